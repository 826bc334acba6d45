import { ConditionStatus } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { type FieldBuilder, list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { perspectiveArgs } from '../fields/perspective.ts'
import { among, narrowed, related, theOne, through } from '../fields/source.ts'
import type { Facet } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'
import { isFirstLink, partyPath } from './access-paths.ts'
import { knownByOwnClaims } from './claimed.ts'
import { codesField, codesFilter } from './codes.ts'
import { firstStatedAt, firstStatedAtPrecision, isStatedBy } from './first-stated.ts'
import { byClaims, countsByOwnClaims, standingFacet, standingFields, standingFilters } from './standing.ts'
import { campsOf, historyOf, isDisputed, standsBy, statusOf } from './status.ts'
import { keptBeside, statusBeside } from './status-beside.ts'
import { ConditionStatusClass, classOfCondition } from './status-class.ts'
import { campsCost, disputedCost, perDisputed, perStatus, perWord, statusCost } from './status-cost.ts'
import { statusFacets } from './status-facets.ts'
import {
  byArgs,
  byIn,
  DisputedFilter,
  disputedFilter,
  disputedPath,
  StatusFilter,
  statusFilter,
  statusPath,
  windowDescription,
  windowIn,
} from './status-filters.ts'
import { Camp } from './status-types.ts'
import { isAbout, topicFacet, topicsOf } from './topic.ts'

const parties = (t: FieldBuilder<'Condition'>, role: string, description: string) =>
  list(t, 'Actor', (row) => through(row, 'parties', 'actor', { role }), {
    description,
    order: (actor) => sql`${actor.column('name')}, ${actor.id}`,
  })

/** What a condition names, and whatever has a term in which it stands. */
const considerationsOf = (row: Row<'Condition'>): Source<'Consideration'> => {
  const term = row.other('TermCondition')
  return among(
    row,
    'Consideration',
    sql`
      select ${row.column('considerationId')}
      union
      select ${term.column('considerationId')}
      from ${term.table}
      where ${term.column('conditionId')} = ${row.id}`,
  )
}

/** That some of these are of these ids. */
const isFor = (row: Row<'Condition'>, ids: Sql): Sql => {
  const [condition, term] = [row.other('Condition'), row.other('TermCondition')]
  return sql`
    ${row.id} in (
      select ${condition.id}
      from ${condition.table}
      where ${condition.column('considerationId')} = any(${ids})
      union all
      select ${term.column('conditionId')}
      from ${term.table}
      where ${term.column('considerationId')} = any(${ids}))`
}

const partyFacet = (role: string, description: string): Facet<'Condition'> => ({
  description,
  of(row) {
    const source = related(row, 'parties')
    return narrowed(
      source,
      sql`${source.row.column('role')} = ${literal(role)}`,
      isFirstLink(source.row),
      countsByOwnClaims(source.row),
    )
  },
  key: (party) => party.column('actorId'),
  model: 'Actor',
})

defineNoun({
  model: 'Condition',
  prefix: 'con',
  plural: 'conditions',
  ...byClaims,
  valid: 'firstStatedAt',
  heldAt: isStatedBy,
  perceived: { firstStatedAt, firstStatedAtPrecision },
  repeatedIn: {
    ConditionParty: {
      id: 'conditionId',
      firstStatedAt: 'firstStatedAt',
      standing: 'standing',
      knownSince: 'knownSince',
    },
    StatusPeriod: { id: 'conditionId', firstStatedAt: 'firstStatedAt' },
  },
  roots: {
    one: { by: ['id', 'slug', 'record'], description: 'One condition.' },
    all: 'All conditions: requirements, demands, pledges and concerns.',
  },
  renamed: { furtherTopics: 'topics' },
  parts: ['StatusPeriod', 'ConditionCode'],
  links: { parties: 'ConditionParty', conditionCodes: 'ConditionCode' },
  defaultOrder: [{ field: 'firstStatedAt', direction: 'DESC' }],
  columns: {
    slug: ['filter', 'order'],
    summary: ['filter'],
    requirement: ['filter'],
    force: ['filter', 'facet'],
    effect: ['filter', 'facet'],
    polarity: ['filter', 'facet'],
    formality: ['filter', 'facet'],
    deadline: ['filter', 'moment'],
    deadlineAsWritten: ['filter'],
    recurs: ['filter', 'facet'],
    firstStatedAt: ['filter', 'order', 'moment'],
  },
  orders: {
    topic: {
      column: 'topicId',
      description:
        'In the order of the topics: those that Proviso ships in the order of its vocabulary, then others.',
    },
  },
  fields: (t) => ({
    ...standingFields(t),
    parties: connection(t, 'ConditionParty', (row) => related(row, 'parties'), {
      description: 'Who has which part towards it, and on whose word.',
    }),
    topic: one(t, 'Topic', (row) => related(row, 'topic'), {
      description: 'What it is about, first of all.',
    }),
    topics: list(t, 'Topic', topicsOf, {
      description: 'All that it is about: its topic and further ones.',
      order: (topic) => topic.id,
    }),
    issuers: parties(t, 'ISSUER', 'Who sets it.'),
    targets: parties(t, 'TARGET', 'Who has to meet it.'),
    beneficiaries: parties(t, 'BENEFICIARY', 'Who gains by it.'),
    guarantors: parties(t, 'GUARANTOR', 'Who vouches for it.'),
    monitors: parties(t, 'MONITOR', 'Who watches over it.'),
    abstainers: parties(t, 'ABSTAINER', 'Who could have set or refused it, and did neither.'),
    consideration: one(t, 'Consideration', (row) => related(row, 'consideration'), {
      nullable: true,
      description:
        'What is on offer, or threatened, for it, where it names one. Null where it only stands in terms: `considerations` has all.',
    }),
    considerations: list(t, 'Consideration', considerationsOf, {
      description:
        'All that is on offer, or threatened, for it: what it names, and that in whose terms it stands.',
    }),
    delivers: one(t, 'Consideration', (row) => related(row, 'delivers'), {
      nullable: true,
      description:
        'The consideration that meeting it consists in: hostages for prisoners, of which each is the other’s. No status follows from it.',
    }),
    stage: one(t, 'Stage', (row) => related(row, 'stage'), {
      nullable: true,
      description: 'The stage of an agreement to which it belongs.',
    }),
    status: value(t, ConditionStatus, (row, args) => statusOf(row, byIn(args)), {
      args: byArgs,
      cost: statusCost,
      beside: statusBeside,
      description:
        'Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged.',
    }),
    statusClass: value(t, ConditionStatusClass, (row, args) => classOfCondition(statusOf(row, byIn(args))), {
      args: byArgs,
      cost: statusCost,
      beside: statusBeside,
      description: 'What its status comes down to.',
    }),
    statusBy: one(
      t,
      'Assessment',
      (row, args) => theOne(row, 'Assessment', standsBy(row, 'id', byIn(args))),
      {
        nullable: true,
        args: byArgs,
        cost: (row, args) => 1 + statusCost(row, args),
        beside: statusBeside,
        description: 'The judgement by which it has its status. Null where nobody has judged.',
      },
    ),
    selfAssessed: value(t, 'Boolean', (row, args) => standsBy(row, 'isTarget', byIn(args)), {
      args: byArgs,
      cost: statusCost,
      beside: statusBeside,
      description: 'Whether its status is the word of the target’s side.',
    }),
    disputed: value(t, 'Boolean', (row, args) => isDisputed(row, windowIn(row, args.given('window'))), {
      args: (t) => ({
        window: t.arg({ type: 'Int', description: windowDescription }),
        ...perspectiveArgs(t),
      }),
      cost: disputedCost,
      beside: keptBeside,
      description:
        'Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC.',
    }),
    camps: list(t, Camp, campsOf, {
      args: perspectiveArgs,
      cost: campsCost,
      order: (row) => row.column('class'),
      description: 'The camps into which its assessors fall; two or more where it is disputed.',
    }),
    history: connection(t, 'turn', historyOf, {
      perspective: true,
      description:
        'All judgements of it, oldest first, with who gave them and where, also those by which its status does not go: how that went, `status(asOf:)` tells.',
    }),
    assessments: connection(t, 'Assessment', (row) => related(row, 'assessments'), {
      description: 'All judgements of it, latest first.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), {
      description: 'The claims that state it, latest first: on whose word, in which sentence.',
    }),
    bearings: connection(t, 'Bearing', (row) => related(row, 'bearings'), {
      description: 'Which events bear on it, and how.',
    }),
    events: connection(t, 'Event', (row) => through(row, 'bearings', 'event', { repeats: true }), {
      description: 'The events that bear on it, latest first.',
    }),
    codes: codesField(t, 'ConditionCode'),
    figures: connection(t, 'Figure', (row) => related(row, 'figures'), {
      description: 'The numbers that are given for it.',
    }),
    supersedes: one(t, 'Condition', (row) => related(row, 'supersedes'), {
      nullable: true,
      description: 'The earlier condition that this one takes the place of.',
    }),
    supersededBy: list(t, 'Condition', (row) => related(row, 'supersededBy'), {
      description: 'The later conditions that take the place of this one.',
      usual: 1,
    }),
  }),
  facets: {
    standing: standingFacet,
    topic: topicFacet,
    ...statusFacets,
    issuer: partyFacet('ISSUER', 'Who sets it.'),
    target: partyFacet('TARGET', 'Who has to meet it.'),
    consideration: {
      description: 'What kind of thing is on offer for it.',
      of(row) {
        const source = related(row, 'consideration')
        return narrowed(source, knownByOwnClaims(source.row))
      },
      key: (consideration) => consideration.column('considerationKind'),
    },
  },
  where: (f) => ({
    ...standingFilters(f),
    status: f.custom(StatusFilter, statusFilter, 'By its status at a moment.', {
      accessPath: statusPath,
      perRow: perStatus,
    }),
    selfAssessed: f.expression(
      'Boolean',
      'boolean',
      (row) => standsBy(row, 'isTarget'),
      'By whether its status is the word of the target’s side; by the words of others than OTHERS, `status: { selfAssessed: true, by: … }` asks.',
      perWord,
    ),
    disputed: f.custom(DisputedFilter, disputedFilter, 'By whether its assessors disagree.', {
      accessPath: disputedPath,
      perRow: perDisputed,
    }),
    topic: f.one('Topic', (row) => related(row, 'topic'), 'By what it is about, first of all.'),
    topics: f.many('Topic', topicsOf, 'By all that it is about.', { among: isAbout }),
    issuers: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'ISSUER' }),
      'By who sets it.',
      { accessPath: partyPath('ISSUER') },
    ),
    targets: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'TARGET' }),
      'By who has to meet it.',
      { accessPath: partyPath('TARGET') },
    ),
    beneficiaries: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'BENEFICIARY' }),
      'By who gains by it.',
      { accessPath: partyPath('BENEFICIARY') },
    ),
    abstainers: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'ABSTAINER' }),
      'By who could have set or refused it, and did neither.',
      { accessPath: partyPath('ABSTAINER') },
    ),
    guarantors: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'GUARANTOR' }),
      'By who vouches for it.',
      { accessPath: partyPath('GUARANTOR') },
    ),
    monitors: f.many(
      'Actor',
      (row) => through(row, 'parties', 'actor', { role: 'MONITOR' }),
      'By who watches over it.',
      { accessPath: partyPath('MONITOR') },
    ),
    consideration: f.one(
      'Consideration',
      (row) => related(row, 'consideration'),
      'By what is on offer for it, where it names one. By all: `considerations`.',
    ),
    considerations: f.many('Consideration', considerationsOf, 'By all that is on offer for it.', {
      among: isFor,
    }),
    delivers: f.one(
      'Consideration',
      (row) => related(row, 'delivers'),
      'By the consideration that meeting it consists in.',
    ),
    stage: f.one(
      'Stage',
      (row) => related(row, 'stage'),
      'By the stage of an agreement to which it belongs.',
    ),
    supersedes: f.one(
      'Condition',
      (row) => related(row, 'supersedes'),
      'By the condition that it takes the place of.',
    ),
    assessments: f.many('Assessment', (row) => related(row, 'assessments'), 'By the judgements of it.'),
    events: f.many('Event', (row) => through(row, 'bearings', 'event'), 'By the events that bear on it.'),
    codes: codesFilter(f, 'ConditionCode'),
    figures: f.many('Figure', (row) => related(row, 'figures'), 'By the numbers that are given for it.'),
    claims: f.many('Claim', (row) => related(row, 'claims'), 'By the claims that state it.'),
  }),
})
