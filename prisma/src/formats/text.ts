// A plain text file as an article.
import { readFile } from 'node:fs/promises'
import type { Batch } from '../record/entry.ts'
import type { ErrorList } from '../record/fault.ts'
import { sha256 } from '../record/normal-form.ts'
import { EntryReader } from './entry-reader.ts'
import { DEFAULT_DATASET, type Format, type ReadOptions } from './format.ts'
import { firstInvalidByte } from './lines.ts'

/** Any file that is nothing else. */
export const text: Format = {
  name: 'text',
  standsAlone: true,
  sniff: () => true,
  read: ({ path }, options, errors) => readText(path, options, errors),
}

async function* readText(path: string, options: ReadOptions, errors: ErrorList): AsyncGenerator<Batch> {
  const dataset = options.dataset ?? DEFAULT_DATASET
  if (options.publisher === undefined) errors.note(1, 'assumed', 'no publisher is named: "unknown"')
  const record = await readArticle(path, options, errors)
  const entry = record && new EntryReader(errors).read(1, dataset, undefined, record)
  if (entry) yield { sections: [{ name: dataset, source: errors }], entries: [entry] }
}

const LONGEST_TITLE = 120

/**
 * The whole file as one article. It is known by the key or the url that are given with it: a changed text is then a revision. Else by its
 * text: the same text is the same article, wherever its file lies.
 */
async function readArticle(
  path: string,
  defaults: ReadOptions,
  errors: ErrorList,
): Promise<Record<string, unknown> | undefined> {
  const bytes = await readFile(path)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const before = bytes.subarray(0, firstInvalidByte(bytes))
    const line = before.filter((byte) => byte === 0x0a).length + 1
    const column = before.length - before.lastIndexOf(0x0a)
    errors.add(
      line,
      '$',
      'invalid_encoding',
      `not UTF-8 at byte ${column} of the line`,
      'save the file as UTF-8',
    )
    return undefined
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length
    errors.add(line, '$', 'invalid_value', 'a text cannot hold NUL characters', 'is this a text file?')
    return undefined
  }
  return {
    record: 'article',
    key:
      defaults.key ??
      (defaults.url ? `url:${sha256(defaults.url).slice(0, 32)}` : `text:${sha256(text).slice(0, 32)}`),
    ...(defaults.url !== undefined && { url: defaults.url }),
    publisher: { name: defaults.publisher ?? 'unknown' },
    title: defaults.title ?? titleOf(text),
    language: defaults.language ?? 'und',
    ...(defaults.publishedAt !== undefined && { publishedAt: defaults.publishedAt }),
    text,
  }
}

/**
 * A title for a text that has none: its first line or first sentence, whichever is shorter, cut at a word.
 *
 * @example
 * titleOf('Talks end. Nobody signed.\nMore follows') // 'Talks end.'
 */
function titleOf(text: string): string {
  const line = text
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
    .trim()
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line.slice(0, 2000))
  const sentence = first?.segment.trim() || line
  const points = [...sentence]
  if (points.length <= LONGEST_TITLE) return sentence
  const cut = points.slice(0, LONGEST_TITLE).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
}
