// Checks that a judgement takes the place of one of the same condition, by the same assessor: by the file and by the database.
import type { Entry } from '../../record/entry.ts'
import type { RecordOf } from '../../record/format.ts'
import type { Kind } from '../../record/kind.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { isJudging } from './check-judges.ts'
import { survivorsOf } from './check-mergers.ts'

/** A judgement: what it is of, and the actor whose it is; undefined where a text names nobody known. */
interface Judgement {
  readonly condition: Row | undefined
  readonly judge: Row | undefined
  readonly supersedes: Row | undefined
}

/** One that a record of the batch states. */
interface Said extends Judgement {
  readonly entry: Entry
  readonly judgeAt: string
}

const HINT =
  'others judge beside it: leave "supersedes" out; or name an earlier judgement of the same condition by the same assessor'

/** Checks the assessments of a batch, whose references are resolved. */
export async function checkSuccessions(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const said = new Map<Row, Said>()
  for (const entry of entries) {
    const { record } = entry
    const row = state.byKey.get(`${entry.dataset}/${entry.key}`)
    if (record?.record !== 'assessment' || row?.kind !== 'assessment') continue
    // it reads as the dataset says that had it first
    if (record.sameAs === undefined || !said.has(row)) said.set(row, saidIn(entry, record, state))
  }
  const all = [...said.values()]
  const former = all.flatMap(({ supersedes }) => supersedes ?? []).filter((row) => !said.has(row))
  const judges = all.flatMap(({ judge }) => judge ?? [])
  const [known, survivor] = await Promise.all([
    judgementsOfDatabase(reads, { former, revised: [...said.keys()] }, state),
    all.some(({ supersedes }) => supersedes) || judges.some(({ isNew }) => !isNew)
      ? survivorsOf(reads, entries, state, judges)
      : undefined,
  ])
  for (const one of all) {
    const of = one.supersedes && (said.get(one.supersedes) ?? known.get(one.supersedes))
    if (of) compare(one, of, 'it supersedes a judgement')
  }
  for (const [row, successor] of known) {
    const one = successor.supersedes && said.get(successor.supersedes)
    if (one && !said.has(row)) compare(one, successor, 'a judgement supersedes it that is one')
  }

  function compare(one: Said, other: Judgement, how: string) {
    const { source, line } = one.entry
    const report = (path: string, of: string) =>
      source.add(line, path, 'contradictory_succession', `${how} ${of}`, HINT)
    if (one.condition && other.condition && one.condition !== other.condition)
      report('$.condition', 'of another condition')
    else if (one.judge && other.judge && survivor?.(one.judge) !== survivor?.(other.judge))
      report(one.judgeAt, 'by another assessor')
  }
}

function saidIn(entry: Entry, record: RecordOf<'assessment'>, state: BatchState): Said {
  const find = (kind: Kind, key: string | undefined) => {
    const row = key === undefined ? undefined : state.find(entry.dataset, key, kind)
    return row?.kind === kind ? row : undefined
  }
  const speaking = record.assessor === undefined ? record.claims.findIndex(isJudging) : -1
  const judge = record.assessor ?? record.claims[speaking]?.speaker
  return {
    entry,
    condition: find('condition', record.condition),
    judge: find('actor', judge),
    judgeAt: speaking === -1 ? '$.assessor' : `$.claims[${speaking}].speaker`,
    supersedes: find('assessment', record.supersedes),
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
                AND c."retractedBy" IS DISTINCT FROM 'CODER' ORDER BY c."reportedAt", c.id LIMIT 1))::text AS judge
       FROM "Assessment" a WHERE a.id = ANY($1::bigint[]) OR a."supersedesId" = ANY($2::bigint[]) AND a."retractedAt" IS NULL`,
    ids,
  )
  const row = (kind: Kind, id: string | null) =>
    id === null ? undefined : state.existing(kind, id, `${kind} ${id}`)
  return new Map(
    rows.map(({ id, condition, supersedes, judge }) => [
      row('assessment', id)!,
      {
        condition: row('condition', condition),
        judge: row('actor', judge),
        supersedes: row('assessment', supersedes),
      },
    ]),
  )
}
