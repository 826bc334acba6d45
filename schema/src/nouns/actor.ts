import { builder } from '../builder.ts'
import { ActorNameKind } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { list, one } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related, through } from '../fields/source.ts'
import type { Input } from '../sql/input.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { survivor } from './survivor.ts'

/** Actors with names more or less like a text: rows of `id` and of how alike a name is as a `whole` and, of persons, in `part`. */
export const namedLike = (text: Input): Sql =>
  sql`proviso_actors_named(proviso_plain(${text.parameter('text', (value) => String(value).slice(0, 200))}))`

/** How like is enough for a name misspelt: 0.417 is how like "Guterez" is to Guterres, and also how like other names are as wholes. */
const named = (row: Row, input: Input): Sql =>
  sql`${row.id} in (select id from ${namedLike(input)} where whole >= 0.45::real or part >= 0.41::real)`

builder.prismaObject('ActorName', {
  fields: (t) => ({
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    kind: t.expose('kind', { type: ActorNameKind }),
  }),
})

builder.prismaObject('ActorIdentifier', {
  fields: (t) => ({ scheme: t.exposeString('scheme'), value: t.exposeString('value') }),
})

defineNoun({
  model: 'Actor',
  prefix: 'act',
  plural: 'actors',
  known: 'ALWAYS',
  survivor,
  roots: {
    one: {
      by: ['id', 'slug', 'identifier', 'record'],
      description: 'One actor. An actor that was merged into another is found as that other.',
    },
    all: 'All actors.',
  },
  parts: ['ActorName', 'ActorIdentifier'],
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
  columns: {
    slug: [],
    name: ['order'],
    kind: ['filter', 'order', 'facet'],
    description: [],
  },
  fields: (t) => ({
    mergedInto: one(t, 'Actor', (row) => related(row, 'mergedInto'), {
      nullable: true,
      description: 'The actor that this one was found to be the same as. Both ids then lead to that one.',
    }),
    names: list(t, 'ActorName', (row) => related(row, 'names'), {
      description: 'All names by which the actor goes.',
    }),
    identifiers: list(t, 'ActorIdentifier', (row) => related(row, 'identifiers'), {
      description: 'The actor’s identifiers in other systems.',
      order: (row) => sql`${row.column('scheme')}, ${row.column('value')}`,
    }),
    affiliations: connection(
      t,
      'Affiliation',
      (row) => {
        const other = row.other('Affiliation')
        return {
          row: other,
          from: other.table,
          where: [sql`(${other.column('fromId')} = ${row.id} or ${other.column('toId')} = ${row.id})`],
        }
      },
      { description: 'How the actor belongs to others, and others to it.' },
    ),
    events: connection(t, 'Event', (row) => through(row, 'participations', 'event', { repeats: true }), {
      description: 'The events in which the actor takes part, latest first.',
    }),
    conditionsIssued: connection(
      t,
      'Condition',
      (row) => through(row, 'conditionParties', 'condition', { role: 'ISSUER' }),
      { description: 'The conditions that the actor sets, latest first.' },
    ),
    conditionsFaced: connection(
      t,
      'Condition',
      (row) => through(row, 'conditionParties', 'condition', { role: 'TARGET' }),
      { description: 'The conditions that the actor has to meet, latest first.' },
    ),
    statements: connection(t, 'Claim', (row) => related(row, 'statements'), {
      description: 'What the actor says, latest first.',
    }),
    assessments: connection(t, 'Assessment', (row) => related(row, 'assessments'), {
      description: 'The actor’s judgements of conditions, latest first.',
    }),
  }),
  where: (f) => ({
    id: f.id(),
    slug: f.column('slug', ['eq', 'in']),
    name: f.column('name', ['contains', 'startsWith']),
    named: f.custom(
      'String',
      named,
      'By any of its names, whatever the case and the accents of the letters, and also if slightly misspelt; persons also by a part of a name, such as the last name.',
      { sought: true },
    ),
    names: f.many('ActorName', (row) => related(row, 'names'), 'By any of its names.'),
    identifiers: f.many(
      'ActorIdentifier',
      (row) => related(row, 'identifiers'),
      'By its identifiers in other systems.',
    ),
    affiliations: f.many(
      'Affiliation',
      (row) => related(row, 'affiliationsFrom'),
      'By that to which it belongs.',
    ),
    conditionsIssued: f.many(
      'Condition',
      (row) => through(row, 'conditionParties', 'condition', { role: 'ISSUER' }),
      'By the conditions that it sets.',
    ),
    conditionsFaced: f.many(
      'Condition',
      (row) => through(row, 'conditionParties', 'condition', { role: 'TARGET' }),
      'By the conditions that it has to meet.',
    ),
    events: f.many(
      'Event',
      (row) => through(row, 'participations', 'event'),
      'By the events in which it takes part.',
    ),
  }),
})
