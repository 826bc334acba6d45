import { connection } from '../fields/connection.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'

defineNoun({
  model: 'Publisher',
  prefix: 'pub',
  plural: 'publishers',
  known: 'ALWAYS',
  roots: { all: 'All publishers of articles.' },
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
  columns: {
    name: ['filter', 'order'],
    domain: ['filter'],
  },
  fields: (t) => ({
    articles: connection(t, 'Article', (row) => related(row, 'articles'), {
      description: 'The articles that it published, latest first.',
    }),
  }),
  where: () => ({}),
})
