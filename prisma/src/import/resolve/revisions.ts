// The states of the texts of articles.
import type { ClientBase } from 'pg'
import type { Entry } from '../../record/entry.ts'
import type { ErrorList } from '../../record/fault.ts'
import type { RecordOf } from '../../record/format.ts'
import { normalForm, sha256 } from '../../record/normal-form.ts'
import { type BatchState, Revision } from '../batch-state.ts'

/** A text with its hash. */
export interface GivenText {
  text: string
  sha256: string
  capturedAt?: string | undefined
}

/** The texts of a record, each followed by its normal form where that differs, none of them twice. */
export function givenTexts(record: RecordOf<'article'>): GivenText[] {
  const raw: { text: string; capturedAt?: string | undefined }[] =
    record.revisions ?? (record.text === undefined ? [] : [{ text: record.text }])
  const texts = new Map<string, GivenText>()
  const given = raw.map((revision) => ({ ...revision, sha256: sha256(revision.text) }))
  const hashes = new Set(given.map((revision) => revision.sha256))
  for (const revision of given) {
    if (!texts.has(revision.sha256)) texts.set(revision.sha256, revision)
    const text = normalForm(revision.text)
    if (text === revision.text) continue
    // where the record gives the normal form itself, it stands in its own place
    const hash = sha256(text)
    if (!hashes.has(hash)) texts.set(hash, { text, sha256: hash, capturedAt: revision.capturedAt })
    hashes.add(hash)
  }
  return [...texts.values()]
}

/** Finds the revisions that the articles of a batch give, and adds those that are new. */
export async function resolveRevisions(
  client: ClientBase,
  entries: Entry[],
  state: BatchState,
  errors: ErrorList,
): Promise<void> {
  await loadRevisions(client, state)
  // those that name a text by its hash may mean one that an article of the same file brings
  const byHash = (entry: Entry) => entry.record?.record === 'article' && entry.record.sha256 !== undefined
  for (const entry of [...entries.filter((e) => !byHash(e)), ...entries.filter(byHash)]) {
    const { record } = entry
    const resolved = state.resolved.get(entry)
    if (record?.record !== 'article' || !resolved) continue
    const { row } = resolved
    const full = `${entry.dataset}/${entry.key}`
    const find = (hash: string) => row.revisions.find((revision) => revision.sha256 === hash)
    if (record.sha256 !== undefined) {
      const revision = find(record.sha256)
      if (revision) state.given.set(full, [revision])
      else {
        const message = 'no text with this sha256 is known'
        errors.add(entry.line, '$.sha256', 'unknown_text', message, 'import the text first, or give it here')
      }
      continue
    }
    const given = givenTexts(record).map(({ text, sha256, capturedAt }) => {
      let revision = find(sha256)
      if (revision === undefined) {
        revision = new Revision(row, (row.revisions.at(-1)?.number ?? 0) + 1, sha256, { text, capturedAt })
        row.revisions.push(revision)
      }
      revision.text ??= text
      return revision
    })
    state.given.set(full, given)
  }
}

/** Loads what is there of all articles of the database that the batch has to do with, without the texts. */
async function loadRevisions(client: ClientBase, state: BatchState): Promise<void> {
  const articles = new Map(state.existingOf('article').map((row) => [row.id!, row]))
  if (articles.size === 0) return
  const ids = [...articles.keys()]
  const published = await client.query(
    `SELECT id::text, to_char("publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt"
     FROM "Article" WHERE id = ANY($1::bigint[])`,
    [ids],
  )
  for (const { id, publishedAt } of published.rows) articles.get(id)!.publishedAt = publishedAt ?? undefined
  const { rows } = await client.query(
    `SELECT id::text, "articleId"::text, number, sha256 FROM "Revision"
     WHERE "articleId" = ANY($1::bigint[]) ORDER BY "articleId", number`,
    [ids],
  )
  for (const { id, articleId, number, sha256 } of rows) {
    const row = articles.get(articleId)!
    row.revisions.push(new Revision(row, number, sha256, { id }))
  }
}

/** Loads the texts of revisions of the database. */
export async function loadTexts(client: ClientBase, revisions: Iterable<Revision>): Promise<void> {
  const missing = new Map([...revisions].filter((r) => r.text === undefined).map((r) => [r.id!, r]))
  if (missing.size === 0) return
  const { rows } = await client.query('SELECT id::text, text FROM "Revision" WHERE id = ANY($1::bigint[])', [
    [...missing.keys()],
  ])
  for (const { id, text } of rows) missing.get(id)!.text = text
}
