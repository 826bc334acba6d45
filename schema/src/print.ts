// Prints the schema to schema/schema.graphql, sorted; `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

const file = new URL('../schema.graphql', import.meta.url)
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('schema/schema.graphql is out of date: run `pnpm --filter @proviso/schema print`.')
    process.exitCode = 1
  }
} else writeFileSync(file, printed)
