import * as z from 'zod'
import { describe } from '../describe.ts'
import { number, reference, text } from '../field.ts'
import { retractedRecord } from '../retracted.ts'

export const stage = describe('stage', 'Stage', {
  agreement: reference('agreement'),
  number: number(z.int().min(1)).describe('The place of the stage among those of the agreement, from 1.'),
  title: text(),
  opensBy: reference('consideration')
    .optional()
    .describe('The consideration by which it opens: the stage begins once that is given, by its terms.'),
  retracted: retractedRecord(),
})
