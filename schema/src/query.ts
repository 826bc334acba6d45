// The roots of the graph.

import { canonicalAddress } from '@proviso/prisma'
import { builder } from './builder.ts'
import { byId, byIds } from './by-id.ts'
import type { Args } from './compile/args.ts'
import { connection } from './fields/connection.ts'
import { type FieldBuilder, field, one } from './fields/field.ts'
import { Node } from './fields/node.ts'
import { type NounDefinition, nounDefinitions, type Way } from './fields/noun.ts'
import { perspectiveArgs } from './fields/perspective.ts'
import { every } from './fields/source.ts'
import type { Input } from './sql/input.ts'
import { nounOf } from './sql/noun.ts'
import type { Row } from './sql/row.ts'
import type { Source } from './sql/source.ts'
import { literal, raw, type Sql, sql } from './sql/sql.ts'
import './nouns/index.ts'

type Finder = (row: Row, value: Input) => Sql

const finders: Record<Exclude<Way, 'id'>, Finder> = {
  slug: (row, value) => sql`${row.column('slug')} = ${value.parameter('text')}`,
  // however it is written; of articles that share it since before addresses were compared, the earliest
  url(row, value) {
    const article = row.other('Article')
    const isThere = sql`${article.column('address')} = ${value.parameter('text', (url) => canonicalAddress(String(url)))} or ${article.column('url')} = ${value.parameter('text')}`
    return sql`${row.id} = (select ${article.id} from ${article.table} where ${isThere} order by ${article.id} limit 1)`
  },
  identifier(row, value) {
    const identifier = row.other('ActorIdentifier')
    return sql`${row.id} = (select ${identifier.column('actorId')} from ${identifier.table} where ${identifier.column('scheme')} = ${value.get('scheme').parameter('text')} and ${identifier.column('value')} = ${value.get('value').parameter('text')})`
  },
  record(row, value) {
    const record = row.other('DatasetRecord')
    const dataset = row.other('Dataset')
    return sql`${row.id} = (select ${record.column('rowId')} from ${record.table} join ${dataset.table} on ${dataset.id} = ${record.column('datasetId')} where ${record.column('type')} = ${literal(row.model.toUpperCase())} and ${dataset.column('name')} = ${value.get('dataset').parameter('text')} and ${record.column('key')} = ${value.get('key').parameter('text')})`
  },
}

/** The one row that a `by` argument names. */
function named(model: string) {
  return (row: Row, args: Args): Source => {
    const by = args.get('by')
    const way = by.keys()[0] as Way
    const noun = nounOf(model)
    const source = every(row, model)
    if (way === 'id')
      return byId(row, args, by.get('id'), model)?.source ?? { ...source, where: [raw('false')] }
    if (!noun.survivor) return { ...source, where: [finders[way](source.row, by.get(way))] }
    const found = row.other(model)
    const isFound = finders[way](found, by.get(way))
    return { ...source, where: [sql`${source.row.id} = ${noun.survivor(found, isFound)}`] }
  }
}

const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'An identifier of an actor in another system.',
  fields: (t) => ({
    scheme: t.string({ required: true, description: 'The system, as in "wikidata" or "iso3166-1-alpha-2".' }),
    value: t.string({ required: true, description: 'The identifier as that system writes it.' }),
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
  record: { type: RecordInput, description: 'By the key of its record in a dataset.' },
} as const satisfies Record<Way, unknown>

/** `condition(by: { slug: "…" })`. */
function lookup(t: FieldBuilder, model: string, by: readonly Way[], description: string) {
  const input = builder.inputType(`${model}By`, {
    isOneOf: true,
    description: `Names one ${model}, in exactly one way.`,
    fields: (i: FieldBuilder) =>
      Object.fromEntries(
        by.map((way) => [way, i.field({ type: ways[way].type, description: ways[way].description })]),
      ),
  } as never)
  return one(t, model, named(model), {
    nullable: true,
    description,
    args: {
      by: t.arg({ type: input, required: true, description: 'Which one.' }),
      ...perspectiveArgs(t),
    },
  })
}

/** The fields by which one noun is found, and all of it are listed. */
function rootsOf(t: FieldBuilder, { model, plural, roots = {} }: NounDefinition): [string, unknown][] {
  const { one, all } = roots
  const found: [string, unknown][] = []
  if (one) found.push([model.toLowerCase(), lookup(t, model, one.by, one.description)])
  if (all)
    found.push([
      plural,
      connection(t, model, (row) => every(row, model), { description: all, perspective: true }),
    ])
  return found
}

builder.queryType({
  description:
    'Where to enter the graph: who demands what of whom, in return for what, on whose word, and was it met?',
  fields: (t: FieldBuilder) => ({
    node: field(
      t,
      Node,
      {
        kind: 'variant',
        alternatives: (row, args) => [byId(row, args, args.get('id'))].filter((found) => found !== null),
      },
      {
        nullable: true,
        description:
          'Any object, by its global id, as it is seen from where the id says. Null where there is none.',
        args: { id: t.arg({ type: 'ID', required: true, description: 'The global id.' }) },
      },
    ),
    nodes: t.field({
      type: [Node],
      nullable: { list: false, items: true },
      description:
        'Several objects, by their global ids, in the order of the ids, each as it is seen from where its id says. Null for each id that names none.',
      args: { ids: t.arg({ type: ['ID'], required: true, description: 'At most 100 global ids.' }) },
      extensions: {
        proviso: {
          kind: 'variants',
          length(args: Args) {
            const { length } = args.get('ids').items()
            if (length > 100)
              throw args.compilation.error(
                'PAGE_TOO_LARGE',
                `nodes takes at most 100 ids, but got ${length}.`,
              )
            return length
          },
          branches: (row: Row, args: Args) => byIds(row, args.get('ids')),
        },
      },
      resolve: () => [],
    }),
    ...Object.fromEntries(nounDefinitions().flatMap((noun) => rootsOf(t, noun))),
  }),
})
