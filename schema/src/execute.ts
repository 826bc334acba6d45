// Execution: an operation is compiled to one statement; its result is either the response body as it is, or the tree that
// graphql-js walks (for operations that also ask about the schema, and for tools that call `execute` themselves).
import { type DocumentNode, type GraphQLResolveInfo, type GraphQLSchema, Kind } from 'graphql'
import type { ClientBase } from 'pg'
import { Compiler, type Statement } from './compile/operation.ts'
import type { Limits } from './sql/compilation.ts'
import { askedBy, type Principal } from './sql/principal.ts'
import type { WebhookService } from './webhook-service.ts'

/** Runs a statement and returns the text in the first column of its first row; stops when `signal` is aborted. */
export type RunStatement = (statement: Statement, signal?: AbortSignal) => Promise<string>

/** What the schema needs of whoever executes it. */
export interface Context {
  readonly run: RunStatement
  /** How much an operation may ask for. Default: any cost, and filters within the usual limits. */
  readonly limits?: Partial<Limits>
  /** Who asks. Absent: a stranger. */
  readonly principal?: Principal | undefined
  /** By which a mutation that is sent again is known. */
  readonly idempotencyKey?: string | undefined
  /** Sends to webhooks. Absent: nobody does. */
  readonly webhooks?: WebhookService | undefined
  /** Does work in one transaction: committed where it returns, undone where it throws. Absent: nothing can be written. */
  readonly write?: <Result>(
    work: (tx: Transaction) => Promise<Result>,
    options?: WriteOptions,
  ) => Promise<Result>
}

/** One transaction in which a mutation writes; what is read in it is read as it was written. */
export interface Transaction {
  /** Its connection. */
  readonly client: ClientBase
  readonly run: RunStatement
  /** Whether others write beside it. */
  readonly isBeside?: boolean
}

/** How something is written. */
export interface WriteOptions {
  /** Whether it may be done beside others, which lock what they have in common. Where that does not do, the work is done again, alone. */
  readonly beside?: boolean
}

type Tree = Record<string, unknown>

const compilers = new WeakMap<GraphQLSchema, Map<string, Compiler>>()

/** The compiler of a schema, with the plans that it keeps. */
export function compilerOf(schema: GraphQLSchema, limits: Partial<Limits> = {}): Compiler {
  const byLimits = compilers.get(schema) ?? new Map<string, Compiler>()
  compilers.set(schema, byLimits)
  const key = [limits.cost, limits.filters, limits.relations].join()
  const compiler = byLimits.get(key) ?? new Compiler(schema, limits)
  byLimits.set(key, compiler)
  return compiler
}

// one statement for all root fields of an operation: the first that is resolved starts it
const trees = new WeakMap<GraphQLResolveInfo['variableValues'], Promise<Tree>>()

/** The document of an operation, as far as it needs it. */
export const documentOf = ({ operation, fragments }: GraphQLResolveInfo): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [operation, ...Object.values(fragments)],
})

export function operationTree(context: Context, info: GraphQLResolveInfo): Promise<Tree> {
  let tree = trees.get(info.variableValues)
  if (!tree) {
    tree = (async () => {
      const document = documentOf(info)
      const statement = compilerOf(info.schema, context.limits).statement(
        document,
        info.operation,
        askedBy(info.variableValues, context.principal),
        'tree',
      )
      return JSON.parse(await context.run(statement)) as Tree
    })()
    trees.set(info.variableValues, tree)
  }
  return tree
}
