// Resolves the quotes of claims: which revision they are taken from, and where in it they stand.
import { type Claim, quote as quoteSchema } from '../../record/claim.ts'
import { claimsIn } from '../../record/claims-in.ts'
import { type Entry, fullKey } from '../../record/entry.ts'
import { KINDS } from '../../record/format.ts'
import { normalForm } from '../../record/normal-form.ts'
import type { FoundQuote, QuoteFault } from '../../record/quote.ts'
import { type BatchState, type Quote, type Revision, retractionAt } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { loadTexts, namesText } from './revisions.ts'
import { unworded, withheldArticles } from './withheld.ts'

/** So many characters are searched for the nearest match of quotes that are not found, in a file. */
const NEAREST = 20_000_000

interface PendingQuote {
  entry: Entry
  /** Where the claim stands, or its retraction: `$.claims[0]`, `$.claims[0].retracted`; and the place of the quote in it. */
  claim: string
  index: number
  path: string
  selector: Selector
  /** The revision that the record means. */
  revision: Revision
}
type Selector = Claim['quotes'][number]

/**
 * Finds the quotes of all claims in their texts, and the times at which the claims were reported.
 *
 * @param shown the datasets whose withheld words the writer may read; without it all.
 */
export async function resolveQuotes(
  reads: Reads,
  entries: Entry[],
  state: BatchState,
  shown?: readonly string[],
): Promise<void> {
  const pending: PendingQuote[] = []
  for (const entry of entries) {
    for (const [at, claim] of placedClaims(entry)) {
      for (const [of, quotes] of quotesIn(at, claim))
        for (const [j, given] of (Array.isArray(quotes) ? quotes : []).entries()) {
          const quote = entry.record ? (given as Selector) : quoteSchema.safeParse(given).data
          if (quote === undefined) continue
          const path = `${of}.quotes[${j}]`
          const revision = revisionOf(entry, quote, path, state)
          if (revision) pending.push({ entry, claim: of, index: j, path, selector: quote, revision })
        }
    }
  }
  await loadTexts(reads, new Set(pending.flatMap(({ selector, revision }) => lookedInto(selector, revision))))
  for (const given of state.given.values())
    for (const [i, revision] of given.entries()) {
      const before = given[i - 1]?.text
      if (before !== undefined && revision.text !== undefined && normalForm(before) === revision.text)
        revision.quoted.written = before
    }
  const firsts = new Map<Entry, Map<string, Revision>>()
  const faults: { quote: PendingQuote; fault: QuoteFault }[] = []
  let budget = NEAREST
  for (const quote of pending) {
    const { entry, claim, index, path } = quote
    const found = find(quote, budget > 0)
    if ('code' in found) {
      budget -= quote.revision.text!.length
      faults.push({ quote, fault: located(found, quote, state) })
      continue
    }
    const { revision } = found
    if (index === 0) firsts.set(entry, (firsts.get(entry) ?? new Map()).set(claim, revision))
    const resolved = state.resolved.get(entry)
    if (!resolved || !entry.record) continue
    const quotes = resolved.claims.get(claim)?.quotes ?? []
    resolved.claims.set(claim, { quotes, reportedAt: '' })
    const place = `${found.startOffset}-${found.endOffset}`
    let there = revision.quotes.get(place)
    if (there === undefined) {
      there = { id: undefined, ...found } satisfies Quote
      revision.quotes.set(place, there)
    } else if (quotes.includes(there)) {
      entry.source.add(entry.line, path, 'duplicate_quote', 'the claim has this quote already')
      continue
    }
    quotes.push(there)
  }
  await addFaults(reads, faults, shown)
  for (const [entry, resolved] of state.resolved) {
    if (!entry.record) continue
    for (const [path, claim] of placedClaims(entry)) {
      const quotes = resolved.claims.get(path)?.quotes ?? []
      resolved.claims.set(path, {
        quotes,
        named:
          claim.documents[0] === undefined
            ? undefined
            : state.find(entry.dataset, claim.documents[0], 'article'),
        reportedAt: reportedAt(entry, claim, path, firsts.get(entry)?.get(path), state),
      })
    }
  }
}

/** The quotes of a claim, and of its retraction, by the place of what rests on them. */
function quotesIn(at: string, written: Claim): [string, unknown][] {
  const claim = written as { quotes?: unknown; retracted?: { quotes?: unknown } | null } | null
  return [
    [at, claim?.quotes],
    [retractionAt(at), claim?.retracted?.quotes],
  ]
}

/** Notes what is wrong with quotes, as far as the writer may be told. */
async function addFaults(
  reads: Reads,
  faults: readonly { quote: PendingQuote; fault: QuoteFault }[],
  shown: readonly string[] | undefined,
): Promise<void> {
  const articles = faults.flatMap(({ quote }) => quote.revision.article.id ?? [])
  const withheld = shown && articles.length > 0 ? await withheldArticles(reads, articles, shown) : undefined
  for (const { quote, fault } of faults) {
    const { entry, path, selector, revision } = quote
    const isTold = revision.isNew || !withheld?.has(revision.article.id!)
    const { field, code, message, hint } = isTold ? fault : unworded(fault, selector)
    entry.source.add(entry.line, `${path}.${field}`, code, message, hint)
  }
}

/** The claims of an entry's record, each with its place. */
export const placedClaims = (entry: Entry): (readonly [string, Claim])[] =>
  [...claimsIn(KINDS[entry.kind].fields, entry.record ?? entry.written)].flatMap(({ path, claims }) =>
    claims.map((claim, i) => [`${path}.claims[${i}]`, claim] as const),
  )

/**
 * The texts in which a quote is looked for: that which the record names; else the latest, and before it those published earlier, each
 * as it was cleaned last.
 */
function lookedInto({ revision: named }: Selector, latest: Revision): Revision[] {
  if (named !== undefined) return [latest]
  const texts = latest.article.texts(latest.isOwn ? undefined : latest.dataset)
  return [...texts.slice(0, texts.indexOf(latest)), latest].filter((_, i, all) => all[i + 1]?.by !== 'CODER')
}

/** Words of the latest text are taken from the first in which they were published: since then they have been said. */
function find(
  { selector, revision: latest }: PendingQuote,
  nearest: boolean,
): (FoundQuote & { revision: Revision }) | QuoteFault {
  const inLatest = latest.quoted.find(selector, nearest)
  if ('code' in inLatest) return inLatest
  for (const revision of lookedInto(selector, latest)) {
    if (revision === latest) break
    const found = revision.quoted.find({ ...selector, exact: inLatest.exact }, false)
    if (!('code' in found)) return { ...found, revision }
  }
  return { ...inLatest, revision: latest }
}

/** A fault with the name of the article, and, of words that stood in a former text, where they do. */
function located(
  fault: QuoteFault,
  { entry, selector, revision }: PendingQuote,
  state: BatchState,
): QuoteFault {
  const label = revision.article.label
  const own = `${entry.dataset}/`
  const where = ` of the article "${label.startsWith(own) ? label.slice(own.length) : label}"`
  const message = fault.message.replace(/(?<= in) the text/, ` the text${where}`)
  const former = lookedInto(selector, revision).findLast(
    (one) => one !== revision && !('code' in one.quoted.find(selector, false)),
  )
  if (fault.code !== 'quote_not_found' || former === undefined) return { ...fault, message }
  const full = fullKey(entry.dataset, selector.article)
  const texts = former.article.texts(former.isOwn ? undefined : former.dataset)
  const number = isNumbered(full, state) ? former.number : texts.indexOf(former) + 1
  const hint =
    `they stood in a former text of it, revision ${number}: where the claim rests on that still, ` +
    `give the quote its "revision", and in a dossier the article all its texts as "revisions"`
  return { ...fault, message, hint }
}

/** Whether an article is named by its id, as mutations do: its texts then go by their numbers, which follow the order in which they were taken in. */
const isNumbered = (article: string, state: BatchState): boolean => state.named.has(article)

/**
 * The revision that a quote is taken from: of an article whose texts the file gives, one of these; of any other, one of the article's
 * own, or of those that the dataset named gives beside them.
 */
function revisionOf(
  entry: Entry,
  quote: { article: string; revision?: number | undefined },
  path: string,
  state: BatchState,
): Revision | undefined {
  const full = fullKey(entry.dataset, quote.article)
  const row = state.byKey.get(full)
  const article = state.entries.get(full)
  // a faulty article and a reference that leads nowhere are reported already
  if (row?.kind !== 'article' || (article && !state.given.has(full))) return undefined
  const given = state.given.get(full)
  const [own, theirs] = [row.texts(), row.texts(full.split('/')[0])]
  if (quote.revision === undefined) return given?.at(-1) ?? theirs.at(-1) ?? own.at(-1)
  if (isNumbered(full, state)) {
    const numbers = row.revisions.map(({ number }) => number)
    const numbered = row.revisions[numbers.indexOf(quote.revision)]
    if (numbered === undefined) {
      const message = `the article "${quote.article}" has no revision ${quote.revision}: its texts have the numbers ${numbers.join(', ')}`
      entry.source.add(entry.line, `${path}.revision`, 'unknown_revision', message)
    }
    return numbered
  }
  // a record that names a text by its hash counts its own behind those of the article
  const isNamed = article?.record?.record === 'article' && namesText(article.record)
  const all = given && !isNamed ? given : [...own, ...theirs]
  const revision = all[quote.revision - 1]
  if (revision === undefined) {
    const message = `the article "${quote.article}" has only ${all.length} ${all.length === 1 ? 'revision' : 'revisions'}`
    entry.source.add(entry.line, `${path}.revision`, 'unknown_revision', message)
  }
  return revision
}

/** When a claim was published: as it says, or when the text first quoted, or the article first named, was. */
function reportedAt(
  entry: Entry,
  claim: Claim,
  path: string,
  text: Revision | undefined,
  state: BatchState,
): string {
  if (claim.reportedAt !== undefined) return claim.reportedAt
  const first = claim.quotes[0]?.article ?? claim.documents[0]
  if (text?.publishedAt) return text.publishedAt
  if (first !== undefined) {
    const full = fullKey(entry.dataset, first)
    const row = state.byKey.get(full)
    const article = state.entries.get(full)
    if (row?.kind !== 'article' || (article && !article.record)) return ''
    const record = article?.record
    if (record?.record === 'article' && record.publishedAt !== undefined) return record.publishedAt
    if (row.publishedAt !== undefined) return row.publishedAt
  }
  const message =
    first === undefined
      ? 'a claim without a quote must say when it was reported'
      : `the article "${first}" has no date, so the claim must say when it was reported`
  entry.source.add(
    entry.line,
    `${path}.reportedAt`,
    'reported_at_needed',
    message,
    'as in "reportedAt": "2021-12-05"',
  )
  return ''
}
