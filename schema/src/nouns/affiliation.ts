import { connection } from '../fields/connection.ts'
import { one } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { byClaims, standingFields, standingFilters } from './standing.ts'

/** Whether an affiliation is valid at a moment: from when it has begun, or may have, until it has ended. */
function isValid(row: Row<'Affiliation'>, moment: Sql): Sql {
  const [from, to] = [row.column('validFrom'), row.column('validTo')]
  return sql`(${from} is null or ${from} <= ${moment}) and (${to} is null or ${to} >= ${moment})`
}

defineNoun({
  model: 'Affiliation',
  prefix: 'aff',
  plural: 'affiliations',
  ...byClaims,
  roots: { all: 'All affiliations: who belongs to whom, and from when to when.' },
  // a merger can make it say that somebody belongs to themselves
  isItself: (row) => sql`${row.column('actorId')} <> ${row.column('counterpartId')}`,
  valid: isValid,
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    affiliationKind: ['filter'],
    officeTitle: ['filter'],
    validFrom: ['filter'],
    validTo: ['filter'],
  },
  fields: (t) => ({
    ...standingFields(t),
    actor: one(t, 'Actor', (row) => related(row, 'actor'), { nullable: true, description: 'Who belongs.' }),
    counterpart: one(t, 'Actor', (row) => related(row, 'counterpart'), { description: 'To whom.' }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  where: (f) => ({
    ...standingFilters(f),
    actor: f.one('Actor', (row) => related(row, 'actor'), 'By who belongs.'),
    counterpart: f.one('Actor', (row) => related(row, 'counterpart'), 'By to whom.'),
  }),
})
