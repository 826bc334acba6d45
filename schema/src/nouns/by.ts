// The ways to name one row of a noun, as inputs, and how each finds it.

import type { InputRef } from '@pothos/core'
import { canonicalAddress } from '@proviso/prisma'
import { builder } from '../builder.ts'
import type { FieldBuilder } from '../fields/field.ts'
import { nounDefinitions, type Way } from '../fields/noun.ts'
import { keyIn } from '../fields/where.ts'
import type { Input } from '../sql/input.ts'
import type { ColumnName } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'

type Finder = (row: Row, value: Input) => Sql

/** By what a row is called in a scheme, as a table of such names has it. */
const bySchemeIn =
  <Model extends 'ActorIdentifier' | 'TopicCode'>(names: Model, owner: ColumnName<Model>): Finder =>
  (row, value) => {
    const name = row.other(names)
    return sql`
      ${row.id} = (select ${name.column(owner)}
        from ${name.table}
        where ${name.column('scheme' as ColumnName<Model>)} = ${value.get('scheme').parameter('text')}
        and ${name.column('value' as ColumnName<Model>)} = ${value.get('value').parameter('text')})`
  }

/** The condition by which a way finds a row. */
export const finders: Record<Exclude<Way, 'id'>, Finder> = {
  slug: (row, value) => sql`${row.column('slug')} = ${value.parameter('text')}`,
  // however it is written; of articles that share it since before addresses were compared, the earliest
  url(row, value) {
    const article = row.other('Article')
    const isThere = sql`
      ${article.column('address')} = ${value.parameter('text', (url) => canonicalAddress(String(url)))}
      or ${article.column('url')} = ${value.parameter('text')}`
    return sql`${row.id} = (select ${article.id} from ${article.table} where ${isThere} order by ${article.id} limit 1)`
  },
  identifier: bySchemeIn('ActorIdentifier', 'actorId'),
  code: bySchemeIn('TopicCode', 'topicId'),
  record(row, value) {
    const record = row.other('DatasetRecord')
    const dataset = row.other('Dataset')
    return sql`
      ${row.id} = (select ${record.column('rowId')}
        from ${record.table}
        join ${dataset.table} on ${dataset.id} = ${record.column('datasetId')}
        where ${record.column('type')} = ${literal(row.model.toUpperCase())}
        and ${dataset.column('name')} = ${value.get('dataset').parameter('text')}
        and ${record.column('key')} = ${value.get('key').parameter('text')})`
  },
}

const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'An identifier of an actor in another system.',
  fields: (t) => ({
    scheme: t.string({ required: true, description: 'The system, as in "wikidata" or "iso3166-1-alpha-2".' }),
    value: t.string({ required: true, description: 'The identifier as that system writes it.' }),
  }),
})

const CodeInput = builder.inputType('CodeInput', {
  description: 'A code in a scheme of codes.',
  fields: (t) => ({
    scheme: t.string({ required: true, description: 'The scheme, as in "imf-mona" or "cameo".' }),
    value: t.string({ required: true, description: 'The code as that scheme writes it.' }),
  }),
})

const RecordInput = builder.inputType('RecordInput', {
  description: 'A record of a dataset, by the key that its authors chose.',
  fields: (t) => ({
    dataset: t.string({ required: true, description: 'The name of the dataset.' }),
    key: t.string({ required: true, description: 'The key of the record.' }),
  }),
})

const ways = {
  id: {
    type: 'ID',
    description:
      'By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says.',
  },
  slug: { type: 'String', description: 'By slug.' },
  url: { type: 'String', description: 'By the address at which it was published, however it is written.' },
  identifier: { type: IdentifierInput, description: 'By its identifier in another system.' },
  code: { type: CodeInput, description: 'By its code in a scheme of codes.' },
  record: { type: RecordInput, description: 'By the key of its record in a dataset.' },
} as const satisfies Record<Way, unknown>

/** That a row of a noun is the one that an input names; where rows can be merged, under the name that it was given. */
export function namedBy(row: Row, by: Input): Sql {
  const way = by.keys()[0] as Way
  const value = by.get(way)
  return way === 'id' ? sql`${row.id} = ${value.parameter('bigint', keyIn(row))}` : finders[way](row, value)
}

const byInputs = new Map<string, InputRef<unknown>>()

/** `ActorBy`: names one row of a noun, in exactly one way. */
export function byInput(model: string): InputRef<unknown> {
  const known = byInputs.get(model)
  if (known) return known
  const by = nounDefinitions().find((noun) => noun.model === model)?.roots?.one?.by ?? []
  const input = builder.inputType(`${model}By`, {
    isOneOf: true,
    description: `Names one ${model}, in exactly one way.`,
    fields: (i: FieldBuilder) =>
      Object.fromEntries(
        by.map((way) => [way, i.field({ type: ways[way].type, description: ways[way].description })]),
      ),
  } as never) as InputRef<unknown>
  byInputs.set(model, input)
  return input
}
