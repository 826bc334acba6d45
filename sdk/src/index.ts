export { toArrow } from './arrow.ts'
export { type PagesOptions, pages } from './ask.ts'
export { type Attempt, attempt } from './attempt.ts'
export { type Client, createClient } from './client.ts'
export type { AnyConnection, NodeOf } from './connection.ts'
export { toCSV } from './csv.ts'
export type { AnyDocument, TypedDocument, VariablesAndOptions } from './document.ts'
export type { Enumeration } from './enumeration.ts'
export { type ErrorDetails, type ErrorKind, type GraphQLErrorEntry, ProvisoError } from './error.ts'
export * from './graph/enums.ts'
export type * from './graph/inputs.ts'
export * from './graph/operations.ts'
export type { Query, Subscription } from './graph/schema.ts'
export type * from './graph/selections.ts'
export { toHTML } from './html.ts'
export type { Progress } from './notebook-progress.ts'
export { type AllOptions, more, type Page, type PageMethods, Pages, type PageVariables } from './pages.ts'
export type { RetryOptions } from './retry.ts'
export {
  type Columns,
  type NodeOfData,
  type Picked,
  type Row,
  type RowOptions,
  Table,
  toRows,
} from './rows.ts'
export { follow } from './selection/follow.ts'
export { printQuery, query, queryPages } from './selection/query.ts'
export type { Exact, Field, Result } from './selection/types.ts'
export { type SubscribeOptions, subscribe } from './subscribe.ts'
export { type ClientOptions, createTransport, type RequestOptions, type Transport } from './transport.ts'
