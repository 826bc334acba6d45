// Asking mutations in tests: through graphql-js, as the service does, with who asks.
import { type ExecutionResult, execute, parse, validate } from 'graphql'
import type { Pool } from 'pg'
import { type Principal, schema } from '../../schema/src/index.ts'
import { createTransact } from '../../server/src/database/transact.ts'

/** Somebody who may write everywhere. */
export const ann: Principal = { id: 'key:ann', name: 'ann', scopes: ['write'] }

/** The answer to an operation; undefined for nobody who is known. */
export async function mutate(
  pool: Pool,
  query: string,
  variables: Record<string, unknown> = {},
  principal: Principal | undefined = ann,
  idempotencyKey?: string,
): Promise<ExecutionResult> {
  const document = parse(query)
  const [error] = validate(schema, document)
  if (error) throw error
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: {
      principal,
      idempotencyKey,
      write: createTransact({ pool, statementTimeout: 10_000 }),
      async run({ text, values }: { text: string; values: unknown[] }) {
        const { rows } = await pool.query({ text, values, rowMode: 'array' })
        return (rows[0] as unknown as [string])[0]
      },
    },
  })
  for (const { originalError, extensions } of result.errors ?? [])
    if (originalError && !extensions.code) throw originalError
  return JSON.parse(JSON.stringify(result))
}
