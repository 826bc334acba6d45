// Checks a whole database: that it holds what was recorded, and what follows from that.
import type { ClientBase } from 'pg'
import type { Database } from '../database/database.ts'
import { DatabaseError } from '../database/error.ts'
import { pendingMigrations } from '../migrate/migrate.ts'
import { changeLogChecks } from './change-log.ts'
import type { Check, Checked, Flaw } from './check.ts'
import { derived } from './derived.ts'
import { evidence } from './evidence.ts'
import { history } from './history.ts'
import { mergerChecks } from './mergers.ts'
import { referenceChecks } from './references.ts'
import { search } from './search.ts'

/** So much of what is wrong is told of each check. */
const FLAWS_TOLD = 20

/**
 * Checks the whole graph, as it stands at one moment: quotes against their texts, what triggers keep against what follows, what records
 * read before, the log of changes, references, the search index. Reads only, and keeps nobody waiting.
 *
 * @param onChecked told of each check when it is done.
 * @returns what came of each.
 * @throws {DatabaseError} where the database lacks migrations.
 *
 * @example
 * const wrong = (await verify(database)).filter(({ found }) => found > 0)
 */
export async function verify(
  database: Pick<Database, 'pool'>,
  { onChecked, signal }: { onChecked?: (checked: Checked) => void; signal?: AbortSignal } = {},
): Promise<Checked[]> {
  const pending = await pendingMigrations(database)
  if (pending.length > 0)
    throw new DatabaseError(`The database lacks migrations (${pending.join(', ')}). Run: proviso migrate`)
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query('SET LOCAL statement_timeout = 0')
    const checks = [
      ...(await referenceChecks(client)),
      ...evidence,
      ...derived,
      ...(await mergerChecks(client)),
      ...history,
      ...(await changeLogChecks(client)),
      ...search,
    ]
    const all: Checked[] = []
    for (const check of checks) {
      signal?.throwIfAborted()
      const checked = await run(client, check, signal)
      onChecked?.(checked)
      all.push(checked)
    }
    return all
  } finally {
    await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}

async function run(client: ClientBase, check: Check, signal: AbortSignal | undefined): Promise<Checked> {
  const flaws: Flaw[] = []
  const ids = new Set<string>()
  let found = 0
  for await (const range of rangesOf(client, check)) {
    signal?.throwIfAborted()
    const { rows } = await client.query(
      `SELECT "id"::text, "place", "wrong", count(*) OVER () AS "found" FROM (${check.sql}) f LIMIT ${FLAWS_TOLD}`,
      range,
    )
    found += Number(rows[0]?.found ?? 0)
    for (const { id, place, wrong } of rows.slice(0, FLAWS_TOLD - flaws.length)) {
      flaws.push({ place, wrong })
      ids.add(id)
    }
  }
  return { what: check.what, found, flaws, mend: found === 0 ? null : check.mend([...ids]) }
}

/** The parameters of the query of a check, a range of ids at a time. */
async function* rangesOf(client: ClientBase, { over }: Check): AsyncGenerator<string[]> {
  if (!over) {
    yield []
    return
  }
  const { table, rows: size } = over
  for (let after = '0'; ; ) {
    const { rows } = await client.query(
      `SELECT max("id")::text AS "until" FROM (SELECT "id" FROM "${table}" WHERE "id" > $1 ORDER BY "id" LIMIT ${size}) r`,
      [after],
    )
    if (rows[0].until === null) return
    yield [after, rows[0].until]
    after = rows[0].until
  }
}
