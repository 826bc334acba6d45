// Retracts a fact, one claim, or what claims nothing and should not have been made.
import { claimed, type Kind, type Referrer, retractFact, retractRow, unclaimed } from '@proviso/prisma'
import type { Span } from '@proviso/prisma/moment'
import { Retractor } from '../enums.ts'
import { type FieldBuilder, value } from '../fields/field.ts'
import { type Identity, identityIn } from '../sql/global-id.ts'
import type { Read } from '../sql/input.ts'
import { datasetsOf } from '../sql/principal.ts'
import { sql } from '../sql/sql.ts'
import { type Issue, Refused, refuseInput, refuseIssues } from './fault.ts'
import { aOf, inputType, modelOfKind, momentType } from './inputs.ts'
import { mutation } from './mutation.ts'
import { payloadType, presentIdOf } from './payload.ts'
import { refuseVersion } from './version.ts'

interface Args {
  input: {
    id: string
    expectedVersion: number
    by: 'CODER' | 'SOURCE'
    at?: Span | null
    reason: string
    dataset?: string | null
  }
}

const RetractInput = () =>
  inputType('RetractInput', 'What is retracted, by whom, and why.', (t) => ({
    id: t.field({
      type: 'ID',
      required: true,
      description: `The id of the fact (${claimed.join(', ')}), of which all claims are retracted that stand; of one claim; or of what should not have been made (${unclaimed.join(', ')}), and goes where nothing that was ever said refers to it.`,
    }),
    expectedVersion: t.field({
      type: 'Int',
      required: true,
      description: 'Its version, as you have seen it.',
    }),
    by: t.field({
      type: Retractor,
      required: true,
      defaultValue: 'CODER',
      description:
        'Who retracts it: its CODER, for whom it was never said, or its SOURCE, which said it and takes it back.',
    }),
    at: t.field({
      type: momentType,
      description:
        'When it was taken back: not before it was said, and not in the future; less exactly written, by its end at the latest. Default: now.',
    }),
    reason: t.field({ type: 'String', required: true, description: 'Why, in a sentence for people.' }),
    dataset: datasetField(t),
  }))

/** In the name of which dataset somebody writes. */
export const datasetField = (t: Parameters<Parameters<typeof inputType>[2]>[0]) =>
  t.field({
    type: 'String',
    description: 'The dataset in whose name you write. Default: that of your key, or "api".',
  })

const retractable = new Map<string, Kind | 'claim'>([
  ...[...claimed, ...unclaimed].map((kind) => [modelOfKind(kind), kind] as const),
  ['Claim', 'claim'],
])

const isRetractable = (kind: Kind): boolean => retractable.has(modelOfKind(kind))
const isUnclaimed = (kind: Kind | 'claim'): kind is Kind => kind !== 'claim' && unclaimed.includes(kind)

/** Of what claims nothing no source has said anything that it could take back. */
function refuseSource({ by, at }: Args['input']): void {
  if (by === 'SOURCE' || at)
    refuseInput([at ? 'at' : 'by'], 'invalid_value', 'It claims nothing: only its coder retracts it, now.')
}

/** What stands by what claims say of it alone, and is no record of its own that claims nothing. */
function refuseOther(id: string, { noun: { model } }: Identity): never {
  refuseInput(
    ['id'],
    'wrong_type',
    `${id} is ${aOf(model)}, which is not retracted by its id: retract the claims that state it, or revise the record of which it is a part.`,
  )
}

/** What is yet to come has not been taken back. */
function refuseFuture({ at }: Args['input']): void {
  if (at && at.start.getTime() > Date.now())
    refuseInput(['at'], 'invalid_value', 'Nothing is taken back in the future: leave it out for now.')
}

/** What refers to it still, and what to do with that. `isUnclaimed`: it may not even have been said ever. */
function stillReferred({ from, row }: Referrer, isUnclaimed: boolean): Issue {
  const presentId = row && presentIdOf(modelOfKind(row.kind), row.id)
  const remedy =
    row && !isRetractable(row.kind)
      ? 'revise that, or retract the claims that state it,'
      : `retract that${isUnclaimed ? ' as its coder' : ''}`
  return {
    path: ['input', 'id'],
    code: 'still_referred_to',
    message: `It is still referred to by ${presentId ? `${presentId} (${from})` : from}: ${remedy} first.`,
    suggestions: presentId ? [presentId] : [],
  }
}

export function retractMutation(t: FieldBuilder) {
  const payload = payloadType('RetractPayload', 'What was retracted.', (p) => ({
    retractedId: value(p, 'ID', () => sql`${retractedId}::text`, {
      description: 'The `presentId` of what was retracted, for caches to let go of.',
    }),
  }))
  return mutation<Args>(t, 'retract', payload, {
    description:
      'Retracts a fact, a claim, or an article, actor, topic or stage that should not have been made. It stays in the record, marked; no import brings it back, for it is yours. What stands and refers to it has to be retracted first.',
    payload: 'RetractPayload',
    args: (a) => ({
      input: a.arg({ type: RetractInput(), required: true, description: 'What is retracted, and why.' }),
    }),
    async write({ input }, session) {
      const { id, expectedVersion, by, at, reason, dataset: asked } = input
      const identity = identityIn(id)
      const kind = identity && retractable.get(identity.noun.model)
      if (!identity) throw new Refused('NotFound', `There is nothing of the id "${id}".`)
      if (!kind) refuseOther(id, identity)
      const { tx, principal } = session
      const writer = { dataset: session.dataset(asked), only: datasetsOf(principal, 'write') }
      const origin = session.origin(reason)
      const found = { id: identity.key, expectedVersion }
      if (isUnclaimed(kind)) refuseSource(input)
      refuseFuture(input)
      const { version, changes, referrers, isTooEarly, ...more } = isUnclaimed(kind)
        ? await retractRow(tx.client, { kind, ...found }, writer, origin)
        : await retractFact(
            tx.client,
            { kind, ...found },
            // less exactly written, it means its end
            { by, at: at?.end.toISOString(), ...writer },
            origin,
          )
      refuseVersion(kind, identity.key, version, expectedVersion)
      if (isTooEarly)
        refuseInput(
          ['at'],
          'invalid_value',
          'At that moment it had not been said: give a later one, or none.',
        )
      refuseIssues(referrers.map((referrer) => stillReferred(referrer, isUnclaimed(kind))))
      if (changes.length === 0)
        throw new Refused('NotFound', 'No claim, or record, of it stands that you may retract.')
      return { rows: { retractedId: identity.presentId }, changes, ...more }
    },
  })
}

const retractedId: Read = (variables) => variables.$retractedId
