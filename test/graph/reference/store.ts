// The whole database in memory, as Prisma reads it: each row with its columns, linked to others along Prisma's own relations; and as
// edited records read at a moment.
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '../../../prisma/generated/client/client.ts'
import { editedModels, historyOf, unreported } from '../../../prisma/src/history/tables.ts'
import { modelNames, modelOf } from '../../../schema/src/sql/model.ts'
import { followMergers } from './mergers.ts'
import type { KeyValue } from './order.ts'

/** A row. */
export class Entity {
  readonly model: string
  readonly values: Readonly<Record<string, unknown>>
  readonly links: Record<string, Entity | Entity[] | null> = {}
  readonly #store: Store

  constructor(model: string, values: Record<string, unknown>, store: Store) {
    this.model = model
    this.values = values
    this.#store = store
  }

  /** The row as it read at a moment, with all that it leads to; what was not there then, as it is. */
  asRead(at: Moment): Entity {
    const then = this.#store.at(at)
    return then === this.#store ? this : (then.find(this.model, keyOf(this.model, this.values)) ?? this)
  }

  /** Whether there was such a row at a moment: of an edited record, what belonged to it then. */
  isThere(at: Moment): boolean {
    return this.#store.at(at).find(this.model, keyOf(this.model, this.values)) !== undefined
  }

  get id(): bigint {
    return this.values.id as bigint
  }

  /** A column's value. */
  get<T = KeyValue>(column: string): T {
    if (!(column in this.values)) throw new Error(`${this.model} has no column ${column}`)
    return this.values[column] as T
  }

  date(column: string): Date | null {
    return this.get<Date | null>(column)
  }

  /** All rows of a model, as they read when this one does. */
  all(model: string): Entity[] {
    return this.#store.all(model)
  }

  /** The row that a relation leads to. */
  one(relation: string): Entity | null {
    const found = this.links[relation]
    if (found === undefined || Array.isArray(found))
      throw new Error(`${this.model}.${relation} is no relation to one`)
    return found
  }

  /** The rows that a relation leads to. */
  many(relation: string): Entity[] {
    const found = this.links[relation]
    if (!Array.isArray(found)) throw new Error(`${this.model}.${relation} is no relation to many`)
    return found
  }
}

/** Tables of what is worked out of others, and what the service keeps for itself: the reference goes by what was written. */
const unread = [
  'ApiKey',
  'KeptAnswer',
  'Mention',
  'PendingChange',
  'SearchEntry',
  'SearchPart',
  'StatusPeriod',
  'Webhook',
  'WebhookDeadLetter',
]

/** All other models, each with its relations to these, and the model to which each leads. */
export const relations: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  modelNames
    .filter((model) => !unread.includes(model))
    .map((model) => [
      model,
      Object.fromEntries(
        [...modelOf(model).relations]
          .filter(([, relation]) => !unread.includes(relation.model))
          .map(([name, relation]) => [name, relation.model]),
      ),
    ]),
)

const compositeKeys: Record<string, readonly string[]> = {
  ClaimQuote: ['claimId', 'quoteId'],
  ClaimArticle: ['claimId', 'articleId'],
  RetractionQuote: ['claimId', 'quoteId'],
}
const keyOf = (model: string, row: Record<string, unknown>) =>
  (compositeKeys[model] ?? ['id']).map((column) => String(row[column])).join()

/** From when things are known, and by what. */
interface Moment {
  readonly knownAt?: Date
  readonly knownBy?: 'REPORTED' | 'RECORDED'
}

type Values = Readonly<Record<string, unknown>>
type Tables = ReadonlyMap<string, readonly Values[]>

/** All rows of a database, as they read now or at a moment. */
export class Store {
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, Entity>>
  readonly #present: Tables
  readonly #former: Tables
  readonly #others: Map<string, Store>
  readonly #name: string

  constructor(present: Tables, former: Tables, at: Moment = {}, others = new Map<string, Store>()) {
    this.#present = present
    this.#former = former
    this.#others = others
    this.#name = nameOf(at)
    others.set(this.#name, this)
    this.#rows = new Map(
      Object.keys(relations).map((model) => {
        const rows = asRead(model, present.get(model)!, former.get(model), at)
        return [model, new Map(rows.map((row) => [keyOf(model, row), new Entity(model, row, this)]))]
      }),
    )
    link(this.#rows)
    followMergers(this.#rows)
    const actors = this.all('Actor').filter((actor) => actor.get('survivorId') === null)
    const there = actors.filter((actor) => actor.get('recordRetractedAt') === null)
    for (const actor of actors) actor.links.fellows = there
  }

  /** The rows as they read at a moment. */
  at(moment: Moment): Store {
    return this.#others.get(nameOf(moment)) ?? new Store(this.#present, this.#former, moment, this.#others)
  }

  /** The states of a row, as they were recorded one after the other; null for a beginning or an end that there is not. */
  recorded({ model, id }: Entity): { version: unknown; from: Date | null; until: Date | null }[] {
    const momentOf = (text: unknown) => (/infinity$/.test(text as string) ? null : new Date(text as string))
    return (this.#former.get(model) ?? [])
      .filter((state) => state.id === id && state.reportedUntil === 'infinity')
      .map(({ version, recordedFrom, recordedUntil }) => ({
        version,
        from: momentOf(recordedFrom),
        until: momentOf(recordedUntil),
      }))
  }

  /** All rows of a model, by id. */
  all(model: string): Entity[] {
    return [...this.#rows.get(model)!.values()]
  }

  /** A row by its primary key. */
  find(model: string, key: bigint | string): Entity | undefined {
    return this.#rows.get(model)?.get(String(key))
  }
}

const nameOf = ({ knownAt, knownBy = 'REPORTED' }: Moment) =>
  knownAt ? `${knownBy} ${knownAt.toISOString()}` : ''

/** Rows as they read at a moment: edited ones by reports, as recorded now; or by what was recorded, as reported last. */
function asRead(
  model: string,
  rows: readonly Values[],
  states: readonly Values[] | undefined,
  { knownAt, knownBy }: Moment,
): readonly Values[] {
  if (!knownAt || !states || (model in unreported && knownBy !== 'RECORDED')) return rows
  const [along, last] = knownBy === 'RECORDED' ? ['recorded', 'reported'] : ['reported', 'recorded']
  const [start, end] = ['-infinity', 'infinity']
  const isBefore = (moment: unknown) =>
    moment === start || (moment !== end && new Date(moment as string) <= knownAt)
  const then = states.filter(
    (state) =>
      isBefore(state[`${along}From`]) && !isBefore(state[`${along}Until`]) && state[`${last}Until`] === end,
  )
  // what former states do not keep is as it is now
  const ofNow = new Map(model in unreported ? rows.map((row) => [row.id, row]) : [])
  const edited = then.map((state) => ({ ...ofNow.get(state.id), ...state }))
  return [...rows.filter((row) => !row.isEdited), ...edited].sort((a, b) =>
    Number((a.id as bigint) - (b.id as bigint)),
  )
}

/** Links rows along the relations of the models. */
function link(rows: ReadonlyMap<string, ReadonlyMap<string, Entity>>): void {
  for (const [model, names] of Object.entries(relations))
    for (const [relation, target] of Object.entries(names)) {
      const { many, from, to } = modelOf(model).relations.get(relation)!
      const there = [...rows.get(target)!.values()]
      const byKey = Map.groupBy(there, (row) => String(row.values[to]))
      for (const row of rows.get(model)!.values()) {
        const key = row.values[from] ?? null
        const found = key === null ? [] : (byKey.get(String(key)) ?? [])
        row.links[relation] = many ? [...found] : (found[0] ?? null)
      }
    }
}

type Delegate = { findMany(query: object): Promise<Record<string, unknown>[]> }

// what Prisma has worked out of a query serves the next load
const clients = new WeakMap<pg.Pool, PrismaClient>()

function clientOf(pool: pg.Pool): PrismaClient {
  const client = clients.get(pool) ?? new PrismaClient({ adapter: new PrismaPg(pool) })
  clients.set(pool, client)
  return client
}

/** Reads a database into memory. */
export async function loadStore(pool: pg.Pool): Promise<Store> {
  const prisma = clientOf(pool) as unknown as Record<string, Delegate>
  const rows = new Map<string, readonly Values[]>()
  for (const model of Object.keys(relations)) {
    const delegate = prisma[model[0]!.toLowerCase() + model.slice(1)]!
    rows.set(model, await delegate.findMany(model in compositeKeys ? {} : { orderBy: { id: 'asc' } }))
  }
  return new Store(rows, await loadFormer(pool))
}

/** The states of edited rows; the moments between which they held as PostgreSQL writes them, for Prisma knows no infinity. */
async function loadFormer(pool: pg.Pool): Promise<Tables> {
  const states = new Map<string, readonly Values[]>()
  for (const model of editedModels) {
    const { rows } = await pool.query(`SELECT to_jsonb(h) AS row FROM "${historyOf(model)}" h`)
    states.set(
      model,
      rows.map(({ row }) => valuesOf(model, row)),
    )
  }
  return states
}

/** The values of a row of JSON, as Prisma reads them. */
const valuesOf = (model: string, row: Record<string, unknown>): Values => ({
  isEdited: true,
  ...Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const type = modelOf(model).columns.get(name)?.type
      if (value === null || value === undefined) return [name, null]
      if (type === 'bigint') return [name, BigInt(value as number)]
      return [name, type === 'timestamptz' || type === 'date' ? new Date(value as string) : value]
    }),
  ),
})
