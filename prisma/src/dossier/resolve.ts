// Resolves what the records of a batch refer to: rows, texts, and places in texts.
import type { ClientBase } from 'pg'
import { checkCycles } from './check-cycles.ts'
import { checkReferences } from './check-references.ts'
import { isoOf } from './complete.ts'
import { type Entry, fullKey } from './entry.ts'
import { type Claim, quote as quoteSchema } from './format.ts'
import { Graph, type Quote, type Resolved, type Revision } from './graph.ts'
import { identify } from './identify.ts'
import type { ErrorList } from './import-error.ts'
import type { QuoteSelector } from './quote.ts'
import { loadTexts, resolveRevisions } from './revisions.ts'

/** So many characters are searched for the nearest match of quotes that are not found, in a file. */
const NEAREST = 20_000_000

/** Resolves a batch. Whatever cannot be resolved goes to `errors`. */
export async function resolve(client: ClientBase, entries: Entry[], errors: ErrorList): Promise<Graph> {
  const graph = new Graph()
  await identify(client, entries, graph, errors)
  await checkReferences(client, entries, graph, errors)
  await resolveRevisions(client, entries, graph, errors)
  await checkCycles(client, entries, graph, errors)
  await resolveBearings(client, entries, graph, errors)
  checkParticipants(entries, errors)
  checkAffiliations(entries, graph, errors)
  await resolveQuotes(client, entries, graph, errors)
  return graph
}

/** A bearing is known by what it connects, for it says nothing else. */
async function resolveBearings(
  client: ClientBase,
  entries: Entry[],
  graph: Graph,
  errors: ErrorList,
): Promise<void> {
  const triples = new Map<string, Resolved[]>()
  const lines = new Map<string, { dataset: string; line: number; resolved: Resolved }>()
  for (const entry of entries) {
    const resolved = graph.resolved.get(entry)
    if (entry.record?.record !== 'bearing' || !resolved) continue
    const event = graph.byKey.get(fullKey(entry.dataset, entry.record.event))
    const condition = graph.byKey.get(fullKey(entry.dataset, entry.record.condition))
    if (!event || !condition) continue
    const triple = `${event.id ?? event.label} ${condition.id ?? condition.label} ${entry.record.kind}`
    const first = lines.get(triple)
    if (first === undefined) lines.set(triple, { dataset: entry.dataset, line: entry.line, resolved })
    else if (first.dataset === entry.dataset) {
      errors.add(entry.line, '$', 'duplicate_bearing', `line ${first.line} says the same already`)
    } else if (!resolved.before) {
      resolved.row = first.resolved.row
      graph.byKey.set(`${entry.dataset}/${entry.key}`, resolved.row)
      continue
    }
    if (event.id && condition.id && !resolved.before)
      triples.set(triple, [...(triples.get(triple) ?? []), resolved])
  }
  if (triples.size === 0) return
  const parts = [...triples.keys()].map((triple) => triple.split(' '))
  const { rows } = await client.query(
    `SELECT b.id::text, b."eventId" || ' ' || b."conditionId" || ' ' || b.kind AS triple FROM "Bearing" b
     JOIN unnest($1::bigint[], $2::bigint[]) AS given (event, condition)
       ON b."eventId" = given.event AND b."conditionId" = given.condition`,
    [parts.map((p) => p[0]), parts.map((p) => p[1])],
  )
  for (const { id, triple } of rows) {
    for (const resolved of triples.get(triple) ?? [])
      resolved.row = graph.existing('bearing', id, `bearing ${id}`)
  }
  for (const [entry, { row }] of graph.resolved) {
    if (entry.kind === 'bearing') graph.byKey.set(`${entry.dataset}/${entry.key}`, row)
  }
}

/** The database knows a participant by role and wording. */
function checkParticipants(entries: Entry[], errors: ErrorList): void {
  for (const { record, line } of entries) {
    if (record?.record !== 'event') continue
    const first = new Map<string, number>()
    for (const [i, { actor, asWritten, role }] of record.participants.entries()) {
      const name = `${role} ${asWritten ?? `\0${actor}`}`
      const before = first.get(name)
      if (before === undefined) first.set(name, i)
      else {
        const message = `participants[${before}] has the same role and the same wording`
        const hint = 'leave one out, or give each the words by which the text names it'
        errors.add(line, `$.participants[${i}]`, 'duplicate_participant', message, hint)
      }
    }
  }
}

function checkAffiliations(entries: Entry[], graph: Graph, errors: ErrorList): void {
  for (const { record, line, dataset } of entries) {
    if (record?.record !== 'affiliation') continue
    const from = graph.byKey.get(fullKey(dataset, record.from))
    if (from !== undefined && from === graph.byKey.get(fullKey(dataset, record.to))) {
      errors.add(line, '$.to', 'invalid_value', 'an actor cannot belong to itself')
    }
  }
}

interface PendingQuote {
  entry: Entry
  claim: number
  path: string
  selector: QuoteSelector
  revision: Revision
}

async function resolveQuotes(
  client: ClientBase,
  entries: Entry[],
  graph: Graph,
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
        const revision = revisionOf(entry, quote, path, graph, errors)
        if (revision) pending.push({ entry, claim: i, path, selector: quote, revision })
      }
      const resolved = graph.resolved.get(entry)
      if (resolved && entry.record) {
        resolved.quotes[i] = []
        resolved.reportedAt[i] = reportedAt(entry, claim as Claim, i, graph, errors)
      }
    }
  }
  await loadTexts(client, new Set(pending.map(({ revision }) => revision)))
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
    const quotes = graph.resolved.get(entry)?.quotes[claim]
    if (!quotes) continue
    const place = `${found.start}-${found.end}`
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
  graph: Graph,
  errors: ErrorList,
): Revision | undefined {
  const full = fullKey(entry.dataset, quote.article)
  const row = graph.byKey.get(full)
  const article = graph.entries.get(full)
  // a faulty article and a reference that leads nowhere are reported already
  if (row?.kind !== 'article' || (article && !graph.given.has(full))) return undefined
  const given = graph.given.get(full)
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
function reportedAt(entry: Entry, claim: Claim, index: number, graph: Graph, errors: ErrorList): string {
  if (claim.reportedAt !== undefined) return isoOf(claim.reportedAt)
  const first = claim.quotes[0]
  if (first !== undefined) {
    const full = fullKey(entry.dataset, first.article)
    const row = graph.byKey.get(full)
    const article = graph.entries.get(full)
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
