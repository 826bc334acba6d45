// Prints the schema, sorted: schema.graphql and its introspection as JSON, for tools that read one or the other.
import { writeFileSync } from 'node:fs'
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

const sorted = lexicographicSortSchema(schema)
const write = (file: string, text: string) => writeFileSync(new URL(`../${file}`, import.meta.url), text)

write('schema.graphql', `${printSchema(sorted)}\n`)
write(
  'introspection.json',
  `${JSON.stringify(introspectionFromSchema(sorted, { oneOf: true, specifiedByUrl: true }))}\n`,
)
