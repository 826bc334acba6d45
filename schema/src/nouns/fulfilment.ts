// Whether what a consideration was offered for was done: by its terms, over the conditions that had to be met before.
import { builder } from '../builder.ts'
import type { Looking } from '../compile/filter.ts'
import { comparisonSql } from '../compile/where.ts'
import { Fulfilment } from '../enums.ts'
import type { InputBuilder } from '../fields/comparison.ts'
import { type FieldBuilder, list, objectType, value } from '../fields/field.ts'
import { listed, lookedUp } from '../fields/source.ts'
import type { Input } from '../sql/input.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { and, literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { existsApart } from '../time/known.ts'
import { visible } from '../time/visible.ts'
import { wordOn } from './status.ts'
import { statusClasses } from './status-class.ts'
import { memberRows, operatorOf } from './terms.ts'

/** Said once, for fields, filters and facets. */
export const fulfilmentRule =
  'Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET.'

export const FulfilmentFilter = builder.inputType('FulfilmentFilter', {
  description: 'Compares whether what a consideration was offered for had been done.',
  fields: (t: InputBuilder) =>
    ({
      eq: t.field({ type: Fulfilment, description: 'Is this.' }),
      in: t.field({ type: [Fulfilment], description: 'Is one of these.' }),
      notIn: t.field({ type: [Fulfilment], description: 'Is none of these.' }),
    }) as never,
})

const classed = (name: string): Sql =>
  sql`(${raw(statusClasses[name]!.statuses.map((status) => `'${status}'`).join(', '))})`

/**
 * What a condition counts as: by its status, but for the good that the target's side alone says of it; that it has ended is for the
 * issuer to say.
 */
function verdictOf(condition: Row<'Condition'>): Sql {
  const unjudged = sql`case when ${condition.column('polarity')} = 'MUST_NOT' then 'KEPT' else 'UNJUDGED' end`
  const isOwn = sql`
    word."isTarget" and (word.status in ${classed('DONE')} or word.status in ${classed('PART')}
      or (word.status in ${classed('ENDED')} and not word."isIssuer"))`
  return sql`
    coalesce((select case
        when word.status is null or ${isOwn} then ${unjudged}
        when word.status = 'WAIVED' or word.status in ${classed('DONE')} then 'DONE'
        when word.status in ${classed('PART')} then 'PART'
        when word.status = 'UNKNOWN' then 'UNJUDGED'
        when word.status in ${classed('ENDED')} then 'LEFT'
        else 'NOT' end
      from (${wordOn(condition)}) word), ${unjudged})`
}

/**
 * The conditions of a consideration that count: rows of `term`, `least` and `verdict`. Each is looked at by itself, and judged once: the
 * fences (`offset 0`) keep the planner from joining all conditions, and from working a verdict out again wherever it is counted.
 */
function membersOf(consideration: Row<'Consideration'>, only?: Sql): Sql {
  const condition = consideration.other('Condition')
  const term = raw(consideration.compilation.alias('member'))
  const isReplaced = existsApart(consideration, 'Condition', (next) =>
    and([sql`${next.column('supersedesId')} = ${condition.id}`, ...visible({ row: next })]),
  )
  const where = [
    sql`${condition.column('effect')} = 'PRECEDENT'`,
    ...visible({ row: condition }),
    sql`not ${isReplaced}`,
    ...(only ? [sql`${term}."term" = ${only}`] : []),
  ]
  return sql`
    select ${term}."term" as term, ${term}."atLeast" as least, ${verdictOf(condition)} as verdict
    from ${memberRows(consideration)} ${term}, ${lookedUp(condition, sql`${term}."conditionId"`)}${whereClause(where)}
    offset 0`
}

const counted = (verdict: string): Sql => sql`count(*) filter (where verdict = ${literal(verdict)})`

/** Each term, with what it comes down to: rows of `total`, `done`, `kept`, `part`, `unjudged` and `verdict`. */
function termsSql(members: Sql): Sql {
  const counts = sql`
    select count(*) as total, least(coalesce(max(least), count(*)), count(*)) as needed,
      ${counted('DONE')} as done, ${counted('KEPT')} as kept, ${counted('PART')} as part, ${counted('UNJUDGED')} as unjudged
    from (${members}) members
    where verdict <> 'LEFT'
    group by term`
  return sql`
    select *, case
        when done + kept >= needed then 'MET'
        when done + kept + unjudged >= needed then 'UNJUDGED'
        when done + part > 0 then 'PARTLY_MET'
        else 'UNMET' end as verdict
    from (${counts}) counts`
}

/** What a consideration’s terms come down to together; null of none. */
const whole = sql`
  case
    when count(*) = 0 then 'UNCONDITIONAL'
    when bool_and(verdict = 'MET') then 'MET'
    when bool_or(verdict in ('UNMET', 'PARTLY_MET')) then case when sum(done + part) > 0 then 'PARTLY_MET' else 'UNMET' end
    else 'UNJUDGED' end`
const graduated = sql`
  case
    when count(*) = 0 then 'UNCONDITIONAL'
    when sum(done + kept) = sum(total) then 'MET'
    when sum(done + part) > 0 then 'PARTLY_MET'
    when sum(unjudged) > 0 then 'UNJUDGED'
    else 'UNMET' end`

/**
 * What it costs to see whether what a consideration was offered for had been done: about 80 µs by what is kept of how its conditions
 * stand, 400 as of a moment, 1,200 as known at one, and 2,000 as recorded by one.
 */
export const fulfilmentFrom = ({ asOf, knownAt, knownBy }: Looking['seen']): number =>
  knownBy === 'RECORDED' ? 200 : knownAt ? 120 : asOf ? 40 : 8

/** What it costs to show: of what is shown each is for conditions that somebody has judged, as far as anybody can know before. */
export const fulfilmentShown = (seen: Looking['seen']): number => 3 * fulfilmentFrom(seen)

/** The same of an outcome: it is kept, of what is known today. */
export const outcomeFulfilmentFrom = (seen: Looking['seen']): number =>
  seen.knownAt ? fulfilmentFrom(seen) : 1 / 100

/** The perspective of a row at a moment of the world, at the latest. */
const asOf = <Model extends string>(row: Row<Model>, moment: Sql): Row<Model> =>
  row.at(row.perspective.with({ asOf: { sql: moment, read: () => null } }))

/** Whether what a consideration was offered for had been done by the moment asked for, or else by now. */
export function fulfilmentOf(consideration: Row<'Consideration'>): Sql {
  const row = consideration.perspective.asOf ? consideration : asOf(consideration, raw('proviso_today()'))
  const terms = termsSql(membersOf(row))
  return sql`(select case when ${operatorOf(row)} = 'GRADUATED' then ${graduated} else ${whole} end from (${terms}) terms)`
}

/** Whether that had been done when something became of it: kept, of what is known today. */
export function fulfilmentAt(outcome: Row<'Outcome'>): Sql {
  if (!outcome.perspective.knownAt) return outcome.column('fulfilment')
  const consideration = asOf(outcome, outcome.column('effectiveAt')).other('Consideration')
  return sql`
    (select ${fulfilmentOf(consideration)}::"Fulfilment"
      from ${consideration.table}
      where ${consideration.id} = ${outcome.column('considerationId')})`
}

/** The demand of a filter of considerations. */
export const fulfilmentFilter = (row: Row<'Consideration'>, input: Input): Sql =>
  comparisonSql(input, fulfilmentOf(row), 'text')

/** The demand of a filter of outcomes: it is worked out only where it can have been less than whole, if nothing else is asked for. */
export function outcomeFilter(row: Row<'Outcome'>, input: Input): Sql {
  const compared = comparisonSql(input, fulfilmentAt(row), '"Fulfilment"')
  if (!row.perspective.knownAt) return compared
  const unmet = raw(`array['UNMET', 'PARTLY_MET']::"Fulfilment"[]`)
  const asksForMore = input.keys().map((operator) => {
    if (operator === 'eq') return sql`${input.get('eq').parameter('"Fulfilment"')} <> all(${unmet})`
    return operator === 'in'
      ? sql`not ${input.get('in').parameter('"Fulfilment"[]')} <@ ${unmet}`
      : raw('true')
  })
  return sql`case when ${row.column('everUnmet')} or (${and(asksForMore)}) then ${compared} else false end`
}

export const Term = objectType(
  'Term',
  'One of the things that must all hold for a consideration: so many of these conditions.',
  (t: FieldBuilder) => ({
    atLeast: value(t, 'Int', (row) => row.column('least'), {
      nullable: true,
      description: 'How many of its conditions must be met. Null: all of them.',
    }),
    conditions: list(t, 'Condition', (row) => listed(row, 'Condition', row.column('ids')), {
      description: 'Its conditions.',
    }),
  }),
)

/** The terms of a consideration: rows of `term`, `least` and `ids`. Those that have no condition that is visible are left out. */
export function termsOf(consideration: Row<'Consideration'>): Source {
  const row = consideration.other('term')
  const condition = consideration.other('Condition')
  const term = raw(consideration.compilation.alias('member'))
  const members = sql`
    select ${term}."term" as term, ${term}."atLeast" as least, array_agg(${condition.id}) as ids
    from ${memberRows(consideration)} ${term}, ${lookedUp(condition, sql`${term}."conditionId"`)}${whereClause(visible({ row: condition }))}
    group by 1, 2`
  return {
    row,
    from: sql`(${members}) ${raw(row.alias)}`,
    where: [and([sql`${consideration.column('operator')} <> 'GRADUATED'`])],
  }
}
