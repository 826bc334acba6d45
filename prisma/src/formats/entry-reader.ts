// Makes entries of the records of a file.
import { check } from '../record/check.ts'
import { closest } from '../record/closest.ts'
import { complete } from '../record/complete.ts'
import type { Entry } from '../record/entry.ts'
import { cite, type ErrorList, oneOf } from '../record/fault.ts'
import { type Agent, type GraphRecord, KINDS } from '../record/format.ts'
import type { Kind } from '../record/kind.ts'
import { sha256 } from '../record/normal-form.ts'

/** Makes entries of records: checks them, fills in what they leave out, and sees that no key comes twice. */
export class EntryReader {
  readonly #lines = new Map<string, number>()
  readonly #errors: ErrorList

  constructor(errors: ErrorList) {
    this.#errors = errors
  }

  /**
   * An entry of a record as written. One that has faults of its own is an entry still, so that the records that refer to
   * it are not at fault as well.
   *
   * @param agent who makes the claims that do not say.
   * @returns undefined where there is nothing to refer to.
   */
  read(
    line: number,
    dataset: string,
    agent: Agent | undefined,
    written: Record<string, unknown>,
  ): Entry | undefined {
    const { record: kind } = written
    const key = typeof written.key === 'string' ? written.key.normalize('NFC') : undefined
    if (!isKind(kind)) {
      this.#reportKind(kind, line)
      this.#errors.lostLines++
      return undefined
    }
    const checked = check(KINDS[kind].schema, withRetractions(written), line, this.#errors) as
      | GraphRecord
      | undefined
    const record = checked && complete(checked, agent, line, this.#errors) ? checked : undefined
    if (key === undefined || !this.#isNew(dataset, key, line, '$.key')) {
      this.#errors.lostLines++
      return undefined
    }
    return {
      source: this.#errors,
      line,
      dataset,
      key,
      kind,
      record,
      written: record ?? written,
      sha256: record ? hashOf(record) : '',
    }
  }

  /**
   * An entry of a record that a format has made of what it checked itself.
   *
   * @param keyPath where the file gives the key.
   */
  take(line: number, dataset: string, record: GraphRecord, keyPath: string): Entry | undefined {
    const isWhole = complete(record, undefined, line, this.#errors)
    if (!isWhole || !this.#isNew(dataset, record.key, line, keyPath)) {
      this.#errors.lostLines++
      return undefined
    }
    const { key, record: kind } = record
    return {
      source: this.#errors,
      line,
      dataset,
      key,
      kind,
      record,
      written: record,
      sha256: hashOf(record),
    }
  }

  #isNew(dataset: string, key: string, line: number, path: string): boolean {
    const full = `${dataset}/${key}`
    const first = this.#lines.get(full)
    if (first === undefined) {
      this.#lines.set(full, line)
      return true
    }
    this.#errors.add(line, path, 'duplicate_key', `the key "${key}" stands on line ${first} already`)
    return false
  }

  #reportKind(kind: unknown, line: number): void {
    const kinds = ['dataset', ...Object.keys(KINDS)]
    if (typeof kind !== 'string') {
      const hint = `one of ${kinds.join(', ')}`
      this.#errors.add(line, '$.record', 'missing_field', 'the record does not say what it is', hint)
      return
    }
    const near = closest(kind, kinds)
    const hint = near.length > 0 ? `closest: ${oneOf(near)}` : `there are: ${kinds.join(', ')}`
    this.#errors.add(line, '$.record', 'unknown_value', `unknown record ${cite(kind)}`, hint)
  }
}

export const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(KINDS, kind)

/** The SHA-256 of a record whose defaults are filled in. */
export const hashOf = (record: GraphRecord): string => sha256(JSON.stringify(record))

/** A record whose claims say by `retractedAt` that they were retracted, as files did before they said by whom: by their source. */
export function withRetractions(written: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(written.claims) || !written.claims.some(isDated)) return written
  const claims = written.claims.map((claim) => {
    if (!isDated(claim)) return claim
    const { retractedAt: at, ...said } = claim
    return { ...said, retracted: { by: 'SOURCE', at, recordedAt: at } }
  })
  return { ...written, claims }
}

const isDated = (claim: unknown): claim is Record<string, unknown> =>
  claim !== null && typeof claim === 'object' && 'retractedAt' in claim && !('retracted' in claim)
