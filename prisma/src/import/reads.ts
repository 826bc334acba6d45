// How a batch asks the database: what is asked at the same time of one record goes as one statement; of many records, each by itself.
import type { ClientBase } from 'pg'
import type { Reads } from '../record/rows.ts'

export type { Reads }

/** Questions of which those that are asked in one turn go to the database as one statement, which answers in JSON. */
export class ReadsTogether implements Reads {
  readonly #client: ClientBase
  #asked: Question[] = []

  constructor(client: ClientBase) {
    this.#client = client
  }

  query(text: string, values: unknown[] = []): ReturnType<Reads['query']> {
    if (this.#asked.length === 0) setImmediate(() => this.#send())
    return new Promise((resolve, reject) => {
      this.#asked.push({ text, values, resolve, reject })
    })
  }

  async #send(): Promise<void> {
    const asked = this.#asked
    this.#asked = []
    try {
      const { rows } = await this.#client.query({ ...together(asked), rowMode: 'array' })
      const [answers] = rows as unknown as [unknown[][]]
      for (const [i, { resolve }] of asked.entries()) resolve({ rows: answers[i]! })
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }
}

interface Question {
  readonly text: string
  readonly values: unknown[]
  resolve(answer: { rows: unknown[] }): void
  reject(error: unknown): void
}

/** The parameters of each question follow those of the ones before. */
function together(asked: readonly Question[]): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const questions = asked.map((question) => {
    const before = values.length
    values.push(...question.values)
    const text = question.text.replace(/\$(\d+)/g, (_, n) => `$${before + Number(n)}`)
    return `(SELECT coalesce(json_agg(q), '[]') FROM (${text}) q)`
  })
  return { text: `SELECT ${questions.join(',\n')}`, values }
}

/** Questions that are asked one after the other, by a statement each. */
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
