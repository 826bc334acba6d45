// A record that takes the place of another of its kind: what it does not say otherwise reads as the other does.
import type { ClientBase } from 'pg'
import { readExported } from '../../export/rows.ts'
import type { Fields } from '../../record/field.ts'
import { KINDS } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { NamedRows } from '../batch-state.ts'
import { ReadsTogether } from '../reads.ts'
import { currentRecord } from './revise-record.ts'
import { versionQuery } from './versions.ts'

/** The field by which a kind of record says whose place it takes. */
const SUPERSEDES = 'supersedes'

/** The kinds of records that can take the place of one of their kind. */
export const succeeding: readonly Kind[] = Object.values(KINDS).flatMap(({ kind, fields }) => {
  const kept = (fields as Fields)[SUPERSEDES]?.kept
  return kept?.as === 'reference' && kept.to === kind ? [kind] : []
})

/** What a record that takes another's place says, and what its references lead to. */
export interface Succeeding {
  readonly fields: Readonly<Record<string, unknown>>
  readonly named: NamedRows
}

/** A row whose place is to be taken, and the record that takes it. */
export interface Succeeded extends Succeeding {
  /** The version that the row has; null where there is none. */
  readonly version: number | null
  /** The row that stands in its place already; undefined where none does. */
  readonly successor: Id | undefined
}

/**
 * The fields of a record in place of a row: those given, null for none; what is left out reads as in the row, but for its name and its
 * claims. Nobody has said of the new one what was said of the old.
 */
export async function succeedingRecord(
  client: ClientBase,
  dataset: string,
  { kind, id }: { kind: Kind; id: Id },
  given: Succeeding,
): Promise<Succeeded> {
  const named = new Map(given.named)
  const former = `:former/${id}`
  named.set(former, { kind, id })
  const reads = new ReadsTogether(client)
  // by one statement, the version first: where it is as expected, nobody has written the row since
  const [versions, successors, read] = await Promise.all([
    reads.query(versionQuery(kind), [id]),
    reads.query(
      `SELECT id::text FROM "${KINDS[kind].model}" WHERE "${SUPERSEDES}Id" = $1 AND "retractedAt" IS NULL ORDER BY id LIMIT 1`,
      [id],
    ),
    readExported(reads, KINDS[kind], [id]),
  ])
  const version: number | null = versions.rows[0]?.version ?? null
  const successor: Id | undefined = successors.rows[0]?.id
  if (version === null || successor !== undefined) return { ...given, version, successor }
  const current = currentRecord(read, dataset, { kind, id, key: former }, named)
  const { record: _, key: __, ...kept } = withoutClaims(KINDS[kind].fields, current)
  const said = Object.entries({ ...kept, slug: null, ...given.fields, [SUPERSEDES]: former })
  const fields = Object.fromEntries(said.filter(([, value]) => value !== null))
  return { fields, named, version, successor }
}

type Said = Record<string, unknown>

function withoutClaims(fields: Fields, record: object): Said {
  const said: Said = {}
  for (const [name, value] of Object.entries(record)) {
    const kept = fields[name]?.kept
    if (kept?.as === 'claims') continue
    said[name] =
      kept?.as === 'parties'
        ? (value as (string | object)[]).map((party) =>
            typeof party === 'string' ? party : withoutClaims(kept.fields, party),
          )
        : kept?.as === 'list'
          ? (value as object[]).map((item) => withoutClaims(kept.fields, item))
          : value
  }
  return said
}
