// Checks that a judgement without an assessor, which is that of who speaks in its claims, is the judgement of one.
import { type Entry, fullKey } from '../../record/entry.ts'
import { cite, type ImportErrorCode } from '../../record/fault.ts'
import type { GraphRecord } from '../../record/format.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { survivorsOf } from './check-mergers.ts'

const CODE: ImportErrorCode = 'several_judges'
export const JUDGES_HINT =
  'give each an assessment of their own; or, where all tell of the same judge, name it as the "assessor"'

type Claim = Extract<GraphRecord, { record: 'assessment' }>['claims'][number]

/** Who may be meant by a claim: an actor, or else the words by which a text names who speaks, and where it stands. */
interface Speaker {
  /** Where the claim stands in its record. */
  readonly path: string
  readonly actor?: Row | undefined
  readonly words?: string | undefined
  readonly article?: Row | undefined
}

/** Checks the assessments of a batch, whose quotes are resolved. */
export async function checkJudges(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const judged = entries.flatMap((entry) => {
    const { record } = entry
    if (record?.record !== 'assessment' || record.assessor !== undefined || record.claims.length < 2)
      return []
    const speakers = record.claims.flatMap((claim, i) =>
      isJudging(claim) ? [speakerOf(claim, `$.claims[${i}]`, entry, state)] : [],
    )
    return speakers.length > 1 ? [{ entry, speakers }] : []
  })
  if (judged.length === 0) return
  const all = judged.flatMap(({ speakers }) => speakers)
  const publishers = await publishersOf(reads, entries, state, of(all, 'article'))
  const survivor = await survivorsOf(reads, entries, state, of(all, 'actor'))
  for (const { entry, speakers } of judged) {
    // an unknown publisher is told apart by its article
    const paperOf = (article: Row) => {
      const name = publishers.get(article)
      return name === undefined || name === 'unknown' ? article : name
    }
    const isSame = (one: Speaker, two: Speaker) =>
      one.actor || two.actor
        ? (one.actor && survivor(one.actor)) === (two.actor && survivor(two.actor))
        : one.words === two.words &&
          (one.article && paperOf(one.article)) === (two.article && paperOf(two.article))
    const named = ({ actor, words, article }: Speaker) => {
      if (actor) return cite(actor.label)
      const paper = article && paperOf(article)
      const where =
        paper === undefined
          ? `the coding of ${entry.dataset}`
          : typeof paper === 'string'
            ? cite(paper)
            : `the article ${cite(paper.label)}`
      return words === undefined ? where : `${cite(words)} in ${where}`
    }
    const [first] = speakers
    const other = speakers.find((speaker) => !isSame(speaker, first!))
    if (!other) continue
    const message = `without an assessor it is the judgement of who speaks in its claims, and two do: ${named(first!)} and ${named(other)}`
    entry.source.add(entry.line, other.path, CODE, message, JUDGES_HINT)
  }
}

/** Who denies or doubts that it was judged so does not judge. */
export const isJudging = ({ stance, retracted }: Claim) =>
  (stance === 'ASSERTS' || stance === 'HEDGES') && retracted?.by !== 'CODER'

function speakerOf(claim: Claim, path: string, entry: Entry, state: BatchState): Speaker {
  const { speaker, speakerAsWritten: words } = claim
  if (speaker !== undefined) return { path, actor: state.byKey.get(fullKey(entry.dataset, speaker)) }
  // what was coded is the coders' word
  const isCoded = claim.attribution === 'IMPORTED_CODING' && words === undefined
  const article = isCoded
    ? undefined
    : state.resolved.get(entry)?.claims.get(path)?.quotes[0]?.revision.article
  return { path, words, article }
}

const of = (speakers: readonly Speaker[], what: 'actor' | 'article'): Row[] =>
  speakers.flatMap((speaker) => speaker[what] ?? [])

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
