// How conditions are filtered by their status: by whose words, at which moment, and whether assessors disagree.
import type { StatusRole as Role } from '@proviso/prisma/enums'
import { builder } from '../builder.ts'
import { type Args, perspectiveIn } from '../compile/args.ts'
import { comparisonSql, existsSql } from '../compile/where.ts'
import { ConditionStatus, StatusRole } from '../enums.ts'
import type { InputBuilder } from '../fields/comparison.ts'
import type { FieldBuilder } from '../fields/field.ts'
import { KnownBy, perspectiveArgs } from '../fields/perspective.ts'
import type { Input } from '../sql/input.ts'
import type { Named } from '../sql/named.ts'
import { Perspective } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import type { AccessPath, Picked } from '../sql/source.ts'
import { and, raw, type Sql, sql } from '../sql/sql.ts'
import { existsApart } from '../time/known.ts'
import { byInput } from './by.ts'
import {
  type By,
  covers,
  isDisputed,
  isKept,
  isUsual,
  kept,
  ofRole,
  others,
  type Part,
  perhapsKnown,
  standsBy,
  statusPeriodOf,
  usualWindow,
} from './status.ts'
import { ConditionStatusClass, statusesOf } from './status-class.ts'

export const StatusBy = builder.inputType('StatusBy', {
  isOneOf: true,
  description: 'By whose words a status is asked for.',
  fields: (t) => ({
    role: t.field({ type: StatusRole, description: 'Those of a role.' }),
    actor: t.field({
      type: byInput('Actor'),
      description: 'Those of an actor; who is not there is an error, NOT_FOUND.',
    }),
  }),
})

/** Whose words are asked for, in the input of this name. */
export function readBy(input: Input | undefined, name = 'by'): By | undefined {
  if (!input || input.absent) return undefined
  const actor = input.get('actor')
  return actor.absent ? { role: input.get('role').value<Role>()! } : { actor, names: [name, 'actor'] }
}

/** By whose words a field answers: those asked for, or else those of others. */
export const byIn = (args: Args): By => readBy(args.given('by')) ?? others

/** The arguments of what is asked for by somebody’s words. */
export const byArgs = (t: FieldBuilder) => ({
  by: t.arg({ type: StatusBy, description: 'By whose words. Default: `{ role: OTHERS }`.' }),
  ...perspectiveArgs(t),
})

/** The role by whose kept words a field of a condition goes; undefined where what it says is worked out. */
export function keptRole(condition: Row, args: Args): Role | undefined {
  const by = byIn(args)
  return isKept(condition.perspective, by) && !args.given('window') ? by.role : undefined
}

export const StatusFilter = builder.inputType('StatusFilter', {
  description: 'Compares the status of a condition at a moment.',
  fields: (t) => ({
    eq: t.field({ type: ConditionStatus, description: 'Is this.' }),
    in: t.field({ type: [ConditionStatus], description: 'Is one of these.' }),
    notIn: t.field({ type: [ConditionStatus], description: 'Is none of these.' }),
    statusClass: t.field({ type: [ConditionStatusClass], description: 'Comes down to one of these.' }),
    selfAssessed: t.field({
      type: 'Boolean',
      description: 'Whether it is the word of the target’s side. What nobody has judged is not.',
    }),
    by: t.field({ type: StatusBy, description: 'By whose words. Default: `{ role: OTHERS }`.' }),
    ...momentFields(t),
  }),
})

export const windowDescription = `How many days their judgements may lie apart. Default ${usualWindow}.`

export const DisputedFilter = builder.inputType('DisputedFilter', {
  description: 'Whether the assessors of a condition disagree at a moment.',
  fields: (t) => ({
    eq: t.field({ type: 'Boolean', required: true, defaultValue: true, description: 'Whether they do.' }),
    window: t.field({ type: 'Int', description: windowDescription }),
    ...momentFields(t),
  }),
})

function momentFields(t: InputBuilder) {
  return {
    asOf: t.field({
      type: 'Moment',
      description: 'As it stood at this moment. Default: as for the field filtered.',
    }),
    knownAt: t.field({
      type: 'Moment',
      description: 'As known at this moment. Default: as for the field filtered.',
    }),
    knownBy: t.field({
      type: KnownBy,
      description: 'What counts as known. Default: as for the field filtered.',
    }),
  }
}

const rowAt = (row: Row, input: Input): Row =>
  row.at(
    perspectiveIn((name) => {
      const value = input.get(name)
      return value.absent ? undefined : value
    }, row.perspective),
  )

const statusType = '"ConditionStatus"'
/** The keys of a filter that say something of the status itself. */
export const comparators = ['eq', 'in', 'notIn', 'statusClass']

/** Whether the status has to be the word of the target’s side, or must not be; undefined where nothing is said of that. */
const readSelfAssessed = (input: Input) => input.get('selfAssessed').value<boolean>()

/** What the filter demands of whose word it is. */
function whoseWord(isTarget: () => Sql, input: Input): Sql[] {
  const selfAssessed = readSelfAssessed(input)
  return selfAssessed === undefined ? [] : [sql`${isTarget()} is ${raw(String(selfAssessed))}`]
}

/** What it demands of the word by which a condition stands. */
const wordCondition = (partOf: (part: Part) => Sql, input: Input, asked: readonly string[]): Sql =>
  and([
    ...(asked.length > 0 ? [statusCondition(partOf('status'), input, asked)] : []),
    ...whoseWord(() => partOf('isTarget'), input),
  ])

/** What it demands of the status. */
const statusCondition = (status: Sql, input: Input, asked: readonly string[]): Sql =>
  and([
    comparisonSql(input, status, statusType, { operators: asked.filter((key) => key !== 'statusClass') }),
    ...(asked.includes('statusClass') ? [sql`${status} = any(${readClasses(input)})`] : []),
  ])

/** The statuses of the classes asked for. */
const readClasses = (input: Input): Sql =>
  input.get('statusClass').parameter(`${statusType}[]`, (classes) => statusesOf(classes as string[]))

/**
 * That somebody may have judged so by then: what a status that is worked out demands of the judgements, which is looked up before their
 * words are weighed. A judgement that was edited, or whose claims have to be asked whether it was known, may be one.
 */
function isPerhapsJudged(condition: Row, statuses: Sql): Sql {
  const { asOf } = condition.perspective
  const isJudged = existsApart(condition.at(Perspective.present), 'Assessment', (assessment) => {
    const isSo = and([
      sql`${assessment.column('status')}::text = any(${statuses}::text[])`,
      ...(asOf ? [sql`${assessment.column('judgedAt')} <= ${asOf}`] : []),
      ...perhapsKnown(condition, assessment.column('knownSince')),
    ])
    return sql`${assessment.column('conditionId')} = ${condition.id} and (${assessment.column('isEdited')} or ${isSo})`
  })
  return sql`('UNJUDGED' = any(${statuses}::text[]) or ${isJudged})`
}

/** The statuses of which it must be one, by each comparator that says so. */
const wantedStatuses = (input: Input, asked: readonly string[]): Sql[] =>
  asked.flatMap((key) => {
    switch (key) {
      case 'eq':
        return [sql`array[${input.get(key).parameter('text')}]`]
      case 'in':
        return [input.get(key).parameter('text[]')]
      case 'statusClass':
        return [readClasses(input)]
      default:
        return []
    }
  })

/** Whether it may be UNJUDGED: of the periods of a role, those who have not judged have none. */
const mayBeUnjudged = (input: Input, asked: readonly string[]): boolean =>
  readSelfAssessed(input) !== true &&
  asked.every(
    (key) =>
      key === 'notIn' ||
      input.get(key).answer('UNJUDGED among', (values) => String([values].flat().includes('UNJUDGED'))) ===
        'true',
  )

/** Whether the status is what is asked for. */
export function statusFilter(row: Row, input: Input): Sql {
  const condition = rowAt(row, input)
  const asked = input.keys().filter((key) => comparators.includes(key))
  const by = readBy(input.get('by')) ?? others
  if (isKept(condition.perspective, by)) {
    if (isUsual(by) || !mayBeUnjudged(input, asked))
      return existsSql(statusPeriodOf(condition, by.role)!, (period) =>
        wordCondition((part) => period.column(kept[part]), input, asked),
      )
    return wordCondition((part) => standsBy(condition, part, by), input, asked)
  }
  const wanted = wantedStatuses(input, asked).map((statuses) => isPerhapsJudged(condition, statuses))
  const isSo = wordCondition((part) => standsBy(condition, part, by), input, asked)
  // in the order in which they are to be looked at
  return wanted.length > 0 ? sql`case when ${and(wanted)} then ${isSo} else false end` : isSo
}

/** As what statuses are counted, that an input gives or that these classes have. */
const statuses = (input: Input, of = (given: readonly string[]) => given): Named => ({
  input,
  keysIn: (value) => of([value].flat() as string[]).map((status) => `value=${status}`),
})

/** Conditions of a status, or of several. */
export function statusPath(row: Row, input: Input): AccessPath | null {
  const period = rowAt(row, input).other('StatusPeriod')
  const [operator, ...more] = input.keys().filter((key) => comparators.includes(key))
  const by = readBy(input.get('by')) ?? others
  if (!isKept(period.perspective, by) || !operator || more.length > 0 || operator === 'notIn') return null
  if (!isUsual(by) && mayBeUnjudged(input, [operator])) return null
  const asked: Picked =
    operator === 'eq'
      ? { value: input.get('eq').parameter(statusType), named: statuses(input.get('eq')) }
      : operator === 'in'
        ? {
            each: sql`select unnest(${input.get('in').parameter(`${statusType}[]`)})`,
            named: statuses(input.get('in')),
          }
        : {
            each: sql`select unnest(${readClasses(input)})`,
            named: statuses(input.get('statusClass'), statusesOf),
          }
  return {
    link: period,
    to: 'conditionId',
    by: { column: 'status', ...asked },
    where: [
      ofRole(period, by.role),
      ...covers(period),
      ...whoseWord(() => period.column(kept.isTarget), input),
    ],
    broad: true,
  }
}

/** Whether the assessors disagree, or not, as is asked for. */
export function disputedFilter(row: Row, input: Input): Sql {
  const condition = rowAt(row, input)
  const wanted = raw(String(readDisputed(input)))
  const days = windowIn(condition, input.get('window'))
  const period = days === undefined ? statusPeriodOf(condition) : null
  return period
    ? existsSql(period, (row) => sql`${row.column('disputed')} is ${wanted}`)
    : sql`${isDisputed(condition, days)} is ${wanted}`
}

/** The days of a window, where one is asked for. */
export function windowIn(row: Row, input: Input | undefined): number | undefined {
  if (!input || input.absent) return undefined
  const days = input.value<number>()!
  if (days < 0)
    throw row.compilation.error('BAD_USER_INPUT', `window goes from 0 on, not from ${days}.`, 'window')
  return days
}

const readDisputed = (input: Input) => input.get('eq').value<boolean>() ?? true

/** Conditions that are disputed, or, as to what was known at a moment in the past, that can have been so. */
export function disputedPath(row: Row, input: Input): AccessPath | null {
  if (!readDisputed(input)) return null
  const condition = rowAt(row, input)
  const days = windowIn(condition, input.get('window'))
  if (days !== undefined && days > usualWindow) return null
  if (condition.perspective.knownAt || days !== undefined) {
    const link = row.other('Condition')
    const where = [link.column('everDisputed')]
    return { link, to: 'id', where, partial: true, broad: true, index: 'Condition_everDisputed' }
  }
  const period = condition.other('StatusPeriod')
  return {
    link: period,
    to: 'conditionId',
    where: [period.column('disputed'), ...covers(period)],
    broad: true,
    index: 'StatusPeriod_disputed_descending',
  }
}
