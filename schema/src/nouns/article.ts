import { connection } from '../fields/connection.ts'
import { list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { among, related } from '../fields/source.ts'
import type { ColumnName } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { empty, join, type Sql, sql, whereClause } from '../sql/sql.ts'
import { known } from '../time/known.ts'
import { mentionPath } from './access-paths.ts'
import { citedBy, citing } from './citing.ts'
import { RecordKey, recordsOf } from './record-key.ts'
import { isRecorded } from './recorded.ts'
import { ofText, textOf } from './revision.ts'
import { textWithheld, unlessWithheld } from './withheld.ts'
import { costOfWords, hasWords } from './words.ts'

/** The claims that quote or name an article, those known, once for each quote. */
function claimsIn(article: Row<'Article'>): { claim: Row<'Claim'>; from: Sql; where: Sql[] } {
  const claim = article.other('Claim')
  return {
    claim,
    from: sql`
      ${citing(article)}
      join ${claim.table} on ${claim.id} = cited."claimId"`,
    where: [sql`cited."articleId" = ${article.id}`, known(claim)!],
  }
}

/** The ids in a column of the claims that quote or name an article. */
function claimed(article: Row<'Article'>, column: ColumnName<'Claim'>): Sql {
  const { claim, from, where } = claimsIn(article)
  return sql`select ${claim.column(column)} from ${from}${whereClause([...where, sql`${claim.column(column)} is not null`])}`
}

/** Who has a part in what a claim states: the tables that say so, and by which column a column of the claim leads to them. `mentions.sql` has the same. */
export const partsOfClaims: readonly {
  model: string
  actor: string
  by: string
  fact: ColumnName<'Claim'>
  /** Whether only those have a part in it by this claim of whom nobody claims so by itself. */
  isBare?: boolean
}[] = [
  { model: 'ConditionParty', actor: 'actorId', by: 'conditionId', fact: 'conditionId', isBare: true },
  { model: 'ConditionParty', actor: 'actorId', by: 'id', fact: 'conditionPartyId' },
  { model: 'ConsiderationParty', actor: 'actorId', by: 'id', fact: 'considerationPartyId' },
  { model: 'AgreementParty', actor: 'actorId', by: 'agreementId', fact: 'agreementId', isBare: true },
  { model: 'AgreementParty', actor: 'actorId', by: 'id', fact: 'agreementPartyId' },
  { model: 'Participation', actor: 'actorId', by: 'eventId', fact: 'eventId', isBare: true },
  { model: 'Participation', actor: 'actorId', by: 'id', fact: 'participationId' },
  { model: 'Assessment', actor: 'assessorId', by: 'id', fact: 'assessmentId' },
]

/** The claims that quote or name an article, and the ids of the actors of whom each speaks, as `part.id`: an actor comes as often as it has a part in one. */
function partsIn(article: Row<'Article'>): { from: Sql; where: Sql[] } {
  const { claim, from, where } = claimsIn(article)
  const ids = partsOfClaims.map(({ model, actor, by, fact, isBare }) => {
    const part = article.other(model)
    const bare = isBare ? sql` and not ${part.column('hasClaims')}` : empty
    return sql`select ${part.column(actor)} from ${part.table} where ${part.column(by)} = ${claim.column(fact)}${bare}`
  })
  const all = join([sql`select ${claim.column('speakerId')}`, ...ids], ' union all ')
  return { from: sql`${from} cross join lateral (${all}) part(id)`, where }
}

/** The actors that an article speaks of: who has a part in what its sentences state, and the speakers. */
function actorsIn(row: Row<'Article'>): Source {
  const { from, where } = partsIn(row)
  return among(row, 'Actor', sql`select part.id from ${from}${whereClause(where)}`)
}

/** The same for a filter, claim by claim. */
function actorsByClaim(article: Row<'Article'>): Source {
  const { from, where } = partsIn(article)
  const row = article.other('Actor')
  return { row, from: sql`${from} join ${row.table} on ${row.id} = part.id`, where, repeats: true }
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

/** That an article reports some of what these ids in a column of claims name, found by the claims of each. */
const reportsOf = (column: ColumnName<'Claim'>) => (article: Row<'Article'>, ids: Sql) => {
  const claim = article.other('Claim')
  const where = [sql`${claim.column(column)} = any(${ids})`, known(claim)!]
  return sql`
    ${article.id} in (select cited.id
      from ${claim.table}
      cross join lateral (${citedBy(claim)}) cited(id)${whereClause(where)})`
}

/** The claims that quote or name an article, once for each quote. */
function claimsOf(article: Row<'Article'>): Source {
  const { claim, from, where } = claimsIn(article)
  return { row: claim, from, where, repeats: true }
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

/** A moment of an article's own texts, of the first. */
function firstOf(row: Row<'Article'>, moment: 'capturedAt' | 'knownSince'): Sql {
  const revision = row.other('Revision')
  return sql`(select min(${revision.column(moment)}) from ${revision.table} where ${revision.column('articleId')} = ${row.id} and ${revision.column('isOwn')})`
}

/** Whether an article was published by the moment asked for, or, as recorded, first captured. */
function isPublished(row: Row<'Article'>): Sql {
  const { knownAt, knownBy } = row.perspective
  if (knownBy === 'RECORDED') return sql`${firstOf(row, 'capturedAt')} <= ${knownAt!}`
  const published = row.column('publishedAt')
  // what appeared on a day is known from the end of it, or from when it was captured if that came first
  const asTaken = sql`
    case when ${published} is null then ${firstOf(row, 'knownSince')}
    when ${row.column('publishedAtPrecision')} <> 'INSTANT' then ${firstOf(row, 'capturedAt')} end`
  return sql`(${published} <= ${knownAt!} or ${asTaken} <= ${knownAt!})`
}

defineNoun({
  model: 'Article',
  prefix: 'art',
  plural: 'articles',
  // with its text from its publication
  known: isPublished,
  isItself: isRecorded,
  recorded: (row) => firstOf(row, 'capturedAt'),
  repeatedIn: { Mention: { id: 'articleId', publishedAt: 'publishedAt' } },
  roots: {
    one: { by: ['id', 'url', 'record'], description: 'One article.' },
    all: 'All articles.',
  },
  parts: ['Mention'],
  defaultOrder: [{ field: 'publishedAt', direction: 'DESC' }],
  scalars: { url: 'URL', language: 'Locale' },
  columns: {
    title: ['filter'],
    documentNumber: ['filter'],
    url: ['filter'],
    publishedAt: ['filter', 'order', 'moment'],
    language: ['filter', 'facet'],
    licence: ['facet'],
    removedAt: [],
    removedReason: [],
  },
  fields: (t) => ({
    publisher: one(t, 'Publisher', (row) => related(row, 'publisher'), {
      description: 'Who published the article.',
    }),
    text: value(t, 'String', (row) => unlessWithheld(row, sql`nullif(${textOf(row)}, '')`), {
      nullable: true,
      length: ofText,
      description:
        'The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then. Null where it is withheld, and of a document of which no text is at hand.',
    }),
    textWithheld: textWithheld(t),
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
      description:
        'What is claimed on the word of this article: by its sentences, or by coded records that name it without quoting it.',
    }),
    events: connection(t, 'Event', (row) => among(row, 'Event', claimed(row, 'eventId')), {
      description: 'The events that the article reports, or of which coded records name it.',
    }),
    conditions: connection(t, 'Condition', (row) => among(row, 'Condition', claimed(row, 'conditionId')), {
      description: 'The conditions that the article reports, or of which coded records name it.',
    }),
    actors: connection(t, 'Actor', actorsIn, { description: 'The actors that the article speaks of.' }),
    records: list(t, RecordKey, recordsOf, {
      description:
        'The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database.',
    }),
  }),
  facets: {
    publisher: {
      description: 'Who published it.',
      key: (row) => row.column('publisherId'),
      model: 'Publisher',
    },
  },
  where: (f) => ({
    text: f.custom(
      'String',
      hasWords,
      'By words of its title and its latest text, found as by `search`: words, "a phrase", or, -without.',
      { perRow: costOfWords, inAll: true },
    ),
    publisher: f.one('Publisher', (row) => related(row, 'publisher'), 'By its publisher.'),
    actors: f.many('Actor', actorsByClaim, 'By the actors that the article speaks of.', {
      accessPath: mentionPath,
      perRow: 10,
    }),
    conditions: f.many(
      'Condition',
      (row) => reported(row, 'Condition', 'conditionId'),
      'By the conditions that the article reports.',
      { perRow: 4, among: reportsOf('conditionId') },
    ),
    quotations: f.many('Quote', quotesIn, 'By its sentences that state something.', { perRow: 1 / 3 }),
    claims: f.many('Claim', claimsOf, 'By what is claimed on its word.', { perRow: 4 }),
    events: f.many('Event', (row) => reported(row, 'Event', 'eventId'), 'By the events that it reports.', {
      perRow: 4,
      among: reportsOf('eventId'),
    }),
  }),
})
