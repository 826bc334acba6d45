import { schema } from '@proviso/schema'
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** `proviso schema`: prints the schema, sorted by name. */
export async function printGraphQLSchema(options: { json?: boolean }): Promise<number> {
  const sorted = lexicographicSortSchema(schema)
  const text = options.json
    ? JSON.stringify(introspectionFromSchema(sorted), undefined, 2)
    : printSchema(sorted)
  process.stdout.write(`${text}\n`)
  return 0
}
