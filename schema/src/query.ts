// The roots of the graph.

import { builder } from './builder.ts'
import { byId, byIds } from './by-id.ts'
import type { Args } from './compile/args.ts'
import { connection } from './fields/connection.ts'
import { type FieldBuilder, field, one } from './fields/field.ts'
import { Node } from './fields/node.ts'
import { type NounDefinition, nounDefinitions, type Way } from './fields/noun.ts'
import { perspectiveArgs } from './fields/perspective.ts'
import { every } from './fields/source.ts'
import { byInput, finders } from './nouns/by.ts'
import { named } from './sql/global-id.ts'
import { nounOf } from './sql/noun.ts'
import type { Row } from './sql/row.ts'
import type { Source } from './sql/source.ts'
import { integer, raw, sql } from './sql/sql.ts'
import './nouns/index.ts'

/** The one row that a `by` argument names. */
function oneNamed(model: string) {
  return (row: Row, args: Args): Source => {
    const by = args.get('by')
    const way = by.keys()[0] as Way
    const noun = nounOf(model)
    const source = every(row, model)
    if (way === 'id')
      return byId(row, args, by.get('id'), model)?.source ?? { ...source, where: [raw('false')] }
    if (way === 'slug') row.compilation.name(source.row.alias, named(way, by.get(way)))
    if (!noun.survivor) return { ...source, where: [finders[way](source.row, by.get(way))] }
    const found = row.other(model)
    const isFound = finders[way](found, by.get(way))
    return { ...source, where: [sql`${source.row.id} = ${noun.survivor(found, isFound)}`] }
  }
}

/** `condition(by: { slug: "…" })`. */
function lookup(t: FieldBuilder, model: string, description: string) {
  return one(t, model, oneNamed(model), {
    nullable: true,
    description,
    args: {
      by: t.arg({ type: byInput(model), required: true, description: 'Which one.' }),
      ...perspectiveArgs(t),
    },
  })
}

/** The fields by which one noun is found, and all of it are listed. */
function rootsOf(t: FieldBuilder, { model, plural, roots = {} }: NounDefinition): [string, unknown][] {
  const { one, all } = roots
  const found: [string, unknown][] = []
  if (one) found.push([model.toLowerCase(), lookup(t, model, one.description)])
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
                'ids',
              )
            return { sql: integer(length), most: length }
          },
          branches: (row: Row, args: Args) => byIds(row, args.get('ids')),
        },
      },
      resolve: () => [],
    }),
    ...Object.fromEntries(nounDefinitions().flatMap((noun) => rootsOf(t, noun))),
  }),
})
