// How a batch asks the database: what is asked at the same time of one record goes as one statement; of many records, each by itself.
import type { ClientBase } from 'pg'
import type { Reads } from '../record/rows.ts'

export type { Reads }

/** Reads of which those that come in one turn go to the database as one statement, which answers in JSON. */
export class ReadsTogether implements Reads {
  readonly #client: ClientBase
  #pending: PendingRead[] = []

  constructor(client: ClientBase) {
    this.#client = client
  }

  query(text: string, values: unknown[] = []): ReturnType<Reads['query']> {
    if (this.#pending.length === 0) setImmediate(() => this.#send())
    return new Promise((resolve, reject) => {
      this.#pending.push({ text, values, resolve, reject })
    })
  }

  async #send(): Promise<void> {
    const pending = this.#pending
    this.#pending = []
    try {
      const { rows } = await this.#client.query({ ...together(pending), rowMode: 'array' })
      const [answers] = rows as unknown as [unknown[][]]
      for (const [i, { resolve }] of pending.entries()) resolve({ rows: answers[i]! })
    } catch (error) {
      for (const { reject } of pending) reject(error)
    }
  }
}

interface PendingRead {
  readonly text: string
  readonly values: unknown[]
  resolve(answer: { rows: unknown[] }): void
  reject(error: unknown): void
}

/** The parameters of each read follow those of the ones before. */
function together(pending: readonly PendingRead[]): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const texts = pending.map((read) => {
    const before = values.length
    values.push(...read.values)
    const text = read.text.replace(/\$(\d+)/g, (_, n) => `$${before + Number(n)}`)
    return `(SELECT coalesce(json_agg(q), '[]') FROM (${text}) q)`
  })
  return { text: `SELECT ${texts.join(',\n')}`, values }
}

/** Reads one after the other, by a statement each. */
export class ReadsInTurn implements Reads {
  readonly #client: ClientBase
  #last: Promise<unknown> = Promise.resolve()

  constructor(client: ClientBase) {
    this.#client = client
  }

  query(text: string, values: unknown[] = []): ReturnType<Reads['query']> {
    const answer = this.#last.then(() => this.#client.query(text, values))
    this.#last = answer.catch(() => {})
    return answer
  }
}
