import { connection } from '../fields/connection.ts'
import { documentationOf } from '../fields/documentation.ts'
import { type FieldBuilder, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related, through } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { exists, known } from '../time/known.ts'
import { stands } from './claimed.ts'
import { anchor } from './quote-anchor.ts'
import { textWithheld, unlessWithheld } from './withheld.ts'

const wordColumns = ['exact', 'prefix', 'suffix'] as const

const words = (t: FieldBuilder<'Quote'>) =>
  Object.fromEntries(
    wordColumns.map((column) => [
      column,
      value(t, 'String', (row) => unlessWithheld(row, row.column(column)), {
        nullable: true,
        description: `${documentationOf('Quote', column)} Null where it is withheld.`,
      }),
    ]),
  )

/** Whether the text of a quote was known at the moment asked for. */
export const isPublished = (quote: Row<'Quote'>): Sql =>
  exists(
    quote,
    'Revision',
    (revision) => sql`${revision.id} = ${quote.column('revisionId')} and ${known(revision)!}`,
  )

defineNoun({
  model: 'Quote',
  prefix: 'quo',
  plural: 'quotes',
  // once its text is, while a claim that rests on it stands
  known: (row) => {
    const isQuoted = exists(row, 'ClaimQuote', (link) => {
      const claim = link.other('Claim')
      return sql`
        ${link.column('quoteId')} = ${row.id} and exists (select 1
          from ${claim.table}
          where ${claim.id} = ${link.column('claimId')} and ${stands(claim)})`
    })
    return sql`${isPublished(row)} and ${isQuoted}`
  },
  defaultOrder: [
    { field: 'revisionId', direction: 'ASC' },
    { field: 'startOffset', direction: 'ASC' },
  ],
  columns: {
    exact: ['hidden', 'searched'],
    prefix: ['hidden', 'searched'],
    suffix: ['hidden', 'searched'],
    startOffset: [],
    endOffset: [],
  },
  fields: (t) => ({
    ...words(t),
    textWithheld: textWithheld(t),
    anchor: anchor(t),
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
    ...Object.fromEntries(
      wordColumns.map((column) => [
        column,
        f.expression(
          'String',
          'text',
          (row) => unlessWithheld(row, row.column(column)),
          documentationOf('Quote', column),
        ),
      ]),
    ),
    claims: f.many('Claim', (row) => through(row, 'claims', 'claim'), 'By what is claimed on these words.'),
  }),
})
