// Where the words of a quote stand in the article's text as it is by now. The quote itself stays where it was taken from.
import { builder } from '../builder.ts'
import { field, objectType, value } from '../fields/field.ts'
import { related } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { ofLatest } from './revision.ts'

/** Where words stand in the text, from 0, in code points; null unless they stand there once. */
const once = (text: Sql, words: Sql): Sql =>
  sql`
    case when strpos(${text}, ${words}) > 0
    and strpos(substr(${text}, strpos(${text}, ${words}) + 1), ${words}) = 0
    then strpos(${text}, ${words}) - 1 end`

/** What is looked for, in turn; the words with what stood beside them once that alone tells the place. */
function places(quote: Row<'Quote'>, text: Sql): { exact: Sql; inContext: Sql } {
  const [exact, prefix, suffix] = [quote.column('exact'), quote.column('prefix'), quote.column('suffix')]
  const behind = sql`length(${prefix})`
  return {
    exact: once(text, exact),
    inContext: sql`
      coalesce(${once(text, sql`${prefix} || ${exact} || ${suffix}`)} + ${behind},
        ${once(text, sql`${prefix} || ${exact}`)} + ${behind},
        ${once(text, sql`${exact} || ${suffix}`)})`,
  }
}

/** Something about the place of a quote in the latest text; the expression is evaluated over the text, which is read once. */
function inLatest(quote: Row<'Quote'>, of: (places: { exact: Sql; inContext: Sql }) => Sql): Sql {
  const { row: revision, from, where } = related(quote, 'revision')
  const article = quote.other('Article')
  const text = sql`latest.words`
  const latest = sql`
    select ${ofLatest(article, 'text')}
    from ${from}
    join ${article.table} on ${article.id} = ${revision.column('articleId')}
    where ${where[0]!}`
  return sql`(select ${of(places(quote, text))} from (${latest} offset 0) latest(words))`
}

const start = (quote: Row<'Quote'>): Sql =>
  inLatest(quote, ({ exact, inContext }) => sql`coalesce(${exact}, ${inContext})`)

const AnchorMatch = builder.enumType('AnchorMatch', {
  description: 'How the words of a quote are found in the latest text of the article.',
  values: {
    EXACT: { description: 'They stand in it once.' },
    CONTEXT: {
      description:
        'They stand in it several times, and what stood before and after them tells which is meant.',
    },
    ORPHANED: { description: 'They do not stand in it, or it cannot be told where.' },
  },
})

const QuoteAnchor = objectType(
  'QuoteAnchor',
  'Where the words of a quote stand in the latest text of the article.',
  (t) => ({
    match: value(
      t,
      AnchorMatch,
      (row: Row<'Quote'>) =>
        inLatest(
          row,
          ({ exact, inContext }) =>
            sql`case when ${exact} is not null then 'EXACT' when ${inContext} is not null then 'CONTEXT' else 'ORPHANED' end`,
        ),
      { description: 'How they are found.' },
    ),
    startOffset: value(t, 'Int', start, {
      nullable: true,
      description:
        'Where they start in that text, in Unicode code points counted from 0, inclusive. Null where they are ORPHANED.',
    }),
    endOffset: value(t, 'Int', (row: Row<'Quote'>) => sql`${start(row)} + length(${row.column('exact')})`, {
      nullable: true,
      description:
        'Where they end in that text, in Unicode code points counted from 0, exclusive. Null where they are ORPHANED.',
    }),
  }),
)

/** `anchor` of a quote. */
export const anchor = (t: Parameters<typeof field>[0]) =>
  field(
    t,
    QuoteAnchor,
    { kind: 'same' },
    {
      cost: 3,
      description:
        'Where the words stand in the latest text of the article’s own dataset; with `knownAt`, of those that were known then. Quotes are never moved: `startOffset` and `endOffset` of the quote stay those of the text that it was taken from.',
    },
  )
