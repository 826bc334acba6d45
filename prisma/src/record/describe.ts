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

const sameAs = reference
  .optional()
  .describe(
    'The record, mostly of another dataset, that is the same as this one: both are one thing, which reads as the record says that had it first. ' +
      'This one adds claims and what is not said of it yet; it needs no claims of its own.',
  )

/** Whether nothing but claims says that a record is so. */
export const needsClaims = ({ claims }: Fields): boolean =>
  claims?.kept.as === 'claims' && claims.kept.isOptional !== true

type Claimed = { claims?: unknown; sameAs?: unknown }
const isClaimed = ({ claims, sameAs }: Claimed) => (claims as unknown[]).length > 0 || sameAs !== undefined
const unclaimed = {
  path: ['claims'],
  message: 'a fact needs at least one claim',
  // whatever else is wrong with the record
  when: ({ value }: { value: unknown }) => Array.isArray((value as Claimed | null)?.claims),
}

type Schema<K extends Kind, F extends Fields> = z.ZodObject<
  {
    record: z.ZodLiteral<K>
    key: typeof key
    sameAs: typeof sameAs
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
    sameAs,
    supersedesRecord,
  }) as unknown as Schema<K, F>
  const schema = rules.refine?.(object) ?? object
  return {
    kind,
    model,
    fields,
    schema: needsClaims(fields) ? schema.refine(isClaimed, unclaimed) : schema,
    columns: columnsOf(fields),
    children: childTablesOf(kind, fields),
    fill: rules.fill ?? (() => {}),
    check: rules.check ?? (() => {}),
  } satisfies Description
}
