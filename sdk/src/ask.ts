import type { Operation } from './document.ts'
import { remember } from './more.ts'
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
