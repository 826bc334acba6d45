// The description of a kind of record.
import * as z from 'zod'
import { type Fields, type Shape, shapeOf } from './field.ts'
import { formerStates, hasFormerStates } from './formerly.ts'
import type { Kind } from './kind.ts'
import { type ChildTable, type Columns, childTablesOf, columnsOf } from './stored.ts'
import { key, reference } from './values.ts'

/** Reports a fault of a record: where, what, and how to mend it. */
export type Fault = (path: string, message: string, hint?: string) => void

/** All that Proviso knows of a kind of record: everything that handles records goes by it. */
export interface Description {
  kind: Kind
  /** The model, and table, that has a row for each record. */
  model: string
  fields: Fields
  schema: z.ZodObject
  /** The columns of the row that the record fills. */
  columns: Columns
  /** The tables that hang on the row, which the record fills too. */
  children: readonly ChildTable[]
  /** Fills in what follows from other fields; of records that fit the schema. */
  fill(record: never): void
  /** Checks what one field says against another; of records that fit the schema. */
  check(record: never, fault: Fault): void
}

const supersedesRecord = reference
  .optional()
  .describe(
    'The record, "dataset/key", whose place this one takes: what is known of it moves here, and its own dataset has it no more.',
  )

type Schema<K extends Kind, F extends Fields> = z.ZodObject<
  {
    record: z.ZodLiteral<K>
    key: typeof key
    supersedesRecord: typeof supersedesRecord
    formerly: ReturnType<typeof formerStates>
  } & Shape<F>,
  z.core.$strict
>

/**
 * Describes a kind of record.
 *
 * @param rules `refine` adds rules to the schema; `fill` and `check` look at what fits the schema already, its dates in order.
 */
export function describe<K extends Kind, F extends Fields>(
  kind: K,
  model: string,
  fields: F,
  rules: {
    refine?: (schema: Schema<K, F>) => Schema<K, F>
    fill?: (record: z.infer<Schema<K, F>>) => void
    check?: (record: z.infer<Schema<K, F>>, fault: Fault) => void
  } = {},
) {
  const object = z.strictObject({
    record: z.literal(kind),
    key,
    ...shapeOf(fields),
    ...(hasFormerStates(fields) && { formerly: formerStates(fields) }),
    supersedesRecord,
  }) as unknown as Schema<K, F>
  return {
    kind,
    model,
    fields,
    schema: rules.refine?.(object) ?? object,
    columns: columnsOf(fields),
    children: childTablesOf(kind, fields),
    fill: rules.fill ?? (() => {}),
    check: rules.check ?? (() => {}),
  } satisfies Description
}
