// Resolves what the records of a batch refer to: rows, texts, and places in texts.
import { type Entry, fullKey, lineOf } from '../../record/entry.ts'
import { BatchState, type NamedRows, type Resolved } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { checkCycles } from './check-cycles.ts'
import { checkJudges } from './check-judges.ts'
import { checkMergers } from './check-mergers.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { checkParties } from './check-parties.ts'
import { checkReferences } from './check-references.ts'
import { checkSuccessions } from './check-successions.ts'
import { identify } from './identify.ts'
import { noteDenials } from './note-denials.ts'
import { noteDoubtful } from './note-doubtful.ts'
import { noteDroppedWords } from './note-dropped-words.ts'
import { resolveQuotes } from './quotes.ts'
import { resolveRevisions } from './revisions.ts'

/** What a batch is resolved with. */
interface Resolving {
  /** What references lead to besides records of datasets; absent where the batch is of files. */
  named?: NamedRows | undefined
  /** The datasets whose withheld words the writer may read. Default: all. */
  shown?: readonly string[] | undefined
  /** The datasets that the writer may write to. Default: all. */
  datasets?: readonly string[] | undefined
  /** Whether it is one record: then all that its quotes may need is asked at once. */
  isOne?: boolean | undefined
}

/** Resolves a batch. Whatever cannot be resolved is a fault of its file. `now`: the moment of the writing. */
export async function resolve(
  reads: Reads,
  entries: Entry[],
  now: Promise<string>,
  { named, shown, datasets, isOne = false }: Resolving = {},
): Promise<BatchState> {
  const state = new BatchState(named)
  // a file may have from before what nobody is to write now
  const isFile = named === undefined
  await identify(reads, entries, state)
  await checkReferences(reads, entries, state)
  await Promise.all([
    resolveRevisions(reads, entries, state, { writtenAt: now, isOne, isFile }),
    checkCycles(reads, entries, state),
    checkMergers(reads, entries, state, datasets),
    resolveBearings(reads, entries, state),
    checkOutcomes(reads, entries, state),
    checkSuccessions(reads, entries, state, isFile),
  ])
  await noteDroppedWords(reads, entries, state)
  checkParties(entries, state)
  checkAffiliations(entries, state)
  noteDenials(entries, state)
  await resolveQuotes(reads, entries, state, shown)
  await checkJudges(reads, entries, state)
  noteDoubtful(entries, state)
  return state
}

/** A bearing is known by what it connects, for it says nothing else. */
async function resolveBearings(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const triples = new Map<string, Resolved[]>()
  const lines = new Map<string, { entry: Entry; resolved: Resolved }>()
  for (const entry of entries) {
    const resolved = state.resolved.get(entry)
    if (entry.record?.record !== 'bearing' || !resolved) continue
    const event = state.byKey.get(fullKey(entry.dataset, entry.record.event))
    const condition = state.byKey.get(fullKey(entry.dataset, entry.record.condition))
    if (!event || !condition) continue
    const triple = `${event.id ?? event.label} ${condition.id ?? condition.label} ${entry.record.bearingKind}`
    const first = lines.get(triple)
    if (first === undefined) lines.set(triple, { entry, resolved })
    else if (first.entry.dataset === entry.dataset) {
      entry.source.add(
        entry.line,
        '$',
        'duplicate_bearing',
        `${lineOf(first.entry, entry)} says the same already`,
      )
    } else if (!resolved.before) {
      resolved.row = first.resolved.row
      state.byKey.set(`${entry.dataset}/${entry.key}`, resolved.row)
      continue
    }
    if (event.id && condition.id && !resolved.before)
      triples.set(triple, [...(triples.get(triple) ?? []), resolved])
  }
  if (triples.size === 0) return
  const parts = [...triples.keys()].map((triple) => triple.split(' '))
  const { rows } = await reads.query(
    `SELECT b.id::text, b."eventId" || ' ' || b."conditionId" || ' ' || b."bearingKind" AS triple FROM "Bearing" b
     JOIN unnest($1::bigint[], $2::bigint[]) AS given (event, condition)
       ON b."eventId" = given.event AND b."conditionId" = given.condition`,
    [parts.map((p) => p[0]), parts.map((p) => p[1])],
  )
  for (const { id, triple } of rows) {
    for (const resolved of triples.get(triple) ?? [])
      resolved.row = state.existing('bearing', id, `bearing ${id}`)
  }
  for (const [entry, { row }] of state.resolved) {
    if (entry.kind === 'bearing') state.byKey.set(`${entry.dataset}/${entry.key}`, row)
  }
}

function checkAffiliations(entries: Entry[], state: BatchState): void {
  for (const { record, source, line, dataset } of entries) {
    if (record?.record !== 'affiliation') continue
    const actor = state.byKey.get(fullKey(dataset, record.actor))
    if (actor !== undefined && actor === state.byKey.get(fullKey(dataset, record.counterpart))) {
      source.add(line, '$.counterpart', 'invalid_value', 'an actor cannot belong to itself')
    }
  }
}
