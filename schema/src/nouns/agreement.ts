import { connection } from '../fields/connection.ts'
import { list, one } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { sql } from '../sql/sql.ts'
import { firstRecorded } from './claimed.ts'
import { isRecorded } from './recorded.ts'
import { byClaims, standingFacet, standingFields, standingFilters } from './standing.ts'

/** The conditions of all stages of an agreement. */
const conditionsOf = (row: Row<'Agreement'>): Source<'Condition'> => {
  const [condition, stage] = [row.other('Condition'), row.other('Stage')]
  const stages = sql`select ${stage.id} from ${stage.table} where ${stage.column('agreementId')} = ${row.id}`
  return {
    row: condition,
    from: condition.table,
    // an array, which PostgreSQL looks up before it looks at conditions, and by an index then
    where: [sql`${condition.column('stageId')} = any(array(${stages}))`],
  }
}

/** The same for a filter, stage by stage. */
const conditionsByStage = (row: Row<'Agreement'>): Source<'Condition'> => {
  const [condition, stage] = [row.other('Condition'), row.other('Stage')]
  return {
    row: condition,
    from: sql`${stage.table} join ${condition.table} on ${condition.column('stageId')} = ${stage.id}`,
    where: [sql`${stage.column('agreementId')} = ${row.id}`],
  }
}

defineNoun({
  model: 'Agreement',
  prefix: 'agr',
  plural: 'agreements',
  ...byClaims,
  valid: 'startedAt',
  links: { agreementParties: 'AgreementParty' },
  roots: {
    one: { by: ['id', 'slug', 'record'], description: 'One agreement.' },
    all: 'All agreements: ceasefires, programmes, treaties, resolutions.',
  },
  defaultOrder: [{ field: 'startedAt', direction: 'DESC' }],
  columns: {
    slug: ['filter'],
    title: ['filter'],
    agreementKind: ['filter', 'facet'],
    startedAt: ['filter', 'order', 'moment'],
    endedAt: ['filter'],
  },
  fields: (t) => ({
    ...standingFields(t),
    parties: connection(t, 'AgreementParty', (row) => related(row, 'parties'), {
      description: 'Who is bound by it, and on whose word.',
    }),
    stages: list(t, 'Stage', (row) => related(row, 'stages'), {
      description: 'Its stages, in their order.',
      order: (stage) => stage.column('number'),
    }),
    conditions: connection(t, 'Condition', conditionsOf, {
      description: 'What it requires: the conditions of all its stages.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  facets: { standing: standingFacet },
  where: (f) => ({
    ...standingFilters(f),
    parties: f.many('AgreementParty', (row) => related(row, 'parties'), 'By who is bound by it.'),
    stages: f.many('Stage', (row) => related(row, 'stages'), 'By its stages.'),
    conditions: f.many('Condition', conditionsByStage, 'By what it requires.'),
    claims: f.many('Claim', (row) => related(row, 'claims'), 'By the claims that state it.'),
  }),
})

defineNoun({
  model: 'Stage',
  prefix: 'sta',
  plural: 'stages',
  // with its agreement
  known: 'ALWAYS',
  isItself: isRecorded,
  recorded: (row) => firstRecorded(row, 'Agreement', row.column('agreementId')),
  visibleWith: ['agreement'],
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    number: ['filter'],
    title: ['filter'],
  },
  fields: (t) => ({
    agreement: one(t, 'Agreement', (row) => related(row, 'agreement'), { description: 'The agreement.' }),
    opensBy: one(t, 'Consideration', (row) => related(row, 'opensBy'), {
      nullable: true,
      description: 'The consideration by which it opens: the stage begins once that is given, by its terms.',
    }),
    conditions: connection(t, 'Condition', (row) => related(row, 'conditions'), {
      description: 'What it requires.',
    }),
    considerations: list(t, 'Consideration', (row) => related(row, 'considerations'), {
      description: 'What it gives, or threatens.',
    }),
  }),
  where: (f) => ({
    agreement: f.one('Agreement', (row) => related(row, 'agreement'), 'By the agreement.'),
    opensBy: f.one(
      'Consideration',
      (row) => related(row, 'opensBy'),
      'By the consideration by which it opens.',
    ),
    conditions: f.many('Condition', (row) => related(row, 'conditions'), 'By what it requires.'),
    considerations: f.many(
      'Consideration',
      (row) => related(row, 'considerations'),
      'By what it gives, or threatens.',
    ),
  }),
})
