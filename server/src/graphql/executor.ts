// Execution of query operations: one SQL statement each, whose text is the body of the response.
import {
  askedBy,
  compilerOf,
  type Limits,
  type Principal,
  type RunStatement,
  type Statement,
  toldGuard,
} from '@proviso/schema'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'
import { givesFilter } from './gives-filter.ts'
import type { NamedDocuments } from './named-documents.ts'

/** How many times as much as others trusted documents may cost: somebody wrote them who knows what they ask, unless whoever asks them gives a filter. */
export const TRUSTED = 2

/** The same of what pages ask, where whoever looks at one gives no filter: a few documents, each of one thing, that were measured of those on which most hangs. */
export const OWN = 12

/** Executes what the compiler can answer. */
export interface Executor {
  /**
   * The statement of a validated operation for who asks; `variables` are coerced.
   *
   * @throws GraphQLError where the operation asks for too much
   */
  prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    principal: Principal | undefined,
  ): Statement
  /**
   * The whole response as text.
   *
   * @throws what {@link RunStatement} throws
   */
  execute(statement: Statement, signal?: AbortSignal): Promise<string>
}

/**
 * An executor whose responses tell what they cost, and what they may cost. The log tells at the level debug of each statement
 * whether its plan was used again, or why none that was kept could be, and for which answers of the variables it was made.
 */
export function createExecutor(
  schema: GraphQLSchema,
  run: RunStatement,
  limits: Limits,
  documents: NamedDocuments,
  logger: Logger,
): Executor {
  const compiler = compilerOf(schema, limits)

  function timesUsual(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): number {
    const isOwn = documents.owns(document)
    if (!isOwn && !documents.trusts(document)) return 1
    if (givesFilter(schema, operation, variables)) return isOwn ? TRUSTED : 1
    return isOwn ? OWN : TRUSTED
  }

  return {
    prepare(document, operation, variables, principal) {
      const limit = limits.cost * timesUsual(document, operation, variables)
      const statement = compiler.statement(document, operation, askedBy(variables, principal), 'body', limit)
      const record = requestRecord()
      if (record && statement.plan) record.plans[statement.plan.isReused ? 'reused' : 'made']++
      if (statement.plan && logger.isLevelEnabled('debug')) {
        const { name, cost, plan } = statement
        const { isReused, missed } = plan
        const guards = plan.guards.map(toldGuard)
        logger.debug({ id: record?.id, statement: name, cost, reused: isReused, missed, guards }, 'plan')
      }
      return statement
    },
    async execute(statement, signal) {
      const body = await run(statement, signal)
      const record = requestRecord()
      if (record) record.compiled++
      return `${body.slice(0, -1)},"extensions":{"cost":{"requested":${statement.cost},"limit":${statement.limit ?? limits.cost}}}}`
    },
  }
}
