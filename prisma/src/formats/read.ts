// Reads a file: its lines become entries, and what is wrong with them becomes errors.
import { stat } from 'node:fs/promises'
import { check } from '../record/check.ts'
import { closest } from '../record/closest.ts'
import { complete } from '../record/complete.ts'
import type { Batch, Entry, Section } from '../record/entry.ts'
import { cite, type ErrorList, oneOf } from '../record/fault.ts'
import { type Agent, dataset as datasetSchema, type GraphRecord, KINDS } from '../record/format.ts'
import type { Kind } from '../record/kind.ts'
import { sha256 } from '../record/normal-form.ts'
import { type ArticleDefaults, articleLine, recordOfArticleLine } from './article-line.ts'
import { type FileKind, kindOfFile } from './file-kind.ts'
import { parseJsonLine } from './json-line.ts'
import { type Line, readLines } from './lines.ts'
import { readPlainText } from './plain-text.ts'

/** How a file is read. */
export interface ReadOptions extends ArticleDefaults {
  /** The dataset to which articles and texts belong. Default: "articles". Dossiers name their own. */
  dataset?: string | undefined
  /** Told how many of how many bytes are read. */
  onBytes?: ((done: number, total: number) => void) | undefined
}

/** A file of articles is worked on in parts of about this many characters. */
const PART = 8_000_000
export const DEFAULT_DATASET = 'articles'

/**
 * Reads a file. A dossier comes as one batch, because its records refer to each other; a file of articles in many.
 *
 * @returns the kind of the file and its batches; undefined where it cannot be read at all.
 */
export async function readRecords(
  path: string,
  options: ReadOptions,
  errors: ErrorList,
): Promise<{ kind: FileKind; batches: AsyncIterable<Batch> } | undefined> {
  try {
    const { size } = await stat(path)
    const first = await firstLine(path)
    if (first === undefined) {
      errors.add(
        0,
        '$',
        'empty_file',
        size === 0 ? 'the file is empty' : 'the file holds nothing but white space',
      )
      return undefined
    }
    // bytes that are no UTF-8 are reported where they are read
    const kind = kindOfFile(path, first.text ?? '')
    const lines = withProgress(readLines(path), size, options.onBytes)
    if (kind === 'dossier') return { kind, batches: readDossier(lines, errors) }
    if (kind === 'articles') return { kind, batches: readArticles(lines, options, errors) }
    return { kind, batches: readText(path, options, errors) }
  } catch (error) {
    errors.add(0, '$', 'unreadable', `the file cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}`)
    return undefined
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ENOENT: 'there is none of this name',
    EACCES: 'its permissions forbid it',
    EISDIR: 'it is a folder; name the files in it',
  }
  return reasons[error.code ?? ''] ?? error.message
}

async function firstLine(path: string): Promise<Line | undefined> {
  for await (const line of readLines(path))
    if (line.text === undefined || line.text.trim() !== '') return line
  return undefined
}

async function* withProgress(lines: AsyncIterable<Line>, total: number, onBytes: ReadOptions['onBytes']) {
  for await (const line of lines) {
    yield line
    if (line.number % 1000 === 0) onBytes?.(Math.min(line.bytes, total), total)
  }
  onBytes?.(total, total)
}

async function* readText(path: string, options: ReadOptions, errors: ErrorList): AsyncGenerator<Batch> {
  const dataset = options.dataset ?? DEFAULT_DATASET
  const record = await readPlainText(path, options, errors)
  if (record === undefined || !complete(record, undefined, 1, errors)) return
  yield { sections: [{ name: dataset }], entries: [entryOf(1, dataset, record)] }
}

async function* readArticles(
  lines: AsyncIterable<Line>,
  options: ReadOptions,
  errors: ErrorList,
): AsyncGenerator<Batch> {
  const dataset = options.dataset ?? DEFAULT_DATASET
  const keys = new KeyRegister(errors)
  let entries: Entry[] = []
  let size = 0
  for await (const { line, value } of objectsOf(lines, errors)) {
    const checked = check(articleLine, value, line, errors)
    const record = checked && recordOfArticleLine(checked, options)
    if (
      !record ||
      !complete(record, undefined, line, errors) ||
      !keys.add(dataset, record.key, line, '$.id')
    ) {
      errors.lostLines++
      continue
    }
    const entry = entryOf(line, dataset, record)
    entries.push(entry)
    size += record.text!.length + 500
    if (size < PART) continue
    yield { sections: [{ name: dataset }], entries }
    entries = []
    size = 0
  }
  if (entries.length > 0) yield { sections: [{ name: dataset }], entries }
}

async function* readDossier(lines: AsyncIterable<Line>, errors: ErrorList): AsyncGenerator<Batch> {
  const keys = new KeyRegister(errors)
  const sections = new Map<string, Section>()
  const entries: Entry[] = []
  let current: { name: string; agent?: Agent | undefined } | undefined
  for await (const { line, value } of objectsOf(lines, errors)) {
    const kind = value.record
    if (kind !== 'dataset' && (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind))) {
      reportKind(kind, line, errors)
      errors.lostLines++
      continue
    }
    if (kind === 'dataset') {
      const section = check(datasetSchema, value, line, errors)
      current = section ?? { name: typeof value.name === 'string' ? value.name : '?' }
      if (section) sections.set(section.name, { ...sections.get(section.name), ...section })
      continue
    }
    if (current === undefined) {
      const hint = 'begin the file with {"record":"dataset","format":"proviso-dossier/1","name":"…"}'
      errors.add(line, '$', 'no_dataset', 'the first record must name the dataset', hint)
      current = { name: '?', agent: { kind: 'HUMAN', name: '?' } }
    }
    let record = check(KINDS[kind as Kind].schema, value, line, errors) as GraphRecord | undefined
    if (record && !complete(record, current.agent, line, errors)) record = undefined
    if (typeof value.key !== 'string' || !keys.add(current.name, value.key, line, '$.key')) {
      errors.lostLines++
      continue
    }
    entries.push({
      line,
      dataset: current.name,
      key: value.key,
      kind: kind as Kind,
      record,
      written: record ?? value,
      sha256: record ? sha256(JSON.stringify(record)) : '',
    })
  }
  yield { entries, sections: [...sections.values()] }
}

const entryOf = (line: number, dataset: string, record: GraphRecord): Entry => ({
  line,
  dataset,
  key: record.key,
  kind: record.record,
  record,
  written: record,
  sha256: sha256(JSON.stringify(record)),
})

function reportKind(kind: unknown, line: number, errors: ErrorList): void {
  const kinds = ['dataset', ...Object.keys(KINDS)]
  if (typeof kind !== 'string') {
    errors.add(
      line,
      '$.record',
      'missing_field',
      'the record does not say what it is',
      `one of ${kinds.join(', ')}`,
    )
    return
  }
  const near = closest(kind, kinds)
  const hint = near.length > 0 ? `closest: ${oneOf(near)}` : `there are: ${kinds.join(', ')}`
  errors.add(line, '$.record', 'unknown_value', `unknown record ${cite(kind)}`, hint)
}

/** The JSON objects of the lines; blank lines are passed over, and what is none is reported. */
async function* objectsOf(lines: AsyncIterable<Line>, errors: ErrorList) {
  for await (const { number, text, fault } of lines) {
    if (text === undefined) {
      errors.add(number, '$', 'invalid_encoding', fault!, 'save the file as UTF-8')
      errors.lostLines++
      continue
    }
    if (text.trim() === '') continue
    const parsed = parseJsonLine(text)
    if ('message' in parsed) {
      const alone = /^\s*[[{]\s*$/.test(text) ? 'each record must stand on one line by itself' : undefined
      errors.add(
        number,
        '$',
        'invalid_json',
        `no valid JSON at column ${parsed.column}: ${parsed.message}`,
        alone,
      )
      continue
    }
    const { value } = parsed
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      const hint = 'write one JSON object per line (JSON Lines)'
      errors.add(number, '$', 'invalid_json', `a line holds one JSON object, not ${cite(text, 40)}`, hint)
      errors.lostLines++
      continue
    }
    yield { line: number, value: value as Record<string, unknown> }
  }
}

/** The keys of a file, each with the line on which it came first. */
class KeyRegister {
  readonly #lines = new Map<string, number>()
  readonly #errors: ErrorList

  constructor(errors: ErrorList) {
    this.#errors = errors
  }

  add(dataset: string, key: string, line: number, path: string): boolean {
    const full = `${dataset}/${key}`
    const first = this.#lines.get(full)
    if (first === undefined) {
      this.#lines.set(full, line)
      return true
    }
    this.#errors.add(line, path, 'duplicate_key', `the key "${key}" stands on line ${first} already`)
    return false
  }
}
