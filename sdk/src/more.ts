import type { Operation } from './document.ts'
import { ProvisoError } from './error.ts'
import type { AnyConnection } from './page.ts'
import { Pages } from './pages.ts'
import type { RequestOptions, Transport } from './transport.ts'

/** What it takes to read on behind a nested connection that an answer cut off. */
interface Continuation {
  readonly transport: Transport
  readonly operation: Operation
  /** The connection's place in the operation, list positions left out. */
  readonly path: string
  /** The id of the object that the connection belongs to. */
  readonly id: string
  readonly variables: object
  readonly options: RequestOptions
}

const continuations = new WeakMap<object, Continuation>()

/** Notes for every nested connection in `data` that has more nodes how to get them. */
export function remember(
  transport: Transport,
  operation: Operation,
  variables: object,
  data: unknown,
  options: RequestOptions,
  /** The place of `data` in the operation: '' for a whole answer. */
  base = '',
): void {
  for (const path in operation.more) {
    if (base && !path.startsWith(`${base}.`)) continue
    const keys = path.slice(base ? base.length + 1 : 0).split('.')
    visit(data, keys, (connection, parent) => {
      if (connection.pageInfo?.hasNextPage)
        continuations.set(connection, { transport, operation, path, id: parent.id, variables, options })
    })
  }
}

function visit(
  value: any,
  keys: string[],
  found: (connection: AnyConnection, parent: any) => void,
  parent?: any,
): void {
  if (value == null) return
  if (Array.isArray(value)) for (const item of value) visit(item, keys, found, parent)
  else if (keys.length) visit(value[keys[0]!], keys.slice(1), found, value)
  else found(value, parent)
}

/**
 * Reads on behind a nested connection: the nodes that follow those which came with the answer.
 * A connection that came whole has none.
 *
 * @example
 * const dossier = await proviso.actorDossier({ by: { slug: 'taliban' } })
 * if (dossier)
 *   for await (const condition of proviso.more(dossier.conditionsFaced)) console.log(condition.summary)
 */
export function more<C extends AnyConnection>(
  connection: C,
  { first, ...options }: { first?: number } & RequestOptions = {},
): Pages<C> {
  const known = continuations.get(connection)
  return new Pages<C>(async ({ after }) => {
    const { pageInfo, nodes, edges } = connection
    if (pageInfo?.hasNextPage === false)
      return { ...connection, ...(nodes && { nodes: [] }), ...(edges && { edges: [] }) }
    if (!known)
      throw new ProvisoError(
        'graphql',
        'How to read on in this connection is not known: it must come from a ready-made operation or a selection, ' +
          'with pageInfo { hasNextPage endCursor }, on an object whose id is selected.',
        { code: 'NO_CONTINUATION' },
      )
    const { transport, operation, path, id, variables } = known
    const document = operation.more![path]!
    const [text, hash] = typeof document === 'string' ? [document] : document
    const all = { ...variables, moreId: id, moreFirst: first, moreAfter: after ?? pageInfo?.endCursor }
    const merged = { ...known.options, ...options }
    const data: any = await transport.request(
      { text, hash } as never,
      used(all, text) as never,
      merged as never,
    )
    const found = data.node?.[path.slice(path.lastIndexOf('.') + 1)]
    if (!found) throw new ProvisoError('graphql', `${id} is no longer there.`, { code: 'NOT_FOUND', data })
    remember(transport, operation, variables, found, merged, path)
    return found
  })
}

/** Only the variables that a continuation declares: servers reject, or log, the others. */
function used(variables: Record<string, unknown>, text: string): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)))
}
