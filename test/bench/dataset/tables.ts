// The tables that the generator fills, and how their rows are written for COPY.

/** The columns of each table, in the order in which COPY is given them. */
export const tables = {
  Publisher: ['id', 'name', 'domain'],
  Dataset: ['id', 'name', 'description', 'licence'],
  Origin: ['id', 'datasetId', 'originKind', 'name', 'recordedAt', 'created', 'updated', 'unchanged'],
  Actor: ['id', 'slug', 'name', 'actorKind', 'description', 'mergedIntoId'],
  ActorName: ['id', 'actorId', 'text', 'language', 'kind'],
  ActorIdentifier: ['id', 'actorId', 'scheme', 'value'],
  Affiliation: [
    'id',
    'actorId',
    'counterpartId',
    'affiliationKind',
    'officeTitle',
    'validFrom',
    'validFromPrecision',
    'validTo',
    'knownSince',
  ],
  Article: [
    'id',
    'publisherId',
    'url',
    'title',
    'language',
    'publishedAt',
    'publishedAtPrecision',
    'licence',
  ],
  Revision: [
    'id',
    'articleId',
    'number',
    'text',
    'sha256',
    'length',
    'by',
    'capturedAt',
    'knownSince',
    'originId',
  ],
  Quote: ['id', 'revisionId', 'startOffset', 'endOffset', 'exact', 'prefix', 'suffix'],
  Event: [
    'id',
    'slug',
    'eventType',
    'subtype',
    'title',
    'realis',
    'startedAt',
    'endedAt',
    'startedAtPrecision',
    'endedAtPrecision',
    'placeName',
    'placeCountry',
    'placeLatitude',
    'placeLongitude',
    'partOfId',
    'knownSince',
  ],
  Participation: ['id', 'eventId', 'actorId', 'asWritten', 'role', 'eventStartedAt'],
  Consideration: ['id', 'slug', 'considerationKind', 'sign', 'operator', 'description'],
  ConsiderationParty: ['considerationId', 'actorId', 'role'],
  Condition: [
    'id',
    'slug',
    'summary',
    'requirement',
    'topicId',
    'force',
    'polarity',
    'formality',
    'deadline',
    'firstStatedAt',
    'considerationId',
    'supersedesId',
    'knownSince',
  ],
  ConditionParty: ['conditionId', 'actorId', 'role', 'firstStatedAt', 'knownSince'],
  Assessment: [
    'id',
    'conditionId',
    'status',
    'assessorId',
    'judgedAt',
    'supersedesId',
    'retractedAt',
    'knownSince',
  ],
  Outcome: ['id', 'considerationId', 'state', 'effectiveAt', 'eventId', 'knownSince'],
  Figure: [
    'id',
    'eventId',
    'conditionId',
    'measure',
    'unit',
    'of',
    'value',
    'low',
    'high',
    'qualifier',
    'partOfId',
    'knownSince',
  ],
  Bearing: ['id', 'eventId', 'conditionId', 'bearingKind'],
  Claim: [
    'id',
    'eventId',
    'conditionId',
    'assessmentId',
    'outcomeId',
    'figureId',
    'affiliationId',
    'stance',
    'attribution',
    'speakerId',
    'speakerAsWritten',
    'saidAt',
    'reportedAt',
    'recordedAt',
    'retractedBy',
    'retractedAt',
    'retractedRecordedAt',
    'confidence',
    'agentKind',
    'agentName',
    'agentVersion',
    'originId',
  ],
  ClaimQuote: ['claimId', 'quoteId', 'ordinal'],
  StatusPeriod: ['conditionId', 'from', 'until', 'status', 'disputed', 'firstStatedAt'],
  Mention: ['actorId', 'articleId', 'publishedAt'],
  Change: [
    'id',
    'recordedAt',
    'action',
    'originId',
    'articleId',
    'revisionId',
    'actorId',
    'eventId',
    'conditionId',
    'considerationId',
    'assessmentId',
    'outcomeId',
    'figureId',
    'affiliationId',
    'bearingId',
    'claimId',
  ],
} as const

export type TableName = keyof typeof tables

export type Value = string | number | Date | null | undefined

/** Takes one row. Columns that are left out are null. */
export type Emit = (table: TableName, row: Record<string, Value>) => void

/** One row in PostgreSQL's text format for COPY, with its line feed. */
export function copyLine(table: TableName, row: Record<string, Value>): string {
  let line = ''
  for (const column of tables[table]) line += (line === '' ? '' : '\t') + copyValue(row[column])
  return `${line}\n`
}

function copyValue(value: Value): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  return /[\\\n\r\t]/.test(value) ? value.replace(/[\\\n\r\t]/g, (c) => escapes[c]!) : value
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
