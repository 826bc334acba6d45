// When two claims are the same: by what they say, where, and by way of whom.
import { claimFields } from '../../record/claim.ts'
import { type Columns, columnsOf, type Value } from '../../record/stored.ts'

/** All columns of a claim that its record fills. */
export const claimColumns: Columns = columnsOf(claimFields)
/** What a claim says: all but when Proviso learned of it, and that it was retracted. */
const {
  recordedAt: _,
  retractedBy,
  retractedAt,
  retractedAtPrecision,
  retractedRecordedAt,
  ...said
} = claimColumns
/** That it was retracted. */
export const retractionColumns = {
  retractedBy,
  retractedAt,
  retractedAtPrecision,
  retractedRecordedAt,
} as Columns
/** What it says. */
export const saidColumns: Columns = said

/** Since when a claim counts as reported: from the end of when it was, or from when it was recorded if that came first. */
export function reportedFrom(
  { reportedAt, reportedAtPrecision }: Record<string, Value>,
  recordedAt: string,
): string {
  const end = reportedAt as string
  return reportedAtPrecision !== 'INSTANT' && recordedAt < end ? recordedAt : end
}

/** Who says something in which article, how and when. */
export function sayingOf(values: Record<string, Value>, article: string | undefined): string {
  const said = ['speakerId', 'speakerAsWritten', 'attribution', 'saidAt', 'stance'].map((name) => {
    const value = values[name] ?? null
    return value !== null && typeof value === 'object' ? (value.id ?? 'new') : value
  })
  return JSON.stringify([article ?? null, ...said])
}

/** Tells a claim by what it says, the places, or the words, of its quotes, and by way of whom it came. */
export function nameOf(
  values: Record<string, Value>,
  quotes: readonly string[],
  relays: readonly string[],
): string {
  const said = Object.keys(saidColumns).map((name) => {
    const value = values[name]!
    return value !== null && typeof value === 'object' ? (value.id ?? 'new') : value
  })
  return JSON.stringify([...said, quotes, relays])
}
