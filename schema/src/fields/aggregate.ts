// `facets` and `series` on connections, for the nouns that say by what they can be counted.

import { builder } from '../builder.ts'
import { facetsJson, GroupKey, groupCost, groupKeys, mostGroups, seriesJson } from '../compile/aggregate.ts'
import type { Noun } from '../sql/noun.ts'
import { raw, sql } from '../sql/sql.ts'
import { documentationOf } from './documentation.ts'
import { type FieldBuilder, field, objectType, one, pageField, value } from './field.ts'

const FacetKey = objectType('FacetKey', 'One of the keys that the rows of a group have in common.', (t) => ({
  by: value(t, 'String', (row) => row.column('by'), { description: 'The facet: what is counted by.' }),
  value: value(t, 'String', (row) => row.column('value'), {
    nullable: true,
    description: 'The key: an enum value, a text, the slug of an actor. Null for rows without one.',
  }),
  label: value(t, 'String', (row) => row.column('label'), {
    nullable: true,
    description: 'The key as people read it: the name of an actor, else the key itself.',
  }),
  actor: one(
    t,
    'Actor',
    (row) => {
      const actor = row.other('Actor')
      const isKey = row instanceof GroupKey && row.facet.model === 'Actor'
      const key = isKey ? row.column('key') : raw('null::bigint')
      return { row: actor, from: actor.table, where: [sql`${actor.id} = ${key}`] }
    },
    { nullable: true, description: 'The actor who is the key, where keys are actors.' },
  ),
}))

const FacetType = objectType('Facet', 'A group of rows with the same keys.', (t) => ({
  keys: field(
    t,
    [FacetKey],
    { kind: 'parts', parts: groupKeys },
    {
      description: 'What the rows have in common: one key for each facet asked for, in that order.',
    },
  ),
  count: value(t, 'Int', (row) => row.column('count'), { description: 'How many rows there are.' }),
}))

const Interval = builder.enumType('Interval', {
  description: 'Into what lengths of time a series is cut, in UTC.',
  values: {
    DAY: { description: 'Days.' },
    WEEK: { description: 'Weeks, from Monday.' },
    MONTH: { description: 'Months.' },
    QUARTER: { description: 'Quarters of a year.' },
    YEAR: { description: 'Years.' },
  },
})

const SeriesPoint = objectType('SeriesPoint', 'How many rows fall into one interval of time.', (t) => ({
  start: value(t, 'DateTime', (row) => row.column('start'), { description: 'When the interval starts.' }),
  count: value(t, 'Int', (row) => row.column('count'), { description: 'How many rows there are.' }),
}))

interface Countable {
  readonly model: string
  readonly plural: string
  readonly typeName?: string
}

/** The fields that a noun's connection has for counting. */
export function aggregateFields(
  t: FieldBuilder,
  { model, plural, typeName = model }: Countable,
  facets: Noun['facets'],
  moments: Noun['moments'],
) {
  const first = (what: string) => t.arg({ type: 'Int', description: `${what} At most ${mostGroups}.` })
  return {
    ...(Object.keys(facets).length > 0 && {
      facets: pageField(
        t,
        [FacetType],
        { kind: 'whole', json: facetsJson },
        {
          cost: groupCost,
          description: `How many ${plural} of the whole list there are for each key, most first.`,
          args: {
            by: t.arg({
              type: [facetEnum(typeName, plural, facets)],
              required: true,
              description: 'What to count by: one facet, or two at once.',
            }),
            first: first('How many groups. Default 20.'),
          },
        },
      ),
    }),
    ...(moments.length > 0 && {
      series: pageField(
        t,
        [SeriesPoint],
        { kind: 'whole', json: seriesJson },
        {
          cost: groupCost,
          description: `How many ${plural} of the whole list fall into each interval of time, oldest first. Intervals without any are left out.`,
          args: {
            field: t.arg({
              type: momentEnum(typeName, model, plural, moments),
              required: true,
              description: 'Which moment of theirs.',
            }),
            interval: t.arg({ type: Interval, required: true, description: 'How long the intervals are.' }),
            first: first('How many intervals, the latest. Default: all.'),
          },
        },
      ),
    }),
  }
}

const facetEnum = (typeName: string, plural: string, facets: Noun['facets']) =>
  builder.enumType(`${typeName}Facet`, {
    description: `By what ${plural} can be counted.`,
    values: Object.fromEntries(
      Object.entries(facets).map(([name, { description }]) => [name, { description }]),
    ),
  })

const momentEnum = (typeName: string, model: string, plural: string, moments: readonly string[]) =>
  builder.enumType(`${typeName}Moment`, {
    description: `By which moment of theirs ${plural} can be counted over time.`,
    values: Object.fromEntries(
      moments.map((column) => [column, { description: documentationOf(model, column) }]),
    ),
  })
