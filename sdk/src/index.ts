export { type PagesOptions, pages } from './ask.ts'
export { type Attempt, attempt } from './attempt.ts'
export { type Client, createClient } from './client.ts'
export type { AnyConnection, NodeOf } from './connection.ts'
export { type ContinuationToken, continuationOf, resume } from './continuation-token.ts'
export type { AnyDocument, Operation, TypedDocument, VariablesAndOptions } from './document.ts'
export type { Enumeration } from './enumeration.ts'
export {
  type ErrorDetails,
  type ErrorKind,
  type GraphQLErrorEntry,
  ProvisoError,
  type Refusal,
} from './error.ts'
export * from './graph/enums.ts'
export type * from './graph/inputs.ts'
export * from './graph/mutations.ts'
export * from './graph/operations.ts'
export type { Mutation, Query, Subscription } from './graph/schema.ts'
export type * from './graph/selections.ts'
export { type BatchOptions, batched } from './middleware/batched.ts'
export { deduplicated } from './middleware/deduplicated.ts'
export { type Hooks, type Observed, observed } from './middleware/observed.ts'
export { type RevalidationOptions, revalidated } from './middleware/revalidated.ts'
export { span } from './moment.ts'
export type { Progress } from './notebook-progress.ts'
export { type AllOptions, more, type Page, type PageMethods, Pages, type PageVariables } from './pages.ts'
export type { RetryOptions } from './retry.ts'
export type { Rows } from './rows.ts'
export { follow } from './selection/follow.ts'
export {
  type ExactMutations,
  type Mutated,
  type MutationName,
  type Mutations,
  mutate,
} from './selection/mutate.ts'
export type { MutationFunction, MutationMethod } from './selection/mutating.ts'
export { type OnlyConnection, printQuery, query, queryPages } from './selection/query.ts'
export type { Exact, Field, Result } from './selection/types.ts'
export { type SubscribeOptions, subscribe } from './subscribe.ts'
export { type ArrowModule, type ArrowOptions, toArrow } from './table/arrow.ts'
export { type CSVOptions, toCSV } from './table/csv.ts'
export { toHTML } from './table/html.ts'
export type { StreamFormat, StreamOptions, Tables } from './table/row-source.ts'
export type { Columns, ListPaths, NodeOfData, Picked, Row, RowOptions, Spans } from './table/row-types.ts'
export { toRows } from './table/rows.ts'
export { Table } from './table/table.ts'
export { tables } from './table/tables.ts'
export { type ClientOptions, createTransport, type RequestOptions, type Transport } from './transport.ts'
