// How much the mutations of one request bring: each entry takes statements, which no declared cost foresees.
import type { GraphQLResolveInfo } from 'graphql'
import { refusal } from '../sql/refusal.ts'

/** So many records, or entries of lists within them, can a request bring. */
export const MOST_BROUGHT = 1000

const brought = new WeakMap<GraphQLResolveInfo['variableValues'], number>()

/**
 * Counts what a mutation brings beside the others of its request.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where together it is too much
 */
export function countBrought({ variableValues, path }: GraphQLResolveInfo, count: number): void {
  const all = (brought.get(variableValues) ?? 0) + count
  if (all > MOST_BROUGHT)
    throw refusal(
      'BAD_USER_INPUT',
      `The mutations of a request bring at most ${MOST_BROUGHT} records and entries of lists, and these bring ${all} or more: send them in parts, or import a file.`,
      { field: [String(path.key)] },
    )
  brought.set(variableValues, all)
}

/** How many entries the lists within a value have. It is no deeper than variables may be. */
export function entriesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce<number>((sum, one) => sum + entriesIn(one), 0)
  return inner + (Array.isArray(value) ? value.length : 0)
}
