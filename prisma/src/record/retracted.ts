// That a record which claims nothing (of an article, an actor, a topic, a stage) was retracted by whoever keeps it.
import * as z from 'zod'
import { Field } from './field.ts'
import * as values from './values.ts'

const schema = z.strictObject({ at: values.moment.describe('When, by Proviso’s clock.') })

/** `retracted`: as an export writes it; read of records that are new in the database alone, for what is there is retracted by `proviso retract`. */
export const retractedRecord = () =>
  new Field(schema.optional(), { as: 'instruction' }).describe(
    'That the record was retracted, as one that should not have been made: nothing that was ever said refers to it, and it is shown nowhere.',
  )
