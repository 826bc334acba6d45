import { type ApiKey, createKey, isOnCalendar, listKeys, publicIdIn, revokeKey } from '@proviso/prisma'
import { scopeFault } from '@proviso/schema'
import { endOf } from '../../access/identify.ts'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

interface CreateOptions {
  readonly scope: readonly string[]
  readonly expires?: string
}

/** `proviso keys create`: makes a key. Standard output has the key alone, so that it can be kept by a program. */
export async function createOne(name: string, { scope, expires }: CreateOptions): Promise<number> {
  if (name.trim() === '') throw new UsageError('Say whose key it is, or what it is for.')
  for (const one of scope) {
    const fault = scopeFault(one)
    if (fault !== undefined) throw new UsageError(`${fault}.`)
  }
  const expiresAt = expires === undefined ? undefined : readEnd(expires)
  const { key, text } = await withDatabase(({ pool }) =>
    createKey(pool, { name: name.trim(), scopes: [...new Set(scope)], expiresAt }),
  )
  const end = expiresAt ? ` until ${expiresAt.toISOString()}` : ''
  process.stderr.write(
    `Key ${key.publicId} of "${key.name}" permits ${key.scopes.join(', ')}${end}. Keep it: it is not shown again.\n`,
  )
  process.stdout.write(`${text}\n`)
  return 0
}

/** `proviso keys list`. */
export async function listAll({ json = false }: { json?: boolean }): Promise<number> {
  const keys = await withDatabase(({ pool }) => listKeys(pool))
  if (json) {
    const told = keys.map(({ sha256: _, publicId: id, ...key }) => ({ id, ...key }))
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
    return 0
  }
  if (keys.length === 0)
    process.stdout.write('There are no keys. Make one: proviso keys create NAME --scope read\n')
  for (const key of keys) process.stdout.write(`${told(key)}\n`)
  return 0
}

/** `proviso keys revoke`: fails where one of the ids is none of a key; the others are revoked all the same. */
export async function revoke(ids: readonly string[]): Promise<number> {
  return await withDatabase(async ({ pool }) => {
    let exitCode = 0
    for (const id of ids) {
      const found = await revokeKey(pool, publicIdIn(id) ?? id)
      if (found)
        process.stdout.write(`${found.key.publicId}: ${found.isNew ? 'revoked' : 'was revoked before'}\n`)
      else {
        process.stderr.write(
          `There is no key of the id "${publicIdIn(id) ?? id.slice(0, 40)}". See: proviso keys list\n`,
        )
        exitCode = 1
      }
    }
    return exitCode
  })
}

/** One line for a key. */
function told(key: ApiKey): string {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const state = endOf(key) ?? (key.expiresAt ? `valid until ${day(key.expiresAt)}` : 'valid')
  const used = key.lastUsedAt ? `last used ${day(key.lastUsedAt)}` : 'never used'
  return [key.publicId, key.scopes.join(' '), key.name, `made ${day(key.createdAt)}`, used, state].join('\t')
}

const DAY_MS = 86_400_000

/** The moment that `--expires` names: the end of a day, a moment, or so many days from now. */
function readEnd(given: string): Date {
  const [, days] = /^(\d{1,5})d$/.exec(given) ?? []
  const isThere = isOnCalendar(given.slice(0, 10))
  const isDay = isThere && /^\d{4}-\d\d-\d\d$/.test(given)
  const isMoment = isThere && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(given)
  const end =
    days !== undefined
      ? Date.now() + Number(days) * DAY_MS
      : isDay
        ? Date.parse(given) + DAY_MS
        : isMoment
          ? Date.parse(given)
          : Number.NaN
  if (!(end > Date.now()))
    throw new UsageError(
      `--expires ${given} is no moment to come. Give a day as in 2027-01-31, a moment as in 2027-01-31T12:00:00Z, or days from now as in 90d.`,
    )
  return new Date(end)
}
