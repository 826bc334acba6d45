// The dossier: Proviso's interchange format. JSON Lines, one record per line, UTF-8. It is put together here from the
// descriptions of its records: the importer checks against it, the exporter writes it, the JSON Schema is made from it.
import * as z from 'zod'
import { agentFields, type Claim } from './claim.ts'
import { type Description, needsClaims } from './describe.ts'
import { group, shapeOf, text } from './field.ts'
import type { Kind } from './kind.ts'
import { actor } from './kinds/actor.ts'
import { affiliation } from './kinds/affiliation.ts'
import { agreement } from './kinds/agreement.ts'
import { article } from './kinds/article.ts'
import { assessment } from './kinds/assessment.ts'
import { bearing } from './kinds/bearing.ts'
import { condition } from './kinds/condition.ts'
import { consideration } from './kinds/consideration.ts'
import { event } from './kinds/event.ts'
import { figure } from './kinds/figure.ts'
import { outcome } from './kinds/outcome.ts'
import { stage } from './kinds/stage.ts'
import { topic } from './kinds/topic.ts'
import type { ChildTable } from './stored.ts'
import { key } from './values.ts'

/** The version of the format, which the first record of a file names. */
export const FORMAT = 'proviso-dossier/2'

/** The line that begins a dataset. */
export const dataset = z.strictObject({
  record: z.literal('dataset'),
  format: z.literal(FORMAT),
  name: key.describe('The name of the dataset to which the records that follow belong.'),
  ...shapeOf({
    description: text().optional(),
    licence: text().optional(),
    agent: group(agentFields)
      .optional()
      .describe('Who made the claims of the dataset, where they do not say.'),
  }),
})

/** Each kind of record, in the order in which a dossier is written: but for what opens a stage, each refers only to kinds up to its own. */
export const KINDS = {
  article,
  actor,
  topic,
  agreement,
  stage,
  consideration,
  event,
  condition,
  assessment,
  outcome,
  figure,
  affiliation,
  bearing,
} as const satisfies Record<Kind, Description>

/** The descriptions of all kinds of record, in that order. */
export const descriptions: readonly Description[] = Object.values(KINDS)

/** The kinds whose facts rest on claims, or may. */
export const stated: readonly Kind[] = descriptions
  .filter(({ fields }) => Object.values(fields).some(({ kept }) => kept.as === 'claims'))
  .map(({ kind }) => kind)

/** The kinds that claim nothing: what they are, they are for all that refers to them. */
export const unclaimed: readonly Kind[] = descriptions
  .map(({ kind }) => kind)
  .filter((kind) => !stated.includes(kind))

/** Those that have to. */
export const claimed: readonly Kind[] = descriptions
  .filter(({ fields }) => needsClaims(fields))
  .map(({ kind }) => kind)

/** The tables of links that can rest on claims of their own. */
export const claimedLinks: readonly ChildTable[] = descriptions.flatMap(({ children }) =>
  children.filter(({ isClaimed }) => isClaimed),
)

/** The models whose rows rest on claims, or may: of what is recorded, and of links. */
export const claimedModels: readonly string[] = [
  ...stated.map((kind) => KINDS[kind].model),
  ...claimedLinks.map(({ model }) => model),
]

/** A record whose defaults are filled in, without the dataset lines. */
export type GraphRecord = { [K in Kind]: z.infer<(typeof KINDS)[K]['schema']> }[Kind]
export type RecordOf<K extends Kind> = Extract<GraphRecord, { record: K }>
export type Agent = z.infer<typeof dataset>['agent'] & {}
export type { Claim }

/** Any record of a dossier, told apart by its field `record`. */
export const record = z.discriminatedUnion('record', [
  dataset,
  ...Object.values(KINDS).map(({ schema }) => schema),
])
