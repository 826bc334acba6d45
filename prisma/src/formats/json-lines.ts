// JSON Lines: one JSON object per line.
import { extname } from 'node:path'
import { getLocation, type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { jsonPath } from '../record/check.ts'
import { cite, type ErrorList } from '../record/fault.ts'
import { inexactNumberIn, inexactWords } from '../text/exact-number.ts'
import type { FileHead } from './format.ts'
import { flawOf } from './json-flaw.ts'
import type { Line } from './lines.ts'

/** What the first line of a file says of it as a file of JSON. */
export interface JsonHead {
  /** The names of its fields, as far as they can be seen. */
  fields: ReadonlySet<string>
  /** Whether it is meant to be JSON whatever its fields: by its name, or as a line that is cut short. */
  isMeant: boolean
}

/**
 * Sees whether a file is one of JSON Lines. The name decides only where the first line is no valid JSON: then `.jsonl`,
 * `.ndjson` and `.json` are meant to hold JSON, and all others are not, unless the line begins as a record would.
 */
export function jsonHead({ path, firstLine }: FileHead): JsonHead | undefined {
  const isNamed = ['.jsonl', '.ndjson', '.json'].includes(extname(path).toLowerCase())
  try {
    const value: unknown = JSON.parse(firstLine)
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value)
    return { fields: new Set(isObject ? Object.keys(value) : []), isMeant: isNamed }
  } catch {
    if (!isNamed && !/^\s*\{\s*"(record|publisher|title|text|id)"\s*:/.test(firstLine)) return undefined
    const names = [...firstLine.matchAll(/"(\w+)"\s*:/g)].map(([, name]) => name!)
    return { fields: new Set(names), isMeant: true }
  }
}

/** The JSON objects of the lines; blank lines are passed over, and what is none is reported. */
export async function* objectsOf(lines: AsyncIterable<Line>, errors: ErrorList) {
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
    const inexact = inexactNumberIn(text)
    if (inexact) {
      const path = jsonPath(getLocation(text, inexact.offset).path)
      const { message, became } = inexactWords(inexact.written)
      errors.add(number, path, 'invalid_value', message, became)
      errors.lostLines++
      continue
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      const hint = 'write one JSON object per line (JSON Lines)'
      errors.add(number, '$', 'invalid_json', `a line holds one JSON object, not ${cite(text, 40)}`, hint)
      errors.lostLines++
      continue
    }
    yield { line: number, value: value as Record<string, unknown> }
  }
}

/** What is wrong with a line of JSON, and at which column, counted in characters from 1. */
export interface JsonFault {
  column: number
  message: string
}

/** Parses one line of JSON Lines. */
function parseJsonLine(line: string): { value: unknown } | JsonFault {
  const flaw = flawOf(line)
  if (flaw?.kind === 'too deep') return { column: columnOf(line, flaw.offset), message: flaw.message }
  try {
    const value = JSON.parse(line)
    return flaw ? { column: columnOf(line, flaw.offset), message: flaw.message } : { value }
  } catch (error) {
    // JSON.parse names the position only sometimes
    const errors: ParseError[] = []
    parse(line, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
    const first = errors[0]
    const offset = first?.offset ?? Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0)
    const message =
      first === undefined ? String((error as Error).message) : sentenceOf(printParseErrorCode(first.error))
    return { column: columnOf(line, offset), message }
  }
}

const columnOf = (line: string, offset: number) => [...line.slice(0, offset)].length + 1

/** `CommaExpected` as `comma expected`. */
const sentenceOf = (code: string) =>
  code.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
