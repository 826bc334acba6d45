// Resolves the quotes of claims: which revision they are taken from, and where in it they stand.
import type { ClientBase } from 'pg'
import { type Claim, quote as quoteSchema } from '../../record/claim.ts'
import { type Entry, fullKey } from '../../record/entry.ts'
import type { ErrorList } from '../../record/fault.ts'
import { normalForm } from '../../record/normal-form.ts'
import type { QuoteSelector } from '../../record/quote.ts'
import { isoOf } from '../../record/values.ts'
import type { BatchState, Quote, Revision } from '../batch-state.ts'
import { loadTexts } from './revisions.ts'

/** So many characters are searched for the nearest match of quotes that are not found, in a file. */
const NEAREST = 20_000_000

interface PendingQuote {
  entry: Entry
  claim: number
  path: string
  selector: QuoteSelector
  revision: Revision
}

/** Finds the quotes of all claims in their texts, and the times at which the claims were reported. */
export async function resolveQuotes(
  client: ClientBase,
  entries: Entry[],
  state: BatchState,
  errors: ErrorList,
): Promise<void> {
  const pending: PendingQuote[] = []
  for (const entry of entries) {
    const { claims } = (entry.record ?? entry.written) as { claims?: unknown }
    if (!Array.isArray(claims)) continue
    for (const [i, claim] of claims.entries()) {
      const quotes = (claim as { quotes?: unknown } | null)?.quotes
      for (const [j, given] of (Array.isArray(quotes) ? quotes : []).entries()) {
        const quote = entry.record ? (given as Claim['quotes'][number]) : quoteSchema.safeParse(given).data
        if (quote === undefined) continue
        const path = `$.claims[${i}].quotes[${j}]`
        const revision = revisionOf(entry, quote, path, state, errors)
        if (revision) pending.push({ entry, claim: i, path, selector: quote, revision })
      }
      const resolved = state.resolved.get(entry)
      if (resolved && entry.record) {
        resolved.quotes[i] = []
        resolved.reportedAt[i] = reportedAt(entry, claim as Claim, i, state, errors)
      }
    }
  }
  await loadTexts(client, new Set(pending.map(({ revision }) => revision)))
  for (const given of state.given.values())
    for (const [i, revision] of given.entries()) {
      const before = given[i - 1]?.text
      if (before !== undefined && revision.text !== undefined && normalForm(before) === revision.text)
        revision.quoted.written = before
    }
  let budget = NEAREST
  for (const { entry, claim, path, selector, revision } of pending) {
    const found = revision.quoted.find(selector, budget > 0)
    if ('code' in found) {
      budget -= revision.text!.length
      const label = revision.article.label
      const own = `${entry.dataset}/`
      const where = ` of the article "${label.startsWith(own) ? label.slice(own.length) : label}"`
      const message = found.message.replace(/(?<= in) the text/, ` the text${where}`)
      errors.add(entry.line, `${path}.${found.field}`, found.code, message, found.hint)
      continue
    }
    const quotes = state.resolved.get(entry)?.quotes[claim]
    if (!quotes) continue
    const place = `${found.startOffset}-${found.endOffset}`
    let quote = revision.quotes.get(place)
    if (quote === undefined) {
      quote = { id: undefined, revision, ...found } satisfies Quote
      revision.quotes.set(place, quote)
    } else if (quotes.includes(quote)) {
      errors.add(entry.line, path, 'duplicate_quote', 'the claim has this quote already')
      continue
    }
    quotes.push(quote)
  }
}

/** The revision that a quote is taken from: of an article of the file, those that the file gives are meant. */
function revisionOf(
  entry: Entry,
  quote: { article: string; revision?: number | undefined },
  path: string,
  state: BatchState,
  errors: ErrorList,
): Revision | undefined {
  const full = fullKey(entry.dataset, quote.article)
  const row = state.byKey.get(full)
  const article = state.entries.get(full)
  // a faulty article and a reference that leads nowhere are reported already
  if (row?.kind !== 'article' || (article && !state.given.has(full))) return undefined
  const given = state.given.get(full)
  const byHash = article?.record?.record === 'article' && article.record.sha256 !== undefined
  if (quote.revision === undefined) return (given ?? row.revisions).at(-1)
  const all = given && !byHash ? given : row.revisions
  const revision = all[quote.revision - 1]
  if (revision === undefined) {
    const message = `the article "${quote.article}" has only ${all.length} ${all.length === 1 ? 'revision' : 'revisions'}`
    errors.add(entry.line, `${path}.revision`, 'unknown_revision', message)
  }
  return revision
}

/** When a claim was published: as it says, or when the article first quoted was. */
function reportedAt(entry: Entry, claim: Claim, index: number, state: BatchState, errors: ErrorList): string {
  if (claim.reportedAt !== undefined) return isoOf(claim.reportedAt)
  const first = claim.quotes[0]
  if (first !== undefined) {
    const full = fullKey(entry.dataset, first.article)
    const row = state.byKey.get(full)
    const article = state.entries.get(full)
    if (row?.kind !== 'article' || (article && !article.record)) return ''
    const record = article?.record
    if (record?.record === 'article' && record.publishedAt !== undefined) return isoOf(record.publishedAt)
    if (row.publishedAt !== undefined) return row.publishedAt
  }
  const message =
    first === undefined
      ? 'a claim without a quote must say when it was reported'
      : `the article "${first.article}" has no date, so the claim must say when it was reported`
  errors.add(
    entry.line,
    `$.claims[${index}].reportedAt`,
    'reported_at_needed',
    message,
    'as in "reportedAt": "2021-12-05"',
  )
  return ''
}
