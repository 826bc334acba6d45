// How facts stand: by the strongest of the latest words of each who speaks of them. Only what is asserted or hedged counts.
import { Standing } from '../enums.ts'
import { type FieldBuilder, value } from '../fields/field.ts'
import { perspectiveArgs } from '../fields/perspective.ts'
import type { Filters } from '../fields/where.ts'
import type { Facet } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { isCounted } from '../time/counted.ts'
import { exists, known } from '../time/known.ts'
import { knownByClaims, subjectColumn } from './claimed.ts'

/**
 * What each who speaks of a fact says: one row of `standing` each. It is their latest word that is known; seen as the world stood at a
 * moment, the latest by then, or, of those who had not spoken yet, their first: what is reported late tells of the time before.
 */
function words(row: Row): Sql {
  const claim = row.other('Claim')
  const at = sql`coalesce(${claim.column('saidAt')}, ${claim.column('reportedAt')})`
  const standing = sql`proviso_standing(${claim.column('stance')})`
  const voice = sql`${claim.column('speakerId')}, ${claim.column('voice')}`
  const { asOf } = row.perspective
  const first = asOf && sql`${at} > ${asOf}, case when ${at} > ${asOf} then ${at} end, `
  const order = sql`${voice}, ${first ?? raw('')}${at} desc, ${standing}`
  const where = [sql`${(claim as Row).column(subjectColumn(row.model))} = ${row.id}`, known(claim)!]
  return sql`select distinct on (${voice}) ${standing} as standing from ${claim.table}${whereClause(where)} order by ${order}`
}

/** What is worked out of the words of a fact; null where nobody says anything. */
const ofWords = (row: Row, answer: Sql): Sql => sql`(select ${answer} from (${words(row)}) words)`

const isPresent = ({ perspective: { asOf, knownAt } }: Row): boolean => !asOf && !knownAt

/** How a fact stands; null where it is not known. A fact that nobody claims is taken to be asserted. */
export function standingOf(row: Row): Sql {
  if (isPresent(row)) return row.column('standing')
  const worked = ofWords(row, raw('min(words.standing)'))
  return row.perspective.knownAt ? worked : sql`coalesce(${worked}, ${row.column('standing')})`
}

/** Whether somebody denies a fact that somebody else asserts or hedges. */
export const isContested = (row: Row): Sql =>
  isPresent(row)
    ? row.column('contested')
    : sql`coalesce(${ofWords(row, sql`bool_or(${isCounted(raw('words.standing'))}) and bool_or(words.standing = 'DENIED')`)}, false)`

/** Whether a fact is known and counts: most say since when it does themselves, of the others the claims have to be asked. */
export function countsByClaims(row: Row): Sql {
  if (isPresent(row)) return isCounted(row.column('standing'))
  const { knownAt, knownBy } = row.perspective
  const since = row.column('knownSince')
  const counts = isCounted(standingOf(row))
  if (!knownAt) return sql`(${since} is not null or ${counts})`
  if (knownBy !== 'RECORDED') return sql`(${since} <= ${knownAt} or (${since} is null and ${counts}))`
  const isClaimed = exists(
    row,
    'Claim',
    (claim) => sql`${(claim as Row).column(subjectColumn(row.model))} = ${row.id} and ${known(claim)!}`,
  )
  return sql`case when ${since} is null then ${counts} else ${isClaimed} end`
}

const meaning =
  'ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first.'

/** The fields of what claims state. */
export const standingFields = (t: FieldBuilder) => ({
  standing: value(t, Standing, standingOf, {
    nullable: true,
    args: perspectiveArgs,
    description: `How it stands: ${meaning} Null where it was not known.`,
  }),
  contested: value(t, 'Boolean', isContested, {
    args: perspectiveArgs,
    description: 'Whether somebody’s latest word denies it while somebody else’s asserts or hedges it.',
  }),
})

export const standingFilter =
  'By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through.'

/** The filters of what claims state. */
export const standingFilters = (f: Filters) => ({
  standing: f.expression('Standing', '"Standing"', standingOf, standingFilter),
  contested: f.expression(
    'Boolean',
    'boolean',
    isContested,
    'By whether somebody denies it while somebody else asserts or hedges it.',
  ),
})

/** The facet of what claims state. */
export const standingFacet: Facet = { description: 'How it stands.', key: standingOf, perRow: 1 / 2 }

/** A noun that claims state. */
export const byClaims = { claimed: true, known: knownByClaims, counts: countsByClaims } as const
