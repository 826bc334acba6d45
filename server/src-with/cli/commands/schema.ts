import { schema, subgraphDocument } from '@proviso/schema'
import { introspectionFromSchema, lexicographicSortSchema, print, printSchema } from 'graphql'

/** `proviso schema`: prints the schema, sorted by name. */
export async function printGraphQLSchema(options: { json?: boolean; federation?: boolean }): Promise<number> {
  process.stdout.write(`${textOf(options)}\n`)
  return 0
}

function textOf({ json, federation }: { json?: boolean; federation?: boolean }): string {
  if (federation) return print(subgraphDocument())
  const sorted = lexicographicSortSchema(schema)
  return json
    ? JSON.stringify(introspectionFromSchema(sorted, { oneOf: true, specifiedByUrl: true }), undefined, 2)
    : printSchema(sorted)
}
