// How deep values are nested. What walks them goes down by calling itself, and would run out of stack.
import { refusal } from '@proviso/schema/errors'
import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql'

/** Filters that somebody writes are nested a few dozen levels deep. */
const MOST_LEVELS = 200

/** Whether a value from JSON is nested too deep. It is walked level by level. */
export function isNestedTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** Whether a literal in a document is. */
export function hasDeepLiteral(document: DocumentNode): boolean {
  let depth = 0
  let deepest = 0
  const nested = {
    enter() {
      depth += 1
      deepest = Math.max(deepest, depth)
    },
    leave() {
      depth -= 1
    },
  }
  visit(document, { [Kind.LIST]: nested, [Kind.OBJECT]: nested })
  return deepest > MOST_LEVELS
}

/** Says so. */
export const nestedTooDeep = (what: string): GraphQLError =>
  refusal('BAD_USER_INPUT', `${what} nested more than ${MOST_LEVELS} levels deep. Write it flatter.`, {
    http: { status: 400, spec: true },
  })
