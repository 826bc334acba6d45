// Checks that what became of a consideration can become of one of its sign: by the file and by the database.
import type { ConsiderationSign, OutcomeState } from '../../../generated/client/enums.ts'
import { type Entry, fullKey } from '../../record/entry.ts'
import { stateOfThreat, statesOf } from '../../record/threats.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** Checks the outcomes of a batch, whose references are resolved. */
export async function checkOutcomes(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const said = new Map<Row, { sign: ConsiderationSign; entry: Entry }>()
  const outcomes: { entry: Entry; consideration: Row; state: OutcomeState }[] = []
  const replaced = new Set<Row>()
  for (const entry of entries) {
    const { record, dataset, key } = entry
    const row = state.byKey.get(`${dataset}/${key}`)
    if (!row) continue
    if (record?.record === 'consideration') said.set(row, { sign: record.sign, entry })
    if (record?.record !== 'outcome') continue
    replaced.add(row)
    const consideration = state.byKey.get(fullKey(dataset, record.consideration))
    if (consideration?.kind === 'consideration') outcomes.push({ entry, consideration, state: record.state })
  }
  const signs = await signsOfDatabase(
    reads,
    outcomes.map((outcome) => outcome.consideration).filter((row) => !said.has(row)),
  )
  for (const outcome of outcomes) {
    const sign = said.get(outcome.consideration)?.sign ?? signs.get(outcome.consideration.id)
    if (sign === undefined || statesOf[sign].includes(outcome.state)) continue
    const message = `${outcome.state} does not become of ${sign === 'NEGATIVE' ? 'a threat' : 'something good'}`
    const near = sign === 'NEGATIVE' ? stateOfThreat[outcome.state] : undefined
    const hint =
      near === undefined
        ? `there are: ${statesOf[sign].join(', ')}`
        : `perhaps ${near}: there are ${statesOf[sign].join(', ')}`
    outcome.entry.source.add(outcome.entry.line, '$.state', 'invalid_value', message, hint)
  }
  const standing = await outcomesOfDatabase(reads, [...said.keys()])
  for (const { id, consideration, state: became } of standing) {
    if (replaced.has(state.existing('outcome', id, `outcome ${id}`))) continue
    const { sign, entry } = said.get(
      state.existing('consideration', consideration, `consideration ${consideration}`),
    )!
    if (statesOf[sign].includes(became)) continue
    const message = `an outcome of it is ${became}, which does not become of ${sign === 'NEGATIVE' ? 'a threat' : 'something good'}`
    entry.source.add(entry.line, '$.sign', 'invalid_value', message, 'change the outcome in the same file')
  }
}

async function signsOfDatabase(
  reads: Reads,
  rows: readonly Row[],
): Promise<Map<string | undefined, ConsiderationSign>> {
  if (rows.length === 0) return new Map()
  const found = await reads.query('SELECT id::text, sign FROM "Consideration" WHERE id = ANY($1::bigint[])', [
    rows.map(({ id }) => id),
  ])
  return new Map(found.rows.map(({ id, sign }) => [id, sign]))
}

async function outcomesOfDatabase(
  reads: Reads,
  rows: readonly Row[],
): Promise<{ id: string; consideration: string; state: OutcomeState }[]> {
  const ids = rows.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (ids.length === 0) return []
  const found = await reads.query(
    'SELECT id::text, "considerationId"::text AS consideration, state FROM "Outcome" WHERE "considerationId" = ANY($1::bigint[])',
    [ids],
  )
  return found.rows
}
