import { type Entry, lineOf } from '../../record/entry.ts'
import { KINDS } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { storedColumn } from '../../record/rows.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** A kind whose rows have names in schemes, each of which one has. */
interface NamedKind {
  readonly kind: Kind
  /** What such a name is called. */
  readonly what: string
  readonly field: string
  readonly in: (record: Entry['record']) => readonly { scheme: string; value: string }[]
  readonly table: string
  /** The column of the row, in a table that goes by `i`. */
  readonly of: string
}
const NAMED: readonly NamedKind[] = [
  {
    kind: 'actor',
    what: 'identifier',
    field: 'identifiers',
    in: (record) => (record?.record === 'actor' ? record.identifiers : []),
    table: 'ActorIdentifier',
    of: storedColumn('actorId', 'actor', 'i'),
  },
  {
    kind: 'topic',
    what: 'code',
    field: 'codes',
    in: (record) => (record?.record === 'topic' ? record.codes : []),
    table: 'TopicCode',
    of: 'i."topicId"',
  },
]

/** Rows of the database by the names that they have. */
type Owners = ReadonlyMap<string, { id: Id; slug: string }>

const nameOf = ({ kind }: NamedKind, scheme: string, value: string) => `${kind}\0${scheme}\0${value}`

interface Given {
  readonly entry: Entry
  readonly i: number
  readonly scheme: string
  readonly value: string
}

const namesIn = (entries: readonly Entry[], named: NamedKind): Given[] =>
  entries.flatMap((entry) => named.in(entry.record).map((name, i) => ({ entry, i, ...name })))

/** The rows of the database that have identifiers or codes of a batch. */
export async function loadOwners(reads: Reads, entries: readonly Entry[]): Promise<Owners> {
  const owners = new Map<string, { id: Id; slug: string }>()
  const load = async (named: NamedKind) => {
    const given = namesIn(entries, named)
    if (given.length === 0) return
    const { rows } = await reads.query(
      `SELECT i.scheme, i.value, t.id::text, t.slug FROM "${named.table}" i JOIN "${KINDS[named.kind].model}" t ON t.id = ${named.of}
       JOIN unnest($1::text[], $2::text[]) AS given (scheme, value) ON given.scheme = i.scheme AND given.value = i.value`,
      [given.map((g) => g.scheme), given.map((g) => g.value)],
    )
    for (const { scheme, value, id, slug } of rows) owners.set(nameOf(named, scheme, value), { id, slug })
  }
  await Promise.all(NAMED.map(load))
  return owners
}

/** Checks that each identifier belongs to one actor, and each code to one topic, in the file and in the database. */
export function checkIdentifiers(entries: readonly Entry[], state: BatchState, owners: Owners): void {
  const inFile = new Map<string, { row: Row; entry: Entry }>()
  for (const named of NAMED) {
    const { kind, field, what } = named
    for (const { entry, i, scheme, value } of namesIn(entries, named)) {
      const row = state.byKey.get(`${entry.dataset}/${entry.key}`)!
      const name = nameOf(named, scheme, value)
      const path = `$.${field}[${i}]`
      const owner = owners.get(name)
      const first = inFile.get(name)
      if (first && first.row !== row) {
        const message = `the ${what} ${scheme} ${value} is given to the ${kind} on ${lineOf(first.entry, entry)} already`
        entry.source.add(entry.line, path, 'duplicate_identifier', message)
      } else if (owner && owner.id !== row.id) {
        const message = `the ${what} ${scheme} ${value} belongs to another ${kind} already: "${owner.slug}"`
        const hint = `is this the same one? then give it the slug "${owner.slug}"`
        entry.source.add(entry.line, path, 'identifier_taken', message, hint)
      }
      if (!first) inFile.set(name, { row, entry })
    }
  }
}
