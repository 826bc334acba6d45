// Helpers that declare fields by what they are. None has a resolver of its own: the compiler reads the specification.

import type { InputFieldMap } from '@pothos/core'
import { builder } from '../builder.ts'
import type { FieldSpec, PageFieldSpec } from '../compile/spec.ts'

// Pothos infers a parent shape for each builder; these helpers serve all of them.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type FieldBuilder = any

export interface FieldOptions {
  description: string
  nullable?: boolean
  args?: InputFieldMap | ((t: FieldBuilder) => object)
  /** How dear the field is to answer, in units of one row. */
  cost?: number
}

const resolve = () => {
  throw new Error('this field is answered by the compiled statement')
}

/** A field of any type, answered as its specification says. */
export function field(t: FieldBuilder, type: unknown, spec: FieldSpec, options: FieldOptions) {
  const { cost, args, ...rest } = options
  return t.field({
    ...rest,
    type,
    args: typeof args === 'function' ? args(t) : (args ?? {}),
    extensions: { proviso: spec, ...(cost === undefined ? {} : { cost }) },
    resolve,
  })
}

/** A field of a connection, of an edge or of `PageInfo`. */
export function pageField(t: FieldBuilder, type: unknown, spec: PageFieldSpec, options: FieldOptions) {
  const { cost, args, ...rest } = options
  return t.field({
    ...rest,
    type,
    args: args ?? {},
    extensions: { page: spec, ...(cost === undefined ? {} : { cost }) },
    resolve,
  })
}

type SpecOf<Kind extends FieldSpec['kind']> = Extract<FieldSpec, { kind: Kind }>

/** A scalar or enum that takes more than a column to say. */
export const value = (t: FieldBuilder, type: unknown, sql: SpecOf<'value'>['sql'], options: FieldOptions) =>
  field(t, type, { kind: 'value', sql }, options)

/** At most one object. */
export const one = (t: FieldBuilder, type: unknown, source: SpecOf<'one'>['source'], options: FieldOptions) =>
  field(t, type, { kind: 'one', source }, options)

/** A few objects, by default in the order of their ids. */
export const list = (
  t: FieldBuilder,
  type: unknown,
  source: SpecOf<'list'>['source'],
  options: FieldOptions & Pick<SpecOf<'list'>, 'order' | 'limit'>,
) => {
  const { order, limit, ...rest } = options
  return field(t, [type], { kind: 'list', source, ...(order && { order }), ...(limit && { limit }) }, rest)
}

/** Adds the fields of an object type that is no model of its own. */
export const objectType = <Shape = unknown>(
  name: string,
  description: string,
  fields: (t: FieldBuilder) => Record<string, unknown>,
) => builder.objectRef<Shape>(name).implement({ description, fields: fields as never })
