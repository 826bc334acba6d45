// Random dossiers for property tests: every type of record, several datasets, references in all directions, texts with
// emoji, decomposed letters and CRLF, quotes by offsets.
import fc from 'fast-check'
import * as enums from '../generated/client/enums.ts'
import { FORMAT } from '../src/record/format.ts'
import { normalForm, sha256 } from '../src/record/normal-form.ts'
import { statesOf } from '../src/record/threats.ts'

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
type Party = { actor: number; asWritten?: string; claims?: Record<string, unknown>[] }
const parties = fc.array(fc.oneof(pick, party), { maxLength: 3 })

const bodies = {
  article: fc.record({
    publisher: fc.record({ name: words, domain: maybe(fc.constantFrom('a.example', 'b.example')) }),
    hasUrl: fc.boolean(),
    title: words,
    language: fc.constantFrom('en', 'fr', 'und'),
    publishedAt: maybe(moment),
    licence: maybe(words),
    revisions: fc.array(words, { minLength: 1, maxLength: 3 }),
  }),
  actor: fc.record({
    name: words,
    actorKind: oneOfValues(enums.ActorKind),
    description: maybe(words),
    names: fc.array(
      fc.record({
        text: words,
        language: fc.constantFrom('en', 'und'),
        kind: oneOfValues(enums.ActorNameKind),
      }),
      { maxLength: 3 },
    ),
    identifiers: fc.integer({ min: 0, max: 2 }),
    mergedInto: maybe(pick),
  }),
  topic: fc.record({
    name: words,
    description: maybe(words),
    broader: fc.oneof(fc.constantFrom('security', 'economy'), maybe(pick)),
    codes: fc.integer({ min: 0, max: 2 }),
  }),
  agreement: fc.record({
    title: words,
    agreementKind: oneOfValues(enums.AgreementKind),
    startedAt: maybe(day),
    parties: parties,
    claims,
  }),
  stage: fc.record({ agreement: pick, title: words, opensBy: maybe(pick) }),
  consideration: fc.record({
    stage: maybe(pick),
    hasSlug: fc.boolean(),
    considerationKind: oneOfValues(enums.ConsiderationKind),
    sign: oneOfValues(enums.ConsiderationSign),
    operator: oneOfValues(enums.ConsiderationOperator),
    description: words,
    givers: parties,
    receivers: parties,
    claims: ownClaims,
    terms: fc.array(
      fc.record({
        conditions: fc.array(pick, { minLength: 1, maxLength: 3 }),
        atLeast: maybe(fc.constant(1)),
      }),
      { maxLength: 3 },
    ),
  }),
  event: fc.record({
    hasSlug: fc.boolean(),
    eventType: oneOfValues(enums.EventType),
    subtype: maybe(oneOfValues(enums.EventSubtype)),
    title: words,
    realis: oneOfValues(enums.Realis),
    startedAt: maybe(moment),
    place: maybe(
      fc.record({
        name: maybe(words),
        country: maybe(fc.constantFrom('AF', 'FR')),
        latitude: maybe(fc.double({ min: -90, max: 90, noNaN: true })),
        longitude: maybe(fc.integer({ min: -180, max: 180 })),
      }),
    ),
    partOf: maybe(pick),
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
    claims,
  }),
  condition: fc.record({
    summary: words,
    requirement: words,
    topic: fc.oneof(fc.constantFrom('security', 'economy', 'debt'), pick),
    topics: fc.array(pick, { maxLength: 2 }),
    codes,
    force: oneOfValues(enums.ConditionForce),
    effect: oneOfValues(enums.ConditionEffect),
    polarity: oneOfValues(enums.Polarity),
    formality: oneOfValues(enums.Formality),
    deadline: maybe(moment),
    deadlineAsWritten: maybe(words),
    recurs: maybe(oneOfValues(enums.Recurrence)),
    issuers: parties,
    targets: parties,
    beneficiaries: parties,
    guarantors: parties,
    monitors: parties,
    abstainers: parties,
    consideration: maybe(pick),
    delivers: maybe(pick),
    stage: maybe(pick),
    supersedes: maybe(pick),
    claims,
  }),
  assessment: fc.record({
    condition: pick,
    status: oneOfValues(enums.AssessmentStatus),
    assessor: maybe(pick),
    judgedAt: moment,
    supersedes: maybe(pick),
    claims,
  }),
  outcome: fc.record({
    consideration: pick,
    // by the sign of the consideration
    state: fc.record({
      POSITIVE: fc.constantFrom(...statesOf.POSITIVE),
      NEGATIVE: fc.constantFrom(...statesOf.NEGATIVE),
    }),
    effectiveAt: moment,
    event: maybe(pick),
    claims,
  }),
  figure: fc.record({
    kindOf: fc.constantFrom('event', 'condition', 'consideration'),
    subject: pick,
    measure: words,
    unit: fc.oneof(words, fc.constantFrom('%', 'US$', 'people')),
    of: maybe(words),
    use: oneOfValues(enums.FigureUse),
    countedAt: maybe(moment),
    value: number,
    qualifier: fc.constantFrom('EXACT', 'APPROX', 'AT_LEAST', 'AT_MOST'),
    partOf: maybe(pick),
    claims,
  }),
  affiliation: fc.record({
    actor: pick,
    counterpart: pick,
    affiliationKind: oneOfValues(enums.AffiliationKind),
    officeTitle: maybe(words),
    validFrom: maybe(day),
    claims,
  }),
  bearing: fc.record({
    event: pick,
    condition: pick,
    bearingKind: oneOfValues(enums.BearingKind),
    claims: ownClaims,
  }),
}

type Kind = keyof typeof bodies
const KINDS = Object.keys(bodies) as Kind[]
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

const records = fc
  .tuple(
    fc.tuple(...NEEDED.map((kind) => drawn(kind))),
    fc.array(fc.oneof(...KINDS.map((kind) => drawn(kind))), { maxLength: 40 }),
  )
  .map(([needed, others]) => [...needed, ...others])

function drawn(kind: Kind) {
  return fc.record({
    kind: fc.constant(kind),
    body: bodies[kind] as fc.Arbitrary<Record<string, unknown>>,
    dataset: fc.nat({ max: 2 }),
    order: fc.nat(),
  })
}

/** A dossier of three datasets, as the lines of a file; the records of a dataset come in a random order. */
export const arbitraryDossier: fc.Arbitrary<string[]> = records.map((list) => {
  const all = list.map((record, n) => ({ ...record, n, key: `${record.kind}-${n}` }))
  const ofKind = (kind: Kind) => all.filter((record) => record.kind === kind)
  const lines: { dataset: number; order: number; line: string }[] = []
  const bearings = new Set<string>()
  for (const { kind, body, dataset, order, key, n } of all) {
    const to = (target: Kind, index: unknown, before?: number) => {
      if (index === undefined) return undefined
      // a topic that Proviso ships
      if (typeof index === 'string') return index
      const candidates = ofKind(target).filter((record) => before === undefined || record.n < before)
      const found = candidates[(index as number) % candidates.length]
      return found && (found.dataset === dataset ? found.key : `set-${found.dataset}/${found.key}`)
    }
    const fields: Record<string, unknown> = { ...body }
    const link = (name: string, target: Kind) => {
      fields[name] = to(target, fields[name], target === kind ? n : undefined)
    }
    const linkParties = (name: string) => {
      const parties = new Map<unknown, unknown>()
      for (const party of fields[name] as (number | Party)[]) {
        const { claims, ...said } = typeof party === 'number' ? { actor: party } : party
        const actor = to('actor', said.actor)
        if (parties.has(actor)) continue
        const whole = { ...said, actor, ...(claims && { claims: claims.map(completeClaim(to)) }) }
        parties.set(actor, typeof party === 'number' ? actor : whole)
      }
      fields[name] = [...parties.values()]
    }
    if (kind === 'article') {
      fields.url = fields.hasUrl ? `https://example.org/${n}` : undefined
      fields.revisions = (fields.revisions as string[]).map((text) => ({ text }))
    }
    if (kind === 'actor') {
      fields.identifiers = Array.from({ length: fields.identifiers as number }, (_, i) => ({
        scheme: 'test',
        value: `${n}-${i}`,
      }))
      link('mergedInto', 'actor')
    }
    if (kind === 'topic') {
      fields.codes = Array.from({ length: fields.codes as number }, (_, i) => ({
        scheme: 'test',
        value: `${n}-${i}`,
      }))
      link('broader', 'topic')
    }
    if ('hasSlug' in fields) fields.slug = fields.hasSlug ? `${kind}-slug-${n}` : null
    delete fields.hasSlug
    delete fields.hasUrl
    if (kind === 'agreement') linkParties('parties')
    if (kind === 'stage') {
      link('agreement', 'agreement')
      link('opensBy', 'consideration')
      fields.number = n + 1
    }
    if (kind === 'consideration') {
      link('stage', 'stage')
      for (const name of ['givers', 'receivers']) linkParties(name)
      const terms = fields.operator === 'GRADUATED' ? [] : (fields.terms as { conditions: number[] }[])
      fields.terms = terms.map((term) => ({
        ...term,
        conditions: [...new Set(term.conditions.map((index) => to('condition', index)))],
      }))
    }
    if (kind === 'event') {
      link('partOf', 'event')
      fields.participants = (
        fields.participants as { actor?: number; claims?: Record<string, unknown>[] }[]
      ).map((p) => ({
        ...p,
        actor: to('actor', p.actor),
        claims: p.claims?.map(completeClaim(to)),
      }))
    }
    if (kind === 'condition') {
      for (const name of ['issuers', 'targets', 'beneficiaries', 'guarantors', 'monitors', 'abstainers'])
        linkParties(name)
      link('consideration', 'consideration')
      link('delivers', 'consideration')
      link('stage', 'stage')
      link('supersedes', 'condition')
      link('topic', 'topic')
      fields.topics = [...new Set((fields.topics as number[]).map((index) => to('topic', index)))]
    }
    if (kind === 'assessment') {
      link('condition', 'condition')
      link('assessor', 'actor')
      link('supersedes', 'assessment')
      // without an assessor it is of who speaks, of one
      if (fields.assessor === undefined) fields.claims = (fields.claims as unknown[]).slice(0, 1)
    }
    if (kind === 'outcome') {
      const considerations = ofKind('consideration')
      const { sign } = considerations[(fields.consideration as number) % considerations.length]!.body
      fields.state = (fields.state as Record<string, string>)[sign as string]
      link('consideration', 'consideration')
      link('event', 'event')
    }
    if (kind === 'figure') {
      fields[fields.kindOf as string] = to(fields.kindOf as Kind, fields.subject)
      delete fields.kindOf
      delete fields.subject
      link('partOf', 'figure')
    }
    if (kind === 'affiliation') {
      link('actor', 'actor')
      link('counterpart', 'actor')
      if (fields.actor === fields.counterpart) continue
    }
    if (kind === 'bearing') {
      link('event', 'event')
      link('condition', 'condition')
      // the same bearing by another dataset is no other bearing, however it is referred to
      const whole = (reference: unknown) =>
        String(reference).includes('/') ? reference : `set-${dataset}/${reference}`
      const bearing = `${whole(fields.event)} ${fields.bearingKind} ${whole(fields.condition)}`
      if (bearings.has(bearing)) continue
      bearings.add(bearing)
    }
    if (fields.claims) fields.claims = (fields.claims as Record<string, unknown>[]).map(completeClaim(to))
    lines.push({ dataset, order, line: JSON.stringify({ record: kind, key, ...fields }) })
  }
  // an article's texts as the importer keeps them, to draw quotes from
  function completeClaim(to: (target: Kind, index: unknown) => string | undefined) {
    return (given: Record<string, unknown>) => {
      const articles = ofKind('article')
      const seen = new Set<string>()
      const quotes = (
        given.quotes as { article: number; revision: number; start: number; length: number }[]
      ).flatMap((q) => {
        const article = articles[q.article % articles.length]!
        const texts = textsOf(article.body.revisions as string[])
        const revision = q.revision % texts.length
        const points = [...texts[revision]!]
        const start = q.start % points.length
        const end = start + 1 + (q.length % (points.length - start))
        const place = `${article.n} ${revision} ${start} ${end}`
        if (seen.has(place)) return []
        seen.add(place)
        return [
          {
            article: to('article', q.article),
            revision: revision + 1,
            exact: points.slice(start, end).join(''),
            startOffset: start,
            endOffset: end,
            splitsGrapheme: true as const,
          },
        ]
      })
      return { ...given, speaker: to('actor', given.speaker), quotes }
    }
  }
  lines.sort((a, b) => a.dataset - b.dataset || a.order - b.order)
  return [0, 1, 2].flatMap((dataset) => [
    JSON.stringify({
      record: 'dataset',
      format: FORMAT,
      name: `set-${dataset}`,
      description: dataset === 0 ? 'The first' : undefined,
    }),
    ...lines.filter((l) => l.dataset === dataset).map((l) => l.line),
  ])
})

/** Each text and its normal form, none twice. */
function textsOf(revisions: string[]): string[] {
  const given = new Set(revisions.map(sha256))
  const texts = new Map<string, string>()
  for (const text of revisions) {
    texts.set(sha256(text), text)
    const normal = normalForm(text)
    if (!given.has(sha256(normal))) texts.set(sha256(normal), normal)
  }
  return [...texts.values()]
}
