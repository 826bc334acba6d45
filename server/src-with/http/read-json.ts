import { inexactNumberIn, inexactWords } from '@proviso/prisma'

/**
 * Reads the JSON that a parameter of an address holds.
 *
 * @throws SyntaxError that names the parameter, for what is no JSON and for a number that a double does not hold
 */
export function readJson(name: string, text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`${name} is no JSON: ${(error as Error).message}.`)
  }
  const inexact = inexactNumberIn(text)
  if (!inexact) return value
  const { message, became } = inexactWords(inexact.written)
  throw new SyntaxError(`${name}: ${message}; ${became}.`)
}
