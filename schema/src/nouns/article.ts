import { connection } from '../fields/connection.ts'
import { list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { among, related } from '../fields/source.ts'
import type { ColumnName } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { join, type Sql, sql, whereClause } from '../sql/sql.ts'
import { known } from '../time/known.ts'
import { mentionPath } from './access-paths.ts'
import { textOf } from './revision.ts'
import { hasWords } from './words.ts'

/** The claims that quote an article, those known, once for each quote. */
function claimsIn(article: Row<'Article'>): { claim: Row<'Claim'>; from: Sql; where: Sql[] } {
  const [revision, quote, link] = [
    article.other('Revision'),
    article.other('Quote'),
    article.other('ClaimQuote'),
  ]
  const claim = article.other('Claim')
  return {
    claim,
    from: sql`${revision.table} join ${quote.table} on ${quote.column('revisionId')} = ${revision.id} join ${link.table} on ${link.column('quoteId')} = ${quote.id} join ${claim.table} on ${claim.id} = ${link.column('claimId')}`,
    where: [sql`${revision.column('articleId')} = ${article.id}`, known(claim)!],
  }
}

/** The ids in a column of the claims that quote an article. */
function claimed(article: Row<'Article'>, column: ColumnName<'Claim'>): Sql {
  const { claim, from, where } = claimsIn(article)
  return sql`select ${claim.column(column)} from ${from}${whereClause([...where, sql`${claim.column(column)} is not null`])}`
}

/** The actors that an article speaks of: parties to what its sentences state, and the speakers. */
export function actorsIn(row: Row<'Article'>): Source {
  const party = row.other('ConditionParty')
  const participation = row.other('Participation')
  const assessment = row.other('Assessment')
  const ids = sql`${claimed(row, 'speakerId')} union all select ${party.column('actorId')} from ${party.table} where ${party.column('conditionId')} in (${claimed(row, 'conditionId')}) union all select ${participation.column('actorId')} from ${participation.table} where ${participation.column('eventId')} in (${claimed(row, 'eventId')}) union all select ${assessment.column('assessorId')} from ${assessment.table} where ${assessment.id} in (${claimed(row, 'assessmentId')})`
  return among(row, 'Actor', ids)
}

/** The same for a filter, claim by claim: an actor comes as often as it has a part in one. */
function actorsByClaim(article: Row<'Article'>): Source {
  const { claim, from, where } = claimsIn(article)
  const parts = (model: string, column: string, fact: ColumnName<'Claim'>, id: string) => {
    const part = article.other(model)
    return sql`select ${part.column(column)} from ${part.table} where ${part.column(id)} = ${claim.column(fact)}`
  }
  const ids = join(
    [
      sql`select ${claim.column('speakerId')}`,
      parts('ConditionParty', 'actorId', 'conditionId', 'conditionId'),
      parts('Participation', 'actorId', 'eventId', 'eventId'),
      parts('Assessment', 'assessorId', 'assessmentId', 'id'),
    ],
    ' union all ',
  )
  const row = article.other('Actor')
  return {
    row,
    from: sql`${from} cross join lateral (${ids}) part(id) join ${row.table} on ${row.id} = part.id`,
    where,
    repeats: true,
  }
}

/** What an article reports: rows of a model that a column of its claims names, once for each claim. */
function reported(article: Row<'Article'>, model: string, column: ColumnName<'Claim'>): Source {
  const { claim, from, where } = claimsIn(article)
  const row = article.other(model)
  return {
    row,
    from: sql`${from} join ${row.table} on ${row.id} = ${claim.column(column)}`,
    where,
    repeats: true,
  }
}

const quotesIn = (row: Row<'Article'>): Source => {
  const revision = row.other('Revision')
  const quote = row.other('Quote')
  return {
    row: quote,
    from: sql`${revision.table} join ${quote.table} on ${quote.column('revisionId')} = ${revision.id}`,
    where: [sql`${revision.column('articleId')} = ${row.id}`],
  }
}

/** Whether an article was published by the moment asked for, or, as recorded, first captured. */
function isPublished(row: Row<'Article'>): Sql {
  const { knownAt, knownBy } = row.perspective
  const revision = row.other('Revision')
  const first = (moment: Sql) =>
    sql`(select min(${moment}) from ${revision.table} where ${revision.column('articleId')} = ${row.id} and ${revision.column('isOwn')})`
  if (knownBy === 'RECORDED') return sql`${first(revision.column('capturedAt'))} <= ${knownAt!}`
  const published = row.column('publishedAt')
  // what appeared on a day is known from the end of it, or from when it was captured if that came first
  const asTaken = sql`case when ${published} is null then ${first(revision.column('knownSince'))} when ${row.column('publishedAtPrecision')} <> 'INSTANT' then ${first(revision.column('capturedAt'))} end`
  return sql`(${published} <= ${knownAt!} or ${asTaken} <= ${knownAt!})`
}

defineNoun({
  model: 'Article',
  prefix: 'art',
  plural: 'articles',
  // with its text from its publication
  known: isPublished,
  repeatedIn: { Mention: { id: 'articleId', publishedAt: 'publishedAt' } },
  roots: {
    one: { by: ['id', 'url', 'record'], description: 'One article.' },
    all: 'All articles.',
  },
  parts: ['Mention'],
  defaultOrder: [{ field: 'publishedAt', direction: 'DESC' }],
  columns: {
    title: ['filter'],
    url: ['filter'],
    publishedAt: ['filter', 'order', 'moment'],
    language: ['filter', 'facet'],
    licence: ['facet'],
  },
  fields: (t) => ({
    publisher: one(t, 'Publisher', (row) => related(row, 'publisher'), {
      description: 'Who published the article.',
    }),
    text: value(t, 'String', textOf, {
      description:
        'The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then.',
    }),
    revisions: list(t, 'Revision', (row) => related(row, 'revisions'), {
      description:
        'All states of the text, oldest first; other datasets’ texts for the address stand beside the article’s own.',
      order: (revision) => revision.column('number'),
    }),
    quotations: connection(t, 'Quote', quotesIn, {
      description:
        'The sentences of the article that state something, in the order of the text: while a claim that rests on them stands.',
    }),
    claims: connection(t, 'Claim', (row) => among(row, 'Claim', claimed(row, 'id')), {
      description: 'What is claimed on the word of this article.',
    }),
    events: connection(t, 'Event', (row) => among(row, 'Event', claimed(row, 'eventId')), {
      description: 'The events that the article reports.',
    }),
    conditions: connection(t, 'Condition', (row) => among(row, 'Condition', claimed(row, 'conditionId')), {
      description: 'The conditions that the article reports.',
    }),
    actors: connection(t, 'Actor', actorsIn, { description: 'The actors that the article speaks of.' }),
  }),
  facets: {
    publisher: {
      description: 'Who published it.',
      key: (row) => row.column('publisherId'),
      model: 'Publisher',
    },
  },
  where: (f) => ({
    id: f.id(),
    text: f.custom(
      'String',
      hasWords,
      'By words of its title and its latest text, found as by `search`: words, "a phrase", or, -without.',
      { sought: true },
    ),
    publisher: f.one('Publisher', (row) => related(row, 'publisher'), 'By its publisher.'),
    actors: f.many('Actor', actorsByClaim, 'By the actors that the article speaks of.', {
      accessPath: mentionPath,
      perRow: 3,
    }),
    conditions: f.many(
      'Condition',
      (row) => reported(row, 'Condition', 'conditionId'),
      'By the conditions that the article reports.',
      { perRow: 1.6 },
    ),
    events: f.many('Event', (row) => reported(row, 'Event', 'eventId'), 'By the events that it reports.', {
      perRow: 1.6,
    }),
  }),
})
