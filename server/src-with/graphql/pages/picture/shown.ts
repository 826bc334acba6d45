// What the picture of a page shows besides its title.
import type { Counts } from '../parts/standing-bar.ts'

/** Default: the description of the page. */
export interface Shown {
  /** How many conditions stand how. */
  readonly counts?: Counts
  /** Judges' words, each with what it says of the status. */
  readonly verdicts?: readonly Verdict[]
}

export interface Verdict {
  readonly tone: string
  readonly words: string
}
