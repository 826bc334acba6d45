// Which fields of a record refer to other records.
import type { Entry, Kind } from './entry.ts'

/** A reference from one record to another. */
export interface Reference {
  /** Where it stands: `$.claims[0].speaker`. */
  path: string
  /** "key" or "dataset/key". */
  to: string
  /** What it must lead to. */
  kind: Kind
}

const FIELDS: Record<Kind, Record<string, Kind>> = {
  article: {},
  actor: { mergedInto: 'actor' },
  consideration: { givers: 'actor', receivers: 'actor' },
  event: { partOf: 'event' },
  condition: {
    issuers: 'actor',
    targets: 'actor',
    beneficiaries: 'actor',
    guarantors: 'actor',
    monitors: 'actor',
    consideration: 'consideration',
    supersedes: 'condition',
  },
  assessment: { condition: 'condition', assessor: 'actor', supersedes: 'assessment' },
  outcome: { consideration: 'consideration', event: 'event' },
  figure: { event: 'event', condition: 'condition', partOf: 'figure' },
  affiliation: { from: 'actor', to: 'actor' },
  bearing: { event: 'event', condition: 'condition' },
}

/** The field by which a record of a type lies within, follows, or is merged into another of its type. */
export const PARENT_FIELD: Partial<Record<Kind, string>> = {
  actor: 'mergedInto',
  event: 'partOf',
  condition: 'supersedes',
  assessment: 'supersedes',
  figure: 'partOf',
}

/** All references of a record. Works on faulty records too: what is no reference there is passed over. */
export function* referencesOf(entry: Entry): Generator<Reference> {
  const value = (entry.record ?? entry.written) as Record<string, unknown>
  for (const [field, kind] of Object.entries(FIELDS[entry.kind])) {
    const found = value[field]
    if (typeof found === 'string') yield { path: `$.${field}`, to: found, kind }
    else yield* each(found, (to, i) => ({ path: `$.${field}[${i}]`, to, kind }))
  }
  if (entry.kind === 'event') {
    yield* each(value.participants, (p, i) => ({
      path: `$.participants[${i}].actor`,
      to: field(p, 'actor'),
      kind: 'actor',
    }))
  }
  if (!Array.isArray(value.claims)) return
  for (const [i, claim] of value.claims.entries()) {
    const speaker = field(claim, 'speaker')
    if (typeof speaker === 'string') yield { path: `$.claims[${i}].speaker`, to: speaker, kind: 'actor' }
    yield* each(field(claim, 'quotes'), (quote, j) => ({
      path: `$.claims[${i}].quotes[${j}].article`,
      to: field(quote, 'article'),
      kind: 'article',
    }))
  }
}

function* each(
  list: unknown,
  reference: (item: unknown, index: number) => { path: string; to: unknown; kind: Kind },
): Generator<Reference> {
  if (!Array.isArray(list)) return
  for (const [i, item] of list.entries()) {
    const { path, to, kind } = reference(item, i)
    if (typeof to === 'string') yield { path, to, kind }
  }
}

const field = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined
