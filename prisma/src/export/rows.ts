// Reads what an exported record is made of, for many records at once.
import type { ClientBase } from 'pg'
import type { Id, Kind } from '../record/entry.ts'
import { CLAIMED, readColumn, TABLES } from '../record/tables.ts'

/** The values of a row by column. */
export type Values = Record<string, string | number | null>

/** What was read of one type of record. Lists are in the order of their ids, unless their record sorts them. */
export interface ExportedRows {
  rows: Map<Id, Values>
  /** Rows of tables that hang on these, by the table and the row. */
  lists: Map<string, Map<Id, Values[]>>
  /** The quotes of each claim, in order. */
  quotes: Map<Id, Values[]>
}

/** A list to read: its SQL names the id of the row it hangs on `parent`, and takes the ids as $1. */
const LISTS: Partial<Record<Kind, Record<string, string>>> = {
  article: {
    revisions: `SELECT "articleId"::text AS parent, seq, text, sha256, ${readColumn('capturedAt', 'moment')}
      FROM "Revision" WHERE "articleId" = ANY($1::bigint[]) ORDER BY "articleId", seq`,
    publisher: `SELECT a.id::text AS parent, p.name, p.domain FROM "Article" a JOIN "Publisher" p ON p.id = a."publisherId"
      WHERE a.id = ANY($1::bigint[])`,
    // a text that two articles hold names neither of them
    unique: `SELECT "articleId"::text AS parent, sha256 FROM "Revision" r WHERE "articleId" = ANY($1::bigint[])
      AND NOT EXISTS (SELECT FROM "Revision" o WHERE o.sha256 = r.sha256 AND o."articleId" <> r."articleId")
      ORDER BY seq DESC`,
  },
  actor: {
    names: `SELECT "actorId"::text AS parent, text, language, kind FROM "ActorName"
      WHERE "actorId" = ANY($1::bigint[]) ORDER BY id`,
    identifiers: `SELECT "actorId"::text AS parent, scheme, value FROM "ActorIdentifier"
      WHERE "actorId" = ANY($1::bigint[]) ORDER BY id`,
  },
  event: {
    participants: `SELECT "eventId"::text AS parent, "actorId"::text, "asWritten", role FROM "Participation"
      WHERE "eventId" = ANY($1::bigint[]) ORDER BY id`,
  },
  condition: {
    parties: `SELECT "conditionId"::text AS parent, "actorId"::text, role FROM "ConditionParty"
      WHERE "conditionId" = ANY($1::bigint[])`,
  },
  consideration: {
    parties: `SELECT "considerationId"::text AS parent, "actorId"::text, role FROM "ConsiderationParty"
      WHERE "considerationId" = ANY($1::bigint[])`,
  },
}

/** Reads rows of one type with all that hangs on them. */
export async function readRows(client: ClientBase, kind: Kind, ids: Id[]): Promise<ExportedRows> {
  const { name, columns } = TABLES[kind]
  const list = Object.entries(columns).map(([column, type]) => readColumn(column, type))
  const found = await client.query(
    `SELECT id::text, ${list.join(', ')} FROM "${name}" WHERE id = ANY($1::bigint[])`,
    [ids],
  )
  const read: ExportedRows = {
    rows: new Map(found.rows.map((row) => [row.id, row])),
    lists: new Map(),
    quotes: new Map(),
  }
  for (const [list, sql] of Object.entries(LISTS[kind] ?? {})) {
    const { rows } = await client.query(sql, [ids])
    read.lists.set(
      list,
      Map.groupBy(rows, (row) => row.parent),
    )
  }
  if ((CLAIMED as readonly Kind[]).includes(kind)) await readClaims(client, kind, ids, read)
  return read
}

async function readClaims(client: ClientBase, kind: Kind, ids: Id[], read: ExportedRows): Promise<void> {
  const moments = ['saidAt', 'reportedAt', 'recordedAt', 'retractedAt'].map((name) =>
    readColumn(name, 'moment'),
  )
  const claims = await client.query(
    `SELECT id::text, "${kind}Id"::text AS parent, stance, attribution, "speakerId"::text, "speakerAsWritten", confidence,
       "agentKind", "agentName", "agentVersion", ${moments.join(', ')}
     FROM "Claim" WHERE "${kind}Id" = ANY($1::bigint[]) ORDER BY "Claim".id`,
    [ids],
  )
  read.lists.set(
    'claims',
    Map.groupBy(claims.rows, (row) => row.parent),
  )
  const quotes = await client.query(
    `SELECT cq."claimId"::text AS parent, r."articleId"::text, r.seq, q.start, q."end", q.exact, q.prefix, q.suffix
     FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
     WHERE cq."claimId" = ANY($1::bigint[]) ORDER BY cq."claimId", cq.ordinal`,
    [claims.rows.map((row) => row.id)],
  )
  read.quotes = Map.groupBy(quotes.rows, (row) => row.parent)
}
