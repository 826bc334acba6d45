// Before speed, truth: all servers must give the same answers. Counted on the way: SQL statements and rows read.
import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import { createRandom } from '../dataset/random.ts'
import { languageOf, type PeerName, startPeer } from './peer.ts'
import { rowsRead } from './resources.ts'
import { countStatements } from './statement-counter.ts'
import { type Ask, canonical, type Sample, type Variables, type Workload } from './workload.ts'

/** How a server answers one workload. */
export interface Answering {
  /** SQL statements per request. */
  statements: number
  /** Rows that PostgreSQL read per request. */
  rows: number
  /** Why this server is left out of the measurement; absent if its answers are right. */
  fault?: string
}

/** The body of one request. */
export function requestBody(peer: PeerName, workload: Workload, variables: Variables): string {
  const language = languageOf(peer)
  if (language === 'limit') return JSON.stringify({ operationName: workload.name, variables })
  return JSON.stringify({ query: workload[language], variables })
}

/** Sends one body, and returns `data`; throws with the server's own words where there are errors. */
export async function send(url: string, body: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  })
  const text = await response.text()
  if (!response.ok && !text.startsWith('{')) throw new Error(`${response.status}: ${text.slice(0, 500)}`)
  const { data, errors } = JSON.parse(text)
  if (errors) throw new Error(errors.map((error: { message: string }) => error.message).join('; '))
  return data
}

export const askAt =
  (url: string): Ask =>
  (query, variables) =>
    send(url, JSON.stringify({ query, variables }))

const WARM = 5
const ASKED = 20

/** Puts the same questions to each server, one server after the other; the limit's answers are the measure. */
export async function checkAnswers(
  names: readonly PeerName[],
  workloads: readonly Workload[],
  databaseUrl: string,
  pool: pg.Pool,
  sample: Sample,
  progress: (message: string) => void,
): Promise<Record<string, Partial<Record<PeerName, Answering>>>> {
  const results: Record<string, Partial<Record<PeerName, Answering>>> = {}
  const expected = new Map<string, unknown[]>()
  for (const name of names) {
    progress(`checking the answers of ${name}`)
    const counter = await countStatements(databaseUrl)
    const peer = await startPeer(name, counter.url)
    try {
      for (const workload of workloads) {
        const random = createRandom(7)
        const questions = Array.from({ length: ASKED }, () => workload.draw(sample, random))
        const outcome: Answering = { statements: 0, rows: 0 }
        try {
          const vary =
            (await workload.prepare?.(languageOf(name), askAt(peer.url), sample)) ?? ((v: Variables) => v)
          const bodies = questions.map((question) => requestBody(name, workload, vary(question)))
          for (const body of bodies.slice(0, WARM)) await send(peer.url, body)
          await counter.disconnect()
          const before = await rowsRead(pool)
          counter.reset()
          const answers: unknown[] = []
          for (const body of bodies) answers.push(canonical(await send(peer.url, body)))
          outcome.statements = counter.statements / ASKED
          await counter.disconnect()
          outcome.rows = Math.round(((await rowsRead(pool)) - before) / ASKED)
          const right = expected.get(workload.name)
          if (!right) expected.set(workload.name, answers)
          else outcome.fault = difference(right, answers, questions)
        } catch (error) {
          outcome.fault = (error as Error).message
        }
        if (outcome.fault) progress(`${workload.name}: ${name} ${outcome.fault}`)
        results[workload.name] = { ...results[workload.name], [name]: outcome }
      }
      await peer.stop()
    } finally {
      await counter.close()
    }
  }
  return results
}

/** Where answers first differ from the right ones; undefined if they are the same. */
function difference(right: unknown[], answers: unknown[], questions: Variables[]): string | undefined {
  const at = answers.findIndex((answer, i) => !isDeepStrictEqual(answer, right[i]))
  if (at < 0) return undefined
  return `answers ${JSON.stringify(questions[at])} otherwise than the limit: ${firstDifference(right[at], answers[at], 'data')}`
}

function firstDifference(right: unknown, answer: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(right, answer)) return undefined
  const both = [right, answer].every((x) => x !== null && typeof x === 'object')
  if (!both)
    return `${path} is ${JSON.stringify(answer)?.slice(0, 200)}, not ${JSON.stringify(right)?.slice(0, 200)}`
  const keys = new Set([...Object.keys(right as object), ...Object.keys(answer as object)])
  for (const key of keys) {
    const inner = firstDifference((right as Variables)[key], (answer as Variables)[key], `${path}.${key}`)
    if (inner) return inner
  }
  return `${path}: the order of keys`
}
