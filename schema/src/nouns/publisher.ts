import { builder } from '../builder.ts'
import { connection, defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related } from '../fields/source.ts'

builder.prismaObject('Publisher', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    name: t.exposeString('name'),
    domain: t.exposeString('domain', { nullable: true }),
    articles: connection(t, 'Article', (row) => related(row, 'articles'), {
      description: 'The articles that it published, latest first.',
    }),
  }),
})

defineNounTypes({
  model: 'Publisher',
  known: 'ALWAYS',
  prefix: 'pub',
  plural: 'publishers',
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
  orderFields: ['name'],
  where: (f) => ({ id: f.id(), name: f.column('name'), domain: f.column('domain') }),
})
