// Words that are withheld: those of articles whose text was removed, as a law demanded, from all; the texts of articles whose licence is
// restricted, and quotes of them. Titles, offsets and hashes are shown; the words only to those who ask with the scope `texts`: of all datasets, or of the dataset whose article it is.
import { builder } from '../builder.ts'
import { type FieldBuilder, value } from '../fields/field.ts'
import { datasetsShownTo } from '../sql/principal.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { exists } from '../time/known.ts'

const TextWithheld = builder.enumType('TextWithheld', {
  description: 'Why words are not shown.',
  values: {
    REMOVED: {
      description:
        'The text was removed, as a law demanded: the article’s `removedAt` and `removedReason` say when and why.',
    },
    RESTRICTED: {
      description:
        'The licence of the article is `restricted`, and who asks has no key with the scope `texts`.',
    },
  },
})

type Worded = 'Article' | 'Revision' | 'Quote'

const isRestricted = (article: Row): Sql => sql`proviso_is_restricted(${article.column('licence')})`

/** Whether an article belongs to one of the datasets whose words the asker is shown. */
const isShown = (article: Row): Sql => sql`proviso_is_article_of(${article.id}, ${datasetsShownTo}::text[])`

const isRemoved = (article: Row): Sql => sql`${article.column('removedAt')} is not null`

const isKept = (article: Row): Sql => {
  switch (article.compilation.shown) {
    case 'ALL':
      return isRemoved(article)
    case 'SOME':
      return sql`(${isRemoved(article)} or (${isRestricted(article)} and not ${isShown(article)}))`
    case 'NONE':
      return sql`(${isRemoved(article)} or ${isRestricted(article)})`
  }
}

/** Whether any article is such: asked once for a statement, for most graphs have none. */
function isAny(row: Row, is: (article: Row) => Sql): Sql {
  const article = row.other('Article')
  return sql`(select exists (select 1 from ${article.table} where ${is(article)}))`
}

type OfArticle = (article: Row) => Sql

const ofRevision = (revision: Row, is: OfArticle): Sql =>
  exists(
    revision,
    'Article',
    (article) => sql`${article.id} = ${revision.column('articleId')} and ${is(article)}`,
  )

const ofModel: Record<Worded, (row: Row, is: OfArticle) => Sql> = {
  Article: (article, is) => is(article),
  Revision: ofRevision,
  Quote: (quote, is) =>
    exists(
      quote,
      'Revision',
      (revision) => sql`${revision.id} = ${quote.column('revisionId')} and ${ofRevision(revision, is)}`,
    ),
}

/** Whether the words of a row are withheld from who asks. */
export const isWithheld = (row: Row): Sql =>
  sql`
    (${isAny(row, row.compilation.shown === 'ALL' ? isRemoved : (article) => sql`(${isRemoved(article)} or ${isRestricted(article)})`)}
      and ${ofModel[row.model as Worded](row, isKept)})`

/** Words of a row; null where they are withheld. */
export const unlessWithheld = (row: Row, words: Sql): Sql =>
  sql`case when ${isWithheld(row)} then null else ${words} end`

/** Why the words of a row are withheld; null where they are not. */
const why = (row: Row): Sql =>
  sql`case when ${isWithheld(row)} then case when ${ofModel[row.model as Worded](row, isRemoved)} then 'REMOVED' else 'RESTRICTED' end end`

/** `textWithheld`: why the words of a row are null. */
export const textWithheld = (t: FieldBuilder, reason: (row: Row) => Sql = why): ReturnType<typeof value> =>
  value(t, TextWithheld, reason, {
    nullable: true,
    description: 'Why the words are withheld. Null where they are shown.',
  })

/** The same as a value, with its type. */
export const withheldReason = { type: TextWithheld, sql: why }
