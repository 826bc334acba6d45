import type { AnyConnection } from './connection.ts'
import type { Operation } from './document.ts'
import type { RequestOptions, Transport } from './transport.ts'

/** What it takes to read on behind a connection that an answer cut off. */
export interface Continuation {
  readonly transport: Transport
  readonly operation: Operation
  /** The connection's place in the operation, list positions left out. */
  readonly path: string
  /** The id of the object that the connection belongs to; undefined where the operation itself pages through it. */
  readonly id: string | undefined
  readonly variables: object
  readonly options: RequestOptions
}

export const continuations: WeakMap<object, Continuation> = new WeakMap()

/** Notes for every nested connection in `data` that has more nodes how to get them. */
export function remember(
  transport: Transport,
  operation: Operation,
  variables: object,
  data: unknown,
  options: RequestOptions,
  /** What stands before the paths in `data`: `actor.events.` where `data` is that connection. */
  base = '',
): void {
  for (const path in operation.more) {
    if (!path.startsWith(base)) continue
    const keys = path.slice(base.length).split('.')
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
