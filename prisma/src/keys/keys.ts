// The keys in the database: made, listed, revoked, and looked up by those who are shown one.
import type { Database } from '../database/database.ts'
import { digestOf, makeKeyText } from './text.ts'

type Connection = Pick<Database['pool'], 'query'>

/** What is known of a key. */
export interface ApiKey {
  /** What stands between `prv_` and the secret. */
  readonly publicId: string
  /** Whose it is, or what it is for. */
  readonly name: string
  /** The SHA-256 of the whole key, as 64 hexadecimal digits. */
  readonly sha256: string
  /** What it permits, as in `read` and `write:desk`. */
  readonly scopes: readonly string[]
  readonly createdAt: Date
  readonly expiresAt: Date | null
  /** To about a minute. */
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

/** What a new key is to be. */
export interface NewKey {
  readonly name: string
  readonly scopes: readonly string[]
  readonly expiresAt?: Date | undefined
}

const COLUMNS = `"publicId", name, sha256, scopes, "createdAt", "expiresAt", "lastUsedAt", "revokedAt"`

/** Makes a key. Its text is told here and never again. */
export async function createKey(
  connection: Connection,
  { name, scopes, expiresAt }: NewKey,
): Promise<{ key: ApiKey; text: string }> {
  const { text, publicId } = makeKeyText()
  const { rows } = await connection.query<ApiKey>(
    `INSERT INTO "ApiKey" ("publicId", name, sha256, scopes, "expiresAt") VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
    [publicId, name, digestOf(text), scopes, expiresAt ?? null],
  )
  return { key: rows[0]!, text }
}

/** All keys that ever were, latest first. */
export async function listKeys(connection: Connection): Promise<ApiKey[]> {
  const { rows } = await connection.query<ApiKey>(`SELECT ${COLUMNS} FROM "ApiKey" ORDER BY id DESC`)
  return rows
}

/**
 * Revokes a key, at once and for good.
 *
 * @returns the key; with `isNew` false where it had been revoked before. Undefined where there is none of that id.
 */
export async function revokeKey(
  connection: Connection,
  publicId: string,
): Promise<{ key: ApiKey; isNew: boolean } | undefined> {
  const { rows } = await connection.query<ApiKey>(
    `UPDATE "ApiKey" SET "revokedAt" = now() WHERE "publicId" = $1 AND "revokedAt" IS NULL RETURNING ${COLUMNS}`,
    [publicId],
  )
  if (rows[0]) return { key: rows[0], isNew: true }
  const [key] = await findKeys(connection, [publicId])
  return key && { key, isNew: false }
}

/** The keys of these ids that there are, valid or not. */
export async function findKeys(connection: Connection, publicIds: readonly string[]): Promise<ApiKey[]> {
  const { rows } = await connection.query<ApiKey>({
    name: 'find keys',
    text: `SELECT ${COLUMNS} FROM "ApiKey" WHERE "publicId" = ANY ($1)`,
    values: [publicIds],
  })
  return rows
}

/** Notes that keys have been used just now. */
export async function noteUse(connection: Connection, publicIds: readonly string[]): Promise<void> {
  await connection.query(
    `UPDATE "ApiKey" SET "lastUsedAt" = now() WHERE "publicId" = ANY ($1)
       AND ("lastUsedAt" IS NULL OR "lastUsedAt" < now() - interval '50 seconds')`,
    [publicIds],
  )
}
