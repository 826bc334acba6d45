import { AgentKind, Retractor } from '../enums.ts'
import { documentationOf } from '../fields/documentation.ts'
import { field, list, objectType, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { narrowed, related, through } from '../fields/source.ts'
import { alternatives, modelsOf, subjectsOf, unionOf } from '../fields/union.ts'
import { defineWhere } from '../fields/where.ts'
import { momentIn } from '../sql/moment.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { raw, sql } from '../sql/sql.ts'
import { stands } from './claimed.ts'
import { isPublished } from './quote.ts'

const Agent = objectType('Agent', 'Who read a claim out of a text: a person or a program.', (t) => ({
  kind: value(t, AgentKind, (row) => row.column('agentKind'), { description: 'What kind of agent it is.' }),
  name: value(t, 'String', (row) => row.column('agentName'), { description: 'The agent’s name.' }),
  version: value(t, 'String', (row) => row.column('agentVersion'), {
    nullable: true,
    description: 'The agent’s version, where it has one.',
  }),
}))

/** The quotes of a claim’s retraction. */
const takenBackBy = (claim: Row<'Claim'>): Source<'Quote'> => ({
  ...through(claim, 'retractionQuotes', 'quote'),
  retracted: true,
})

const Retraction = objectType('Retraction', 'That a claim was retracted: by whom, and when.', (t) => ({
  by: value(t, Retractor, (row) => row.column('retractedBy'), {
    description: documentationOf('Claim', 'retractedBy'),
  }),
  at: value(t, 'Moment', (row) => momentIn(row, 'retractedAt'), {
    description: documentationOf('Claim', 'retractedAt'),
  }),
  recordedAt: value(t, 'DateTime', (row) => row.column('retractedRecordedAt'), {
    description: documentationOf('Claim', 'retractedRecordedAt'),
  }),
  quotes: list(t, 'Quote', takenBackBy, {
    description: 'The words by which it was taken back, where they are known.',
    order: (_, source) => source.links!.row.column('ordinal'),
  }),
}))

/** The quotes of a claim: also of one that is told of although it was retracted. */
function wordsOf(claim: Row<'Claim'>): Source<'Quote'> {
  const quotes = through(claim, 'quotes', 'quote')
  const isKnown = claim.perspective.knownAt ? [isPublished(quotes.row)] : []
  return { ...narrowed(quotes, ...isKnown), retracted: true }
}
/** A column about the retraction of a claim: as known at a moment, nothing that was retracted later was retracted. */
const asNow = (column: 'retractedBy' | 'retractedAt', type: string) => (row: Row<'Claim'>) =>
  row.perspective.knownAt ? sql`null::${raw(type)}` : row.column(column)

const Relay = objectType('Relay', 'By way of whom a claim came: an actor or a publisher.', (t) => ({
  actor: one(t, 'Actor', (row) => related(row as Row<'ClaimRelay'>, 'actor'), {
    nullable: true,
    description: documentationOf('ClaimRelay', 'actor'),
  }),
  publisher: one(t, 'Publisher', (row) => related(row as Row<'ClaimRelay'>, 'publisher'), {
    nullable: true,
    description: documentationOf('ClaimRelay', 'publisher'),
  }),
}))

const subjects = () => subjectsOf('Claim', (noun) => noun.claimed)

const ClaimSubject = unionOf('ClaimSubject', 'What a claim is about: exactly one fact.', () =>
  modelsOf('Claim', subjects()),
)

defineNoun({
  model: 'Claim',
  prefix: 'clm',
  plural: 'claims',
  known: stands,
  // its own columns tell
  perVisible: ({ knownAt }) => (knownAt ? 1 / 20 : 0),
  roots: {
    all: 'All claims: who says what, in which words.',
  },
  parts: ['ClaimQuote', 'ClaimArticle', 'ClaimRelay', 'RetractionQuote'],
  links: { claimQuotes: 'ClaimQuote', claimArticles: 'ClaimArticle', claimRelays: 'ClaimRelay' },
  defaultOrder: [{ field: 'reportedAt', direction: 'DESC' }],
  columns: {
    stance: ['filter', 'facet'],
    attribution: ['filter', 'facet'],
    speakerAsWritten: [],
    saidAt: ['filter', 'moment'],
    reportedAt: ['filter', 'order', 'moment'],
    recordedAt: ['filter', 'moment'],
    confidence: [],
    agentKind: ['hidden', 'facet'],
    agentName: ['hidden'],
    agentVersion: ['hidden'],
  },
  fields: (t) => ({
    subject: field(
      t,
      ClaimSubject,
      { kind: 'variant', alternatives: (row) => alternatives(row, subjects()) },
      {
        nullable: true,
        description:
          'What is claimed. Null where it is not known, or does not hold, in the perspective asked for.',
      },
    ),
    speaker: one(t, 'Actor', (row) => related(row, 'speaker'), {
      nullable: true,
      description:
        'The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known.',
    }),
    relayedBy: list(t, Relay, (row) => related(row, 'relayedBy'), {
      description:
        'By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text.',
      order: (row) => row.column('ordinal'),
    }),
    quotes: list(t, 'Quote', wordsOf, {
      description: 'The words that state it; with `knownAt`, those of texts that were known then.',
      order: (_, source) => source.links!.row.column('ordinal'),
    }),
    documents: list(t, 'Article', (row) => through(row, 'documents', 'article'), {
      description: `${documentationOf('Claim', 'documents')} Those of words are told by \`quotes\`.`,
      order: (_, source) => source.links!.row.column('ordinal'),
    }),
    retracted: field(
      t,
      Retraction,
      {
        kind: 'same',
        // as known at a moment, nothing that was retracted later was retracted
        present: (row) =>
          row.perspective.knownAt ? raw('false') : sql`${row.column('retractedAt')} is not null`,
      },
      {
        nullable: true,
        description:
          'That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before.',
      },
    ),
    agent: field(t, Agent, { kind: 'same' }, { description: 'Who read the claim out of the text.' }),
    origin: one(t, 'Origin', (row) => related(row, 'origin'), {
      nullable: true,
      description: 'Where the claim came from.',
    }),
  }),
  facets: {
    speaker: { description: 'Who says so.', key: (row) => row.column('speakerId'), model: 'Actor' },
  },
  where: (f) => ({
    quotes: f.many('Quote', (row) => through(row, 'quotes', 'quote'), 'By the words that state it.'),
    documents: f.many(
      'Article',
      (row) => through(row, 'documents', 'article'),
      'By the articles that it names without quoting them.',
    ),
    retractedBy: f.expression(
      'Retractor',
      '"Retractor"',
      asNow('retractedBy', '"Retractor"'),
      documentationOf('Claim', 'retractedBy'),
    ),
    retractedAt: f.moment(
      asNow('retractedAt', 'timestamptz'),
      (row) => row.column('retractedAtPrecision'),
      documentationOf('Claim', 'retractedAt'),
    ),
    speaker: f.one('Actor', (row) => related(row, 'speaker'), 'By the actor who says so.'),
    relayedBy: f.many('ClaimRelay', (row) => related(row, 'relayedBy'), 'By way of whom it came.'),
    condition: f.one('Condition', (row) => related(row, 'condition'), 'By the condition that is claimed.'),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event that is claimed.'),
    agreement: f.one('Agreement', (row) => related(row, 'agreement'), 'By the agreement that is claimed.'),
    assessment: f.one(
      'Assessment',
      (row) => related(row, 'assessment'),
      'By the assessment that is claimed.',
    ),
  }),
})

defineWhere('ClaimRelay', (f) => ({
  ordinal: f.column('ordinal'),
  actor: f.one('Actor', (row) => related(row, 'actor'), 'By the actor.'),
  publisher: f.one('Publisher', (row) => related(row, 'publisher'), 'By the publisher.'),
}))
