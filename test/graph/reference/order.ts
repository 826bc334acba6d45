// The order of a list, as its description says: by the first key, then by the next, and at last by id.
import * as enums from '@proviso/prisma/enums'
import { getDatamodel } from '@proviso/prisma/pothos'

/** One key of an `orderBy` argument. */
export interface OrderBy {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
  readonly nulls: 'FIRST' | 'LAST'
}

/** What rows are compared by. */
export type KeyValue = string | number | bigint | Date | null

const { models } = (
  getDatamodel() as unknown as {
    datamodel: { models: Record<string, { fields: { name: string; kind: string; type: string }[] }> }
  }
).datamodel

/** The values of an enum column, in the order of their declaration, by which lists are ordered. */
export function enumOf(model: string, column: string): Record<string, string> | undefined {
  const field = models[model]?.fields.find(({ name, kind }) => name === column && kind === 'enum')
  return field && (enums as unknown as Record<string, Record<string, string>>)[field.type]
}

/** The columns of orders that go by other names. */
const columnsOf: Record<string, string> = { topic: 'topicId' }

/** `FIRST_STATED_AT`, the value of an enum, as rows call it: `firstStatedAt`. */
export const rowName = (value: string): string =>
  /[a-z]/.test(value)
    ? value
    : value.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** The keys of an order, made total by the id in the direction of the last key. */
export function totalOrder(orderBy: readonly OrderBy[]): OrderBy[] {
  const keys = orderBy.map((key) => {
    const field = rowName(key.field)
    return { ...key, field: columnsOf[field] ?? field }
  })
  if (keys.some((key) => key.field === 'id')) return keys
  return [...keys, { field: 'id', direction: keys.at(-1)?.direction ?? 'ASC', nulls: 'LAST' }]
}

/** Compares two lists of key values in a total order of a model's rows. */
export function compareKeys(
  model: string,
  order: readonly OrderBy[],
  a: readonly KeyValue[],
  b: readonly KeyValue[],
): number {
  for (const [i, { field, direction, nulls }] of order.entries()) {
    const [x, y] = [a[i] ?? null, b[i] ?? null]
    if (x === null && y === null) continue
    if (x === null) return nulls === 'FIRST' ? -1 : 1
    if (y === null) return nulls === 'FIRST' ? 1 : -1
    const compared = compareValues(x, y, enumOf(model, field))
    if (compared !== 0) return direction === 'ASC' ? compared : -compared
  }
  return 0
}

function compareValues(a: KeyValue, b: KeyValue, values?: Record<string, string>): number {
  if (values) return Object.keys(values).indexOf(String(a)) - Object.keys(values).indexOf(String(b))
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  return a! < b! ? -1 : a! > b! ? 1 : 0
}

/** Compares texts by code point, as the database does; JavaScript's `<` compares UTF-16 code units. */
export const compareTexts = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
