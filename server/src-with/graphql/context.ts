// What a request carries through the GraphQL service.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from '@proviso/schema'
import type { GraphQLParams } from 'graphql-yoga'

/** What the handler hands to the service with a request. */
export interface NodeContext {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  /** What the statement of the operation ended with, where it was run already and failed: it is not run again. */
  readonly failure?: Failure | undefined
}

/** A statement that failed. */
export interface Failure {
  readonly error: unknown
}

/** What plugins see of a request. */
export type RequestContext = Context &
  Partial<NodeContext> & { readonly request: Request; readonly params?: GraphQLParams }
