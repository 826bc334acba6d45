// What has a global id.
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'
import { globalId } from '../sql/noun.ts'
import { type FieldBuilder, value } from './field.ts'

/** Anything with a global id. */
export const Node = builder.interfaceRef<unknown>('Node').implement({
  description: 'Anything that has an id of its own and can be fetched again by it.',
  fields: (t) => ({ id: t.field({ type: 'ID', description: idDescription, resolve: () => '' }) }),
  resolveType: (node) => (node as Record<string, string>)[typeKey],
})

const idDescription =
  'The global id: opaque, unique among all types, and lasting. Pass it to `node` to fetch the object again.'

/** The `id` of a noun. */
export const idField = (t: FieldBuilder) => value(t, 'ID', globalId, { description: idDescription })
