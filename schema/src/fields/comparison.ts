// The inputs by which values are compared in `where`: which comparators there are for each type, and what they mean.
import type { InputFieldRef, InputRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import * as enums from '../enums.ts'

export type Ref = InputRef<unknown>

/** Declares the fields of an input; the helpers here serve inputs of every shape. */
export interface InputBuilder {
  field(options: object): InputFieldRef<SchemaTypes, unknown>
}

const comparators: Record<string, string> = {
  eq: 'Is equal to this.',
  ne: 'Is anything but this (also nothing).',
  in: 'Is one of these.',
  notIn: 'Is none of these (also nothing).',
  lt: 'Is less (earlier) than this.',
  lte: 'Is this or less (earlier).',
  gt: 'Is greater (later) than this.',
  gte: 'Is this or greater (later).',
  contains: 'Contains this, whatever the case and the accents of the letters.',
  startsWith: 'Starts with this, whatever the case and the accents of the letters.',
  isNull: 'Is there no value (true), or is there one (false).',
}

function comparisonInput(
  name: string,
  description: string,
  type: unknown,
  operators: readonly string[],
  meanings: Readonly<Record<string, string>> = {},
): Ref {
  const ref = builder.inputRef(name) as never as { implement(options: unknown): Ref }
  return ref.implement({
    description,
    fields: (t: InputBuilder) =>
      Object.fromEntries(
        operators.map((operator) => [
          operator,
          t.field({
            type:
              operator === 'isNull' ? 'Boolean' : operator === 'in' || operator === 'notIn' ? [type] : type,
            required: false,
            description: meanings[operator] ?? comparators[operator],
          }),
        ]),
      ),
  })
}

const ordered = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull']
const texts = ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'isNull']
const choices = ['eq', 'ne', 'in', 'notIn', 'isNull']

/** The comparison input of ids. */
export const idFilter = comparisonInput(
  'IDFilter',
  'Compares which object it is. A `presentId` fits every list; the `id` of an object as seen from elsewhere than the list is refused (PERSPECTIVE_MISMATCH).',
  'ID',
  ['eq', 'in', 'notIn'],
)
/** The comparison inputs of scalars, by their names. */
export const scalarFilters: Record<string, Ref> = {
  String: comparisonInput('StringFilter', 'Compares a text.', 'String', texts),
  DateTime: comparisonInput(
    'DateTimeFilter',
    'Compares an instant by Proviso’s own clock.',
    'DateTime',
    ordered,
  ),
  Moment: comparisonInput(
    'MomentFilter',
    'Compares moments as exactly as they are known: what can be so is so. A day lies within its month, and neither before nor after it.',
    'Moment',
    ordered,
    {
      eq: 'Overlaps with this: "1934-05" is equal to "1934", and to "1934-05-17".',
      ne: 'Does not overlap with this (also nothing).',
      in: 'Overlaps with one of these.',
      notIn: 'Overlaps with none of these (also nothing).',
      lt: 'Begins before this begins.',
      lte: 'Begins before this has ended.',
      gt: 'Ends after this has ended.',
      gte: 'Ends after this begins, or when it does.',
    },
  ),
  Int: comparisonInput('IntFilter', 'Compares a whole number.', 'Int', ordered),
  Boolean: comparisonInput('BooleanFilter', 'Compares whether something is so.', 'Boolean', ['eq']),
  Float: comparisonInput('FloatFilter', 'Compares a number.', 'Float', ordered),
}
const enumFilters = new Map<string, Ref>()

/** The comparison input of an enum. */
export function enumFilter(name: string): Ref {
  let ref = enumFilters.get(name)
  if (!ref) {
    const type = (enums as Record<string, unknown>)[name]
    ref = comparisonInput(`${name}Filter`, `Compares a value of ${name}.`, type, choices)
    enumFilters.set(name, ref)
  }
  return ref
}
