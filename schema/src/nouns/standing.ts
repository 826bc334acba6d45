// How facts stand: by the strongest of the latest words of each who speaks of them. Only what is asserted or hedged counts.

import { moreThanUsual, perClaim } from '../compile/cost.ts'
import type { Looking, PerRow } from '../compile/filter.ts'
import { Standing } from '../enums.ts'
import { type FieldBuilder, value } from '../fields/field.ts'
import { perspectiveArgs } from '../fields/perspective.ts'
import { related } from '../fields/source.ts'
import type { Filters } from '../fields/where.ts'
import type { Facet } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { isCounted } from '../time/counted.ts'
import { asKnown } from '../time/known.ts'
import { firstRecorded, isClaimed, knownByClaims, knownByOwnClaims, subjectColumn } from './claimed.ts'

/**
 * How a fact stands by the latest known word of each who speaks of it, and whether that is contested, worked out of its claims. Seen as the
 * world stood at a moment, the latest word by then counts, or, of those who had not spoken yet, their first: what is reported late tells
 * of the time before.
 */
function worked(row: Row, part: 'standing' | 'contested'): Sql {
  const { asOf = raw('null') } = row.perspective
  const subject = literal(subjectColumn(row.model))
  return sql`(proviso_standing_known(${subject}, ${row.id}, ${asOf}, ${asKnown(row)})).${raw(part)}`
}

const isPresent = ({ perspective: { asOf, knownAt } }: Row): boolean => !asOf && !knownAt

/** How a fact stands; null where it is not known. A fact that nobody claims is taken to be asserted. */
export function standingOf(row: Row): Sql {
  if (isPresent(row)) return row.column('standing')
  const standing = worked(row, 'standing')
  return row.perspective.knownAt ? standing : sql`coalesce(${standing}, ${row.column('standing')})`
}

/** Whether a fact counts by its claims alone; null where none is known. */
export function countedByClaims(row: Row): Sql {
  const { asOf = raw('null') } = row.perspective
  return sql`proviso_counted(${literal(subjectColumn(row.model))}, ${row.id}, ${asOf}, ${asKnown(row)})`
}

/** Whether somebody denies a fact that somebody else asserts or hedges. */
export const isContested = (row: Row): Sql =>
  isPresent(row) ? row.column('contested') : worked(row, 'contested')

/** Whether a fact is known and counts: most say since when it does themselves, of the others the claims have to be asked. */
export function countsByClaims(row: Row): Sql {
  if (isPresent(row)) return isCounted(row.column('standing'))
  const { knownAt, knownBy } = row.perspective
  const since = row.column('knownSince')
  const counts = countedByClaims(row)
  // what nobody claims is taken to be asserted
  if (!knownAt)
    return sql`(${since} is not null or coalesce(${counts}, ${isCounted(row.column('standing'))}))`
  if (knownBy !== 'RECORDED') return sql`(${since} <= ${knownAt} or (${since} is null and ${counts}))`
  return sql`case when ${since} is null then ${counts} else ${isClaimed(row)} end`
}

/**
 * Whether a link is known by claims of its own, and counts by them; without, it is known, and counts, with what it belongs to. As a
 * fact's, its claims are asked only where it does not say itself since when it counts.
 */
export function countsByOwnClaims(row: Row): Sql {
  if (isPresent(row)) return isCounted(row.column('ownStanding'))
  const { knownAt, knownBy } = row.perspective
  const isBare = sql`not ${row.column('hasClaims')}`
  const since = row.column('knownSince')
  const counts = countedByClaims(row)
  if (!knownAt) return sql`(${isBare} or ${since} is not null or ${counts})`
  if (knownBy !== 'RECORDED')
    return sql`(${isBare} or ${since} <= ${knownAt} or (${since} is null and ${counts}))`
  return sql`(${isBare} or case when ${since} is null then ${counts} else ${isClaimed(row)} end)`
}

/** How the row stands to which a relation leads. */
export const standingOfRelated =
  (relation: string, standing: (end: Row) => Sql = standingOf) =>
  (row: Row): Sql => {
    const { row: end, from, where } = related(row, relation)
    return sql`(select ${standing(end)} from ${from}${whereClause(where)})`
  }

/** How a link stands: by claims of its own, or else as `ends` says. */
function standingOfLink(row: Row, ends: Sql): Sql {
  const worked = isPresent(row) ? row.column('ownStanding') : standingByOwnClaims(row)
  return sql`case when ${row.column('hasClaims')} then ${worked} else ${ends} end`
}

/** How what claims of its own state stands by them; null where none is known. */
export const standingByOwnClaims = (row: Row): Sql => worked(row, 'standing')

/** Whether somebody denies a link that somebody else asserts or hedges: by claims of its own. */
export const isContestedLink = (row: Row): Sql =>
  sql`case when ${row.column('hasClaims')} then ${worked(row, 'contested')} else false end`

export const standingRule =
  'ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first.'

/** What it costs to say how one row stands at a moment, and more where very many claims state it. */
const standingCost = (row: Row): number =>
  isPresent(row) ? 0 : 20 + perClaim * moreThanUsual('Claim', subjectColumn(row.model), row)

/** Which part of the claims of what the most claims state what links lead to has on average, at most. */
const ofMost = 1 / 4

/** The same of what stands as what it leads to, which can be what the most claims state. */
export const standingCostOf =
  (...ends: readonly string[]) =>
  (row: Row): number => {
    const claims = (end: string) => row.compilation.longestOf('Claim', subjectColumn(end), undefined, 1)
    return isPresent(row) ? 0 : 30 + ends.reduce((all, end) => all + ofMost * perClaim * claims(end), 0)
  }

/** The fields of what claims state. */
export const standingFields = (t: FieldBuilder) => ({
  standing: value(t, Standing, standingOf, {
    nullable: true,
    args: perspectiveArgs,
    cost: standingCost,
    description: `How it stands: ${standingRule} Null where it was not known.`,
  }),
  contested: value(t, 'Boolean', isContested, {
    args: perspectiveArgs,
    cost: standingCost,
    description: 'Whether somebody’s latest word denies it while somebody else’s asserts or hedges it.',
  }),
})

/** What it costs to see how a row stands: as of a moment it is worked out of its claims, which takes about 100 µs, or more behind a relation. */
const perStandingFrom = ({ asOf, knownAt }: Looking['seen']) => (asOf || knownAt ? 8 : 1 / 2)

const perStanding: PerRow = (_, { seen, isBehind }) =>
  isBehind && (seen.asOf || seen.knownAt) ? 20 : perStandingFrom(seen)

/** The same of a link, which stands as what it links to: what very many link to has most claims, and is worked out for each. */
const perLinkStanding: PerRow = (_, { seen: { asOf, knownAt } }) => (asOf || knownAt ? 30 : 1 / 2)

const standingFilter =
  'By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through.'

/** The filters of what claims state; of what does not stand by these alone, `standing` and `contested` say how it does. */
export const standingFilters = (
  f: Filters,
  standing: (row: Row) => Sql = standingOf,
  contested: (row: Row) => Sql = isContested,
  perRow = perStanding,
) => ({
  standing: f.expression('Standing', '"Standing"', standing, standingFilter, perRow),
  contested: f.expression(
    'Boolean',
    'boolean',
    contested,
    'By whether somebody denies it while somebody else asserts or hedges it.',
    perStanding,
  ),
})

/** The facet of what claims state. */
export const standingFacet: Facet = {
  description: 'How it stands.',
  key: standingOf,
  perRow: perStandingFrom,
}

export const contestedLink =
  'Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself.'

/** The fields of a link that claims of its own may state; `ends` says how it stands without, and `asEnds` that in words. */
export const linkStandingFields = (
  t: FieldBuilder,
  ends: (row: Row) => Sql,
  asEnds: string,
  ...nouns: readonly string[]
) => ({
  standing: value(t, Standing, (row) => standingOfLink(row, ends(row)), {
    nullable: true,
    args: perspectiveArgs,
    cost: standingCostOf(...nouns),
    description: `How it stands by claims of its own: ${standingRule} Without them ${asEnds}. Null where it was not known.`,
  }),
  contested: value(t, 'Boolean', isContestedLink, {
    args: perspectiveArgs,
    cost: standingCostOf(),
    description: contestedLink,
  }),
})

/** The filters of a link that claims of its own may state. */
export const linkStandingFilters = (f: Filters, ends: (row: Row) => Sql) =>
  standingFilters(f, (row) => standingOfLink(row, ends(row)), isContestedLink, perLinkStanding)

/** A link that claims of its own may state. */
export const byOwnClaims = { claimed: true, known: knownByOwnClaims, counts: countsByOwnClaims } as const

/** A noun that claims state. */
export const byClaims = {
  claimed: true,
  known: knownByClaims,
  counts: countsByClaims,
  recorded: (row: Row) => firstRecorded(row),
} as const
