import { type Context, compilable, compilerOf } from '@proviso/schema'
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { requestRecord } from '../request-record.ts'

// an answer that is already text needs no data, but Yoga wants to see some
const data = Object.freeze({})

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

async function execute({
  schema,
  document,
  operationName,
  variableValues,
  contextValue,
}: ExecutionArgs): Promise<ExecutionResult & { stringify?: () => string }> {
  const operation = getOperationAST(document, operationName)!
  const { run, costLimit = Number.POSITIVE_INFINITY } = contextValue as Context
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
    {
      maxErrors: 50,
    },
  )
  if (!coerced) return { errors: errors ?? [] }
  try {
    const statement = compilerOf(schema, costLimit).statement(document, operation, coerced, 'body')
    const body = await run(statement)
    const record = requestRecord()
    if (record) record.compiled++
    if (costLimit === Number.POSITIVE_INFINITY) return { data, stringify: () => body }
    const extensions = `{"cost":{"requested":${statement.cost},"limit":${costLimit}}}`
    return { data, stringify: () => `${body.slice(0, -1)},"extensions":${extensions}}` }
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
