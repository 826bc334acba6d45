// That a law demanded to remove what a record held: when that was done, and why. The words do not come back.
import * as z from 'zod'
import { Field } from './field.ts'
import * as values from './values.ts'

/** Stands in place of each code point of words that were removed. */
export const BLOCK = '█'

/** What stands in place of words that were removed. */
export const blocks = (words: string): string => BLOCK.repeat([...words].length)

const schema = z.strictObject({
  at: values.moment.describe('When it was removed.'),
  reason: values.text.describe('Why.'),
})

export type Removed = z.infer<typeof schema>

/** `removed`: as an export writes it; read of records that are new in the database alone, for what is there is removed by `proviso purge`. */
export const removed = (what: string) =>
  new Field(schema.optional(), { as: 'instruction' }).describe(
    `That ${what} was removed, as a law demanded: when, and why.`,
  )
