// The JSON Schema of the dossier format, made from its one definition. Run by itself, this file writes it down:
//   node prisma/src/record/json-schema.ts
import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { enumDocs } from '../../generated/enum-docs.ts'
import { getDatamodel } from '../../generated/pothos.ts'
import { claim, quote } from './claim.ts'
import { needsClaims } from './describe.ts'
import type { Fields } from './field.ts'
import { descriptions, FORMAT, record } from './format.ts'
import { roleDocs } from './role-docs.ts'
import * as values from './values.ts'

/** Where the JSON Schema is kept. */
export const JSON_SCHEMA = new URL('../../dossier.schema.json', import.meta.url)

/** What the models say of their columns and relations. */
const columnDocs = Object.fromEntries(
  Object.entries(
    (
      getDatamodel() as unknown as {
        datamodel: { models: Record<string, { fields: { name: string; documentation?: string }[] }> }
      }
    ).datamodel.models,
  ).map(([model, { fields }]) => [
    model,
    Object.fromEntries(fields.map(({ name, documentation }) => [name, documentation])),
  ]),
)

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The schemas that stand once, under a name, and are referred to elsewhere. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Claim: claim,
  Quote: quote,
  Key: values.key,
  Reference: values.reference,
  Slug: values.slug,
  Language: values.language,
  Moment: values.moment,
}
for (const [id, schema] of Object.entries(NAMED))
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })

/** The JSON Schema of one line of a dossier, as the text of a file. */
export function dossierJsonSchema(): string {
  const { $schema, $defs, ...rest } = z.toJSONSchema(record, { io: 'input' })
  for (const { kind, fields, model } of descriptions) {
    const ofKind = (rest.oneOf as JsonSchema[]).find(({ properties }) => isOf(properties?.record, kind))!
    ofKind.title = kind
    describeFields(ofKind, fields, model)
    if (needsClaims(fields))
      ofKind.anyOf = [{ required: ['sameAs'] }, { properties: { claims: { minItems: 1 } } }]
    const former = ofKind.properties?.formerly as JsonSchema | undefined
    if (former) describeFields(former.items as JsonSchema, fields, model)
  }
  const enums: Record<string, JsonSchema> = {}
  const whole = {
    $schema,
    $id: 'https://proviso.example/dossier.schema.json',
    title: `A record of a Proviso dossier (${FORMAT})`,
    description:
      'One line of a dossier: a file of JSON Lines in UTF-8. Its first line is a record "dataset"; the records that ' +
      'follow, up to the next "dataset", belong to it and refer to each other by their keys, in any order.',
    ...(withNamedEnums(rest, enums) as JsonSchema),
    $defs: { ...(withNamedEnums($defs, enums) as object), ...enums },
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

const isOf = (schema: unknown, kind: string): boolean => (schema as { const?: unknown })?.const === kind

/** Gives the fields that say nothing of themselves the words of their columns, for editors to show. */
function describeFields(schema: JsonSchema, fields: Fields, model: string): void {
  for (const [name, { kept }] of Object.entries(fields)) {
    const property = schema.properties?.[name] as JsonSchema | undefined
    if (property === undefined) continue
    if (kept.as === 'list') describeFields(property.items as JsonSchema, kept.fields, kept.model)
    if (property.description !== undefined) continue
    const description =
      kept.as === 'parties'
        ? roleDocs(kept)
        : kept.as === 'claims'
          ? 'Who says so, in which words.'
          : columnDocs[model]?.[name]
    if (description !== undefined) property.description = description
  }
}

/** A schema in which enumerations are named, each with the meanings of its values, which JSON Schema has no field for. */
function withNamedEnums(schema: unknown, named: Record<string, JsonSchema>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withNamedEnums(item, named))
  if (schema === null || typeof schema !== 'object') return schema
  const { type, enum: options, ...rest } = schema as JsonSchema
  const found = Array.isArray(options) && type === 'string' ? enumOf(options) : undefined
  if (!found)
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, withNamedEnums(value, named)]),
    )
  const [name, { description, values }] = found
  const meanings = Object.entries(values).map(([value, meaning]) => `${value}: ${meaning}`)
  named[name] = {
    type: 'string',
    enum: Object.keys(values),
    description: [description, ...meanings].join(' '),
  }
  const own = rest.description === description ? {} : { description: rest.description }
  return { $ref: `#/$defs/${name}`, ...rest, description: undefined, ...own }
}

const enumOf = (options: unknown[]) =>
  Object.entries(enumDocs as Record<string, { description: string; values: Record<string, string> }>).find(
    ([, docs]) => Object.keys(docs.values).join() === options.join(),
  )

if (import.meta.main) writeFileSync(JSON_SCHEMA, dossierJsonSchema())
