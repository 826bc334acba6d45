import type { AnyConnection } from '../connection.ts'
import { remember } from '../continuations.ts'
import { fields } from '../graph/fields.ts'
import type { Query } from '../graph/schema.ts'
import type { QuerySelection } from '../graph/selections.ts'
import { Pages, type PageVariables } from '../pages.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import { type Printed, printSelection } from './print.ts'
import { type FieldTable, parseTable } from './table.ts'
import type { Exact, Result } from './types.ts'

let table: FieldTable | undefined

/** A selection as a document with variables: what {@link query} sends. */
export function printQuery(selection: object): Printed {
  return printDocument('Query', selection)
}

/** A selection of an operation type as a document with variables. */
export function printDocument(root: 'Query' | 'Mutation' | 'Subscription', selection: object): Printed {
  table ??= parseTable(fields)
  return printSelection(table, root, selection)
}

/** The type of a mutation's result. */
export function resultOf(mutation: string): string {
  table ??= parseTable(fields)
  const type = table.Mutation?.fields[mutation]?.type
  if (!type) throw new TypeError(`There is no mutation ${mutation}.`)
  return type
}

/**
 * Asks for any selection and returns exactly that shape, typed. Arguments stand as `$`, fields of one type of an
 * interface or union as `on: { Type: { … } }`, and `'name:field'` gives a field another name.
 *
 * @throws {ProvisoError} for anything but a complete answer
 * @example
 * const { condition } = await query(proviso, {
 *   condition: { $: { by: { slug: 'safe-passage' } }, summary: true, issuers: { name: true } },
 * })
 */
export async function query<const S extends QuerySelection>(
  transport: Transport,
  selection: S & Exact<Query, S> & QuerySelection,
  options: RequestOptions = {},
): Promise<Result<Query, S>> {
  const { variables, ...operation } = printQuery(selection)
  const data = await transport.request(operation as never, variables as never, options as never)
  remember(transport, operation, variables, data, options)
  return data as never
}

/** The connection that a selection of one root field asks for. */
export type OnlyConnection<R> = R[keyof R] extends infer C ? (C extends AnyConnection ? C : never) : never

/**
 * Pages through the connection that a selection asks for; the selection has that one root field, with its `pageInfo`.
 *
 * @example
 * const all = queryPages(proviso, {
 *   actors: { $: { first: 100 }, pageInfo: { hasNextPage: true, endCursor: true }, nodes: { name: true } },
 * })
 * for await (const actor of all) console.log(actor.name)
 */
export function queryPages<const S extends QuerySelection>(
  transport: Transport,
  selection: S & Exact<Query, S> & QuerySelection,
  options: RequestOptions = {},
): Pages<OnlyConnection<Result<Query, S>>> {
  const [[key, connection], ...others] = Object.entries<any>(selection) as [[string, any], ...unknown[]]
  if (!connection || others.length) throw new TypeError('queryPages takes a selection of one root field.')
  const name = key.split(':')[0]!
  const asked = (position: PageVariables) => ({
    [key]: { ...connection, $: { ...connection.$, ...position } },
  })
  return new Pages<any>(
    async (position) => {
      const data: any = await query(transport, asked(position) as never, options)
      return data[name]
    },
    connection.$,
    transport.tables,
    () => ({ text: printQuery(asked({})).text, path: name }),
  )
}
