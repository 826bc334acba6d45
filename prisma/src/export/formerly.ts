// Writes how a record read before.
import { formerOf, partsOf, type State } from '../history/state.ts'
import type { Description } from '../record/describe.ts'
import { KINDS } from '../record/format.ts'
import type { Id, Kind } from '../record/kind.ts'
import { momentText } from '../record/moment.ts'
import type { Child, Values } from '../record/rows.ts'
import { type ChildTable, isTable } from '../record/stored.ts'
import { type ExportContext, exportedField } from './record.ts'

/** The former states of a record, the earliest first; undefined where it never read otherwise. */
export function exportedFormerly(kind: Kind, id: Id, context: ExportContext): object[] | undefined {
  const { fields, children }: Description = KINDS[kind]
  // what has claims of its own is known by those
  const states = (context.read.states.get(id) ?? []).map((state) => ({
    ...state,
    links: state.links.filter(({ hasClaims }) => !hasClaims),
  }))
  const former = formerOf(
    states,
    partsOf(fields).filter(({ isName }) => !isName),
  )
  if (former.length === 0) return undefined
  return former.map(({ until, parts, ...state }) => {
    const then = { ...context, read: { ...context.read, children: childrenOf(state, children, id) } }
    const written = parts.map(({ name }) => {
      const { kept } = fields[name]!
      const value = exportedField(name, kept, state.columns as Values, then, { kind, id, key: '' })
      const nothing = isTable(kept) ? [] : null
      return [name, value ?? nothing]
    })
    return { until: momentText(until, precisionOf(until)), ...Object.fromEntries(written) }
  })
}

/** Until the end of a day, where it is one: as reports are dated. */
const precisionOf = (until: string) => (until.endsWith('T23:59:59.999Z') ? 'DAY' : 'INSTANT')

/** The rows that hung on a row then. */
const childrenOf = (
  { links }: Pick<State, 'links'>,
  tables: readonly ChildTable[],
  id: Id,
): Map<string, Map<Id, Child[]>> =>
  new Map(
    tables.map(({ model, columns }) => {
      const names = Object.keys(columns)
      const rows = links
        .filter((link) => link.model === model)
        .map((link) => ({
          id: link.id!,
          values: Object.fromEntries(names.map((name, i) => [name, link.values[i]])) as Values,
          hasClaims: false,
        }))
      return [model, new Map([[id, rows]])]
    }),
  )
