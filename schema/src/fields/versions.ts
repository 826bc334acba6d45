// The versions of a record: how it read, as it was recorded, from one time that it was written over to the next. Each is a node of its
// own, of no table: a state of the row's history, or of a row that was never written over the row itself.
import { builder } from '../builder.ts'
import { objectJson } from '../compile/object.ts'
import type { Alternative } from '../compile/spec.ts'
import { globalId } from '../sql/global-id.ts'
import { historyOf, type ModelName } from '../sql/model.ts'
import { defineDerived, nounOf } from '../sql/noun.ts'
import { derivedKey } from '../sql/order.ts'
import { Perspective } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { and, name, raw, type Sql, sql } from '../sql/sql.ts'
import { connection, defineConnection } from './connection.ts'
import { type FieldBuilder, type Fields, field, value } from './field.ts'
import { Node, versionDescription } from './node.ts'
import { every } from './source.ts'
import { unionOf } from './union.ts'

/** The records that have versions, by what their versions are called. */
const records = new Map<string, ModelName>()

/** Says of a noun that its rows are records that can be written over. */
export function defineVersions(model: ModelName): void {
  const versions = versionsOf(model)
  records.set(versions, model)
  defineDerived(versions, objectJson, {
    prefix: `v${nounOf(model).prefix}`,
    objectType: 'Version',
    found: (row, key) => versionAt(row, model, key),
  })
}

const versionsOf = (model: string) =>
  `${model[0]!.toLowerCase()}${model.slice(1)}Version` as Uncapitalize<string>

/** The latest first. */
const order = [derivedKey('recordedAt', 'timestamptz', true)]

/** All versions of the row of a key. */
function versions(above: Row, model: ModelName, key: Sql): Source {
  const row = above.other(versionsOf(model))
  const present = above.at(Perspective.present).other(model)
  const since = sql`coalesce(least(${nounOf(model).recorded!(present)}, nullif(states."recordedUntil", 'infinity') - interval '1 millisecond'), 'epoch')`
  return {
    row,
    from: sql`
      (select ${present.id} as id, states."version",
        case when states."recordedFrom" > '-infinity' then states."recordedFrom" else ${since} end as "recordedAt", states."recordedUntil"
        from ${present.table}
        cross join lateral (select ${present.column('version')} as "version", timestamptz '-infinity' as "recordedFrom",
          timestamptz 'infinity' as "recordedUntil"
          where not ${present.column('isEdited')}
          union all
          select "version", "recordedFrom", "recordedUntil"
          from ${name(historyOf(model))}
          where "id" = ${present.id} and "reportedUntil" = 'infinity') states
        where ${present.id} = ${key}) ${raw(row.alias)}`,
    where: [],
    order,
  }
}

/** Of the versions of a record those that were recorded by the moment from which the record is seen. */
function versionsOfRow(row: Row): Source {
  const source = versions(row, row.model, row.id)
  const { knownAt } = row.perspective
  return knownAt ? { ...source, where: [sql`${source.row.column('recordedAt')} <= ${knownAt}`] } : source
}

/** Those of what has none. */
function noVersions(above: Row): Source {
  const row = above.other('version')
  const columns = sql`values (null::bigint, null::integer, null::timestamptz, null::timestamptz)`
  const from = sql`(${columns}) ${raw(row.alias)}(id, "version", "recordedAt", "recordedUntil")`
  return { row, from, where: [raw('false')], order }
}

/** The version that an id names: what was recorded at the moment that it says. */
function versionAt(row: Row, model: ModelName, key: Sql): Source {
  const source = versions(row, model, key)
  const { asOf, knownAt, knownBy } = row.perspective
  if (asOf || !knownAt || knownBy !== 'RECORDED') return { ...source, where: [raw('false')] }
  const [from, until] = [source.row.column('recordedAt'), source.row.column('recordedUntil')]
  return { ...source, where: [and([sql`${from} <= ${knownAt}`, sql`${until} > ${knownAt}`])] }
}

/** A version, from where it is seen by itself: from when it was recorded, whichever way leads to it. */
function atRecording(row: Row): Row {
  const moment = row.column('recordedAt')
  const column = sql`(extract(epoch from ${moment}) * 1000)::bigint::text`
  const knownAt = { sql: moment, read: () => null, column }
  return row.at(Perspective.present.with({ knownAt, knownBy: 'RECORDED' }))
}

/** How the record read. */
function record(row: Row): Alternative[] {
  const type = records.get(row.model)
  if (!type) return []
  const source = every(atRecording(row), type)
  const where = [sql`${source.row.id} = ${row.id}`]
  return [{ type, when: raw('true'), source: { ...source, where, retracted: true } }]
}

const VersionedRecord = unionOf('VersionedRecord', 'A record that has versions.', () => [...records.values()])

const id = (row: Row) => globalId(atRecording(row))

const Version = builder.objectRef<Record<string, unknown>>('Version').implement({
  description:
    'How a record read, as it was recorded from a moment on: a version of it, which stays what it is whatever is written later.',
  interfaces: [Node],
  fields: ((t: FieldBuilder): Fields => ({
    id: value(t, 'ID', id, {
      description:
        'The global id of the version, by which `node` finds it again. It says when it was recorded.',
    }),
    presentId: value(t, 'ID', id, {
      description: 'The same as `id`: a version is the same from wherever it is seen.',
    }),
    version: value(t, 'Int', (row) => row.column('version'), { description: versionDescription }),
    recordedAt: value(t, 'DateTime', (row) => row.column('recordedAt'), {
      description: 'From when on it was recorded so.',
    }),
    recordedUntil: value(t, 'DateTime', (row) => sql`nullif(${row.column('recordedUntil')}, 'infinity')`, {
      nullable: true,
      description:
        'Until when, for then it was written over: by all that is recorded today, from wherever it is seen. Null for what is recorded now.',
    }),
    record: field(
      t,
      VersionedRecord,
      { kind: 'variant', alternatives: record },
      {
        description:
          'The record as it read, with all below it as it was recorded then. Its id is that of this recording, also where it reads so now.',
      },
    ),
    versions: versionsField(t, noVersions),
  })) as never,
})

defineDerived('version', objectJson)
defineConnection({ model: 'version', plural: 'versions', typeName: 'Version', type: Version }, [])

const ofNode = {
  description:
    'The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it.',
}

const versionsField = (t: FieldBuilder, source: (row: Row) => Source) =>
  connection(t, 'version', source, ofNode)

builder.interfaceField(Node as never, 'versions', (t: FieldBuilder) => versionsField(t, noVersions) as never)

/** `versions` of a noun. */
export const versionFields = (t: FieldBuilder, model: string): Fields => ({
  versions: versionsField(t, records.has(versionsOf(model)) ? versionsOfRow : noVersions),
})
