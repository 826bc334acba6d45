// The dearest operations that a hunt found on a large graph, and questions of the same kind that people ask: those are refused
// there, these are not, and on a small graph both are answered.
import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Compiler, type Sizes, schema } from '../../../schema/src/index.ts'
import { USUAL_COST } from '../../../server/src/configuration.ts'
import { OWN, TRUSTED } from '../../../server/src/graphql/executor.ts'
import { compile, isRefused, large, operations, small, times } from './compile.ts'

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
      'actors all of whose events are so, in an order that no index has: all are found first',
      times(
        2,
        'actors(first: 1, orderBy: [{ field: REMOVED_AT, direction: DESC }], where: { events: { every: { endedAt: { gte: "1999-09-18" } } } }) { nodes { id } }',
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

describe('texts that are compared', () => {
  const named = (...texts: string[]) =>
    `actors(first: 1, where: { or: [${texts.map((text) => `{ name: { contains: "${text}" } }`).join()}] }) { totalCount }`

  it('by fewer letters than an index finds cost what it takes to fold each of them', () => {
    expect(isRefused(times(16, named('zq')), large)).toBe(true)
    expect(isRefused(times(16, named('zqu')), large)).toBe(false)
  })

  it('as alternatives cost what each of them may find', () => {
    const texts = Array.from({ length: 120 }, (_, i) => `aid${i}`)
    expect(isRefused(`{ ${named(...texts.slice(0, 12))} }`, large)).toBe(false)
    expect(isRefused(`{ ${named(...texts)} }`, large)).toBe(true)
  })
})

describe('what is told of conditions of a topic', () => {
  it('costs what PostgreSQL gathers for lists that are long for most topics', () => {
    const of = (where: string) =>
      `topic(by: { slug: "other" }) { conditions(where: ${where}) { totalCount } }`
    const sizes = new Map([...large, ['Topic', 30], ['Condition.topicId:rest', 900]] as const)
    expect(isRefused(times(40, of('{ assessments: { none: { status: { eq: MET } } } }')), sizes)).toBe(true)
    expect(isRefused(times(40, of('{ force: { eq: DEMAND } }')), sizes)).toBe(false)
  })

  it('and what none of the texts that very many lead to may contain costs as often as they are read', () => {
    const page = (title: string) =>
      `{ actors(first: 100, where: { events: { none: { title: ${title} } } }) { nodes { id } } }`
    expect(isRefused(page('{ contains: "o" }'), large)).toBe(true)
    expect(isRefused(page('{ isNull: true }'), large)).toBe(false)
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
      'actors all of whose identifiers are so, or so',
      times(
        2,
        'actors(orderBy: [{ field: ID }], where: { identifiers: { every: { not: { actor: {} }, or: [{ value: { ne: "a" }, actor: { named: "b" } }, { value: { notIn: ["c"] } }] } } }) { nodes { id } }',
      ),
    ],
    [
      'articles that report a condition',
      '{ articles(where: { conditions: { some: { slug: { eq: "a" } } } }) { totalCount nodes { title } } }',
    ],
    [
      'actors by a name misspelt',
      '{ actors(where: { named: "guterez" }) { nodes { name conditionsIssued { totalCount } } } }',
    ],
  ])('is answered on a large graph too: %s', (_, query) => {
    expect(isRefused(query, large)).toBe(false)
  })

  it('what hangs on whoever is called so, who may be the one of whom there is most', () => {
    const ofThose =
      'conditions(where: { or: [{ issuers: { some: { named: "a b" } } }, { targets: { some: { named: "a b" } } }] }) { totalCount }'
    expect(isRefused(times(1, ofThose), large)).toBe(false)
    expect(isRefused(times(4, ofThose), large)).toBe(true)
  })

  it('a name that is looked for among all, though another is asked for too, so often alone', () => {
    const called = 'actors(where: { named: "a b", slug: { in: ["c"] } }) { nodes { id } }'
    expect(isRefused(times(5, called), large)).toBe(false)
    expect(isRefused(times(20, called), large)).toBe(true)
  })

  it('what changed of an actor of whom there is little, and not of whom there is most', () => {
    const changed = '{ changes(about: "act_1") { totalCount nodes { id } } }'
    expect(isRefused(changed, large)).toBe(false)
    expect(isRefused(changed, new Map([...large, ['ConditionParty.actorId:id=1', 60_000]]))).toBe(true)
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

  // an article with fewer of very many statements, and whom most is asked of without how much of it is disputed
  it.each([
    ['condition-story', {}],
    ['actor-profile', {}],
    ['actor-profile', { by: { slug: 'most' }, disputed: {} }],
    ['actors-known', {}],
    ['article-text', { each: 2, records: 30 }],
    ['agreement-story', {}],
    ['event-story', {}],
  ] as const)(
    'is answered on a large graph as of a day too, as known on another: the page %s',
    (page, lean) => {
      // what hangs on a consideration, and how often most are judged
      const sizes = new Map([
        ...large,
        ['Condition.considerationId:rest', 100],
        ['Assessment.conditionId:longest', 570],
        ['Assessment.conditionId:rest', 40],
      ])
      const { query, variables = '{}' } = operations.find(({ name }) => name === page)!
      const days = { asOf: new Date('2021-10-01'), knownAt: new Date('2021-12-05') }
      expect(
        compile(query, sizes, { ...JSON.parse(variables), ...days, ...lean }, OWN * USUAL_COST),
      ).toHaveProperty('text')
    },
  )
})
