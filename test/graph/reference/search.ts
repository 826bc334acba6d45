// What search finds by one word, written in quotation marks: what is visible, counts, and has the word in a text as it reads from there.
import { isKnown, type Perspective } from './known.ts'
import { textOf } from './relations.ts'
import type { Entity, Store } from './store.ts'
import { isListed } from './visible.ts'

const texts: Record<string, (row: Entity, at: Perspective) => readonly unknown[]> = {
  Article: (row, at) => [row.get('title'), textOf(row, at)],
  Actor: (row) => [
    row.get('name'),
    row.get('description'),
    ...row.many('names').map((name) => name.get('text')),
  ],
  Event: (row) => [row.get('title')],
  Condition: (row) => [row.get('summary'), row.get('requirement')],
}

/** The things found, as `Type id`. */
export function found(store: Store, word: string, at: Perspective): string[] {
  return Object.entries(texts).flatMap(([model, textsOf]) =>
    store
      .at(at)
      .all(model)
      .filter((row) => isListed(row, at) && !isCoded(row, at))
      .filter((row) => textsOf(row, at).some((text) => wordsOf(text).includes(word.toLowerCase())))
      .map((row) => `${model} ${row.id}`),
  )
}

/** Whether an event or condition is known by coded records alone. */
function isCoded(row: Entity, at: Perspective): boolean {
  if (!['Event', 'Condition'].includes(row.model)) return false
  const claims = row.many('claims').filter((claim) => isKnown(claim, at))
  return claims.length > 0 && claims.every((claim) => claim.get('attribution') === 'IMPORTED_CODING')
}

const wordsOf = (text: unknown): string[] =>
  String(text ?? '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
