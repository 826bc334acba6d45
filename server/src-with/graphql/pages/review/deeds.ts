// What a reviewer does by a form: read from its fields, done by mutations of the graph, told by what can be undone of it.
import type { Answers } from '@proviso/schema/operations/answers'
import { judge, merge, retract, revise, unmerge } from './mutations.ts'

/** Asks and writes on behalf of the reviewer. */
export interface Desk {
  ask<Name extends keyof Answers>(operation: Name, variables: object): Promise<Answers[Name]>
  write(document: string, variables: object): Promise<Outcome>
  /** The dataset in whose name is written. */
  readonly dataset: string
}

/** The answer to a mutation: its payload, or a fault. */
export interface Outcome {
  readonly __typename: string
  readonly message?: string
  readonly issues?: readonly { readonly message: string; readonly suggestions: readonly string[] }[]
  readonly [field: string]: unknown
}

/** What was done, and how it is undone: by the same form with these fields. */
export interface Done {
  readonly told: string
  readonly undo?: Readonly<Record<string, string>>
}

/** What two actors would be as one. */
export interface Preview {
  readonly before: { readonly actor: Counted; readonly into: Counted }
  readonly after: Counted
  readonly changed: ReadonlyMap<string, number>
}

type Counted = Pick<
  NonNullable<Answers['ActorsToMerge']['actor']>,
  'name' | 'faced' | 'issued' | 'events' | 'statements'
>

/** What a form asks for cannot be done. */
export class Undone extends Error {}

export type Fields = Readonly<Record<string, string>>

/** The deeds by the value of `do`. */
export const deeds: Readonly<Record<string, (desk: Desk, fields: Fields) => Promise<Done | Preview>>> = {
  async correct(desk, fields) {
    const { node } = await desk.ask('ClaimToCorrect', { id: fields.claim })
    const subject = node?.__typename === 'Claim' ? node.subject : undefined
    if (!subject || !('claims' in subject)) throw new Undone('This claim is no longer there.')
    const [kind, isFoundByInput] = references[subject.__typename]!
    const old = subject.claims.nodes.find(({ presentId }) => presentId === fields.claim)
    if (!old) throw new Undone('This claim does not stand any more.')
    // what one dataset says of a fact is said as a whole
    const own = subject.claims.nodes.filter(
      (claim) => claim !== old && claim.origin?.dataset?.name === desk.dataset,
    )
    const corrected = {
      ...claimInput(old),
      quotes: old.quotes.map((quote) =>
        quote.presentId === fields.quote
          ? { article: { id: quote.article.presentId }, ...words(fields) }
          : quoteInput(quote),
      ),
    }
    const revised = await desk.write(revise(subject.__typename), {
      input: {
        [kind]: isFoundByInput ? { id: subject.presentId } : subject.presentId,
        expectedVersion: subject.version,
        claims: [...own.map(claimInput), corrected],
        dataset: desk.dataset,
        reason: required(fields, 'reason'),
      },
    })
    const added = (revised.changed as readonly Changed[]).find(({ __typename }) => __typename === 'Claim')
    // what was corrected is in the reviewer's own name: it has taken the place of the old claim by itself
    if (old.origin?.dataset?.name !== desk.dataset)
      await desk.write(retract, {
        input: {
          id: fields.claim,
          expectedVersion: Number(fields.version),
          by: 'CODER',
          reason: fields.reason,
          dataset: desk.dataset,
        },
      })
    return { told: 'The words were corrected.', ...(added && { undo: undoing(added) }) }
  },

  async retract(desk, fields) {
    await desk.write(retract, {
      input: {
        id: required(fields, 'id'),
        expectedVersion: Number(fields.version),
        by: fields.by || 'CODER',
        reason: required(fields, 'reason'),
        dataset: desk.dataset,
      },
    })
    return { told: 'It was retracted.' }
  },

  async judge(desk, fields) {
    const assessor = fields.assessor && { slug: fields.assessor }
    const done = await desk.write(judge, {
      input: {
        condition: { slug: required(fields, 'condition') },
        status: required(fields, 'status'),
        judgedAt: required(fields, 'judged-at'),
        ...(assessor && { assessor }),
        claims: [
          {
            attribution: required(fields, 'attribution'),
            ...(assessor && fields.attribution !== 'PUBLISHER_VOICE' && { speaker: assessor }),
            quotes: [{ article: { id: required(fields, 'article') }, ...words(fields) }],
          },
        ],
        dataset: desk.dataset,
      },
    })
    return { told: 'The judgement was added.', undo: undoing(done.assessment as Changed) }
  },

  async merge(desk, fields) {
    const { actor, into } = await desk.ask('ActorsToMerge', {
      actor: { slug: required(fields, 'actor') },
      into: { slug: required(fields, 'into') },
    })
    if (!actor || !into) throw new Undone(`No actor goes by “${actor ? fields.into : fields.actor}” here.`)
    const dryRun = fields.step !== 'merge'
    const input = {
      actor: { id: actor.presentId },
      into: { id: into.presentId },
      expectedVersion: actor.version,
      reason: required(fields, 'reason'),
      dataset: desk.dataset,
    }
    const done = await desk.write(merge, { input, dryRun })
    if (dryRun) {
      const changed = Map.groupBy(done.changed as readonly Changed[], ({ __typename }) => __typename)
      return {
        before: { actor, into },
        after: done.survivor as Counted,
        changed: new Map([...changed].map(([type, all]) => [type, all.length])),
      }
    }
    return {
      told: `${actor.name} and ${into.name} are one.`,
      undo: { do: 'unmerge', actor: String(done.mergedId), version: String(actor.version + 1) },
    }
  },

  async unmerge(desk, fields) {
    await desk.write(unmerge, {
      input: {
        actor: required(fields, 'actor'),
        expectedVersion: Number(fields.version),
        reason: required(fields, 'reason'),
        dataset: desk.dataset,
      },
    })
    return { told: 'The two actors are apart again.' }
  },
}

interface Changed {
  readonly __typename: string
  readonly presentId: string
  readonly version: number
}

const undoing = ({ presentId, version }: Changed) => ({
  do: 'retract',
  id: presentId,
  version: String(version),
})

/** By which field of its input a record is named, and whether as an input object or by its id alone. */
const references: Readonly<Record<string, readonly [string, boolean]>> = {
  Condition: ['condition', true],
  Event: ['event', true],
  Assessment: ['assessment', false],
  Outcome: ['outcome', false],
  Figure: ['figure', false],
  Affiliation: ['affiliation', false],
}

/** Whether claims on something can be corrected here, by the name of its type. */
export const isCorrectable = (typeName: string): boolean => Object.hasOwn(references, typeName)

function required(fields: Fields, name: string): string {
  const value = fields[name]?.trim()
  if (!value) throw new Undone(`Fill in “${name.replaceAll('-', ' ')}”.`)
  return value
}

/** The words of a form; their place as well, where they were selected in the text. */
function words(fields: Fields): object {
  // browsers send lines of a form with CR LF
  const exact = required(fields, 'exact').replaceAll('\r\n', '\n')
  const [start, end] = [fields.start, fields.end]
  return { exact, ...(start && end && { startOffset: Number(start), endOffset: Number(end) }) }
}

type Subject = NonNullable<Extract<Answers['ClaimToCorrect']['node'], { __typename: 'Claim' }>['subject']>
type Claim = Extract<Subject, { claims: object }>['claims']['nodes'][number]

function claimInput(claim: Claim) {
  const { stance, attribution, saidAt, reportedAt, speakerAsWritten, speaker } = claim
  return {
    stance,
    attribution,
    reportedAt,
    ...(saidAt && { saidAt }),
    ...(speakerAsWritten && { speakerAsWritten }),
    ...(speaker && { speaker: { id: speaker.presentId } }),
    quotes: claim.quotes.map(quoteInput),
  }
}

function quoteInput({ exact, startOffset, endOffset, revision, article }: Claim['quotes'][number]) {
  if (exact === null)
    throw new Undone('The words of this claim may not be shown to you: they cannot be corrected here.')
  return { article: { id: article.presentId }, revision: revision.number, exact, startOffset, endOffset }
}
