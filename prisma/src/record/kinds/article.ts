import * as z from 'zod'
import { describe } from '../describe.ts'
import { Field, language, moment, precision, shapeOf, text, webAddress } from '../field.ts'
import * as values from '../values.ts'

const publisher = { name: text(), domain: text().optional() }
const kept = { as: 'texts' } as const
const revision = z.strictObject({ text: values.rawText, capturedAt: values.moment.optional() })
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits')

export const article = describe(
  'article',
  'Article',
  {
    publisher: new Field(z.strictObject(shapeOf(publisher)), { as: 'publisher' }),
    url: webAddress().optional(),
    title: text(),
    language: language().describe('BCP 47 tag.'),
    publishedAt: moment().optional(),
    datePrecision: precision('publishedAt').describe('Default: as written.'),
    licence: text().optional(),
    text: new Field(values.rawText, kept).optional().describe('The text. Short for one revision.'),
    revisions: new Field(z.array(revision).min(1), kept)
      .optional()
      .describe('The states of the text, oldest first.'),
    sha256: new Field(sha256, kept)
      .optional()
      .describe('In place of a text: the SHA-256 of a revision’s text that was imported before.'),
  },
  {
    refine: (schema) =>
      schema.refine((a) => [a.text, a.revisions, a.sha256].filter((x) => x !== undefined).length === 1, {
        message: 'give exactly one of text, revisions and sha256',
      }),
  },
)
