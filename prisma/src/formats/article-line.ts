// Plain articles, one JSON object per line: the form in which news comes from elsewhere.
import * as z from 'zod'
import type { RecordOf } from '../record/format.ts'
import { sha256 } from '../record/normal-form.ts'
import { moment, text, webAddress } from '../record/values.ts'

/** One line of a file of articles. */
export const articleLine = z.strictObject({
  id: text.optional().describe('Which article this is, within the dataset. Default: made from url or text.'),
  publisher: text.optional(),
  url: webAddress.nullish(),
  title: text,
  text,
  publishedAt: moment.nullish(),
  language: text.nullish().describe('BCP 47 tag.'),
  license: text.nullish(),
})

/** What is taken for articles whose file does not say. */
export interface ArticleDefaults {
  publisher?: string | undefined
  title?: string | undefined
  publishedAt?: string | undefined
  language?: string | undefined
}

export type ArticleRecord = RecordOf<'article'>

/** The record of a dossier that says the same as a line of a file of articles. */
export function recordOfArticleLine(
  line: z.infer<typeof articleLine>,
  defaults: ArticleDefaults,
): ArticleRecord {
  return {
    record: 'article',
    key: keyOf(line),
    publisher: { name: line.publisher ?? defaults.publisher ?? 'unknown' },
    url: line.url ?? undefined,
    title: line.title,
    language: line.language ?? defaults.language ?? 'und',
    publishedAt: line.publishedAt ?? defaults.publishedAt,
    licence: line.license ?? undefined,
    text: line.text,
  }
}

/** A key has no spaces and no slashes and is not long: an id that is otherwise is escaped, or shortened by its hash. */
function keyOf({ id, url, text }: z.infer<typeof articleLine>): string {
  if (id === undefined) return url ? `url:${sha256(url).slice(0, 32)}` : `text:${sha256(text).slice(0, 32)}`
  const escaped = id.replaceAll(/[\s/%\0]/g, (c) => encodeURIComponent(c))
  return escaped.length <= 200 ? escaped : `id:${sha256(id).slice(0, 32)}`
}
