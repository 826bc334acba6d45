import type { Alternative } from '../compile/spec.ts'
import { field, one } from '../fields/field.ts'
import { canMerge, survivor } from '../fields/identity.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { alternatives, modelsOf, subjectsOf, unionOf } from '../fields/union.ts'
import { isEditable, modelOf } from '../sql/model.ts'
import { Perspective } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { and, type Sql, sql } from '../sql/sql.ts'

/** What was retracted is told of as well: that is the change. */
const changed = (row: Row): Alternative[] =>
  alternatives(row, subjects()).map(({ type, when, source }) => ({
    type,
    when,
    source: { ...ofSurvivor(type, source), retracted: true },
  }))

/** Of an actor that was merged, who it is. */
function ofSurvivor(type: string, source: Source): Source {
  if (!canMerge(type)) return source
  const found = source.row.at(Perspective.present).other(type)
  const who = survivor(found, sql`${found.id} = ${source.foreignKey!}`)
  return { ...source, where: [sql`${source.row.id} = ${who}`] }
}

/** All that a change has a column for, but where it came from. */
const subjects = () => subjectsOf('Change', (noun) => noun.model !== 'Origin')

/** Those of them that keep how they read before. */
const kept = () => subjectsOf('Change', (noun) => isEditable(noun.model))

/** How what was changed read, by what was recorded at a moment. */
const recorded = (row: Row, moment: Sql, isThere: readonly Sql[] = []): Alternative[] => {
  const column = sql`(extract(epoch from ${moment}) * 1000)::bigint::text`
  const knownAt = { sql: moment, read: () => null, column }
  const then = row.at(row.perspective.with({ knownAt, knownBy: 'RECORDED' }))
  return alternatives(then, kept()).map(({ type, when, source }) => ({
    type,
    when: and([when, ...isThere]),
    source: { ...ofSurvivor(type, source), retracted: true },
  }))
}

const ChangedRecord = unionOf('ChangedRecord', 'A record that keeps how it read before.', () =>
  modelsOf('Change', kept()),
)

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
  where: () => ({}),
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
    before: field(
      t,
      ChangedRecord,
      {
        kind: 'variant',
        alternatives: (row) =>
          recorded(row, sql`${row.column('recordedAt')} - interval '1 millisecond'`, [
            sql`${row.column('action')} <> 'ADDED'`,
          ]),
      },
      {
        nullable: true,
        description:
          'How it read before, as it was recorded right then: its id says so, and so it is found again. Null of what was added, and of what never reads otherwise, as texts and claims. Of an actor that was merged, the one that it is now.',
      },
    ),
    after: field(
      t,
      ChangedRecord,
      { kind: 'variant', alternatives: (row) => recorded(row, row.column('recordedAt')) },
      {
        nullable: true,
        description:
          'How it read then, as it was recorded by this change: its id says so, and so it is found again. Null of what never reads otherwise, as texts and claims. Of an actor that was merged, the one that it is now.',
      },
    ),
    origin: one(t, 'Origin', (row) => related(row, 'origin'), {
      nullable: true,
      description: 'Where it came from.',
    }),
  }),
  where: (f) => ({
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
