// The clients that write, in a worker of their own: what the bench does beside, such as tidying its memory, must not count as theirs.
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { askWith } from '../writes/writer.ts'

export const CLIENTS = 2
/** So long a client rests after each mutation, in ms: they come as those of annotators, not as fast as they can. */
const REST = 50

const ACTOR = `mutation ($input: CreateActorInput!) { createActor(input: $input) { ... on CreateActorPayload { actor { id } } ... on Fault { message } } }`
const CONDITION = `mutation ($input: CreateConditionInput!) { createCondition(input: $input) { ... on CreateConditionPayload { condition { id } } ... on Fault { message } } }`
const JUDGEMENT = `mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { ... on CreateAssessmentPayload { assessment { id } } ... on Fault { message } } }`

/** A mutation that was answered: which, when it began, in ms since 1970, after how many ms, and how where not that it was done. */
export interface Answered {
  readonly what: string
  readonly start: number
  readonly ms: number
  readonly refused?: string
}

/** Whom they write to, with which key, and what is in the names of all that they write. */
interface Writing {
  readonly url: string
  readonly key: string
  readonly name: string
}

/** What is done meanwhile: given how to wait, and the longest that a mutation took so far. */
export type Meanwhile = (until: (ms: number) => Promise<void>, longest: () => number) => Promise<void>

/** Lets the clients write while something is done. */
export async function during(writing: Writing, meanwhile: Meanwhile): Promise<readonly Answered[]> {
  const answered: Answered[] = []
  const worker = new Worker(new URL(import.meta.url), { workerData: writing })
  worker.on('message', (one: Answered) => answered.push(one))
  const ended = once(worker, 'exit')
  const until = (ms: number) => wait(ms)
  const longest = () => Math.max(0, ...answered.map(({ ms }) => ms))
  await Promise.race([meanwhile(until, longest), ended])
  worker.postMessage('done')
  await ended
  return answered
}

/** Writes in turn an actor, a condition that it is to fulfil, and a judgement of that, until it is told that it is done. */
async function write({ url, key, name }: Writing, tell: (answered: Answered) => void, isDone: () => boolean) {
  const claims = [{ attribution: 'IMPORTED_CODING', reportedAt: '2022-02-01' }]
  const ask = async (query: string, input: object) => {
    const start = performance.now()
    const { data, errors } = await askWith(url, key, query, { input })
    const ms = performance.now() - start
    const [payload] = Object.values<Record<string, unknown> | null>(data ?? {})
    const isRefused = !payload || 'message' in payload
    tell({
      what: /create\w+/.exec(query)![0],
      start: performance.timeOrigin + start,
      ms,
      ...(isRefused && { refused: String(errors?.[0]?.message ?? payload?.message) }),
    })
    await wait(REST)
  }
  const client = async (_: unknown, number: number) => {
    for (let n = 0; !isDone(); n++) {
      const slug = `beside-${name}-${number}-${n}`
      const demand = `${slug}-demand`
      await ask(ACTOR, { slug, name: slug, actorKind: 'PERSON' })
      await ask(CONDITION, {
        slug: demand,
        summary: `The United States want ${slug} to go`,
        requirement: 'go',
        topic: { slug: 'democracy' },
        force: 'DEMAND',
        issuers: [{ actor: { slug: 'united-states' } }],
        targets: [{ actor: { slug } }],
        claims,
      })
      await ask(JUDGEMENT, { condition: { slug: demand }, status: 'NOT_MET', judgedAt: '2022-02-01', claims })
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
}

if (parentPort) {
  const port = parentPort
  let isDone = false
  port.once('message', () => {
    isDone = true
  })
  await write(
    workerData,
    (answered) => port.postMessage(answered),
    () => isDone,
  )
  port.close()
}
