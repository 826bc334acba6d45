import { type Context, compilable } from '@proviso/schema'
import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { askedOperation, textResult } from '../asked-operation.ts'
import type { RequestContext } from '../context.ts'
import type { Executor } from '../executor.ts'
import type { KnownOperations } from '../known-operations.ts'

/**
 * Answers query operations by one SQL statement whose text is the response body, past graphql-js. Operations that also ask about the
 * schema itself are left to graphql-js, which reads the same statement's result as a tree.
 *
 * @param known is told of every operation that was answered
 */
export function useCompiledExecution(executor: Executor, known: KnownOperations): Plugin<Context> {
  async function execute(args: ExecutionArgs): Promise<ExecutionResult & { stringify?: () => string }> {
    const { document } = args
    const { params, failure, principal, request } = args.contextValue as RequestContext
    const asked = askedOperation(args)
    if ('errors' in asked) return asked
    const { operation, variables } = asked
    try {
      if (failure) throw failure.error
      const text = await executor.execute(
        executor.prepare(document, operation, variables, principal),
        request.signal,
      )
      if (params?.query) known.add(params.query, params.operationName, { document, operation })
      return textResult(text)
    } catch (error) {
      return { errors: [located(error)] }
    }
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      if (compilable(args.schema, args.document, operation)) return setExecuteFn(execute as never)
      // graphql-js would not say where
      const asked = askedOperation(args)
      if ('errors' in asked) setExecuteFn(() => asked)
    },
  }
}

const located = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : null,
      })
