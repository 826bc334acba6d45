export { Compiler, compilable, type PlanUse, type Statement } from './compile/operation.ts'
export {
  type Context,
  compilerOf,
  type RunStatement,
  type Transaction,
  type WriteOptions,
} from './execute.ts'
export { createSubgraph, subgraphDocument } from './federation.ts'
export { schema } from './schema.ts'
export type { Limits, Sizes } from './sql/compilation.ts'
export { identityIn } from './sql/global-id.ts'
export { toldGuard } from './sql/input.ts'
export {
  askedBy,
  datasetsOf,
  may,
  type Principal,
  type Scope,
  scopeFault,
  scopes,
  sightOf,
} from './sql/principal.ts'
export type { Column, ColumnType } from './tables/columns.ts'
export { type TableRequest, type TableStatement, tableStatement } from './tables/statement.ts'
export { type Table, tables } from './tables/table.ts'
export type { WebhookService } from './webhook-service.ts'
