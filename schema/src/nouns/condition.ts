import { builder } from '../builder.ts'
import { perspectiveIn } from '../compile/args.ts'
import { comparisonSql, existsSql } from '../compile/where.ts'
import { AssessmentStatus, ConditionStatus } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { type FieldBuilder, list, objectType, one, value } from '../fields/field.ts'
import { defineEntries, defineNoun } from '../fields/noun.ts'
import { KnownBy, perspectiveArgs } from '../fields/perspective.ts'
import { among, narrowed, related, through } from '../fields/source.ts'
import type { InputBuilder } from '../fields/where.ts'
import type { Input } from '../sql/input.ts'
import { momentText } from '../sql/moment.ts'
import type { Facet } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import type { AccessPath, Picked, Source } from '../sql/source.ts'
import { and, integer, literal, raw, type Sql, sql } from '../sql/sql.ts'
import { isFirstLink, partyPath } from './access-paths.ts'
import { knownByOwnClaims } from './claimed.ts'
import { firstStatedAt, firstStatedAtPrecision, isStatedBy } from './first-stated.ts'
import { byClaims, standingFacet, standingFields, standingFilters } from './standing.ts'
import {
  type By,
  campsOf,
  covers,
  historyOf,
  isDisputed,
  type StatusRole as StatusRoleName,
  standsBy,
  statusOf,
  statusPeriodOf,
  usualWindow,
} from './status.ts'
import { ConditionStatusClass, classOfCondition, StatusClass, statusesOf } from './status-class.ts'

const Camp = objectType(
  'Camp',
  'Assessors whose latest judgements of a condition come down to the same.',
  (t) => ({
    statusClass: value(t, StatusClass, (row) => row.column('class'), {
      description: 'What their judgements come down to.',
    }),
    assessments: list(
      t,
      'Assessment',
      (row) => {
        const assessment = row.other('Assessment')
        return {
          row: assessment,
          from: assessment.table,
          where: [sql`${assessment.id} = any(${row.column('ids')})`],
          anyStanding: true,
        }
      },
      { description: 'Their judgements, one for each assessor.' },
    ),
  }),
)

const StatusTurn = objectType(
  'StatusTurn',
  'A turn in the status of a condition, on somebody’s word.',
  (t) => ({
    turnedAt: value(t, 'Moment', (row) => momentText(row.column('at'), row.column('precision')), {
      description: 'From when the status holds.',
    }),
    status: value(t, AssessmentStatus, (row) => row.column('status'), {
      description: 'The status from then on.',
    }),
    previous: value(t, ConditionStatus, (row) => sql`coalesce(${row.column('previous')}::text, 'UNJUDGED')`, {
      description: 'The status until then.',
    }),
    assessment: one(
      t,
      'Assessment',
      (row) => {
        const assessment = row.other('Assessment')
        return {
          row: assessment,
          from: assessment.table,
          where: [sql`${assessment.id} = ${row.column('assessment')}`],
        }
      },
      { description: 'The judgement by which it turned, with who gave it and in which words.' },
    ),
  }),
)

defineEntries('turn', { typeName: 'StatusTurn', plural: 'turns of a status', type: StatusTurn })

const parties = (t: FieldBuilder<'Condition'>, role: string, description: string) =>
  list(t, 'Actor', (row) => through(row, 'parties', 'actor', { role }), {
    description,
    order: (actor) => sql`${actor.column('name')}, ${actor.id}`,
  })

/** What a condition names, and whatever has a term in which it stands. */
const considerationsOf = (row: Row<'Condition'>): Source<'Consideration'> => {
  const term = row.other('TermCondition')
  return among(
    row,
    'Consideration',
    sql`select ${row.column('considerationId')} union select ${term.column('considerationId')} from ${term.table} where ${term.column('conditionId')} = ${row.id}`,
  )
}

const partyFacet = (role: string, description: string): Facet<'Condition'> => ({
  description,
  of(row) {
    const source = related(row, 'parties')
    return narrowed(
      source,
      sql`${source.row.column('role')} = ${literal(role)}`,
      isFirstLink(source.row),
      knownByOwnClaims(source.row),
    )
  },
  key: (party) => party.column('actorId'),
  model: 'Actor',
})

const StatusRole = builder.enumType('StatusRole', {
  description:
    'Whose words count for a status. Who judges is on a party’s side if it is that party or has itself, at the moment of the judgement and as known, an affiliation to it: HOLDS_OFFICE_IN, REPRESENTS, PART_OF, or MEMBER_OF a COALITION (undated affiliations always hold).',
  values: {
    OTHERS: {
      description:
        'Everybody’s but the target side’s, whose word counts only where it is of class FAILED, or ENDED where it issues as well, and shows where nobody else has judged.',
    },
    ISSUER: { description: 'Those of the issuer’s side that are not on the target’s as well.' },
    TARGET: { description: 'Those of the target’s side.' },
    MONITOR: { description: 'Those of the side of who watches over it.' },
    THIRD_PARTY: { description: 'Those of neither side.' },
    ANYBODY: { description: 'Everybody’s alike.' },
  },
})

export const StatusBy = builder.inputType('StatusBy', {
  isOneOf: true,
  description: 'By whose words a status is asked for.',
  fields: (t) => ({
    role: t.field({ type: StatusRole, description: 'Those of a role.' }),
    actor: t.string({ description: 'Those of an actor, by its slug.' }),
  }),
})

/** Whose words are asked for. */
export function readBy(input: Input | undefined): By | undefined {
  if (!input || input.absent) return undefined
  const actor = input.get('actor')
  return actor.absent ? { role: input.get('role').value<StatusRoleName>()! } : { actor }
}

const byArgs = (t: FieldBuilder) => ({
  by: t.arg({ type: StatusBy, description: 'By whose words. Default: `{ role: OTHERS }`.' }),
  ...perspectiveArgs(t),
})

const StatusFilter = builder.inputType('StatusFilter', {
  description: 'Compares the status of a condition at a moment.',
  fields: (t) => ({
    eq: t.field({ type: ConditionStatus, description: 'Is this.' }),
    in: t.field({ type: [ConditionStatus], description: 'Is one of these.' }),
    notIn: t.field({ type: [ConditionStatus], description: 'Is none of these.' }),
    statusClass: t.field({ type: [ConditionStatusClass], description: 'Comes down to one of these.' }),
    by: t.field({ type: StatusBy, description: 'By whose words. Default: `{ role: OTHERS }`.' }),
    ...momentFields(t),
  }),
})

const windowDescription = `How many days their judgements may lie apart. Default ${usualWindow}.`

const DisputedFilter = builder.inputType('DisputedFilter', {
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
const comparators = ['eq', 'in', 'notIn', 'statusClass']

/** What the filter demands of a status. */
const statusCondition = (status: Sql, input: Input, asked: readonly string[]): Sql =>
  and([
    comparisonSql(input, status, statusType, { operators: asked.filter((key) => key !== 'statusClass') }),
    ...(asked.includes('statusClass') ? [sql`${status} = any(${readClasses(input)})`] : []),
  ])

/** The statuses of the classes asked for. */
const readClasses = (input: Input): Sql =>
  input.get('statusClass').parameter(`${statusType}[]`, (classes) => statusesOf(classes as string[]))

function statusFilter(row: Row, input: Input): Sql {
  const condition = rowAt(row, input)
  const asked = input.keys().filter((key) => comparators.includes(key))
  const by = readBy(input.get('by'))
  const period = by ? null : statusPeriodOf(condition)
  return period
    ? existsSql(period, (row) => statusCondition(row.column('status'), input, asked))
    : statusCondition(statusOf(condition, by), input, asked)
}

/** Conditions of a status, or of several. */
function statusPath(row: Row, input: Input): AccessPath | null {
  const period = rowAt(row, input).other('StatusPeriod')
  const [operator, ...others] = input.keys().filter((key) => comparators.includes(key))
  if (period.perspective.knownAt || !operator || others.length > 0 || operator === 'notIn') return null
  if (!input.get('by').absent) return null
  const asked: Picked =
    operator === 'eq'
      ? { value: input.get('eq').parameter(statusType) }
      : {
          each: sql`select unnest(${operator === 'statusClass' ? readClasses(input) : input.get('in').parameter(`${statusType}[]`)})`,
        }
  return {
    link: period,
    to: 'conditionId',
    by: { column: 'status', ...asked },
    where: covers(period),
    broad: true,
  }
}

function disputedFilter(row: Row, input: Input): Sql {
  const condition = rowAt(row, input)
  const wanted = raw(String(readDisputed(input)))
  const days = windowIn(condition, input.get('window'))
  const period = days ? null : statusPeriodOf(condition)
  return period
    ? existsSql(period, (row) => sql`${row.column('disputed')} is ${wanted}`)
    : sql`${isDisputed(condition, days)} is ${wanted}`
}

/** The days of a window, where one is asked for. */
function windowIn(row: Row, input: Input | undefined): Sql | undefined {
  if (!input || input.absent) return undefined
  const days = input.value<number>()!
  if (days < 0) throw row.compilation.error('BAD_USER_INPUT', `window goes from 0 on, not from ${days}.`)
  return integer(days)
}

const readDisputed = (input: Input) => input.get('eq').value<boolean>() ?? true

/** Conditions that are disputed, or, as to what was known at a moment in the past, that can have been so. */
function disputedPath(row: Row, input: Input): AccessPath | null {
  if (!readDisputed(input)) return null
  const condition = rowAt(row, input)
  if (condition.perspective.knownAt || !input.get('window').absent) {
    const link = row.other('Condition')
    return { link, to: 'id', where: [link.column('everDisputed')], partial: true, broad: true }
  }
  const period = condition.other('StatusPeriod')
  return {
    link: period,
    to: 'conditionId',
    where: [period.column('disputed'), ...covers(period)],
    broad: true,
  }
}

defineNoun({
  model: 'Condition',
  prefix: 'con',
  plural: 'conditions',
  ...byClaims,
  valid: 'firstStatedAt',
  knownAndValid: isStatedBy,
  perceived: { firstStatedAt, firstStatedAtPrecision },
  repeatedIn: {
    ConditionParty: {
      id: 'conditionId',
      firstStatedAt: 'firstStatedAt',
      standing: 'standing',
      knownSince: 'knownSince',
    },
    StatusPeriod: { id: 'conditionId', firstStatedAt: 'firstStatedAt' },
  },
  roots: {
    one: { by: ['id', 'slug', 'record'], description: 'One condition.' },
    all: 'All conditions: requirements, demands, pledges and concerns.',
  },
  parts: ['StatusPeriod'],
  links: { parties: 'ConditionParty' },
  defaultOrder: [{ field: 'firstStatedAt', direction: 'DESC' }],
  columns: {
    slug: ['filter', 'order'],
    summary: ['filter'],
    requirement: ['filter'],
    topic: ['filter', 'order', 'facet'],
    force: ['filter', 'order', 'facet'],
    effect: ['filter', 'facet'],
    polarity: ['filter', 'facet'],
    formality: ['filter', 'facet'],
    deadline: ['filter', 'moment'],
    deadlineAsWritten: ['filter'],
    recurs: ['filter', 'facet'],
    firstStatedAt: ['filter', 'order', 'moment'],
  },
  fields: (t) => ({
    ...standingFields(t),
    parties: connection(t, 'ConditionParty', (row) => related(row, 'parties'), {
      description: 'Who has which part towards it, and on whose word.',
    }),
    issuers: parties(t, 'ISSUER', 'Who sets it.'),
    targets: parties(t, 'TARGET', 'Who has to meet it.'),
    beneficiaries: parties(t, 'BENEFICIARY', 'Who gains by it.'),
    guarantors: parties(t, 'GUARANTOR', 'Who vouches for it.'),
    monitors: parties(t, 'MONITOR', 'Who watches over it.'),
    abstainers: parties(t, 'ABSTAINER', 'Who could have set or refused it, and did neither.'),
    consideration: one(t, 'Consideration', (row) => related(row, 'consideration'), {
      nullable: true,
      description: 'What is on offer, or threatened, for it.',
    }),
    considerations: list(t, 'Consideration', considerationsOf, {
      description: 'All that is on offer, or threatened, for it: it can stand in terms of several.',
    }),
    delivers: one(t, 'Consideration', (row) => related(row, 'delivers'), {
      nullable: true,
      description:
        'The consideration that meeting it consists in: hostages for prisoners, of which each is the other’s. No status follows from it.',
    }),
    stage: one(t, 'Stage', (row) => related(row, 'stage'), {
      nullable: true,
      description: 'The stage of an agreement to which it belongs.',
    }),
    status: value(t, ConditionStatus, (row, args) => statusOf(row, readBy(args.given('by'))), {
      args: byArgs,
      description:
        'Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN. UNJUDGED where nobody has judged.',
    }),
    statusClass: value(
      t,
      ConditionStatusClass,
      (row, args) => classOfCondition(statusOf(row, readBy(args.given('by')))),
      { args: byArgs, description: 'What its status comes down to.' },
    ),
    statusBy: one(
      t,
      'Assessment',
      (row, args) => {
        const assessment = row.other('Assessment')
        const id = standsBy(row, 'id', readBy(args.given('by')))
        return { row: assessment, from: assessment.table, where: [sql`${assessment.id} = ${id}`] }
      },
      {
        nullable: true,
        args: byArgs,
        description: 'The judgement by which it has its status. Null where nobody has judged.',
      },
    ),
    selfAssessed: value(t, 'Boolean', (row, args) => standsBy(row, 'isTarget', readBy(args.given('by'))), {
      args: byArgs,
      description: 'Whether its status is the word of the target’s side.',
    }),
    disputed: value(t, 'Boolean', (row, args) => isDisputed(row, windowIn(row, args.given('window'))), {
      args: (t) => ({
        window: t.arg({ type: 'Int', description: windowDescription }),
        ...perspectiveArgs(t),
      }),
      description:
        'Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC.',
    }),
    camps: list(t, Camp, campsOf, {
      args: perspectiveArgs,
      order: (row) => row.column('class'),
      description: 'The camps into which its assessors fall; two or more where it is disputed.',
    }),
    history: connection(t, 'turn', historyOf, {
      perspective: true,
      description: 'How its status went, oldest first, with who said so and where.',
    }),
    assessments: connection(t, 'Assessment', (row) => related(row, 'assessments'), {
      description: 'All judgements of it, latest first.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), {
      description: 'The claims that state it, latest first: on whose word, in which sentence.',
    }),
    bearings: connection(t, 'Bearing', (row) => related(row, 'bearings'), {
      description: 'Which events bear on it, and how.',
    }),
    events: connection(t, 'Event', (row) => through(row, 'bearings', 'event', { repeats: true }), {
      description: 'The events that bear on it, latest first.',
    }),
    figures: connection(t, 'Figure', (row) => related(row, 'figures'), {
      description: 'The numbers that are given for it.',
    }),
    supersedes: one(t, 'Condition', (row) => related(row, 'supersedes'), {
      nullable: true,
      description: 'The earlier condition that this one takes the place of.',
    }),
    supersededBy: list(t, 'Condition', (row) => related(row, 'supersededBy'), {
      description: 'The later conditions that take the place of this one.',
    }),
  }),
  facets: {
    standing: standingFacet,
    status: {
      description: 'Its status.',
      of: statusPeriodOf,
      key: (row) => (row.model === 'StatusPeriod' ? row.column('status') : statusOf(row)),
    },
    selfAssessed: {
      description: 'Whether its status is the word of the target’s side.',
      of: statusPeriodOf,
      key: (row) =>
        row.model === 'StatusPeriod'
          ? row.column('selfAssessed')
          : standsBy(row as Row<'Condition'>, 'isTarget'),
    },
    issuer: partyFacet('ISSUER', 'Who sets it.'),
    target: partyFacet('TARGET', 'Who has to meet it.'),
    consideration: {
      description: 'What kind of thing is on offer for it.',
      of(row) {
        const source = related(row, 'consideration')
        return narrowed(source, knownByOwnClaims(source.row))
      },
      key: (consideration) => consideration.column('considerationKind'),
    },
  },
  where: (f) => ({
    id: f.id(),
    ...standingFilters(f),
    status: f.custom(StatusFilter, statusFilter, 'By its status at a moment.', { accessPath: statusPath }),
    selfAssessed: f.expression(
      'Boolean',
      'boolean',
      (row) => standsBy(row, 'isTarget'),
      'By whether its status is the word of the target’s side.',
    ),
    disputed: f.custom(DisputedFilter, disputedFilter, 'By whether its assessors disagree.', {
      accessPath: disputedPath,
    }),
    issuers: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'ISSUER' }),
      'By who sets it.',
      { accessPath: partyPath('ISSUER') },
    ),
    targets: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'TARGET' }),
      'By who has to meet it.',
      { accessPath: partyPath('TARGET') },
    ),
    beneficiaries: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'BENEFICIARY' }),
      'By who gains by it.',
      { accessPath: partyPath('BENEFICIARY') },
    ),
    abstainers: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'ABSTAINER' }),
      'By who could have set or refused it, and did neither.',
      { accessPath: partyPath('ABSTAINER') },
    ),
    guarantors: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'GUARANTOR' }),
      'By who vouches for it.',
      { accessPath: partyPath('GUARANTOR') },
    ),
    monitors: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'MONITOR' }),
      'By who watches over it.',
      { accessPath: partyPath('MONITOR') },
    ),
    consideration: f.one(
      'Consideration',
      (row) => related(row, 'consideration'),
      'By what is on offer for it.',
    ),
    considerations: f.many('Consideration', considerationsOf, 'By all that is on offer for it.'),
    delivers: f.one(
      'Consideration',
      (row) => related(row, 'delivers'),
      'By the consideration that meeting it consists in.',
    ),
    stage: f.one(
      'Stage',
      (row) => related(row, 'stage'),
      'By the stage of an agreement to which it belongs.',
    ),
    supersedes: f.one(
      'Condition',
      (row) => related(row, 'supersedes'),
      'By the condition that it takes the place of.',
    ),
    assessments: f.many('Assessment', (row) => related(row, 'assessments'), 'By the judgements of it.'),
    events: f.many('Event', (row) => through(row, 'bearings', 'event'), 'By the events that bear on it.'),
    figures: f.many('Figure', (row) => related(row, 'figures'), 'By the numbers that are given for it.'),
    claims: f.many('Claim', (row) => related(row, 'claims'), 'By the claims that state it.'),
  }),
})
