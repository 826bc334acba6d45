// Writes files of former formats in the words of today.
import type { Fault } from '../record/describe.ts'
import { ErrorList, type ImportError } from '../record/fault.ts'
import { FORMAT } from '../record/format.ts'
import { FORMER_FORMAT, inWordsOfToday } from '../record/former.ts'
import { inWordsOfToday as articleInWordsOfToday } from './articles.ts'
import { isKind, withRetractions } from './entry-reader.ts'
import { withTopics } from './former-topics.ts'
import { objectsOf } from './json-lines.ts'
import { readLines } from './lines.ts'

/**
 * Writes each line of a dossier, or of a file of articles, in the words of today. A file that is in these already comes out as it is,
 * but for the white space of its JSON. Nothing is checked but that each line is a JSON object, and that dates are as exact as they are said to be.
 *
 * @param write takes a line, without its end.
 * @returns the lines that are not so.
 */
export async function convertFile(
  path: string,
  write: (line: string) => void | Promise<void>,
): Promise<ImportError[]> {
  const errors = new ErrorList(path)
  let isFormer = false
  for await (const { line, value } of objectsOf(readLines(path), errors)) {
    if (value.record === 'dataset') isFormer = value.format === FORMER_FORMAT
    const fault: Fault = (at, message, hint) => errors.add(line, at, 'invalid_value', message, hint)
    await write(JSON.stringify(converted(value, isFormer, fault)))
  }
  return errors.sorted()
}

function converted(value: Record<string, unknown>, isFormer: boolean, fault: Fault): Record<string, unknown> {
  if (value.record === undefined) return articleInWordsOfToday(value)
  if (value.record === 'dataset') return isFormer ? { ...value, format: FORMAT } : value
  if (!isKind(value.record)) return value
  return withTopics(withRetractions(isFormer ? inWordsOfToday(value.record, value, fault) : value))
}
