// Status at a time: the latest judgement of anybody; disputed where the assessors' latest judgements differ in class.
import type { Perspective } from './known.ts'
import { endOfToday, momentIn } from './moment.ts'
import { isListed } from './seen.ts'
import type { Entity } from './store.ts'

const classes: Record<string, readonly string[]> = {
  OPEN: ['PENDING', 'IN_PROGRESS', 'UNKNOWN'],
  DONE: ['MET', 'MET_WITH_DELAY'],
  PART: ['PARTIALLY_MET'],
  FAILED: ['NOT_MET', 'REJECTED', 'BETRAYED'],
  ENDED: ['WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED'],
}

export const classOf = (status: string): string =>
  Object.keys(classes).find((name) => classes[name]!.includes(status))!

/** When a judgement holds, or an outcome came about. */
const momentOf = (row: Entity) => row.date(row.model === 'Assessment' ? 'judgedAt' : 'effectiveAt')!.getTime()

/** Rows that hold by the moment asked for, or else today, and are known, earliest first. */
function holding(of: Entity, relation: string, at: Perspective): Entity[] {
  const then = { ...at, asOf: at.asOf ?? endOfToday() }
  const rows = of.many(relation).filter((row) => isListed(row, then, { above: of }))
  return rows.sort((a, b) => momentOf(a) - momentOf(b) || Number(a.id - b.id))
}

/** The latest judgement of a condition. */
export const latestOf = (condition: Entity, at: Perspective): Entity | undefined =>
  holding(condition, 'assessments', at).at(-1)

export const statusOf = (condition: Entity, at: Perspective): string =>
  latestOf(condition, at)?.get<string>('status') ?? 'PENDING'

export const stateOf = (consideration: Entity, at: Perspective): string | null =>
  holding(consideration, 'outcomes', at).at(-1)?.get<string>('state') ?? null

/** The latest judgement of each assessor; those whom the text does not name count as one. */
function latestByAssessor(condition: Entity, at: Perspective): Entity[] {
  const latest = new Map<Entity | null, Entity>()
  for (const assessment of holding(condition, 'assessments', at))
    latest.set(assessment.one('assessor'), assessment)
  return [...latest.values()]
}

export interface Camp {
  readonly statusClass: string
  readonly assessments: readonly Entity[]
}

export function campsOf(condition: Entity, at: Perspective): Camp[] {
  const latest = latestByAssessor(condition, at)
  return [...new Set(latest.map((assessment) => classOf(assessment.get('status'))))]
    .sort()
    .map((statusClass) => ({
      statusClass,
      assessments: latest
        .filter((assessment) => classOf(assessment.get('status')) === statusClass)
        .sort((a, b) => Number(a.id - b.id)),
    }))
}

export const isDisputed = (condition: Entity, at: Perspective): boolean => campsOf(condition, at).length > 1

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
    previous: all[i - 1]?.get<string>('status') ?? 'PENDING',
    assessment,
  }))
}
