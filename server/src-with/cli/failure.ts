// What the terminal says of an error: the message of those that are meant for people, all there is of the others.
import { inspect } from 'node:util'
import { isConnectionLost } from '../database/connection-lost.ts'

/** Errors whose message says what is wrong and how to mend it, by name: their modules are loaded only when needed. */
const FOR_PEOPLE = new Set(['WorkersError', 'DatabaseError', 'ListenError', 'UsageError'])

/** So many errors of an import are printed in full. */
export const ERRORS_SHOWN = 100

/** A verb was called with arguments that do not go together, or with files that are not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The verb was told to stop by a signal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly exitCode: number

  constructor(exitCode: number) {
    super('Interrupted.')
    this.exitCode = exitCode
  }
}

/** What to print of an error, and the exit code. */
export function explainFailure(error: unknown): {
  message: string
  exitCode: number
} {
  if (error instanceof Interrupted) return { message: error.message, exitCode: error.exitCode }
  if (!(error instanceof Error)) return { message: inspect(error), exitCode: 1 }
  if (error.name === 'ConfigurationError' || error.name === 'UsageError') {
    return { message: error.message, exitCode: 2 }
  }
  // pg's errors bear the same name as ours, but a code as well
  if (FOR_PEOPLE.has(error.name) && !('code' in error)) return { message: error.message, exitCode: 1 }
  if (isConnectionLost(error)) {
    return {
      message: `The database went away: ${error.message}. What was not finished is undone; when it is back, do it again.`,
      exitCode: 1,
    }
  }
  return {
    message: `Unexpected error. Please report it.\n${inspect(error)}`,
    exitCode: 1,
  }
}
