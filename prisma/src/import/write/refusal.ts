// What PostgreSQL refuses, as a fault of the record that it is about. Most is found before it gets there.
import type { Entry } from '../../record/entry.ts'
import type { ErrorList } from '../../record/fault.ts'
import { canonicalAddress } from '../../text/address.ts'
import type { BatchState, Revision, Row } from '../batch-state.ts'

interface Refusal extends Error {
  readonly code: string
  readonly detail?: string
  /** What was being written. */
  readonly item?: unknown
  source?: ErrorList
  line?: number
  path?: string
  hint?: string
}

/** Whether PostgreSQL refuses what a record says: a value, a constraint, a limit. */
function isRefusal(error: unknown): error is Refusal {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(code)
}

/** Adds a refusal to the faults of its file, or of this one where that is not known; false where the error is none. */
export function noteRefusal(error: unknown, otherwise: ErrorList): boolean {
  if (!isRefusal(error)) return false
  const source = error.source ?? otherwise
  const hint = error.hint ?? error.detail
  source.add(
    error.line ?? 0,
    error.path ?? '$',
    'database',
    `the database refuses it: ${error.message}`,
    hint,
  )
  return true
}

/** An error with the line of the record that it is about, and with the path of the field. */
export function placed(error: unknown, entries: readonly Entry[], state: BatchState): unknown {
  if (!isRefusal(error)) return error
  const entry = entryOf(error.item, entries, state)
  const found = error.code === TOO_LARGE ? longestIndexed(entry ? [entry] : entries) : undefined
  const { source, line } = found?.entry ?? entry ?? {}
  if (found)
    Object.assign(error, {
      message: `the text is too long for an index: ${found.bytes} bytes`,
      hint: `write it in at most ${FITS} bytes of UTF-8`,
      path: found.path,
    })
  return Object.assign(error, { source, line })
}

function entryOf(item: unknown, entries: readonly Entry[], state: BatchState): Entry | undefined {
  if (item === undefined) return undefined
  const { row, entry, article, revision } = item as {
    row?: Row
    entry?: Entry
    article?: Row
    revision?: Revision
  }
  const written = row ?? article ?? revision?.article ?? item
  return entry ?? entries.find((one) => state.resolved.get(one)!.row === written)
}

/** program_limit_exceeded */
const TOO_LARGE = '54000'
/** So many bytes always have room in an index; longer texts do where PostgreSQL can compress them. */
const FITS = 2500
/** The texts of records that stand in an index as a whole. */
const INDEXED =
  /^\$\.(slug|name|url|publisher\.name|names\[\d+\]\.(text|language)|identifiers\[\d+\]\.(scheme|value)|participants\[\d+\]\.asWritten)$/

function longestIndexed(entries: readonly Entry[]) {
  const texts = entries.flatMap((entry) =>
    [...textsIn(entry.record, '$')].flatMap(([path, text]) => {
      const bytes = INDEXED.test(path)
        ? Buffer.byteLength(path === '$.url' ? canonicalAddress(text) : text)
        : 0
      return bytes > FITS ? [{ entry, path, bytes }] : []
    }),
  )
  return texts.toSorted((a, b) => b.bytes - a.bytes)[0]
}

/** The texts of a record, each with its path. */
function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* textsIn(item, `${path}[${i}]`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, `${path}.${key}`)
}
