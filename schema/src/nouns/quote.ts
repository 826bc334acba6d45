import { connection } from '../fields/connection.ts'
import { one } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related, through } from '../fields/source.ts'
import { sql } from '../sql/sql.ts'
import { exists } from '../time/known.ts'
import { stated } from './claimed.ts'

defineNoun({
  model: 'Quote',
  prefix: 'quo',
  plural: 'quotes',
  // from the first claim that quotes it, for words stay said
  known: (row) =>
    exists(row, 'ClaimQuote', (link) => {
      const claim = link.other('Claim')
      return sql`${link.column('quoteId')} = ${row.id} and exists (select 1 from ${claim.table} where ${claim.id} = ${link.column('claimId')} and ${stated(claim)})`
    }),
  defaultOrder: [
    { field: 'revisionId', direction: 'ASC' },
    { field: 'startOffset', direction: 'ASC' },
  ],
  columns: {
    exact: ['filter'],
    prefix: [],
    suffix: [],
    startOffset: ['order'],
    endOffset: [],
  },
  fields: (t) => ({
    revision: one(t, 'Revision', (row) => related(row, 'revision'), {
      description: 'The text that the words are taken from.',
    }),
    article: one(
      t,
      'Article',
      (row) => {
        const { row: revision, from, where } = related(row, 'revision')
        const article = row.other('Article')
        return {
          row: article,
          from: sql`${from} join ${article.table} on ${article.id} = ${revision.column('articleId')}`,
          where,
        }
      },
      { description: 'The article that is quoted.' },
    ),
    claims: connection(t, 'Claim', (row) => through(row, 'claims', 'claim'), {
      description: 'What is claimed on these words.',
    }),
  }),
  where: (f) => ({
    id: f.id(),
    claims: f.many('Claim', (row) => through(row, 'claims', 'claim'), 'By what is claimed on these words.'),
  }),
})
