// The log of a server, of which tests read what a request took.
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'

interface Line {
  readonly id: string
  readonly msg: string
  readonly statements: number
  readonly operation?: string | readonly string[]
}

/** A logger for a server, and what it has said of requests. */
export function createRequestLog() {
  const lines: Line[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line) as Line) })
  /** What is said of the request with this id, once it is over. */
  async function of(id: string | null): Promise<Line> {
    for (let tries = 0; tries < 500; tries++) {
      const line = lines.find((one) => one.id === id && one.msg === 'request')
      if (line) return line
      await wait(10)
    }
    throw new Error(`nothing was logged of the request ${id}`)
  }
  return { logger, of }
}
