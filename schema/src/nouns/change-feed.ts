// What changed in our picture, and why.

import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import { connection } from '../fields/connection.ts'
import type { Arguments, FieldBuilder } from '../fields/field.ts'
import { canMerge, survivor } from '../fields/identity.ts'
import { narrowed } from '../fields/source.ts'
import { subjectsOf } from '../fields/union.ts'
import { enumValue } from '../sql/enum-value.ts'
import { identityIn } from '../sql/global-id.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { or, type Sql, sql } from '../sql/sql.ts'
import { citing } from './citing.ts'

const perChange = 1 / 10

/** Links that claims can state by themselves, and the column of a claim that says so. */
const linksOfConditions = [['ConditionParty', 'conditionPartyId']] as const
const linksOfEvents = [['Participation', 'participationId']] as const
const bearing = ['Bearing', 'bearingId'] as const

/** What a change can be asked about: the columns of a change, or of its claim, that tell. */
const about: Record<string, (change: Row, key: Sql) => Sql[]> = {
  Article: (change, key) => [
    sql`${change.column('articleId')} = ${key}`,
    among(change, 'revisionId', 'Revision', 'articleId', key),
    claimAmong(change, (claim) => sql`${claim.id} in (select cited."claimId" from ${citing(change, key)})`),
  ],
  Actor: (change, key) => [
    among(change, 'actorId', 'Actor', 'id', key),
    among(change, 'actorId', 'Actor', 'survivorId', key),
    among(change, 'conditionId', 'ConditionParty', 'actorId', key, 'conditionId'),
    among(change, 'eventId', 'Participation', 'actorId', key, 'eventId'),
    among(change, 'assessmentId', 'Assessment', 'assessorId', key),
    claimAmong(change, (claim) =>
      or([
        sql`${claim.column('speakerId')} = ${key}`,
        ...[...linksOfConditions, ...linksOfEvents].map(([model, column]) =>
          claimOn(claim, column, model, 'actorId', key),
        ),
      ]),
    ),
  ],
  Event: (change, key) => [
    sql`${change.column('eventId')} = ${key}`,
    among(change, 'outcomeId', 'Outcome', 'eventId', key),
    among(change, 'figureId', 'Figure', 'eventId', key),
    among(change, 'bearingId', 'Bearing', 'eventId', key),
    claimAmong(change, (claim) =>
      or([
        sql`${claim.column('eventId')} = ${key}`,
        ...[...linksOfEvents, bearing].map(([model, column]) =>
          claimOn(claim, column, model, 'eventId', key),
        ),
      ]),
    ),
  ],
  Condition: (change, key) => [
    sql`${change.column('conditionId')} = ${key}`,
    among(change, 'assessmentId', 'Assessment', 'conditionId', key),
    among(change, 'bearingId', 'Bearing', 'conditionId', key),
    claimAmong(change, (claim) => {
      const about = [['Assessment', 'assessmentId'] as const, ...linksOfConditions, bearing]
      return or([
        sql`${claim.column('conditionId')} = ${key}`,
        ...about.map(([model, column]) => claimOn(claim, column, model, 'conditionId', key)),
      ])
    }),
  ],
  Agreement: (change, key) => {
    const conditions = inStages(change, 'Condition', key)
    const considerations = inStages(change, 'Consideration', key)
    const [assessment, outcome] = [change.other('Assessment'), change.other('Outcome')]
    const assessments = sql`select ${assessment.id} from ${assessment.table} where ${assessment.column('conditionId')} in (${conditions})`
    const outcomes = sql`select ${outcome.id} from ${outcome.table} where ${outcome.column('considerationId')} in (${considerations})`
    const parts = {
      conditionId: conditions,
      considerationId: considerations,
      assessmentId: assessments,
      outcomeId: outcomes,
    }
    const inParts = (row: Row) =>
      Object.entries(parts).map(([column, ids]) => sql`${row.column(column)} in (${ids})`)
    return [
      sql`${change.column('agreementId')} = ${key}`,
      among(change, 'stageId', 'Stage', 'agreementId', key),
      ...inParts(change),
      claimAmong(change, (claim) =>
        or([
          sql`${claim.column('agreementId')} = ${key}`,
          claimOn(claim, 'agreementPartyId', 'AgreementParty', 'agreementId', key),
          ...inParts(claim),
        ]),
      ),
    ]
  },
}

/** The ids of what belongs to the stages of an agreement. */
function inStages(change: Row, model: string, key: Sql): Sql {
  const [part, stage] = [change.other(model), change.other('Stage')]
  return sql`
    select ${part.id}
    from ${part.table}
    join ${stage.table} on ${stage.id} = ${part.column('stageId')}
    where ${stage.column('agreementId')} = ${key}`
}

/** That a claim states a row of a model that has a key in a column. */
function claimOn(claim: Row, column: string, model: string, by: string, key: Sql): Sql {
  const other = claim.other(model)
  return sql`${claim.column(column)} in (select ${other.id} from ${other.table} where ${other.column(by)} = ${key})`
}

function among(change: Row, column: string, model: string, by: string, key: Sql, id = 'id'): Sql {
  const other = change.other(model)
  return sql`${change.column(column)} in (select ${other.column(id)} from ${other.table} where ${other.column(by)} = ${key})`
}

function claimAmong(change: Row, condition: (claim: Row) => Sql): Sql {
  const claim = change.other('Claim')
  return sql`${change.column('claimId')} in (select ${claim.id} from ${claim.table} where ${condition(claim)})`
}

const kinds = new Map(
  subjectsOf('Change', (noun) => noun.model !== 'Origin').map((relation) => [enumValue(relation), relation]),
)

export const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What sort of thing was changed.',
  values: Object.fromEntries(
    [...kinds].map(([name, relation]) => [name, { description: `The ${relation} that was changed.` }]),
  ),
})

/** The changes of the kinds that are asked for, of what `about` names. */
export function changesAbout(row: Row, args: Args): Source {
  const change = row.other('Change')
  const asked = args.given('kinds')?.value<string[]>() ?? []
  const ofKinds =
    asked.length > 0
      ? [or(asked.map((kind) => sql`${(change as Row).column(`${kinds.get(kind)}Id`)} is not null`))]
      : []
  const id = args.given('about')
  if (!id) return { row: change, from: change.table, where: ofKinds }
  const model = id.answer('noun', (value) => identityIn(value)?.noun.model ?? '')
  if (!about[model])
    throw args.compilation.error(
      'BAD_USER_INPUT',
      'about takes the id of an article, actor, event, condition or agreement.',
      'about',
    )
  const named = id.parameter('bigint', (value) => identityIn(value)?.key)
  const found = row.other(model)
  const key = canMerge(model) ? survivor(found, sql`${found.id} = ${named}`) : named
  // change after change is looked at, until enough are about it
  args.compilation.charge(args.compilation.sizeOf('Change') * perChange)
  return { row: change, from: change.table, where: [...ofKinds, or(about[model](change, key))] }
}

function changesSource(row: Row, args: Args): Source {
  const source = changesAbout(row, args)
  const change = source.row
  const where: Sql[] = []
  const since = args.given('since')
  const until = args.given('until')
  if (since) where.push(sql`${change.column('recordedAt')} >= ${since.parameter('timestamptz')}`)
  if (until) where.push(sql`${change.column('recordedAt')} < ${until.parameter('timestamptz')}`)
  return narrowed(source, ...where)
}

builder.queryFields((t: FieldBuilder) => ({
  changes: connection(t, 'Change', changesSource, {
    description: 'What changed in what Proviso knows, latest first, and where it came from.',
    args: {
      since: t.arg({ type: 'DateTime', description: 'Recorded at this moment or later.' }),
      until: t.arg({ type: 'DateTime', description: 'Recorded before this moment.' }),
      ...aboutArgs(t),
    },
  }),
}))

/** Which changes: of what, and of which sort of thing. */
export function aboutArgs(t: FieldBuilder): Arguments {
  return {
    about: t.arg({
      type: 'ID',
      description:
        'Only changes of this article, actor, event, condition or agreement, of what belongs to it (to an agreement its stages, and what stands in them), and of what is claimed of it. From where its id sees it does not matter.',
    }),
    kinds: t.arg({
      type: [ChangeKind],
      description: 'Only changes of things of these sorts. Default: of all.',
    }),
  }
}
