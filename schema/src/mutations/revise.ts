// Says something else of a record than before: a new version of it.
import { type Fields, KINDS, type Kind, recordOwner, reviseRecord } from '@proviso/prisma'
import type { FieldBuilder } from '../fields/field.ts'
import { datasetsOf } from '../sql/principal.ts'
import { refusal } from '../sql/refusal.ts'
import { refuseIssues } from './fault.ts'
import { aOf, inputFields, inputType, modelOfKind, referenceType } from './inputs.ts'
import { issuesOf } from './issues.ts'
import { mutation, type Session } from './mutation.ts'
import { payloadType, writtenRow } from './payload.ts'
import { References } from './references.ts'
import { datasetField } from './retract.ts'
import { refuseVersion } from './version.ts'
import { writtenFields } from './written.ts'

const reviseInput = (kind: Kind) =>
  inputType(
    `Revise${modelOfKind(kind)}Input`,
    `What is to be said otherwise of ${aOf(kind)}: fields that are left out stay as they are, and null clears one.`,
    (t) => ({
      ...inputFields(t, modelOfKind(kind), KINDS[kind].fields as Fields, { isPartial: true }),
      [kind]: t.field({ type: referenceType(kind), required: true, description: `The ${kind}.` }),
      expectedVersion: t.field({
        type: 'Int',
        required: true,
        description: 'Its version, as you have seen it.',
      }),
      reason: t.field({ type: 'String', description: 'Why, in a sentence for people.' }),
      dataset: datasetField(t),
    }),
  )

interface Args {
  input: Record<string, unknown> & {
    expectedVersion: number
    reason?: string | null
    dataset?: string | null
  }
}

/** `reviseCondition` and its like. */
export function reviseMutation(t: FieldBuilder, kind: Kind) {
  const model = modelOfKind(kind)
  const payload = payloadType(`Revise${model}Payload`, `The ${kind}, as it is said now.`, (p) => ({
    [kind]: writtenRow(p, kind, `The ${kind}.`),
  }))
  return mutation<Args>(t, `revise${model}`, payload, {
    description: `Says something else of ${aOf(kind)} than before. That is a new version of it, in your name.`,
    payload: `Revise${model}Payload`,
    args: (a) => ({
      input: a.arg({ type: reviseInput(kind), required: true, description: 'Which one, and what.' }),
    }),
    async write({ input }, session) {
      const { [kind]: target, expectedVersion, reason, dataset: asked, ...said } = input
      const { tx, principal } = session
      const references = new References()
      const name = references.target(kind, target)
      const fields = writtenFields(KINDS[kind].fields as Fields, said, references, ['input'], true)
      const named = await references.resolve(tx, session.info)
      const { id } = named.get(name)!
      if (said.licence !== undefined) await mayLicense(session, kind, id)
      const { version, errors, changes, touched } = await reviseRecord(
        tx.client,
        {
          kind,
          id,
          expectedVersion,
          dataset: session.dataset(asked),
          agent: { kind: 'HUMAN', name: principal.name },
          fields,
          named,
        },
        session.origin(reason),
      )
      refuseVersion(kind, id, version, expectedVersion)
      refuseIssues(await issuesOf(errors, tx, kind, said, references))
      return { rows: { [kind]: id }, changes, touched }
    },
  })
}

/** By its licence the words of an article are withheld: who may not write to the dataset that had it first may not change that. */
async function mayLicense({ tx, principal }: Session, kind: Kind, id: string): Promise<void> {
  const own = datasetsOf(principal, 'write')
  const owner = own && (await recordOwner(tx.client, kind, id))
  if (owner !== undefined && !own!.includes(owner))
    throw refusal(
      'FORBIDDEN',
      `The licence is said by the dataset that had the ${kind} first, "${owner}", to which the key of "${principal.name}" does not permit writing.`,
    )
}
