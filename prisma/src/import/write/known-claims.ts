// The claims that rows of the database have.
import type { Entry } from '../../record/entry.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { readColumns } from '../../record/rows.ts'
import { isHeldBy, type StatedBy, statedBy } from '../../record/stated-by.ts'
import { subjectColumn } from '../../record/stored.ts'
import type { BatchState, Link, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { nameOf, reportedFrom, retractionColumns, saidColumns, sayingOf } from './same-claims.ts'

/** What a claim states: the row of a record, or a link that hangs on one. */
export type Subject = Row | Link

/** That a claim was retracted: by whom, when, and since when that is recorded. */
export interface Retraction {
  retractedBy: string
  retractedAt: string
  retractedAtPrecision: string
  retractedRecordedAt: string
}

/** A claim that is there. */
export interface KnownClaim {
  id: string
  /** Who says it where, how and when: one that is read anew says it as well. */
  saying: string
  /** Since when it counts as reported. */
  reportedAt: string
  retraction: Retraction | null
  /** The dataset by which it was retracted; null where a person did. */
  retractor: string | null
  /** Where the words stand by which it was retracted. */
  retractedIn: readonly string[]
  /** The dataset that brought it. */
  dataset: string | null
  /** Whether that has a record of the row still; a record that moved took its claims with it. */
  isHeld: boolean
  /** The datasets whose records say it. */
  matchedBy: Set<string>
}

/** Claims by what they say on which places; and by what they say in which words. */
export interface KnownOf {
  byPlace: Map<string, KnownClaim[]>
  byWords: Map<string, KnownClaim[]>
}

/** The claims of rows of the database. */
export type KnownClaims = Map<Subject, KnownOf>

/** Loads the claims of the rows that changed records stand for, and of the links on them; `loaded`: until these are known. */
export async function loadClaims(
  reads: Reads,
  changed: Entry[],
  state: BatchState,
  loaded: Promise<void>,
): Promise<KnownClaims> {
  const known: KnownClaims = new Map()
  const load = async (kind: Kind, rows: readonly Row[], by: StatedBy) => {
    const isOwn = by.column === `${kind}Id`
    if (!isOwn) await loaded
    const links = isOwn ? [] : rows.flatMap(linksOf).filter(({ hasClaims }) => hasClaims)
    const subjects = isOwn ? rows : links.filter(({ model }) => subjectColumn(model) === by.column)
    await loadClaimsOn(
      reads,
      by,
      new Map<Id, Subject>(subjects.map((subject) => [subject.id!, subject])),
      known,
    )
  }
  const loading: Promise<void>[] = []
  for (const [kind, entries] of Map.groupBy(changed, (entry) => entry.kind)) {
    const rows = entries.map((entry) => state.resolved.get(entry)!.row).filter((row) => !row.isNew)
    loading.push(...statedBy(kind).map((by) => load(kind, rows, by)))
  }
  await Promise.all(loading)
  return known
}

/** SQL for where the quotes of a claim stand that a table links it to, in their order: as `placesOf` tells it. */
const placesIn = (links: 'ClaimQuote' | 'RetractionQuote') =>
  `SELECT q."revisionId" || ':' || q."startOffset" || '-' || q."endOffset" FROM "${links}" l
     JOIN "Quote" q ON q.id = l."quoteId" WHERE l."claimId" = c.id ORDER BY l.ordinal`

async function loadClaimsOn(
  reads: Reads,
  by: StatedBy,
  subjects: ReadonlyMap<Id, Subject>,
  known: KnownClaims,
): Promise<void> {
  if (subjects.size === 0) return
  const found = await reads.query(
    `SELECT c.id::text, c."${by.column}"::text AS subject, ${readColumns(retractionColumns, 'c')}, d.name AS dataset,
       d.id IS NULL OR ${isHeldBy(by)} AS held,
       (SELECT rd.name FROM "Origin" ro JOIN "Dataset" rd ON rd.id = ro."datasetId" WHERE ro.id = c."retractedOriginId") AS retractor,
       ${readColumns({ ...saidColumns, recordedAt: 'clock' }, 'c')},
       ARRAY(${placesIn('ClaimQuote')}) AS places,
       ARRAY(SELECT r."articleId" || ':' || q.exact FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId"
             JOIN "Revision" r ON r.id = q."revisionId" WHERE cq."claimId" = c.id ORDER BY cq.ordinal) AS words,
       ARRAY(${placesIn('RetractionQuote')}) AS "retractedIn",
       ARRAY(SELECT coalesce('actor ' || coalesce(l."actorWrittenId", l."actorId"), 'publisher ' || l."publisherId") FROM "ClaimRelay" l
             WHERE l."claimId" = c.id ORDER BY l.ordinal) AS relays,
       ARRAY(SELECT l."articleId"::text FROM "ClaimArticle" l WHERE l."claimId" = c.id ORDER BY l.ordinal) AS articles
     FROM "Claim" c LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
     WHERE c."${by.column}" = ANY($1::bigint[]) ORDER BY c.id`,
    [[...subjects.keys()]],
  )
  for (const {
    id,
    subject,
    dataset,
    held,
    retractor,
    places,
    words,
    retractedIn,
    relays,
    articles,
    recordedAt,
    ...said
  } of found.rows) {
    const of = subjects.get(subject)!
    const { byPlace, byWords } = known.get(of) ?? { byPlace: new Map(), byWords: new Map() }
    known.set(of, { byPlace, byWords })
    const { retractedBy, retractedAt, retractedAtPrecision, retractedRecordedAt } = said
    const retraction =
      retractedBy === null ? null : { retractedBy, retractedAt, retractedAtPrecision, retractedRecordedAt }
    const claim: KnownClaim = {
      id,
      saying: sayingOf(said, words[0]?.split(':')[0] ?? articles[0]),
      reportedAt: reportedFrom(said, recordedAt),
      retraction,
      retractor,
      retractedIn,
      dataset,
      isHeld: held,
      matchedBy: new Set(),
    }
    for (const [claims, name] of [
      [byPlace, nameOf(said, places, [...articles, ...relays])],
      [byWords, nameOf(said, words, [...articles, ...relays])],
    ] as const)
      claims.set(name, [...(claims.get(name) ?? []), claim])
  }
}

/** All links on a row. */
export const linksOf = (row: Row): Link[] =>
  [...row.children.values()].flatMap((links) => [...links.values()])
