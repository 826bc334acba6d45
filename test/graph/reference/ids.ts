// Global ids: what kind of thing it is, its key, and from where it is seen.
import { GraphQLError } from 'graphql'
import type { Perspective } from './known.ts'
import type { Entity, Store } from './store.ts'

const prefixes: Record<string, string> = {
  Actor: 'act',
  Affiliation: 'aff',
  Agreement: 'agr',
  AgreementParty: 'apt',
  Article: 'art',
  Assessment: 'ass',
  Bearing: 'bea',
  Change: 'chg',
  Claim: 'clm',
  Condition: 'con',
  ConditionParty: 'pty',
  Consideration: 'cns',
  ConsiderationParty: 'cpt',
  Dataset: 'dat',
  Event: 'evt',
  Figure: 'fig',
  Origin: 'ori',
  Outcome: 'out',
  Participation: 'par',
  Publisher: 'pub',
  Quote: 'quo',
  Revision: 'rev',
  Stage: 'sta',
  Topic: 'top',
}

/** The models whose rows have a global id. */
export const models = Object.keys(prefixes)

export const presentIdOf = (row: Entity): string => `${prefixes[row.model]}_${row.id}`

export const globalIdOf = (row: Entity, at: Perspective): string => presentIdOf(row) + spelled(at)

/** A perspective as ids say it. */
export function spelled({ asOf, knownAt, knownBy }: Perspective): string {
  const held = asOf ? `a${asOf.getTime()}` : ''
  const known = knownAt ? `k${knownAt.getTime()}${knownBy === 'RECORDED' ? 'r' : ''}` : ''
  return held || known ? `~1${held}${known}` : ''
}

/** The row that a global id names, any or one of a certain model, and from where it is seen. */
export function findById(store: Store, id: string, only?: string): { row: Entity; at: Perspective } | null {
  const at = perspectiveOf(id)
  const model = models.find((name) => id.startsWith(`${prefixes[name]}_`))
  if (!at || !model || (only && model !== only)) return null
  const row = store.find(model, presentIdIn(id).slice(id.indexOf('_') + 1))
  return row ? { row, at } : null
}

/** The identity in an id with which the ids of a list are compared: an id as seen from elsewhere is refused. */
export function comparedId(id: string, at: Perspective): string {
  const said = isId(id) ? perspectiveOf(id) : null
  if (said && spelled(said) && spelled(said) !== spelled(at))
    throw new GraphQLError(id, { extensions: { code: 'PERSPECTIVE_MISMATCH' } })
  return said ? presentIdIn(id) : ''
}

const isId = (text: string) =>
  Object.values(prefixes).includes(/^([a-z]+)_[1-9]\d{0,17}(~|$)/.exec(text)?.[1] ?? '')

const presentIdIn = (id: string) => id.replace(/~.*/s, '')

/** The perspective that an id names; null where it is spelled as none is. */
export function perspectiveOf(id: string): Perspective | null {
  const spelling = id.slice(presentIdIn(id).length)
  const [, held, known, recorded] = /^~1(?:a(-?\d+))?(?:k(-?\d+)(r?))?$/.exec(spelling) ?? []
  const at: Perspective = {
    ...(held && { asOf: new Date(Number(held)) }),
    ...(known && { knownAt: new Date(Number(known)) }),
    ...(recorded && { knownBy: 'RECORDED' }),
  }
  return spelled(at) === spelling ? at : null
}
