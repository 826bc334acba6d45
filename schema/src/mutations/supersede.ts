// Puts a record in the place of another of its kind, which stays as it was: a demand that was put anew, a judgement that was corrected.
import { type Fields, KINDS, type Kind, succeedingRecord } from '@proviso/prisma'
import type { FieldBuilder } from '../fields/field.ts'
import { ofNewRecord, writeNew } from './create.ts'
import { Refused } from './fault.ts'
import { aOf, inputFields, inputType, modelOfKind, referenceType } from './inputs.ts'
import { mutation } from './mutation.ts'
import { payloadType, presentIdOf, writtenRow } from './payload.ts'
import { References } from './references.ts'
import { refuseVersion, versionOf } from './version.ts'
import { writtenFields } from './written.ts'

/** What a record in place of another says by itself. */
function fieldsOf(kind: Kind): Fields {
  const { supersedes: _, ...fields } = KINDS[kind].fields as Fields
  return fields
}

const supersedeInput = (kind: Kind) =>
  inputType(
    `Supersede${modelOfKind(kind)}Input`,
    `What is to be said of ${aOf(kind)} in place of another: fields that are left out read as of the other, but for its slug and its claims, and null leaves one empty.`,
    (t) => {
      const { claims: _, ...partial } = inputFields(t, modelOfKind(kind), fieldsOf(kind), { isPartial: true })
      const { claims } = inputFields(t, modelOfKind(kind), { claims: fieldsOf(kind).claims! })
      return {
        ...ofNewRecord(t),
        ...partial,
        claims: claims!,
        [kind]: t.field({
          type: referenceType(kind),
          required: true,
          description: `The ${kind} whose place is taken.`,
        }),
        expectedVersion: t.field({
          type: 'Int',
          required: true,
          description: 'Its version, as you have seen it.',
        }),
        reason: t.field({ type: 'String', description: 'Why, in a sentence for people.' }),
      }
    },
  )

interface Args {
  input: Record<string, unknown> & {
    expectedVersion: number
    reason?: string | null
    key?: string | null
    dataset?: string | null
  }
}

/** `supersedeCondition` and its like. */
export function supersedeMutation(t: FieldBuilder, kind: Kind) {
  const model = modelOfKind(kind)
  const payload = payloadType(`Supersede${model}Payload`, `The ${kind} in place of another.`, (p) => ({
    [kind]: writtenRow(p, kind, `The new ${kind}; its \`supersedes\` is the one whose place it takes.`),
  }))
  return mutation<Args>(t, `supersede${model}`, payload, {
    description: `Adds ${aOf(kind)} in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT.`,
    payload: `Supersede${model}Payload`,
    args: (a) => ({
      input: a.arg({
        type: supersedeInput(kind),
        required: true,
        description: 'In whose place, and what it says.',
      }),
    }),
    async write({ input }, session) {
      const { [kind]: target, expectedVersion, reason, key, dataset: asked, ...said } = input
      const { tx, info } = session
      const dataset = session.dataset(asked)
      const references = new References()
      const name = references.target(kind, target)
      const fields = writtenFields(fieldsOf(kind), said, references, ['input'], true)
      const named = await references.resolve(tx, info)
      const { id } = named.get(name)!
      const { version, successor, ...succeeding } = await succeedingRecord(
        tx.client,
        dataset,
        { kind, id },
        { fields, named },
      )
      refuseVersion(kind, id, version, expectedVersion)
      if (successor !== undefined)
        throw new Refused('Conflict', `There is ${aOf(kind)} in its place already: supersede that.`, {
          presentId: presentIdOf(model, successor),
          currentVersion: await versionOf(tx, kind, successor),
        })
      return await writeNew(
        session,
        { kind, key, dataset, references, ...succeeding },
        session.origin(reason),
      )
    },
  })
}
