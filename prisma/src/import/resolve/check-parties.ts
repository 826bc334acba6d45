// Checks that nobody stands twice among those who take part in something, or are parties to it.
import { type Entry, fullKey } from '../../record/entry.ts'
import type { Fields } from '../../record/field.ts'
import { KINDS } from '../../record/format.ts'
import { partyIn } from '../../record/stored.ts'
import type { BatchState, Row } from '../batch-state.ts'

/** Checks the participants and the parties that records name, whose references are resolved. */
export function checkParties(entries: readonly Entry[], state: BatchState): void {
  for (const entry of entries) {
    checkParticipants(entry)
    checkRoles(entry, state)
  }
}

/** The database knows a participant by role and wording. */
function checkParticipants({ record, source, line }: Entry): void {
  if (record?.record !== 'event') return
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

/** It knows a party by role and actor: what a text calls it can be said once. */
function checkRoles({ kind, record, source, line, dataset }: Entry, state: BatchState): void {
  if (!record) return
  for (const [name, { kept }] of Object.entries<Fields[string]>(KINDS[kind].fields)) {
    if (kept.as !== 'parties') continue
    const first = new Map<Row | undefined, { i: number; asWritten: unknown }>()
    for (const [i, written] of (record as unknown as Record<string, unknown[]>)[name]!.entries()) {
      const { actor, asWritten } = partyIn(written)
      const row = state.byKey.get(fullKey(dataset, actor))
      const before = first.get(row)
      if (before === undefined) first.set(row, { i, asWritten })
      else if (row !== undefined && before.asWritten !== asWritten) {
        const message = `${name}[${before.i}] is the same actor, in other words`
        source.add(
          line,
          `$.${name}[${i}]`,
          'duplicate_participant',
          message,
          'give each actor once in a role',
        )
      }
    }
  }
}
