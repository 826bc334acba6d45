import type { Alternative } from '../compile/spec.ts'
import { field, one } from '../fields/field.ts'
import { canMerge, survivor } from '../fields/identity.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { alternatives, modelsOf, subjectsOf, unionOf } from '../fields/union.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import { sql } from '../sql/sql.ts'

/** What was retracted is told of as well: that is the change. Of an actor that was merged, who it is. */
const changed = (row: Row): Alternative[] =>
  alternatives(row, subjects()).map(({ type, when, source }) => {
    if (!canMerge(type)) return { type, when, source: { ...source, retracted: true } }
    const found = row.other(type)
    const who = survivor(found, sql`${found.id} = ${source.foreignKey!}`)
    return { type, when, source: { ...source, where: [sql`${source.row.id} = ${who}`], retracted: true } }
  })

/** All that a change has a column for, but where it came from. */
const subjects = () => subjectsOf('Change', (noun) => noun.model !== 'Origin')

const ChangeSubject = unionOf('ChangeSubject', 'What a change is a change of.', () =>
  modelsOf('Change', subjects()),
)

defineNoun({
  model: 'Dataset',
  prefix: 'dat',
  plural: 'datasets',
  known: 'ALWAYS',
  parts: ['DatasetRecord'],
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
  columns: {
    name: ['filter', 'order'],
    description: ['filter'],
    licence: ['filter'],
  },
  roots: { all: 'All datasets that records belong to.' },
  where: (f) => ({ id: f.id() }),
})
defineNoun({
  model: 'Origin',
  prefix: 'ori',
  plural: 'origins',
  known: 'ALWAYS',
  defaultOrder: [{ field: 'id', direction: 'DESC' }],
  columns: {
    originKind: ['filter', 'facet'],
    name: ['filter'],
    operation: ['filter'],
    reason: ['filter'],
    recordedAt: ['filter', 'moment'],
    created: ['filter'],
    updated: ['filter'],
    unchanged: ['filter'],
  },
  roots: { all: 'All origins: each import, and each writing by hand, latest first.' },
  fields: (t) => ({
    dataset: one(t, 'Dataset', (row) => related(row, 'dataset'), {
      description: 'The dataset that the records belong to.',
    }),
  }),
  where: (f) => ({
    id: f.id(),
    dataset: f.one('Dataset', (row) => related(row, 'dataset'), 'By the dataset that the records belong to.'),
  }),
})
defineNoun({
  model: 'Change',
  prefix: 'chg',
  plural: 'changes',
  parts: ['PendingChange'],
  known: (row) => sql`${row.column('recordedAt')} <= ${row.perspective.knownAt!}`,
  defaultOrder: [{ field: 'id', direction: 'DESC' }],
  columns: {
    recordedAt: ['filter', 'order'],
    action: ['filter'],
  },
  fields: (t) => ({
    subject: field(
      t,
      ChangeSubject,
      { kind: 'variant', alternatives: changed },
      {
        nullable: true,
        description: 'What was changed, also where it has been retracted since.',
      },
    ),
    origin: one(t, 'Origin', (row) => related(row, 'origin'), {
      nullable: true,
      description: 'Where it came from.',
    }),
  }),
  where: (f) => ({
    id: f.id(),
    ...Object.fromEntries(
      subjects().map((relation) => {
        const { model } = modelOf('Change').relations.get(relation)!
        const source = (row: Row<'Change'>) => ({ ...related(row, relation as never), retracted: true })
        return [
          relation,
          f.one(model, source, `By the ${relation} that was changed, also if it was retracted since.`),
        ]
      }),
    ),
  }),
})
