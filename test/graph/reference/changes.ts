// The changes of an article, actor, event, condition or agreement: of itself, of what belongs to it, of what is claimed of it.
import { GraphQLError } from 'graphql'
import { findById } from './ids.ts'
import { survivor } from './mergers.ts'
import { claimsCiting } from './relations.ts'
import type { Entity, Store } from './store.ts'

const isAbout: Record<string, (change: Entity, about: Entity) => boolean> = {
  Article: (change, about) =>
    change.one('revision')?.one('article') === about ||
    claimsCiting(about).some((claim) => claim === change.one('claim')),
  Actor: (change, about) =>
    [change.one('condition')?.many('parties') ?? [], change.one('event')?.many('participations') ?? []]
      .flat()
      .some((part) => part.one('actor') === about) ||
    change.one('assessment')?.one('assessor') === about ||
    change.one('claim')?.one('speaker') === about ||
    statedLink(change, ['participation', 'conditionParty'])?.one('actor') === about,
  Event: (change, about) =>
    ['outcome', 'figure', 'bearing', 'claim'].some((kind) => change.one(kind)?.one('event') === about) ||
    statedLink(change, ['participation', 'bearing'])?.one('event') === about,
  Condition: (change, about) =>
    ['assessment', 'bearing', 'claim'].some((kind) => change.one(kind)?.one('condition') === about) ||
    change.one('claim')?.one('assessment')?.one('condition') === about ||
    statedLink(change, ['conditionParty', 'bearing'])?.one('condition') === about,
  Agreement: (change, about) => {
    const claim = change.one('claim')
    const isIn = (part: Entity | null | undefined) => part?.one('stage')?.one('agreement') === about
    return (
      change.one('stage')?.one('agreement') === about ||
      claim?.one('agreement') === about ||
      statedLink(change, ['agreementParty'])?.one('agreement') === about ||
      [change, claim].some(
        (row) =>
          row !== null &&
          (isIn(row.one('condition')) ||
            isIn(row.one('consideration')) ||
            isIn(row.one('assessment')?.one('condition')) ||
            isIn(row.one('outcome')?.one('consideration'))),
      )
    )
  },
}

/** The link that a changed claim states, of these kinds. */
function statedLink(change: Entity, kinds: readonly string[]): Entity | undefined {
  const claim = change.one('claim')
  return kinds.map((kind) => claim?.one(kind) ?? null).find((link) => link !== null) ?? undefined
}

/** The changes between two moments of what an id names. */
export function changesOf(
  store: Store,
  { since, until, about }: { since?: Date | null; until?: Date | null; about?: string | null },
): Entity[] {
  const changes = store
    .all('Change')
    .filter(
      (change) =>
        (!since || change.date('recordedAt')! >= since) && (!until || change.date('recordedAt')! < until),
    )
  if (about == null) return changes
  const kind = { art: 'Article', act: 'Actor', evt: 'Event', con: 'Condition', agr: 'Agreement' }[
    /^([a-z]+)_[1-9]\d*(~|$)/.exec(about)?.[1] ?? ''
  ]
  if (!kind) throw new GraphQLError('about', { extensions: { code: 'BAD_USER_INPUT' } })
  const named = findById(store, about)?.row ?? null
  const isOf = (subject: Entity | null) => (subject?.model === 'Actor' ? survivor(subject) : subject)
  const who = isOf(named)
  return who
    ? changes.filter((change) => isOf(change.one(kind.toLowerCase())) === who || isAbout[kind]!(change, who))
    : []
}
