// Checks that the stages of an agreement have numbers of their own, once all of them are written: a file may number them anew.
import type { ClientBase } from 'pg'
import { type Entry, lineOf } from '../../record/entry.ts'
import type { Row } from '../batch-state.ts'

const TWICE = `
  SELECT s.id::text, o.id::text AS other, o.title
    FROM "Stage" s JOIN "Stage" o ON o."agreementId" = s."agreementId" AND o.number = s.number AND o.id <> s.id
   WHERE s.id = ANY($1::bigint[]) AND s."recordRetractedAt" IS NULL AND o."recordRetractedAt" IS NULL
   ORDER BY s.id, o.id`

/** Adds a fault for each stage whose number another stage of its agreement has. */
export async function checkStages(client: ClientBase, stages: readonly [Entry, Row][]): Promise<void> {
  if (stages.length === 0) return
  const byId = new Map(stages.map(([entry, { id }]) => [id!, entry]))
  const { rows } = await client.query(TWICE, [[...byId.keys()]])
  for (const { id, other, title } of rows) {
    const [entry, before] = [byId.get(id)!, byId.get(other)]
    // of two in the files, the later one is told of
    if (before && Number(other) > Number(id)) continue
    const message = `the agreement has a stage of this number already: ${before ? lineOf(before, entry) : `"${title}"`}`
    const hint = 'give each stage of an agreement a number of its own'
    entry.source.add(entry.line, '$.number', 'number_taken', message, hint)
  }
}
