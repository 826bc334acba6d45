// The columns that records fill: what is plainly read, compared and counted needs no line in the reference.
import { claimFields } from '../../../prisma/src/record/claim.ts'
import { descriptions } from '../../../prisma/src/record/format.ts'
import { type Columns, columnsOf } from '../../../prisma/src/record/stored.ts'

/** Links to other rows are no values, and how exactly a moment is known is told with it. */
const valuesIn = (columns: Columns): string[] =>
  Object.entries(columns)
    .filter(([, type]) => type !== 'id' && type !== 'actor')
    .map(([name]) => name)
    .filter((name) => columns[name.replace(/Precision$/, '')] !== 'moment' || columns[name] === 'moment')

/** Those that hold values, by their models. */
export const filled: ReadonlyMap<string, readonly string[]> = new Map([
  ['Claim', valuesIn(columnsOf(claimFields))],
  ...descriptions.flatMap(({ model, columns, children }) => [
    [model, valuesIn(columns)] as const,
    ...children.map((child) => [child.model, valuesIn(child.columns)] as const),
  ]),
])

/** Of each model, with what is said of it, something for each of these columns. */
export const withColumns = <Of>(
  said: Readonly<Record<string, Readonly<Record<string, Of>>>>,
  of: (column: string, model: string) => Of,
): Record<string, Record<string, Of>> =>
  Object.fromEntries(
    [...new Set([...filled.keys(), ...Object.keys(said)])].map((model) => [
      model,
      {
        ...Object.fromEntries((filled.get(model) ?? []).map((column) => [column, of(column, model)])),
        ...said[model],
      },
    ]),
  )
