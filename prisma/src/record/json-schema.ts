// The JSON Schema of the dossier format, made from its one definition. Run by itself, this file writes it down:
//   node prisma/src/record/json-schema.ts
import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { enumDocs } from '../../generated/enum-docs.ts'
import { FORMAT, record } from './format.ts'

/** Where the JSON Schema is kept. */
export const JSON_SCHEMA = new URL('../../dossier.schema.json', import.meta.url)

/** The JSON Schema of one line of a dossier, as the text of a file. */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(record, {
    io: 'input',
    override: ({ jsonSchema }) => describeValues(jsonSchema),
  })
  const { $schema, ...rest } = schema
  const whole = {
    $schema,
    $id: 'https://proviso.example/dossier.schema.json',
    title: `A record of a Proviso dossier (${FORMAT})`,
    description:
      'One line of a dossier: a file of JSON Lines in UTF-8. Its first line is a record "dataset"; the records that ' +
      'follow, up to the next "dataset", belong to it and refer to each other by their keys, in any order.',
    ...rest,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** Gives an enumeration the meanings of its values, which JSON Schema has no field for, in its description. */
function describeValues(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.enum === undefined) return
  const docs = Object.values(enumDocs).find(({ description }) => description === schema.description)
  if (docs === undefined) return
  const meanings = Object.entries(docs.values).map(([value, meaning]) => `${value}: ${meaning}`)
  schema.description = `${docs.description} ${meanings.join(' ')}`
}

if (import.meta.main) writeFileSync(JSON_SCHEMA, dossierJsonSchema())
