// Writes one record in its canonical form: fields in the order of the format, empty ones left out.
import type { Id, Kind } from '../record/entry.ts'
import { slugPattern } from '../record/format.ts'
import type { ExportKeys } from './keys.ts'
import type { ExportedRows, Values } from './rows.ts'

/** What a record is exported with. */
export interface ExportContext {
  dataset: string
  keys: ExportKeys
  read: ExportedRows
  /** Whether the texts of an article were written already, in a record of another key or dataset. */
  isWritten(article: Id): boolean
}

/** A record of a dossier, in its canonical form. */
export function exportedRecord(kind: Kind, key: string, id: Id, context: ExportContext): object {
  const { read, keys, dataset } = context
  const row = read.rows.get(id)!
  const list = (name: string) => read.lists.get(name)?.get(id) ?? []
  const to = (target: Kind, rowId: string | number | null | undefined) =>
    rowId === null || rowId === undefined ? undefined : keys.reference(dataset, target, String(rowId))
  const claims = () => list('claims').map((claim) => exportedClaim(claim, context))
  const head = { record: kind, key }
  const parties = (role: string) => {
    const ofRole = list('parties').filter((party) => party.role === role)
    return some(ofRole.map((party) => to('actor', party.actorId)!).sort(byCodePoints))
  }
  const fields: Record<Kind, () => object> = {
    article: () => ({ ...head, ...exportedArticle(id, row, context) }),
    actor: () => ({
      ...head,
      slug: row.slug === key ? null : row.slug,
      ...pick(row, ['name', 'kind', 'description']),
      names: some(list('names').map((name) => pick(name, ['text', 'language', 'kind']))),
      identifiers: some(list('identifiers').map((identifier) => pick(identifier, ['scheme', 'value']))),
      mergedInto: to('actor', row.mergedIntoId),
    }),
    consideration: () => ({
      ...head,
      ...optionalSlug(key, row),
      ...pick(row, ['kind', 'sign', 'operator', 'description']),
      givers: parties('GIVER'),
      receivers: parties('RECEIVER'),
    }),
    event: () => ({
      ...head,
      ...optionalSlug(key, row),
      ...pick(row, ['type', 'subtype', 'title', 'realis']),
      start: moment(row.start),
      end: moment(row.end),
      datePrecision: precision(row.datePrecision, row.start ?? row.end),
      place: someFields({
        name: row.placeName,
        country: row.placeCountry,
        lat: row.placeLat,
        lon: row.placeLon,
      }),
      partOf: to('event', row.partOfId),
      participants: some(
        list('participants').map((p) =>
          compact({ actor: to('actor', p.actorId), ...pick(p, ['asWritten', 'role']) }),
        ),
      ),
      claims: claims(),
    }),
    condition: () => ({
      ...head,
      slug: row.slug === key ? null : row.slug,
      ...pick(row, ['summary', 'requirement', 'topic', 'force', 'polarity', 'formality']),
      deadline: moment(row.deadline),
      issuers: parties('ISSUER'),
      targets: parties('TARGET'),
      beneficiaries: parties('BENEFICIARY'),
      guarantors: parties('GUARANTOR'),
      monitors: parties('MONITOR'),
      consideration: to('consideration', row.considerationId),
      supersedes: to('condition', row.supersedesId),
      claims: claims(),
    }),
    assessment: () => ({
      ...head,
      condition: to('condition', row.conditionId),
      status: row.status,
      assessor: to('actor', row.assessorId),
      asOf: moment(row.asOf),
      supersedes: to('assessment', row.supersedesId),
      claims: claims(),
    }),
    outcome: () => ({
      ...head,
      consideration: to('consideration', row.considerationId),
      state: row.state,
      asOf: moment(row.asOf),
      event: to('event', row.eventId),
      claims: claims(),
    }),
    figure: () => ({
      ...head,
      event: to('event', row.eventId),
      condition: to('condition', row.conditionId),
      ...pick(row, ['measure', 'unit', 'of', 'value', 'low', 'high', 'qualifier']),
      partOf: to('figure', row.partOfId),
      claims: claims(),
    }),
    affiliation: () => ({
      ...head,
      from: to('actor', row.fromId),
      to: to('actor', row.toId),
      ...pick(row, ['kind', 'title', 'validFrom', 'validTo']),
      claims: claims(),
    }),
    bearing: () => ({
      ...head,
      event: to('event', row.eventId),
      condition: to('condition', row.conditionId),
      kind: row.kind,
    }),
  }
  const record = compact(fields[kind]()) as Record<string, unknown>
  // null says that there is no slug, where the key would otherwise be taken for one
  return record.slug === NO_SLUG ? { ...record, slug: null } : record
}

function exportedArticle(id: Id, row: Values, { read, isWritten }: ExportContext): object {
  const list = (name: string) => read.lists.get(name)?.get(id) ?? []
  const revisions = list('revisions')
  const texts = isWritten(id)
    ? { sha256: (list('unique')[0] ?? revisions.at(-1))?.sha256 }
    : { revisions: revisions.map((r) => compact({ text: r.text, capturedAt: moment(r.capturedAt) })) }
  return {
    publisher: compact(pick(list('publisher')[0]!, ['name', 'domain'])),
    ...pick(row, ['url', 'title', 'language']),
    publishedAt: moment(row.publishedAt),
    datePrecision: precision(row.datePrecision, row.publishedAt),
    licence: row.licence,
    ...texts,
  }
}

function exportedClaim(claim: Values, { dataset, keys, read }: ExportContext): object {
  const quotes = read.quotes.get(String(claim.id)) ?? []
  return compact({
    ...pick(claim, ['stance', 'attribution']),
    speaker: claim.speakerId === null ? null : keys.reference(dataset, 'actor', String(claim.speakerId)),
    speakerAsWritten: claim.speakerAsWritten,
    saidAt: moment(claim.saidAt),
    reportedAt: moment(claim.reportedAt),
    recordedAt: moment(claim.recordedAt),
    retractedAt: moment(claim.retractedAt),
    confidence: claim.confidence,
    agent: compact({ kind: claim.agentKind, name: claim.agentName, version: claim.agentVersion }),
    quotes: some(
      quotes.map((quote) => ({
        article: keys.reference(dataset, 'article', String(quote.articleId)),
        revision: quote.seq,
        exact: quote.exact,
        ...(quote.prefix === '' ? {} : { prefix: quote.prefix }),
        ...(quote.suffix === '' ? {} : { suffix: quote.suffix }),
        start: quote.start,
        end: quote.end,
      })),
    ),
  })
}

const NO_SLUG = Symbol('no slug')

function optionalSlug(key: string, { slug }: Values): { slug?: unknown } {
  if (slug === null) return slugPattern.test(key) ? { slug: NO_SLUG } : {}
  return slug === key ? {} : { slug }
}

/** Midnight in UTC as a day, any other moment in full. */
function moment(value: string | number | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined
  return String(value)
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.000Z$/, 'Z')
}

/** The precision of a date, unless it is what the date as written says. */
function precision(value: string | number | null | undefined, date: string | number | null | undefined) {
  const written = moment(date)?.includes('T') ? 'INSTANT' : 'DAY'
  return value === written ? undefined : value
}

const pick = (values: Values, names: string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]))

/** The fields that have a value. */
const compact = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)

function someFields(fields: object): object | undefined {
  const compacted = compact(fields)
  return Object.keys(compacted).length > 0 ? compacted : undefined
}

/** The order of Unicode code points, which is that of UTF-8. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
