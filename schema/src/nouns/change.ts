import { builder } from '../builder.ts'
import type { Alternative } from '../compile/spec.ts'
import { ChangeAction } from '../enums.ts'
import { alternatives, field, one, unionOf } from '../fields/field.ts'
import { defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import { sql } from '../sql/sql.ts'

builder.prismaObject('Dataset', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    licence: t.exposeString('licence', { nullable: true }),
  }),
})

builder.prismaObject('Import', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    dataset: one(t, 'Dataset', (row) => related(row, 'dataset'), {
      description: 'The dataset that the file belongs to.',
    }),
    file: t.exposeString('file'),
    importedAt: t.expose('importedAt', { type: 'DateTime' }),
    created: t.exposeInt('created'),
    updated: t.exposeInt('updated'),
    unchanged: t.exposeInt('unchanged'),
  }),
})

/** What was retracted is told of as well: that is the change. */
const changed = (row: Row): Alternative[] =>
  alternatives(row, subjects).map(({ source, ...rest }) => ({
    ...rest,
    source: { ...source, retracted: true },
  }))

const subjects = [
  'article',
  'revision',
  'actor',
  'event',
  'condition',
  'consideration',
  'assessment',
  'outcome',
  'figure',
  'affiliation',
  'bearing',
  'claim',
]

const ChangeSubject = unionOf('ChangeSubject', 'What a change is a change of.', [
  'Article',
  'Revision',
  'Actor',
  'Event',
  'Condition',
  'Consideration',
  'Assessment',
  'Outcome',
  'Figure',
  'Affiliation',
  'Bearing',
  'Claim',
])

builder.prismaObject('Change', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    at: t.expose('at', { type: 'DateTime' }),
    action: t.expose('action', { type: ChangeAction }),
    subject: field(
      t,
      ChangeSubject,
      { kind: 'variant', alternatives: changed },
      {
        description: 'What was changed, also where it has been withdrawn since.',
      },
    ),
    import: one(t, 'Import', (row) => related(row, 'import'), {
      nullable: true,
      description: 'The import that caused it.',
    }),
  }),
})

defineNounTypes({
  model: 'Dataset',
  known: 'ALWAYS',
  prefix: 'dat',
  plural: 'datasets',
  parts: ['DatasetRecord'],
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
})
defineNounTypes({
  model: 'Import',
  known: 'ALWAYS',
  prefix: 'imp',
  plural: 'imports',
  defaultOrder: [{ field: 'id', direction: 'DESC' }],
})
defineNounTypes({
  model: 'Change',
  known: (row) => sql`${row.column('at')} <= ${row.perspective.knownAt!}`,
  prefix: 'chg',
  plural: 'changes',
  defaultOrder: [{ field: 'id', direction: 'DESC' }],
  orderFields: ['at'],
  where: (f) => ({ id: f.id(), at: f.column('at'), action: f.column('action') }),
})
