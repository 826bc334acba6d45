// Says that two actors are one, or takes that back.
import { mergeActor, recordOwner } from '@proviso/prisma'
import { type FieldBuilder, one, value } from '../fields/field.ts'
import { every } from '../fields/source.ts'
import { byInput } from '../nouns/by.ts'
import { identityIn } from '../sql/global-id.ts'
import type { Read } from '../sql/input.ts'
import { datasetsOf } from '../sql/principal.ts'
import { refusal } from '../sql/refusal.ts'
import type { Row } from '../sql/row.ts'
import { sql } from '../sql/sql.ts'
import { Refused, refuseInput } from './fault.ts'
import { inputType } from './inputs.ts'
import { mutation, type Session } from './mutation.ts'
import { payloadType, presentIdOf } from './payload.ts'
import { References } from './references.ts'
import { datasetField } from './retract.ts'
import { expectVersion } from './version.ts'

interface Args {
  input: {
    actor: unknown
    into?: unknown
    expectedVersion: number
    reason: string
    dataset?: string | null
  }
}

type Inputs = Parameters<Parameters<typeof inputType>[2]>[0]

const common = (t: Inputs, version: string) => ({
  expectedVersion: t.field({ type: 'Int', required: true, description: version }),
  reason: t.field({ type: 'String', required: true, description: 'Why, in a sentence for people.' }),
  dataset: datasetField(t),
})

const MergeActorsInput = () =>
  inputType('MergeActorsInput', 'Two actors that were found to be one.', (t) => ({
    actor: t.field({
      type: byInput('Actor'),
      required: true,
      description: 'Who goes by the name of the other.',
    }),
    into: t.field({ type: byInput('Actor'), required: true, description: 'By whose name both go.' }),
    ...common(t, 'The version of `actor`, as you have seen it.'),
  }))

const UnmergeActorsInput = () =>
  inputType('UnmergeActorsInput', 'An actor that was merged into another by mistake.', (t) => ({
    actor: t.field({
      type: 'ID',
      required: true,
      description: 'The id of the actor that was merged: the `mergedId` that the merger gave.',
    }),
    ...common(
      t,
      'The version of `actor`, as `mergedFrom` of the survivor tells it: one more than that with which it was merged.',
    ),
  }))

const key =
  (name: string): Read =>
  (variables) =>
    variables[name]

const actorOf = (t: FieldBuilder, name: string, description: string) =>
  one(
    t,
    'Actor',
    (row: Row) => {
      const source = every(row, 'Actor')
      return { ...source, where: [sql`${source.row.id} = ${key(name)}::bigint`] }
    },
    { description },
  )

/** Who an actor is, is said by the dataset that had it first: by that, what all others wrote of it leads elsewhere. */
async function mayIdentify({ tx, principal }: Session, actor: string): Promise<void> {
  const own = datasetsOf(principal, 'write')
  const owner = own && (await recordOwner(tx.client, 'actor', actor))
  if (owner !== undefined && !own!.includes(owner))
    throw refusal(
      'FORBIDDEN',
      `Who the actor is, is said by the dataset that had it first, "${owner}", to which the key of "${principal.name}" does not permit writing.`,
    )
}

const MAY = 'A key for single datasets has to permit writing to the one that had `actor` first.'

export function mergeMutation(t: FieldBuilder) {
  const payload = payloadType('MergeActorsPayload', 'Who two actors are.', (p) => ({
    survivor: actorOf(p, '$survivor', 'Who both are: all that was known of either.'),
    mergedId: value(p, 'ID', () => sql`${key('$mergedId')}::text`, {
      description: 'The `presentId` of the actor that is no more by itself; it leads to the survivor.',
    }),
  }))
  return mutation<Args>(t, 'mergeActors', payload, {
    description: `Says that two actors are one: all that names one of them leads to the survivor. ${MAY}`,
    payload: 'MergeActorsPayload',
    args: (a) => ({ input: a.arg({ type: MergeActorsInput(), required: true, description: 'The two.' }) }),
    async write({ input: { actor, into, expectedVersion, reason, dataset } }, session) {
      const { tx } = session
      const references = new References()
      const names = [references.target('actor', actor), references.survivor(into, ['input', 'into'])]
      const found = await references.resolve(tx, session.info)
      const [merged, survivor] = names.map((name) => found.get(name)!.id) as [string, string]
      if (merged === survivor) refuseInput(['into'], 'cycle', 'They are one actor already.')
      await mayIdentify(session, merged)
      await expectVersion(tx, 'actor', merged, expectedVersion)
      const changes = await mergeActor(
        tx.client,
        { actor: merged, into: survivor, dataset: session.dataset(dataset) },
        session.origin(reason),
      )
      return {
        rows: { survivor, mergedId: presentIdOf('Actor', merged) },
        // the one that was merged is the survivor from now on, of which it is said by itself
        changes: changes.filter(({ column, of }) => column !== 'actorId' || of.id !== merged),
      }
    },
  })
}

export function unmergeMutation(t: FieldBuilder) {
  const payload = payloadType('UnmergeActorsPayload', 'An actor that stands by itself again.', (p) => ({
    actor: actorOf(p, '$actor', 'The actor, with what was written of it.'),
  }))
  return mutation<Args>(t, 'unmergeActors', payload, {
    description: `Takes back that an actor is the same as another: what was written of it is its own again. ${MAY}`,
    payload: 'UnmergeActorsPayload',
    args: (a) => ({ input: a.arg({ type: UnmergeActorsInput(), required: true, description: 'Which.' }) }),
    async write({ input: { actor, expectedVersion, reason, dataset } }, session) {
      const { tx } = session
      const identity = identityIn(actor)
      if (identity?.noun.model !== 'Actor')
        throw new Refused('NotFound', `There is no actor of the id "${actor}".`)
      await mayIdentify(session, identity.key)
      await expectVersion(tx, 'actor', identity.key, expectedVersion)
      const changes = await mergeActor(
        tx.client,
        { actor: identity.key, into: null, dataset: session.dataset(dataset) },
        session.origin(reason),
      )
      if (changes.length === 0) throw new Refused('NotFound', 'The actor is merged into no other.')
      return { rows: { actor: identity.key }, changes }
    },
  })
}
