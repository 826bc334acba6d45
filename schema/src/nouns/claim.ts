import { AgentKind } from '../enums.ts'
import { documentationOf } from '../fields/documentation.ts'
import { field, list, objectType, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related, through } from '../fields/source.ts'
import { alternatives, modelsOf, subjectsOf, unionOf } from '../fields/union.ts'
import { sql } from '../sql/sql.ts'
import { stated } from './claimed.ts'

const Agent = objectType('Agent', 'Who read a claim out of a text: a person or a program.', (t) => ({
  kind: value(t, AgentKind, (row) => row.column('agentKind'), { description: 'What kind of agent it is.' }),
  name: value(t, 'String', (row) => row.column('agentName'), { description: 'The agent’s name.' }),
  version: value(t, 'String', (row) => row.column('agentVersion'), {
    nullable: true,
    description: 'The agent’s version, where it has one.',
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
  known(row) {
    const until = row.column('retractedAt')
    return sql`${stated(row)} and (${until} is null or ${until} > ${row.perspective.knownAt!})`
  },
  roots: {
    all: 'All claims: who says what, in which words.',
  },
  parts: ['ClaimQuote'],
  defaultOrder: [{ field: 'reportedAt', direction: 'DESC' }],
  columns: {
    stance: ['filter', 'facet'],
    attribution: ['filter', 'facet'],
    speakerAsWritten: [],
    saidAt: ['filter', 'moment'],
    reportedAt: ['filter', 'order', 'moment'],
    recordedAt: ['filter', 'order', 'moment'],
    confidence: [],
    agentKind: ['hidden', 'facet'],
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
    quotes: list(t, 'Quote', (row) => through(row, 'quotes', 'quote'), {
      description: 'The words that state it.',
      order: (_, source) => source.links!.row.column('ordinal'),
    }),
    retractedAt: value(
      t,
      'DateTime',
      // as known at a moment, nothing that was retracted later was retracted
      (row) => (row.perspective.knownAt ? sql`null::timestamptz` : row.column('retractedAt')),
      { nullable: true, description: documentationOf('Claim', 'retractedAt') },
    ),
    agent: field(t, Agent, { kind: 'same' }, { description: 'Who read the claim out of the text.' }),
    import: one(t, 'Import', (row) => related(row, 'import'), {
      nullable: true,
      description: 'The import that brought the claim.',
    }),
  }),
  facets: {
    speaker: { description: 'Who says so.', key: (row) => row.column('speakerId'), model: 'Actor' },
  },
  where: (f) => ({
    id: f.id(),
    speaker: f.one('Actor', (row) => related(row, 'speaker'), 'By the actor who says so.'),
    condition: f.one('Condition', (row) => related(row, 'condition'), 'By the condition that is claimed.'),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event that is claimed.'),
    assessment: f.one(
      'Assessment',
      (row) => related(row, 'assessment'),
      'By the assessment that is claimed.',
    ),
  }),
})
