import { builder } from '../builder.ts'
import { FigureQualifier } from '../enums.ts'
import { list, one } from '../fields/field.ts'
import { connection, defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { byClaims } from './claimed.ts'

builder.prismaObject('Figure', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    measure: t.exposeString('measure'),
    unit: t.exposeString('unit'),
    of: t.exposeString('of', { nullable: true }),
    value: t.exposeFloat('value', { nullable: true }),
    low: t.exposeFloat('low', { nullable: true }),
    high: t.exposeFloat('high', { nullable: true }),
    qualifier: t.expose('qualifier', { type: FigureQualifier }),
    event: one(t, 'Event', (row) => related(row, 'event'), {
      nullable: true,
      description: 'The event that the figure describes.',
    }),
    condition: one(t, 'Condition', (row) => related(row, 'condition'), {
      nullable: true,
      description: 'The condition that the figure describes.',
    }),
    partOf: one(t, 'Figure', (row) => related(row, 'partOf'), {
      nullable: true,
      description: 'The total that this figure is a part of.',
    }),
    parts: list(t, 'Figure', (row) => related(row, 'parts'), {
      description: 'The figures that this total is made up of.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
})

defineNounTypes({
  model: 'Figure',
  ...byClaims,
  prefix: 'fig',
  plural: 'figures',
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  orderFields: ['value'],
  where: (f) => ({
    id: f.id(),
    measure: f.column('measure'),
    value: f.column('value'),
    qualifier: f.column('qualifier'),
  }),
})
