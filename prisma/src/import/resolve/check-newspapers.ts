// Checks that a judgement without an assessor, which is its newspaper's, rests on one newspaper.
import type { Entry } from '../../record/entry.ts'
import { cite, type ImportErrorCode } from '../../record/fault.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

const CODE: ImportErrorCode = 'several_judges'

/** Checks the assessments of a batch, whose quotes are resolved. */
export async function checkNewspapers(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const judged: { entry: Entry; articles: { path: string; article: Row }[] }[] = []
  for (const entry of entries) {
    const { record } = entry
    if (record?.record !== 'assessment' || record.assessor !== undefined || record.claims.length < 2) continue
    const articles = record.claims.flatMap((claim, i) => {
      const path = `$.claims[${i}]`
      const article = state.resolved.get(entry)?.claims.get(path)?.quotes[0]?.revision.article
      // who denies or doubts that it was judged so does not judge
      const isJudging = claim.stance === 'ASSERTS' || claim.stance === 'HEDGES'
      const isCoded = claim.attribution === 'IMPORTED_CODING' && claim.speakerAsWritten === undefined
      return article &&
        isJudging &&
        !isCoded &&
        claim.speaker === undefined &&
        claim.retracted?.by !== 'CODER'
        ? [{ path, article }]
        : []
    })
    if (new Set(articles.map(({ article }) => article)).size > 1) judged.push({ entry, articles })
  }
  if (judged.length === 0) return
  const publishers = await publishersOf(
    reads,
    entries,
    state,
    judged.flatMap(({ articles }) => articles.map(({ article }) => article)),
  )
  for (const { entry, articles } of judged) {
    // an unknown publisher is told apart by its article
    const voice = (article: Row) => {
      const name = publishers.get(article)
      return name === undefined || name === 'unknown' ? article : name
    }
    const [first] = articles
    const other = articles.find(({ article }) => voice(article) !== voice(first!.article))
    if (!other) continue
    const named = (article: Row) => {
      const name = voice(article)
      return typeof name === 'string' ? cite(name) : `the article ${cite(article.label)}`
    }
    const message = `without an assessor it is the judgement of its newspaper, and it rests on two: ${named(first!.article)} and ${named(other.article)}`
    const hint =
      'give each newspaper an assessment of its own; or, where both tell of the same judge, name it as the "assessor"'
    entry.source.add(entry.line, other.path, CODE, message, hint)
  }
}

/** The names of the publishers of articles: as the batch gives them, or as the database has them. */
async function publishersOf(
  reads: Reads,
  entries: Entry[],
  state: BatchState,
  articles: readonly Row[],
): Promise<Map<Row, string>> {
  const { rows } = await reads.query(
    'SELECT a.id::text, p.name FROM "Article" a JOIN "Publisher" p ON p.id = a."publisherId" WHERE a.id = ANY($1::bigint[])',
    [articles.flatMap(({ id }) => (id === undefined ? [] : [id]))],
  )
  const known = new Map(rows.map(({ id, name }) => [id as string, name as string]))
  const names = new Map(
    articles.flatMap((article) => {
      const name = article.id === undefined ? undefined : known.get(article.id)
      return name === undefined ? [] : [[article, name] as const]
    }),
  )
  for (const entry of entries) {
    const row = state.resolved.get(entry)?.row
    if (entry.record?.record === 'article' && row) names.set(row, entry.record.publisher.name)
  }
  return names
}
