// Takes records back: what their coder found to be wrong.
import type { Database } from '../database/database.ts'
import { closest } from '../record/closest.ts'
import { oneOf, someOf } from '../record/fault.ts'
import { stated } from '../record/format.ts'
import { aOf } from '../record/kind.ts'
import { claimAsCoded } from './write/claim-as-coded.ts'
import { numberChanges } from './write/number-changes.ts'
import { RecordWriter } from './write/record-writer.ts'
import { referrersTo, restingOn, retractRecords, storedRecords } from './write/retract-records.ts'

/** Why records cannot be retracted: a line for each reason. */
export class RetractionError extends Error {}

/**
 * Retracts what records of a dataset claim, as their coder: it was never said, and is known by no report, at no date. A person does it,
 * so that no import undoes it.
 *
 * @returns the keys of the records whose claims stood until now.
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
    const records = await storedRecords(client, dataset, { keys })
    const unknown = keys.filter((key) => !records.some((record) => record.key === key))
    const others = unknown.length > 0 ? await storedRecords(client, dataset, {}) : []
    const referrers = await referrersTo(client, records)
    const nothingToRetract: string[] = []
    for (const record of records.filter(({ kind }) => !stated.includes(kind))) {
      const referring = referrers.filter(({ to }) => to === record).map(({ from }) => from)
      const resting = new Set([...(await restingOn(client, record)), ...referring])
      const instead =
        resting.size > 0
          ? `retract what is said of it, or by it: ${someOf([...resting].sort())}`
          : 'there is nothing to retract'
      nothingToRetract.push(`"${record.key}" is ${aOf(record.kind)}, and claims nothing: ${instead}`)
    }
    const faults = [
      ...unknown.map((key) => {
        const near = closest(
          key,
          others.map((record) => record.key),
        )
        return `there is no record "${key}" in the dataset "${dataset}"${near.length > 0 ? `; closest: ${oneOf(near)}` : ''}`
      }),
      ...nothingToRetract,
      ...referrers
        .filter(({ to }) => stated.includes(to.kind))
        .map(({ to, from }) => `"${to.key}" is still referred to by ${from}: retract that as well, or first`),
    ]
    if (faults.length > 0) throw new RetractionError(faults.join('\n'))
    await claimAsCoded(writer.trail, dataset, records)
    const retracted = await retractRecords(writer.trail, dataset, records, null)
    await writer.finish()
    await client.query('COMMIT')
    isDone = true
    await numberChanges(client)
    return retracted
  } finally {
    if (!isDone) await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}
