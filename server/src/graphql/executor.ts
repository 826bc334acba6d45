// Execution of query operations: one SQL statement each, whose text is the body of the response.
import { compilerOf, type Limits, type RunStatement, type Statement } from '@proviso/schema'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { requestRecord } from '../request-record.ts'

/** Executes what the compiler can answer. */
export interface Executor {
  /**
   * The statement of a validated operation; `variables` are coerced.
   *
   * @throws GraphQLError where the operation asks for too much
   */
  prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Statement
  /**
   * The whole response as text.
   *
   * @throws what {@link RunStatement} throws
   */
  execute(statement: Statement, signal?: AbortSignal): Promise<string>
}

/** An executor whose responses tell what they cost, and what they may cost. */
export function createExecutor(schema: GraphQLSchema, run: RunStatement, limits: Limits): Executor {
  const compiler = compilerOf(schema, limits)
  return {
    prepare: (document, operation, variables) => compiler.statement(document, operation, variables, 'body'),
    async execute(statement, signal) {
      const body = await run(statement, signal)
      const record = requestRecord()
      if (record) record.compiled++
      return `${body.slice(0, -1)},"extensions":{"cost":{"requested":${statement.cost},"limit":${limits.cost}}}}`
    },
  }
}
