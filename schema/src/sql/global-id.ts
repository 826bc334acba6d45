// Global ids: of which noun, which row, and from where it is seen. Opaque to clients.

import type { Input } from './input.ts'
import type { Named } from './named.ts'
import { allNouns, type Noun, nounOf } from './noun.ts'
import { type Moments, readSpelling } from './perspective.ts'
import type { Row } from './row.ts'
import { literal, type Sql, sql } from './sql.ts'

/** A row's id as it is seen in the present: the noun's prefix and the key. */
export const presentId = (row: Row): Sql => sql`${literal(`${nounOf(row.model).prefix}_`)} || ${row.id}`

/** A row's id, which says from where the row is seen. */
export function globalId(row: Row): Sql {
  const { spelling } = row.perspective
  return spelling ? sql`${presentId(row)} || ${spelling}` : presentId(row)
}

/** What a global id says. */
export interface Identity {
  readonly noun: Noun
  readonly key: string
  /** The id of the same thing in the present. */
  readonly presentId: string
  /** From where it is seen, in milliseconds since 1970, and how that is spelled. */
  readonly moments: Moments<number>
  readonly spelling: string
}

/** What a global id says; null for a text that is none. */
export function identityIn(id: unknown): Identity | null {
  const match = /^(([a-z]+)_([1-9]\d{0,17}))(~[\w~-]*)?$/.exec(String(id))
  if (!match) return null
  const [, presentId, prefix, key, spelling = ''] = match
  const noun = allNouns().find((candidate) => candidate.prefix === prefix)
  const moments = readSpelling(spelling)
  return noun && moments ? { noun, key: key!, presentId: presentId!, moments, spelling } : null
}

/** The rows that an input names by their ids or slugs. */
export const named = (by: 'id' | 'slug', input: Input): Named => ({
  input,
  keysIn: (value) => [value].flat().map((each) => `${by}=${by === 'id' ? identityIn(each)?.key : each}`),
})
