// The reference: graphql-js over rows in memory, by the printed schema alone.
import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLScalarType,
  isAbstractType,
  isObjectType,
  parse,
  type StringValueNode,
} from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { spelled } from './ids.ts'
import type { Perspective } from './known.ts'
import { momentOf } from './moment.ts'
import type { Cursors, Place } from './page.ts'
import { type ReferenceContext, resolvers, type Seen } from './resolvers.ts'
import type { Store } from './store.ts'

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'))

for (const type of Object.values(schema.getTypeMap())) {
  if (isAbstractType(type)) type.resolveType = (value) => (value as Seen).row.model
  if (!isObjectType(type)) continue
  for (const field of Object.values(type.getFields())) {
    const resolver = resolvers[type.name]?.[field.name]
    if (resolver) field.resolve = resolver as never
  }
}
const { parseValue, parseLiteral, serialize } = GraphQLDateTime
Object.assign(schema.getType('DateTime') as GraphQLScalarType, { parseValue, parseLiteral, serialize })
Object.assign(schema.getType('Moment') as GraphQLScalarType, {
  parseValue: momentOf,
  parseLiteral: ({ value }: StringValueNode) => momentOf(value),
})

/** Whether the reference can answer a field. */
export const covers = (type: string, field: string): boolean => {
  if (type.startsWith('Search')) return false
  if (/Connection$|Edge$|^PageInfo$|Facet|^SeriesPoint$|^RelatedActor$|^PathStep$/.test(type)) return true
  return resolvers[type]?.[field] !== undefined
}

/** What the reference does not answer: it has no index of words, and knows of nothing that the service keeps for itself. */
const left = ['Query.search', 'Query.webhooks']

/** Whether a field can be asked for here; what can nowhere is not forgotten. */
export function answers(type: string, field: string): boolean {
  if (left.includes(`${type}.${field}`)) return false
  if (!covers(type, field))
    throw new Error(`the reference cannot answer ${type}.${field}: say how in reference/resolvers.ts`)
  return true
}

/** Cursors as the graph gives them out; the reference knows of each only the place that it stands for. */
export class KnownCursors implements Cursors {
  readonly #known = new Map<string, Place>()
  readonly #standIns = new Map<string, Place>()

  find(cursor: string): Place | undefined {
    return this.#known.get(cursor)
  }

  standIn(place: Place): string {
    const text = `\u0001cursor ${this.#standIns.size}`
    this.#standIns.set(text, place)
    return text
  }

  /** The place for which a text stands in. */
  placeOf(standIn: string): Place | undefined {
    return this.#standIns.get(standIn)
  }

  /** Notes which place a cursor of the graph stands for. */
  learn(cursor: string, place: Place): void {
    this.#known.set(cursor, place)
  }

  /** Cursors of a list as it is seen from somewhere. */
  of(list: string, at: Perspective): string[] {
    const fits = (place: Place) => place.list === list && place.spelled === spelled(at)
    return [...this.#known].filter(([, place]) => fits(place)).map(([cursor]) => cursor)
  }

  forgetStandIns(): void {
    this.#standIns.clear()
  }
}

/** Answers a query. */
export async function referenceAnswer(
  store: Store,
  cursors: Cursors,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const context: ReferenceContext = { store, cursors }
  const result = await execute({
    schema,
    document: parse(query),
    rootValue: {},
    contextValue: context,
    variableValues: variables,
  })
  for (const error of result.errors ?? []) if (!error.extensions.code) throw error.originalError ?? error
  return JSON.parse(JSON.stringify(result))
}
