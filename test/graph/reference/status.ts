// Status at a time: the latest word of anybody but the target's side that counts; disputed where words oppose each other.
import { isKnown, known, type Perspective } from './known.ts'
import { mergedFrom } from './mergers.ts'
import { endOfToday, momentIn, periodOf } from './moment.ts'
import { partiesOf } from './relations.ts'
import { counts, speakerOf, standingOf } from './standing.ts'
import type { Entity } from './store.ts'
import { isListed } from './visible.ts'

const classes: Record<string, readonly string[]> = {
  OPEN: ['PENDING', 'IN_PROGRESS', 'UNKNOWN'],
  DONE: ['MET', 'MET_WITH_DELAY'],
  PART: ['PARTIALLY_MET'],
  FAILED: ['NOT_MET', 'REJECTED', 'BETRAYED'],
  ENDED: ['WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED'],
}

export const classOf = (status: string): string =>
  Object.keys(classes).find((name) => classes[name]!.includes(status)) ?? status

/** When a judgement holds, or an outcome came about. */
const momentOf = (row: Entity) => row.date(row.model === 'Assessment' ? 'judgedAt' : 'effectiveAt')!.getTime()

/** Rows that hold by the moment asked for, or else today, and are known, earliest first. */
function holding(of: Entity, relation: string, at: Perspective): Entity[] {
  const then = { ...at, asOf: at.asOf ?? endOfToday() }
  const rows = of.many(relation).filter((row) => isListed(row, then, { above: of }))
  return rows.sort((a, b) => momentOf(a) - momentOf(b) || Number(a.id - b.id))
}

/** By whose words a status is asked for. */
export type By = { role?: string | null; actor?: { slug: string } | null }

/** What an assessor says of a condition. */
interface Word {
  readonly assessment: Entity
  readonly judge: Entity | null
  readonly isFirm: boolean
  readonly judgedAt: number
  readonly reportedAt: number
  readonly statusClass: string
}

const ranks = ['FAILED', 'PART', 'DONE', 'ENDED', 'OPEN']

/** The later first; of one moment that reported later, then by class, dataset and key. */
const latestFirst = (a: Word, b: Word) =>
  b.judgedAt - a.judgedAt ||
  b.reportedAt - a.reportedAt ||
  ranks.indexOf(a.statusClass) - ranks.indexOf(b.statusClass) ||
  compareKeys(keyOf(a.assessment), keyOf(b.assessment)) ||
  Number(a.assessment.id - b.assessment.id)

/** By which record a judgement came in: dataset and key. */
const keyOf = (assessment: Entity): string | undefined =>
  assessment
    .all('DatasetRecord')
    .filter((record) => record.get('type') === 'ASSESSMENT' && record.get<bigint>('rowId') === assessment.id)
    .map((record) => `${record.one('dataset')!.get<string>('name')}\n${record.get<string>('key')}`)
    .sort()[0]

/** What came in by no record comes last. */
const compareKeys = (a = '\uffff', b = '\uffff') => (a < b ? -1 : a > b ? 1 : 0)

/** Where no assessor is named, whoever says first that it was so judged is; who denies that is not. */
const deniesIt = (claim: Entity) => Number(['DENIES', 'QUESTIONS'].includes(claim.get('stance')))

/** Whose judgement it is: that of an actor, else of who speaks in its first claim. */
function judgeOf(assessment: Entity, at: Perspective) {
  const [first] = known(assessment.many('claims'), at).sort(
    (a, b) =>
      deniesIt(a) - deniesIt(b) ||
      a.date('reportedAt')!.getTime() - b.date('reportedAt')!.getTime() ||
      Number(a.id - b.id),
  )
  const judge = assessment.one('assessor') ?? first?.one('speaker') ?? null
  const who = judge ? `actor ${judge.id}` : first ? speakerOf(first) : 'undefined'
  return { first, judge, who }
}

/** The word of each assessor: the latest judgement that they did not supersede. */
function wordsOn(condition: Entity, at: Perspective): Word[] {
  const then = { ...at, asOf: at.asOf ?? endOfToday() }
  const judged = holding(condition, 'assessments', at).map((assessment) => ({
    assessment,
    ...judgeOf(assessment, at),
  }))
  const bySpeaker = new Map<string, Word[]>()
  for (const { assessment, first, judge, who } of judged) {
    // nobody takes back the word of another
    const isSuperseded = judged.some(
      (later) => later.assessment.one('supersedes') === assessment && later.who === who,
    )
    if (isSuperseded) continue
    const word: Word = {
      assessment,
      judge,
      isFirm: standingOf(assessment, then) === 'ASSERTED',
      judgedAt: momentOf(assessment),
      reportedAt: first ? first.date('reportedAt')!.getTime() : 0,
      statusClass: classOf(assessment.get('status')),
    }
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), word])
  }
  return [...bySpeaker.values()].map(
    (words) => words.sort((a, b) => Number(b.isFirm) - Number(a.isFirm) || latestFirst(a, b))[0]!,
  )
}

/** The slugs by which an actor is found. */
const goesBy = (actor: Entity) => [actor, ...mergedFrom(actor)].map((one) => one.get<string>('slug'))

const belonging = ['HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF']

/** Whether an affiliation held at a moment, or may have: since a year is since its beginning. */
function mayHold(affiliation: Entity, at: number) {
  const [from, to] = [momentIn(affiliation, 'validFrom'), momentIn(affiliation, 'validTo')]
  return (!from || Number(from.start) <= at) && (!to || at <= Number(to.end))
}

/** Whether who judges is a party in a role, or belongs to it at the moment of the judgement, as known. */
function isOnSide(
  { judge, judgedAt }: Word,
  condition: Entity,
  role: string,
  { knownAt, knownBy }: Perspective,
) {
  if (!judge) return false
  const as: Perspective = { ...(knownAt && { knownAt }), ...(knownBy && { knownBy }) }
  return partiesOf(condition, role, as).some(
    (party) =>
      party === judge ||
      judge.many('affiliations').some((affiliation) => {
        const kind = affiliation.get<string>('affiliationKind')
        return (
          affiliation.one('counterpart') === party &&
          (belonging.includes(kind) || (kind === 'MEMBER_OF' && party.get('actorKind') === 'COALITION')) &&
          isKnown(affiliation, as) &&
          counts(affiliation, as) &&
          mayHold(affiliation, judgedAt)
        )
      }),
  )
}

/** A word, and on whose side it is. */
interface SidedWord {
  readonly word: Word
  readonly isTarget: boolean
  readonly isIssuer: boolean
}

/** The word by which a condition stands. */
export function wordBy(condition: Entity, at: Perspective, by?: By | null): SidedWord | null {
  const all: SidedWord[] = wordsOn(condition, at).map((word) => ({
    word,
    isTarget: isOnSide(word, condition, 'TARGET', at),
    isIssuer: isOnSide(word, condition, 'ISSUER', at),
  }))
  const asked = all.filter(({ word, isTarget, isIssuer }) => {
    if (by?.actor != null) return word.judge !== null && goesBy(word.judge).includes(by.actor.slug)
    switch (by?.role) {
      case 'ISSUER':
        return isIssuer && !isTarget
      case 'TARGET':
        return isTarget
      case 'MONITOR':
        return isOnSide(word, condition, 'MONITOR', at)
      case 'THIRD_PARTY':
        return !isIssuer && !isTarget
      default:
        return true
    }
  })
  // only of others does the target's side come last
  const isOthers = by?.actor == null && (by?.role ?? 'OTHERS') === 'OTHERS'
  const counted = ({ word, isTarget, isIssuer }: SidedWord) =>
    !isOthers || !isTarget || word.statusClass === 'FAILED' || (word.statusClass === 'ENDED' && isIssuer)
  const isVague = ({ word }: SidedWord) => !word.isFirm || word.assessment.get('status') === 'UNKNOWN'
  asked.sort(
    (a, b) =>
      Number(counted(b)) - Number(counted(a)) ||
      Number(isVague(a)) - Number(isVague(b)) ||
      latestFirst(a.word, b.word),
  )
  return asked[0] ?? null
}

export const statusOf = (condition: Entity, at: Perspective, by?: By | null): string =>
  wordBy(condition, at, by)?.word.assessment.get<string>('status') ?? 'UNJUDGED'

export const statusByOf = (condition: Entity, at: Perspective, by?: By | null): Entity | null =>
  wordBy(condition, at, by)?.word.assessment ?? null

export const isSelfAssessed = (condition: Entity, at: Perspective, by?: By | null): boolean =>
  wordBy(condition, at, by)?.isTarget ?? false

export const stateOf = (consideration: Entity, at: Perspective): string | null =>
  holding(consideration, 'outcomes', at).at(-1)?.get<string>('state') ?? null

export interface Camp {
  readonly statusClass: string
  readonly assessments: readonly Entity[]
}

export function campsOf(condition: Entity, at: Perspective): Camp[] {
  const words = wordsOn(condition, at)
  return [...new Set(words.map(({ statusClass }) => statusClass))].sort().map((statusClass) => ({
    statusClass,
    assessments: words
      .filter((word) => word.statusClass === statusClass)
      .map(({ assessment }) => assessment)
      .sort((a, b) => Number(a.id - b.id)),
  }))
}

/**
 * Whether two assessors say different things, without reservations, of moments with at most so many days between them; of what recurs,
 * of one period.
 */
export function isDisputed(condition: Entity, at: Perspective, window?: number | null): boolean {
  const firm = wordsOn(condition, at).filter(
    ({ isFirm, statusClass }) => isFirm && ['DONE', 'PART', 'FAILED'].includes(statusClass),
  )
  const most = (window ?? 366) * 24 * 3600 * 1000
  const period = ({ assessment }: Word) =>
    periodOf(momentIn(assessment, 'judgedAt')!.end, condition.get('recurs'))
  return firm.some((one) =>
    firm.some(
      (two) => one.statusClass !== two.statusClass && gap(one, two) <= most && period(one) === period(two),
    ),
  )
}

/** The time between two judgements, from the end of the earlier, which is its last millisecond, to the beginning of the later. */
function gap(one: Word, two: Word): number {
  const spans = [one, two].map(({ assessment }) => momentIn(assessment, 'judgedAt')!)
  return (
    Math.max(...spans.map(({ start }) => Number(start))) -
    Math.min(...spans.map(({ end }) => Number(end))) -
    1
  )
}

export interface Turn {
  readonly turnedAt: string
  readonly status: string
  readonly previous: string
  readonly assessment: Entity
}

export function historyOf(condition: Entity, at: Perspective): Turn[] {
  return holding(condition, 'assessments', at).map((assessment, i, all) => ({
    turnedAt: momentIn(assessment, 'judgedAt')!.text,
    status: assessment.get<string>('status'),
    previous: all[i - 1]?.get<string>('status') ?? 'UNJUDGED',
    assessment,
  }))
}
