import type { AnyConnection } from './connection.ts'
import { continuations, remember } from './continuations.ts'
import { type AnyDocument, type Operation, toOperation } from './document.ts'
import { ProvisoError } from './error.ts'
import { Pages, type PageVariables } from './pages.ts'
import type { RequestOptions, Transport } from './transport.ts'

/** Sends a ready-made operation and returns its one root field, or the whole answer where it has several (''). */
export async function ask<T>(
  transport: Transport,
  operation: Operation,
  variables: object = {},
  options: RequestOptions = {},
  root = '',
): Promise<T> {
  const data: any = await transport.request(operation as never, variables as never, options as never)
  remember(transport, operation, variables, data, options)
  return root ? data[root] : data
}

/** Where in a document the connection stands that is to be paged through. */
export interface PagesOptions extends RequestOptions {
  /** The connection's place in the answer, for example `'actor.conditionsFaced'`. Default: the first connection found. */
  readonly path?: string | undefined
}

/**
 * Pages through a connection of any document whose variables `first`, `after` (and `last`, `before`) are that
 * connection's arguments, and which selects its `pageInfo`.
 */
export function pages<C extends AnyConnection>(
  transport: Transport,
  document: AnyDocument | Operation,
  variables: object = {},
  { path, ...options }: PagesOptions = {},
): Pages<C> {
  const operation = toOperation(document)
  let place = path
  const read = async (position: PageVariables): Promise<C> => {
    const all = { ...variables, ...declared(position, operation.text) }
    const data: any = await transport.request(operation as never, all as never, options as never)
    remember(transport, operation, all, data, options)
    place ??= firstConnection(data)
    const found = place?.split('.').reduce((value, key) => value?.[key], data)
    if (!found?.pageInfo && !found?.nodes && !found?.edges)
      throw new ProvisoError(
        'graphql',
        path ? `${path} is not there, or not a connection.` : 'The answer holds no connection.',
        { code: found === null ? 'NOT_FOUND' : 'NOT_A_CONNECTION', data },
      )
    const { text, hash, more } = operation
    const own = { [place!]: hash ? ([text, hash] as const) : text }
    const known = { transport, operation: { text, more: { ...more, ...own } }, path: place!, id: undefined }
    continuations.set(found, { ...known, variables, options })
    return found
  }
  return new Pages<C>(read, variables, transport.tables, () =>
    place ? { text: operation.text, path: place } : undefined,
  )
}

/** Only those variables that the document has: servers reject, or log, the others. */
function declared(position: PageVariables, text: string): PageVariables {
  return Object.fromEntries(Object.entries(position).filter(([name]) => text.includes(`$${name}`)))
}

/** The place of the first connection in an answer. */
function firstConnection(data: unknown): string | undefined {
  const queue: [path: string, value: any][] = [['', data]]
  for (const [path, value] of queue) {
    if (!value || typeof value !== 'object') continue
    if (value.pageInfo) return path
    for (const key in value) queue.push([path ? `${path}.${key}` : key, value[key]])
  }
  return undefined
}
