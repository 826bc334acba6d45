// The lists that rows have, in the words of the graph: who is a party, what an article reports, which events bear on what.
import { isKnown, known, type Perspective, publicationOfText } from './known.ts'
import { counted } from './standing.ts'
import type { Entity } from './store.ts'

const unique = <T>(items: readonly (T | null)[]): T[] => [...new Set(items)].filter((item) => item !== null)

/** The actors that play a part in a condition or consideration, as far as that is known and counts. */
export const partiesOf = (row: Entity, role: string, at: Perspective): Entity[] =>
  counted(row.many('parties'), at)
    .filter((party) => party.get('role') === role)
    .map((party) => party.one('actor')!)

/** The conditions to which an actor is a party. */
export const conditionsOf = (actor: Entity, role: string, at: Perspective): Entity[] =>
  counted(actor.many('conditionParties'), at)
    .filter((party) => party.get('role') === role)
    .map((party) => party.one('condition')!)

/** The considerations that an actor gives or receives. */
export const considerationsOfActor = (actor: Entity, role: string, at: Perspective): Entity[] =>
  counted(actor.many('considerationParties'), at)
    .filter((party) => party.get('role') === role)
    .map((party) => party.one('consideration')!)

/** The agreements by which an actor is bound. */
export const agreementsOfActor = (actor: Entity, at: Perspective): Entity[] =>
  counted(actor.many('agreementParties'), at).map((party) => party.one('agreement')!)

export const eventsOfActor = (actor: Entity, at: Perspective): Entity[] =>
  unique(counted(actor.many('participations'), at).map((participation) => participation.one('event')))

export const eventsBearingOn = (condition: Entity, at: Perspective): Entity[] =>
  unique(counted(condition.many('bearings'), at).map((bearing) => bearing.one('event')))

export const conditionsBorneOn = (event: Entity, at: Perspective): Entity[] =>
  unique(counted(event.many('bearings'), at).map((bearing) => bearing.one('condition')))

/** An actor's affiliations to others, and of others to it. */
export const affiliationsOf = (actor: Entity): Entity[] =>
  unique([...actor.many('affiliations'), ...actor.many('affiliates')])

export const quotesIn = (article: Entity): Entity[] =>
  article.many('revisions').flatMap((revision) => revision.many('quotes'))

/** The quotes of a claim whose texts are known, in their order: also of a claim that is told of although it was retracted. */
export const quotesOf = (claim: Entity, at: Perspective): Entity[] =>
  [...claim.many('quotes')]
    .sort((a, b) => a.get<number>('ordinal') - b.get<number>('ordinal'))
    .map((link) => link.one('quote')!)
    .filter((quote) => isKnown(quote.one('revision')!, at))

/** The words by which a claim was taken back, in their order. */
export const takenBackBy = (claim: Entity): Entity[] =>
  [...claim.many('retractionQuotes')]
    .sort((a, b) => a.get<number>('ordinal') - b.get<number>('ordinal'))
    .map((link) => link.one('quote')!)

export const claimsOn = (quote: Entity): Entity[] => quote.many('claims').map((link) => link.one('claim')!)

/** The claims that quote an article, or name it without. */
export const claimsCiting = (article: Entity): Entity[] => [
  ...quotesIn(article).flatMap(claimsOn),
  ...article.many('namedBy').map((named) => named.one('claim')!),
]

/** The same, as far as they are known. */
export const claimsIn = (article: Entity, at: Perspective): Entity[] =>
  known(unique(claimsCiting(article)), at)

/** What an article reports of one kind. */
export const reportedIn = (article: Entity, kind: string, at: Perspective): Entity[] =>
  unique(claimsIn(article, at).map((claim) => claim.one(kind)))

/**
 * The actors that an article speaks of: who speaks in it, and who takes part in what it reports; of those of whom somebody claims so
 * by itself, those of whom it is claimed here.
 */
export const actorsIn = (article: Entity, at: Perspective): Entity[] =>
  unique([
    ...claimsIn(article, at).map((claim) => claim.one('speaker')),
    ...reportedIn(article, 'condition', at).flatMap((condition) =>
      condition
        .many('parties')
        .filter(isBare)
        .map((party) => party.one('actor')),
    ),
    ...reportedIn(article, 'agreement', at).flatMap((agreement) =>
      agreement
        .many('parties')
        .filter(isBare)
        .map((party) => party.one('actor')),
    ),
    ...reportedIn(article, 'event', at).flatMap((event) =>
      event
        .many('participations')
        .filter(isBare)
        .map((one) => one.one('actor')),
    ),
    ...['participation', 'conditionParty', 'considerationParty', 'agreementParty'].flatMap((kind) =>
      reportedIn(article, kind, at).map((link) => link.one('actor')),
    ),
    ...reportedIn(article, 'assessment', at).map((assessment) => assessment.one('assessor')),
  ])

const isBare = (link: Entity): boolean => !link.get('hasClaims')

/** Texts in the order of their publication. */
const inOrder = (a: Entity, b: Entity): number =>
  Number(publicationOfText(a)) - Number(publicationOfText(b)) ||
  a.get<number>('number') - b.get<number>('number')

/** The latest of an article's own texts, as far as any is known; else its first. */
export function textOf(article: Entity, at: Perspective): string {
  const byPublication = [...article.many('revisions')].sort(inOrder)
  const own = byPublication.filter((revision) => revision.get('isOwn'))
  return (known(own, at).at(-1) ?? own[0] ?? byPublication[0]!).get('text')
}

/** Where words stand in a text, in code points; undefined unless they stand there once. */
function once(text: string, words: string): number | undefined {
  const first = text.indexOf(words)
  if (first < 0 || text.indexOf(words, first + 1) >= 0) return undefined
  return [...text.slice(0, first)].length
}

/** Where the words of a quote stand in the latest text that the article's own dataset gives: by themselves, or with what stood beside them. */
export function anchorOf(
  quote: Entity,
  at: Perspective,
): { match: string; startOffset: number | null; endOffset: number | null } {
  const texts = quote.one('revision')!.one('article')!.many('revisions')
  const own = [...texts.filter((text) => text.get('isOwn'))].sort(inOrder)
  const text = known(own, at).at(-1)?.get<string>('text') ?? ''
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => quote.get<string>(name)) as [
    string,
    string,
    string,
  ]
  const behind = (place: number | undefined) => (place === undefined ? undefined : place + [...prefix].length)
  const alone = once(text, exact)
  const start =
    alone ??
    behind(once(text, prefix + exact + suffix)) ??
    behind(once(text, prefix + exact)) ??
    once(text, exact + suffix)
  if (start === undefined) return { match: 'ORPHANED', startOffset: null, endOffset: null }
  const match = alone === undefined ? 'CONTEXT' : 'EXACT'
  return { match, startOffset: start, endOffset: start + [...exact].length }
}

/** Whether nobody receives the words of an article. */
export const isRestricted = (article: Entity): boolean =>
  article.get<string | null>('licence')?.toLowerCase() === 'restricted'

/** Words of a quote; null where they are withheld. */
export const wordsOf = (quote: Entity, column: string): string | null =>
  isRestricted(quote.one('revision')!.one('article')!) ? null : quote.get<string>(column)

/** The conditions of all stages of an agreement. */
export const conditionsOfAgreement = (agreement: Entity): Entity[] =>
  agreement.many('stages').flatMap((stage) => stage.many('conditions'))
