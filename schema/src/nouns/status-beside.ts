// What fields of a condition that go by its status are read from: looked up, or worked out, once for all of them.
import type { Args } from '../compile/args.ts'
import type { Beside } from '../compile/spec.ts'
import type { Row } from '../sql/row.ts'
import { periodBeside, wordBeside } from './status.ts'
import { campsCost } from './status-cost.ts'
import { byIn, keptRole } from './status-filters.ts'

/** The period by which it stands by the words of a role; nothing where that is not kept. */
export function keptBeside(condition: Row<'Condition'>, args: Args): Beside | null {
  const role = keptRole(condition, args)
  return role ? periodBeside(condition, role) : null
}

/** That period, or the word that is worked out; nothing for the words of one actor. */
export function statusBeside(condition: Row<'Condition'>, args: Args): Beside | null {
  const by = byIn(args)
  if (!('role' in by)) return null
  return keptBeside(condition, args) ?? wordBeside(condition, by.role, campsCost(condition))
}
