// Fills the entries of the search index whose texts have not been analysed, or not by this version of the analysis.
import type { ClientBase } from 'pg'
import { BulkWriter } from '../import/write/bulk-writer.ts'
import { copyRows } from '../import/write/copy.ts'
import type { Value } from '../record/stored.ts'
import { ANALYSIS_VERSION } from '../text/analysis.ts'
import { type Field, languageOf, partsOf } from './parts.ts'
import { IN_BULK } from './pending-lists.ts'
import {
  type Found,
  fieldsOf,
  leadTo,
  loadTexts,
  SEARCHED,
  type SearchedKind,
  STALE,
  staleTexts,
} from './texts.ts'

/** So many entries, and code points of texts, are worked on at a time. */
const MOST_ENTRIES = 1000
const MOST_POINTS = 4_000_000
/** So many are looked up at a time. */
const MOST_STALE = 20_000

const KINDS = Object.keys(SEARCHED) as SearchedKind[]

/** Which entries have to be analysed, whoever left them so. */
export const ANY_STALE = `version < ${ANALYSIS_VERSION} OR version > ${ANALYSIS_VERSION}`

/** Analyses what the transaction that the connection is in has to. */
export async function indexStale(client: ClientBase): Promise<void> {
  while ((await indexSome(client, STALE)) === MOST_STALE);
}

/** Asks, among the steps by which one thing is written, how many texts have to be analysed, and for those of its kind. */
export function askTexts(tables: BulkWriter, kind: string): void {
  tables.ask(`SELECT count(*)::int AS stale FROM "SearchEntry" WHERE ${STALE}`)
  if (isSearched(kind)) tables.ask(staleTexts(kind))
}

const isSearched = (kind: string): kind is SearchedKind => kind in SEARCHED

/** Analyses the texts that `askTexts` was answered, and resolves to whether that was all. */
export async function indexTexts(
  client: ClientBase,
  [counted, found = []]: readonly [counted: { stale: number }[], found?: (Found & { id: string })[]],
): Promise<boolean> {
  const isAll = counted[0]!.stale === found.length
  if (found.length === 0) return isAll
  const tables = new BulkWriter(client, { isOne: true })
  const entries = found.map((one) => ({ id: one.id, ...indexOf(fieldsOf(one)) }))
  tables.do('DELETE FROM "SearchPart" WHERE "entryId" = ANY($1::bigint[])', () => [
    entries.map(({ id }) => id),
  ])
  tables.change('SearchEntry', ANALYSED, entries)
  const further = entries.flatMap(({ id, further }) => further.map((part) => [id, ...part]))
  tables.add('SearchPart', PART_COLUMNS, further, (part) => part)
  await tables.write()
  return isAll
}

/** Analyses what has to be, in transactions of its own, and resolves to how many things were indexed. */
export async function indexAll(client: ClientBase): Promise<number> {
  let indexed = 0
  for (;;) {
    await client.query(`BEGIN; ${IN_BULK}`)
    try {
      const some = await indexSome(client, ANY_STALE)
      await client.query('COMMIT')
      if (some === 0) break
      indexed += some
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  }
  // what was added last is searched word by word until the indexes have taken it in
  if (indexed > 0) await client.query('VACUUM (ANALYZE) "SearchEntry", "SearchPart"')
  return indexed
}

async function indexSome(client: ClientBase, which: string): Promise<number> {
  const stale = await readStale(client, which)
  for (const entries of portions(stale)) await indexEntries(client, entries)
  return stale.length
}

/** Whether nothing has to be analysed. */
export async function isIndexed(client: Pick<ClientBase, 'query'>): Promise<boolean> {
  const { rows } = await client.query(`SELECT EXISTS (SELECT FROM "SearchEntry" WHERE ${ANY_STALE}) AS stale`)
  return !rows[0].stale
}

interface Stale {
  id: string
  kind: SearchedKind
  /** The id of the thing, or, of an article, of the revision. */
  of: string
  former: string[]
  length: number
}

const columnsOf = (kind: SearchedKind): string =>
  leadTo(kind)
    .map((column) => `"${column}"`)
    .join()

async function readStale(client: ClientBase, which: string): Promise<Stale[]> {
  const { rows } = await client.query<Stale>(
    `SELECT id::text,
            CASE ${KINDS.map((kind) => `WHEN num_nonnulls(${columnsOf(kind)}) > 0 THEN '${kind}'`).join(' ')} END AS kind,
            coalesce(${KINDS.map(columnsOf).join()})::text AS of,
            former,
            coalesce((SELECT length FROM "Revision" r WHERE r.id IN (e."revisionId", e."formerRevisionId")), 0) AS length
       FROM "SearchEntry" e WHERE ${which} LIMIT ${MOST_STALE}`,
  )
  return rows
}

function* portions(stale: readonly Stale[]): Generator<Stale[]> {
  let entries: Stale[] = []
  let points = 0
  for (const entry of stale) {
    entries.push(entry)
    points += entry.length
    if (entries.length < MOST_ENTRIES && points < MOST_POINTS) continue
    yield entries
    entries = []
    points = 0
  }
  if (entries.length > 0) yield entries
}

/** What an entry keeps when it is indexed anew. */
const KEPT = [
  'articleId',
  'revisionId',
  'actorId',
  'eventId',
  'conditionId',
  'formerArticleId',
  'formerRevisionId',
  'formerActorId',
  'formerEventId',
  'formerConditionId',
  'former',
  'retractedAt',
  'standing',
  'isCoded',
] as const
/** What the analysis of a thing is. */
const ANALYSED = ['version', 'language', 'parts', 'words', 'places', 'fields']
const COLUMNS = ['id', ...KEPT, ...ANALYSED]
const PART_COLUMNS = ['entryId', 'part', 'start', 'words', 'places', 'fields']

async function indexEntries(client: ClientBase, stale: readonly Stale[]): Promise<void> {
  const ids = stale.map(({ id }) => id)
  // written anew rather than updated: the words go over the wire and into the table once
  const { rows } = await client.query<{ id: string } & Record<(typeof KEPT)[number], string | null>>(
    `DELETE FROM "SearchEntry" WHERE id = ANY ($1::bigint[])
     RETURNING id::text, ${KEPT.map((name) => `"${name}"::text`).join(', ')}`,
    [ids],
  )
  const kept = new Map(rows.map((row) => [row.id, KEPT.map((name) => row[name])]))
  const entries: Value[][] = []
  const further: Value[][] = []
  for (const kind of KINDS) {
    const ofKind = stale.filter((entry) => entry.kind === kind)
    if (ofKind.length === 0) continue
    const found = await loadTexts(client, kind, ofKind)
    for (const { id, of, former } of ofKind) {
      // one that is gone by now was indexed, or let go of, by somebody else
      const row = kept.get(id)
      if (!row) continue
      const texts = found.get(of)
      const index = indexOf(texts ? fieldsOf({ ...texts, former }) : [])
      entries.push([id, ...row, ...index.values])
      further.push(...index.further.map((part) => [id, ...part]))
    }
  }
  await copyRows(client, 'SearchEntry', COLUMNS, entries)
  await copyRows(client, 'SearchPart', PART_COLUMNS, further)
}

/** The analysis of a thing: the values of its entry, in the order of `ANALYSED`, and its parts, where it has more than one. */
function indexOf(fields: readonly Field[]): { values: Value[]; further: Value[][] } {
  const parts = partsOf(fields)
  const [whole] = parts.length === 1 ? parts : []
  const values = [
    ANALYSIS_VERSION,
    languageOf(fields),
    whole ? 0 : parts.length,
    whole?.words ?? '',
    listOf(whole?.places),
    listOf(whole?.fields),
  ]
  const further = whole
    ? []
    : parts.map(({ start, words, places, fields }, part) => [
        part,
        start,
        words,
        listOf(places),
        listOf(fields),
      ])
  return { values, further }
}

/** An array as PostgreSQL writes it. */
const listOf = (numbers: readonly number[] = []): string => `{${numbers.join()}}`
