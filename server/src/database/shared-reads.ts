// What many follow is read once: those who ask the same at the same turn of the change feed share one read.
import type { RunStatement, Statement } from '@proviso/schema'
import type { ChangeFeed } from './change-feed.ts'

/** One entry of a stream: its id, and the text of the response that it makes. */
export type Entry = readonly [id: string, text: string]

/** Reads the entries that a statement gives, as JSON `[[id, response], …]`. */
export type ReadEntries = (statement: Statement) => Promise<readonly Entry[]>

/** How much text is kept for those who come late to a turn, in characters. */
const MOST_CHARACTERS = 16_000_000

/**
 * Reads that are shared. Nothing is known to have been recorded within a turn, so that whoever comes later in it may
 * have what was read before.
 */
export function createSharedReads(run: RunStatement, feed: Pick<ChangeFeed, 'turn'>): ReadEntries {
  let turn: number | undefined
  let characters = 0
  let reads = new Map<string, Promise<readonly Entry[]>>()

  async function read(statement: Statement): Promise<readonly Entry[]> {
    const entries = JSON.parse(await run(statement)) as [string, unknown][]
    return entries.map(([id, response]) => [id, JSON.stringify(response)])
  }

  return (statement) => {
    if (turn !== feed.turn) {
      turn = feed.turn
      characters = 0
      reads = new Map()
    }
    // long statements have no name
    const key = `${statement.name || statement.text} ${JSON.stringify(statement.values)}`
    const known = reads.get(key)
    if (known) return known
    const ofTurn = reads
    const reading = read(statement)
    ofTurn.set(key, reading)
    reading.then(
      (entries) => {
        if (ofTurn !== reads) return
        characters += entries.reduce((sum, [, text]) => sum + text.length, key.length)
        if (characters > MOST_CHARACTERS) ofTurn.delete(key)
      },
      () => ofTurn.delete(key),
    )
    return reading
  }
}
