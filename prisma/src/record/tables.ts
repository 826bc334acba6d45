// The tables of the records, and what their columns hold.

import type { Kind } from './entry.ts'

/** What a column holds, as far as reading and comparing it goes. */
export type ColumnType = 'text' | 'number' | 'moment' | 'day' | 'id'

/** A table with one row for each record of a type. */
export interface Table {
  name: string
  /** The columns that a record fills. */
  columns: Record<string, ColumnType>
}

const slug = 'text'
const id = 'id'
const text = 'text'
const moment = 'moment'
const number = 'number'

export const TABLES: Record<Kind, Table> = {
  article: {
    name: 'Article',
    columns: {
      publisherId: id,
      url: text,
      title: text,
      language: text,
      publishedAt: moment,
      datePrecision: text,
      licence: text,
    },
  },
  actor: { name: 'Actor', columns: { slug, name: text, kind: text, description: text, mergedIntoId: id } },
  consideration: {
    name: 'Consideration',
    columns: { slug, kind: text, sign: text, operator: text, description: text },
  },
  event: {
    name: 'Event',
    columns: {
      slug,
      type: text,
      subtype: text,
      title: text,
      realis: text,
      start: moment,
      end: moment,
      datePrecision: text,
      placeName: text,
      placeCountry: text,
      placeLat: number,
      placeLon: number,
      partOfId: id,
    },
  },
  condition: {
    name: 'Condition',
    columns: {
      slug,
      summary: text,
      requirement: text,
      topic: text,
      force: text,
      polarity: text,
      formality: text,
      deadline: moment,
      considerationId: id,
      supersedesId: id,
    },
  },
  assessment: {
    name: 'Assessment',
    columns: { conditionId: id, status: text, assessorId: id, asOf: moment, supersedesId: id },
  },
  outcome: { name: 'Outcome', columns: { considerationId: id, state: text, asOf: moment, eventId: id } },
  figure: {
    name: 'Figure',
    columns: {
      eventId: id,
      conditionId: id,
      measure: text,
      unit: text,
      of: text,
      value: number,
      low: number,
      high: number,
      qualifier: text,
      partOfId: id,
    },
  },
  affiliation: {
    name: 'Affiliation',
    columns: { fromId: id, toId: id, kind: text, title: text, validFrom: 'day', validTo: 'day' },
  },
  bearing: { name: 'Bearing', columns: { eventId: id, conditionId: id, kind: text } },
}

/** The types of record in an order in which each refers only to rows of the same or an earlier type. */
export const KINDS = Object.keys(TABLES) as Kind[]

/** The types whose facts rest on claims. */
export const CLAIMED = [
  'event',
  'condition',
  'assessment',
  'outcome',
  'figure',
  'affiliation',
] as const satisfies Kind[]

/** The value of the enum RecordType for a type of record. */
export const recordType = (kind: Kind): string => kind.toUpperCase()

/** An SQL expression that reads a column in the form in which the importer and the exporter compare and write it. */
export function readColumn(name: string, type: ColumnType, alias = ''): string {
  const column = `${alias && `${alias}.`}"${name}"`
  if (type === 'moment')
    return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${name}"`
  if (type === 'day') return `to_char(${column}, 'YYYY-MM-DD') AS "${name}"`
  if (type === 'id') return `${column}::text AS "${name}"`
  return `${column} AS "${name}"`
}
