// What was valid: what held in the world at a moment. A condition holds from when it was first stated; an event and an agreement from their start; a
// judgement and an outcome from the moment that they name; a judgement and a figure with what they are about; an affiliation from when it
// has begun until it has ended; what has no date, always. What is dated by a year, a month or a day has begun when that is over.
import { firstStatedAt, type Perspective } from './known.ts'
import type { Entity } from './store.ts'

/** Whether a row holds at the moment asked for; where none is asked for, what lies ahead is there as well. */
export function isValid(row: Entity, at: Perspective): boolean {
  const { asOf } = at
  if (!asOf) return true
  const begun = (moment: Date | null) => moment === null || moment <= asOf
  switch (row.model) {
    case 'Condition':
      return begun(firstStatedAt(row, at))
    case 'Agreement':
    case 'Event':
      return begun(row.date('startedAt'))
    case 'Assessment':
      return begun(row.date('judgedAt')) && isValid(row.one('condition')!, at)
    case 'Figure':
      return ['event', 'condition', 'consideration'].every((name) => {
        const whole = row.one(name)
        return whole === null || isValid(whole, at)
      })
    case 'Outcome':
      return begun(row.date('effectiveAt'))
    case 'Affiliation': {
      const last = row.date('validTo')
      return begun(row.date('validFrom')) && (last === null || asOf <= last)
    }
    default:
      return true
  }
}
