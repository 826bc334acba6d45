// How long an answer of the database is waited for.

/** In so many parts the time is counted. */
const PARTS = 10

/**
 * Acts when so many milliseconds have passed in which an answer could have been heard. While a process is busy with something else it hears
 * none, and its timers come before what came in meanwhile: the whole of such a time counts as one part.
 *
 * @returns what keeps it from acting
 */
export function whenPatienceEnds(ms: number, act: () => void): () => void {
  let left = PARTS
  const counting = setInterval(() => {
    left -= 1
    if (left > 0) return
    clearInterval(counting)
    act()
  }, ms / PARTS).unref()
  return () => clearInterval(counting)
}
