import { isCountryName } from '@proviso/prisma'
import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import { ActorKind, ActorNameKind } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { documentationOf } from '../fields/documentation.ts'
import { list, objectType, value } from '../fields/field.ts'
import { survivor } from '../fields/identity.ts'
import { defineNoun } from '../fields/noun.ts'
import { related, through } from '../fields/source.ts'
import { presentId } from '../sql/global-id.ts'
import type { Input } from '../sql/input.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql, whereClause } from '../sql/sql.ts'
import { isRecorded } from './recorded.ts'

/** When an actor was added, by the log of changes, or by what is still to be written there. */
function added(row: Row<'Actor'>): Sql {
  const [change, pending] = [row.other('Change'), row.other('PendingChange')]
  const [subjects, ids] = [pending.column('subjects'), pending.column('rowIds')]
  return sql`
    coalesce((select min(${change.column('recordedAt')}) from ${change.table} where ${change.column('actorId')} = ${row.id}),
      (select min(${pending.column('recordedAt')}) from ${pending.table} where ${ids} @> array[${row.id}]
        and exists (select from unnest(${subjects}, ${ids}) of(subject, id) where of.subject = 'actorId' and of.id = ${row.id})))`
}

const nameIn = (text: unknown): string => String(text).trim().slice(0, 200)

/** Actors with names more or less like a text: rows of `id` and of how alike a name is as a `whole` and, of persons, in `part`. */
export const namedLike = (text: Input): Sql =>
  sql`proviso_actors_named(proviso_plain(${text.parameter('text', nameIn)}))`

/** What it costs to look among all names for those that are like one, for each name that there is: for a page, and to count. */
const perName = 1 / 6

/** Actors that have a name; where there is none, persons with a part of a name; else those whose names are like it. */
const named = (row: Row, input: Input): Sql => {
  const wanted = sql`proviso_plain(${input.parameter('text', nameIn)})`
  const { compilation } = row
  compilation.chargeOnce((compilation.sizeOf('Actor') + compilation.sizeOf('ActorName')) * perName)
  return sql`
    ${row.id} in (select id
      from proviso_actors_called(${wanted}, ${input.parameter('boolean', (text) => isCountryName(nameIn(text)))}))`
}

/** The name of an actor, in a language where one is asked for: of `pt-BR` also one in `pt`. */
function nameOf(actor: Row<'Actor'>, args: Args): Sql {
  const language = args.given('language')
  if (!language) return actor.column('name')
  const { row: name, from, where } = related(actor, 'names')
  const ranges = language.parameter('text[]', (tag) => {
    const parts = String(tag).toLowerCase().split('-')
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'))
  })
  const tag = sql`lower(${name.column('language')})`
  const order = sql`array_position(${ranges}, ${tag}), ${name.column('isMerged')}, ${name.column('kind')}, ${name.id}`
  return sql`
    coalesce((select ${name.column('text')}
        from ${from}${whereClause([...where, sql`${tag} = any(${ranges})`])}
        order by ${order}
        limit 1), ${actor.column('name')})`
}

builder.prismaObject('ActorName', {
  fields: (t) => ({
    text: t.exposeString('text'),
    language: t.expose('language', { type: 'Locale' }),
    kind: t.expose('kind', { type: ActorNameKind }),
  }),
})

builder.prismaObject('ActorIdentifier', {
  fields: (t) => ({ scheme: t.exposeString('scheme'), value: t.exposeString('value') }),
})

const MergedActor = objectType(
  'MergedActor',
  'An actor as it was written before it was found to be the same as another.',
  (t) => ({
    formerId: value(t, 'ID', presentId, { description: 'Its global id, which leads to the other.' }),
    slug: value(t, 'String', (row) => row.column('slug'), {
      description: 'Its slug, which leads to the other.',
    }),
    name: value(t, 'String', (row) => row.column('name'), { description: documentationOf('Actor', 'name') }),
    actorKind: value(t, ActorKind, (row) => row.column('actorKind'), {
      description: documentationOf('Actor', 'actorKind'),
    }),
    version: value(t, 'Int', (row) => row.column('version'), {
      description: 'Its version, as `unmergeActors` expects it.',
    }),
  }),
)

defineNoun({
  model: 'Actor',
  prefix: 'act',
  plural: 'actors',
  known: 'ALWAYS',
  recorded: added,
  survivor,
  isItself: (row, isLinked) =>
    isLinked ? null : sql`${row.column('survivorId')} is null and ${isRecorded(row, isLinked)!}`,
  roots: {
    one: {
      by: ['id', 'slug', 'identifier', 'record'],
      description: 'One actor. An actor that was merged into another is found as that other.',
    },
    all: 'All actors.',
  },
  // who is who is no matter of filters: all that names a merged actor leads to who it is
  renamed: { mergedFrom: 'slug', mergedInto: 'slug' },
  parts: ['ActorName', 'ActorIdentifier'],
  links: { actorNames: 'ActorName', actorIdentifiers: 'ActorIdentifier' },
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
  columns: {
    slug: ['order'],
    name: ['hidden', 'order'],
    actorKind: ['filter', 'order', 'facet'],
    description: [],
    removedAt: [],
    removedReason: [],
  },
  fields: (t) => ({
    name: value(t, 'String', nameOf, {
      description: documentationOf('Actor', 'name'),
      args: {
        language: t.arg({
          type: 'Locale',
          description:
            'The name in this language instead (BCP 47), where the actor has one: official names first. Default: as described.',
        }),
      },
    }),
    mergedFrom: list(
      t,
      MergedActor,
      (row) => {
        const merged = row.other('Actor')
        const where = [sql`${merged.column('survivorId')} = ${row.id}`]
        return { row: merged, from: merged.table, where, retracted: true }
      },
      {
        description:
          'The actors that were found to be this one, at whatever time and by whatever dataset. All that is linked to them is linked to this one, at all dates and from every perspective; their slugs, ids and identifiers lead here.',
      },
    ),
    names: list(t, 'ActorName', (row) => related(row, 'names'), {
      description: 'All names by which the actor goes, also those of actors that were found to be this one.',
    }),
    identifiers: list(t, 'ActorIdentifier', (row) => related(row, 'identifiers'), {
      description:
        'The actor’s identifiers in other systems, also those of actors that were found to be this one.',
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
          where: [
            sql`(${other.column('actorId')} = ${row.id} or ${other.column('counterpartId')} = ${row.id})`,
          ],
          below: { row, model: 'Affiliation', column: 'counterpartId' },
        }
      },
      {
        description:
          'How the actor belongs to others, and others to it; nothing by which it would belong to itself after a merger.',
      },
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
    agreements: connection(
      t,
      'Agreement',
      (row) => through(row, 'agreementParties', 'agreement', { role: 'PARTY' }),
      {
        description: 'The agreements by which the actor is bound, latest first.',
      },
    ),
    statements: connection(t, 'Claim', (row) => related(row, 'statements'), {
      description: 'What the actor says, latest first.',
    }),
    assessments: connection(t, 'Assessment', (row) => related(row, 'assessments'), {
      description: 'The actor’s judgements of conditions, latest first.',
    }),
  }),
  where: (f) => ({
    slug: f.name('slug'),
    name: f.column('name', ['contains', 'startsWith']),
    named: f.custom(
      'String',
      named,
      'By any of the names that it has today, from wherever it is seen, whatever the case, accents and vowel signs of the letters; persons also by a part of a name, such as the last name. Those whose names are merely alike, as if it were slightly misspelt, only where nobody has this name and it is not that of another country.',
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
      (row) => related(row, 'affiliations'),
      'By that to which it belongs.',
    ),
    considerationsGiven: f.many(
      'Consideration',
      (row) => through(row, 'considerationParties', 'consideration', { role: 'GIVER' }),
      'By the considerations that it gives.',
    ),
    considerationsReceived: f.many(
      'Consideration',
      (row) => through(row, 'considerationParties', 'consideration', { role: 'RECEIVER' }),
      'By the considerations that it receives.',
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
    agreements: f.many(
      'Agreement',
      (row) => through(row, 'agreementParties', 'agreement', { role: 'PARTY' }),
      'By the agreements by which it is bound.',
    ),
    events: f.many(
      'Event',
      (row) => through(row, 'participations', 'event'),
      'By the events in which it takes part.',
    ),
  }),
})
