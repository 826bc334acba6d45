import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'

/** What is wrong with a line of JSON, and at which column, counted in characters from 1. */
export interface JsonFault {
  column: number
  message: string
}

/** Parses one line of JSON Lines. */
export function parseJsonLine(line: string): { value: unknown } | JsonFault {
  try {
    return { value: JSON.parse(line) }
  } catch (error) {
    // JSON.parse names the position only sometimes
    const errors: ParseError[] = []
    parse(line, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
    const first = errors[0]
    const offset = first?.offset ?? Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0)
    const message =
      first === undefined ? String((error as Error).message) : sentenceOf(printParseErrorCode(first.error))
    return { column: [...line.slice(0, offset)].length + 1, message }
  }
}

/** `CommaExpected` as `comma expected`. */
const sentenceOf = (code: string) =>
  code.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
