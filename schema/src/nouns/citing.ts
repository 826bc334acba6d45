import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'

/**
 * Which claims quote an article, once for each quote, and which name it without, as `cited."claimId"` and `cited."articleId"`, for a FROM
 * clause: led to by either. `row` says from where they are seen.
 */
export function citing(row: Row): Sql {
  const [revision, quote, link, named] = [
    row.other('Revision'),
    row.other('Quote'),
    row.other('ClaimQuote'),
    row.other('ClaimArticle'),
  ]
  return sql`
    (select ${link.column('claimId')}, ${revision.column('articleId')}
      from ${revision.table}
      join ${quote.table} on ${quote.column('revisionId')} = ${revision.id}
      join ${link.table} on ${link.column('quoteId')} = ${quote.id}
      union all
      select ${named.column('claimId')}, ${named.column('articleId')}
      from ${named.table}) cited("claimId", "articleId")`
}

/** The ids of the articles that a claim quotes, once for each quote, or names without. */
export function citedBy(claim: Row<'Claim'>): Sql {
  const [link, quote, revision, named] = [
    claim.other('ClaimQuote'),
    claim.other('Quote'),
    claim.other('Revision'),
    claim.other('ClaimArticle'),
  ]
  return sql`
    select ${revision.column('articleId')}
    from ${link.table}
    join ${quote.table} on ${quote.id} = ${link.column('quoteId')}
    join ${revision.table} on ${revision.id} = ${quote.column('revisionId')}
    where ${link.column('claimId')} = ${claim.id}
    union all
    select ${named.column('articleId')}
    from ${named.table}
    where ${named.column('claimId')} = ${claim.id}`
}
