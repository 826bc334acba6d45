import { builder } from '../builder.ts'
import { AffiliationKind } from '../enums.ts'
import { one } from '../fields/field.ts'
import { connection, defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { sql } from '../sql/sql.ts'
import { byClaims } from './claimed.ts'

builder.prismaObject('Affiliation', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    from: one(t, 'Actor', (row) => related(row, 'from'), { description: 'Who belongs.' }),
    to: one(t, 'Actor', (row) => related(row, 'to'), { description: 'To whom.' }),
    kind: t.expose('kind', { type: AffiliationKind }),
    title: t.exposeString('title', { nullable: true }),
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
})

defineNounTypes({
  model: 'Affiliation',
  ...byClaims,
  // from its first day to its last
  valid(row, asOf) {
    const [from, to] = [row.column('validFrom'), row.column('validTo')]
    const day = sql`(${asOf} at time zone 'UTC')::date`
    return sql`(${from} is null or ${from} <= ${day}) and (${to} is null or ${to} >= ${day})`
  },
  columnTypes: { validFrom: 'date', validTo: 'date' },
  prefix: 'aff',
  plural: 'affiliations',
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  orderFields: ['validFrom', 'validTo'],
  where: (f) => ({
    id: f.id(),
    kind: f.column('kind'),
    title: f.column('title'),
    validFrom: f.column('validFrom'),
    validTo: f.column('validTo'),
    from: f.one('Actor', (row) => related(row, 'from'), 'By who belongs.'),
    to: f.one('Actor', (row) => related(row, 'to'), 'By to whom.'),
  }),
})
