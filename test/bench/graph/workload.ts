// What a workload is: one question, put to each server in its own language, and the answers made comparable.

import type pg from 'pg'
import { span } from '../../../sdk/src/index.ts'
import type { Random } from '../dataset/random.ts'
import type { languageOf } from './peer.ts'

export type Variables = Record<string, unknown>

/** What variables are drawn from: read once from the dataset. */
export interface Sample {
  /** Slugs of actors, those with most conditions first. */
  actors: string[]
  /** The 1,000 most named actors' slugs by how many events they took part in. */
  busyActors: string[]
  /** Names of publishers, those with most articles first. */
  publishers: string[]
  /** Slugs of topics, also of those that nothing is about. */
  topics: string[]
  /** Names of 1,000 actors. */
  names: string[]
  /** Ids of conditions that two or more assessors have judged. */
  judgedConditions: string[]
  /** A moment within the dataset's years, as ISO 8601. */
  moment(random: Random): string
  /** Conditions by `firstStatedAt`, latest first: as [moment, id] at some positions near the front, and far back. */
  front: [string, string][]
  deep: [string, string][]
}

/** Sends a GraphQL document to a server and returns `data`. */
export type Ask = (document: string, variables: Variables) => Promise<Record<string, unknown>>

export interface Workload {
  /** As it is named on the command line. */
  readonly name: string
  readonly title: string
  readonly kind: 'flat' | 'nested'
  /** Draws what one request asks for. */
  draw(sample: Sample, random: Random): Variables
  readonly proviso: string
  /** PostGraphile's document. Aliases that end in `__rows`, `__list`, `__page` and `__of` are undone by `canonical`. */
  readonly postgraphile: string
  /** One prepared statement that returns the whole body, and its parameters. */
  readonly limit: { readonly statement: string; values(variables: Variables): unknown[] }
  /** Turns what was drawn into the variables of one server, where they differ (cursors). */
  prepare?(
    peer: ReturnType<typeof languageOf>,
    ask: Ask,
    sample: Sample,
  ): Promise<(variables: Variables) => Variables>
}

/**
 * Brings answers of different servers into one form: junction tables are folded away, moments are written by their ends.
 *
 * - `x__rows: connection { nodes {…} }` becomes the list `x`
 * - `x__list: connection { nodes { only {…} } }` becomes the list `x` of what `only` holds
 * - `x__page: connection { nodes { only {…} } }` becomes `x { nodes }` likewise
 * - `x__flat: list { assessments }` becomes the list of all their assessments
 * - `x__of: object { only {…} }` becomes `x`, what `only` holds
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value === 'string')
    return /^\d{4}(-\d\d){0,2}(T.*)?$/.test(value) ? new Date(span(value).end).toISOString() : value
  if (value === null || typeof value !== 'object') return value
  const result: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const [name, fold] = key.split('__') as [string, string | undefined]
    const plain = canonical(fold ? folds[fold]!(inner) : inner)
    result[name] = unordered.has(name) ? (plain as unknown[]).map((x) => JSON.stringify(x)).sort() : plain
  }
  return result
}

/** Short lists that are sets: Proviso orders them by name, which PostGraphile cannot do across a junction. */
const unordered = new Set(['issuers', 'targets', 'givers', 'receivers', 'participants', 'bearings', 'camps'])

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const folds: Record<string, (value: any) => unknown> = {
  rows: (connection) => connection.nodes,
  list: (connection) => connection.nodes.map(only),
  page: (connection) => ({ ...connection, nodes: connection.nodes.map(only) }),
  flat: (camps) => camps.flatMap((camp: { assessments: unknown[] }) => camp.assessments),
  of: (object) => (object === null ? null : only(object)),
}

const only = (object: object) => Object.values(object)[0]

/** Reads the sample from the dataset. */
export async function readSample(pool: pg.Pool): Promise<Sample> {
  const column = async (statement: string) =>
    (await pool.query({ text: statement, rowMode: 'array' })).rows.map((row) => String(row[0]))
  const [from, to] = (
    await pool.query({
      text: `SELECT extract(epoch FROM percentile_disc(0.1) WITHIN GROUP (ORDER BY "publishedAt"))::float8,
                    extract(epoch FROM max("publishedAt"))::float8 FROM "Article"`,
      rowMode: 'array',
    })
  ).rows[0] as [number, number]
  const positions = async (offset: number): Promise<[string, string][]> =>
    (
      await pool.query({
        text: `SELECT to_char("firstStatedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), id::text
               FROM "Condition" WHERE standing <= 'HEDGED' AND "firstStatedAt" IS NOT NULL ORDER BY "firstStatedAt" DESC, id DESC OFFSET $1 LIMIT 2000`,
        values: [offset],
        rowMode: 'array',
      })
    ).rows as [string, string][]
  const [conditions] = await column('SELECT count(*) FROM "Condition"')
  return {
    actors: await column(
      `SELECT slug FROM "Actor" a JOIN "ConditionParty" p ON p."actorId" = a.id GROUP BY a.id ORDER BY count(*) DESC, a.id`,
    ),
    busyActors: await column(
      `SELECT slug FROM "Actor" a JOIN "Participation" p ON p."actorId" = a.id GROUP BY a.id ORDER BY count(*) DESC, a.id LIMIT 1000`,
    ),
    publishers: await column(
      `SELECT p.name FROM "Publisher" p JOIN "Article" a ON a."publisherId" = p.id GROUP BY p.id ORDER BY count(*) DESC, p.id`,
    ),
    topics: await column('SELECT slug FROM "Topic" ORDER BY id'),
    names: await column(`SELECT name FROM "Actor" ORDER BY id LIMIT 1000`),
    judgedConditions: await column(
      `SELECT "conditionId" FROM "Assessment" GROUP BY 1 HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT 5000`,
    ),
    // where a day begins: before it is all that ended by then, however exact its date
    moment: (random) => {
      const day = new Date((from + random.next() * (to - from)) * 1000)
      day.setUTCHours(0, 0, 0, 0)
      return day.toISOString()
    },
    front: await positions(0),
    // page 5,000 of 20, or half-way in a smaller dataset
    deep: await positions(Math.min(100_000, Math.floor(Number(conditions) / 2))),
  }
}
