// Whether what a consideration was offered for had been done: by its terms, over the conditions that had to be met before.
import type { Perspective } from './known.ts'
import { endOfToday } from './moment.ts'
import { wordBy } from './status.ts'
import type { Entity } from './store.ts'
import { isListed, visible } from './visible.ts'

/** A term: so many of these conditions, or all. */
export interface Term {
  readonly atLeast: number | null
  readonly conditions: readonly Entity[]
}

/** The terms that a consideration lists, and one more of those that name it and stand in none. */
function allTerms(consideration: Entity): Term[] {
  const listed = [...Map.groupBy(consideration.many('terms'), (link) => link.get<number>('term'))]
    .sort(([a], [b]) => a - b)
    .map(([, links]) => ({
      atLeast: links[0]!.get<number | null>('atLeast'),
      conditions: links.map((link) => link.one('condition')!),
    }))
  const naming = consideration
    .many('conditions')
    .filter(
      (condition) => !condition.many('terms').some((link) => link.one('consideration') === consideration),
    )
  const atLeast = consideration.get('operator') === 'ANY_OF' ? 1 : null
  return [...listed, { atLeast, conditions: naming }]
}

/** The terms of a consideration, with the conditions that are seen. */
export function termsOf(consideration: Entity, at: Perspective): Term[] {
  if (consideration.get('operator') === 'GRADUATED') return []
  return allTerms(consideration)
    .map(({ atLeast, conditions }) => ({
      atLeast,
      conditions: visible(conditions, at).sort((a, b) => Number(a.id - b.id)),
    }))
    .filter(({ conditions }) => conditions.length > 0)
}

export const conditionsOf = (consideration: Entity): Entity[] => [
  ...new Set([
    ...consideration.many('conditions'),
    ...consideration.many('terms').map((link) => link.one('condition')!),
  ]),
]

export const considerationsOf = (condition: Entity): Entity[] =>
  [
    ...new Set([
      ...[condition.one('consideration')].filter((one) => one !== null),
      ...condition.many('terms').map((link) => link.one('consideration')!),
    ]),
  ].sort((a, b) => Number(a.id - b.id))

type Verdict = 'DONE' | 'KEPT' | 'PART' | 'UNJUDGED' | 'LEFT' | 'NOT'

/** By its status, but for the good that the target's side alone says of it. */
function verdictOf(condition: Entity, at: Perspective): Verdict {
  const by = wordBy(condition, at)
  const status = by?.word.assessment.get<string>('status')
  const statusClass = by?.word.statusClass
  const isOwn =
    by?.isTarget &&
    (statusClass === 'DONE' || statusClass === 'PART' || (statusClass === 'ENDED' && !by.isIssuer))
  if (!by || isOwn) return condition.get('polarity') === 'MUST_NOT' ? 'KEPT' : 'UNJUDGED'
  if (status === 'WAIVED' || statusClass === 'DONE') return 'DONE'
  if (statusClass === 'PART') return 'PART'
  if (status === 'UNKNOWN') return 'UNJUDGED'
  return statusClass === 'ENDED' ? 'LEFT' : 'NOT'
}

/** Whether that had been done by the moment asked for, or else by now. */
export function fulfilmentOf(consideration: Entity, above: Perspective): string {
  const at = { ...above, asOf: above.asOf ?? endOfToday() }
  const counts = (condition: Entity) =>
    condition.get('effect') === 'PRECEDENT' &&
    isListed(condition, at) &&
    visible(condition.many('supersededBy'), at).length === 0
  const terms = allTerms(consideration)
    .map(({ atLeast, conditions }) => {
      const verdicts = conditions
        .filter(counts)
        .map((condition) => verdictOf(condition, at))
        .filter((verdict) => verdict !== 'LEFT')
      return { needed: Math.min(atLeast ?? verdicts.length, verdicts.length), verdicts }
    })
    .filter(({ verdicts }) => verdicts.length > 0)
  if (terms.length === 0) return 'UNCONDITIONAL'
  const count = (verdicts: readonly Verdict[], ...wanted: Verdict[]) =>
    verdicts.filter((verdict) => wanted.includes(verdict)).length
  const all = terms.flatMap(({ verdicts }) => verdicts)
  const isBegun = count(all, 'DONE', 'PART') > 0
  if (consideration.get('operator') === 'GRADUATED') {
    if (count(all, 'DONE', 'KEPT') === all.length) return 'MET'
    return isBegun ? 'PARTLY_MET' : count(all, 'UNJUDGED') > 0 ? 'UNJUDGED' : 'UNMET'
  }
  const judged = terms.map(({ needed, verdicts }) => {
    if (count(verdicts, 'DONE', 'KEPT') >= needed) return 'MET'
    if (count(verdicts, 'DONE', 'KEPT', 'UNJUDGED') >= needed) return 'UNJUDGED'
    return count(verdicts, 'DONE', 'PART') > 0 ? 'PARTLY_MET' : 'UNMET'
  })
  if (judged.every((verdict) => verdict === 'MET')) return 'MET'
  if (!judged.some((verdict) => verdict === 'UNMET' || verdict === 'PARTLY_MET')) return 'UNJUDGED'
  return isBegun ? 'PARTLY_MET' : 'UNMET'
}

/** Whether that had been done when something became of it. */
export const fulfilmentAt = (outcome: Entity, at: Perspective): string =>
  fulfilmentOf(outcome.one('consideration')!, { ...at, asOf: outcome.date('effectiveAt')! })
