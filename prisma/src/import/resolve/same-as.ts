// Records that say which other record they are the same as.
import { type Entry, fullKey } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'

/** The entries of a batch, each after that which it says it is the same as. Those that lead back to themselves are faults of their files. */
export function afterTheirFirst(entries: readonly Entry[]): Entry[] {
  if (!entries.some(({ record }) => record?.sameAs)) return [...entries]
  const byKey = new Map(entries.map((entry) => [`${entry.dataset}/${entry.key}`, entry]))
  const placed = new Set<Entry>()
  for (const entry of entries) {
    const chain: Entry[] = []
    let next: Entry | undefined = entry
    while (next && !placed.has(next) && !chain.includes(next)) {
      chain.push(next)
      const to: string | undefined = next.record?.sameAs
      next = to === undefined ? undefined : byKey.get(fullKey(next.dataset, to))
    }
    if (next && chain.includes(next)) {
      const cycle = [...chain.slice(chain.indexOf(next)), next]
      const names = cycle.map(({ dataset, key }) =>
        cite(dataset === next.dataset ? key : `${dataset}/${key}`),
      )
      const hint = 'leave it out of the record that had it first'
      next.source.add(next.line, '$.sameAs', 'cycle', `a cycle: ${names.join(' sameAs ')}`, hint)
    }
    for (const one of chain.reverse()) placed.add(one)
  }
  return [...placed]
}
