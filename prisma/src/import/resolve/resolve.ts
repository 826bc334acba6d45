// Resolves what the records of a batch refer to: rows, texts, and places in texts.
import type { ClientBase } from 'pg'
import { type Entry, fullKey, lineOf } from '../../record/entry.ts'
import { BatchState, type NamedRows, type Resolved } from '../batch-state.ts'
import { checkCycles } from './check-cycles.ts'
import { checkMergers } from './check-mergers.ts'
import { checkNewspapers } from './check-newspapers.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { checkReferences } from './check-references.ts'
import { identify } from './identify.ts'
import { noteDenials } from './note-denials.ts'
import { noteDroppedWords } from './note-dropped-words.ts'
import { resolveQuotes } from './quotes.ts'
import { resolveRevisions } from './revisions.ts'

/** Resolves a batch. Whatever cannot be resolved is a fault of its file. `named`: what references lead to besides records of datasets. */
export async function resolve(
  client: ClientBase,
  entries: Entry[],
  now: string,
  { named, shown }: { named?: NamedRows | undefined; shown?: readonly string[] | undefined } = {},
): Promise<BatchState> {
  const state = new BatchState(named)
  await identify(client, entries, state)
  await checkReferences(client, entries, state)
  await resolveRevisions(client, entries, state, now)
  await noteDroppedWords(client, entries, state)
  await checkCycles(client, entries, state)
  await checkMergers(client, entries, state)
  await resolveBearings(client, entries, state)
  await checkOutcomes(client, entries, state)
  checkParticipants(entries)
  checkAffiliations(entries, state)
  noteDenials(entries, state)
  await resolveQuotes(client, entries, state, shown)
  await checkNewspapers(client, entries, state)
  return state
}

/** A bearing is known by what it connects, for it says nothing else. */
async function resolveBearings(client: ClientBase, entries: Entry[], state: BatchState): Promise<void> {
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
  const { rows } = await client.query(
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

/** The database knows a participant by role and wording. */
function checkParticipants(entries: Entry[]): void {
  for (const { record, source, line } of entries) {
    if (record?.record !== 'event') continue
    const first = new Map<string, number>()
    for (const [i, { actor, asWritten, role }] of record.participants.entries()) {
      const name = `${role} ${asWritten ?? `\0${actor}`}`
      const before = first.get(name)
      if (before === undefined) first.set(name, i)
      else {
        const message = `participants[${before}] has the same role and the same wording`
        const hint = 'leave one out, or give each the words by which the text names it'
        source.add(line, `$.participants[${i}]`, 'duplicate_participant', message, hint)
      }
    }
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
