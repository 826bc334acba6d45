// Takes records back: what their coder found to be wrong.
import type { Database } from '../database/database.ts'
import { closest } from '../record/closest.ts'
import { oneOf, someOf } from '../record/fault.ts'
import { stated, unclaimed } from '../record/format.ts'
import { claimAsCoded } from './write/claim-as-coded.ts'
import { numberChanges } from './write/number-changes.ts'
import { RecordWriter } from './write/record-writer.ts'
import {
  type Referrer,
  referrersOf,
  referrersTo,
  retractRecords,
  storedRecords,
} from './write/retract-records.ts'
import { retractUnclaimed } from './write/retract-unclaimed.ts'

/** Why records cannot be retracted: a line for each reason. */
export class RetractionError extends Error {}

/** @throws {RetractionError} where there are any reasons. */
function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new RetractionError(reasons.join('\n'))
}

/**
 * Retracts records of a dataset, as their coder. What they claim was never said, and is known by no report, at no date. Articles, actors,
 * topics and stages claim nothing: they should not have been made, and go where nothing that was ever said refers to them; where
 * another dataset has them as well, they stay as that one’s. A person does it, so that no import undoes it.
 *
 * @returns the keys of the records that stood until now.
 * @throws {RetractionError} where there are no such records, or what stands refers to them; nothing is then retracted.
 */
export async function retract(
  database: Database,
  dataset: string,
  keys: readonly string[],
): Promise<string[]> {
  const client = await database.pool.connect()
  let isDone = false
  try {
    await client.query('BEGIN')
    const writer = await RecordWriter.begin(client, {})
    const given = await storedRecords(client, dataset, { keys })
    const unknown = keys.filter((key) => !given.some((record) => record.key === key))
    const all = unknown.length > 0 ? await storedRecords(client, dataset, {}) : []
    const facts = given.filter(({ kind }) => stated.includes(kind))
    const referrers = await referrersTo(client, facts)
    const still = (found: readonly Referrer[]) =>
      referrersOf(found).map(
        ([{ key }, names]) =>
          `"${key}" is still referred to by ${someOf(names)}: retract ${names.length === 1 ? 'that' : 'these'} as well, or first`,
      )
    refuse([
      ...unknown.map((key) => {
        const near = closest(
          key,
          all.map((record) => record.key),
        )
        return `there is no record "${key}" in the dataset "${dataset}"${near.length > 0 ? `; closest: ${oneOf(near)}` : ''}`
      }),
      ...still(referrers),
    ])
    await claimAsCoded(writer.trail, dataset, facts)
    const retracted = await retractRecords(writer.trail, dataset, facts, null)
    const others = given.filter(({ kind }) => unclaimed.includes(kind))
    const records = await retractUnclaimed(writer.trail, others, { originId: null, comeBack: false })
    refuse(still(records.referrers))
    await writer.finish()
    await client.query('COMMIT')
    isDone = true
    await numberChanges(client)
    return [...retracted, ...records.keys]
  } finally {
    if (!isDone) await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}
