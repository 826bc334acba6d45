// Opens a file, and sees which format it is of.
import { stat } from 'node:fs/promises'
import type { Batch } from '../record/entry.ts'
import type { ErrorList } from '../record/fault.ts'
import type { Format, ReadOptions } from './format.ts'
import { type Line, readLines } from './lines.ts'

/** Told how many of how many bytes are read. */
export type OnBytes = (done: number, total: number) => void

/**
 * Opens a file to read its records.
 *
 * @returns its format and its batches; undefined where it cannot be read at all.
 */
export async function openRecords(
  path: string,
  formats: readonly Format[],
  options: ReadOptions,
  errors: ErrorList,
  onBytes: OnBytes,
): Promise<{ format: Format; batches: AsyncIterable<Batch> } | undefined> {
  try {
    const { size } = await stat(path)
    const first = await firstLine(path)
    if (first === undefined) {
      const message = size === 0 ? 'the file is empty' : 'the file holds nothing but white space'
      errors.add(0, '$', 'empty_file', message)
      return undefined
    }
    // bytes that are no UTF-8 are reported where they are read
    const head = { path, firstLine: first.text ?? '' }
    const format = formats.find((candidate) => candidate.sniff(head))
    if (format === undefined) {
      const names = formats.map(({ name }) => name).join(', ')
      errors.add(0, '$', 'unreadable', `the file is in none of the formats that are read: ${names}`)
      return undefined
    }
    const lines = withProgress(readLines(path), size, onBytes)
    return { format, batches: format.read({ path, lines }, options, errors) }
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

async function* withProgress(lines: AsyncIterable<Line>, total: number, onBytes: OnBytes) {
  for await (const line of lines) {
    yield line
    if (line.number % 1000 === 0) onBytes(Math.min(line.bytes, total), total)
  }
  onBytes(total, total)
}
