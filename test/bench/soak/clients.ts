// Those who ask something of the service during a soak.
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { run } from '../../server/service-process.ts'

const CHEAP = '{ conditions(first: 1) { nodes { id } } }'

const MIXED = [
  (n: number) => `{ conditions(first: ${1 + (n % 20)}) { nodes { summary status issuers { name } } } }`,
  (n: number) =>
    `{ actors(first: ${1 + (n % 50)}) { totalCount nodes { name conditionsIssued(first: 3) { nodes { summary } } } } }`,
  (n: number) =>
    `query Q${n} { events(first: 5) { nodes { title claims(first: 2) { nodes { quotes { exact } } } } } }`,
  (n: number) => `{ search(query: "recognition ${n}", first: 5) { nodes { __typename } } }`,
  (n: number) => `{ articles(first: 5) { nodes { title text } } a${n}: __typename }`,
]

const address = (url: string, query: string) => `${url}/graphql?query=${encodeURIComponent(query)}`

/** Asks something cheap every 20 ms for so long, never the same twice, and returns how long each answer took, in ms. */
export async function askCheap(url: string, ms: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + ms
  while (performance.now() < end) {
    const start = performance.now()
    await (await fetch(address(url, CHEAP), { headers: { 'cache-control': 'no-store' } })).text()
    times.push(performance.now() - start)
    await wait(20)
  }
  return times
}

/** By nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Asks one thing after the other. */
export async function askMixed(
  url: string,
  seed: number,
  signal: AbortSignal,
  onAnswer: () => void,
  onError: (code: string) => void,
): Promise<void> {
  for (let n = seed * 1_000_000; !signal.aborted; n++) {
    const query = MIXED[n % MIXED.length]!(n)
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        body: JSON.stringify({ query }),
        signal,
      })
      const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      for (const { extensions } of errors) onError(extensions.code)
      onAnswer()
    } catch (error) {
      if (!signal.aborted) onError(String((error as Error).cause ?? error))
    }
    await wait(10)
  }
}

/** Asks, and goes away within milliseconds. */
export async function abortOften(url: string, signal: AbortSignal): Promise<void> {
  for (let n = 0; !signal.aborted; n++) {
    const gone = AbortSignal.timeout(1 + (n % 15))
    await fetch(address(url, MIXED[n % MIXED.length]!(n)), { signal: gone }).then(
      (response) => response.text().catch(() => {}),
      () => {},
    )
    await wait(30)
  }
}

/** Asks for much, and reads a little of it each second. */
export async function readSlowly(url: string, signal: AbortSignal): Promise<void> {
  const { hostname, port } = new URL(url)
  const query = encodeURIComponent('{ articles(first: 100) { nodes { title text } } }')
  while (!signal.aborted) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
    socket.pause()
    for (let second = 0; second < 10 && !signal.aborted; second++) {
      socket.read(1000)
      await wait(1000, undefined, { signal }).catch(() => {})
    }
    socket.destroy()
  }
}

/** Some kilobytes of each change, so that what is not read is soon more than a connection holds. */
const MUCH = `subscription { changes { ${Array.from({ length: 45 }, (_, i) => `${'a'.repeat(290)}${i}: recordedAt`).join(' ')} } }`

/** Follows all that ever changed and reads nothing of it until the signal is aborted. */
export async function readNothing(url: string, signal: AbortSignal): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => {})
  const path = `/graphql?query=${encodeURIComponent(MUCH)}`
  const headers = `Host: ${hostname}\r\nAccept: text/event-stream\r\nLast-Event-ID: 0`
  socket.write(`GET ${path} HTTP/1.1\r\n${headers}\r\n\r\n`)
  socket.pause()
  await once(signal, 'abort')
  socket.destroy()
}

/** Follows the changes so many times until the signal is aborted. */
export async function follow(
  url: string,
  count: number,
  signal: AbortSignal,
  onEvent: () => void,
): Promise<void> {
  const query = 'subscription { changes { id action subject { __typename } } }'
  const one = async () => {
    const response = await fetch(address(url, query), { headers: { accept: 'text/event-stream' }, signal })
    let rest = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()!
      for (const line of lines) if (line.startsWith('data: {"data"')) onEvent()
    }
  }
  const following: Promise<void>[] = []
  for (let i = 0; i < count && !signal.aborted; i++) {
    following.push(one().catch(() => {}))
    // all at once, they would wait for each other's connections
    await wait(5)
  }
  await Promise.all(following)
}

/** Imports ten actors every ten seconds, each time others, and returns how many changes that made. */
export async function importNowAndThen(
  prefix: string,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<number> {
  let recorded = 0
  for (let n = 0; !signal.aborted; n++) {
    const file = `${prefix}-${n}.jsonl`
    const records = [
      { record: 'dataset', format: 'proviso-dossier/2', name: 'soak' },
      ...Array.from({ length: 10 }, (_, i) => ({
        record: 'actor',
        key: `soak-${n}-${i}`,
        name: `Soak ${n} ${i}`,
        actorKind: 'STATE',
      })),
    ]
    await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    if ((await run(['import', file], env)).code === 0) recorded += 10
    await wait(10_000, undefined, { signal }).catch(() => {})
  }
  return recorded
}
