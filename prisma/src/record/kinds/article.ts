import * as z from 'zod'
import { describe } from '../describe.ts'
import { choice, Field, language, moment, shapeOf, text, webAddress } from '../field.ts'
import { removed } from '../removed.ts'
import { retractedRecord } from '../retracted.ts'
import * as values from '../values.ts'

const publisher = { name: text(), domain: text().optional() }
const kept = { as: 'texts' } as const
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits')
const revision = z.strictObject({
  text: values.articleText
    .optional()
    .describe('The text. The first state of a document of which no text was at hand has none.'),
  sha256: sha256.optional().describe('Of a text that was removed: the SHA-256 that it had.'),
  by: choice('Reviser')
    .schema.optional()
    .describe(
      'Who made this text out of the one before. Default: the CODER where it is that text in Unicode normal form C with LF line ends, or where there was none, else the SOURCE.',
    ),
  publishedAt: values.moment
    .optional()
    .describe(
      'When the text was published. Default: the first when the article was, a later one when it was taken in. A text by the CODER counts as published when what it cleans was.',
    ),
  capturedAt: values.moment
    .optional()
    .describe('When the text was taken in. Default: the time of the import.'),
})

const isKnownByText = (article: { text?: unknown; revisions?: unknown; sha256?: unknown }) =>
  (article.text ?? article.revisions ?? article.sha256) !== undefined

export const article = describe(
  'article',
  'Article',
  {
    publisher: new Field(z.strictObject(shapeOf(publisher)), { as: 'publisher' }),
    url: webAddress().optional(),
    title: text(),
    documentNumber: text().optional(),
    language: language().describe('BCP 47 tag.'),
    publishedAt: moment().optional(),
    licence: text().optional(),
    text: new Field(values.articleText, kept)
      .optional()
      .describe(
        'The text. Short for one revision. A document of which no text is at hand has none of text, revisions and sha256, but a url or a documentNumber.',
      ),
    revisions: new Field(z.array(revision).min(1), kept)
      .optional()
      .describe('The states of the text, oldest first; the last one holds.'),
    sha256: new Field(sha256, kept)
      .optional()
      .describe(
        'In place of a text: the SHA-256 of a revision’s text that was imported before. With revisions beside it, these are the dataset’s own texts for an article of another.',
      ),
    removed: removed('the text'),
    retracted: retractedRecord(),
  },
  {
    refine: (schema) =>
      schema
        .refine((a) => a.removed !== undefined || !a.revisions?.some((text) => text.sha256 !== undefined), {
          path: ['revisions'],
          message: 'only a text that was removed has a sha256 beside it',
        })
        .refine((a) => a.text === undefined || (a.revisions === undefined && a.sha256 === undefined), {
          message: 'give at most one of text, revisions and sha256',
        })
        .refine((a) => isKnownByText(a) || (a.url ?? a.documentNumber) !== undefined, {
          message:
            'give one of text, revisions and sha256; or, of a document without a text, its url or its documentNumber',
        }),
  },
)
