// Status at a time: always somebody's word, always computed.

import type { StatusRole } from '@proviso/prisma/enums'
import type { Beside } from '../compile/spec.ts'
import type { Input } from '../sql/input.ts'
import { derivedKey } from '../sql/order.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { empty, integer, join, literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { asKnown, known } from '../time/known.ts'
import { conditionsOf } from '../time/visible.ts'
import { actorNamed } from './actor-named.ts'
import { classOfCondition } from './status-class.ts'

/** The moment for which a status is asked: that of the perspective, or today. */
const asOf = (row: Row): Sql => row.perspective.asOf ?? raw('proviso_today()')

/**
 * How a condition stands at the moment asked for by the words of a role: the one row of StatusPeriod that covers it; none where nobody
 * of that role has judged, which cannot be of OTHERS. Null where the question is what was known at a moment in the past: periods are
 * kept for what is known today.
 */
export function statusPeriodOf(
  condition: Row<'Condition'>,
  role: StatusRole = 'OTHERS',
): Source<'StatusPeriod'> | null {
  if (condition.perspective.knownAt) return null
  const row = condition.other('StatusPeriod')
  return {
    row,
    from: row.table,
    where: [sql`${row.column('conditionId')} = ${condition.id}`, ofRole(row, role), ...covers(row)],
  }
}

/** That a period is by the words of a role. */
export const ofRole = (period: Row<'StatusPeriod'>, role: StatusRole): Sql =>
  sql`${period.column('role')} = ${literal(role)}`

/** That a period covers the moment asked for. */
export const covers = (period: Row<'StatusPeriod'>): Sql[] => [
  sql`${period.column('from')} <= ${asOf(period)}`,
  sql`${period.column('until')} > ${asOf(period)}`,
]

/** Where no moment is asked for, a status is that of today, though lists show what lies ahead as well. */
const byNow = (row: Row, moment: 'judgedAt' | 'effectiveAt'): Sql[] =>
  row.perspective.asOf ? [] : [sql`${row.column(moment)} <= proviso_today()`]

/** The assessments of a condition that hold by the moment asked for. */
export function assessmentsOf(condition: Row<'Condition'>): Source<'Assessment'> {
  const row = condition.other('Assessment')
  return {
    row,
    from: row.table,
    where: [sql`${row.column('conditionId')} = ${condition.id}`, ...byNow(row, 'judgedAt')],
    hangsOn: 'conditionId',
  }
}

/** By whose words a status is asked for: those of a role, or of the actor who is named, in an input to which names lead. */
export type By =
  | { readonly role: StatusRole }
  | { readonly actor: Input; readonly names: readonly [string, ...string[]] }

export const others: By = { role: 'OTHERS' }

/** What is kept of the word by which a condition stands, for what is known today. */
export const kept = { status: 'status', id: 'assessmentId', isTarget: 'selfAssessed' } as const

/** A part of the word by which a condition stands. */
export type Part = keyof typeof kept

/** What there is of it where those of a role have not judged, and so have no period. */
const absent: Readonly<Record<Part, Sql | null>> = {
  status: raw(`'UNJUDGED'`),
  isTarget: raw('false'),
  id: null,
}

const orAbsent = (word: Sql, part: Part, by: By): Sql =>
  absent[part] && !isUsual(by) ? sql`coalesce(${word}, ${absent[part]})` : word

/** A part of the word that a period keeps, which is joined to its condition, if there is one. */
export const partOf = (period: Row<'StatusPeriod'>, part: Part, by: By): Sql =>
  orAbsent(period.column(kept[part]), part, by)

/** Whether the words asked for are those that count where nobody says whose. */
export const isUsual = (by: By): boolean => 'role' in by && by.role === 'OTHERS'

/** Whether it is kept how conditions stand by these words, seen so: by those of a role, for what is known today. */
export const isKept = (seen: { readonly knownAt?: unknown }, by: By): by is { readonly role: StatusRole } =>
  !seen.knownAt && 'role' in by

/** The word by which a condition stands, worked out: a row, or none where nobody has judged. */
const wordBy = (condition: Row<'Condition'>, by: By, columns: Sql): Sql =>
  sql`select ${columns} from (${wordsOf(condition)}) words${whereClause(ofWhom(condition, by))} order by ${precedence(by)} limit 1`

/** Of the word by which a condition stands: the status, the id of the assessment, whether it is the word of the target's side. */
export function standsBy(condition: Row<'Condition'>, part: Part, by: By = others): Sql {
  const beside = 'role' in by ? condition.beside.get(by.role) : undefined
  if (isKept(condition.perspective, by))
    return orAbsent(duringPeriod(condition, kept[part], by.role), part, by)
  const word = beside ? beside.column(part) : sql`(${wordBy(condition, by, raw(`words."${part}"`))})`
  if (part === 'status') return sql`coalesce(${word}::text, 'UNJUDGED')::"ConditionStatus"`
  return part === 'isTarget' ? sql`coalesce(${word}, false)` : word
}

/**
 * The word by which a condition stands, whole: a row of `status`, of `isTarget`, and of `isIssuer` where that matters, of a judgement
 * of the target's side that it has ended; without a status, or no row, where nobody has judged.
 */
export function wordOn(condition: Row<'Condition'>): Sql {
  if (!isKept(condition.perspective, others))
    return wordBy(condition, others, raw('words.status, words."isTarget", words."isIssuer"'))
  const [period, assessment] = [condition.other('StatusPeriod'), condition.other('Assessment')]
  const judge = sql`coalesce(${assessment.column('assessorId')}, (${firstSpeakerOf(assessment)}))`
  const issues = sql`
    (select proviso_is_on_side(${condition.id}, 'ISSUER', ${judge}, ${assessment.column('judgedAt')}, ${asKnown(condition)})
      from ${assessment.table}
      where ${assessment.id} = ${period.column('assessmentId')})`
  const isEnded = sql`${period.column('selfAssessed')} and ${classOfCondition(period.column('status'))} = 'ENDED'`
  return sql`
    select nullif(${period.column('status')}::text, 'UNJUDGED')::"AssessmentStatus" as status,
      ${period.column('selfAssessed')} as "isTarget",
      case when ${isEnded} then ${issues} end as "isIssuer"${latestPeriod(condition, period)}`
}

/** The status of a condition. */
export const statusOf = (condition: Row<'Condition'>, by: By = others): Sql =>
  standsBy(condition, 'status', by)

/** The word by which a condition stands of those of a role, worked out, from which its fields are read. */
export const wordBeside = (condition: Row<'Condition'>, role: StatusRole, cost: number): Beside => ({
  name: role,
  cost,
  find() {
    const row = condition.other('word')
    const found = wordBy(condition, { role }, raw('words.status, words.id, words."isTarget"'))
    return { row, from: sql`(${found}) ${raw(row.alias)}` }
  },
})

/** The period by which a condition stands by the words of a role, from which its fields are read. */
export const periodBeside = (condition: Row<'Condition'>, role: StatusRole): Beside => ({
  name: role,
  cost: 0,
  find() {
    const [row, period] = [condition.other('StatusPeriod'), condition.other('StatusPeriod')]
    const found = sql`select ${row.usedOf(period)}${latestPeriod(condition, period, role)}`
    return { row, from: sql`(${found}) ${raw(row.alias)}` }
  },
})

// the beginning of the latest period that has begun is found by one look at the index
function duringPeriod(
  condition: Row<'Condition'>,
  column: 'status' | 'disputed' | 'assessmentId' | 'selfAssessed',
  role: StatusRole = 'OTHERS',
): Sql {
  const beside = condition.beside.get(role)
  if (beside) return beside.column(column)
  const period = condition.other('StatusPeriod')
  return sql`(select ${period.column(column)}${latestPeriod(condition, period, role)})`
}

const latestPeriod = (
  condition: Row<'Condition'>,
  period: Row<'StatusPeriod'>,
  role: StatusRole = 'OTHERS',
): Sql =>
  sql` from ${period.table}
    where ${period.column('conditionId')} = ${condition.id}
    and ${ofRole(period, role)}
    and ${period.column('from')} <= ${asOf(condition)}
    order by ${period.column('from')} desc
    limit 1`

/** Who speaks in the first claim of an assessment that is known, which says that it was so judged. */
function firstSpeakerOf(assessment: Row<'Assessment'>): Sql {
  const claim = assessment.other('Claim')
  const where = [sql`${claim.column('assessmentId')} = ${assessment.id}`, known(claim)!]
  return sql`
    select ${claim.column('speakerId')}
    from ${claim.table}${whereClause(where)}
    order by ${claim.column('stance')} in ('DENIES', 'QUESTIONS'), ${claim.column('reportedAt')}, ${claim.id}
    limit 1`
}

// the word of the target's side counts only where it is that the condition is not met, or, where it issues as well, that it has ended
const isUncounted = raw(
  `words."isTarget" and words.class <> 'FAILED' and not (words.class = 'ENDED' and words."isIssuer")`,
)
const latestFirst = raw(
  `words."judgedAt" desc, words."reportedAt" desc nulls last, proviso_class_rank(words.class), words.key collate "C", words.id`,
)
const firmFirst = sql`(words.standing <> 'ASSERTED' or words.status = 'UNKNOWN'), ${latestFirst}`

/** Which word shows: of all words asked for the latest that is firm; only of others does the target's side come last. */
const precedence = (by: By): Sql => (isUsual(by) ? sql`(${isUncounted}), ${firmFirst}` : firmFirst)

/** Whose words are asked for; everybody's for OTHERS, of which those that do not count come last. */
function ofWhom(condition: Row<'Condition'>, by: By): Sql[] {
  if ('actor' in by) {
    const who = actorNamed(condition, by.actor, ...by.names)
    // said by itself, it is looked at also where nobody has judged
    return [sql`${who} is not null`, sql`words.judge = ${who}`]
  }
  switch (by.role) {
    case 'ISSUER':
      return [raw(`words."isIssuer" and not words."isTarget"`)]
    case 'TARGET':
      return [raw(`words."isTarget"`)]
    case 'MONITOR':
      return [
        sql`proviso_is_on_side(${condition.id}, 'MONITOR', words.judge, words."judgedAt", ${asKnown(condition)})`,
      ]
    case 'THIRD_PARTY':
      return [raw(`not words."isIssuer" and not words."isTarget"`)]
    default:
      return []
  }
}

/** The word of each assessor of a condition: their latest judgements that count. */
function wordsOf(condition: Row<'Condition'>): Sql {
  const { asOf: seen, knownAt } = condition.perspective
  if (!seen && !knownAt) return sql`select * from proviso_words_today(${condition.id})`
  return sql`
    select *, proviso_judgement_key(id) as key
    from proviso_words(${condition.id}, ${asOf(condition)}, ${seen ?? raw('null')}, ${asKnown(condition)})`
}

/** How many days two judgements may lie apart to oppose each other, where nobody says. */
export const usualWindow = 366

/** Whether assessors of a condition disagree; of one that recurs, over the same period. */
export function isDisputed(condition: Row<'Condition'>, window?: number): Sql {
  if (!condition.perspective.knownAt && window === undefined) return duringPeriod(condition, 'disputed')
  const days = window ?? usualWindow
  const isFirm = raw(`words.standing = 'ASSERTED' and words.class in ('DONE', 'PART', 'FAILED')`)
  // of all that ended before it and oppose it, the latest is the nearest; ends are the last milliseconds of moments
  const opposed = ['DONE', 'PART', 'FAILED'].map((other) =>
    raw(
      `case when words.class <> '${other}' then max(words."judgedAt") filter (where words.class = '${other}') over inorder end`,
    ),
  )
  const sameTime = sql`(partition by proviso_period(words."judgedAt", ${condition.column('recurs')}) order by words."judgedAt")`
  const pairs = sql`
    select words."judgedFrom" - make_interval(days => ${integer(days)}, secs => 0.001) <= greatest(${join(opposed, ', ')}) as opposes
    from (${wordsOf(condition)}) words
    where ${isFirm} window inorder as ${sameTime}`
  const ever = days > usualWindow ? empty : sql`${condition.column('everDisputed')} and `
  return sql`(${ever}${canOppose(condition, days)} and coalesce((select bool_or(pairs.opposes) from (${pairs}) pairs), false))`
}

/** That a judgement may be one that was known by then, by since when it is: where it does not say so itself, its claims have to be asked. */
export const perhapsKnown = ({ perspective: { knownAt, knownBy } }: Row, since: Sql): Sql[] =>
  knownAt && knownBy !== 'RECORDED' ? [sql`(${since} is null or ${since} <= ${knownAt})`] : []

/**
 * Whether two judgements of a condition can oppose each other at all, by their classes and moments alone: that is looked up, and whose
 * word they are is worked out. Of judgements that read otherwise before, nothing is said.
 */
function canOppose(condition: Row<'Condition'>, days: number): Sql {
  const moment = asOf(condition)
  const firm = ['earlier', 'later']
    .map(raw)
    .flatMap((judgement) => [
      sql`${judgement}."judgedAt" <= ${moment}`,
      sql`proviso_status_class(${judgement}.status) in ('DONE', 'PART', 'FAILED')`,
      ...perhapsKnown(condition, sql`${judgement}."knownSince"`),
    ])
  return sql`
    (exists (select 1 from "AssessmentHistory" former where former."conditionId" = ${condition.id})
      or exists (select 1
        from "Assessment" earlier
        join "Assessment" later on later."conditionId" = earlier."conditionId"
          and later."judgedAt" >= earlier."judgedAt"
          and proviso_moment_start(later."judgedAt", later."judgedAtPrecision") - make_interval(days => ${integer(days)}, secs => 0.001) <= earlier."judgedAt"
          and proviso_status_class(later.status) <> proviso_status_class(earlier.status)
        where earlier."conditionId" = ${condition.id} and ${join(firm, ' and ')}))`
}

/** The camps into which the assessors of a condition fall: rows of `class` and `ids`. */
export function campsOf(condition: Row<'Condition'>): Source {
  const row = condition.other('camp')
  return {
    row,
    from: sql`(select words.class, array_agg(words.id) as ids from (${wordsOf(condition)}) words group by words.class) ${raw(row.alias)}`,
    where: [],
  }
}

/** How the status of a condition went: rows of `at`, `precision`, `status`, `previous` and `assessment`, by the assessments known. */
export function historyOf(condition: Row<'Condition'>): Source {
  const source = assessmentsOf(condition)
  const { row: assessment } = source
  const row = condition.other('turn')
  const order = sql`order by ${assessment.column('judgedAt')}, ${assessment.id}`
  return {
    row,
    order: ['at', 'assessment'].map((name) => derivedKey(name, name === 'at' ? 'timestamptz' : 'bigint')),
    from: sql`
      (select ${assessment.column('judgedAt')} as at, ${assessment.column('judgedAtPrecision')} as precision, ${assessment.column('status')} as status,
        lag(${assessment.column('status')}) over (${order}) as previous, ${assessment.id} as assessment
        from ${source.from}${whereClause(conditionsOf(source))}) ${raw(row.alias)}`,
    // of one condition
    where: [raw('true')],
  }
}

/** What became of a consideration by the moment asked for: the state of its latest outcome, null where there is none. */
export function stateOf(consideration: Row<'Consideration'>): Sql {
  const row = consideration.other('Outcome')
  const source: Source = {
    row,
    from: row.table,
    where: [sql`${row.column('considerationId')} = ${consideration.id}`, ...byNow(row, 'effectiveAt')],
  }
  return sql`
    (select ${row.column('state')}
      from ${source.from}${whereClause(conditionsOf(source))}
      order by ${row.column('effectiveAt')} desc, ${row.id} desc
      limit 1)`
}
