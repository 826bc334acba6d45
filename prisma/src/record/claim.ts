// The claims that state a record, and the quotes that they rest on.
import * as z from 'zod'
import {
  choice,
  clock,
  column,
  documents,
  Field,
  group,
  moment,
  number,
  reference,
  relays,
  shapeOf,
  text,
} from './field.ts'
import * as values from './values.ts'
import { rawText } from './values.ts'

const CONFIDENCE = 'a confidence is a number from 0 to 1'

export const agentFields = {
  kind: choice('AgentKind'),
  name: text(),
  version: text().optional(),
}

const quoteFields = {
  article: reference('article').describe('The article that is quoted.'),
  revision: number(z.int().min(1))
    .optional()
    .describe(
      'Which revision of its text. Default: of those that have the words as the latest has them, the first that was published.',
    ),
  exact: column('text', rawText).describe('The quoted words, exactly as they stand in the text.'),
  prefix: column('text', z.string())
    .optional()
    .describe('Words that stand right before, to tell one place from another.'),
  suffix: column('text', z.string())
    .optional()
    .describe('Words that stand right after, to tell one place from another.'),
  startOffset: number(z.int().min(0))
    .optional()
    .was('start')
    .describe('Where the quote starts, in Unicode code points from 0, inclusive.'),
  endOffset: number(z.int().min(1))
    .optional()
    .was('end')
    .describe('Where the quote ends, in Unicode code points from 0, exclusive.'),
  splitsGrapheme: column('text', z.boolean())
    .optional()
    .describe(
      'That the quote is meant to begin or end within what is read as one character (an extended grapheme cluster of Unicode), such as half a flag.',
    ),
}

export const quote = z
  .strictObject(shapeOf(quoteFields))
  .refine(
    (q) => (q.startOffset === undefined) === (q.endOffset === undefined),
    'give both startOffset and endOffset, or neither',
  )

export const claimFields = {
  stance: choice('Stance').default('ASSERTS'),
  attribution: choice('Attribution'),
  speaker: reference('actor').optional().describe('The actor who says so.'),
  speakerAsWritten: text().optional().describe('The speaker as the text names them.'),
  relayedBy: relays().describe(
    'By way of whom it came, where the text says so: actors, and publishers as {"publisher": "…"}, first the one nearest to who says it.',
  ),
  saidAt: moment().optional().describe('When the words were said.'),
  reportedAt: moment()
    .optional()
    .describe('When they were published. Default: when the article first quoted was.'),
  recordedAt: clock().optional().describe('When Proviso learned of it. Default: the time of the import.'),
  retracted: group({
    by: choice('Retractor').default('CODER'),
    at: moment().optional().describe('When it was retracted. Default: when Proviso learned of that.'),
    recordedAt: clock()
      .optional()
      .describe('When Proviso learned that it was retracted. Default: the time of the import.'),
    quotes: new Field(z.array(quote).min(1, 'leave the field out where there are none').optional(), {
      as: 'quotes',
      fields: quoteFields,
      of: 'retraction',
    }).describe('The words by which it was taken back.'),
  })
    .optional()
    .describe(
      'That the claim was retracted. By its CODER: it was never said; it is known by no report, at no date. ' +
        'By its SOURCE: it was said, and taken back; it is known until then. A file that leaves a claim out retracts it by the coder.',
    ),
  confidence: number(z.number().min(0, CONFIDENCE).max(1, CONFIDENCE)).optional(),
  agent: group(agentFields)
    .optional()
    .describe('Who read the claim out of the text. Default: the agent of the dataset.'),
  brings: new Field(
    z.array(z.string()).min(1, 'leave the field out where it brings all that changes').optional(),
    {
      as: 'instruction',
    },
  ).describe(
    'The fields of its record that a new claim brings: they are known from its report on, and before it the record reads as it did. ' +
      'Whatever else changes with it was read wrongly before, and is mended at all dates. Default: all that changes with it.',
  ),
  quotes: new Field(z.array(quote).default([]), { as: 'quotes', fields: quoteFields }).describe(
    'The words that state it. Only a claim with the attribution IMPORTED_CODING may have none.',
  ),
  documents: documents().describe(
    'The articles that a coded record names without quoting them. Only a claim with the attribution IMPORTED_CODING has any.',
  ),
}

export const claim = z
  .strictObject(shapeOf(claimFields))
  .refine((c) => c.quotes.length > 0 || c.attribution === 'IMPORTED_CODING', {
    path: ['quotes'],
    message: 'a claim needs at least one quote, unless its attribution is IMPORTED_CODING',
  })
  .refine((c) => c.documents.length === 0 || c.attribution === 'IMPORTED_CODING', {
    path: ['documents'],
    message: 'only a claim with the attribution IMPORTED_CODING names documents: any other quotes them',
  })

/** The claims that state a record: at least one, but where another record states the same (see `describe.ts`). */
export const claims = () => new Field(z.array(claim), { as: 'claims', fields: claimFields })

/** The claims that state what is known with something else, where it has none. */
export const ownClaims = (without: string) =>
  new Field(z.array(claim).min(1, 'leave the field out where there are no claims').optional(), {
    as: 'claims',
    fields: claimFields,
    isOptional: true,
  }).describe(`The claims that state this by itself. Without, it is known with ${without}.`)

const partyFields = (fact: string) => ({
  actor: reference('actor').describe('The actor.'),
  asWritten: text()
    .optional()
    .describe(
      'The party as the text names it: "the Kabul authorities". Other words mend those that were given before.',
    ),
  claims: ownClaims(fact),
})

/** The actors of one role among the rows of a model that names parties: each by a reference, or with the words for it and claims of its own. */
export function parties(model: string, role: string, fact: string) {
  const fields = partyFields(fact)
  const party = z.union([values.reference, z.strictObject(shapeOf(fields))], {
    error: 'a party is a reference to an actor, or an object with actor, and asWritten or claims',
  })
  return new Field(z.array(party).default([]), { as: 'parties', model, role, fields })
}

export type Claim = z.infer<typeof claim>
