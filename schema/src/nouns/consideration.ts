import { Fulfilment, OutcomeState, Standing } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { type FieldBuilder, list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { perspectiveArgs } from '../fields/perspective.ts'
import { among, lookedUp, related, through } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { join, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { isCounted } from '../time/counted.ts'
import { existsApart } from '../time/known.ts'
import { valid } from '../time/valid.ts'
import { firstRecorded, knownByClaims, knownByOwnClaims, stated } from './claimed.ts'
import {
  FulfilmentFilter,
  fulfilmentFilter,
  fulfilmentFrom,
  fulfilmentOf,
  fulfilmentRule,
  fulfilmentShown,
  Term,
  termsOf,
} from './fulfilment.ts'
import {
  contestedLink,
  countedByClaims,
  countsByClaims,
  isContestedLink,
  standingByOwnClaims,
  standingCostOf,
  standingFilters,
  standingOf,
  standingRule,
} from './standing.ts'
import { stateOf } from './status.ts'

const side = (t: FieldBuilder<'Consideration'>, role: string, description: string) =>
  list(t, 'Actor', (row) => through(row, 'parties', 'actor', { role }), {
    description,
    order: (actor) => sql`${actor.column('name')}, ${actor.id}`,
  })

/** The conditions that name a consideration, or stand in a term of it. */
const conditionsOf = (row: Row<'Consideration'>): Source<'Condition'> => {
  const [condition, term] = [row.other('Condition'), row.other('TermCondition')]
  return among(
    row,
    'Condition',
    sql`
      select ${condition.id}
      from ${condition.table}
      where ${condition.column('considerationId')} = ${row.id}
      union
      select ${term.column('conditionId')}
      from ${term.table}
      where ${term.column('considerationId')} = ${row.id}`,
  )
}

/** That some of these are of these ids. */
const isOfferedFor = (row: Row<'Consideration'>, ids: Sql): Sql => {
  const [condition, term] = [row.other('Condition'), row.other('TermCondition')]
  return sql`
    ${row.id} in (
      select ${condition.column('considerationId')}
      from ${condition.table}
      where ${condition.id} = any(${ids})
      union all
      select ${term.column('considerationId')}
      from ${term.table}
      where ${term.column('conditionId')} = any(${ids}))`
}

/** Whether a claim on a condition, outcome or figure had by then spoken of a consideration. */
const considered = (
  consideration: Row<'Consideration'>,
  model: 'Condition' | 'Outcome' | 'Figure',
  subject: 'conditionId' | 'outcomeId' | 'figureId',
): Sql =>
  existsApart(
    consideration,
    model,
    (fact) =>
      sql`
        ${fact.column('considerationId')} = ${consideration.id}
        and ${existsApart(fact, 'Claim', (claim) => sql`${claim.column(subject)} = ${fact.id} and ${stated(claim)}`)}`,
  )

/** Whether a claim on a condition of one of its terms had. */
const inTerms = (consideration: Row<'Consideration'>): Sql =>
  existsApart(
    consideration,
    'TermCondition',
    (term) =>
      sql`
        ${term.column('considerationId')} = ${consideration.id}
        and ${existsApart(consideration, 'Claim', (claim) => sql`${claim.column('conditionId')} = ${term.column('conditionId')} and ${stated(claim)}`)}`,
  )

// from the first claim that speaks of it, for words stay said; by claims of its own where it has some
const isKnown = (row: Row<'Consideration'>): Sql =>
  sql`
    case when ${row.column('hasClaims')} then ${knownByOwnClaims(row)}
    else ${considered(row, 'Condition', 'conditionId')} or ${inTerms(row)}
    or ${considered(row, 'Outcome', 'outcomeId')} or ${considered(row, 'Figure', 'figureId')} end`

/** When the first claim that speaks of it was recorded: one of its own, or one on what it is considered in. */
function recorded(row: Row<'Consideration'>): Sql {
  const ofFact = (['Condition', 'Outcome', 'Figure'] as const).map((model) => {
    const fact = row.other(model)
    return sql`select ${firstRecorded(fact)} from ${fact.table} where ${fact.column('considerationId')} = ${row.id}`
  })
  const term = row.other('TermCondition')
  const ofTerm = sql`select ${firstRecorded(row, 'Condition', term.column('conditionId'))} from ${term.table} where ${term.column('considerationId')} = ${row.id}`
  return sql`coalesce(${firstRecorded(row)}, (select min(spoken.at) from (${join([...ofFact, ofTerm], ' union all ')}) spoken(at)))`
}

/** What is told of each of its conditions, also those of its terms, and of its outcomes, as far as these hold and are as demanded. */
function ofFacts(
  row: Row<'Consideration'>,
  told: (fact: Row) => Sql,
  demand: (fact: Row) => Sql | null = () => null,
): Sql {
  const ofThese = (fact: Row, from: Sql, its: Sql) => {
    const demands = [its, valid(fact), demand(fact)].filter((condition) => condition !== null)
    return sql`select ${told(fact)} from ${from}${whereClause(demands)}`
  }
  const [condition, outcome, member] = [row.other('Condition'), row.other('Outcome'), row.other('Condition')]
  const term = row.other('TermCondition')
  return join(
    [
      ofThese(condition, condition.table, sql`${condition.column('considerationId')} = ${row.id}`),
      ofThese(outcome, outcome.table, sql`${outcome.column('considerationId')} = ${row.id}`),
      ofThese(
        member,
        sql`${term.table}, ${lookedUp(member, term.column('conditionId'))}`,
        sql`${term.column('considerationId')} = ${row.id}`,
      ),
    ],
    ' union all ',
  )
}

/**
 * How a consideration stands: by claims of its own, or else as the strongest of its conditions, also those of its terms, and of its
 * outcomes, as far as these hold.
 */
export function standingOfConsideration(row: Row<'Consideration'>): Sql {
  if (!row.perspective.knownAt && !row.perspective.asOf) return row.column('standing')
  return sql`
    case when ${row.column('hasClaims')} then ${standingByOwnClaims(row)}
    else coalesce((select min(facts.standing) from (${ofFacts(row, standingOf)}) facts(standing)), 'ASSERTED') end`
}

/** Whether it counts as it stands: the first of its facts that counts tells, or that none of them is known. */
function counts(row: Row<'Consideration'>): Sql {
  const { knownAt, asOf } = row.perspective
  if (!knownAt && !asOf) return isCounted(row.column('standing'))
  const isSaid = (fact: Row) => (knownAt ? knownByClaims(fact) : sql`${fact.column('standing')} is not null`)
  const some = (demand: (fact: Row) => Sql) => sql`exists (${ofFacts(row, () => raw('1'), demand)})`
  return sql`
    case when ${row.column('hasClaims')} then ${countedByClaims(row)}
    else ${some(countsByClaims)} or not ${some(isSaid)} end`
}

defineNoun({
  model: 'Consideration',
  prefix: 'cns',
  plural: 'considerations',
  claimed: true,
  known: isKnown,
  recorded,
  counts: (row) =>
    row.perspective.knownAt
      ? // what had not been spoken of yet, most of them at an early moment, need not be looked at further
        sql`case when ${isKnown(row)} then ${counts(row)} else false end`
      : sql`${row.column('retractedAt')} is null and ${counts(row)}`,
  perVisible: ({ asOf, knownAt, knownBy }) => (knownBy === 'RECORDED' ? 30 : knownAt ? 7 : asOf ? 3 / 2 : 0),
  roots: {
    one: { by: ['id', 'slug', 'record'], description: 'One consideration.' },
    all: 'All considerations: what is on offer for conditions.',
  },
  parts: ['TermCondition'],
  links: { considerationParties: 'ConsiderationParty', terms: 'TermCondition' },
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    slug: ['order'],
    considerationKind: ['filter', 'order', 'facet'],
    sign: ['filter', 'facet'],
    operator: ['filter', 'facet'],
    description: ['nullable'],
  },
  fields: (t) => ({
    standing: value(t, Standing, standingOfConsideration, {
      // as on all that claims can state
      nullable: true,
      args: perspectiveArgs,
      cost: standingCostOf('Condition'),
      description: `How it stands by claims of its own: ${standingRule} Without them as the strongest of its conditions, also those of its terms, and of its outcomes; ASSERTED where it has neither.`,
    }),
    contested: value(t, 'Boolean', isContestedLink, {
      args: perspectiveArgs,
      cost: standingCostOf(),
      description: contestedLink,
    }),
    parties: connection(t, 'ConsiderationParty', (row) => related(row, 'parties'), {
      description: 'Who gives and who receives it, and on whose word.',
    }),
    givers: side(t, 'GIVER', 'Who gives it.'),
    receivers: side(t, 'RECEIVER', 'Who receives it.'),
    conditions: connection(t, 'Condition', conditionsOf, {
      description: 'The conditions for which it is on offer: those of all its terms.',
    }),
    deliveredBy: list(t, 'Condition', (row) => related(row, 'deliveredBy'), {
      description: 'The conditions that consist in it.',
    }),
    stage: one(t, 'Stage', (row) => related(row, 'stage'), {
      nullable: true,
      description: 'The stage of an agreement to which it belongs.',
    }),
    opens: list(t, 'Stage', (row) => related(row, 'opens'), { description: 'The stages that open by it.' }),
    terms: list(t, Term, termsOf, {
      order: (row) => sql`nullif(${row.column('term')}, 0) nulls last`,
      description:
        'What must be met for it: every one of these. None where it is given the more, the more is met (GRADUATED).',
    }),
    fulfilment: value(t, Fulfilment, fulfilmentOf, {
      args: perspectiveArgs,
      cost: ({ perspective }) => fulfilmentShown(perspective),
      description: `Whether what it was offered for had been done by the moment, by default by now. ${fulfilmentRule}`,
    }),
    state: value(t, OutcomeState, stateOf, {
      nullable: true,
      args: perspectiveArgs,
      description: 'What became of it: the state of its latest outcome. Null where there is none.',
    }),
    outcomes: connection(t, 'Outcome', (row) => related(row, 'outcomes'), {
      description: 'What became of it over time, latest first.',
    }),
    figures: connection(t, 'Figure', (row) => related(row, 'figures'), {
      description: 'The numbers that are given for it: the amount of a loan.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), {
      description:
        'On whose word it is on offer. Where nobody claims it by itself, it is known with the first condition or outcome that speaks of it.',
    }),
  }),
  facets: {
    state: { description: 'What became of it.', key: stateOf, perRow: () => 1 / 2 },
    fulfilment: {
      description: 'Whether what it was offered for had been done.',
      key: fulfilmentOf,
      perRow: fulfilmentFrom,
    },
  },
  where: (f) => ({
    state: f.expression('OutcomeState', '"OutcomeState"', stateOf, 'By what became of it.', 1),
    fulfilment: f.custom(
      FulfilmentFilter,
      fulfilmentFilter,
      'By whether what it was offered for had been done by the moment, by default by now.',
      { perRow: (_, { seen }) => fulfilmentFrom(seen) },
    ),
    stage: f.one(
      'Stage',
      (row) => related(row, 'stage'),
      'By the stage of an agreement to which it belongs.',
    ),
    givers: f.many('Actor', (row) => through(row, 'parties', 'actor', { role: 'GIVER' }), 'By who gives it.'),
    receivers: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'RECEIVER' }),
      'By who receives it.',
    ),
    conditions: f.many('Condition', conditionsOf, 'By the conditions for which it is on offer.', {
      among: isOfferedFor,
    }),
    ...standingFilters(f, standingOfConsideration, isContestedLink),
    figures: f.many('Figure', (row) => related(row, 'figures'), 'By the numbers that are given for it.'),
    outcomes: f.many('Outcome', (row) => related(row, 'outcomes'), 'By what became of it over time.'),
  }),
})
