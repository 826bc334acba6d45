import { type Entry, lineOf } from '../../record/entry.ts'
import type { Id } from '../../record/kind.ts'
import { storedColumn } from '../../record/rows.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** Actors of the database by the identifiers that they have. */
type Owners = ReadonlyMap<string, { id: Id; slug: string }>

const nameOf = (scheme: string, value: string) => `${scheme}\0${value}`

const identifiersIn = (entries: readonly Entry[]) =>
  entries.flatMap((entry) =>
    entry.record?.record === 'actor'
      ? entry.record.identifiers.map((identifier, i) => ({ entry, i, ...identifier }))
      : [],
  )

/** The actors of the database that have identifiers of a batch. */
export async function loadOwners(reads: Reads, entries: readonly Entry[]): Promise<Owners> {
  const given = identifiersIn(entries)
  if (given.length === 0) return new Map()
  const { rows } = await reads.query(
    `SELECT i.scheme, i.value, a.id::text, a.slug FROM "ActorIdentifier" i JOIN "Actor" a ON a.id = ${storedColumn('actorId', 'actor', 'i')}
     JOIN unnest($1::text[], $2::text[]) AS given (scheme, value) ON given.scheme = i.scheme AND given.value = i.value`,
    [given.map((g) => g.scheme), given.map((g) => g.value)],
  )
  return new Map(rows.map(({ scheme, value, id, slug }) => [nameOf(scheme, value), { id, slug }]))
}

/** Checks that each identifier belongs to one actor, in the file and in the database. */
export function checkIdentifiers(entries: readonly Entry[], state: BatchState, owners: Owners): void {
  const inFile = new Map<string, { row: Row; entry: Entry }>()
  for (const { entry, i, scheme, value } of identifiersIn(entries)) {
    const row = state.byKey.get(`${entry.dataset}/${entry.key}`)!
    const name = nameOf(scheme, value)
    const path = `$.identifiers[${i}]`
    const owner = owners.get(name)
    const first = inFile.get(name)
    if (first && first.row !== row) {
      const message = `the identifier ${scheme} ${value} is given to the actor on ${lineOf(first.entry, entry)} already`
      entry.source.add(entry.line, path, 'duplicate_identifier', message)
    } else if (owner && owner.id !== row.id) {
      const message = `the identifier ${scheme} ${value} belongs to another actor already: "${owner.slug}"`
      const hint = `is this the same one? then give it the slug "${owner.slug}"`
      entry.source.add(entry.line, path, 'identifier_taken', message, hint)
    }
    if (!first) inFile.set(name, { row, entry })
  }
}
