import type { AnyConnection } from './connection.ts'
import { continuations } from './continuations.ts'
import type { Operation } from './document.ts'
import { ProvisoError } from './error.ts'
import { more, type Pages } from './pages.ts'
import type { RequestOptions, Transport } from './transport.ts'

/** How to read on behind a connection, as a text that can be stored or sent; it knows the connection's type. */
export type ContinuationToken<C> = string & {
  /** Never there at run time: carries the type. */
  readonly __connection?: C
}

interface Continuing {
  readonly more: Operation['more']
  readonly path: string
  readonly id?: string | undefined
  readonly variables: object
  readonly after: string
  readonly list: 'nodes' | 'edges'
}

/**
 * How to read on behind a connection, nested or a page, when it has gone through JSON: rendered on a server, kept in a store. Take it
 * from the connection as it was answered; it holds the question, and neither headers nor a token.
 *
 * @returns `undefined` where the connection came whole
 * @throws {ProvisoError} `NO_CONTINUATION` where how to read on is not known: see {@link more}
 * @example
 * const dossier = await proviso.actorDossier({ by: { slug: 'taliban' } })
 * const token = dossier && continuationOf(dossier.conditionsFaced)
 */
export function continuationOf<C extends AnyConnection>(connection: C): ContinuationToken<C> | undefined {
  const { pageInfo, edges, nodes } = connection
  if (pageInfo?.hasNextPage === false) return
  const known = continuations.get(connection)
  if (!known || pageInfo?.endCursor == null)
    throw new ProvisoError(
      'graphql',
      'How to read on in this connection is not known: take the token of the connection itself, not of a copy; it must ' +
        'come with pageInfo { hasNextPage endCursor }, on an object whose id is selected.',
      { code: 'NO_CONTINUATION' },
    )
  const { operation, path, id, variables } = known
  const below = Object.entries(operation.more!).filter(
    ([place]) => place === path || place.startsWith(`${path}.`),
  )
  const list = !nodes && edges ? 'edges' : 'nodes'
  const token: Continuing = {
    more: Object.fromEntries(below),
    path,
    id,
    variables,
    after: pageInfo.endCursor,
    list,
  }
  return JSON.stringify(token) as ContinuationToken<C>
}

/**
 * Reads on behind a connection by its token, wherever that was made: see {@link continuationOf}.
 *
 * @throws {TypeError} where the text is no such token
 * @example
 * const dossier = await proviso.actorDossier({ by: { slug: 'taliban' } })
 * const token = dossier && continuationOf(dossier.conditionsFaced)
 * if (token) console.log(await resume(createTransport({ url: '/graphql' }), token).all())
 */
export function resume<C extends AnyConnection>(
  transport: Transport,
  token: ContinuationToken<C>,
  options: { first?: number } & RequestOptions = {},
): Pages<C> {
  const { more: documents, path, id, variables, after, list } = parse(token)
  const connection = { [list]: [], pageInfo: { hasNextPage: true, endCursor: after } } as unknown as C
  const operation = { text: '', more: documents! }
  continuations.set(connection, { transport, operation, path, id, variables, options: {} })
  return more(connection, options)
}

function parse(token: string): Continuing {
  try {
    const read: Continuing = JSON.parse(token)
    if (read.more?.[read.path] && read.after) return read
  } catch {
    // Said below.
  }
  throw new TypeError(`This is no token of continuationOf: ${String(token).slice(0, 80)}`)
}
