// The states of the texts of articles, and which of them is the latest from a perspective.
import { documentationOf } from '../fields/documentation.ts'
import { one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import type { ColumnName } from '../sql/model.ts'
import { momentText } from '../sql/moment.ts'
import type { Row } from '../sql/row.ts'
import { empty, type Sql, sql } from '../sql/sql.ts'
import { known } from '../time/known.ts'
import { textWithheld, unlessWithheld } from './withheld.ts'

/** A column of the latest of an article's own revisions that are known; null where none is. */
export function ofLatest(article: Row<'Article'>, column: ColumnName<'Revision'>): Sql {
  const revision = article.other('Revision')
  const isKnown = known(revision)
  const demands = isKnown ? sql` and ${isKnown}` : empty
  return sql`
    (select ${revision.column(column)}
      from ${revision.table}
      where ${revision.column('articleId')} = ${article.id} and ${revision.column('isOwn')}${demands}
      order by ${revision.column('knownSince')} desc, ${revision.column('number')} desc
      limit 1)`
}

/** How many characters a text may well have. */
export const ofText = 12_000

/** The text of an article. One that is only shown for the sake of its quote may have none that is known yet: then its first. */
export function textOf(article: Row<'Article'>): Sql {
  const latest = ofLatest(article, 'text')
  if (!article.perspective.knownAt) return latest
  const first = article.other('Revision')
  return sql`
    coalesce(${latest}, (select ${first.column('text')}
        from ${first.table}
        where ${first.column('articleId')} = ${article.id}
        order by ${first.column('isOwn')} desc, ${first.column('knownSince')}, ${first.column('number')}
        limit 1))`
}

/** A column about the publication of a text: its own, or that of its article. */
function publication(row: Row<'Revision'>, column: 'publishedAt' | 'publishedAtPrecision'): Sql {
  const { row: article, from, where } = related(row, 'article')
  const ofArticle = sql`(select ${article.column(column)} from ${from} where ${where[0]})`
  return sql`case when ${row.column('publishedAt')} is null then ${ofArticle} else ${row.column(column)} end`
}
const publishedAt = (row: Row<'Revision'>): Sql => publication(row, 'publishedAt')
const publishedAtPrecision = (row: Row<'Revision'>): Sql => publication(row, 'publishedAtPrecision')

const whenPublished =
  'When the text was published: the first with its article, a later one when its source says, or else when it was taken in, a cleaned one when what it cleans was. Null where nobody dates it.'

defineNoun({
  model: 'Revision',
  prefix: 'rev',
  plural: 'revisions',
  known: (row) =>
    sql`${row.column(row.perspective.knownBy === 'RECORDED' ? 'capturedAt' : 'knownSince')} <= ${row.perspective.knownAt!}`,
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    number: [],
    text: ['hidden', 'searched'],
    sha256: [],
    length: [],
    by: [],
    capturedAt: [],
    isOwn: [],
  },
  fields: (t) => ({
    text: value(t, 'String', (row) => unlessWithheld(row, row.column('text')), {
      nullable: true,
      length: ofText,
      description: `${documentationOf('Revision', 'text')} Null where it is withheld.`,
    }),
    textWithheld: textWithheld(t),
    publishedAt: value(t, 'Moment', (row) => momentText(publishedAt(row), publishedAtPrecision(row)), {
      nullable: true,
      description: whenPublished,
    }),
    article: one(t, 'Article', (row) => related(row, 'article'), {
      description: 'The article whose text this is.',
    }),
    origin: one(t, 'Origin', (row) => related(row, 'origin'), {
      nullable: true,
      description: 'Where the text came from.',
    }),
  }),
  where: (f) => ({
    publishedAt: f.moment(publishedAt, publishedAtPrecision, whenPublished),
  }),
})
