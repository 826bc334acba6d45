// The lists that paging is tried on: at the root and below another row, along a relation, through links, through links twice.
import { BearingKind, ConditionForce, EventType } from '@proviso/prisma/enums'
import fc from 'fast-check'
import type { Pool } from 'pg'
import { insertRows, type Values } from '../world/insert.ts'

/** Key values for one row; its id comes from elsewhere. */
export type Keys = Record<string, string | number | null>

/** A row of a list: its id and its key values. */
export type Row = Readonly<Record<string, string | number | null>> & { readonly id: number }

export interface List {
  /** The list as it is called in the graph. */
  readonly name: string
  readonly model: string
  /** The fields by which the list can be ordered, besides the id. */
  readonly orderFields: readonly string[]
  /** Key values with many ties and nulls. */
  readonly keys: fc.Arbitrary<Keys>
  /** Writes the selection of a page of the list, given its arguments and what to select of the connection. */
  readonly select: (args: string, selection: string) => string
  /** Reads the connection out of the answer's data. */
  readonly read: (data: unknown) => Connection
  /** Adds rows with these ids and keys to the list. */
  readonly insert: (pool: Pool, rows: readonly Row[]) => Promise<void>
}

export interface Connection {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const oneOf = <T extends object>(values: T) =>
  fc.constantFrom(...(Object.values(values).slice(0, 4) as string[]))
const moment = fc.option(
  fc.constantFrom(
    '2021-08-15T00:00:00Z',
    '2021-08-15T00:00:00.001Z',
    '2021-09-01T12:00:00Z',
    '1944-09-08T00:00:00Z',
  ),
)
const day = fc.option(fc.constantFrom('1944-09-08', '2021-08-15', '2021-08-16'))

const eventKeys = fc.record({ startedAt: moment, eventType: oneOf(EventType) })
const conditionKeys = fc.record({
  firstStatedAt: moment,
  deadline: moment,
  // topics that Proviso ships, in the order of its vocabulary
  topicId: fc.constantFrom(1, 2, 15, 16),
  force: oneOf(ConditionForce),
})

const events = (rows: readonly Row[]): Values[] => rows.map((row) => ({ ...row, title: `event ${row.id}` }))
const conditions = (rows: readonly Row[]): Values[] =>
  rows.map((row) => ({ ...row, slug: `condition-${row.id}`, summary: '', requirement: '' }))

const root = (field: string) => ({
  select: (args: string, selection: string) => `{ ${field}(${args}) ${selection} }`,
  read: (data: unknown) => (data as Record<string, Connection>)[field]!,
})
const below = (parent: string, field: string) => ({
  select: (args: string, selection: string) =>
    `{ parent: ${parent} { list: ${field}(${args}) ${selection} } }`,
  read: (data: unknown) => (data as { parent: { list: Connection } }).parent.list,
})

/** Rows that all lists below a parent hang on. */
export async function insertParents(pool: Pool): Promise<void> {
  await insertRows(pool, 'Actor', [
    { id: 1, slug: 'one', name: 'One', actorKind: 'STATE' },
    { id: 2, slug: 'two', name: 'Two', actorKind: 'STATE' },
  ])
}

/** Empties every list. */
export async function clear(pool: Pool): Promise<void> {
  const tables = [
    'SearchEntry',
    'Bearing',
    'Participation',
    'ConditionParty',
    'Affiliation',
    'Condition',
    'Event',
  ]
  await pool.query(tables.map((table) => `DELETE FROM "${table}"`).join(';'))
}

export const lists: readonly List[] = [
  {
    name: 'events',
    model: 'Event',
    orderFields: ['startedAt', 'eventType'],
    keys: eventKeys,
    ...root('events'),
    insert: (pool, rows) => insertRows(pool, 'Event', events(rows)),
  },
  {
    name: 'conditions',
    model: 'Condition',
    orderFields: ['firstStatedAt', 'deadline', 'topicId', 'force', 'slug'],
    keys: conditionKeys,
    ...root('conditions'),
    insert: (pool, rows) => insertRows(pool, 'Condition', conditions(rows)),
  },
  {
    name: 'actor.affiliations',
    model: 'Affiliation',
    orderFields: ['validFrom', 'validTo'],
    // the end of an affiliation is never before its start
    keys: fc.record({ validFrom: day, validTo: fc.constantFrom(null, '2022-01-01', '2022-01-02') }),
    ...below('actor(by: { slug: "one" })', 'affiliations'),
    insert: (pool, rows) =>
      insertRows(
        pool,
        'Affiliation',
        rows.map((row) => ({
          ...row,
          actorId: 1 + (row.id % 2),
          counterpartId: 2 - (row.id % 2),
          affiliationKind: 'MEMBER_OF',
        })),
      ),
  },
  {
    name: 'actor.conditionsFaced',
    model: 'Condition',
    orderFields: ['firstStatedAt', 'deadline', 'topicId', 'force', 'slug'],
    keys: conditionKeys,
    ...below('actor(by: { slug: "one" })', 'conditionsFaced'),
    async insert(pool, rows) {
      await insertRows(pool, 'Condition', conditions(rows))
      await insertRows(
        pool,
        'ConditionParty',
        rows.map(({ id }) => ({ conditionId: id, actorId: 1, role: 'TARGET' })),
      )
    },
  },
  {
    name: 'actor.events, in some of which the actor plays two parts',
    model: 'Event',
    orderFields: ['startedAt', 'eventType'],
    keys: eventKeys,
    ...below('actor(by: { slug: "one" })', 'events'),
    async insert(pool, rows) {
      await insertRows(pool, 'Event', events(rows))
      await insertRows(
        pool,
        'Participation',
        rows.flatMap(({ id }) =>
          ['SPEAKER', 'HOST']
            .slice(id % 2)
            .map((role) => ({ eventId: id, actorId: 1, role, asWritten: 'One' })),
        ),
      )
    },
  },
  {
    name: 'event.conditions, on some of which the event bears in two ways',
    model: 'Condition',
    orderFields: ['firstStatedAt', 'deadline', 'topicId', 'force', 'slug'],
    keys: conditionKeys,
    ...below('event(by: { slug: "the-event" })', 'conditions'),
    async insert(pool, rows) {
      await pool.query(
        `INSERT INTO "Event" ("id", "slug", "eventType", "title") VALUES (1000000, 'the-event', 'OTHER', '') ON CONFLICT DO NOTHING`,
      )
      await insertRows(pool, 'Condition', conditions(rows))
      await insertRows(
        pool,
        'Bearing',
        rows.flatMap(({ id }) =>
          [BearingKind.SATISFIES, BearingKind.NEGOTIATES]
            .slice(id % 2)
            .map((bearingKind) => ({ eventId: 1000000, conditionId: id, bearingKind })),
        ),
      )
    },
  },
]
