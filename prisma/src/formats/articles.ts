// Files of articles, one JSON object per line: the form in which news comes from elsewhere.
import * as z from 'zod'
import { check } from '../record/check.ts'
import type { Batch, Entry } from '../record/entry.ts'
import type { ErrorList } from '../record/fault.ts'
import type { RecordOf } from '../record/format.ts'
import { sha256 } from '../record/normal-form.ts'
import { language, moment, rawText, text, webAddress } from '../record/values.ts'
import { EntryReader } from './entry-reader.ts'
import { DEFAULT_DATASET, type Format, type ReadOptions } from './format.ts'
import { jsonHead, objectsOf } from './json-lines.ts'
import type { Line } from './lines.ts'

/** A file of articles is worked on in parts of about this many characters. */
const PART = 8_000_000

export const articles: Format = {
  name: 'articles',
  sniff(head) {
    const json = jsonHead(head)
    return json !== undefined && (json.isMeant || (json.fields.has('title') && json.fields.has('text')))
  },
  read: ({ lines }, options, errors) => readArticles(lines, options, errors),
}

async function* readArticles(
  lines: AsyncIterable<Line>,
  options: ReadOptions,
  errors: ErrorList,
): AsyncGenerator<Batch> {
  const dataset = options.dataset ?? DEFAULT_DATASET
  const sections = [{ name: dataset }]
  const reader = new EntryReader(errors)
  let entries: Entry[] = []
  let size = 0
  for await (const { line, value } of objectsOf(lines, errors)) {
    const checked = check(articleLine, value, line, errors)
    if (!checked) {
      errors.lostLines++
      continue
    }
    const entry = reader.take(line, dataset, recordOf(checked, options), '$.id')
    if (!entry) continue
    entries.push(entry)
    size += checked.text.length + 500
    if (size < PART) continue
    yield { sections, entries }
    entries = []
    size = 0
  }
  if (entries.length > 0) yield { sections, entries }
}

/** One line of a file of articles. */
const articleLine = z.strictObject({
  id: text.optional().describe('Which article this is, within the dataset. Default: made from url or text.'),
  publisher: text.optional(),
  url: webAddress.nullish(),
  title: text,
  text: rawText,
  publishedAt: moment.nullish(),
  language: language.nullish().describe('BCP 47 tag.'),
  license: text.nullish(),
})

/** The record of a dossier that says the same as a line of a file of articles. */
function recordOf(line: z.infer<typeof articleLine>, defaults: ReadOptions): RecordOf<'article'> {
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
