// Decides which claims of changed records are new, which are there, and which are there no more.
import { type Claim, claimFields } from '../../record/claim.ts'
import { claimsIn } from '../../record/claims-in.ts'
import type { Entry } from '../../record/entry.ts'
import type { WrittenRelay } from '../../record/field.ts'
import { claimedLinks, KINDS, stated } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import {
  type HasId,
  type Lookup,
  momentColumns,
  subjectColumn,
  type Value,
  valuesOf,
} from '../../record/stored.ts'
import { Link, type Quote, type Resolved, retractionAt } from '../batch-state.ts'
import {
  type KnownClaim,
  type KnownClaims,
  type KnownOf,
  linksOf,
  type Retraction,
  type Subject,
} from './known-claims.ts'
import { claimColumns, nameOf, retractionColumns, saidColumns, sayingOf } from './same-claims.ts'

/** By way of whom a claim came: an actor or a publisher. */
export interface Relay {
  actor: HasId | null
  publisher: HasId | null
}

/** A claim that is to be written. */
export interface NewClaim extends HasId {
  subject: Subject
  entry: Entry
  values: Record<string, Value>
  quotes: Quote[]
  /** The articles that it names without quoting them. */
  articles: HasId[]
  relays: Relay[]
  /** The words by which it was retracted. */
  retractionQuotes: Quote[]
  /** The fields of the record that it brings; null for all that change with it. */
  brings: readonly string[] | null
  /** The id of the claim whose place it takes, for that was read wrongly. */
  corrects: Id | null
}

/** What a batch changes in the claims. */
export interface ClaimChanges {
  added: NewClaim[]
  /** The same, by what they state. */
  of: Map<Subject, NewClaim[]>
  /** Claims that are there, to be retracted so. */
  retracted: { id: string; retraction: Retraction; entry: Entry }[]
  /** The ids of those of them that were read wrongly. */
  wrong: Set<Id>
  /** The words by which claims that are there were retracted, as far as a record has any. */
  taken: { id: string; quotes: Quote[] }[]
  /** What claims stated by itself, and none states any more: it is known with something else from now on. */
  bare: Subject[]
}

/** When the claims that are known of a row were reported: of those that stand, or stood until their source took them back, and of those that prove wrong now, by their ids. */
export function reportsThere(
  known: KnownOf | undefined,
  { wrong }: Pick<ClaimChanges, 'wrong'>,
): { standing: Set<string>; wrong: Map<Id, string> } {
  const said = [...(known?.byPlace.values() ?? [])]
    .flat()
    .filter(({ retraction }) => retraction?.retractedBy !== 'CODER')
  return {
    standing: new Set(said.filter(({ id }) => !wrong.has(id)).map(({ reportedAt }) => reportedAt)),
    wrong: new Map(said.filter(({ id }) => wrong.has(id)).map(({ id, reportedAt }) => [id, reportedAt])),
  }
}

/** A claim of a record, with the place at which it stands there. */
interface GivenClaim {
  path: string
  claim: Claim
}

/** What the claims of a record are compared by. */
interface Comparison {
  entry: Entry
  resolved: Resolved
  lookup: Lookup
  now: string
  changes: ClaimChanges
}

/**
 * Compares the claims of a record with those that its row and the links on it have.
 *
 * @returns whether anything changes.
 */
export function applyClaims(
  entry: Entry,
  resolved: Resolved,
  lookup: Lookup,
  known: KnownClaims,
  now: string,
  changes: ClaimChanges,
): boolean {
  const { record } = entry
  if (!record) return false
  const { row, links } = resolved
  const given = new Map<Subject, GivenClaim[]>([row, ...linksOf(row)].map((subject) => [subject, []]))
  for (const { path, claims } of claimsIn(KINDS[entry.kind].fields, record))
    for (const [i, claim] of claims.entries())
      given.get(links.get(path) ?? row)!.push({ path: `${path}.claims[${i}]`, claim })
  const before = sizeOf(changes)
  const inRecord = new Set<Subject>([row, ...links.values()])
  for (const [subject, claims] of given) {
    const there = known.get(subject)
    applyTo(subject, claims, there, { entry, resolved, lookup, now, changes })
    // what is the same as another record rests on the claims of that
    const isOfOthers = subject === row && record.sameAs !== undefined
    if (claims.length > 0 || !there || !inRecord.has(subject) || isOfOthers) continue
    const ofSubject = [...there.byPlace.values()].flat()
    const isStatedByOthers = ofSubject.some(
      ({ retraction, dataset, isHeld }) => retraction === null && dataset !== entry.dataset && isHeld,
    )
    // what a person retracted comes back with no import
    const isRetracted = ofSubject.some(
      ({ retraction, retractor }) => retraction !== null && retractor === null,
    )
    if (!isStatedByOthers && !isRetracted) changes.bare.push(subject)
  }
  return sizeOf(changes) > before
}

const sizeOf = ({ added, retracted, taken, bare }: ClaimChanges): number =>
  added.length + retracted.length + taken.length + bare.length

/**
 * Compares the claims that state one thing with those that are there. A claim is the same where all it says is the same,
 * whenever it was recorded, and whichever dataset brought it: records of several datasets may say it at once. Claims that other datasets
 * brought are left alone.
 */
function applyTo(
  subject: Subject,
  claims: readonly GivenClaim[],
  there: KnownOf | undefined,
  { entry, resolved, lookup, now, changes }: Comparison,
): void {
  const given = claims.map(({ path, claim }) => {
    const { quotes, reportedAt } = resolved.claims.get(path)!
    const retractionQuotes = resolved.claims.get(retractionAt(path))?.quotes ?? []
    const values: Record<string, Value> = {
      ...valuesOf(claimFields, claim, lookup),
      ...momentColumns('reportedAt', reportedAt),
    }
    const articles = claim.documents.map((article) => lookup.row(article, 'article'))
    const relays = claim.relayedBy.map((relay) => relayOf(relay, lookup))
    const others = [...articles.map(({ id }) => id ?? 'new'), ...relays.map(relayName)]
    const same = undefined as KnownClaim | undefined
    return { claim, values, quotes, articles, relays, others, retractionQuotes, same }
  })
  for (const one of given)
    one.same = sameOf(one.values, there?.byPlace.get(nameOf(one.values, placesOf(one.quotes), one.others)))
  // words that stand in a cleaned text as they did before are the same words
  for (const one of given)
    if (one.same === undefined && one.claim.quotes.every(({ revision }) => revision === undefined))
      one.same = sameOf(one.values, there?.byWords.get(nameOf(one.values, wordsOf(one.quotes), one.others)))
  const unmatched: NewClaim[] = []
  const ofOthers = (changes.of.get(subject) ?? []).filter((claim) => claim.entry !== entry)
  for (const { claim, values, quotes, articles, relays, retractionQuotes, same } of given) {
    const isRetracted = values.retractedBy !== null
    if (same === undefined) {
      if (isRetracted) Object.assign(values, retractionOf(values, now))
      const said = { subject, entry, values, quotes, articles, relays, retractionQuotes }
      const twin = ofOthers.findIndex((other) => areSame(said, other))
      if (twin >= 0) ofOthers.splice(twin, 1)
      else unmatched.push({ id: undefined, ...said, brings: claim.brings ?? null, corrects: null })
      continue
    }
    const isTheirs = same.retraction !== null && same.retractor !== entry.dataset
    if (isRetracted && !isTheirs && !isSaidOf(values, same.retraction))
      retract(changes, { id: same.id, retraction: retractionOf(values, now, same.retraction), entry })
    if (
      retractionQuotes.length > 0 &&
      !isTheirs &&
      placesOf(retractionQuotes).join() !== same.retractedIn.join()
    )
      changes.taken.push({ id: same.id, quotes: retractionQuotes })
  }
  // a claim that nobody holds any more goes with the record that had the fact first
  const { owner } = resolved.row
  const isOwn = owner === undefined || owner === entry.dataset
  const gone = [...(there?.byPlace.values() ?? [])]
    .flat()
    .filter(
      ({ retraction, retractor, matchedBy, isHeld, dataset }) =>
        matchedBy.size === 0 &&
        (retraction === null || (retraction.retractedBy === 'SOURCE' && retractor === entry.dataset)) &&
        (dataset === entry.dataset || (!isHeld && isOwn)),
    )
  // what the record no longer says was read wrongly, also where the record had it that its source took it back
  for (const { id, retraction } of gone)
    retract(changes, { id, retraction: retractionOf({ retractedBy: 'CODER' }, now, retraction), entry })
  // and what the same speaker says in the same article is that, read anew
  for (const claim of unmatched) {
    const saying = sayingOf(claim.values, (claim.quotes[0]?.revision.article ?? claim.articles[0])?.id)
    const before = gone.findIndex((one) => one.saying === saying)
    if (before < 0) continue
    claim.corrects = gone.splice(before, 1)[0]!.id
  }
  changes.added.push(...unmatched)
  if (unmatched.length > 0) changes.of.set(subject, [...(changes.of.get(subject) ?? []), ...unmatched])

  function sameOf(values: Record<string, Value>, known: readonly KnownClaim[] = []): KnownClaim | undefined {
    const candidates = known.filter(({ matchedBy }) => !matchedBy.has(entry.dataset))
    const same =
      candidates.find((c) => isSaidOf(values, c.retraction)) ??
      // a claim that the file retracts, or retracts otherwise, is still the same claim, and so is one that somebody else
      // retracted; one that the dataset retracted itself and claims again is a new one
      candidates.find((c) => values.retractedBy !== null || c.retractor !== entry.dataset)
    same?.matchedBy.add(entry.dataset)
    return same
  }
}

function retract({ retracted, wrong }: ClaimChanges, one: ClaimChanges['retracted'][number]): void {
  retracted.push(one)
  if (one.retraction.retractedBy === 'CODER') wrong.add(one.id)
}

/** Whether claims of two records of a batch are the same. */
function areSame(a: SaidClaim, b: SaidClaim): boolean {
  const columns = Object.keys({ ...saidColumns, ...retractionColumns })
  return (
    columns.every((name) => (a.values[name] ?? null) === (b.values[name] ?? null)) &&
    areAlike(a.quotes, b.quotes) &&
    areAlike(a.articles, b.articles) &&
    areAlike(a.retractionQuotes, b.retractionQuotes) &&
    areAlike(a.relays.map(leadingTo), b.relays.map(leadingTo))
  )
}

type SaidClaim = Pick<NewClaim, 'values' | 'quotes' | 'articles' | 'relays' | 'retractionQuotes'>

const leadingTo = ({ actor, publisher }: Relay) => actor ?? publisher

const areAlike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

const placesOf = (quotes: readonly Quote[]) =>
  quotes.map(({ revision, startOffset, endOffset }) => `${revision.id ?? 'new'}:${startOffset}-${endOffset}`)

const wordsOf = (quotes: readonly Quote[]) =>
  quotes.map(({ revision, exact }) => `${revision.article.id ?? 'new'}:${exact}`)

/** A retraction with what it leaves out filled in: as recorded, a claim does not come back between one retraction and the next. */
function retractionOf(
  values: Record<string, Value>,
  now: string,
  before: Retraction | null = null,
): Retraction {
  const retractedRecordedAt =
    (values.retractedRecordedAt as string | null | undefined) ?? before?.retractedRecordedAt ?? now
  const retractedAt = values.retractedAt as string | null | undefined
  return {
    retractedBy: values.retractedBy as string,
    retractedAt: retractedAt ?? retractedRecordedAt,
    retractedAtPrecision: retractedAt ? (values.retractedAtPrecision as string) : 'INSTANT',
    retractedRecordedAt,
  }
}

/** Whether a file says of a claim that it was retracted so, as far as it says; or, of one that stands, that it stands. */
function isSaidOf(values: Record<string, Value>, there: Retraction | null): boolean {
  if (values.retractedBy === null || there === null) return values.retractedBy === null && there === null
  const said = values.retractedAt === null ? { ...values, retractedAtPrecision: null } : values
  return Object.entries(there).every(([name, value]) => (said[name] ?? value) === value)
}

const relayOf = (relay: WrittenRelay, lookup: Lookup): Relay =>
  typeof relay === 'string'
    ? { actor: lookup.row(relay, 'actor'), publisher: null }
    : { actor: null, publisher: lookup.publisher(relay.publisher) }

const relayName = ({ actor, publisher }: Relay): string =>
  actor ? `actor ${actor.id ?? 'new'}` : `publisher ${publisher!.id ?? 'new'}`

const subjects = [
  ...stated.map((kind) => `${kind}Id`),
  ...claimedLinks.map(({ model }) => subjectColumn(model)),
]

export const CLAIM_COLUMNS = [
  'id',
  ...subjects,
  ...Object.keys(claimColumns),
  'originId',
  'retractedOriginId',
]

/** The row of a claim, in the order of `CLAIM_COLUMNS`. */
export function claimRow({ id, subject, values }: NewClaim, now: string, originId: Id): Value[] {
  const column = subject instanceof Link ? subjectColumn(subject.model) : `${subject.kind}Id`
  const said: Record<string, Value> = { ...values, recordedAt: values.recordedAt ?? now }
  return [
    id!,
    ...subjects.map((name) => (name === column ? subject : null)),
    ...Object.keys(claimColumns).map((name) => said[name]!),
    originId,
    values.retractedBy === null ? null : originId,
  ]
}
