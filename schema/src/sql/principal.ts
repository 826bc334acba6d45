// Who asks, and what that permits.
import { faultOfDatasetName } from '@proviso/prisma'
import type { Variables } from './input.ts'

/** What can be permitted, with what it means. */
export const scopes = {
  read: 'ask the graph, where it is not open to all',
  texts: 'read words that are withheld from others',
  write: 'write records',
  admin: 'watch over keys, webhooks and what others wrote',
} as const

export type Scope = keyof typeof scopes

/** Somebody who has shown who they are. */
export interface Principal {
  /** The same for as long as it is they: `key:` with the id of the key, or the issuer of a token with its subject. */
  readonly id: string
  /** What people call them. */
  readonly name: string
  /** What they may do: a {@link Scope}, or one in the records of one dataset alone, as in `write:desk`. */
  readonly scopes: readonly string[]
  /** From when on this no longer holds. Absent where it has no end. */
  readonly expiresAt?: Date | undefined
}

/** What permits something: itself, and what is more. Words that are withheld are under licences of others, so that even `admin` needs `texts`. */
const permitting: Record<Scope, readonly Scope[]> = {
  read: ['read', 'texts', 'write', 'admin'],
  texts: ['texts'],
  write: ['write', 'admin'],
  admin: ['admin'],
}

/**
 * Whether somebody may do something: everywhere, or in the records of a dataset. The graph is read as a whole, so that any key that may
 * do more in one dataset may read.
 *
 * @example
 * if (!may(principal, 'write', 'desk')) throw refusal('FORBIDDEN', 'This key may not write to the dataset "desk".')
 */
export function may(principal: Principal | undefined, scope: Scope, dataset?: string): boolean {
  return (principal?.scopes ?? []).some((given) => {
    const [what, where] = partsOf(given)
    if (!permitting[scope].includes(what as Scope)) return false
    return where === undefined || scope === 'read' || where === dataset
  })
}

/** The datasets alone in which somebody may do something; undefined where it is all, and for those who may nowhere an empty list. */
export function datasetsOf(principal: Principal | undefined, scope: Scope): readonly string[] | undefined {
  if (may(principal, scope)) return undefined
  return (principal?.scopes ?? []).flatMap((given) => {
    const [what, where] = partsOf(given)
    return where !== undefined && permitting[scope].includes(what as Scope) ? [where] : []
  })
}

/** What is wrong with a scope as somebody has written it; undefined where nothing is. */
export function scopeFault(given: string): string | undefined {
  const [what, where] = partsOf(given)
  if (!Object.hasOwn(scopes, what))
    return `"${given}" is no scope: give ${Object.keys(scopes).join(', ')}, or one for a dataset, as in write:desk`
  if (where === '') return `"${given}" names no dataset: give ${what}, or ${what}:NAME`
  if (where !== undefined && what === 'read')
    return `"${given}" cannot be had: the graph is read as a whole; give read`
  const fault = where === undefined ? null : faultOfDatasetName(where)
  return fault ? `"${given}" names no dataset: ${fault}` : undefined
}

function partsOf(scope: string): [what: string, where?: string] {
  const colon = scope.indexOf(':')
  return colon < 0 ? [scope] : [scope.slice(0, colon), scope.slice(colon + 1)]
}

const shownDatasets: unique symbol = Symbol('whose withheld words are shown')

/** Which words that are withheld from others are shown: none, all, or those of some datasets. */
export type Shown = 'NONE' | 'ALL' | 'SOME'

/** The variables of an operation, with what their asker may see beside: plans are kept for it as they are for variables. */
export function askedBy(variables: Variables, principal: Principal | undefined): Variables {
  const datasets = datasetsOf(principal, 'texts')
  return datasets?.length === 0 ? variables : { ...variables, [shownDatasets]: datasets ?? 'ALL' }
}

const given = (variables: Variables): unknown => (variables as { [shownDatasets]?: unknown })[shownDatasets]

/** Which withheld words the asker is shown. */
export function shownTo(variables: Variables): Shown {
  const datasets = given(variables)
  return datasets === undefined ? 'NONE' : datasets === 'ALL' ? 'ALL' : 'SOME'
}

/** The datasets whose withheld words the asker is shown. */
export const datasetsShownTo = (variables: Variables): unknown => given(variables)

/** What decides, of all that is known of somebody, about the answers that they get: equal texts, equal answers. */
export function sightOf(principal: Principal | undefined): string {
  return JSON.stringify([may(principal, 'read'), datasetsOf(principal, 'texts')?.toSorted() ?? 'ALL'])
}
