import { builder } from '../builder.ts'
import { AgentKind, Attribution, Stance } from '../enums.ts'
import { columnFacets } from '../fields/aggregate.ts'
import { documentationOf } from '../fields/documentation.ts'
import { alternatives, field, list, objectType, one, unionOf, value } from '../fields/field.ts'
import { defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related, through } from '../fields/source.ts'
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

const ClaimSubject = unionOf('ClaimSubject', 'What a claim is about: exactly one fact.', [
  'Event',
  'Condition',
  'Assessment',
  'Outcome',
  'Figure',
  'Affiliation',
])

const subjects = ['event', 'condition', 'assessment', 'outcome', 'figure', 'affiliation']

builder.prismaObject('Claim', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    subject: field(
      t,
      ClaimSubject,
      { kind: 'variant', alternatives: (row) => alternatives(row, subjects) },
      {
        nullable: true,
        description:
          'What is claimed. Null where it is not known, or does not hold, in the perspective asked for.',
      },
    ),
    stance: t.expose('stance', { type: Stance }),
    attribution: t.expose('attribution', { type: Attribution }),
    speaker: one(t, 'Actor', (row) => related(row, 'speaker'), {
      nullable: true,
      description:
        'The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known.',
    }),
    speakerAsWritten: t.exposeString('speakerAsWritten', { nullable: true }),
    quotes: list(t, 'Quote', (row) => through(row, 'quotes', 'quote'), {
      description: 'The words that state it.',
      order: (_, source) => source.links!.row.column('ordinal'),
    }),
    saidAt: t.expose('saidAt', { type: 'DateTime', nullable: true }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    retractedAt: value(
      t,
      'DateTime',
      // as known at a moment, nothing that was retracted later was retracted
      (row) => (row.perspective.knownAt ? sql`null::timestamptz` : row.column('retractedAt')),
      { nullable: true, description: documentationOf('Claim', 'retractedAt') },
    ),
    confidence: t.exposeFloat('confidence', { nullable: true }),
    agent: field(t, Agent, { kind: 'same' }, { description: 'Who read the claim out of the text.' }),
    import: one(t, 'Import', (row) => related(row, 'import'), {
      nullable: true,
      description: 'The import that brought the claim.',
    }),
  }),
})

defineNounTypes({
  model: 'Claim',
  known(row) {
    const until = row.column('retractedAt')
    return sql`${stated(row)} and (${until} is null or ${until} > ${row.perspective.knownAt!})`
  },
  prefix: 'clm',
  plural: 'claims',
  parts: ['ClaimQuote'],
  defaultOrder: [{ field: 'reportedAt', direction: 'DESC' }],
  orderFields: ['reportedAt', 'recordedAt'],
  facets: {
    ...columnFacets('Claim', ['stance', 'attribution', 'agentKind']),
    speaker: { description: 'Who says so.', key: (row) => row.column('speakerId'), model: 'Actor' },
  },
  moments: ['saidAt', 'reportedAt', 'recordedAt'],
  where: (f) => ({
    id: f.id(),
    stance: f.column('stance'),
    attribution: f.column('attribution'),
    saidAt: f.column('saidAt'),
    reportedAt: f.column('reportedAt'),
    recordedAt: f.column('recordedAt'),
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
