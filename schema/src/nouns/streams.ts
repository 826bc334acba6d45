// What can be followed live: the changes themselves, and what they amount to.
import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import type { FieldSpec } from '../compile/spec.ts'
import { whereSql } from '../compile/where.ts'
import { ConditionStatus } from '../enums.ts'
import { type Arguments, type FieldBuilder, objectType, one, value } from '../fields/field.ts'
import { narrowed, theOne } from '../fields/source.ts'
import { whereOf } from '../fields/where.ts'
import { Perspective } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { aboutArgs, changesAbout, chargeChanges } from './change-feed.ts'
import { statusOf } from './status.ts'
import { readBy, StatusBy } from './status-filters.ts'

/** The condition that the argument `where` puts on a row. */
function asked(row: Row, args: Args): Sql[] {
  const where = args.given('where')
  if (!where) return []
  const { compilation } = args
  chargeChanges(args)
  return [compilation.lookingRowByRow(() => whereSql(compilation, where, row))]
}

/** The changes that say what a row of them must. */
const changes = (row: Row, is: (change: Row) => Sql): Source => {
  const change = row.other('Change')
  return { row: change, from: change.table, where: [is(change)] }
}

const followed: Extract<FieldSpec, { kind: 'stream' }> = {
  kind: 'stream',
  source(row, args) {
    const source = changesAbout(row, args, true)
    return narrowed(source, ...asked(source.row, args))
  },
}

const added: Extract<FieldSpec, { kind: 'stream' }> = {
  kind: 'stream',
  source: (row) => changes(row, (change) => sql`${change.column('action')} = 'ADDED'`),
  shown(change, args) {
    const article = change.other('Article')
    const isIt = sql`${article.id} = ${change.column('articleId')}`
    return { row: article, from: article.table, where: [isIt, ...asked(article, args)] }
  },
}

/** The claim that was added or retracted by a change, if it is a judgement's, and else the judgement that was written anew. */
function judgementOf(change: Row): Sql {
  const claim = change.other('Claim')
  return sql`
    coalesce(${change.column('assessmentId')}, (select ${claim.column('assessmentId')}
        from ${claim.table}
        where ${claim.id} = ${change.column('claimId')}))`
}

/**
 * Whether a transaction has a later change of the same condition by a claim: what several claims that were recorded at once amount to is
 * told once.
 */
function isToldLater(change: Row, condition: Row): Sql {
  const [assessment, claim, later] = [
    change.other('Assessment'),
    change.other('Claim'),
    change.other('Change'),
  ]
  const isLater = [
    sql`${assessment.column('conditionId')} = ${condition.id}`,
    sql`${later.id} > ${change.id}`,
    sql`${later.column('recordedAt')} = ${change.column('recordedAt')}`,
  ]
  return sql`
    exists (select
      from ${assessment.table}
      join ${claim.table} on ${claim.column('assessmentId')} = ${assessment.id}
      join ${later.table} on ${later.column('claimId')} = ${claim.id}${whereClause(isLater)})`
}

const statusChanged: Extract<FieldSpec, { kind: 'stream' }> = {
  kind: 'stream',
  // an assessment that is added comes with its claims
  source: (row) =>
    changes(
      row,
      (change) =>
        sql`
          (${change.column('claimId')} is not null
            or (${change.column('assessmentId')} is not null and ${change.column('action')} = 'UPDATED'))`,
    ),
  shown(change, args) {
    const condition = change.other('Condition')
    const assessment = change.other('Assessment')
    const moment = change.column('recordedAt')
    const by = readBy(args.given('by'))
    const statusAt = (known: Sql) =>
      statusOf(
        condition.at(
          Perspective.present.with({
            asOf: { sql: moment, read: () => null },
            knownAt: { sql: known, read: () => null },
            knownBy: 'RECORDED',
          }),
        ),
        by,
      )
    const judged = sql`
      ${condition.id} = (select ${assessment.column('conditionId')}
        from ${assessment.table}
        where ${assessment.id} = ${judgementOf(change)})`
    const isTold = [judged, sql`not ${isToldLater(change, condition)}`, ...asked(condition, args)]
    const turn: Row = change.other('turn')
    // statuses are worked out for the conditions that are asked for alone
    const of = sql`
      select ${condition.id} as condition, ${change.id} as change, ${statusAt(sql`${moment} - interval '1 millisecond'`)} as before, ${statusAt(moment)} as status
      from ${condition.table}${whereClause(isTold)} offset 0`
    return {
      row: turn,
      from: sql`lateral (${of}) ${raw(turn.alias)}`,
      where: [sql`${turn.column('before')} <> ${turn.column('status')}`],
    }
  },
}

const ConditionStatusChange = objectType(
  'ConditionStatusChange',
  'A condition stands otherwise than before, by what was recorded.',
  (t) => ({
    condition: one(t, 'Condition', (turn) => theOne(turn, 'Condition', turn.column('condition')), {
      description: 'The condition.',
    }),
    statusBefore: value(t, ConditionStatus, (turn) => turn.column('before'), {
      description: 'Its status by what had been recorded before.',
    }),
    status: value(t, ConditionStatus, (turn) => turn.column('status'), {
      description: 'Its status by what has been recorded now.',
    }),
    change: one(t, 'Change', (turn) => theOne(turn, 'Change', turn.column('change')), {
      description:
        'The change by which it came to be so: of the claim by which somebody judges, or of the judgement.',
    }),
  }),
)

/** A stream as a field; `resume` is said of all. */
const stream = (
  t: FieldBuilder,
  type: unknown,
  spec: FieldSpec,
  { description, args }: { description: string; args: Arguments },
) =>
  t.field({
    type,
    description: `${description} Events carry ids: a client that lost its connection goes on without a gap by sending the last one as \`Last-Event-ID\`.`,
    args,
    extensions: { proviso: spec },
    subscribe: () => {
      throw new Error('a stream is served by the server, which knows when something was recorded')
    },
    resolve: () => ({}),
  } as object)

builder.subscriptionType({
  description: 'What can be followed live, over server-sent events.',
  fields: (t: FieldBuilder) => ({
    changes: stream(t, 'Change', followed, {
      description: 'Each change in what Proviso knows, as it is recorded.',
      args: {
        ...aboutArgs(t),
        where: t.arg({ type: whereOf('Change'), description: 'Only changes like this.' }),
      },
    }),
    articleAdded: stream(t, 'Article', added, {
      description: 'Each article that is taken in.',
      args: { where: t.arg({ type: whereOf('Article'), description: 'Only articles like this.' }) },
    }),
    conditionStatusChanged: stream(t, ConditionStatusChange, statusChanged, {
      description:
        'Each condition whose status comes to be another by judgements that are recorded, retracted or written anew. The status is that of the moment of the recording: what comes about by the passing of time alone is not told.',
      args: {
        where: t.arg({ type: whereOf('Condition'), description: 'Only conditions like this.' }),
        by: t.arg({ type: StatusBy, description: 'By whose words. Default: `{ role: OTHERS }`.' }),
      },
    }),
  }),
})
