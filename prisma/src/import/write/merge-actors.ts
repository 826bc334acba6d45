// Says that two actors are one, or takes that back.
import type { ClientBase } from 'pg'
import { ErrorList } from '../../record/fault.ts'
import type { Id } from '../../record/kind.ts'
import type { NotedChange, Origin } from './audit-trail.ts'
import { RecordWriter } from './record-writer.ts'

/**
 * Merges an actor into another, or, where `into` is null, into none, in the transaction of the client. After its commit call
 * `numberChanges`.
 *
 * @returns what changed; nothing where that is so already.
 */
export async function mergeActor(
  client: ClientBase,
  { actor, into, dataset }: { actor: Id; into: Id | null; dataset: string },
  origin: Origin,
): Promise<readonly NotedChange[]> {
  const writer = await RecordWriter.beginAlone(client, origin)
  const { trail } = writer
  const { rows } = await client.query(
    `UPDATE "Actor" a SET "mergedIntoId" = $2, version = a.version + 1 FROM "Actor" before
     WHERE a.id = $1 AND before.id = a.id AND a."mergedIntoId" IS DISTINCT FROM $2::bigint RETURNING before."mergedIntoId"::text AS "into"`,
    [actor, into],
  )
  if (rows.length === 0) return []
  await trail.begin(client, [dataset])
  await trail.saveDatasets([{ name: dataset }])
  const source = new ErrorList(origin.name ?? '')
  const touched = [actor, into ?? (rows[0].into as Id)]
  for (const _ of touched) trail.count({ source, dataset, kind: 'actor' }, 'updated')
  const originId = await trail.originOf({ dataset, source })
  await trail.record(
    touched.map((id) => ({ action: 'UPDATED' as const, column: 'actorId', of: { id }, originId })),
  )
  await writer.finish()
  return trail.noted ?? []
}
