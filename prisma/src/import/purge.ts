// Removes what a law demands: the text of an article, or what tells who an actor is. It does not come back; when and why stay.
import type { Database } from '../database/database.ts'
import { closest } from '../record/closest.ts'
import { oneOf } from '../record/fault.ts'
import { aOf } from '../record/kind.ts'
import { removedKey } from '../record/removed.ts'
import { numberChanges } from './write/number-changes.ts'
import { RecordWriter } from './write/record-writer.ts'
import { type RemovableKind, removeWords } from './write/removals.ts'
import { storedRecords } from './write/retract-records.ts'

/** Why nothing was purged. */
export class PurgeError extends Error {}

/** What was purged. */
export interface Purged {
  kind: RemovableKind
  /** Whether it was purged now; otherwise it had been before. */
  isNew: boolean
  /** Where a name of an actor stands still, as in `article desk/note`: what others wrote, to be purged or written anew by themselves. */
  named: string[]
}

/**
 * Purges the text of an article, with all quotes of it, or the names, identifiers and description of an actor. Claims stay, with where
 * their words stood. Kept answers go, and the index of words is made anew.
 *
 * @param reason why, to be told to whoever asks for the words.
 * @throws {PurgeError} where there is no such record, or it is of another kind: that is retracted.
 */
export async function purge(
  database: Database,
  { dataset, key, reason }: { dataset: string; key: string; reason: string },
): Promise<Purged> {
  const client = await database.pool.connect()
  let isDone = false
  try {
    await client.query('BEGIN')
    const writer = await RecordWriter.begin(client, {})
    // the record of a removed actor goes by another key
    const [record] = await storedRecords(client, dataset, { keys: [key, removedKey(key)] })
    if (!record) {
      const near = closest(
        key,
        (await storedRecords(client, dataset, {})).map((other) => other.key),
      )
      throw new PurgeError(
        `there is no record "${key}" in the dataset "${dataset}"${near.length > 0 ? `; closest: ${oneOf(near)}` : ''}`,
      )
    }
    const { kind, rowId } = record
    if (kind !== 'article' && kind !== 'actor')
      throw new PurgeError(
        `"${key}" is ${aOf(kind)}: articles and actors are purged, all else is retracted by "proviso retract"`,
      )
    const { now } = writer.trail
    const names = kind === 'actor' ? await namesOf(client, rowId) : []
    const isNew = await removeWords(client, kind, rowId, { at: now, reason })
    // answers that are kept for those who ask again may have the words
    await client.query('DELETE FROM "KeptAnswer"')
    if (isNew)
      await writer.trail.record([
        { action: 'UPDATED', column: `${kind}Id`, of: { id: rowId }, originId: null },
      ])
    await writer.finish()
    const named = await namedStill(client, names)
    await client.query('COMMIT')
    isDone = true
    await numberChanges(client)
    // rows as they were are dead by now: their space is freed
    await client.query(
      `VACUUM "ArticleHistory", "Revision", "Quote", "Claim", "SearchEntry", "SearchPart", "Actor", "ActorHistory", "ActorName", "ActorIdentifier",
         "DatasetRecord", "Participation", "ParticipationHistory", "ConditionParty", "ConditionPartyHistory", "ConsiderationParty",
         "ConsiderationPartyHistory", "AgreementParty", "AgreementPartyHistory", "KeptAnswer"`,
    )
    return { kind, isNew, named }
  } finally {
    if (!isDone) await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}

type Client = Parameters<typeof storedRecords>[0]

async function namesOf(client: Client, actor: string): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT name FROM "Actor" WHERE id = $1 UNION SELECT text FROM "ActorName" WHERE coalesce("actorWrittenId", "actorId") = $1`,
    [actor],
  )
  const names = rows.map(({ name }) => String(name))
  // others may call a person by the last of its names alone
  return [...new Set(names.flatMap((name) => [name, name.split(/\s+/).at(-1)!]))].filter(
    (name) => name.length > 3,
  )
}

/** The texts, sentences and keys of others that have one of the names, also as keys write them. */
async function namedStill(client: Client, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const places: [kind: string, table: string, words: string, id: string][] = [
    ['ARTICLE', 'Revision', 'text', '"articleId"'],
    ['ARTICLE', 'Article', 'title', 'id'],
    ['EVENT', 'Event', 'title', 'id'],
    ['CONDITION', 'Condition', `summary || ' ' || requirement`, 'id'],
    ['CONSIDERATION', 'Consideration', 'description', 'id'],
    ['AGREEMENT', 'Agreement', 'title', 'id'],
    ['STAGE', 'Stage', 'title', 'id'],
    ['ACTOR', 'Actor', `name || ' ' || coalesce(description, '')`, 'id'],
    ['ACTOR', 'ActorName', 'text', '"actorId"'],
    ['AFFILIATION', 'Affiliation', '"officeTitle"', 'id'],
    ['FIGURE', 'Figure', `measure || ' ' || coalesce("of", '')`, 'id'],
    ['TOPIC', 'Topic', `name || ' ' || coalesce(description, '')`, 'id'],
  ]
  const found = places.map(
    ([kind, table, words, id]) =>
      `SELECT '${kind}'::"RecordType" AS type, ${id} AS row FROM "${table}" WHERE EXISTS (SELECT FROM unnest($1::text[]) given WHERE strpos(lower(${words}), lower(given)) > 0)`,
  )
  found.push(
    `SELECT type, "rowId" AS row FROM "DatasetRecord" WHERE EXISTS (SELECT FROM unnest($1::text[]) given WHERE strpos(lower(key), replace(lower(given), ' ', '-')) > 0)`,
  )
  const { rows } = await client.query(
    `SELECT DISTINCT lower(f.type::text) || ' ' || coalesce(d.name || '/' || r.key, f.row::text) AS place FROM (${found.join(' UNION ')}) f
       LEFT JOIN "DatasetRecord" r ON r.type = f.type AND r."rowId" = f.row LEFT JOIN "Dataset" d ON d.id = r."datasetId" ORDER BY 1`,
    [names],
  )
  return rows.map(({ place }) => place)
}
