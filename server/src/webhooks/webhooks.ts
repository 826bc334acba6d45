// The addresses in the database, and how far each has been told.
import type { Database } from '@proviso/prisma'
import type { Message } from './deliver.ts'
import { makeSecret } from './deliver.ts'

type Connection = Pick<Database['pool'], 'query'>

/** An address that is told of changes. Ids are decimal digits. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly secret: string
  readonly kinds: readonly string[]
  readonly about: string | null
  readonly createdAt: Date
  /** Up to which place in the log of changes it has been told. */
  readonly deliveredThrough: string
  readonly tryingThrough: string | null
  readonly failures: number
  readonly lastError: string | null
  readonly nextAttemptAt: Date
  readonly pausedAt: Date | null
  /** Whether it is paused because the address said that it is gone, and not by hand. */
  readonly isGone: boolean
}

/** What a new one is to be. */
export type NewWebhook = Pick<Webhook, 'url' | 'kinds' | 'about'>

/** A message that was tried in vain for days. */
export interface DeadLetter extends Message {
  readonly number: string
  readonly webhook: Pick<Webhook, 'id' | 'url' | 'secret'>
  readonly error: string
  readonly diedAt: Date
}

const columns = (of: string) =>
  [
    'url',
    'secret',
    'kinds',
    'about',
    'createdAt',
    'failures',
    'lastError',
    'nextAttemptAt',
    'pausedAt',
    'isGone',
  ]
    .map((name) => `${of}."${name}"`)
    .concat(['id', 'deliveredThrough', 'tryingThrough'].map((name) => `${of}."${name}"::text AS "${name}"`))
    .join(', ')

/** Makes one, which is told of what is recorded from now on. Its secret is told here, and never again. */
export async function createWebhook(
  connection: Connection,
  { url, kinds, about }: NewWebhook,
): Promise<Webhook> {
  const { rows } = await connection.query<Webhook>(
    `INSERT INTO "Webhook" AS w (url, secret, kinds, about, "deliveredThrough")
     VALUES ($1, $2, $3, $4, (SELECT coalesce(max(id), 0) FROM "Change")) RETURNING ${columns('w')}`,
    [url, makeSecret(), kinds, about],
  )
  return rows[0]!
}

/** All, or the one of an id, if it is there. */
export async function listWebhooks(connection: Connection, id?: string): Promise<Webhook[]> {
  const { rows } = await connection.query<Webhook>(
    `SELECT ${columns('w')} FROM "Webhook" w WHERE $1::bigint IS NULL OR w.id = $1 ORDER BY w.id`,
    [id ?? null],
  )
  return rows
}

/** Removes one, with its dead letters; false where there is none of that id. */
export async function removeWebhook(connection: Connection, id: string): Promise<boolean> {
  const { rowCount } = await connection.query('DELETE FROM "Webhook" WHERE id = $1', [id])
  return rowCount === 1
}

/** Tells one again that was paused, or that waits, from now on, as if nothing had been in vain; false where there is none of that id. */
export async function resumeWebhook(connection: Connection, id: string): Promise<boolean> {
  const { rowCount } = await connection.query(
    'UPDATE "Webhook" SET "pausedAt" = NULL, "isGone" = false, failures = 0, "nextAttemptAt" = now() WHERE id = $1',
    [id],
  )
  return rowCount === 1
}

/** Tells one nothing until it is resumed; false where there is none of that id. */
export async function pauseWebhook(connection: Connection, id: string): Promise<boolean> {
  const { rowCount } = await connection.query(
    'UPDATE "Webhook" SET "pausedAt" = coalesce("pausedAt", now()) WHERE id = $1',
    [id],
  )
  return rowCount === 1
}

/** That a process has a webhook in hand. One that woke up too late has it no more: what it notes then is passed over. */
export interface Hold {
  readonly id: string
  /** No other hold of it ends then. */
  readonly until: Date
}

/** A webhook that has something to be told, the message that was last tried in vain, if any, and how far the log of changes goes. */
export interface Due {
  readonly webhook: Webhook
  readonly hold: Hold
  readonly trying: Message | null
  readonly last: string
}

/** For how long a process has one in hand, in seconds: longer than a receiver may take. */
const LEASE = 60

/** Takes one in hand that is due; undefined where none is. What another process has in hand is passed over. */
export async function takeDue(connection: Connection): Promise<Due | undefined> {
  const { rows } = await connection.query<Webhook & Omit<Due, 'webhook' | 'hold'> & { until: Date }>({
    name: 'due webhook',
    text: `WITH due AS (
      SELECT w.id, log.last FROM "Webhook" w, (SELECT coalesce(max(id), 0) AS last FROM "Change") log
       WHERE w."pausedAt" IS NULL AND w."nextAttemptAt" <= now() AND w."deliveredThrough" < log.last
         AND (w."leasedUntil" IS NULL OR w."leasedUntil" < now())
       ORDER BY w."nextAttemptAt", w.id LIMIT 1 FOR UPDATE OF w SKIP LOCKED)
    UPDATE "Webhook" w SET "leasedUntil" = now() + interval '${LEASE} seconds' FROM due WHERE w.id = due.id
    RETURNING ${columns('w')}, w.trying, w."leasedUntil" AS until, due.last::text AS last`,
  })
  const [row] = rows
  if (!row) return undefined
  const { until, trying, last, ...webhook } = row
  return { webhook, hold: { id: webhook.id, until }, trying, last }
}

/** In how many milliseconds a message is to be tried again, null where none is; undefined where there is nobody to be told. */
export async function nextRetry(connection: Connection): Promise<number | null | undefined> {
  const { rows } = await connection.query<{ count: number; wait: number | null }>(
    `SELECT count(*)::int AS count, (extract(epoch FROM min("nextAttemptAt") FILTER (
         WHERE failures > 0 AND ("leasedUntil" IS NULL OR "leasedUntil" < now())) - now()) * 1000)::float8 AS wait
       FROM "Webhook" WHERE "pausedAt" IS NULL`,
  )
  const { count, wait } = rows[0]!
  return count === 0 ? undefined : wait
}

/** Keeps the message that is about to be tried: what the graph tells of its changes may be another thing next time. False where it is not to be tried. */
export async function noteTrying(
  connection: Connection,
  { id, until }: Hold,
  { through, message }: { through: string; message: Message },
): Promise<boolean> {
  const { rowCount } = await connection.query(
    'UPDATE "Webhook" SET "tryingThrough" = $3, trying = $4 WHERE id = $1 AND "leasedUntil" = $2',
    [id, until, through, message],
  )
  return rowCount === 1
}

/** Notes that one has been told up to a place, and puts it out of hand. */
export async function noteTold(connection: Connection, { id, until }: Hold, through: string): Promise<void> {
  await connection.query(
    `UPDATE "Webhook" SET "deliveredThrough" = $3, "tryingThrough" = NULL, trying = NULL, failures = 0, "lastError" = NULL,
       "nextAttemptAt" = now(), "leasedUntil" = NULL WHERE id = $1 AND "leasedUntil" = $2`,
    [id, until, through],
  )
}

/**
 * Notes that one was tried in vain, which is to be tried again. False where that was in vain once more than there are delays; what is paused
 * waits for being resumed.
 *
 * @param delays after how many seconds it is tried again, by how often it was in vain before: it may have been resumed meanwhile
 */
export async function noteFailure(
  connection: Connection,
  { id, until }: Hold,
  error: string,
  delays: readonly number[],
): Promise<boolean> {
  const { rowCount } = await connection.query(
    `UPDATE "Webhook" SET failures = failures + 1, "lastError" = $3, "leasedUntil" = NULL,
       "nextAttemptAt" = now() + coalesce(($4::float8[])[failures + 1], 0) * interval '1 second'
      WHERE id = $1 AND "leasedUntil" = $2 AND (failures < cardinality($4::float8[]) OR "pausedAt" IS NOT NULL)`,
    [id, until, error, delays],
  )
  return rowCount === 1
}

/** Notes that one said that it is gone: it is told nothing until it is resumed. */
export async function noteGone(connection: Connection, { id, until }: Hold, error: string): Promise<void> {
  await connection.query(
    `UPDATE "Webhook" SET failures = failures + 1, "lastError" = $3, "leasedUntil" = NULL,
       "pausedAt" = coalesce("pausedAt", now()), "isGone" = true WHERE id = $1 AND "leasedUntil" = $2`,
    [id, until, error],
  )
}

/** Puts one out of hand that could not be told for a reason of our own, for some seconds. */
export async function putBack(connection: Connection, { id, until }: Hold): Promise<void> {
  await connection.query(
    `UPDATE "Webhook" SET "leasedUntil" = now() + interval '5 seconds' WHERE id = $1 AND "leasedUntil" = $2`,
    [id, until],
  )
}

/** Lays a message aside that was tried in vain for days, so that what comes after it is told. */
export async function layAside(
  connection: Connection,
  { id, until }: Hold,
  { through, error, message }: { through: string; error: string; message: Message },
): Promise<void> {
  await connection.query(
    `WITH told AS (
      UPDATE "Webhook" SET "deliveredThrough" = $3, "tryingThrough" = NULL, trying = NULL, failures = 0, "lastError" = $4,
        "nextAttemptAt" = now(), "leasedUntil" = NULL WHERE id = $1 AND "leasedUntil" = $2 RETURNING id)
    INSERT INTO "WebhookDeadLetter" ("webhookId", "messageId", body, error) SELECT id, $5, $6, $4 FROM told`,
    [id, until, through, error, message.id, message.body],
  )
}

/** The messages that were laid aside: all, or those of these numbers, or of the webhook of an id. */
export async function deadLetters(
  connection: Connection,
  { numbers, of }: { numbers?: readonly string[] | undefined; of?: string | undefined } = {},
): Promise<DeadLetter[]> {
  const { rows } = await connection.query(
    `SELECT d.id::text AS number, d."messageId" AS id, d.body, d.error, d."diedAt",
       json_build_object('id', w.id::text, 'url', w.url, 'secret', w.secret) AS webhook
       FROM "WebhookDeadLetter" d JOIN "Webhook" w ON w.id = d."webhookId"
      WHERE ($1::bigint[] IS NULL OR d.id = ANY ($1)) AND ($2::bigint IS NULL OR w.id = $2) ORDER BY d.id`,
    [numbers ?? null, of ?? null],
  )
  return rows
}

/** Forgets a message that has been taken after all. */
export async function forgetDeadLetter(connection: Connection, number: string): Promise<void> {
  await connection.query('DELETE FROM "WebhookDeadLetter" WHERE id = $1', [number])
}
