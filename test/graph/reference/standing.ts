// How things stand: by the strongest of the latest words of each who speaks of them. What is asserted or hedged counts.

import { claimedModels } from '../../../prisma/src/record/format.ts'
import { known, type Perspective } from './known.ts'
import type { Entity } from './store.ts'
import { isValid } from './valid.ts'

const standings = ['ASSERTED', 'HEDGED', 'QUESTIONED', 'DENIED']
const stances = ['ASSERTS', 'HEDGES', 'QUESTIONS', 'DENIES']

const strongest = (some: readonly string[]) => standings.find((standing) => some.includes(standing)) ?? null

/** Who speaks in a claim: an actor; else the words for them together with the publisher; else of coded records the dataset, or the publisher. */
export function speakerOf(claim: Entity): string {
  const speaker = claim.one('speaker')
  if (speaker) return `actor ${speaker.id}`
  const [first] = [...claim.many('quotes')].sort(
    (a, b) => a.get<number>('ordinal') - b.get<number>('ordinal'),
  )
  const article = first?.one('quote')?.one('revision')?.one('article')
  const publisher = article?.one('publisher')
  const published =
    publisher &&
    (publisher.get('name') === 'unknown' ? `article ${article!.id}` : `publisher ${publisher.id}`)
  const dataset = claim.one('origin')?.one('dataset')
  const coded = dataset && `dataset ${dataset.id}`
  const words = claim.get<string | null>('speakerAsWritten')
  if (words !== null) return `${published ?? coded} says ${words}`
  return String(claim.get('attribution') === 'IMPORTED_CODING' ? (coded ?? published) : (published ?? coded))
}

const saidAt = (claim: Entity) => (claim.date('saidAt') ?? claim.date('reportedAt')!).getTime()

/** What each who speaks of a fact says: the latest by the moment asked for, or else the first after it. */
function wordsOn(fact: Entity, at: Perspective): string[] {
  const moment = at.asOf?.getTime() ?? Number.POSITIVE_INFINITY
  const bySpeaker = Map.groupBy(known(fact.many('claims'), at), speakerOf)
  return [...bySpeaker.values()].map((claims) => {
    const before = claims.map(saidAt).filter((said) => said <= moment)
    const said = before.length > 0 ? Math.max(...before) : Math.min(...claims.map(saidAt))
    const then = claims
      .filter((claim) => saidAt(claim) === said)
      .map((claim) => stances.indexOf(claim.get('stance')))
    return standings[Math.min(...then)]!
  })
}

/** What a link stands with of which nobody claims anything by itself. */
const wholes: Record<string, string> = {
  Participation: 'event',
  ConditionParty: 'condition',
  ConsiderationParty: 'consideration',
  AgreementParty: 'agreement',
}
const links = ['Bearing', ...Object.keys(wholes)]

/**
 * How a fact stands, or what has claims of its own; without, a link as what it belongs to, a bearing as the weaker of its ends, a
 * consideration as the strongest of its facts; null where it is not known.
 */
export function standingOf(row: Entity, at: Perspective): string | null {
  if (row.values.hasClaims) return strongest(wordsOn(row, at))
  const whole = wholes[row.model]
  if (whole) return standingOf(row.one(whole)!, at)
  switch (row.model) {
    case 'Bearing': {
      const ends = [row.one('event')!, row.one('condition')!].map((end) => standingOf(end, at))
      return ends.includes(null) ? null : standings.findLast((standing) => ends.includes(standing))!
    }
    case 'Consideration': {
      const members = row.many('terms').map((term) => term.one('condition')!)
      const facts = [...row.many('conditions'), ...members, ...row.many('outcomes')].filter((fact) =>
        isValid(fact, at),
      )
      return strongest(facts.map((fact) => standingOf(fact, at)!)) ?? 'ASSERTED'
    }
  }
  if (!at.knownAt && row.many('claims').length === 0) return 'ASSERTED'
  return strongest(wordsOn(row, at))
}

/** Whether somebody denies a fact that somebody else asserts or hedges. */
export function isContested(row: Entity, at: Perspective): boolean {
  if (row.values.hasClaims === false) return false
  const words = wordsOn(row, at)
  return words.includes('DENIED') && (words.includes('ASSERTED') || words.includes('HEDGED'))
}

/** Whether rows of a model stand by claims, or by what they are made of; all else counts. */
export const isStated = (model: string): boolean => claimedModels.includes(model)

/** Whether a row that is known counts; a link without claims of its own does with what it belongs to. */
export function counts(row: Entity, at: Perspective): boolean {
  if (links.includes(row.model) && !row.get('hasClaims')) return true
  if (!isStated(row.model)) return true
  const stands = standingOf(row, at)
  return stands === 'ASSERTED' || stands === 'HEDGED'
}

/** The rows that are known and count. */
export const counted = (rows: readonly Entity[], at: Perspective): Entity[] =>
  known(rows, at).filter((row) => counts(row, at))
