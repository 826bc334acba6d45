// Threats as proviso-dossier/1 wrote them before they had kinds and states of their own: the kind PENALTY_AVOIDED, and outcomes in
// the words of something good. They are read in the words of today.
import type { OutcomeState } from '../../generated/client/enums.ts'
import { type Entry, fullKey } from '../record/entry.ts'
import { stateOfPenalty, stateOfThreat } from '../record/threats.ts'
import { hashOf } from './entry-reader.ts'

type Written = Record<string, unknown>

/** Reads the threats of one file. */
export class FormerThreats {
  /** How the states of the outcomes of a consideration are read. */
  readonly #states = new Map<string, Readonly<Partial<Record<OutcomeState, OutcomeState>>>>()

  /** A consideration in the words of today, of which it takes note; other records as they are. */
  read(dataset: string, written: Written): Written {
    const { record, key, considerationKind, sign } = written
    if (record !== 'consideration') return written
    const isPenalty = considerationKind === 'PENALTY_AVOIDED'
    const isThreat = sign === 'NEGATIVE'
    if (isPenalty || isThreat)
      this.#states.set(fullKey(dataset, String(key)), isThreat ? stateOfThreat : stateOfPenalty)
    return isPenalty ? { ...written, considerationKind: 'UNSPECIFIED', sign: 'NEGATIVE' } : written
  }

  /** The state of an outcome in the words of today; undefined where it is one already. */
  stateOf(dataset: string, { consideration, state }: Written): OutcomeState | undefined {
    return this.#states.get(fullKey(dataset, String(consideration)))?.[state as OutcomeState]
  }

  /** Reads the outcomes of those considerations, wherever in the file they stand. */
  readOutcomes(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { record, dataset } = entry
      if (record?.record !== 'outcome') continue
      const state = this.stateOf(dataset, record)
      if (state === undefined) continue
      record.state = state
      entry.sha256 = hashOf(record)
    }
  }
}
