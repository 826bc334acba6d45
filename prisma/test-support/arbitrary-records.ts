// Random records for property tests: of every kind, with texts of emoji, decomposed letters and CRLF. What they refer to exists only later.
import fc from 'fast-check'
import * as enums from '../generated/client/enums.ts'
import type { Field, Fields } from '../src/record/field.ts'
import { KINDS } from '../src/record/format.ts'
import type { Kind } from '../src/record/kind.ts'
import { statesOf } from '../src/record/threats.ts'

const enumValues = enums as unknown as Record<string, Record<string, string>>
const oneOfValues = <T extends string>(values: Record<string, T>) => fc.constantFrom(...Object.values(values))
const word = fc.constantFrom(
  'Kabul',
  'treaty',
  '😀',
  'e\u0301toile',
  'é',
  '"quoted"',
  'back\\slash',
  'tab\there',
  '条件',
  'a',
  'né\r\n',
  '\n',
)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => `x ${list.join(' ')} y`)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const moment = fc.oneof(
  day,
  instant,
  day.map((written) => written.slice(0, 7)),
  day.map((written) => written.slice(0, 4)),
)
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
/** A choice among records that exist only later: reduced to an index when they do. */
const pick = fc.nat()

const agent = fc.record({ kind: oneOfValues(enums.AgentKind), name: words, version: maybe(words) })
const quote = fc.record({ article: pick, revision: fc.nat(), start: fc.nat(), length: fc.nat() })
const claim = fc.record({
  stance: oneOfValues(enums.Stance),
  attribution: oneOfValues(enums.Attribution),
  speaker: maybe(pick),
  speakerAsWritten: maybe(words),
  saidAt: maybe(moment),
  reportedAt: moment,
  retracted: maybe(
    fc.record({ by: oneOfValues(enums.Retractor), at: maybe(moment), recordedAt: maybe(moment) }),
  ),
  confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  agent,
  quotes: fc.array(quote, { minLength: 1, maxLength: 3 }),
})
const claims = fc.array(claim, { minLength: 1, maxLength: 3 })
const codes = fc.uniqueArray(
  fc.record({ scheme: fc.constantFrom('cameo', 'imf-mona'), value: fc.constantFrom('0211', 'QPC') }),
  {
    selector: ({ scheme, value }) => `${scheme} ${value}`,
    maxLength: 2,
  },
)
const ownClaims = fc.option(claims, { nil: undefined, freq: 4 })
/** Parties as references, or with the words for them, or claims of their own. */
const party = fc.record({ actor: pick, asWritten: words, claims }, { requiredKeys: ['actor'] })
const parties = fc.array(fc.oneof(pick, party), { maxLength: 3 })

/** What is drawn by more than the description of a field, and `hasSlug`, `hasUrl`, `kindOf` and `subject`, of which others are made. */
const particular: Partial<Record<Kind, Record<string, fc.Arbitrary<unknown>>>> = {
  article: {
    publisher: fc.record({ name: words, domain: maybe(fc.constantFrom('a.example', 'b.example')) }),
    hasUrl: fc.boolean(),
    language: fc.constantFrom('en', 'fr', 'und'),
    revisions: fc.array(words, { minLength: 1, maxLength: 3 }),
  },
  actor: {
    names: fc.array(
      fc.record({
        text: words,
        language: fc.constantFrom('en', 'und'),
        kind: oneOfValues(enums.ActorNameKind),
      }),
      { maxLength: 3 },
    ),
    identifiers: fc.integer({ min: 0, max: 2 }),
  },
  topic: {
    broader: fc.oneof(fc.constantFrom('security', 'economy'), maybe(pick)),
    codes: fc.integer({ min: 0, max: 2 }),
  },
  consideration: {
    hasSlug: fc.boolean(),
    terms: fc.array(
      fc.record({
        conditions: fc.array(pick, { minLength: 1, maxLength: 3 }),
        atLeast: maybe(fc.constant(1)),
      }),
      { maxLength: 3 },
    ),
  },
  event: {
    hasSlug: fc.boolean(),
    place: maybe(
      fc.record({
        name: maybe(words),
        country: maybe(fc.constantFrom('AF', 'FR')),
        latitude: maybe(fc.double({ min: -90, max: 90, noNaN: true })),
        longitude: maybe(fc.integer({ min: -180, max: 180 })),
      }),
    ),
    codes,
    participants: fc.uniqueArray(
      fc.record({
        actor: maybe(pick),
        asWritten: words,
        role: oneOfValues(enums.ParticipationRole),
        claims: ownClaims,
      }),
      { maxLength: 4, selector: (p) => `${p.role} ${p.asWritten}` },
    ),
  },
  condition: { topic: fc.oneof(fc.constantFrom('security', 'economy', 'debt'), pick), codes },
  outcome: {
    // by the sign of the consideration
    state: fc.record({
      POSITIVE: fc.constantFrom(...statesOf.POSITIVE),
      NEGATIVE: fc.constantFrom(...statesOf.NEGATIVE),
    }),
  },
  figure: {
    kindOf: fc.constantFrom('event', 'condition', 'consideration'),
    subject: pick,
    unit: fc.oneof(words, fc.constantFrom('%', 'US$', 'people')),
    value: number,
    qualifier: fc.constantFrom('EXACT', 'APPROX', 'AT_LEAST', 'AT_MOST'),
  },
}

/** Not drawn: other slugs are made of keys, an article has revisions, and what a person or a law did has tests of its own. */
const leftOut = ['slug', 'url', 'text', 'sha256', 'removed', 'retracted']

/** A value of a field, by its description; undefined where that does not tell enough. */
function drawnFor({ kept, schema }: Field): fc.Arbitrary<unknown> | undefined {
  const isNeeded = !schema.safeParse(undefined).success
  const drawn = <T>(values: fc.Arbitrary<T>) => (isNeeded ? values : maybe(values))
  switch (kept.as) {
    case 'column':
      if (kept.enum) return drawn(oneOfValues(enumValues[kept.enum]!))
      if (kept.type === 'moment') return drawn(moment)
      return kept.type === 'number' ? drawn(number) : drawn(words)
    case 'reference':
      return drawn(pick)
    case 'references':
      return fc.array(pick, { maxLength: 2 })
    case 'parties':
      return parties
    case 'claims':
      return kept.isOptional ? ownClaims : claims
    default:
      return undefined
  }
}

function bodyOf(kind: Kind): fc.Arbitrary<Record<string, unknown>> {
  const body = { ...particular[kind] }
  for (const [name, field] of Object.entries(KINDS[kind].fields as Fields)) {
    if (name in body || leftOut.includes(name)) continue
    // a figure is of one thing
    if ('kindOf' in body && field.kept.as === 'reference' && field.kept.to !== kind) continue
    const values = drawnFor(field)
    if (!values) throw new Error(`random dossiers say nothing of ${kind}.${name}: it has to be drawn here`)
    body[name] = values
  }
  return fc.record(body)
}

const kinds = Object.keys(KINDS) as Kind[]
/** The types that other records need to be there. */
const NEEDED: Kind[] = [
  'article',
  'actor',
  'actor',
  'event',
  'condition',
  'consideration',
  'topic',
  'agreement',
  'stage',
]

/** Records of the kinds that others need, and some more. */
export const records = fc
  .tuple(
    fc.tuple(...NEEDED.map((kind) => drawn(kind))),
    fc.array(fc.oneof(...kinds.map((kind) => drawn(kind))), { maxLength: 40 }),
  )
  .map(([needed, others]) => [...needed, ...others])

function drawn(kind: Kind) {
  return fc.record({
    kind: fc.constant(kind),
    body: bodyOf(kind),
    dataset: fc.nat({ max: 2 }),
    order: fc.nat(),
  })
}
