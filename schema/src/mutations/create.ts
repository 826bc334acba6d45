// Adds a record of a kind: what a line of a dossier brings, with references to anything that is there.
import { randomUUID } from 'node:crypto'
import { type Fields, KINDS, type Kind, lockConditions, type Succeeding, writeRecords } from '@proviso/prisma'
import type { FieldBuilder } from '../fields/field.ts'
import { type Issue, Refused, refuseIssues } from './fault.ts'
import { aOf, type InputBuilder, type InputFields, inputFields, inputType, modelOfKind } from './inputs.ts'
import { issuesOf } from './issues.ts'
import { mutation, type Session } from './mutation.ts'
import { payloadType, presentIdOf, type Written, writtenRow } from './payload.ts'
import { References } from './references.ts'
import { versionOf } from './version.ts'
import { writtenFields } from './written.ts'

/** What every record that is added can say of itself beside its fields. */
export const ofNewRecord = (t: InputBuilder): InputFields => ({
  key: t.field({
    type: 'String',
    description:
      'A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made.',
  }),
  dataset: t.field({
    type: 'String',
    description:
      'The dataset to which the record belongs. Default: that of the key with which you write, or "api".',
  }),
})

const createInput = (kind: Kind) =>
  inputType(`Create${modelOfKind(kind)}Input`, `What is to be said of ${aOf(kind)} that is added.`, (t) => ({
    ...ofNewRecord(t),
    ...inputFields(t, modelOfKind(kind), KINDS[kind].fields as Fields),
  }))

interface Args {
  input: Record<string, unknown> & { key?: string | null; dataset?: string | null }
}

/** `createCondition` and its like. */
export function createMutation(t: FieldBuilder, kind: Kind) {
  const model = modelOfKind(kind)
  const name = `create${model}`
  const payload = payloadType(`Create${model}Payload`, `The ${kind} that was added.`, (p) => ({
    [kind]: writtenRow(p, kind, `The ${kind}.`),
  }))
  return mutation<Args>(t, name, payload, {
    description: `Adds ${aOf(kind)}. What is there already is a CONFLICT, never changed.`,
    payload: `Create${model}Payload`,
    // a judgement touches nothing but its condition, and what is worked out of that
    beside: kind === 'assessment',
    args: (a) => ({
      input: a.arg({ type: createInput(kind), required: true, description: `The ${kind}.` }),
    }),
    async write({ input }, session) {
      const { key, dataset: asked, ...said } = input
      const dataset = session.dataset(asked)
      const references = new References()
      const fields = writtenFields(KINDS[kind].fields as Fields, said, references, ['input'])
      const named = await references.resolve(session.tx, session.info)
      if (session.tx.isBeside)
        await lockConditions(
          session.tx.client,
          [...named.values()].flatMap((found) => (found.kind === 'condition' ? [found.id] : [])),
        )
      return await writeNew(session, { kind, key, dataset, fields, named, references }, session.origin())
    },
  })
}

/** A record that is to be added. */
interface NewRecord extends Succeeding {
  readonly kind: Kind
  readonly key: string | null | undefined
  readonly dataset: string
  readonly references: References
}

/** What is wrong with a record whose key was made of its slug, or of nothing: the input says no key. */
function withoutKey(issues: readonly Issue[], kind: Kind): Issue[] {
  const others = issues.filter(({ path }) => path[1] !== 'key')
  if (others.length === 0) return issues.map((issue) => ({ ...issue, path: ['input', 'slug'] }))
  const message = `The ${kind} needs a slug: lower-case letters, digits and single hyphens.`
  return others.map((issue) => (issue.code === 'slug_needed' ? { ...issue, message } : issue))
}

/** Adds a record; refuses one that is there. */
export async function writeNew(
  { principal, tx }: Session,
  { kind, key: given, dataset, fields, named, references }: NewRecord,
  origin: ReturnType<Session['origin']>,
): Promise<Written> {
  // a key that is made can be no slug; one that is given is read as of a file
  const key = given?.normalize('NFC') ?? (fields.slug as string | undefined) ?? `:${randomUUID()}`
  const { errors, ids, existing, changes, touched } = await writeRecords(
    tx.client,
    {
      dataset,
      agent: { kind: 'HUMAN', name: principal.name },
      records: [{ record: kind, key, ...fields }],
      named,
      isBeside: tx.isBeside,
      areNew: true,
    },
    origin,
  )
  const [there] = existing
  if (there)
    throw new Refused('Conflict', `There is such ${aOf(kind)} already.`, {
      presentId: presentIdOf(modelOfKind(kind), there.id),
      currentVersion: await versionOf(tx, kind, there.id),
    })
  const issues = await issuesOf(errors, tx, kind, fields, references)
  refuseIssues(given == null ? withoutKey(issues, kind) : issues)
  return { rows: { [kind]: ids.get(key)! }, changes, touched }
}
