// Asking the graph in tests: an operation as one statement whose text is the body, and through graphql-js.

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import type { Pool, PoolClient } from 'pg'
import { askedBy, compilerOf, type Principal, type Statement, schema } from '../../schema/src/index.ts'
import { refusalIn } from '../../schema/src/sql/refusal.ts'

/** An operation with its variables. */
export interface Question {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
  /** Who asks. Default: a stranger. */
  readonly principal?: Principal | undefined
}

/** An answer, with the statements that it took. */
export interface Answer {
  readonly result: ExecutionResult
  readonly statements: readonly Statement[]
}

/** The answer as the service gives it: the text of the operation's statement is the response body. */
export async function answerOf(
  pool: Pool | PoolClient,
  { query, variables, principal }: Question,
): Promise<Answer> {
  const document = valid(query)
  const operation = getOperationAST(document)!
  try {
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
    if (coerced.errors) return { result: { errors: coerced.errors }, statements: [] }
    const asked = askedBy(coerced.coerced, principal)
    const statement = compilerOf(schema).statement(document, operation, asked, 'body')
    return { result: JSON.parse(await run(pool, statement)), statements: [statement] }
  } catch (error) {
    return { result: { errors: [expected(error)] }, statements: [] }
  }
}

/** The answer by way of graphql-js, which walks the tree that the statement yields. */
export async function answerByTree(pool: Pool, { query, variables, principal }: Question): Promise<Answer> {
  const statements: Statement[] = []
  const result = await execute({
    schema,
    document: valid(query),
    variableValues: variables,
    contextValue: {
      principal,
      run(statement: Statement) {
        statements.push(statement)
        return run(pool, statement)
      },
    },
  })
  for (const { originalError, extensions } of result.errors ?? [])
    if (originalError && !extensions.code) throw originalError
  return { result: JSON.parse(JSON.stringify(result)), statements }
}

/** The code of an answer's first error; undefined where there is none. */
export const codeOf = ({ result }: Answer): unknown => result.errors?.[0]?.extensions?.code

// parsed once, as in the service: plans are kept with the document
const documents = new Map<string, DocumentNode>()

/** The document, for which validation finds no fault. */
function valid(query: string): DocumentNode {
  let document = documents.get(query)
  if (!document) {
    document = parse(query)
    const [error] = validate(schema, document)
    if (error) throw new Error(`${error.message}\n${query}`)
    if (documents.size >= 100) documents.clear()
    documents.set(query, document)
  }
  return document
}

async function run(pool: Pool | PoolClient, { name, text, values }: Statement): Promise<string> {
  try {
    const { rows } = await pool.query({ name, text, values, rowMode: 'array' })
    return (rows[0] as unknown as [string])[0]
  } catch (error) {
    throw refusalIn(error) ?? error
  }
}

/** An error that is an answer; any other is a bug, and thrown. */
function expected(error: unknown): GraphQLError {
  if (error instanceof GraphQLError && error.extensions.code) return error
  throw error
}
