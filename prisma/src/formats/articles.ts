// Files of articles, one JSON object per line: the form in which news comes from elsewhere.
import type { Batch, Entry } from '../record/entry.ts'
import type { ErrorList } from '../record/fault.ts'
import { sha256 } from '../record/normal-form.ts'
import { EntryReader } from './entry-reader.ts'
import { DEFAULT_DATASET, type Format, type ReadOptions } from './format.ts'
import { jsonHead, objectsOf } from './json-lines.ts'
import type { Line } from './lines.ts'

/** A file of articles is worked on in parts of about this many characters. */
const PART = 8_000_000

export const articles: Format = {
  name: 'articles',
  standsAlone: true,
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
  const sections = [{ name: dataset, source: errors }]
  const reader = new EntryReader(errors)
  let entries: Entry[] = []
  let size = 0
  for await (const { line, value } of objectsOf(lines, errors)) {
    const written = withDefaults(inWordsOfToday(value), options)
    if (value.publisher === undefined && options.publisher === undefined)
      errors.note(line, 'assumed', `no publisher is named: "${UNKNOWN}"`)
    const entry = reader.read(line, dataset, undefined, written)
    if (!entry) continue
    entries.push(entry)
    size += JSON.stringify(written).length
    if (size < PART) continue
    yield { sections, entries }
    entries = []
    size = 0
  }
  if (entries.length > 0) yield { sections, entries }
}

const UNKNOWN = 'unknown'
type Written = Readonly<Record<string, unknown>>

/** The record that a line stands for: without `record`, and, where its url or its text tells which article it is, without a key. */
function withDefaults(line: Written, defaults: ReadOptions): Record<string, unknown> {
  return {
    publisher: { name: defaults.publisher ?? UNKNOWN },
    ...(defaults.language !== undefined && { language: defaults.language }),
    ...(defaults.publishedAt !== undefined && { publishedAt: defaults.publishedAt }),
    ...line,
    record: 'article',
    key: line.key ?? keyOf(line),
  }
}

function keyOf({ url, text, revisions }: Written): string {
  const hash = (of: unknown) => sha256(typeof of === 'string' ? of : JSON.stringify(of)).slice(0, 32)
  return url === undefined ? `text:${hash(text ?? revisions ?? '')}` : `url:${hash(url)}`
}

/** A line as it was written before its fields were those of the record: `id`, `license`, a publisher by its name alone, nulls. */
export function inWordsOfToday(line: Written): Record<string, unknown> {
  const { id, license, publisher, ...rest } = Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== null),
  )
  return {
    ...(id !== undefined && { key: typeof id === 'string' ? escaped(id) : id }),
    ...rest,
    ...(publisher !== undefined && {
      publisher: typeof publisher === 'string' ? { name: publisher } : publisher,
    }),
    ...(license !== undefined && { licence: license }),
  }
}

/** A key has no spaces and no slashes and is not long: an id that is otherwise is escaped, or shortened by its hash. */
function escaped(id: string): string {
  const key = id.replaceAll(/[\s/%\0]/g, (c) => encodeURIComponent(c))
  return key.length <= 200 ? key : `id:${sha256(id).slice(0, 32)}`
}
