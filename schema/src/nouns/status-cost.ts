// What it costs to see how conditions stand: nothing much where it is kept, as known today by the words of a role.
import type { Args } from '../compile/args.ts'
import { moreThanUsual } from '../compile/cost.ts'
import type { Looking, PerRow } from '../compile/filter.ts'
import type { Perspective } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import { type By, isKept, isUsual, others } from './status.ts'
import { byIn, comparators, keptRole, readBy } from './status-filters.ts'

/** What it takes to weigh the words on a condition that somebody has judged: some 600 µs; and to see that nobody has judged one so. */
const [weighed, unjudged] = [60, 1 / 3]

/** What it takes to work out how a condition stands of its judgements: of as many conditions, at most, as there are judgements. */
const workedOut = (sizeOf: Looking['sizeOf'], part = 1): number =>
  unjudged + weighed * Math.min(1, sizeOf('Assessment') / sizeOf('Condition')) * part

/** What it takes to look up how one stands. */
const kept = 1 / 3

/** Of how many judged conditions some judgement is of one status; and of how many of those that were ever disputed some disagree. */
const [ofStatus, ofDisputed] = [1 / 8, 1 / 3]

/** What it costs where it has to be worked out of the judgements of this part of the conditions, if one answer is asked for. */
const perAnswer =
  (part: number): PerRow =>
  (input, { reading, isWhole, seen, sizeOf }) => {
    const asked = input.keys()
    const by = (asked.includes('by') && readBy(input.get('by'))) || others
    const isKnownThen = seen.knownAt || asked.includes('knownAt')
    if (isKept({ knownAt: isKnownThen }, by) && !asked.includes('window')) return kept
    // most that somebody has judged so stand so, and a page is full before long
    if (isUsual(by) && reading === 'page' && !isWhole) return unjudged
    // the status and whose word it is are worked out apart
    const parts = asked.includes('selfAssessed') && asked.some((key) => comparators.includes(key)) ? 2 : 1
    // and of the claims of each judgement whether it had been recorded, or how it stood at a moment
    const knownBy = asked.includes('knownBy') ? input.get('knownBy').value() : seen.knownBy
    const times = knownBy === 'RECORDED' ? 2 : seen.asOf || asked.includes('asOf') ? 2 : 1
    return parts * times * workedOut(sizeOf, asked.includes('eq') ? part : 1)
  }

/** What it costs to see how a condition stands. By the words of one actor, within so many days, or as known then, it is worked out. */
export const perStatus: PerRow = perAnswer(ofStatus)

/** What it costs to see whether its assessors disagree. */
export const perDisputed: PerRow = perAnswer(ofDisputed)

/** What it costs to see whether a condition stands by the word of the target’s side, of which nothing can be looked up beforehand. */
export const perWord: PerRow = (_, { reading, isWhole, seen, sizeOf }) => {
  if (isKept(seen, others)) return kept
  return reading === 'page' && !isWhole ? unjudged : workedOut(sizeOf)
}

/** What it costs to weigh a judgement, of which a condition has very many; and one of what had been recorded. */
const perJudgement = { reported: 2, recorded: 5 }

/** What it costs to tell into which camps the assessors of a condition fall, which is always worked out. */
export function campsCost(row: Row): number {
  const isRecorded = row.perspective.knownBy === 'RECORDED'
  const each = isRecorded ? perJudgement.recorded : perJudgement.reported
  return weighed + each * moreThanUsual('Assessment', 'conditionId', row)
}

/** What it costs to tell whether the assessors of one condition disagree. */
export const disputedCost = (row: Row, args: Args): number => (keptRole(row, args) ? 0 : campsCost(row))

/** What it costs to answer a field of one condition that goes by its status, unless that was worked out for others. */
export function statusCost(row: Row, args: Args): number {
  const by = byIn(args)
  return 'role' in by && row.beside.has(by.role) ? 0 : disputedCost(row, args)
}

/** What it costs to count a condition by what goes by its status, by these words: where that is kept, the periods of all are mostly joined at once. */
export const perStatusBy =
  (by: By) =>
  (seen: Perspective, sizeOf: Looking['sizeOf'], isBelow = false): number =>
    isKept(seen, by) ? kept * (isBelow ? 1.5 : 0.5) : workedOut(sizeOf)
