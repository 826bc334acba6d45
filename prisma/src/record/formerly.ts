// How a record read before: fields as they were known until a report.
import * as z from 'zod'
import type { Fields } from './field.ts'
import * as values from './values.ts'

/** The fields that can have read otherwise: all but who says so, and by what name it goes. */
export const changeable = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, { kept }]) => kept.as !== 'claims' && kept.as !== 'slug'),
  )

/** A former state, as a record writes it: fields that it leaves out read as in the state that follows. */
export interface FormerState {
  readonly until: string
  readonly [field: string]: unknown
}

/** The schema of a record's former states. */
export function formerStates(fields: Fields): z.ZodOptional<z.ZodArray<z.ZodType<FormerState>>> {
  const shape = Object.fromEntries(
    Object.entries(changeable(fields)).map(([name, { schema }]) => [name, before(schema)]),
  )
  const state = z.strictObject({
    until: values.moment.describe(
      'Until when this was known: when the report was published that brought what followed.',
    ),
    ...shape,
  })
  return z
    .array(state as unknown as z.ZodType<FormerState>)
    .min(1, 'leave the field out where the record never read otherwise')
    .optional()
    .describe(
      'How the record read before, as its sources had it: the fields that read otherwise until a report, null or an empty list for ' +
        'what had no value yet. Fields that a state leaves out read as in the next. What the coding got wrong was never so: it is just mended, and when ' +
        'that was recorded is the trail of a database, which a backup takes along and a dossier does not.',
    )
}

/** The schema of a field's former value: no default stands for it; null where a field may be left out. */
function before(schema: z.ZodType): z.ZodType {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType
  const mayLack = schema instanceof z.ZodOptional
  return (mayLack ? inner.nullable() : inner).optional()
}

/** The field, where a kind of record has such states. */
export const hasFormerStates = (fields: Fields): boolean =>
  Object.values(fields).some(({ kept }) => kept.as === 'claims')
