// What is known about the request being served, wherever in its handling one stands.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import type { Span } from '@opentelemetry/api'
import type { Principal } from '@proviso/schema'

/** One HTTP request, as its log line tells it. */
export interface RequestRecord {
  /** The id in the header `x-request-id`, in the log and in unexpected errors. */
  readonly id: string
  /** The address that asks. */
  readonly address: string
  /** Who asks, as far as fairness goes: whoever has shown a key, or else the network of the address that asks. */
  client: string
  /** Who asks, where they have shown it. */
  principal?: Principal
  /** When it came in, in ms of `performance.now()`. */
  readonly startedAt: number
  /** The names of the operations it asks for, as {@link noteOperation} notes them; a batch has several. */
  readonly operations: string[]
  /** How many SQL statements were run for it. */
  statements: number
  /** How many statements were made, by whether their plan was made for them or used again. */
  readonly plans: { made: number; reused: number }
  /** Whether the response cache had the answer; absent where it was not asked. */
  cache?: 'hit' | 'miss'
  /** For how long it waited for statements, in ms. */
  databaseTime: number
  /** The trace that it is part of: 32 hexadecimal digits. */
  readonly trace?: string | undefined
  /** Its span in that trace. */
  readonly span?: Span
  /** How many of the operations were answered by one statement each, without errors. */
  compiled: number
  /** The position in the primary's log that a replica must have replayed to answer; undefined: only the primary may. */
  needed?: bigint | undefined
  /** The replica that answered, if one did. */
  replica?: string
  /** How far the replicas that answered had replayed the log: the one that was least far. */
  replayed?: bigint
  /** The `extensions.code` of every error in the answer. */
  readonly errors: string[]
}

const current = new AsyncLocalStorage<RequestRecord>()

/** Handles a request: {@link requestRecord} returns `record` in `handle` and everything it awaits. */
export const withRequestRecord = <T>(record: RequestRecord, handle: () => T): T => current.run(record, handle)

/** The request being served, if any. */
export const requestRecord = (): RequestRecord | undefined => current.getStore()

/** So much is noted of a name, in characters. */
const LONGEST_NAME = 100

/**
 * Notes an operation that a request asks for. The name is noted as a text of its own: one that was cut out of a document keeps the whole of
 * it in memory, as long as an answer is kept.
 */
export function noteOperation(record: RequestRecord | undefined, name = 'anonymous'): void {
  if (!record) return
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  record.operations.push(Buffer.from(short).toString())
}

/** The status of an answer that is over; nginx's 499 where the client went away before it was complete. */
export const statusOf = (response: ServerResponse): number =>
  response.writableFinished ? response.statusCode : 499
