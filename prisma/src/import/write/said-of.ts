// What is said of records that claim nothing themselves: of articles, actors, topics, stages.
import { descriptions, stated, unclaimed } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { storedColumn } from '../../record/rows.ts'
import { recordNameOf, statedBy } from '../../record/stated-by.ts'
import { subjectColumn } from '../../record/stored.ts'
import type { StoredRecord } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import type { Referrer } from './retract-records.ts'

/** That a claim `c` was made: what its coder retracted never was. */
const wasMade = `c."retractedBy" IS DISTINCT FROM 'CODER'`

/** That a row was ever said: by no claim of its own at all, or by one that was made. */
const wasSaid = (model: string, row: string): string => {
  const own = `FROM "Claim" c WHERE c."${subjectColumn(model)}" = ${row}.id`
  return `(NOT EXISTS (SELECT ${own}) OR EXISTS (SELECT ${own} AND ${wasMade}))`
}

/** That a row `t` of a kind is there, for all that anybody says. */
const isThere = (kind: Kind, model: string): string =>
  stated.includes(kind) ? wasSaid(model, 't') : 't."recordRetractedAt" IS NULL'

/**
 * What refers to records of these kinds: facts that were ever said, whether their sources took them back or not, by a link or by the
 * words that claims rest on; and other such records. They do not count for each other.
 */
export async function saidOf(reads: Reads, records: readonly StoredRecord[]): Promise<Referrer[]> {
  const found: Referrer[] = []
  for (const [kind, ofKind] of Map.groupBy(records, (record) => record.kind)) {
    const others = (of: Kind) => records.filter((record) => record.kind === of).map(({ rowId }) => rowId)
    const values: unknown[] = [ofKind.map(({ rowId }) => rowId)]
    const isOther = (of: Kind, row: string) =>
      unclaimed.includes(of) ? `NOT ${row} = ANY($${values.push(others(of))}::bigint[])` : 'true'
    const looks = [...links(kind, isOther), ...words(kind)]
    const { rows } = await reads.query(
      `SELECT DISTINCT "to"::text, name, kind, id::text FROM (${looks.join('\nUNION ALL\n')}) f ORDER BY name, kind, id::text, "to"`,
      values,
    )
    for (const { to, name, kind, id } of rows)
      for (const record of ofKind)
        if (record.rowId === (to as Id)) found.push({ to: record, from: name, row: { kind, id } })
  }
  return found
}

/** Looks for links to rows of a kind, whose ids are `$1`: in the columns of other rows, and of what hangs on these. */
function links(kind: Kind, isOther: (of: Kind, row: string) => string): string[] {
  return descriptions.flatMap(({ kind: of, model, fields, columns, children }) => {
    const look = (column: string, joined: string, demand = 'true') =>
      `SELECT ${column}::bigint AS "to", ${recordNameOf(of, 't.id')} AS name, '${of}' AS kind, t.id FROM "${model}" t ${joined}
       WHERE ${column} = ANY($1::bigint[]) AND ${isThere(of, model)} AND ${isOther(of, 't.id')} AND ${demand}`
    const own = Object.entries(fields).flatMap(([name, { kept }]) =>
      kept.as === 'reference' && kept.to === kind
        ? [look(storedColumn(`${name}Id`, columns[`${name}Id`]!, 't'), '')]
        : [],
    )
    const hanging = children.flatMap((child) => {
      if (!(`${kind}Id` in child.columns)) return []
      const column = storedColumn(`${kind}Id`, child.columns[`${kind}Id`]!, 'l')
      const join = `JOIN "${child.model}" l ON l."${child.parent}" = t.id`
      return [look(column, join, child.isClaimed ? wasSaid(child.model, 'l') : 'true')]
    })
    return [...own, ...hanging]
  })
}

/** Looks for claims that name actors, or rest on articles, whose ids are `$1`. */
function words(kind: Kind): string[] {
  const naming: Partial<Record<Kind, readonly string[]>> = {
    actor: [
      `SELECT coalesce("speakerWrittenId", "speakerId"), id FROM "Claim"`,
      `SELECT coalesce("actorWrittenId", "actorId"), "claimId" FROM "ClaimRelay"`,
    ],
    article: [
      ...['ClaimQuote', 'RetractionQuote'].map(
        (quotes) =>
          `SELECT v."articleId", l."claimId" FROM "Revision" v JOIN "Quote" q ON q."revisionId" = v.id JOIN "${quotes}" l ON l."quoteId" = q.id`,
      ),
      `SELECT "articleId", "claimId" FROM "ClaimArticle"`,
    ],
  }
  return (naming[kind] ?? []).flatMap((named) =>
    descriptions.flatMap((of) =>
      statedBy(of.kind).map(
        ({ column, row }) =>
          `SELECT n."to", ${recordNameOf(of.kind, row)} AS name, '${of.kind}' AS kind, ${row}::bigint AS id FROM (${named}) n ("to", "claimId") JOIN "Claim" c ON c.id = n."claimId"
           WHERE n."to" = ANY($1::bigint[]) AND c."${column}" IS NOT NULL AND ${wasMade}`,
      ),
    ),
  )
}
