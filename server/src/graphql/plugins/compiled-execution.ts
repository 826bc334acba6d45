import { type Context, compilable, compilerOf, type Limits } from '@proviso/schema'
import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { requestRecord } from '../../request-record.ts'
import { askedOperation, textResult } from '../asked-operation.ts'
import type { KnownOperations } from '../known-operations.ts'

/**
 * Answers query operations by one SQL statement whose text is the response body, past graphql-js. Operations that also ask about the
 * schema itself are left to graphql-js, which reads the same statement's result as a tree.
 */
export function useCompiledExecution(): Plugin<Context> {
  return {
    onExecute({ args, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation && compilable(args.document, operation)) setExecuteFn(execute as never)
    },
  }
}

type Asked = Context & {
  readonly params?: GraphQLParams
  readonly known?: KnownOperations
}

/** The whole response: what the statement says, and what it was expected to cost. */
export function answerText(
  body: string,
  { cost }: { readonly cost: number },
  limits?: Partial<Limits>,
): string {
  const limit = limits?.cost ?? Number.POSITIVE_INFINITY
  if (limit === Number.POSITIVE_INFINITY) return body
  return `${body.slice(0, -1)},"extensions":{"cost":{"requested":${cost},"limit":${limit}}}}`
}

async function execute(args: ExecutionArgs): Promise<ExecutionResult & { stringify?: () => string }> {
  const { schema, document } = args
  const { run, limits, params, known } = args.contextValue as Asked
  const asked = askedOperation(args)
  if ('errors' in asked) return asked
  const { operation, variables } = asked
  try {
    const statement = compilerOf(schema, limits).statement(document, operation, variables, 'body')
    const body = await run(statement)
    const record = requestRecord()
    if (record) record.compiled++
    if (params?.query) known?.add(params.query, params.operationName, { document, operation })
    return textResult(answerText(body, statement, limits))
  } catch (error) {
    return { errors: [located(error)] }
  }
}

const located = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : null,
      })
