// Cursors: the order key values of a row, with the order that they belong to and the perspective in which the list is seen, as
// opaque base64url.

import { createHash } from 'node:crypto'
import type { Input, Variables } from '../sql/input.ts'
import type { Perspective } from '../sql/perspective.ts'
import { refusal } from '../sql/refusal.ts'
import type { OrderKey } from '../sql/source.ts'
import { join, literal, type Sql, sql } from '../sql/sql.ts'
import { isCastable } from './cursor-value.ts'

// raise it when the meaning of a cursor changes: cursors of earlier versions are then refused
const version = 1

/** What binds a cursor to its order: the model, the keys, their directions and the place of nulls. */
export function signature(model: string, keys: readonly OrderKey[]): string {
  const order = keys
    .map((key) => `${key.name}${key.descending ? '-' : '+'}${key.nullsFirst ? '^' : ''}`)
    .join()
  return `${version}.${createHash('sha256').update(`${model}:${order}`).digest('base64url').slice(0, 8)}`
}

/** A list of which there are cursors. */
export interface Signed {
  readonly signature: string
  readonly keys: readonly OrderKey[]
  readonly perspective: Perspective
}

/** The cursor of a row, from the texts of its key values. */
export function cursorSql({ signature, perspective: { spelling } }: Signed, values: readonly Sql[]): Sql {
  const texts = join(
    values.map((value) => sql`${value}::text`),
    ', ',
  )
  const signed = spelling ? sql`${literal(signature)} || ${spelling}` : literal(signature)
  const json = sql`json_build_array(${signed}, ${texts})::text`
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
}

/** The key values in a cursor argument, as parameters; each request's cursor is checked when it is read. */
export function cursorValues(input: Input, list: Signed, field: readonly string[]): Sql[] {
  const decode = decoder(list, field)
  // a request reads all its keys, so that its cursor is decoded once
  const decoded = new WeakMap<Variables, string[]>()
  const valuesOf = (cursor: unknown, variables: Variables) => {
    const values = decoded.get(variables) ?? decode(cursor, variables)
    decoded.set(variables, values)
    return values
  }
  return list.keys.map((key, i) =>
    input.parameter(key.type, (cursor, variables) => valuesOf(cursor, variables)[i]),
  )
}

/** Checks each request's cursor where nothing that is asked for depends on it. */
export function checkCursor(input: Input, list: Signed, field: readonly string[]): void {
  const decode = decoder(list, field)
  input.note('length', (variables) => String(decode(input.read(variables), variables).length))
}

function decoder({ signature, keys, perspective }: Signed, field: readonly string[]) {
  const argument = (message: string) => refusal('INVALID_CURSOR', message, { field })
  return (value: unknown, variables: Variables): string[] => {
    const parts = parse(String(value))
    if (!parts)
      throw argument(
        'This is not a cursor of this API. Pass a cursor on as it was received, without a change.',
      )
    const [signed] = parts
    const isOfList = signed?.startsWith(signature)
    if (!isOfList || !['', '~'].includes(signed!.charAt(signature.length)))
      throw argument(
        'This cursor belongs to another list or another order. Use a cursor with the same field and orderBy that gave it.',
      )
    if (signed!.slice(signature.length) !== perspective.spelled(variables))
      throw argument(
        'This cursor belongs to the list as it is seen from another moment. Use a cursor with the same asOf, knownAt and knownBy that gave it.',
      )
    const values = parts.slice(1)
    const sound = values.length === keys.length && keys.every((key, i) => isCastable(values[i]!, key.type))
    if (!sound)
      throw argument('This cursor is damaged. Pass a cursor on as it was received, without a change.')
    return values
  }
}

function parse(cursor: string): string[] | null {
  if (!/^[\w-]+$/.test(cursor)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const sound =
      Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !part.includes('\u0000'))
    return sound ? (parts as string[]) : null
  } catch {
    return null
  }
}
