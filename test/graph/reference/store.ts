// The whole database in memory, as Prisma reads it: each row with its columns, linked to others along Prisma's own relations.
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../prisma/generated/client/client.ts'
import { followMergers } from './mergers.ts'
import type { KeyValue } from './order.ts'

/** A row. */
export class Entity {
  readonly model: string
  readonly values: Readonly<Record<string, unknown>>
  readonly links: Record<string, Entity | Entity[] | null> = {}

  constructor(model: string, values: Record<string, unknown>) {
    this.model = model
    this.values = values
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

/** Every relation that the graph goes along, and the model that it leads to. */
const relations: Record<string, Record<string, string>> = {
  Publisher: { articles: 'Article' },
  Article: { publisher: 'Publisher', revisions: 'Revision' },
  Revision: { article: 'Article', origin: 'Origin', quotes: 'Quote' },
  Quote: { revision: 'Revision', claims: 'ClaimQuote' },
  ClaimQuote: { claim: 'Claim', quote: 'Quote' },
  Claim: {
    event: 'Event',
    condition: 'Condition',
    assessment: 'Assessment',
    outcome: 'Outcome',
    figure: 'Figure',
    affiliation: 'Affiliation',
    bearing: 'Bearing',
    consideration: 'Consideration',
    participation: 'Participation',
    conditionParty: 'ConditionParty',
    considerationParty: 'ConsiderationParty',
    agreement: 'Agreement',
    agreementParty: 'AgreementParty',
    speaker: 'Actor',
    origin: 'Origin',
    quotes: 'ClaimQuote',
  },
  Actor: {
    mergedInto: 'Actor',
    mergedFrom: 'Actor',
    names: 'ActorName',
    identifiers: 'ActorIdentifier',
    affiliations: 'Affiliation',
    affiliates: 'Affiliation',
    participations: 'Participation',
    conditionParties: 'ConditionParty',
    considerations: 'ConsiderationParty',
    agreements: 'AgreementParty',
    assessments: 'Assessment',
    statements: 'Claim',
  },
  ActorName: { actor: 'Actor' },
  ActorIdentifier: { actor: 'Actor' },
  Affiliation: { actor: 'Actor', counterpart: 'Actor', claims: 'Claim' },
  Event: {
    partOf: 'Event',
    parts: 'Event',
    participations: 'Participation',
    figures: 'Figure',
    bearings: 'Bearing',
    outcomes: 'Outcome',
    claims: 'Claim',
  },
  Participation: { event: 'Event', actor: 'Actor', claims: 'Claim' },
  Bearing: { event: 'Event', condition: 'Condition', claims: 'Claim' },
  Condition: {
    delivers: 'Consideration',
    stage: 'Stage',
    terms: 'TermCondition',
    consideration: 'Consideration',
    supersedes: 'Condition',
    supersededBy: 'Condition',
    parties: 'ConditionParty',
    assessments: 'Assessment',
    bearings: 'Bearing',
    figures: 'Figure',
    claims: 'Claim',
  },
  ConditionParty: { condition: 'Condition', actor: 'Actor', claims: 'Claim' },
  Agreement: { parties: 'AgreementParty', stages: 'Stage', claims: 'Claim' },
  AgreementParty: { agreement: 'Agreement', actor: 'Actor', claims: 'Claim' },
  Stage: {
    agreement: 'Agreement',
    opensBy: 'Consideration',
    conditions: 'Condition',
    considerations: 'Consideration',
  },
  TermCondition: { consideration: 'Consideration', condition: 'Condition' },
  Consideration: {
    stage: 'Stage',
    opens: 'Stage',
    deliveredBy: 'Condition',
    parties: 'ConsiderationParty',
    terms: 'TermCondition',
    conditions: 'Condition',
    outcomes: 'Outcome',
    figures: 'Figure',
    claims: 'Claim',
  },
  ConsiderationParty: { consideration: 'Consideration', actor: 'Actor', claims: 'Claim' },
  Assessment: {
    condition: 'Condition',
    assessor: 'Actor',
    supersedes: 'Assessment',
    supersededBy: 'Assessment',
    claims: 'Claim',
  },
  Outcome: { consideration: 'Consideration', event: 'Event', claims: 'Claim' },
  Figure: {
    event: 'Event',
    condition: 'Condition',
    consideration: 'Consideration',
    partOf: 'Figure',
    parts: 'Figure',
    claims: 'Claim',
  },
  Dataset: { records: 'DatasetRecord' },
  DatasetRecord: { dataset: 'Dataset' },
  Origin: { dataset: 'Dataset' },
  Change: {
    origin: 'Origin',
    article: 'Article',
    revision: 'Revision',
    actor: 'Actor',
    event: 'Event',
    condition: 'Condition',
    consideration: 'Consideration',
    assessment: 'Assessment',
    outcome: 'Outcome',
    figure: 'Figure',
    affiliation: 'Affiliation',
    bearing: 'Bearing',
    claim: 'Claim',
    agreement: 'Agreement',
    stage: 'Stage',
  },
}

const compositeKeys: Record<string, readonly string[]> = {
  ClaimQuote: ['claimId', 'quoteId'],
}
const keyOf = (model: string, row: Record<string, unknown>) =>
  (compositeKeys[model] ?? ['id']).map((column) => String(row[column])).join()

/** All rows of a database. */
export class Store {
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, Entity>>

  constructor(rows: Map<string, Map<string, Entity>>) {
    this.#rows = rows
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

type Delegate = { findMany(query: object): Promise<Record<string, unknown>[]> }

/** Reads a database into memory. */
export async function loadStore(databaseUrl: string): Promise<Store> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) })
  try {
    const rows = new Map<string, Map<string, Entity>>()
    const included: [Entity, Record<string, unknown>][] = []
    for (const [model, links] of Object.entries(relations)) {
      const delegate = (prisma as unknown as Record<string, Delegate>)[
        model[0]!.toLowerCase() + model.slice(1)
      ]!
      const found = await delegate.findMany({
        include: Object.fromEntries(Object.keys(links).map((relation) => [relation, true])),
        ...(model in compositeKeys ? {} : { orderBy: { id: 'asc' } }),
      })
      const entities = new Map<string, Entity>()
      for (const row of found) {
        const values = Object.fromEntries(Object.entries(row).filter(([column]) => !(column in links)))
        const entity = new Entity(model, values)
        entities.set(keyOf(model, row), entity)
        included.push([entity, row])
      }
      rows.set(model, entities)
    }
    const linked = (model: string, row: unknown): Entity => {
      const entity = rows.get(model)!.get(keyOf(model, row as Record<string, unknown>))
      if (!entity) throw new Error(`Prisma relates to a ${model} that it does not list`)
      return entity
    }
    for (const [entity, row] of included)
      for (const [relation, model] of Object.entries(relations[entity.model]!)) {
        const value = row[relation]
        entity.links[relation] = Array.isArray(value)
          ? value.map((one) => linked(model, one))
          : value === null
            ? null
            : linked(model, value)
      }
    followMergers(rows)
    const actors = [...rows.get('Actor')!.values()].filter((actor) => actor.get('survivorId') === null)
    for (const actor of actors) actor.links.fellows = actors
    return new Store(rows)
  } finally {
    await prisma.$disconnect()
  }
}
