// Fills what the database's triggers would have filled, by the functions that they call.
import type pg from 'pg'
import { runAll } from './full-text.ts'

/** The conditions and events of which a claim was withdrawn no longer say since when they are known. */
const withdrawn = [
  ['Condition', 'conditionId', 'id'],
  ['ConditionParty', 'conditionId', 'conditionId'],
  ['Event', 'eventId', 'id'],
].map(
  ([table, subject, id]) =>
    `UPDATE "${table}" SET "knownSince" = NULL WHERE "${id}" IN (SELECT "${subject}" FROM "Claim" WHERE "retractedAt" IS NOT NULL)`,
)
const BATCH = 20_000

/** What is known since when, how conditions stand, and whom articles mention. */
export async function fillDerived(pool: pg.Pool): Promise<void> {
  const batches = async (table: string, run: string) => {
    const { rows } = await pool.query<{ last: number }>(`SELECT max(id)::int AS last FROM "${table}"`)
    return Array.from({ length: Math.ceil(rows[0]!.last / BATCH) }, (_, i) => {
      const from = i * BATCH + 1
      return `SELECT "${run}"(ARRAY(SELECT id FROM "${table}" WHERE id BETWEEN ${from} AND ${from + BATCH - 1} ORDER BY id))`
    })
  }
  await runAll(pool, withdrawn)
  await runAll(pool, [
    ...(await batches('Condition', 'proviso_set_status_periods')),
    ...(await batches('Claim', 'proviso_add_mentions')),
  ])
}
