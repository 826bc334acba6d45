// How single values are written in a record.
import * as z from 'zod'
import { canonicalTag, isLanguageTag } from '../text/language-tag.ts'
import { momentForms, readMoment } from './moment.ts'

const wellFormed = (s: string) => s.isWellFormed()
const halfCharacter = 'the text holds half of a surrogate pair, which is no character'

export const key = z
  .string()
  .normalize('NFC')
  .regex(/^[^\s/\0]{1,200}$/, 'a key has 1 to 200 characters, none of them a space or a slash')
  .refine(wellFormed, halfCharacter)
  .describe('A key of the author’s choice, unique within the dataset.')

/** Why a dataset cannot be called so, for its name has to be as a key is, since references name it before theirs; null where it can. */
export const faultOfDatasetName = (name: string): string | null =>
  key.safeParse(name).success
    ? null
    : `the name of a dataset has 1 to 200 characters, none of them a space or a slash: "${name.slice(0, 200)}"`

export const referenceDescription =
  'The key of another record: "key" in the same dataset, "dataset/key" in another.'

export const reference = z
  .string()
  .normalize('NFC')
  .regex(/^([^\s/\0]+\/)?[^\s/\0]+$/, 'a reference is "key" or "dataset/key"')
  .describe(referenceDescription)

/** What a slug looks like. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const slug = z
  .string()
  .regex(slugPattern, 'a slug has lower-case letters, digits and single hyphens')
  .describe('A short name for addresses and queries, unique among all records of its type. Default: the key.')

export const slugOrNone = slug
  .nullable()
  .describe(
    'A short name for addresses and queries, unique among all records of its type; null for none. ' +
      'Default: the key, where it can be a slug.',
  )

const storable = (string: z.ZodString) =>
  string
    .min(1)
    .regex(/^[^\0]*$/, 'a text cannot hold NUL characters')
    .refine(wellFormed, halfCharacter)

/** A string that PostgreSQL can hold, as it is: not empty, no NUL, no half characters. For texts that are quoted, and quotes. */
export const rawText = storable(z.string())
/** The text of an article: not white space alone. */
export const articleText = rawText.regex(/^$|\S/, 'a text is more than white space')
/** The same in Unicode normal form C, without white space around it. */
export const text = storable(z.string().trim().normalize('NFC'))

/** The language of a text. */
export const language = z
  .string()
  .trim()
  .overwrite(canonicalTag)
  .refine(isLanguageTag, {
    error: ({ input }) => {
      const near = canonicalTag(String(input).replaceAll('_', '-'))
      return `a language is a BCP 47 tag, as in "en", "pt-BR" or "zh-Hans"${isLanguageTag(near) ? `: write "${near}"` : ''}, not "${input}"`
    },
  })

/** An address on the web. Nothing but http and https: these addresses become links. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address starts with https:// or http://' })
  .regex(/^[^\s\0]*$/, 'an address holds no spaces')

/** A moment, as exact as its source states it. */
export const moment = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/, {
    error: `a moment is written ${momentForms}`,
    abort: true,
  })
  .superRefine((written, context) => {
    const read = readMoment(written)
    if (typeof read === 'string') context.addIssue(`${read}: "${written}"`)
  })
  .describe(
    'A moment, as exact as its source states it: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC.',
  )
