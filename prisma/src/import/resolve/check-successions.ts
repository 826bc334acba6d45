// Checks that a judgement takes the place of one of the same condition: by the file and by the database. One by another assessor counts all the same.
import type { Entry } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import type { RecordOf } from '../../record/format.ts'
import type { Kind } from '../../record/kind.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { isJudging } from './check-judges.ts'
import { survivorsOf } from './check-mergers.ts'

/** A judgement: what it is of, and the actor whose it is; undefined where a text names nobody known. */
interface Judgement {
  readonly row: Row
  /** A name for messages. */
  readonly label?: string
  readonly condition: Row | undefined
  readonly judge: Row | undefined
  readonly supersedes: Row | undefined
}

/** One that a record of the batch states. */
interface Said extends Judgement {
  readonly entry: Entry
}

const SAME = 'name an earlier judgement of the same condition by the same assessor, or leave "supersedes" out'

/**
 * Checks the assessments of a batch, whose references are resolved. What was retracted takes no place. That a new one
 * supersedes the judgement of another is a fault, for both count; of files it is noted, for it may have come about by a merger.
 */
export async function checkSuccessions(
  reads: Reads,
  entries: Entry[],
  state: BatchState,
  isFile: boolean,
): Promise<void> {
  const all = entries.flatMap((entry) => {
    const { record } = entry
    const row = state.byKey.get(`${entry.dataset}/${entry.key}`)
    // what another dataset had first reads as that says
    const isOther = record?.record !== 'assessment' || record.sameAs !== undefined
    return isOther || row?.kind !== 'assessment' ? [] : [saidIn(entry, record, row, state)]
  })
  const said = new Map(all.map((one) => [one.row, one]))
  const former = all.flatMap(({ supersedes }) => supersedes ?? []).filter((row) => !said.has(row))
  const judges = all.flatMap(({ judge }) => judge ?? [])
  const [known, survivor] = await Promise.all([
    judgementsOfDatabase(reads, { former, revised: [...said.keys()] }, state),
    all.some(({ supersedes }) => supersedes) ? survivorsOf(reads, entries, state, judges) : undefined,
  ])
  for (const one of all) {
    const of = one.supersedes && (said.get(one.supersedes) ?? known.get(one.supersedes))
    if (!of) continue
    const { source, line } = one.entry
    if (areOther(one.condition, of.condition))
      report(one, 'it supersedes a judgement of another condition', SAME)
    else if ((one.judge && survivor?.(one.judge)) !== (of.judge && survivor?.(of.judge))) {
      const message = 'it supersedes a judgement by another assessor, which counts all the same'
      if (!isFile && one.row.isNew) source.add(line, '$.assessor', 'contradictory_succession', message, SAME)
      else source.note(line, 'doubtful', message)
    }
  }
  for (const successor of known.values()) {
    const one = successor.supersedes && said.get(successor.supersedes)
    if (one && !said.has(successor.row) && areOther(one.condition, successor.condition))
      report(
        one,
        `${successor.label} supersedes it, a judgement of another condition`,
        'revise that first, so that it supersedes none',
      )
  }
}

const areOther = (one: Row | undefined, other: Row | undefined) =>
  one !== undefined && other !== undefined && one !== other

const report = ({ entry }: Said, message: string, hint: string) =>
  entry.source.add(entry.line, '$.condition', 'contradictory_succession', message, hint)

function saidIn(entry: Entry, record: RecordOf<'assessment'>, row: Row, state: BatchState): Said {
  const find = (kind: Kind, key: string | undefined) => {
    const found = key === undefined ? undefined : state.find(entry.dataset, key, kind)
    return found?.kind === kind ? found : undefined
  }
  const speaking = record.assessor === undefined ? record.claims.findIndex(isJudging) : -1
  const isRetracted = record.claims.every(({ retracted }) => retracted !== undefined)
  return {
    entry,
    row,
    condition: find('condition', record.condition),
    judge: find('actor', record.assessor ?? record.claims[speaking]?.speaker),
    supersedes: isRetracted ? undefined : find('assessment', record.supersedes),
  }
}

/** What is superseded by the batch, and what supersedes the judgements that it revises. */
async function judgementsOfDatabase(
  reads: Reads,
  { former, revised }: { former: readonly Row[]; revised: readonly Row[] },
  state: BatchState,
): Promise<Map<Row, Judgement>> {
  const ids = [former, revised].map((rows) => rows.flatMap(({ id }) => id ?? []))
  if (ids.flat().length === 0) return new Map()
  const { rows } = await reads.query(
    `SELECT a.id::text, a."conditionId"::text AS condition, a."supersedesId"::text AS supersedes, coalesce(a."assessorId",
            (SELECT c."speakerId" FROM "Claim" c WHERE c."assessmentId" = a.id AND c.stance IN ('ASSERTS', 'HEDGES')
                AND c."retractedBy" IS DISTINCT FROM 'CODER' ORDER BY c."reportedAt", c.id LIMIT 1))::text AS judge,
            (SELECT d.name || '/' || r.key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
              WHERE r.type = 'ASSESSMENT' AND r."rowId" = a.id AND r.key NOT LIKE ':%' ORDER BY r.id LIMIT 1) AS label
       FROM "Assessment" a WHERE a.id = ANY($1::bigint[]) OR a."supersedesId" = ANY($2::bigint[]) AND a."retractedAt" IS NULL`,
    ids,
  )
  const existing = (kind: Kind, id: string | null) =>
    id === null ? undefined : state.existing(kind, id, `${kind} ${id}`)
  return new Map(
    rows.map(({ id, label, condition, supersedes, judge }) => {
      const row = state.existing('assessment', id, `assessment ${id}`)
      const judgement = {
        row,
        label: label === null ? `assessment ${id}` : cite(label),
        condition: existing('condition', condition),
        judge: existing('actor', judge),
        supersedes: existing('assessment', supersedes),
      }
      return [row, judgement] as const
    }),
  )
}
