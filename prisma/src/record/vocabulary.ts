// The last section of the guide for annotators: the fields of each record, and the words that they take, made from the one
// definition of the format. Run by itself, this file writes it down:
//   node prisma/src/record/vocabulary.ts
import { readFileSync, writeFileSync } from 'node:fs'
import type * as z from 'zod'
import { enumDocs } from '../../generated/enum-docs.ts'
import { dossierJsonSchema } from './json-schema.ts'

/** Where the guide is kept. */
const GUIDE = new URL('../../ANNOTATING.md', import.meta.url)

const HEADING = '## 10. The fields and their words'

type Schema = z.core.JSONSchema.BaseSchema

/** What every record has, or nearly every one: said once. */
const OF_ALL = new Set(['record', 'key', 'formerly', 'sameAs', 'supersedesRecord'])

/** The guide with its last section made anew. */
export function guideWithVocabulary(guide: string): string {
  const { oneOf, $defs } = JSON.parse(dossierJsonSchema()) as Required<Schema>
  const named = $defs as Record<string, Schema>
  const users = new Map<string, Set<string>>()
  const records = (oneOf as Schema[]).map((schema) => {
    const kind = (schema.properties!.record as Schema).const as string
    return `- **${kind}**: ${fieldsOf(schema, OF_ALL, users, '')}`
  })
  const parts = ['Claim', 'Quote'].map(
    (name) => `- **${name.toLowerCase()}**: ${fieldsOf(named[name]!, new Set(), users, '')}`,
  )
  const words = [...users].map(([name, fields]) => {
    const { description, values } = (enumDocs as Record<string, Docs>)[name]!
    const meanings = Object.entries(values).map(([value, meaning]) => `\`${value}\`: ${meaning}`)
    const of = [...fields].map((field) => `\`${field}\``).join(', ')
    return `- ${of}: ${description} ${meanings.join(' ')}`
  })
  const section = [
    HEADING,
    'Fields in bold are needed; those with brackets are objects, or lists of objects, with what stands in the brackets. Besides, each record has **`record`** and **`key`**, and may have `sameAs` or `supersedesRecord`; what rests on claims may have `formerly`.',
    [...records, ...parts].join('\n'),
    'The words of fields that take one of some:',
    words.join('\n'),
  ]
  return `${guide.split(`\n${HEADING}`)[0]!.trimEnd()}\n\n${section.join('\n\n')}\n`
}

interface Docs {
  readonly description: string
  readonly values: Readonly<Record<string, string>>
}

/** The fields of an object, those that are needed first and in bold; notes which of them take the words of which enumeration. */
function fieldsOf(
  schema: Schema,
  without: ReadonlySet<string>,
  users: Map<string, Set<string>>,
  within: string,
): string {
  const needed = new Set(schema.required)
  const names = Object.keys(schema.properties ?? {}).filter((name) => !without.has(name))
  const ordered = [...names.filter((name) => needed.has(name)), ...names.filter((name) => !needed.has(name))]
  return ordered
    .map((name) => {
      const property = schema.properties![name] as Schema
      const words = property.$ref?.split('/').at(-1)
      if (words !== undefined && words in enumDocs)
        users.set(words, (users.get(words) ?? new Set()).add(`${within}${name}`))
      const inner = objectIn(property)
      const shown = needed.has(name) ? `**\`${name}\`**` : `\`${name}\``
      return inner ? `${shown} (${fieldsOf(inner, without, users, `${name}.`)})` : shown
    })
    .join(', ')
}

/** The object that a property is, or is a list of; undefined for what has a line of its own, or can be a mere word. */
function objectIn(property: Schema): Schema | undefined {
  const object = property.type === 'array' ? (property.items as Schema) : property
  return object.properties === undefined ? undefined : object
}

if (import.meta.main) writeFileSync(GUIDE, guideWithVocabulary(readFileSync(GUIDE, 'utf8')))
