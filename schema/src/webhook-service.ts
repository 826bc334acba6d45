// What the schema needs of whoever sends messages to webhooks.
import type { ClientBase } from 'pg'

/** An address that is told of changes. Ids are decimal digits. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly kinds: readonly string[]
  readonly about: string | null
  readonly createdAt: Date
  readonly failures: number
  readonly lastError: string | null
  readonly nextAttemptAt: Date
  readonly pausedAt: Date | null
}

/** A message that was tried in vain for days. */
export interface DeadLetter {
  readonly number: string
  readonly webhook: { readonly id: string }
  readonly error: string
  readonly diedAt: Date
}

/** What became of a message that was sent again. */
export type Delivery = { readonly isTaken: true } | { readonly isTaken: false; readonly error: string }

type Connection = Pick<ClientBase, 'query'>
type Wanted = Pick<Webhook, 'url' | 'kinds' | 'about'>

/** The addresses in the database, and a way to send to them. Where one of an id is asked for that is not there, the answer is false. */
export interface WebhookService {
  /** What is wrong with one that is to be made: with its address, or with what it is to be told of. */
  fault(
    connection: Connection,
    wanted: Wanted,
  ): Promise<{ readonly field: 'url' | 'about'; readonly message: string } | undefined>
  create(connection: Connection, wanted: Wanted): Promise<Webhook & { readonly secret: string }>
  /** All, or the one of an id, if it is there. */
  list(connection: Connection, id?: string): Promise<readonly Webhook[]>
  pause(connection: Connection, id: string): Promise<boolean>
  resume(connection: Connection, id: string): Promise<boolean>
  remove(connection: Connection, id: string): Promise<boolean>
  /** Those of all, or of the one of an id. */
  deadLetters(connection: Connection, id?: string): Promise<readonly DeadLetter[]>
  /** Sends one of them again, over the network. */
  send(letter: DeadLetter): Promise<Delivery>
  /** Forgets one that was taken after all. */
  forget(connection: Connection, number: string): Promise<void>
}
