// Words that are withheld: the texts of articles whose licence is restricted, and quotes of them. Titles, offsets and hashes are shown; the
// words only to those who ask with the scope `texts`: of all datasets, or of the dataset whose article it is.
import { builder } from '../builder.ts'
import { type FieldBuilder, value } from '../fields/field.ts'
import { datasetsShownTo } from '../sql/principal.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { exists } from '../time/known.ts'

const TextWithheld = builder.enumType('TextWithheld', {
  description: 'Why words are not shown.',
  values: {
    RESTRICTED: {
      description:
        'The licence of the article is `restricted`, and who asks has no key with the scope `texts`.',
    },
  },
})

type Worded = 'Article' | 'Revision' | 'Quote'

const isRestricted = (article: Row): Sql => sql`lower(${article.column('licence')}) = 'restricted'`

/** Whether an article belongs to one of the datasets whose words the asker is shown: the one that had it first, as others may write of it too. */
function isShown(article: Row): Sql {
  const [record, dataset, earlier] = ['DatasetRecord', 'Dataset', 'DatasetRecord'].map((model) =>
    article.other(model),
  ) as [Row, Row, Row]
  const ofArticle = (one: Row) =>
    sql`${one.column('type')} = 'ARTICLE' and ${one.column('rowId')} = ${article.id}`
  return sql`exists (select 1 from ${record.table} join ${dataset.table} on ${dataset.id} = ${record.column('datasetId')} where ${ofArticle(record)} and ${dataset.column('name')} = any(${datasetsShownTo}::text[]) and not exists (select 1 from ${earlier.table} where ${ofArticle(earlier)} and ${earlier.id} < ${record.id}))`
}

const isKept = (article: Row): Sql =>
  article.compilation.shown === 'SOME'
    ? sql`${isRestricted(article)} and not ${isShown(article)}`
    : isRestricted(article)

/** Whether the words of any article are: asked once for a statement, for most graphs have none. */
function isAnyRestricted(row: Row): Sql {
  const article = row.other('Article')
  return sql`(select exists (select 1 from ${article.table} where ${isRestricted(article)}))`
}

const ofRevision = (revision: Row): Sql =>
  exists(
    revision,
    'Article',
    (article) => sql`${article.id} = ${revision.column('articleId')} and ${isKept(article)}`,
  )

const ofModel: Record<Worded, (row: Row) => Sql> = {
  Article: isKept,
  Revision: ofRevision,
  Quote: (quote) =>
    exists(
      quote,
      'Revision',
      (revision) => sql`${revision.id} = ${quote.column('revisionId')} and ${ofRevision(revision)}`,
    ),
}

/** Whether the words of a row are withheld from who asks. */
export const isWithheld = (row: Row): Sql =>
  row.compilation.shown === 'ALL'
    ? sql`false`
    : sql`(${isAnyRestricted(row)} and ${ofModel[row.model as Worded](row)})`

/** Words of a row; null where they are withheld. */
export const unlessWithheld = (row: Row, words: Sql): Sql =>
  sql`case when ${isWithheld(row)} then null else ${words} end`

const why = (condition: Sql): Sql => sql`case when ${condition} then 'RESTRICTED' end`

/** `textWithheld`: why the words of a row are null. */
export const textWithheld = (
  t: FieldBuilder,
  isNull: (row: Row) => Sql = isWithheld,
): ReturnType<typeof value> =>
  value(t, TextWithheld, (row) => why(isNull(row)), {
    nullable: true,
    description: 'Why the words are withheld. Null where they are shown.',
  })

/** The same as a value, with its type. */
export const withheldReason = { type: TextWithheld, sql: (row: Row): Sql => why(isWithheld(row)) }
