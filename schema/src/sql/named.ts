// The rows that a request names, and what sizes of tables call these: of whom there is very much is known beforehand.
import { identityIn } from './global-id.ts'
import type { Input } from './input.ts'

/** One row, or several of a list, by their ids or slugs. */
export interface Named {
  readonly by: 'id' | 'slug'
  readonly input: Input
}

/** What the rows are called among the sizes. */
export const sizeKeys = (by: Named['by'], value: unknown): string[] =>
  [value].flat().map((each) => `${by}=${by === 'id' ? identityIn(each)?.key : each}`)
