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

// most conditions were never judged
const pending = `INSERT INTO "StatusPeriod" ("conditionId", "from", "until", status, disputed, "firstStatedAt")
  SELECT id, '-infinity', 'infinity', 'PENDING', false, "firstStatedAt" FROM "Condition" c
  WHERE NOT EXISTS (SELECT FROM "Assessment" WHERE "conditionId" = c.id)`

/** What is known since when, how conditions stand, and whom articles mention. */
export async function fillDerived(pool: pg.Pool): Promise<void> {
  const inBatches = async (table: string, ids: (range: string) => string, run: string) => {
    const { rows } = await pool.query<{ last: number }>(`SELECT max(id)::int AS last FROM "${table}"`)
    return Array.from({ length: Math.ceil(rows[0]!.last / BATCH) }, (_, i) => {
      const from = i * BATCH + 1
      return `SELECT "${run}"(ARRAY(${ids(`BETWEEN ${from} AND ${from + BATCH - 1}`)}))`
    })
  }
  const judged = (range: string) =>
    `SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "conditionId" ${range}`
  const periods = await inBatches('Condition', judged, 'proviso_set_status_periods')
  const claims = (range: string) => `SELECT id FROM "Claim" WHERE id ${range}`
  const mentions = await inBatches('Claim', claims, 'proviso_add_mentions')
  await runAll(pool, withdrawn)
  // by turns: of those that work out periods only one runs at a time
  await runAll(pool, [pending, ...mentions.flatMap((mention, i) => [mention, ...periods.slice(i, i + 1)])])
}
