// What changed in our picture, and why.

import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import { passed } from '../compile/cost.ts'
import { connection } from '../fields/connection.ts'
import type { Arguments, FieldBuilder } from '../fields/field.ts'
import { canMerge, survivor } from '../fields/identity.ts'
import { among, narrowed } from '../fields/source.ts'
import { subjectsOf } from '../fields/union.ts'
import { enumValue } from '../sql/enum-value.ts'
import { identityIn, named } from '../sql/global-id.ts'
import type { Input } from '../sql/input.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { join, or, type Sql, sql, whereClause } from '../sql/sql.ts'
import { citing } from './citing.ts'

const perChange = 1 / 8
/** What it costs to count all that is about one thing, which is put together of what its claims changed as well. */
const perCounted = 3000

/** How many that were recorded since a moment are found by it, for a page; of more there are soon enough. */
const foundSince = 30_000

/** Which rows name an actor: about as many changes are about it. */
const namings = [
  ['ConditionParty', 'actorId'],
  ['Participation', 'actorId'],
  ['Claim', 'speakerId'],
  ['Assessment', 'assessorId'],
] as const
/** What it costs, for each of them, to find what is about an actor. */
const perNaming = 2

/** What it costs to look at change after change, until enough are like what is asked for. */
const costOfAll = ({ compilation }: Args): number => compilation.sizeOf('Change') * perChange

/** Charges for that. */
export const chargeChanges = (args: Args): void => args.compilation.charge(costOfAll(args))

/** How many rows name an actor, at most. */
const namingsOf = ({ compilation }: Args, id: Input): number =>
  namings.reduce((all, [model, column]) => all + compilation.longestOf(model, column, named('id', id), 1), 0)

/** A column, and a subselect of the ids that it has, or the one. */
type Match = readonly [column: string, ids: Sql]

/** What is about something: changes by their columns, and changes of claims by the columns of these, or by their ids. */
interface About {
  readonly changes: readonly Match[]
  readonly claims: readonly Match[]
  readonly claimIds?: Sql
}

/** Links that claims can state by themselves, and the column of a claim that says so. */
const linksOfConditions = [['conditionPartyId', 'ConditionParty']] as const
const linksOfEvents = [['participationId', 'Participation']] as const
const bearing = ['bearingId', 'Bearing'] as const

/** What a change can be asked about. */
const about: Record<string, (change: Row, key: Sql) => About> = {
  Article: (change, key) => ({
    changes: [
      ['articleId', key],
      ['revisionId', idsBy(change, 'Revision', 'articleId', key)],
    ],
    claims: [],
    claimIds: sql`select cited."claimId" from ${citing(change)} where cited."articleId" = ${key}`,
  }),
  Actor: (change, key) => ({
    changes: [
      ['actorId', idsBy(change, 'Actor', 'id', key)],
      ['actorId', idsBy(change, 'Actor', 'survivorId', key)],
      ['conditionId', idsBy(change, 'ConditionParty', 'actorId', key, 'conditionId')],
      ['eventId', idsBy(change, 'Participation', 'actorId', key, 'eventId')],
      ['assessmentId', idsBy(change, 'Assessment', 'assessorId', key)],
    ],
    claims: [
      ['speakerId', key],
      ...[...linksOfConditions, ...linksOfEvents].map(
        ([column, model]): Match => [column, idsBy(change, model, 'actorId', key)],
      ),
    ],
  }),
  Event: (change, key) => ({
    changes: [
      ['eventId', key],
      ['outcomeId', idsBy(change, 'Outcome', 'eventId', key)],
      ['figureId', idsBy(change, 'Figure', 'eventId', key)],
      ['bearingId', idsBy(change, 'Bearing', 'eventId', key)],
    ],
    claims: [
      ['eventId', key],
      ...[...linksOfEvents, bearing].map(
        ([column, model]): Match => [column, idsBy(change, model, 'eventId', key)],
      ),
    ],
  }),
  Condition: (change, key) => ({
    changes: [
      ['conditionId', key],
      ['assessmentId', idsBy(change, 'Assessment', 'conditionId', key)],
      ['bearingId', idsBy(change, 'Bearing', 'conditionId', key)],
    ],
    claims: [
      ['conditionId', key],
      ...[['assessmentId', 'Assessment'] as const, ...linksOfConditions, bearing].map(
        ([column, model]): Match => [column, idsBy(change, model, 'conditionId', key)],
      ),
    ],
  }),
  Agreement: (change, key) => {
    const conditions = inStages(change, 'Condition', key)
    const considerations = inStages(change, 'Consideration', key)
    const [assessment, outcome] = [change.other('Assessment'), change.other('Outcome')]
    const parts: Match[] = [
      ['conditionId', conditions],
      ['considerationId', considerations],
      [
        'assessmentId',
        sql`select ${assessment.id} from ${assessment.table} where ${assessment.column('conditionId')} in (${conditions})`,
      ],
      [
        'outcomeId',
        sql`select ${outcome.id} from ${outcome.table} where ${outcome.column('considerationId')} in (${considerations})`,
      ],
    ]
    return {
      changes: [['agreementId', key], ['stageId', idsBy(change, 'Stage', 'agreementId', key)], ...parts],
      claims: [
        ['agreementId', key],
        ['agreementPartyId', idsBy(change, 'AgreementParty', 'agreementId', key)],
        ...parts,
      ],
    }
  },
}

/** The ids of what belongs to the stages of an agreement. */
function inStages(change: Row, model: string, key: Sql): Sql {
  const part = change.other(model)
  const stages = idsBy(change, 'Stage', 'agreementId', key)
  // PostgreSQL would join all of them with the stages where it believes that agreements have many
  return sql`select ${part.id} from ${part.table} where ${part.column('stageId')} = any(array(${stages}))`
}

/** The ids of rows of a model that have a key in a column, or what these have in another. */
function idsBy(change: Row, model: string, by: string, key: Sql, id = 'id'): Sql {
  const other = change.other(model)
  return sql`select ${other.column(id)} from ${other.table} where ${other.column(by)} = ${key}`
}

const matches = (row: Row, [column, ids]: Match): Sql => sql`${row.column(column)} in (${ids})`

/** That a change is about something: asked of one change after the other. */
function isAbout(change: Row, { changes, claims, claimIds }: About): Sql {
  const claim = change.other('Claim')
  // the claim of each change is looked up: those of an actor can be too many to be held
  const isClaimed = claimIds
    ? matches(change, ['claimId', claimIds])
    : sql`
      exists (select 1
        from ${claim.table}
        where ${claim.id} = ${change.column('claimId')} and ${or(claims.map((match) => matches(claim, match)))} offset 0)`
  return or([...changes.map((match) => matches(change, match)), isClaimed])
}

/** The ids of all changes that are about something, each found by an index. */
function idsAbout(row: Row, { changes, claims, claimIds }: About): Sql {
  const idsOf = (model: string, match: Match) => {
    const one = row.other(model)
    return sql`select ${one.id} from ${one.table} where ${matches(one, match)}`
  }
  const ids =
    claimIds ??
    join(
      claims.map((match) => idsOf('Claim', match)),
      ' union all ',
    )
  return join(
    [...changes, ['claimId', ids] as const].map((match) => idsOf('Change', match)),
    ' union all ',
  )
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

/** That a change is one of the kinds that are asked for. */
function isOfKinds(change: Row, args: Args): Sql[] {
  const asked = args.given('kinds')?.value<string[]>() ?? []
  if (asked.length === 0) return []
  return [or(asked.map((kind) => sql`${change.column(`${kinds.get(kind)}Id`)} is not null`))]
}

/** About how many changes were recorded since a moment: all of them, a half, a quarter, as far as they were counted. */
function rowsSince({ compilation }: Row, since: Input | undefined): number {
  const all = compilation.sizeOf('Change')
  if (!since) return all
  const halvings = since.answer('how often all changes are to be halved', (moment) => {
    const from = new Date(moment as string | Date).getTime()
    const isHalved = (times: number) =>
      from >= (compilation.countOf(`Change.recordedAt:half=${times}`) ?? Infinity)
    let times = 0
    while (isHalved(times + 1)) times++
    return String(times)
  })
  return all / 2 ** Number(halvings)
}

/** The changes of the kinds that are asked for, of what `about` names; `isFollowed`: of the few that come after others. */
export function changesAbout(row: Row, args: Args, isFollowed = false): Source {
  const change = row.other('Change')
  const all: Source = { row: change, from: change.table, where: [] }
  const id = args.given('about')
  if (!id) return narrowed(all, ...isOfKinds(change, args))
  const model = id.answer('noun', (value) => identityIn(value)?.noun.model ?? '')
  if (!about[model])
    throw args.compilation.error(
      'BAD_USER_INPUT',
      'about takes the id of an article, actor, event, condition or agreement.',
      'about',
    )
  const given = id.parameter('bigint', (value) => identityIn(value)?.key)
  const found = row.other(model)
  const key = canMerge(model) ? survivor(found, sql`${found.id} = ${given}`) : given
  const asked = about[model](change, key)
  const kinds = isOfKinds(change, args)
  if (isFollowed) {
    chargeChanges(args)
    return narrowed(all, isAbout(change, asked), ...kinds)
  }
  const ids = idsAbout(row, asked)
  // PostgreSQL would go past all other changes until it came upon one that is as demanded
  const few = { ...among(row, 'Change', ids, change, true), isShort: true }
  if (model !== 'Actor') return narrowed({ ...few, finding: { page: 0, whole: perCounted } }, ...kinds)
  const rows = namingsOf(args, id)
  const cost = perCounted + rows * perNaming
  if (cost < costOfAll(args))
    return narrowed({ ...few, rows, finding: { page: cost, whole: cost } }, ...kinds)
  // there can be very many: for a page, change after change is looked at, until enough are about it
  chargeChanges(args)
  const listed = among(row, 'Change', ids, change)
  return narrowed({ ...listed, paged: narrowed(all, isAbout(change, asked)) }, ...kinds)
}

/** That a change is among those found first: of few PostgreSQL would go past all others, to look whether there is a page of them. */
function isAmong(change: Row, demanded: (found: Row) => Sql[]): Sql {
  const found = change.other('Change')
  return sql`${change.id} in (select ${found.id} from ${found.table}${whereClause(demanded(found))} offset 0)`
}

function changesSource(row: Row, args: Args): Source {
  const source = changesAbout(row, args)
  const change = source.row
  const since = args.given('since')
  const until = args.given('until')
  const recorded = (by: Row) => by.column('recordedAt')
  const isUntil = until ? [sql`${recorded(change)} < ${until.parameter('timestamptz')}`] : []
  const isSince = (by: Row) => (since ? [sql`${recorded(by)} >= ${since.parameter('timestamptz')}`] : [])
  if (args.given('about')) return narrowed(source, ...isSince(change), ...isUntil)
  const rows = rowsSince(change, since)
  return {
    ...narrowed(
      source,
      ...(since && rows <= foundSince ? [isAmong(change, isSince)] : isSince(change)),
      ...isUntil,
    ),
    rows,
    // the latest come first: a page of earlier ones is sought past these
    finding: { page: until ? rowsSince(change, until) * passed : 0, whole: 0 },
  }
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
