// Which fields of a record refer to other records.
import type { Entry } from './entry.ts'
import type { Fields } from './field.ts'
import { descriptions, KINDS } from './format.ts'
import type { Kind } from './kind.ts'

/** A reference from one record to another. */
export interface Reference {
  /** Where it stands: `$.claims[0].speaker`. */
  path: string
  /** "key" or "dataset/key". */
  to: string
  /** What it must lead to. */
  kind: Kind
}

/** The fields by which a record lies within, follows, or is merged into another of its kind. */
export const acyclicFields: readonly { kind: Kind; field: string }[] = descriptions.flatMap(
  ({ kind, fields }) =>
    Object.entries(fields)
      .filter(([, { kept }]) => kept.as === 'reference' && kept.isAcyclic)
      .map(([field]) => ({ kind, field })),
)

/** All references of a record. Works on faulty records too: what is no reference there is passed over. */
export function* referencesOf(entry: Entry): Generator<Reference> {
  const { fields } = KINDS[entry.kind]
  const written = entry.record ?? entry.written
  yield* referencesIn(fields, written, '$')
  if ('sameAs' in written && typeof written.sameAs === 'string')
    yield { path: '$.sameAs', to: written.sameAs, kind: entry.kind }
  const former: unknown = 'formerly' in written ? written.formerly : undefined
  if (Array.isArray(former))
    for (const [i, state] of former.entries()) yield* referencesIn(fields, state, `$.formerly[${i}]`)
}

function* referencesIn(fields: Fields, written: unknown, path: string): Generator<Reference> {
  if (written === null || typeof written !== 'object') return
  for (const [name, { kept }] of Object.entries(fields)) {
    const value = (written as Record<string, unknown>)[name]
    if (kept.as === 'reference') {
      if (typeof value === 'string') yield { path: `${path}.${name}`, to: value, kind: kept.to }
    } else if (kept.as === 'group') yield* referencesIn(kept.fields, value, `${path}.${name}`)
    else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        const at = `${path}.${name}[${i}]`
        if ((kept.as === 'parties' || kept.as === 'relays') && typeof item === 'string')
          yield { path: at, to: item, kind: 'actor' }
        else if (kept.as === 'documents') {
          if (typeof item === 'string') yield { path: at, to: item, kind: 'article' }
        } else if (kept.as === 'references') {
          if (typeof item === 'string') yield { path: at, to: item, kind: kept.to }
        } else if ('fields' in kept) yield* referencesIn(kept.fields, item, at)
        else if (kept.as === 'terms') {
          const { conditions } = (item ?? {}) as { conditions?: unknown }
          if (!Array.isArray(conditions)) continue
          for (const [j, to] of conditions.entries())
            if (typeof to === 'string') yield { path: `${at}.conditions[${j}]`, to, kind: 'condition' }
        }
      }
    }
  }
}
