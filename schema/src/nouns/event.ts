import { connection } from '../fields/connection.ts'
import { documentationOf } from '../fields/documentation.ts'
import { field, objectType, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { among, narrowed, related, through } from '../fields/source.ts'
import { or, sql } from '../sql/sql.ts'
import { isFirstLink, participantPath } from './access-paths.ts'
import { codesField, codesFilter } from './codes.ts'
import { byClaims, countsByOwnClaims, standingFacet, standingFields, standingFilters } from './standing.ts'

const placeColumns = ['placeName', 'placeCountry', 'placeLatitude', 'placeLongitude'] as const

const Place = objectType('Place', 'Where an event takes place.', (t) => ({
  name: value(t, 'String', (row) => row.column('placeName'), {
    nullable: true,
    description: documentationOf('Event', 'placeName'),
  }),
  country: value(t, 'CountryCode', (row) => row.column('placeCountry'), {
    nullable: true,
    description: documentationOf('Event', 'placeCountry'),
  }),
  latitude: value(t, 'Float', (row) => row.column('placeLatitude'), {
    nullable: true,
    description: documentationOf('Event', 'placeLatitude'),
  }),
  longitude: value(t, 'Float', (row) => row.column('placeLongitude'), {
    nullable: true,
    description: documentationOf('Event', 'placeLongitude'),
  }),
}))

defineNoun({
  model: 'Event',
  prefix: 'evt',
  plural: 'events',
  ...byClaims,
  renamed: { participations: 'participants' },
  parts: ['EventCode'],
  links: { eventCodes: 'EventCode' },
  valid: 'startedAt',
  repeatedIn: {
    Participation: { id: 'eventId', startedAt: 'eventStartedAt', standing: 'eventStanding' },
  },
  roots: {
    one: { by: ['id', 'slug', 'record'], description: 'One event.' },
    all: 'All events.',
  },
  defaultOrder: [{ field: 'startedAt', direction: 'DESC' }],
  columns: {
    slug: ['order'],
    eventType: ['filter', 'facet'],
    subtype: ['filter', 'facet'],
    title: ['filter'],
    realis: ['filter', 'facet'],
    startedAt: ['filter', 'order', 'moment'],
    endedAt: ['filter'],
    placeName: ['hidden', 'filter'],
    placeCountry: ['hidden', 'filter', 'facet'],
    placeLatitude: ['hidden'],
    placeLongitude: ['hidden'],
  },
  fields: (t) => ({
    ...standingFields(t),
    place: field(
      t,
      Place,
      {
        kind: 'same',
        present: (row) => or(placeColumns.map((column) => sql`${row.column(column)} is not null`)),
      },
      { nullable: true, description: 'Where it takes place.' },
    ),
    partOf: one(t, 'Event', (row) => related(row, 'partOf'), {
      nullable: true,
      description: 'The larger event that this one is a part of.',
    }),
    parts: connection(t, 'Event', (row) => related(row, 'parts'), {
      description: 'The events that are parts of this one.',
    }),
    participants: connection(t, 'Participation', (row) => related(row, 'participations'), {
      description:
        'Who takes part, and how. Whoever was merged into another with the same part counts once: as what was written of the other says.',
    }),
    codes: codesField(t, 'EventCode'),
    figures: connection(t, 'Figure', (row) => related(row, 'figures'), {
      description:
        'The numbers that are given for it. Numbers that contradict each other stand side by side.',
    }),
    bearings: connection(t, 'Bearing', (row) => related(row, 'bearings'), {
      description: 'On which conditions the event bears, and how.',
    }),
    conditions: connection(
      t,
      'Condition',
      (row) => {
        const bearing = row.other('Bearing')
        return among(
          row,
          'Condition',
          sql`
            select ${bearing.column('conditionId')}
            from ${bearing.table}
            where ${bearing.column('eventId')} = ${row.id} and ${countsByOwnClaims(bearing)}`,
        )
      },
      {
        description: 'The conditions on which the event bears.',
      },
    ),
    outcomes: connection(t, 'Outcome', (row) => related(row, 'outcomes'), {
      description: 'What became of considerations by this event.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  facets: {
    standing: standingFacet,
    participant: {
      description: 'Who takes part.',
      of(row) {
        const source = related(row, 'participations')
        return { ...narrowed(source, isFirstLink(source.row), countsByOwnClaims(source.row)), repeats: true }
      },
      key: (participation) => participation.column('actorId'),
      model: 'Actor',
    },
  },
  where: (f) => ({
    ...standingFilters(f),
    partOf: f.one('Event', (row) => related(row, 'partOf'), 'By the larger event that it is a part of.'),
    participants: f.many(
      'Participation',
      (row) => related(row, 'participations'),
      'By who takes part, and how.',
      { accessPath: participantPath },
    ),
    conditions: f.many(
      'Condition',
      (row) => through(row, 'bearings', 'condition'),
      'By the conditions on which it bears.',
    ),
    bearings: f.many('Bearing', (row) => related(row, 'bearings'), 'By how it bears on which condition.'),
    codes: codesFilter(f, 'EventCode'),
    figures: f.many('Figure', (row) => related(row, 'figures'), 'By the numbers that are given for it.'),
    claims: f.many('Claim', (row) => related(row, 'claims'), 'By the claims that state it.'),
  }),
})
