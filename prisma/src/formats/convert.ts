// Writes files of former formats in the words of today.
import type { Fault } from '../record/describe.ts'
import { ErrorList, type ImportError } from '../record/fault.ts'
import { FORMAT } from '../record/format.ts'
import { FORMER_FORMAT, inWordsOfToday } from '../record/former.ts'
import { inWordsOfToday as articleInWordsOfToday } from './articles.ts'
import { isKind, withRetractions } from './entry-reader.ts'
import { FormerThreats } from './former-threats.ts'
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
  const threats = new FormerThreats()
  // an outcome may stand before what it is of
  for await (const { value, former } of linesOf(path, new ErrorList(path)))
    if (former !== undefined && isKind(value.record))
      threats.read(
        former,
        inWordsOfToday(value.record, value, () => {}),
      )
  const errors = new ErrorList(path)
  for await (const { line, value, former } of linesOf(path, errors)) {
    const fault: Fault = (at, message, hint) => errors.add(line, at, 'invalid_value', message, hint)
    await write(JSON.stringify(converted(value, former, threats, fault)))
  }
  return errors.sorted()
}

/** The lines of a file; `former` is the dataset of those that are in the words of `proviso-dossier/1`. */
async function* linesOf(path: string, errors: ErrorList) {
  let former: string | undefined
  for await (const { line, value } of objectsOf(readLines(path), errors)) {
    if (value.record === 'dataset') former = value.format === FORMER_FORMAT ? String(value.name) : undefined
    yield { line, value, former }
  }
}

function converted(
  value: Record<string, unknown>,
  former: string | undefined,
  threats: FormerThreats,
  fault: Fault,
): Record<string, unknown> {
  if (value.record === undefined) return articleInWordsOfToday(value)
  if (value.record === 'dataset') return former === undefined ? value : { ...value, format: FORMAT }
  if (!isKind(value.record)) return value
  if (former === undefined) return withTopics(withRetractions(value))
  const written = threats.read(former, inWordsOfToday(value.record, value, fault))
  const state = written.record === 'outcome' ? threats.stateOf(former, written) : undefined
  return withTopics(withRetractions(state === undefined ? written : { ...written, state }))
}
