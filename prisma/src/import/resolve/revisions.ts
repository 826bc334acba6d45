// The states of the texts of articles.
import type { Entry } from '../../record/entry.ts'
import type { RecordOf } from '../../record/format.ts'
import { type Id, recordType } from '../../record/kind.ts'
import { canonicalMoment, knownFrom, momentText, spanOf } from '../../record/moment.ts'
import { normalForm, sha256 } from '../../record/normal-form.ts'
import { readColumn } from '../../record/rows.ts'
import { clockValue } from '../../record/stored.ts'
import { type BatchState, Revision, type Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** A text with its hash, and what the record says of it. */
export interface GivenText {
  text: string
  sha256: string
  by?: 'SOURCE' | 'CODER' | undefined
  publishedAt?: string | undefined
  capturedAt?: string | undefined
  /** Where in the record what is said of it stands. */
  at?: string
}

const NONE = { text: '', sha256: sha256('') }

/** Whether a text is that of a document of which none is at hand. */
export const isNone = (text: { sha256: string }): boolean => text.sha256 === NONE.sha256

/** Whether a record gives a text, rather than name one that is there, or none. */
const givesText = ({ text, revisions }: RecordOf<'article'>): boolean =>
  text !== undefined || revisions !== undefined

/** Whether a record names a text that another brings; what it gives itself stands beside that. */
export const namesText = (record: RecordOf<'article'>): boolean =>
  record.sha256 !== undefined || !givesText(record)

/** Articles by who brings their texts: first the records that do, then those that know of none, then those that name one by its hash; what is the same as another comes last. */
export function byTexts(entries: readonly Entry[]): Entry[] {
  const rank = ({ record }: Entry) => {
    if (record?.sameAs !== undefined) return 3
    return record?.record !== 'article' || !namesText(record) ? 0 : record.sha256 === undefined ? 1 : 2
  }
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

/** The texts of a record, each followed by its normal form where that differs, none of them twice in a row. */
export function givenTexts(record: RecordOf<'article'>): GivenText[] {
  const raw = record.revisions ?? (record.text === undefined ? [] : [{ text: record.text }])
  const all = raw.map(({ text = NONE.text, ...said }, i) => ({ text, ...said, at: `$.revisions[${i}]` }))
  const texts: GivenText[] = []
  const add = (given: GivenText) => {
    const last = texts.at(-1)
    if (last?.sha256 !== given.sha256) texts.push(given)
    else texts[texts.length - 1] = { ...last, ...given }
  }
  for (const revision of all) {
    add({ ...revision, sha256: revision.sha256 ?? sha256(revision.text) })
    const text = normalForm(revision.text)
    if (text !== revision.text)
      add({ text, sha256: sha256(text), by: 'CODER', capturedAt: revision.capturedAt })
  }
  return texts
}

/** Finds the revisions that the articles of a batch give, and adds those that are new. */
export async function resolveRevisions(
  reads: Reads,
  entries: Entry[],
  state: BatchState,
  { writtenAt, isOne, isFile }: { writtenAt: Promise<string>; isOne: boolean; isFile: boolean },
): Promise<void> {
  // of articles that are only quoted, one record needs the texts, and the quotes that are there
  await loadRevisions(reads, state, isOne && !entries.some(({ kind }) => kind === 'article'))
  const now = await writtenAt
  // those that name a text by its hash may mean one that an article of the same file brings
  for (const entry of byTexts(entries)) {
    const { record } = entry
    const resolved = state.resolved.get(entry)
    if (record?.record !== 'article' || !resolved) continue
    const { row } = resolved
    const full = `${entry.dataset}/${entry.key}`
    const named = row.revisions.find((revision) => revision.sha256 === record.sha256)
    if (record.sha256 !== undefined && named === undefined) {
      const message = 'no text with this sha256 is known'
      entry.source.add(
        entry.line,
        '$.sha256',
        'unknown_text',
        message,
        'import the text first, or give it here',
      )
      continue
    }
    const isNews = resolved.isRevision || resolved.before?.sha256 !== entry.sha256
    const articleAt = row.publishedAt ?? record.publishedAt
    // a document of which no text is at hand is known as one with an empty text
    const isBare = !givesText(record) && named === undefined && row.revisions.length === 0
    const texts = isBare ? [NONE] : givenTexts(record)
    for (const text of texts) checkDates(text, { entry, articleAt, now, isFile })
    if (!isFile) checkDateOfArticle(row, record, entry)
    const given = place(row, texts, { entry, isNews, articleAt, now })
    state.given.set(full, given.length > 0 ? given : [named ?? row.texts().at(-1)!])
    if (row.isNew && record.publishedAt === undefined)
      entry.source.note(
        entry.line,
        'assumed',
        'the article has no date: it is known from when it is taken in',
      )
  }
}

/**
 * No text is published before its article, for then what rests on it would be known before that; and none is taken in tomorrow. Files may
 * have it from before, so that it is noted.
 */
function checkDates(
  { publishedAt, capturedAt, at }: GivenText,
  {
    entry: { source, line },
    articleAt,
    now,
    isFile,
  }: { entry: Entry; articleAt: string | undefined; now: string; isFile: boolean },
): void {
  if (publishedAt !== undefined && articleAt !== undefined && isBefore(publishedAt, articleAt)) {
    const message = `the text was published, on ${publishedAt}, before its article, on ${articleAt}`
    if (isFile) source.note(line, 'doubtful', message)
    else source.add(line, `${at}.publishedAt`, 'invalid_value', message, 'date the article by its first text')
  }
  if (!isFile && capturedAt !== undefined && spanOf(capturedAt).start.toISOString() > now)
    source.add(
      line,
      `${at}.capturedAt`,
      'invalid_value',
      `a text cannot have been taken in on ${capturedAt}, which is to come`,
      'leave it out: what is written is taken in now',
    )
}

/** Nor is an article dated behind its texts. */
function checkDateOfArticle(row: Row, { publishedAt }: RecordOf<'article'>, { source, line }: Entry): void {
  if (publishedAt === undefined) return
  const early = row
    .texts()
    .find((text) => text.publishedAt !== null && isBefore(text.publishedAt, publishedAt))
  if (early === undefined) return
  const message = `a text of it was published, on ${early.publishedAt}, before the article, on ${publishedAt}`
  source.add(line, '$.publishedAt', 'invalid_value', message, 'date the article by its first text')
}

/** Whether a moment was over before another began, as far as they are stated. */
const isBefore = (one: string, other: string): boolean => spanOf(one).end < spanOf(other).start

/** The revisions that texts are, in their order; those that are not there are added to the article's. `isNews`: whether the record says anything new. */
function place(
  row: Row,
  texts: readonly GivenText[],
  {
    entry,
    isNews,
    articleAt,
    now,
  }: { entry: Entry; isNews: boolean; articleAt: string | undefined; now: string },
): Revision[] {
  const { dataset } = entry
  const isOwn = row.owner === undefined || row.owner === dataset
  const there = row.texts(isOwn ? undefined : dataset)
  const found = matched(texts, there)
  // another dataset may give the text that is there
  if (!isOwn)
    for (const [i, text] of texts.entries())
      found[i] ??= row.revisions.find((revision) => revision.sha256 === text.sha256)
  const isAllThere = !found.includes(undefined)
  // the last text is the one that holds: it is given again where others have followed it
  const isSuperseded =
    isNews && isAllThere && found.length > 0 && there.includes(found.at(-1)!) && found.at(-1) !== there.at(-1)
  if (isSuperseded) found[found.length - 1] = undefined
  const isContinued = found.every((revision) => revision === undefined) || isSuperseded
  let before = isContinued ? there.at(-1) : undefined
  return texts.map((text, i) => {
    // a text as it was received is of no use where its normal form is there
    const isReceived =
      found[i] === undefined && found[i + 1] !== undefined && normalForm(text.text) === texts[i + 1]!.text
    const revision = isReceived ? found[i + 1]! : (found[i] ?? add(text))
    revision.text ??= text.text
    if (!isReceived && found[i]) redate(revision, text)
    before = revision
    return revision
  })

  function add({ text, sha256, capturedAt, publishedAt: published, by: said }: GivenText): Revision {
    const isCleaned = before?.text !== undefined && normalForm(before.text) === text
    // the text of a document of which none was at hand was published with it
    const isFound = before !== undefined && isNone(before)
    const by = said ?? (isCleaned || isFound ? 'CODER' : 'SOURCE')
    if (before && by === 'SOURCE' && said === undefined && published === undefined)
      entry.source.note(
        entry.line,
        'assumed',
        'the text of the article is another than before: its source changed it when it was taken in',
      )
    const captured = capturedAt === undefined ? now : clockValue(capturedAt)
    const publishedAt = published === undefined ? usualDate(by, captured) : canonicalMoment(published)
    const revision = new Revision(row, {
      number: Math.max(0, ...row.revisions.map(({ number }) => number)) + 1,
      sha256,
      text,
      dataset,
      isOwn,
      by,
      publishedAt,
      knownSince: knownFrom(publishedAt ?? articleAt ?? captured, captured),
      capturedAt: captured,
    })
    row.revisions.push(revision)
    return revision
  }

  /** When a text was published that does not say: a later one when it was taken in, and not before the one that it follows. */
  function usualDate(by: Revision['by'], captured: string): string | null {
    if (before === undefined) return null
    if (by === 'CODER') return before.publishedAt
    return captured > before.knownSince ? captured : before.knownSince
  }

  /** What a record says of a text that is there. */
  function redate(revision: Revision, { by = revision.by, publishedAt }: GivenText): void {
    if (!isOwn && revision.dataset !== dataset) return
    const inherited = by === 'CODER' && before ? before.publishedAt : revision.publishedAt
    const said = publishedAt === undefined ? inherited : canonicalMoment(publishedAt)
    if (by === revision.by && said === revision.publishedAt) return
    Object.assign(revision, { by, publishedAt: said, isChanged: !revision.isNew })
  }
}

/** Which of the revisions that are there texts are: as many as can be in the same order, the latest that they can be. */
function matched(texts: readonly GivenText[], there: readonly Revision[]): (Revision | undefined)[] {
  const isSame = (i: number, j: number) => texts[i - 1]!.sha256 === there[j - 1]!.sha256
  const longest = [there.map(() => 0).concat(0)]
  for (let i = 1; i <= texts.length; i++) {
    const row = [0]
    for (let j = 1; j <= there.length; j++)
      row.push(isSame(i, j) ? longest[i - 1]![j - 1]! + 1 : Math.max(longest[i - 1]![j]!, row[j - 1]!))
    longest.push(row)
  }
  const found: (Revision | undefined)[] = texts.map(() => undefined)
  for (let i = texts.length, j = there.length; i > 0 && j > 0; ) {
    if (isSame(i, j)) found[--i] = there[--j]
    else if (longest[i - 1]![j]! >= longest[i]![j - 1]!) i--
    else j--
  }
  return found
}

/** Loads what is there of all articles of the database that the batch has to do with, without the texts. */
async function loadRevisions(reads: Reads, state: BatchState, isWhole: boolean): Promise<void> {
  const articles = new Map(state.existingOf('article').map((row) => [row.id!, row]))
  if (articles.size === 0) return
  const ids = [...articles.keys()]
  const [found, { rows }, quotes] = await Promise.all([
    reads.query(
      `SELECT a.id::text, ${readColumn('publishedAt', 'moment', 'a')}, a."publishedAtPrecision",
       (SELECT d.name FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
         WHERE r.type = $2::"RecordType" AND r."rowId" = a.id ORDER BY r.id LIMIT 1) AS owner
     FROM "Article" a WHERE a.id = ANY($1::bigint[])`,
      [ids, recordType('article')],
    ),
    reads.query(
      `SELECT r.id::text, r."articleId"::text AS article, r.number, r.sha256, r.by, ${readColumn('publishedAt', 'moment', 'r')},
       r."publishedAtPrecision", ${readColumn('knownSince', 'moment', 'r')}, r."isOwn", d.name AS dataset ${isWhole ? ', r.text' : ''}
     FROM "Revision" r LEFT JOIN "Origin" o ON o.id = r."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
     WHERE r."articleId" = ANY($1::bigint[]) ORDER BY r."articleId", r.number`,
      [ids],
    ),
    isWhole
      ? reads.query(
          `SELECT q.id::text, q."revisionId"::text AS revision, q."startOffset", q."endOffset", q.exact, q.prefix, q.suffix
           FROM "Quote" q JOIN "Revision" r ON r.id = q."revisionId" WHERE r."articleId" = ANY($1::bigint[])`,
          [ids],
        )
      : undefined,
  ])
  for (const { id, publishedAt, publishedAtPrecision, owner } of found.rows)
    Object.assign(articles.get(id)!, {
      publishedAt: publishedAt === null ? undefined : momentText(publishedAt, publishedAtPrecision),
      owner: owner ?? undefined,
    })
  const revisions = new Map<Id, Revision>()
  for (const { article, dataset, publishedAt: at, publishedAtPrecision, ...revision } of rows) {
    const row = articles.get(article)!
    const publishedAt = at === null ? null : momentText(at, publishedAtPrecision)
    const there = new Revision(row, { ...revision, publishedAt, dataset: dataset ?? undefined })
    there.hasAllQuotes = isWhole
    row.revisions.push(there)
    revisions.set(there.id!, there)
  }
  for (const { revision: id, ...quote } of quotes?.rows ?? []) {
    const revision = revisions.get(id)!
    revision.quotes.set(`${quote.startOffset}-${quote.endOffset}`, { ...quote, revision })
  }
}

/** Loads the texts of revisions of the database. */
export async function loadTexts(reads: Reads, revisions: Iterable<Revision>): Promise<void> {
  const missing = new Map([...revisions].filter((r) => r.text === undefined).map((r) => [r.id!, r]))
  if (missing.size === 0) return
  const { rows } = await reads.query('SELECT id::text, text FROM "Revision" WHERE id = ANY($1::bigint[])', [
    [...missing.keys()],
  ])
  for (const { id, text } of rows) missing.get(id)!.text = text
}
