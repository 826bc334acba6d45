// Reads what an exported record is made of, for many records at once.
import type { DatePrecision } from '../../generated/client/enums.ts'
import { readStates } from '../history/read.ts'
import type { State } from '../history/state.ts'
import { claimFields } from '../record/claim.ts'
import type { Description } from '../record/describe.ts'
import { stated } from '../record/format.ts'
import type { Id } from '../record/kind.ts'
import { momentText } from '../record/moment.ts'
import {
  type Child,
  type Reads,
  readChildren,
  readColumn,
  readColumns,
  readRows,
  type Values,
} from '../record/rows.ts'
import { isHeldBy, type StatedBy, statedBy } from '../record/stated-by.ts'
import { columnsOf, subjectColumn } from '../record/stored.ts'

/** What was read of one kind of record. Lists are in the order of their ids, unless their record sorts them. */
export interface ExportedRows {
  rows: Map<Id, Values>
  /** Rows of tables that hang on these, by the table and the row. */
  children: Map<string, Map<Id, Child[]>>
  /** The claims of each row, by the column of a claim that leads to it and its id: `dataset` brought each; if `moved`, it has no record of the row any more. */
  claims: Map<string, Map<Id, Values[]>>
  /** The quotes of each claim, in order. */
  quotes: Map<Id, Values[]>
  /** The articles that each claim names without quoting them, in order. */
  documents: Map<Id, Values[]>
  /** By way of whom each claim came, in order. */
  relays: Map<Id, Values[]>
  /** Those of its retraction. */
  retractionQuotes: Map<Id, Values[]>
  texts: ExportedTexts
  /** When and why words of rows were removed. */
  removed: Map<Id, { at: string; reason: string }>
  /** The states of rows that were edited. */
  states: Map<Id, State[]>
}

/** A text of an article. */
export interface ExportedRevision {
  id: Id
  article: Id
  text: string
  sha256: string
  by: 'SOURCE' | 'CODER'
  isOwn: boolean
  /** The dataset that brought it. */
  dataset: string | null
  publishedAt: string | null
  knownSince: string
  capturedAt: string
}

/** What belongs to the texts of articles. */
export interface ExportedTexts {
  publishers: Map<Id, Values>
  /** The texts of each article in the order of their publication. */
  revisions: Map<Id, ExportedRevision[]>
  /** The latest text of each article that no other article holds: its SHA-256 names the article. */
  unique: Map<Id, string>
}

/** Reads rows of one kind with all that hangs on them. What can be asked at the same time is. */
export async function readExported(
  reads: Reads,
  description: Description,
  ids: readonly Id[],
): Promise<ExportedRows> {
  const { kind } = description
  const read: Hanging = {
    children: new Map(),
    claims: new Map(),
    quotes: new Map(),
    documents: new Map(),
    relays: new Map(),
    retractionQuotes: new Map(),
    texts: { publishers: new Map(), revisions: new Map(), unique: new Map() },
  }
  const kept = description.fields.claims?.kept
  const ofThese = kept?.as === 'claims' && kept.isOptional ? statedByThemselves(description) : undefined
  const by = (column: string) => statedBy(kind).find((one) => one.column === column)!
  const [rows, removed, states, texts = read.texts] = await Promise.all([
    readRows(reads, description, ids),
    readRemoved(reads, description, ids),
    stated.includes(kind) ? readStates(reads, kind, ids) : new Map(),
    kind === 'article' ? readTexts(reads, ids) : undefined,
    kept?.as === 'claims' && readClaims(reads, by(`${kind}Id`), ids, read, ofThese),
    ...description.children.map(async (child) => {
      const children = await readChildren(reads, child, ids)
      read.children.set(child.model, children)
      const claimed = [...children.values()].flat().flatMap(({ id, hasClaims }) => (hasClaims ? [id] : []))
      if (claimed.length > 0) await readClaims(reads, by(subjectColumn(child.model)), claimed, read)
    }),
  ])
  return { ...read, rows, removed, states, texts }
}

/** What hangs on rows. */
type Hanging = Omit<ExportedRows, 'rows' | 'removed' | 'states'>

/** Of kinds whose words can be removed, when and why they were. */
async function readRemoved(
  reads: Reads,
  { model, fields }: Description,
  ids: readonly Id[],
): Promise<ExportedRows['removed']> {
  if (!('removed' in fields)) return new Map()
  const { rows } = await reads.query(
    `SELECT id::text, ${readColumn('removedAt', 'clock')}, "removedReason" FROM "${model}" WHERE id = ANY($1::bigint[]) AND "removedAt" IS NOT NULL`,
    [ids],
  )
  return new Map(
    rows.map(({ id, removedAt, removedReason }) => [
      id,
      { at: momentText(removedAt, 'INSTANT'), reason: removedReason },
    ]),
  )
}

/** Of rows whose ids are `$1`, as an SQL condition, those that claims of their own state. */
const statedByThemselves = ({ model }: Description) =>
  `IN (SELECT id FROM "${model}" WHERE id = ANY($1::bigint[]) AND "hasClaims")`

/** Reads the claims of rows, and what hangs on them. */
async function readClaims(
  reads: Reads,
  by: StatedBy,
  ids: readonly Id[],
  read: Hanging,
  areThese = '= ANY($1::bigint[])',
) {
  const { column } = by
  const ofThese = `"claimId" IN (SELECT id FROM "Claim" WHERE "${column}" ${areThese})`
  const quotesIn = (table: string) =>
    reads.query(
      `SELECT cq."claimId"::text AS claim, r."articleId"::text AS article, r.id::text AS revision,
         q.exact, q.prefix, q.suffix, q."startOffset", q."endOffset"
       FROM "${table}" cq JOIN "Quote" q ON q.id = cq."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
       WHERE cq.${ofThese} ORDER BY cq."claimId", cq.ordinal`,
      [ids],
    )
  const [claims, relays, documents, quotes, retractionQuotes] = await Promise.all([
    reads.query(
      `SELECT c.id::text, c."${column}"::text AS subject, ${readColumns(columnsOf(claimFields), 'c')},
         d.name AS dataset, d.id IS NOT NULL AND NOT ${isHeldBy(by)} AS moved
       FROM "Claim" c LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
       WHERE c."${column}" ${areThese} ORDER BY c.id`,
      [ids],
    ),
    reads.query(
      `SELECT r."claimId"::text AS claim, coalesce(r."actorWrittenId", r."actorId")::text AS actor, p.name AS publisher
       FROM "ClaimRelay" r LEFT JOIN "Publisher" p ON p.id = r."publisherId"
       WHERE r.${ofThese} ORDER BY r."claimId", r.ordinal`,
      [ids],
    ),
    reads.query(
      `SELECT "claimId"::text AS claim, "articleId"::text FROM "ClaimArticle" WHERE ${ofThese} ORDER BY "claimId", ordinal`,
      [ids],
    ),
    quotesIn('ClaimQuote'),
    quotesIn('RetractionQuote'),
  ])
  read.claims.set(
    column,
    Map.groupBy(claims.rows, (row) => row.subject as Id),
  )
  for (const [rows, byClaim] of [
    [relays.rows, read.relays],
    [documents.rows, read.documents],
    [quotes.rows, read.quotes],
    [retractionQuotes.rows, read.retractionQuotes],
  ] as const)
    for (const [claim, ofClaim] of Map.groupBy(rows, (row) => row.claim as Id)) byClaim.set(claim, ofClaim)
  const quoted = [...quotes.rows, ...retractionQuotes.rows].map((row) => row.article as Id)
  if (quoted.length === 0) return
  const { revisions } = await readTexts(reads, [...new Set(quoted)], false)
  for (const [article, texts] of revisions) read.texts.revisions.set(article, texts)
}

/** What articles hold of texts; `isWhole`: with the texts themselves. */
async function readTexts(reads: Reads, ids: readonly Id[], isWhole = true): Promise<ExportedTexts> {
  const [publishers, revisions, unique] = await Promise.all([
    reads.query(
      `SELECT a.id::text AS article, p.name, p.domain
     FROM "Article" a JOIN "Publisher" p ON p.id = a."publisherId" WHERE a.id = ANY($1::bigint[])`,
      [ids],
    ),
    reads.query(
      `SELECT r.id::text, r."articleId"::text AS article, ${isWhole ? 'r.text,' : ''} r.sha256, r.by, r."isOwn", d.name AS dataset,
       ${readColumns({ publishedAt: 'moment', knownSince: 'clock', capturedAt: 'clock' }, 'r')}, r."publishedAtPrecision"
     FROM "Revision" r LEFT JOIN "Origin" o ON o.id = r."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
     WHERE r."articleId" = ANY($1::bigint[]) ORDER BY r."articleId", r."knownSince", r.number`,
      [ids],
    ),
    reads.query(
      `SELECT "articleId"::text AS article, sha256 FROM "Revision" r WHERE "articleId" = ANY($1::bigint[]) AND "isOwn" AND length > 0
       AND NOT EXISTS (SELECT FROM "Revision" o WHERE o.sha256 = r.sha256 AND o."articleId" <> r."articleId")
     ORDER BY number`,
      [isWhole ? ids : []],
    ),
  ])
  return {
    publishers: new Map(publishers.rows.map(({ article, ...values }) => [article, values])),
    revisions: Map.groupBy(revisions.rows.map(exportedRevision), (row) => row.article),
    unique: new Map(unique.rows.map(({ article, sha256 }) => [article, sha256])),
  }
}

/** A revision with its publication as it is written. */
const exportedRevision = ({
  publishedAt,
  publishedAtPrecision,
  ...rest
}: Record<string, string | null>): ExportedRevision =>
  ({
    ...rest,
    publishedAt: publishedAt && momentText(publishedAt, publishedAtPrecision as DatePrecision),
  }) as unknown as ExportedRevision
