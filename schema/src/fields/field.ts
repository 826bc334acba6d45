// Helpers that declare fields by what they are. None has a resolver of its own: the compiler reads the specification.

import type { ArgumentRef, FieldRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import type { Beside, FieldCost, FieldSpec, PageFieldSpec } from '../compile/spec.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import type { Sql } from '../sql/sql.ts'

/**
 * Declares fields and arguments. Pothos infers the shape of a parent, which no resolver of ours gets to see; here the type says
 * instead of which model the rows are.
 */
// biome-ignore lint/suspicious/noExplicitAny: fields of rows of any model
export interface FieldBuilder<Model extends string = any> {
  /** Only in types: the model of the rows. */
  readonly model?: Model
  field(options: object): FieldRef<SchemaTypes, unknown>
  arg(options: object): ArgumentRef<SchemaTypes, unknown>
}

/** Fields by their names. */
export type Fields = Record<string, FieldRef<SchemaTypes, unknown>>

/** Arguments by their names. */
export type Arguments = Record<string, ArgumentRef<SchemaTypes, unknown>>

export interface FieldOptions {
  description: string
  nullable?: boolean
  args?: Arguments | ((t: FieldBuilder) => Arguments)
  /** How dear the field is to answer. */
  cost?: FieldCost
  /** About how many characters a value of it has. Default: as many as values of its type have. */
  length?: number
  /** The row beside the object's own that it is read from, as other fields are. */
  beside?: (row: Row, args: Args) => Beside | null
}

const resolve = () => {
  throw new Error('this field is answered by the compiled statement')
}

/** A field of any type, answered as its specification says. */
export function field(t: FieldBuilder, type: unknown, spec: FieldSpec, options: FieldOptions) {
  const { cost, length, beside, args, ...rest } = options
  return t.field({
    ...rest,
    type,
    args: typeof args === 'function' ? args(t) : (args ?? {}),
    extensions: {
      proviso: spec,
      ...(cost !== undefined && { cost }),
      ...(length !== undefined && { length }),
      ...(beside && { beside }),
    },
    resolve,
  })
}

/** A field of a connection, of an edge or of `PageInfo`. */
export function pageField(
  t: FieldBuilder,
  type: unknown,
  spec: PageFieldSpec,
  options: FieldOptions & { cost?: number },
) {
  const { cost, args, ...rest } = options
  return t.field({
    ...rest,
    type,
    args: args ?? {},
    extensions: { page: spec, ...(cost !== undefined && { pageCost: cost }) },
    resolve,
  })
}

type SourceOf<Model extends string> = (row: Row<Model>, args: Args) => Source

/** A scalar or enum that takes more than a column to say. */
export const value = <Model extends string>(
  t: FieldBuilder<Model>,
  type: unknown,
  sql: (row: Row<Model>, args: Args) => Sql,
  options: FieldOptions,
) => field(t, type, { kind: 'value', sql }, options)

/** At most one object. */
export const one = <Model extends string>(
  t: FieldBuilder<Model>,
  type: unknown,
  source: SourceOf<Model>,
  options: FieldOptions,
) => field(t, type, { kind: 'one', source }, options)

type ListSpec = Extract<FieldSpec, { kind: 'list' }>

/** A few objects, by default in the order of their ids. */
export const list = <Model extends string>(
  t: FieldBuilder<Model>,
  type: unknown,
  source: SourceOf<Model>,
  options: FieldOptions & Pick<ListSpec, 'order' | 'limit' | 'usual'>,
) => {
  const { order, limit, usual, ...rest } = options
  const spec = {
    kind: 'list',
    source,
    ...(order && { order }),
    ...(limit && { limit }),
    ...(usual && { usual }),
  } as const
  return field(t, [type], spec, rest)
}

/** Adds the fields of an object type that is no model of its own. */
export const objectType = <Shape = unknown>(
  name: string,
  description: string,
  fields: (t: FieldBuilder) => Fields,
) => builder.objectRef<Shape>(name).implement({ description, fields: fields as never })
