// The dearest operations that a hunt found on a large graph, and questions of the same kind that people ask: those are refused
// there, these are not, and on a small graph both are answered.
import { type GraphQLError, getOperationAST, getVariableValues, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOfText } from '../../../schema/src/compile/cost.ts'
import { costOfLength } from '../../../schema/src/compile/length.ts'
import { askedBy, Compiler, type Sizes, schema, tableStatement, tables } from '../../../schema/src/index.ts'
import { USUAL_COST } from '../../../server/src/configuration.ts'
import { loadExamples } from '../../../server/src/graphql/examples.ts'
import { TRUSTED } from '../../../server/src/graphql/executor.ts'

/** The tables of the benchmark's graph, and of a corpus that somebody just began. */
const large: Sizes = new Map(
  Object.entries({
    Article: 200_000,
    Actor: 20_000,
    Event: 400_000,
    Condition: 300_000,
    Assessment: 240_000,
    Consideration: 75_000,
    Figure: 60_000,
    Affiliation: 15_000,
    Outcome: 90_000,
    Claim: 1_200_000,
    SearchEntry: 920_000,
    SearchPart: 3_000,
    Change: 1_700_000,
    Origin: 50,
    Dataset: 1,
    ActorIdentifier: 20_000,
    ConditionParty: 700_000,
    'Claim.originId:met': 25_000,
    'ConditionParty.actorId:longest': 60_000,
    'ConditionParty.actorId:long': 280_000,
    'ConditionParty.actorId:met': 10_000,
    'ConditionParty.actorId:rest': 700,
    'ConditionParty.actorId:slug=most': 60_000,
    'Affiliation.actorId:met': 230,
    'Article.publisherId:longest': 27_000,
    'Article.publisherId:long': 139_000,
    'Article.publisherId:rest': 250,
    'SearchEntry.words:': 2_200,
    'SearchEntry.words:aid': 50_000,
    'SearchEntry.words:en:aid': 50_000,
    'SearchEntry.words:en:talk': 60_000,
    'SearchEntry.words:en:govern': 75_000,
    'SearchEntry.words:the': 760_000,
    Condition_everDisputed: 4_900,
    StatusPeriod_disputed_descending: 8_700,
  }),
)
const small: Sizes = new Map([...large].map(([model, size]) => [model, size / 1000]))

/** The statement of a query; what it is told where it is refused. */
function compile(
  query: string,
  sizes: Sizes,
  variables: Record<string, unknown> = {},
  limit = USUAL_COST,
): { text: string } | { message: string } {
  const compiler = new Compiler(schema, { cost: USUAL_COST })
  compiler.sizes = sizes
  const document = parse(query)
  try {
    const operation = getOperationAST(document)!
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    expect(errors).toBeUndefined()
    return compiler.statement(document, operation, askedBy(coerced!, undefined), 'body', limit)
  } catch (error) {
    const { message, extensions } = error as GraphQLError
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' })
    return { message }
  }
}

/** Those of the catalogue that are asked, not followed, with variables as the examples have them. */
const operations = (await loadExamples()).filter(({ query }) => !/^subscription/m.test(query))

const isRefused = (query: string, sizes: Sizes): boolean => 'message' in compile(query, sizes)

const times = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`

describe('what reads a whole table again and again', () => {
  it.each([
    [
      'alternatives that are looked for in all, of one',
      '{ conditions(where: { id: { in: ["con_1"] }, or: [{ selfAssessed: { eq: false } }, { topic: { within: { code: { scheme: "a", value: "b" } } } }] }) { totalCount nodes { id } } }',
    ],
    [
      'conditions in the order of their force',
      times(2, 'conditions(orderBy: [{ field: FORCE }]) { nodes { id } }'),
    ],
    [
      'a word that all have, in the articles of one publisher, which are looked for in all',
      times(2, 'publishers(first: 1) { nodes { articles(where: { text: "the" }) { totalCount } } }'),
    ],
    [
      'whether all that actors received is of a sort, as known then',
      '{ actors(knownAt: "2002-06-02", where: { considerationsReceived: { none: { considerationKind: { ne: MEMBERSHIP } } } }) { totalCount } }',
    ],
    [
      'what has a very common word, as recorded then',
      '{ search(query: "government or talks or aid", knownAt: "2021-04-11", knownBy: RECORDED) { totalCount nodes { __typename } } }',
    ],
    [
      'what a very common word leads to, by what hangs on it',
      '{ search(query: "government", where: { article: { conditions: { every: { deadline: { lt: "2009-10-17" } } } } }) { totalCount nodes { __typename } } }',
    ],
    [
      'to whom many are linked at a moment, and these again',
      '{ affiliations(first: 100) { nodes { actor { relatedActors(asOf: "2002-05-23", depth: 2) { totalCount } } } } }',
    ],
    [
      'the first of all that was known at an early moment, again and again',
      times(3, 'events(knownAt: "1990-01-01") { nodes { id } }'),
    ],
    [
      'lists that no index has in their order, again and again',
      times(7, 'figures(orderBy: [{ field: UNIT, direction: DESC }]) { totalCount nodes { id } }'),
    ],
    [
      'what must not be among what two tables lead to, counted again and again',
      times(3, 'considerations(where: { conditions: { none: { polarity: { eq: MUST } } } }) { totalCount }'),
    ],
    [
      'every actor of every article',
      '{ articles(where: { actors: { every: { kind: { eq: STATE } } } }) { nodes { id } } }',
    ],
    [
      'whether all that an origin brought is so, of a few that brought very much',
      '{ origins(first: 1, where: { claims: { every: { agentKind: { eq: MODEL } } } }) { nodes { id } } }',
    ],
    [
      'whether something bears on all that actors took part in',
      '{ actors(where: { events: { every: { bearings: { some: { bearingKind: { eq: BREACHES } } } } } }, knownAt: "2020-04-11") { totalCount } }',
    ],
    [
      'on whose word all stands that actors give',
      '{ actors(asOf: "2015-06-10", where: { considerationsGiven: { every: { claims: { some: { origin: {} } } } } }) { totalCount } }',
    ],
    [
      'what articles report, all of it',
      '{ articles(where: { events: { none: { type: { ne: AID } } } }) { totalCount } }',
    ],
    [
      'relations of relations, one after the other',
      '{ conditions(where: { or: [{ slug: { eq: "a" } }, { issuers: { some: { conditionsIssued: { none: { issuers: { some: { slug: { contains: "zz" } } } } } } } }] }) { totalCount nodes { id } } }',
    ],
    [
      'texts of the issuers of all conditions',
      '{ conditions(where: { issuers: { some: { slug: { contains: "zz" } } } }) { nodes { id } } }',
    ],
    ['judgements as of a moment, counted twice', times(3, 'assessments(asOf: "2021-12-01") { totalCount }')],
    ['figures that are there with what they are of, counted often', times(11, 'figures { totalCount }')],
    [
      'who is linked to an actor, as of a moment and as known at another, again and again',
      times(
        14,
        'actor(by: { slug: "a" }, knownAt: "2021-12-01") { relatedActors(asOf: "2021-06-01") { totalCount } }',
      ),
    ],
    [
      'what an actor asks of itself, which is found out link by link, again and again',
      times(20, 'conditionsBetween(issuer: { slug: "a" }, target: { slug: "a" }) { nodes { standing } }'),
    ],
    ['groups of all who took part in all events', times(2, 'events { facets(by: [PARTICIPANT]) { count } }')],
    [
      'common words, thrice',
      times(3, 'search(query: "government or talks or aid") { nodes { __typename } }'),
    ],
    [
      'who has judged nothing of which all is so, which each of the judgements tells',
      times(
        3,
        'actors(orderBy: [{ field: NAME }], where: { assessments: { some: { not: { condition: {} } } } }) { nodes { id } }',
      ),
    ],
    [
      'actors who took part in something that there is not, which each of their events tells',
      times(2, 'actors(where: { events: { some: { placeName: { eq: "a" } } } }) { nodes { id } }'),
    ],
    [
      'what was disputed as known then, of what had been recorded by then',
      times(
        2,
        'conditions(knownAt: "2021-12-01", knownBy: RECORDED, where: { disputed: { knownAt: "2020-12-01" } }) { totalCount nodes { id } }',
      ),
    ],
    ['counts of all claims, often', times(10, 'claims { totalCount }')],
    [
      'what was recorded long ago, thrice',
      times(
        3,
        'conditions(knownAt: "2001-01-01T00:00:00Z", knownBy: RECORDED, orderBy: [{ field: ID }]) { nodes { id } }',
      ),
    ],
    [
      'what somebody denied, as of a moment',
      '{ events(asOf: "2021-12-01", where: { contested: { eq: true } }) { nodes { id } } }',
    ],
    [
      'how conditions stand by the words of one actor',
      '{ conditions(where: { status: { eq: WAIVED, by: { actor: { slug: "a" } } } }) { nodes { id } } }',
    ],
    [
      'how many stood so, as known then',
      '{ conditions(knownAt: "2021-12-01", where: { status: { eq: WAIVED } }) { totalCount } }',
    ],
    [
      'how many stood so by the words of one side, as known then',
      '{ conditions(knownAt: "2021-12-01", where: { status: { in: [MET, PENDING], by: { role: MONITOR } } }) { totalCount } }',
    ],
    [
      'what had been done for what was on offer, as known then',
      '{ considerations(knownAt: "2021-12-01") { facets(by: [FULFILMENT]) { count } } }',
    ],
    [
      'how all conditions stood, as known then',
      '{ conditions(knownAt: "2021-12-01") { facets(by: [STATUS]) { count } } }',
    ],
    [
      'all conditions by their status by the words of one actor',
      '{ conditions { facets(by: [STATUS], statusBy: { actor: { slug: "a" } }) { count } } }',
    ],
    ['what was on offer, counted as known then', '{ considerations(knownAt: "2021-12-01") { totalCount } }'],
    [
      'the order in which all was first stated, as recorded',
      '{ conditions(knownAt: "2021-12-01", knownBy: RECORDED, first: 1) { nodes { id } } }',
    ],
    [
      'how many were first stated in each year, as recorded',
      '{ conditions(knownAt: "2021-12-01", knownBy: RECORDED) { series(field: FIRST_STATED_AT, interval: YEAR) { count } } }',
    ],
    [
      'all events, counted as recorded',
      '{ events(knownAt: "2021-12-01", knownBy: RECORDED, first: 1) { totalCount } }',
    ],
    [
      'what assessors disagreed on as known then, counted twice',
      times(2, 'conditions(knownAt: "2021-12-01", where: { disputed: { eq: true } }) { totalCount }'),
    ],
    [
      'in whose events nothing is so, of those recorded first, who took part in nearly all',
      times(
        1,
        'actors(orderBy: [{ field: ID }], where: { events: { none: { placeCountry: { eq: "AF" } } } }) { nodes { id } }',
      ),
    ],
    [
      'judgements of several, which may be looked for past all others',
      times(20, 'assessments(first: 1, where: { assessor: { slug: { in: ["a", "b"] } } }) { nodes { id } }'),
    ],
    [
      'to whom the actor is linked, as recorded, and these again, and how many they are',
      times(
        2,
        'actors(first: 1, knownAt: "2021-12-01", knownBy: RECORDED) { nodes { relatedActors(depth: 2) { totalCount nodes { distance } } } }',
      ),
    ],
    [
      'of whose origins one brought something whose words are so: no claim may',
      '{ datasets(where: { origins: { some: { claims: { some: { speakerAsWritten: { contains: "zz" } } } } } }) { nodes { id } } }',
    ],
    [
      'actors all of whose identifiers are so, or so: all may be compared with all',
      times(
        2,
        'actors(orderBy: [{ field: ID }], where: { identifiers: { every: { not: { actor: {} }, or: [{ value: { ne: "a" }, actor: { named: "b" } }, { value: { notIn: ["c"] } }] } } }) { nodes { id } }',
      ),
    ],
    [
      'actors of whose events one is so, or who are called so: each is looked at by itself',
      '{ actors(where: { or: [{ events: { some: { placeLongitude: { lte: 75 } } } }, { name: { eq: "e" } }] }) { totalCount } }',
    ],
    ['paths, often', times(50, 'pathBetween(from: { slug: "a" }, to: { slug: "b" }, maxLength: 4) { via }')],
  ])('is refused on a large graph, and answered on a small one: %s', (_, query) => {
    expect(isRefused(query, large)).toBe(true)
    if (!/pathBetween|relatedActors/.test(query)) expect(isRefused(query, small)).toBe(false)
  })
})

describe('what is asked of somebody', () => {
  const ways: [string, (slug: string) => string][] = [
    ['a filter by its slug', (slug) => `issuers: { some: { slug: { eq: "${slug}" } } }`],
    ['a filter by several', (slug) => `issuers: { some: { slug: { in: ["another", "${slug}"] } } }`],
    [
      'one of two alternatives',
      (slug) =>
        `or: [{ issuers: { some: { slug: { eq: "${slug}" } } } }, { targets: { some: { slug: { eq: "another" } } } }]`,
    ],
  ]

  it.each(ways)('costs by how much there is of it: %s', (_, where) => {
    const query = (slug: string) =>
      `{ conditions(knownAt: "2021-12-01", where: { ${where(slug)}, contested: { eq: true } }) { totalCount } }`
    expect(isRefused(query('most'), large)).toBe(true)
    expect(isRefused(query('another'), large)).toBe(false)
  })

  it('costs by that whichever variable names it, by one plan for all of whom there is as much', () => {
    const compiler = new Compiler(schema, { cost: Number.POSITIVE_INFINITY })
    compiler.sizes = new Map([...large, ['ConditionParty.actorId:id=7', 60_000]])
    const document = parse(
      'query Q($by: ActorBy!) { actor(by: $by) { conditionsFaced(orderBy: [{ field: POLARITY }]) { nodes { id } } } }',
    )
    const ask = (by: object) => {
      const { cost, plan } = compiler.statement(document, getOperationAST(document)!, { by }, 'body')
      return { cost, isReused: plan!.isReused }
    }
    const [few, most] = [ask({ slug: 'another' }), ask({ slug: 'most' })]
    expect(most.cost).toBeGreaterThan(20 * few.cost)
    expect(ask({ slug: 'a-third' })).toEqual({ cost: few.cost, isReused: true })
    expect(ask({ id: 'act_7' }).cost).toBe(most.cost)
    expect(ask({ id: 'act_8' }).cost).toBe(few.cost)
  })

  it('costs as much as of whom there is most where nobody knows whom it names', () => {
    const query = (by: string) =>
      times(30, `actor(by: ${by}) { conditionsFaced(orderBy: [{ field: POLARITY }]) { nodes { id } } }`)
    expect(isRefused(query('{ identifier: { scheme: "a", value: "b" } }'), large)).toBe(true)
    expect(isRefused(query('{ slug: "another" }'), large)).toBe(false)
  })
})

describe('what is asked of how conditions stand', () => {
  const sizes = new Map([
    ...large,
    ['StatusPeriod.status:longest', 300_000],
    ['StatusPeriod.status:rest', 5000],
    ['StatusPeriod.status:value=UNJUDGED', 300_000],
    ['Condition.topicId:longest', 32_000],
    ['Condition.topicId:long', 300_000],
  ])

  it.each([
    ['a status', 'eq: UNJUDGED', 'eq: WAIVED'],
    ['several', 'in: [UNJUDGED, WAIVED]', 'in: [WAIVED, MODIFIED]'],
    ['a class', 'statusClass: [UNJUDGED]', 'statusClass: [ENDED]'],
  ])('costs by how many stand so: %s', (_, common, rare) => {
    const asked = (status: string) =>
      times(
        2,
        `conditions(where: { status: { ${status} }, deadline: { lt: "2022-01-01" } }, first: 1) { totalCount }`,
      )
    expect(isRefused(asked(common), sizes)).toBe(true)
    expect(isRefused(asked(rare), sizes)).toBe(false)
  })

  it('costs for each that is counted below a row, and little for a page of them', () => {
    const below = (fields: string) =>
      `{ topics(first: 1) { nodes { conditions(where: { status: { eq: MET, knownAt: "2021-12-01" } }) { ${fields} } } } }`
    expect(isRefused(below('totalCount'), sizes)).toBe(true)
    expect(isRefused(below('nodes { id }'), sizes)).toBe(false)
  })
})

/** The statement of a query that is let through on the large graph. */
const textOf = (query: string) => (compile(query, large) as { text: string }).text

it('what somebody leads on to is looked for once for all whom rows name, and not with each row', () => {
  const linked = (where: string) => textOf(`{ affiliations(where: { actor: { ${where} } }) { totalCount } }`)
  expect(linked('events: { some: { placeCountry: { eq: "AF" } } }')).toMatch(
    /"actorId" in \(select actor\d+\."id" from "Actor" .* offset 0\)/,
  )
  expect(linked('name: { ne: "zz" }')).not.toContain('offset 0')
})

describe('what changed since a moment', () => {
  const half = Date.parse('2021-01-01T00:00:00Z')
  const sizes = new Map([
    ...large,
    ...Array.from({ length: 8 }, (_, i): [string, number] => [
      `Change.recordedAt:half=${i + 1}`,
      half + i * 1000,
    ]),
  ])
  const since = (moment: string, more: string) =>
    compile(`{ changes(since: "${moment}"${more} }`, sizes) as { text: string; message: string }
  const filtered = ', where: { event: { title: { contains: "zz" } } }) { nodes { id } }'

  it('costs by how many were recorded since then', () => {
    expect(since('2000-01-01T00:00:00Z', filtered).message).toMatch(/costs/)
    expect(since('2022-01-01T00:00:00Z', filtered).text).toContain('"recordedAt" >=')
  })

  it('is found by that moment where there is little, and else as its page goes by', () => {
    const page = ') { nodes { id } }'
    expect(since('2022-01-01T00:00:00Z', page).text).toMatch(/in \(select change\d+\."id" .* offset 0\)/)
    expect(since('2000-01-01T00:00:00Z', page).text).not.toContain('offset 0')
  })

  it('is sought past all that is later, of which that costs', () => {
    const until = (moment: string) => times(3, `changes(until: "${moment}") { nodes { id } }`)
    expect(compile(until('2000-01-01T00:00:00Z'), sizes)).toHaveProperty('message')
    expect(compile(until('2022-01-01T00:00:00Z'), sizes)).toHaveProperty('text')
  })
})

describe('what is named by a part of its name', () => {
  const conditions = (text: string) =>
    `{ conditions(where: { issuers: { some: { name: { contains: "${text}" } } } }) { totalCount } }`

  it('costs as a part of all, and as all of it where the text is too short to be found by an index', () => {
    expect(isRefused(conditions('tal'), large)).toBe(false)
    expect(isRefused(conditions('ta'), large)).toBe(true)
    expect(isRefused(conditions('ta'), small)).toBe(false)
  })

  it('costs so in whichever variable the text is', () => {
    const query = `query Q($text: String!) ${conditions('x').replace('"x"', '$text')}`
    expect(compile(query, large, { text: 'tal' })).toHaveProperty('text')
    expect(compile(query, large, { text: 'ta' })).toHaveProperty('message')
  })
})

describe('what is named', () => {
  it('is looked up once, also where it can have been retracted, so that an index leads from it', () => {
    expect(
      textOf(
        '{ claims(where: { event: { id: { in: ["evt_1"] }, claims: { some: { stance: { eq: DENIES } } } } }) { nodes { id } } }',
      ),
    ).toMatch(/"eventId" = any\(array\(select event\d+\."id" from "Event"/)
  })

  it('costs over further relations by how much there is of it, and of each of that', () => {
    const sizes = (longest: number): Sizes =>
      new Map([...large, ['ConditionParty.actorId:slug=most', longest]])
    const asked = times(
      3,
      'assessments(where: { condition: { issuers: { some: { slug: { eq: "most" } } } } }) { totalCount nodes { id } }',
    )
    expect(isRefused(asked, sizes(150_000))).toBe(true)
    expect(isRefused(asked, sizes(1000))).toBe(false)
  })

  it('is looked at by itself, and what it leads to after it', () => {
    const unlike = (named: string) =>
      textOf(
        `{ conditions(where: { ${named}: { in: ["a"] }, bearings: { none: { bearingKind: { eq: BREACHES } } } }) { totalCount } }`,
      )
    expect(unlike('slug')).toMatch(/not exists \(.*offset 0\)/)
    expect(unlike('recurs')).not.toContain('offset 0')
  })

  it('leads to few rows, which are looked at one after the other, or to many, for which others are gathered', () => {
    const figures = (longest: number) => {
      const sizes = new Map([
        ...large,
        ['Figure.partOfId:longest', longest],
        ['Figure.partOfId:rest', longest],
      ])
      const query =
        '{ figures(where: { partOf: { id: { eq: "fig_1" } }, claims: { none: { assessment: { standing: { isNull: true } } } } }) { totalCount } }'
      return (compile(query, sizes, {}, Number.POSITIVE_INFINITY) as { text: string }).text
    }
    expect(figures(10)).toContain('"standing" is null offset 0')
    expect(figures(20_000)).not.toContain('"standing" is null offset 0')
  })
})

it('what belongs to one thing costs, as known at a moment, by how many claims state that, for each', () => {
  const sizes = new Map([
    ...large,
    ['Assessment.conditionId:longest', 440],
    ['Assessment.conditionId:id=1', 440],
    ['Assessment.conditionId:rest', 30],
    ['Claim.conditionId:longest', 1000],
    ['Claim.conditionId:id=1', 1000],
    ['Claim.conditionId:rest', 20],
  ])
  const judgements = (condition: string) =>
    `{ assessments(knownAt: "2021-12-01", where: { condition: { id: { eq: "${condition}" } } }) { totalCount } }`
  expect(isRefused(judgements('con_1'), sizes)).toBe(true)
  expect(isRefused(judgements('con_2'), sizes)).toBe(false)
})

describe('what reads the list of one of whom there is far more than of most', () => {
  const faced = (list: string) => `actor(by: { slug: "most" }) { conditionsFaced${list} }`
  const [filtered, sorted] = [
    faced('(where: { summary: { contains: "zz" } }) { nodes { id } }'),
    faced('(orderBy: [{ field: POLARITY, direction: ASC }]) { nodes { id } }'),
  ]
  const most = (longest: number): Sizes =>
    new Map([
      ...large,
      ['ConditionParty.actorId:longest', longest],
      ['ConditionParty.actorId:slug=most', longest],
    ])

  it.each([
    ['filtered', filtered],
    ['in an order that no index has', sorted],
    [
      'counted and grouped',
      faced('(where: { force: { eq: DEMAND } }) { totalCount facets(by: [STATUS]) { count } }'),
    ],
  ])('costs by how many that is, and is refused where it is read very often: %s', (_, list) => {
    expect(isRefused(times(1, list), large)).toBe(false)
    expect(isRefused(times(40, list), large)).toBe(true)
    expect(isRefused(times(40, list), most(1500))).toBe(false)
    expect(isRefused(times(40, list.replace('"most"', '"another"')), large)).toBe(false)
  })

  it('costs little to be counted where links tell how many there are', () => {
    expect(isRefused(times(25, faced(' { totalCount }')), large)).toBe(false)
  })

  it.each([
    ['Claim.speakerId', 50_000, 20, 'statements { totalCount }'],
    ['Claim.speakerId', 50_000, 10, 'statements(orderBy: [{ field: ID }]) { nodes { id } }'],
    ['Participation.actorId', 80_000, 6, 'events(orderBy: [{ field: ID }]) { nodes { id } }'],
    [
      'Assessment.assessorId',
      20_000,
      12,
      'assessments(where: { condition: { events: { some: { eventType: { eq: AID } } } } }) { totalCount }',
    ],
  ])(
    'costs a look at each row of a long list where no index has the answer: %s',
    (key, longest, often, list) => {
      const queryOf = (slug: string) => times(often, `actor(by: { slug: "${slug}" }) { ${list} }`)
      const long = {
        [`${key}:longest`]: longest,
        [`${key}:long`]: 5 * longest,
        [`${key}:rest`]: 500,
        [`${key}:slug=most`]: longest,
      }
      const sizes = new Map([...large, ...Object.entries(long)])
      expect(isRefused(queryOf('most'), sizes)).toBe(true)
      expect(isRefused(queryOf('another'), sizes)).toBe(false)
    },
  )

  it('costs by that too where an index leads to the rows by a column of theirs', () => {
    const claims = (slug: string) =>
      `claims(first: 10, where: { speaker: { slug: { eq: "${slug}" } }, quotes: { some: { exact: { contains: "zz" } } } }) { nodes { id } }`
    const long = {
      'Claim.speakerId:longest': 50_000,
      'Claim.speakerId:long': 290_000,
      'Claim.speakerId:rest': 500,
      'Claim.speakerId:slug=most': 50_000,
    }
    const sizes = new Map([...large, ...Object.entries(long)])
    expect(isRefused(times(12, claims('another')), sizes)).toBe(false)
    expect(isRefused(times(12, claims('most')), sizes)).toBe(true)
  })

  it('costs nothing for a page in the order that an index has', () => {
    expect(isRefused(times(50, faced(' { nodes { id } }')), large)).toBe(false)
  })

  it('costs for each group that facets have, whose keys are different ones unless two are asked for', () => {
    const groups = (first: number, by = 'ISSUER') =>
      `{ conditions { facets(by: [${by}], first: ${first}) { keys { actor { conditionsFaced(where: { force: { eq: DEMAND } }) { totalCount } } } } } }`
    expect(isRefused(groups(2), large)).toBe(false)
    expect(isRefused(groups(500), large)).toBe(true)
    expect(isRefused(groups(10), most(3000))).toBe(false)
    expect(isRefused(groups(3), large)).toBe(false)
    expect(isRefused(groups(3, 'ISSUER, TARGET'), large)).toBe(true)
  })

  it('costs for the different rows of a page less, for not all of them have so many', () => {
    const list = 'conditionsFaced(where: { force: { eq: DEMAND } }) { nodes { id } }'
    expect(isRefused(`{ actors(first: 100) { nodes { ${list} } } }`, large)).toBe(false)
    // that the issuers of many conditions are different ones nobody knows
    expect(isRefused(`{ conditions(first: 100) { nodes { issuers { ${list} } } } }`, large)).toBe(true)
  })
})

// some actors have very much, and it is these to whom most rows lead
describe('what asks of those to whom the rows of a list lead what else they have', () => {
  const known = (where: string, field = 'affiliations') =>
    `{ actor(by: { slug: "a" }) { ${field}(first: 10, where: { ${where} }) { nodes { id } } } }`

  it.each([
    ['which of it is so', known('counterpart: { conditionsIssued: { some: { recurs: { eq: WEEKLY } } } }')],
    [
      'whether none of it is',
      known('counterpart: { conditionsIssued: { none: { recurs: { eq: WEEKLY } } } }'),
    ],
    [
      'twice over',
      known(
        'counterpart: { affiliations: { some: { counterpart: { affiliations: { some: { officeTitle: { eq: "a" } } } } } } }',
      ),
    ],
  ])('costs by how much that is on average for a row: %s', (_, query) => {
    const even = new Map([...large].filter(([key]) => !key.endsWith(':met')))
    expect(isRefused(query, large)).toBe(true)
    expect(isRefused(query, even)).toBe(false)
    expect(isRefused(query, small)).toBe(false)
  })

  it('is let through where there is not so much', () => {
    const query =
      '{ conditions(first: 10, where: { issuers: { some: { affiliations: { some: { counterpart: { slug: { eq: "a" } } } } } } }) { nodes { id } } }'
    expect(isRefused(query, large)).toBe(false)
  })
})

// PostgreSQL takes about 5 ms and 1 MB for each thousand characters of a statement that it plans, and looks at no clock meanwhile
describe('what becomes a long statement', () => {
  const long = ', knownAt: "2021-12-01", knownBy: RECORDED'
  const or = (count: number, filter: string) => `where: { or: [${Array(count).fill(filter).join(', ')}] }`

  it.each([
    [
      'how considerations stood, by many filters',
      `{ considerations(${or(140, '{ standing: { eq: DENIED } }')}${long}) { nodes { id } } }`,
    ],
    ['words in articles', `{ articles(${or(140, '{ text: "a" }')}${long}) { nodes { id } } }`],
    [
      'the same field, often',
      `{ considerations(first: 1${long}) { nodes { ${Array.from({ length: 50 }, (_, i) => `f${i}: fulfilment`).join(' ')} } } }`,
    ],
    [
      'searches',
      times(12, `search(query: "aid"${long}) { totalCount edges { snippet node { __typename } } }`),
    ],
    [
      'relations in alternatives of alternatives',
      `{ figures(where: ${Array(4)
        .fill(0)
        .reduce(
          (inner) =>
            `{ or: [{ event: { figures: { every: ${inner} } } }, { not: { event: { figures: { every: ${inner} } } } }] }`,
          '{ unit: { contains: "z" } }',
        )}${long}) { nodes { id } } }`,
    ],
  ])('is refused whatever the size of the graph: %s', (_, query) => {
    const compiled = compile(query, small)
    expect('message' in compiled && compiled.message).toContain('for its statement')
  })

  it.each([
    [
      'what had been done for them',
      `{ considerations(${or(140, '{ fulfilment: { eq: MET } }')}${long}) { nodes { id } } }`,
    ],
    [
      'which figures contradicted each other',
      `{ figures(${or(140, '{ conflicting: { eq: true } }')}${long}) { nodes { id } } }`,
    ],
  ])('is refused for what its filters take, before it is written: %s', (_, query) => {
    expect(isRefused(query, small)).toBe(true)
  })

  it.each([
    [
      'all that is said of a search',
      `{ search(query: "aid"${long}) { totalCount edges { snippet highlights { text } node { __typename } } } }`,
    ],
    [
      'a dozen alternatives',
      `{ conditions(${or(12, '{ summary: { contains: "a" } }')}${long}) { nodes { summary } } }`,
    ],
  ])('but not what people ask: %s', (_, query) => {
    expect(isRefused(query, small)).toBe(false)
  })

  it('is refused of tables that are exported, too', () => {
    const table = tables().get('considerations')!
    const export_ = (count: number) =>
      tableStatement(
        table,
        {
          where: { or: Array(count).fill({ standing: { eq: 'DENIED' } }) },
          knownAt: '2021-12-01',
          knownBy: 'RECORDED',
        },
        { cost: USUAL_COST },
      )
    expect(() => export_(140)).toThrow('a statement of')
    expect(export_(3).text).toContain('select')
  })

  it('costs by the square of its length, beyond what is usual', () => {
    expect(costOfText(135_000)).toBeGreaterThan(USUAL_COST)
    expect(costOfText(20_000)).toBeLessThan(3000)
  })
})

// PostgreSQL and the service hold an answer whole before it is sent
describe('what has a long answer', () => {
  const quoted = (inner: string) =>
    `{ conditions(first: 100) { nodes { claims(first: 100) { nodes { quotes { article { ${inner} } } } } } } }`

  it.each([
    ['the text of the article of every quote', quoted('text')],
    ['the texts of one page, often', times(50, 'articles(first: 100) { nodes { text } }')],
    [
      'all that is to be said of many conditions',
      times(
        6,
        'conditions(first: 100) { nodes { issuers { conditionsIssued(first: 30) { nodes { id slug a: summary b: summary c: summary d: summary e: requirement f: requirement g: requirement h: requirement } } } } }',
      ),
    ],
  ])('is refused whatever the size of the graph: %s', (_, query) => {
    const compiled = compile(query, small)
    expect('message' in compiled && compiled.message).toContain('for its answer')
  })

  it.each([
    ['the texts of a page', '{ articles(first: 100) { nodes { title text } } }'],
    ['the article of every quote', quoted('title')],
    [
      'what was changed, whatever it was',
      '{ changes(first: 100) { nodes { subject { __typename ... on Article { text } ... on Condition { summary } ... on Claim { quotes { exact article { text } } } } } } }',
    ],
  ])('but not what people ask: %s', (_, query) => {
    expect(isRefused(query, small)).toBe(false)
  })

  it('costs by the square of its length, beyond what is usual', () => {
    expect(costOfLength(30_000_000)).toBe(0)
    expect(costOfLength(32_000_000)).toBe(4000)
    expect(costOfLength(40_200_000)).toBeGreaterThan(USUAL_COST)
  })
})

it('has a cost where there is nothing yet', () => {
  const empty: Sizes = new Map([...large.keys()].filter((key) => !key.includes(':')).map((key) => [key, 0]))
  const compiled = compile(
    '{ search(query: "aid") { totalCount } articles(where: { text: "aid", conditions: { some: {} } }) { totalCount } }',
    empty,
  )
  expect('cost' in compiled && compiled.cost).toBeGreaterThan(0)
})

it('is reckoned by how common words are as soon as that is known, though the tables have as many rows as before', () => {
  const compiler = new Compiler(schema, { cost: 1_000_000 })
  const document = parse('{ search(query: "ceasefire corridor") { totalCount } }')
  const cost = () => compiler.statement(document, getOperationAST(document)!, {}, 'body').cost
  compiler.sizes = new Map([...large].filter(([key]) => !key.includes('.words:')))
  const unknown = cost()
  compiler.sizes = large
  expect(cost()).toBeLessThan(unknown / 10)
})

describe('what people ask', () => {
  it.each([
    [
      'a page, its count and its facets',
      '{ conditions(where: { topic: { slug: { eq: "humanitarian-access" } } }) { totalCount nodes { summary } force: facets(by: [FORCE]) { count } status: facets(by: [STATUS]) { count } } }',
    ],
    [
      'all that one asks of another',
      '{ conditions(where: { issuers: { some: { slug: { eq: "a" } } }, targets: { some: { slug: { eq: "b" } } } }) { totalCount nodes { summary claims { nodes { quotes { exact article { title } } } } } facets(by: [STATUS]) { count } } }',
    ],
    [
      'one or the other',
      '{ conditions(where: { or: [{ issuers: { some: { slug: { eq: "a" } } } }, { targets: { some: { slug: { eq: "a" } } } }] }) { totalCount nodes { summary } } }',
    ],
    ['a search', '{ search(query: "government") { edges { score snippet node { __typename } } } }'],
    ['a page as known then', '{ conditions(knownAt: "2021-12-01") { nodes { summary firstStatedAt } } }'],
    [
      'the demands of one, as recorded then',
      '{ conditions(knownAt: "2021-12-01", knownBy: RECORDED, where: { issuers: { some: { slug: { eq: "a" } } } }) { nodes { summary firstStatedAt } } }',
    ],
    [
      'what is denied of one issuer, as known then',
      '{ conditions(knownAt: "2021-12-01", where: { issuers: { some: { slug: { eq: "a" } } }, contested: { eq: true } }) { totalCount } }',
    ],
    [
      'how conditions stand by the words of one side',
      '{ conditions(where: { status: { eq: WAIVED, by: { role: ISSUER } } }) { nodes { byTarget: status(by: { role: TARGET }) } } }',
    ],
    [
      'how the demands of one stand by the words of another',
      '{ conditions(where: { issuers: { some: { slug: { eq: "a" } } }, status: { eq: WAIVED, by: { actor: { slug: "b" } } } }) { totalCount nodes { id } } }',
    ],
    [
      'several searches for words that few texts have',
      times(5, 'search(query: "ceasefire corridor") { totalCount edges { snippet node { __typename } } }'),
    ],
    [
      'the same, as recorded then',
      '{ search(query: "ceasefire corridor", knownAt: "2021-12-01", knownBy: RECORDED, where: { condition: { contested: { eq: true } } }) { totalCount nodes { __typename } } }',
    ],
    [
      'actors by a name misspelt',
      '{ actors(where: { named: "guterez" }) { nodes { name conditionsIssued { totalCount } } } }',
    ],
  ])('is answered on a large graph too: %s', (_, query) => {
    expect(isRefused(query, large)).toBe(false)
  })

  // of a large graph as a trusted document, or where it is narrowed
  it.each([
    [
      'words in a summary',
      '{ conditions(where: { summary: { contains: "aid" } }) { totalCount nodes { summary } } }',
    ],
    [
      'demands of states',
      '{ conditions(where: { issuers: { some: { kind: { eq: STATE } } } }) { totalCount nodes { summary } } }',
    ],
    [
      'as known on a date',
      '{ conditions(knownAt: "2021-09-01T00:00:00Z", where: { status: { statusClass: [OPEN] } }) { nodes { summary status } } }',
    ],
    [
      'conditions counted by how they stand by the words of a role',
      '{ conditions { facets(by: [STATUS, SELF_ASSESSED], statusBy: { role: TARGET }) { count } } }',
    ],
    [
      'what one asked for in return for something of a sort, as known then',
      '{ conditions(knownAt: "2021-12-01", where: { issuers: { some: { slug: { eq: "a" } } }, consideration: { considerationKind: { eq: AID } } }) { totalCount nodes { summary } } }',
    ],
    [
      'articles with a word, as known then',
      '{ articles(knownAt: "2021-12-01", where: { text: "aid" }) { totalCount nodes { title } } }',
    ],
  ])('may look at all that there is where the document is trusted: %s', (_, query) => {
    expect(isRefused(query, large)).toBe(true)
    expect(compile(query, large, {}, TRUSTED * USUAL_COST)).toHaveProperty('text')
  })

  // all of these count what they find in the whole graph: there they have to be narrowed, as by who has to meet the conditions
  const counting = ['conditions-in-force', 'overdue', 'guarantors-and-monitors', 'breaches']

  it.each(operations.filter(({ name }) => !counting.includes(name)))(
    'is answered on a large graph too: the operation $name',
    ({ name, query, variables = '{}' }) => {
      const lean = name === 'front' && { counted: { slug: { in: [] } } }
      expect(
        compile(query, large, { ...JSON.parse(variables), ...lean }, TRUSTED * USUAL_COST),
      ).toHaveProperty('text')
    },
  )
})
