// What conditions are about: a vocabulary, broader topics above narrower ones.
import { connection } from '../fields/connection.ts'
import { list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { among, related } from '../fields/source.ts'
import type { Facet } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { integer, type Sql, sql } from '../sql/sql.ts'
import { byInput, namedBy } from './by.ts'
import { codesField, codesFilter } from './codes.ts'
import { isRecorded } from './recorded.ts'

/** All that a condition is about. */
export const topicsOf = (row: Row<'Condition'>): Source<'Topic'> => {
  const further = row.other('ConditionTopic')
  return among(
    row,
    'Topic',
    sql`
      select ${row.column('topicId')}
      union
      select ${further.column('topicId')}
      from ${further.table}
      where ${further.column('conditionId')} = ${row.id}`,
  )
}

/** That a condition is about some of the topics of these ids. */
export const isAbout = (row: Row<'Condition'>, ids: Sql): Sql => {
  const further = row.other('ConditionTopic')
  return sql`
    (${row.column('topicId')} = any(${ids}) or ${row.id} in (select ${further.column('conditionId')}
        from ${further.table}
        where ${further.column('topicId')} = any(${ids})))`
}

/** How far a topic is from the broadest above it, which is at 1. */
const levelOf = (row: Row<'Topic'>): Sql => sql`cardinality(${row.column('path')})`

/** Conditions by their topics, or by the topics of a level above these. */
export const topicFacet: Facet<'Condition'> = {
  description: 'What it is about, first of all.',
  key: (row) => row.column('topicId'),
  model: 'Topic',
  argument: {
    name: 'level',
    type: 'Int',
    description:
      'Topics are counted as what stands above them at this level: 1 for the broadest. Those that stand no lower count as themselves. Default: all do.',
    facet(input, compilation) {
      const level = input.value<number>()!
      if (level < 1)
        throw compilation.error('BAD_USER_INPUT', `level goes from 1 on, not from ${level}.`, 'level')
      return {
        description: '',
        of: (row) => related(row, 'topic'),
        key: (topic) => sql`coalesce(${topic.column('path')}[${integer(level)}], ${topic.id})`,
        model: 'Topic',
      }
    },
  },
}

defineNoun({
  model: 'Topic',
  prefix: 'top',
  plural: 'topics',
  known: 'ALWAYS',
  isItself: isRecorded,
  roots: {
    one: { by: ['id', 'slug', 'code', 'record'], description: 'One topic.' },
    all: 'All topics that conditions can be about: those that Proviso ships, and those of datasets.',
  },
  parts: ['TopicCode', 'ConditionTopic'],
  links: { topicCodes: 'TopicCode', conditionTopics: 'ConditionTopic' },
  renamed: { mentions: 'conditions' },
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    slug: ['filter', 'order'],
    name: ['filter'],
    description: ['filter'],
    isShipped: ['filter', 'facet'],
  },
  fields: (t) => ({
    level: value(t, 'Int', levelOf, {
      description:
        'How many topics lie on the way to it from the broadest above it, both counted: 1 for a broadest.',
    }),
    broader: one(t, 'Topic', (row) => related(row, 'broader'), {
      nullable: true,
      description: 'The topic of which it is a part. Null for a broadest.',
    }),
    narrower: list(t, 'Topic', (row) => related(row, 'narrower'), {
      description: 'The topics that are parts of it.',
    }),
    codes: codesField(t, 'TopicCode'),
    conditions: connection(t, 'Condition', (row) => related(row, 'conditions'), {
      description:
        'The conditions that are about it first of all. Those about narrower topics as well: `conditions(where: { topic: { within: { slug: "…" } } })`.',
    }),
  }),
  where: (f) => ({
    level: f.expression(
      'Int',
      'integer',
      levelOf,
      'By how far it is from the broadest above it, which is at 1.',
    ),
    within: f.custom(
      byInput('Topic'),
      (row, input) => {
        const whole = row.other('Topic')
        return sql`${row.column('path')} @> array[(select ${whole.id} from ${whole.table} where ${namedBy(whole, input)})]`
      },
      'By the topic that it is or, over however many steps, is a part of.',
      { picks: true },
    ),
    broader: f.one('Topic', (row) => related(row, 'broader'), 'By the topic of which it is a part.'),
    narrower: f.many('Topic', (row) => related(row, 'narrower'), 'By the topics that are parts of it.'),
    codes: codesFilter(f, 'TopicCode'),
    conditions: f.many(
      'Condition',
      (row) => related(row, 'conditions'),
      'By the conditions that are about it first of all.',
    ),
  }),
})
