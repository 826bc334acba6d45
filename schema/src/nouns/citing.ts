import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'

/**
 * The ids of the claims that quote an article, once for each quote, and of those that name it without, as `cited."claimId"`, for a FROM
 * clause; `row` says from where they are seen.
 */
export function citing(row: Row, article: Sql): Sql {
  const [revision, quote, link, named] = [
    row.other('Revision'),
    row.other('Quote'),
    row.other('ClaimQuote'),
    row.other('ClaimArticle'),
  ]
  return sql`
    (select ${link.column('claimId')}
      from ${revision.table}
      join ${quote.table} on ${quote.column('revisionId')} = ${revision.id}
      join ${link.table} on ${link.column('quoteId')} = ${quote.id}
      where ${revision.column('articleId')} = ${article}
      union all
      select ${named.column('claimId')}
      from ${named.table}
      where ${named.column('articleId')} = ${article}) cited("claimId")`
}
