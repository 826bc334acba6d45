import type { RecordType } from '../../generated/client/enums.ts'

/** The kind of a record, as its field `record` names it. */
export type Kind = Lowercase<RecordType>

/** The id of a row: a 64-bit number in decimal digits. */
export type Id = string

/** The kinds whose rows are one where datasets give them one slug. */
export const isKnownBySlug = (kind: Kind): boolean => kind === 'actor' || kind === 'topic'

/** Those that are one for what they are called, where they stand, or what they say: nothing needs to tell that records of them are the same. */
export const isKnownByItself = (kind: Kind): boolean => kind === 'article' || isKnownBySlug(kind)

/** The value of the enum RecordType for a kind of record. */
export const recordType = (kind: Kind): string => kind.toUpperCase()

/** The slug that the database makes for a row of a kind that is given none. */
export const madeSlug = (kind: Kind | undefined, id: Id): string => `${kind}-n${id}`

/** `an event`, `a condition`. */
export const aOf = (kind: Kind): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)
