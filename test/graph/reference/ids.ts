// Global ids: what kind of thing it is, and its key.
import type { Entity, Store } from './store.ts'

const prefixes: Record<string, string> = {
  Actor: 'act',
  Affiliation: 'aff',
  Article: 'art',
  Assessment: 'ass',
  Bearing: 'bea',
  Change: 'chg',
  Claim: 'clm',
  Condition: 'con',
  Consideration: 'cns',
  Dataset: 'dat',
  Event: 'evt',
  Figure: 'fig',
  Import: 'imp',
  Outcome: 'out',
  Publisher: 'pub',
  Quote: 'quo',
  Revision: 'rev',
}

/** The models whose rows have a global id. */
export const models = Object.keys(prefixes)

export const globalIdOf = (row: Entity): string => `${prefixes[row.model]}_${row.id}`

/** The row that a global id names: any, or one of a certain model. */
export function findById(store: Store, id: string, only?: string): Entity | null {
  const model = models.find((name) => id.startsWith(`${prefixes[name]}_`))
  if (!model || (only && model !== only)) return null
  return store.find(model, id.slice(id.indexOf('_') + 1)) ?? null
}
