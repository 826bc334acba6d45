// The dossier: Proviso's interchange format. JSON Lines, one record per line, UTF-8.
// This file is its one definition: the importer checks against it, the exporter writes it, the JSON Schema and the
// types are made from it.
import * as z from 'zod'
import * as enums from '../../generated/client/enums.ts'
import { enumDocs } from '../../generated/enum-docs.ts'

/** The version of the format, which the first record of a file names. */
export const FORMAT = 'proviso-dossier/1'

const enumOf = <T extends Record<string, string>>(name: keyof typeof enumDocs, values: T) =>
  z.enum(values).meta({ description: enumDocs[name].description })

const wellFormed = (s: string) => s.isWellFormed()
const halfCharacter = 'the text holds half of a surrogate pair, which is no character'
const yearZero = 'there is no year 0'

const key = z
  .string()
  .regex(/^[^\s/\0]{1,200}$/, 'a key has 1 to 200 characters, none of them a space or a slash')
  .refine(wellFormed, halfCharacter)
  .describe('A key of the author’s choice, unique within the dataset.')
const reference = z
  .string()
  .regex(/^([^\s/\0]+\/)?[^\s/\0]+$/, 'a reference is "key" or "dataset/key"')
  .describe('The key of another record: "key" in the same dataset, "dataset/key" in another.')
/** What a slug looks like. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const slug = z
  .string()
  .regex(slugPattern, 'a slug has lower-case letters, digits and single hyphens')
  .describe('A short name for addresses and queries, unique among all records of its type. Default: the key.')
const slugOrNone = slug
  .nullable()
  .describe(
    'A short name for addresses and queries, unique among all records of its type; null for none. ' +
      'Default: the key, where it can be a slug.',
  )
/** A string that PostgreSQL can hold: not empty, no NUL, no half characters. */
export const text = z
  .string()
  .min(1)
  .regex(/^[^\0]*$/, 'a text cannot hold NUL characters')
  .refine(wellFormed, halfCharacter)
/** An address on the web. Nothing but http and https: these addresses become links. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address starts with https:// or http://' })
  .regex(/^[^\s\0]*$/, 'an address holds no spaces')
const date = z.iso
  .date('a day is written 2021-12-05')
  .regex(/^(?!0000)/, yearZero)
  .describe('A day, as in 2021-12-05.')
/** A day or a moment. */
export const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'a date is written 2021-12-05, or 2021-12-05T14:30:00Z',
  })
  .refine((m) => !m.startsWith('0000'), yearZero)
  .describe('A day (2021-12-05: midnight UTC) or a moment (2021-12-05T14:30:00Z).')
const references = z.array(reference).default([])

export const agent = z.strictObject({
  kind: enumOf('AgentKind', enums.AgentKind),
  name: text,
  version: text.optional(),
})

export const quote = z
  .strictObject({
    article: reference.describe('The article that is quoted.'),
    revision: z.int().min(1).optional().describe('Which revision of its text. Default: the latest.'),
    exact: text.describe('The quoted words, exactly as they stand in the text.'),
    prefix: z.string().optional().describe('Words that stand right before, to tell one place from another.'),
    suffix: z.string().optional().describe('Words that stand right after, to tell one place from another.'),
    start: z
      .int()
      .min(0)
      .optional()
      .describe('Where the quote starts, in Unicode code points from 0, inclusive.'),
    end: z
      .int()
      .min(1)
      .optional()
      .describe('Where the quote ends, in Unicode code points from 0, exclusive.'),
  })
  .refine((q) => (q.start === undefined) === (q.end === undefined), 'give both start and end, or neither')

export const claim = z
  .strictObject({
    stance: enumOf('Stance', enums.Stance).default('ASSERTS'),
    attribution: enumOf('Attribution', enums.Attribution),
    speaker: reference.optional().describe('The actor who says so.'),
    speakerAsWritten: text.optional().describe('The speaker as the text names them.'),
    saidAt: moment.optional().describe('When the words were said.'),
    reportedAt: moment
      .optional()
      .describe('When they were published. Default: when the article first quoted was.'),
    recordedAt: moment.optional().describe('When Proviso learned of it. Default: the time of the import.'),
    retractedAt: moment.optional().describe('When the claim was withdrawn from the record.'),
    confidence: z.number().min(0).max(1).optional(),
    agent: agent
      .optional()
      .describe('Who read the claim out of the text. Default: the agent of the dataset.'),
    quotes: z
      .array(quote)
      .default([])
      .describe('The words that state it. Only a claim with the attribution IMPORTED_CODING may have none.'),
  })
  .refine((c) => c.quotes.length > 0 || c.attribution === 'IMPORTED_CODING', {
    path: ['quotes'],
    message: 'a claim needs at least one quote, unless its attribution is IMPORTED_CODING',
  })
const claims = z.array(claim).min(1, 'a fact needs at least one claim')

export const dataset = z.strictObject({
  record: z.literal('dataset'),
  format: z.literal(FORMAT),
  name: key.describe('The name of the dataset to which the records that follow belong.'),
  description: text.optional(),
  licence: text.optional(),
  agent: agent.optional().describe('Who made the claims of the dataset, where they do not say.'),
})

export const article = z
  .strictObject({
    record: z.literal('article'),
    key,
    publisher: z.strictObject({ name: text, domain: text.optional() }),
    url: webAddress.optional(),
    title: text,
    language: text.default('und').describe('BCP 47 tag.'),
    publishedAt: moment.optional(),
    datePrecision: enumOf('DatePrecision', enums.DatePrecision).optional().describe('Default: as written.'),
    licence: text.optional(),
    text: text.optional().describe('The text. Short for one revision.'),
    revisions: z
      .array(z.strictObject({ text, capturedAt: moment.optional() }))
      .min(1)
      .optional()
      .describe('The states of the text, oldest first.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits')
      .optional()
      .describe('In place of a text: the SHA-256 of a revision’s text that was imported before.'),
  })
  .refine((a) => [a.text, a.revisions, a.sha256].filter((x) => x !== undefined).length === 1, {
    message: 'give exactly one of text, revisions and sha256',
  })

export const actor = z.strictObject({
  record: z.literal('actor'),
  key,
  slug: slug.optional(),
  name: text,
  kind: enumOf('ActorKind', enums.ActorKind),
  description: text.optional(),
  names: z
    .array(
      z.strictObject({
        text,
        language: text.default('und'),
        kind: enumOf('ActorNameKind', enums.ActorNameKind).default('ALIAS'),
      }),
    )
    .default([]),
  identifiers: z.array(z.strictObject({ scheme: text, value: text })).default([]),
  mergedInto: reference.optional(),
})

export const event = z.strictObject({
  record: z.literal('event'),
  key,
  slug: slugOrNone.optional(),
  type: enumOf('EventType', enums.EventType),
  subtype: enumOf('EventSubtype', enums.EventSubtype).optional(),
  title: text,
  realis: enumOf('Realis', enums.Realis).default('OCCURRED'),
  start: moment.optional(),
  end: moment.optional(),
  datePrecision: enumOf('DatePrecision', enums.DatePrecision)
    .optional()
    .describe('Default: as `start` is written.'),
  place: z
    .strictObject({
      name: text.optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code')
        .optional(),
      lat: z.number().min(-90).max(90).optional(),
      lon: z.number().min(-180).max(180).optional(),
    })
    .optional(),
  partOf: reference.optional(),
  participants: z
    .array(
      z
        .strictObject({
          actor: reference.optional(),
          asWritten: text
            .optional()
            .describe('The participant as the text names them. Default: the actor’s name.'),
          role: enumOf('ParticipationRole', enums.ParticipationRole),
        })
        .refine((p) => p.actor !== undefined || p.asWritten !== undefined, 'give actor or asWritten'),
    )
    .default([]),
  claims,
})

export const condition = z.strictObject({
  record: z.literal('condition'),
  key,
  slug: slug.optional(),
  summary: text,
  requirement: text,
  topic: enumOf('ConditionTopic', enums.ConditionTopic),
  force: enumOf('ConditionForce', enums.ConditionForce),
  polarity: enumOf('Polarity', enums.Polarity).default('MUST'),
  formality: enumOf('Formality', enums.Formality).default('OFFICIAL_STATEMENT'),
  deadline: moment.optional(),
  issuers: references,
  targets: references,
  beneficiaries: references,
  guarantors: references,
  monitors: references,
  consideration: reference.optional(),
  supersedes: reference.optional(),
  claims,
})

export const consideration = z.strictObject({
  record: z.literal('consideration'),
  key,
  slug: slugOrNone.optional(),
  kind: enumOf('ConsiderationKind', enums.ConsiderationKind),
  sign: enumOf('ConsiderationSign', enums.ConsiderationSign).default('POSITIVE'),
  operator: enumOf('ConsiderationOperator', enums.ConsiderationOperator).default('ALL_OF'),
  description: text,
  givers: references,
  receivers: references,
})

export const assessment = z.strictObject({
  record: z.literal('assessment'),
  key,
  condition: reference,
  status: enumOf('AssessmentStatus', enums.AssessmentStatus),
  assessor: reference.optional(),
  asOf: moment,
  supersedes: reference.optional(),
  claims,
})

export const outcome = z.strictObject({
  record: z.literal('outcome'),
  key,
  consideration: reference,
  state: enumOf('OutcomeState', enums.OutcomeState),
  asOf: moment,
  event: reference.optional(),
  claims,
})

export const figure = z
  .strictObject({
    record: z.literal('figure'),
    key,
    event: reference.optional(),
    condition: reference.optional(),
    measure: text,
    unit: text,
    of: text.optional(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    qualifier: enumOf('FigureQualifier', enums.FigureQualifier).default('EXACT'),
    partOf: reference.optional(),
    claims,
  })
  .refine((f) => (f.event === undefined) !== (f.condition === undefined), 'give either event or condition')

export const affiliation = z.strictObject({
  record: z.literal('affiliation'),
  key,
  from: reference,
  to: reference,
  kind: enumOf('AffiliationKind', enums.AffiliationKind),
  title: text.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  claims,
})

export const bearing = z.strictObject({
  record: z.literal('bearing'),
  key,
  event: reference,
  condition: reference,
  kind: enumOf('BearingKind', enums.BearingKind),
})

/** Any record of a dossier, told apart by its field `record`. */
export const record = z.discriminatedUnion('record', [
  dataset,
  article,
  actor,
  event,
  condition,
  consideration,
  assessment,
  outcome,
  figure,
  affiliation,
  bearing,
])

export type DossierRecord = z.infer<typeof record>

/** A record whose defaults are filled in, without the dataset lines. */
export type GraphRecord = Exclude<DossierRecord, { record: 'dataset' }>
export type Claim = z.infer<typeof claim>
export type Agent = z.infer<typeof agent>

/** The schema of each type of record, by the value of its field `record`, in the order in which a dossier is written. */
export const records = {
  dataset,
  article,
  actor,
  consideration,
  event,
  condition,
  assessment,
  outcome,
  figure,
  affiliation,
  bearing,
} as const
