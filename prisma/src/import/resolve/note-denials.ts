// Tells the author of a file where somebody denies a judgement that is another's: that reads as if it had not been made.
import { type Entry, fullKey } from '../../record/entry.ts'
import type { BatchState } from '../batch-state.ts'

/** Notes the denials of assessments by others than their assessors. */
export function noteDenials(entries: Entry[], state: BatchState): void {
  for (const { record, source, line, dataset } of entries) {
    if (record?.record !== 'assessment') continue
    const rowOf = (actor: string | undefined) =>
      actor === undefined ? undefined : state.byKey.get(fullKey(dataset, actor))
    for (const { stance, speaker } of record.claims) {
      if (stance !== 'DENIES' || (speaker !== undefined && rowOf(speaker) === rowOf(record.assessor)))
        continue
      source.note(
        line,
        'denied',
        'a judgement is denied by somebody else than its assessor: that says that it was not so judged; who disagrees with it makes an assessment of their own',
      )
    }
  }
}
