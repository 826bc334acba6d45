// Checks that an actor is merged into one other, whoever says so: by the file and by the database.
import { type Entry, fullKey, lineOf } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import type { Id } from '../../record/kind.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** A merger that the file states, or, where `into` is null, undoes. */
interface Said {
  readonly entry: Entry
  readonly into: Row | null
}

/** Checks the mergers of a batch, whose references are resolved. Contradictions are faults of its files, and so are mergers of actors that other datasets than `datasets` had first. */
export async function checkMergers(
  reads: Reads,
  entries: Entry[],
  state: BatchState,
  datasets?: readonly string[],
): Promise<void> {
  const said = saidMergers(entries, state, (entry, before) =>
    entry.source.add(
      entry.line,
      '$.mergedInto',
      'contradictory_merger',
      `${lineOf(before.entry, entry)} says that the same actor ${saidOf(before.into)}`,
    ),
  )
  if (said.size === 0) return
  const [known, foreign] = await Promise.all([
    knownMergers(
      reads,
      [...said].flatMap(([row, { into }]) => (into ? [row, into] : [row])),
      state,
    ),
    datasets ? foreignActors(reads, [...said.keys()], datasets) : undefined,
  ])
  for (const [row, { entry, into }] of said) {
    const there = known.get(row)
    const owner = foreign?.get(row.id!)
    if (owner !== undefined && (there ?? null) !== into)
      entry.source.add(
        entry.line,
        '$.mergedInto',
        'foreign_actor',
        `who the actor is, is said by the dataset that had it first: ${cite(owner)}`,
        'leave it out, or write with a key for that dataset',
      )
    if (!into || !there || there === into) continue
    const survivor = survivorOf(there, said, known)
    if (survivor === survivorOf(into, said, known)) continue
    entry.source.add(
      entry.line,
      '$.mergedInto',
      'contradictory_merger',
      `the actor is merged into another already: ${cite(survivor.label)}`,
      'is that wrong? then undo it first, by "mergedInto": null',
    )
  }
}

/** Tells of actors, of these at least, who they were found to be: by a batch, or else by the database. */
export async function survivorsOf(
  reads: Reads,
  entries: readonly Entry[],
  state: BatchState,
  actors: readonly Row[],
): Promise<(actor: Row) => Row> {
  const said = saidMergers(entries, state)
  const ends = [...said.values()].flatMap(({ into }) => into ?? [])
  const known = await knownMergers(reads, [...actors, ...ends], state)
  return (actor) => survivorOf(actor, said, known)
}

/** The mergers that a batch states; the first of those that contradict each other. */
function saidMergers(
  entries: readonly Entry[],
  state: BatchState,
  onContradiction?: (entry: Entry, before: Said) => void,
): Map<Row, Said> {
  const said = new Map<Row, Said>()
  for (const entry of entries) {
    if (entry.record?.record !== 'actor' || entry.record.mergedInto === undefined) continue
    const row = state.byKey.get(`${entry.dataset}/${entry.key}`)
    const { mergedInto } = entry.record
    const into = mergedInto === null ? null : state.byKey.get(fullKey(entry.dataset, mergedInto))
    if (row?.kind !== 'actor' || into === undefined) continue
    const before = said.get(row)
    if (before === undefined) said.set(row, { entry, into })
    else if (before.into !== into) onContradiction?.(entry, before)
  }
  return said
}

const saidOf = (into: Row | null) => (into ? `is merged into ${cite(into.label)}` : 'is merged into none')

/** Who an actor is by what the file says, and of those of whom it says nothing by what the database does. */
function survivorOf(start: Row, said: Map<Row, Said>, known: Map<Row, Row>): Row {
  const met = new Set<Row>()
  let row = start
  for (;;) {
    const next = said.has(row) ? said.get(row)!.into : known.get(row)
    // circles are reported elsewhere
    if (!next || met.has(next)) return row
    met.add(next)
    row = next
  }
}

/** The actors that other datasets than these had first, with the names of those. */
async function foreignActors(
  reads: Reads,
  rows: readonly Row[],
  datasets: readonly string[],
): Promise<Map<Id, string>> {
  const { rows: found } = await reads.query(
    `SELECT DISTINCT ON (r."rowId") r."rowId"::text AS id, d.name FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
     WHERE r.type = 'ACTOR' AND r."rowId" = ANY($1::bigint[]) ORDER BY r."rowId", r.id`,
    [rows.flatMap(({ id }) => id ?? [])],
  )
  return new Map(found.flatMap(({ id, name }) => (datasets.includes(name) ? [] : [[id, name]])))
}

/** The mergers of the database, from the actors at hand on. */
async function knownMergers(reads: Reads, actors: readonly Row[], state: BatchState): Promise<Map<Row, Row>> {
  const ids = actors.flatMap(({ id }) => id ?? [])
  if (ids.length === 0) return new Map()
  const found = await reads.query(
    `WITH RECURSIVE chain (id, "into") AS (
       SELECT id, "mergedIntoId" FROM "Actor" WHERE id = ANY($1::bigint[]) AND "mergedIntoId" IS NOT NULL
       UNION SELECT a.id, a."mergedIntoId" FROM chain c JOIN "Actor" a ON a.id = c."into" WHERE a."mergedIntoId" IS NOT NULL
     ) SELECT c.id::text, c."into"::text, a.slug FROM chain c JOIN "Actor" a ON a.id = c."into"`,
    [ids],
  )
  return new Map(
    found.rows.map(({ id, into, slug }) => [
      state.existing('actor', id, `actor ${id}`),
      state.existing('actor', into, slug),
    ]),
  )
}
