// `facets` and `series` on connections, for the nouns that say by what they can be counted.

import { builder } from '../builder.ts'
import { facetsJson, GroupKey, groupCost, groupKeys, mostGroups, seriesJson } from '../compile/aggregate.ts'
import { enumValue } from '../sql/enum-value.ts'
import { momentText } from '../sql/moment.ts'
import type { Noun } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { raw } from '../sql/sql.ts'
import { documentationOf } from './documentation.ts'
import { type FieldBuilder, field, objectType, one, pageField, value } from './field.ts'
import { theOne } from './source.ts'

const FacetKey = builder.interfaceRef<unknown>('FacetKey').implement({
  description: 'One of the keys that the rows of a group have in common.',
  fields: (t: FieldBuilder) => ({
    value: t.field({ type: 'String', nullable: true, description: keyDocs.value, resolve: () => null }),
    label: t.field({ type: 'String', nullable: true, description: keyDocs.label, resolve: () => null }),
    actor: t.field({ type: 'Actor', nullable: true, description: keyDocs.actor, resolve: () => null }),
    topic: t.field({ type: 'Topic', nullable: true, description: keyDocs.topic, resolve: () => null }),
  }),
})

const keyDocs = {
  value: 'The key: an enum value, a text, the slug of an actor or topic. Null for rows without one.',
  label: 'The key as people read it: the name of an actor or topic, else the key itself.',
  actor: 'The actor who is the key, where keys are actors.',
  topic: 'The topic that is the key, where keys are topics.',
}

const Facet = builder.interfaceRef<unknown>('Facet').implement({
  description: 'A group of rows with the same keys.',
  fields: (t: FieldBuilder) => ({
    keys: t.field({ type: [FacetKey], description: groupDocs.keys, resolve: () => [] }),
    count: t.field({ type: 'Int', description: groupDocs.count, resolve: () => 0 }),
  }),
})

const groupDocs = {
  keys: 'What the rows have in common: one key for each facet asked for, in that order.',
  count: 'How many rows there are.',
}

/** The row of a model that is a key. */
const keyOf =
  (model: string) =>
  (row: Row): Source => {
    const isKey = row instanceof GroupKey && row.facet.model === model
    const source = theOne(row, model, row.column(isKey ? 'key' : 'none'))
    if (isKey && row.isUnique) row.compilation.repeatedWith(source.row.alias, row.alias)
    return source
  }

/** The type of a group of a noun's rows, whose keys are of the noun's facets. */
function facetGroup(typeName: string, plural: string, by: unknown) {
  const Key = builder.objectRef<unknown>(`${typeName}FacetKey`).implement({
    description: `One of the keys that ${plural} of a group have in common.`,
    interfaces: [FacetKey],
    fields: (t: FieldBuilder) => ({
      by: value(t, by, (row) => row.column('by'), { description: 'The facet: what is counted by.' }),
      value: value(t, 'String', (row) => row.column('value'), {
        nullable: true,
        description: keyDocs.value,
      }),
      label: value(t, 'String', (row) => row.column('label'), {
        nullable: true,
        description: keyDocs.label,
      }),
      actor: one(t, 'Actor', keyOf('Actor'), { nullable: true, description: keyDocs.actor }),
      topic: one(t, 'Topic', keyOf('Topic'), { nullable: true, description: keyDocs.topic }),
    }),
  })
  return builder.objectRef<unknown>(`${typeName}FacetGroup`).implement({
    description: `A group of ${plural} with the same keys.`,
    interfaces: [Facet],
    fields: (t: FieldBuilder) => ({
      keys: field(t, [Key], { kind: 'parts', parts: groupKeys }, { description: groupDocs.keys }),
      count: value(t, 'Int', (row) => row.column('count'), { description: groupDocs.count }),
    }),
  })
}

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
  startsAt: value(t, 'Moment', (row) => momentText(row.column('start'), raw(`'DAY'`)), {
    description: 'The day on which the interval starts.',
  }),
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
  const by = Object.keys(facets).length > 0 && facetEnum(typeName, plural, facets)
  return {
    ...(by && {
      facets: pageField(
        t,
        [facetGroup(typeName, plural, by)],
        { kind: 'whole', json: facetsJson },
        {
          cost: groupCost,
          description: `How many ${plural} of the whole list there are for each key, most first.`,
          args: {
            by: t.arg({
              type: [by],
              required: true,
              description: 'What to count by: one facet, or two at once.',
            }),
            ...facetArguments(t, facets),
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
          description: `How many ${plural} of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out.`,
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

/** The arguments for single facets; several can share one. */
const facetArguments = (t: FieldBuilder, facets: Noun['facets']) =>
  Object.fromEntries(
    Object.values(facets).flatMap(({ argument }) =>
      argument ? [[argument.name, t.arg({ type: argument.type, description: argument.description })]] : [],
    ),
  )

const facetEnum = (typeName: string, plural: string, facets: Noun['facets']) =>
  builder.enumType(`${typeName}Facet`, {
    description: `By what ${plural} can be counted.`,
    values: Object.fromEntries(
      Object.entries(facets).map(([name, { description }]) => [enumValue(name), { description }]),
    ),
  })

const momentEnum = (typeName: string, model: string, plural: string, moments: readonly string[]) =>
  builder.enumType(`${typeName}Moment`, {
    description: `By which moment of theirs ${plural} can be counted over time.`,
    values: Object.fromEntries(
      moments.map((column) => [enumValue(column), { description: documentationOf(model, column) }]),
    ),
  })
