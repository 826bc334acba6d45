// What a record puts into the columns of its row, and into the lists that hang on the row.

import type { HasId, Row, Value } from './batch-state.ts'
import { isoOf } from './complete.ts'
import type { GraphRecord } from './format.ts'

/** Finds what a record's references lead to. */
export interface Lookup {
  row(reference: string): Row
  publisher(name: string): HasId
  /** The name of an actor, for participants that the record does not name. */
  actorName(reference: string): string
}

const momentOf = (moment: string | undefined) => (moment === undefined ? null : isoOf(moment))

/** The values of the columns of the record's row, named as in `TABLES`. */
export function columnsOf(record: GraphRecord, lookup: Lookup): Record<string, Value> {
  const row = (reference: string | undefined) => (reference === undefined ? null : lookup.row(reference))
  switch (record.record) {
    case 'article':
      return {
        publisherId: lookup.publisher(record.publisher.name),
        url: record.url ?? null,
        title: record.title,
        language: record.language,
        publishedAt: momentOf(record.publishedAt),
        datePrecision: record.datePrecision!,
        licence: record.licence ?? null,
      }
    case 'actor':
      return {
        slug: record.slug!,
        name: record.name,
        kind: record.kind,
        description: record.description ?? null,
        mergedIntoId: row(record.mergedInto),
      }
    case 'consideration': {
      const { slug, kind, sign, operator, description } = record
      return { slug: slug ?? null, kind, sign, operator, description }
    }
    case 'event': {
      const { type, title, realis, place } = record
      return {
        slug: record.slug ?? null,
        type,
        subtype: record.subtype ?? null,
        title,
        realis,
        start: momentOf(record.start),
        end: momentOf(record.end),
        datePrecision: record.datePrecision!,
        placeName: place?.name ?? null,
        placeCountry: place?.country ?? null,
        placeLat: place?.lat ?? null,
        placeLon: place?.lon ?? null,
        partOfId: row(record.partOf),
      }
    }
    case 'condition': {
      const { summary, requirement, topic, force, polarity, formality } = record
      return {
        slug: record.slug!,
        summary,
        requirement,
        topic,
        force,
        polarity,
        formality,
        deadline: momentOf(record.deadline),
        considerationId: row(record.consideration),
        supersedesId: row(record.supersedes),
      }
    }
    case 'assessment':
      return {
        conditionId: row(record.condition),
        status: record.status,
        assessorId: row(record.assessor),
        asOf: isoOf(record.asOf),
        supersedesId: row(record.supersedes),
      }
    case 'outcome':
      return {
        considerationId: row(record.consideration),
        state: record.state,
        asOf: isoOf(record.asOf),
        eventId: row(record.event),
      }
    case 'figure':
      return {
        eventId: row(record.event),
        conditionId: row(record.condition),
        measure: record.measure,
        unit: record.unit,
        of: record.of ?? null,
        value: record.value ?? null,
        low: record.low ?? null,
        high: record.high ?? null,
        qualifier: record.qualifier,
        partOfId: row(record.partOf),
      }
    case 'affiliation':
      return {
        fromId: row(record.from),
        toId: row(record.to),
        kind: record.kind,
        title: record.title ?? null,
        validFrom: record.validFrom ?? null,
        validTo: record.validTo ?? null,
      }
    case 'bearing':
      return { eventId: row(record.event), conditionId: row(record.condition), kind: record.kind }
  }
}

/** A table whose rows hang on the row of a record. */
export interface ChildTable {
  table: string
  /** The column that leads to the record's row. */
  parent: string
  columns: readonly string[]
  /** How many of the first columns tell one row from another. */
  identity: number
}

export const CHILDREN = {
  names: { table: 'ActorName', parent: 'actorId', columns: ['text', 'language', 'kind'], identity: 3 },
  identifiers: { table: 'ActorIdentifier', parent: 'actorId', columns: ['scheme', 'value'], identity: 2 },
  participants: {
    table: 'Participation',
    parent: 'eventId',
    columns: ['role', 'asWritten', 'actorId'],
    identity: 3,
  },
  parties: { table: 'ConditionParty', parent: 'conditionId', columns: ['role', 'actorId'], identity: 2 },
  sides: {
    table: 'ConsiderationParty',
    parent: 'considerationId',
    columns: ['role', 'actorId'],
    identity: 2,
  },
} as const satisfies Record<string, ChildTable>

const PARTY_FIELDS = {
  ISSUER: 'issuers',
  TARGET: 'targets',
  BENEFICIARY: 'beneficiaries',
  GUARANTOR: 'guarantors',
  MONITOR: 'monitors',
} as const

/** The rows that a record puts into the tables that hang on its own. */
export function childrenOf(record: GraphRecord, lookup: Lookup): [ChildTable, Value[][]][] {
  const parties = (role: string, references: string[]) => references.map((to) => [role, lookup.row(to)])
  switch (record.record) {
    case 'actor':
      return [
        [CHILDREN.names, record.names.map(({ text, language, kind }) => [text, language, kind])],
        [CHILDREN.identifiers, record.identifiers.map(({ scheme, value }) => [scheme, value])],
      ]
    case 'event':
      return [
        [
          CHILDREN.participants,
          record.participants.map(({ role, asWritten, actor }) => [
            role,
            asWritten ?? lookup.actorName(actor!),
            actor === undefined ? null : lookup.row(actor),
          ]),
        ],
      ]
    case 'condition':
      return [
        [
          CHILDREN.parties,
          Object.entries(PARTY_FIELDS).flatMap(([role, field]) => parties(role, record[field])),
        ],
      ]
    case 'consideration':
      return [
        [CHILDREN.sides, [...parties('GIVER', record.givers), ...parties('RECEIVER', record.receivers)]],
      ]
    default:
      return []
  }
}
