// What has a global id.
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'
import { globalId, presentId } from '../sql/global-id.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import { raw, type Sql, sql } from '../sql/sql.ts'
import { type FieldBuilder, value } from './field.ts'

/** What is retracted has one version more; as known at a moment, nothing that is seen was retracted. */
const versionOf = (row: Row): Sql => {
  const { columns } = modelOf(row.model)
  if (columns.has('version')) return row.column('version')
  return columns.has('retractedBy') && !row.perspective.knownAt
    ? sql`case when ${row.column('retractedAt')} is null then 1 else 2 end`
    : raw('1')
}

/** Anything with a global id. */
export const Node = builder.interfaceRef<unknown>('Node').implement({
  description: 'Anything that has an id of its own and can be fetched again by it.',
  fields: (t) => ({
    id: t.field({ type: 'ID', description: idDescription, resolve: () => '' }),
    presentId: t.field({ type: 'ID', description: presentIdDescription, resolve: () => '' }),
    version: t.field({ type: 'Int', description: versionDescription, resolve: () => 1 }),
  }),
  resolveType: (node) => (node as Record<string, string>)[typeKey],
})

const idDescription =
  'The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there.'
const presentIdDescription =
  'The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present.'

export const versionDescription =
  'How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it.'

/** The ids of a noun, and its version. */
export const idFields = (t: FieldBuilder) => ({
  id: value(t, 'ID', globalId, { description: idDescription }),
  presentId: value(t, 'ID', presentId, { description: presentIdDescription }),
  version: value(t, 'Int', versionOf, { description: versionDescription }),
})
