// That a law demanded to remove what a record held: when that was done, and why. The words do not come back.
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Field } from './field.ts'
import * as values from './values.ts'

const schema = z.strictObject({
  at: values.moment.describe('When it was removed.'),
  reason: values.text.describe('Why.'),
})

export type Removed = z.infer<typeof schema>

/** By which key the record of a removed actor goes, for its own mostly names who that is: as `proviso_removed_key` of the database. */
export const removedKey = (key: string): string =>
  `removed-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`

/** `removed`: as an export writes it; read of records that are new in the database alone, for what is there is removed by `proviso purge`. */
export const removed = (what: string) =>
  new Field(schema.optional(), { as: 'instruction' }).describe(
    `That ${what} was removed, as a law demanded: when, and why.`,
  )
