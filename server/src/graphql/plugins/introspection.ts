import { hash } from 'node:crypto'
import type { Context } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { RequestContext } from '../context.ts'
import { introspectionOf } from '../introspection-cost.ts'

/** How much of the answers about the schema is kept, in characters: a few of the fullest. */
const MOST_CHARACTERS = 10_000_000

/**
 * Charges what is asked about the schema itself, and keeps the answers, which are the same as long as the process runs.
 */
export function useIntrospection(): Plugin<Context> {
  const answers = new LRUCache<string, ExecutionResult & { stringify: () => string }>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (answer, key) => answer.stringify().length + key.length,
  })

  async function answered(args: ExecutionArgs, cost: number): Promise<ExecutionResult> {
    const { params, limits } = args.contextValue as RequestContext
    const { query, variables, operationName } = params ?? {}
    const key = hash('sha256', JSON.stringify([query, variables, operationName]))
    const known = answers.get(key)
    if (known) return known
    const result = await execute(args)
    if (result.errors) return result
    const { data } = result
    const extensions = { cost: { requested: cost, limit: limits?.cost } }
    const text = JSON.stringify({ data, extensions })
    const answer = { data: {}, stringify: () => text }
    answers.set(key, answer)
    return answer
  }

  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      const { isAll, cost } = introspectionOf(args.schema, args.document, operation)
      const { cost: costLimit = Number.POSITIVE_INFINITY } =
        (args.contextValue as RequestContext).limits ?? {}
      if (cost > costLimit) setResultAndStopExecution({ errors: [tooCostly(cost, costLimit)] })
      else if (isAll) setExecuteFn(((asked: ExecutionArgs) => answered(asked, cost)) as never)
    },
  }
}

const tooCostly = (requested: number, limit: number) =>
  refusal(
    'QUERY_TOO_COSTLY',
    `What is asked about the schema costs ${requested}, and at most ${limit} is allowed. Ask about single types by name (__type).`,
    { cost: { requested, limit } },
  )
