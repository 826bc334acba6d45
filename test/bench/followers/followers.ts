// `bench followers`: what is written over two services is followed: by one listener that is cut off again and again, and by
// thousands on one service, of which one never reads.
import { setTimeout as wait } from 'node:timers/promises'
import { createKey, openDatabase } from '../../../prisma/src/index.ts'
import { createClient } from '../../../sdk/src/index.ts'
import { dataFolder, type Service, serve } from '../../server/service-process.ts'
import { residentMiB } from '../graph/resources.ts'
import { printTable, short } from '../print.ts'
import { follow, readNothing } from '../soak/clients.ts'
import { askWith } from '../writes/writer.ts'

const WRITERS = 4
const CUTS = 20
/** Mutations in one request. */
const BATCH = 25
/** How long the last changes may take to reach everybody. */
const PATIENCE_MS = 300_000

export interface FollowersResult {
  /** A listener that was cut off: changes that were made, seen, seen twice or out of order; connections that it took. */
  readonly cut: {
    readonly made: number
    readonly seen: number
    readonly repeated: number
    readonly disordered: number
    readonly connections: number
  }
  /** Listeners on one service: resident memory before and with them, in MiB; events received and expected. */
  readonly crowd: {
    readonly listeners: number
    readonly before: number
    readonly with: number
    readonly received: number
    readonly expected: number
    /** After how many seconds the one that never reads was let go. */
    readonly letGoAfter: number
  }
}

export async function benchFollowers(
  { writes, followers }: { writes: number; followers: number },
  progress: (message: string) => void,
): Promise<FollowersResult> {
  const folder = await dataFolder()
  const env = {
    DATA_DIR: folder.dataDir,
    LOG_LEVEL: 'error',
    WORKERS: '1',
    MAX_SUBSCRIPTIONS: String(2 * followers + 10),
  }
  const first = await serve(env)
  const second = await serve(env)
  const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 2 })
  try {
    const { text: key } = await createKey(database.pool, { name: 'bench', scopes: ['write'] })
    const services = [first, second]
    const cut = await followCut(services, key, writes)
    progress(`cut ${cut.connections - 1} times: ${cut.seen} of ${cut.made} changes seen`)
    const crowd = await followTogether(services, key, followers)
    progress(`${followers} listeners: ${crowd.with} MiB`)
    return { cut, crowd }
  } finally {
    await database.close()
    await Promise.all([first.stop(), second.stop()])
    await folder.remove()
  }
}

/** Lets writers make so many changes, over both services, and returns how many they made. */
async function write(services: readonly Service[], key: string, changes: number, name: string) {
  let made = 0
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const { url } = services[writer % services.length]!
      for (let n = writer; n * BATCH < changes; n += WRITERS) {
        const size = Math.min(BATCH, changes - n * BATCH)
        const create = (slug: string) =>
          `createActor(input: { slug: "${slug}", name: "${slug}", actorKind: STATE }) { __typename }`
        const fields = Array.from({ length: size }, (_, i) => `a${i}: ${create(`${name}-${n}-${i}`)}`)
        const { data, errors } = await askWith(url, key, `mutation { ${fields.join(' ')} }`)
        if (errors) throw new Error(JSON.stringify(errors[0]))
        for (const { __typename } of Object.values<{ __typename: string }>(data))
          if (__typename !== 'CreateActorPayload') throw new Error(__typename)
        made += size
      }
    }),
  )
  return made
}

/** Follows through the SDK, over a connection that breaks again and again, and is taken up at the other service. */
async function followCut(services: readonly Service[], key: string, changes: number) {
  const connections: AbortController[] = []
  const client = createClient({
    url: `${services[0]!.url}/graphql`,
    fetch: (input, init) => {
      const service = services[connections.length % services.length]!
      const connection = new AbortController()
      connections.push(connection)
      const url = String(input).replace(services[0]!.url, service.url)
      return fetch(url, {
        ...init,
        signal: AbortSignal.any([connection.signal, init!.signal!].filter(Boolean)),
      })
    },
  })
  const stop = new AbortController()
  const seen: number[] = []
  const following = (async () => {
    const changes = client.subscribe(
      { changes: { presentId: true, subject: { __typename: true } } },
      { signal: stop.signal, retry: { retries: Infinity, minDelay: 50 } },
    )
    for await (const { changes: change } of changes) seen.push(Number(change.presentId.split('_')[1]))
  })().catch((error) => {
    if (!stop.signal.aborted) throw error
  })
  await wait(1000)
  const writing = write(services, key, changes, 'cut')
  for (let i = 1; i <= CUTS; i++) {
    await until(() => seen.length >= (changes * i) / (CUTS + 1))
    connections.at(-1)!.abort()
  }
  const made = await writing
  await until(() => seen.length >= made)
  // one that came twice would come now
  await wait(1000)
  stop.abort()
  await following
  return {
    made,
    seen: seen.length,
    repeated: seen.length - new Set(seen).size,
    disordered: seen.filter((number, i) => i > 0 && number <= seen[i - 1]!).length,
    connections: connections.length,
  }
}

/** Lets many follow one service, and one that never reads, while little is written. */
async function followTogether(services: readonly Service[], key: string, listeners: number) {
  const { url, child } = services[0]!
  const before = (await residentMiB(child.pid!)) ?? Number.NaN
  const stop = new AbortController()
  let received = 0
  const since = performance.now()
  const never = readNothing(url, stop.signal)
  const following = follow(url, listeners, stop.signal, () => received++)
  await until(async () => (await subscriptions(url)) === listeners + 1)
  const made = await write(services, key, 200, 'crowd')
  await until(() => received >= made * listeners)
  const during = (await residentMiB(child.pid!)) ?? Number.NaN
  await until(async () => (await subscriptions(url)) === listeners)
  const letGoAfter = Math.round((performance.now() - since) / 1000)
  stop.abort()
  await Promise.all([following, never])
  return { listeners, before, with: during, received, expected: made * listeners, letGoAfter }
}

/** How many follow a service, by its metrics. */
async function subscriptions(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^proviso_subscriptions (\d+)/m.exec(metrics)![1])
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited for too long until ${isSo}`)
    await wait(20)
  }
}

export function printFollowers({ cut, crowd }: FollowersResult): void {
  printTable(
    'A listener that is cut off, of changes made by four writers over two services',
    ['changes', 'seen', 'twice', 'out of order', 'connections'],
    [[cut.made, cut.seen, cut.repeated, cut.disordered, cut.connections].map(String)],
  )
  printTable(
    'Listeners on one service',
    ['listeners', 'MiB before', 'MiB with them', 'events', 'expected', 'let go who never reads, after s'],
    [
      [crowd.listeners, crowd.before, crowd.with, crowd.received, crowd.expected, crowd.letGoAfter].map(
        short,
      ),
    ],
  )
}
