// Rows, or values, that a request names: of whom, or what, there is very much is known beforehand.
import type { Input } from './input.ts'

/** One row, or several of a list. */
export interface Named {
  readonly input: Input
  /** What they are called among the sizes: `id=5`, `slug=un`, `value=MET`. */
  keysIn(value: unknown): string[]
}
