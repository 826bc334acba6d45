// What is asked of whom, or of what, a request names: it costs by how much there is of that.
import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Compiler, type Sizes, schema } from '../../../schema/src/index.ts'
import { compile, isRefused, large, small, textOf, times } from './compile.ts'

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

it('what somebody leads on to is looked for once for all whom rows name, and not with each row', () => {
  const linked = (where: string) => textOf(`{ affiliations(where: { actor: { ${where} } }) { totalCount } }`)
  expect(linked('events: { some: { placeCountry: { eq: "AF" } } }')).toMatch(
    /"actorId" in \(select actor\d+\."id" from "Actor" .* offset 0\)/,
  )
  expect(linked('name: { ne: "zz" }')).not.toContain('offset 0')
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

describe('what belongs to what was looked up before it', () => {
  const lookedUp = /"conditionId" = (any\(array)?\(select condition\d+\."id" from .*?proviso_counted/
  const eachSeen = /condition\d+\."id" = assessment\d+\."conditionId" and .*?proviso_counted\('conditionId'/
  const judgements = (condition: string) =>
    (
      compile(
        `{ assessments(first: 1, knownAt: "2021-12-01", where: { condition: { ${condition} } }) { nodes { id } } }`,
        large,
        {},
        Number.POSITIVE_INFINITY,
      ) as { text: string }
    ).text

  it.each([
    ['named', 'id: { eq: "con_1" }'],
    ['several that are named', 'id: { in: ["con_1", "con_2"] }'],
    ['found by what is named', 'bearings: { some: { condition: { id: { eq: "con_1" } } } }'],
  ])('counts with that, which is seen there, and not for each: %s', (_, condition) => {
    expect(judgements(condition)).toMatch(lookedUp)
    expect(judgements(condition)).not.toMatch(eachSeen)
  })

  it('counts with that where it is not looked up, seen for each', () => {
    const demanded = 'force: { eq: DEMAND }'
    expect(judgements(demanded)).toMatch(eachSeen)
    expect(judgements(demanded)).not.toMatch(lookedUp)
  })

  it('need not count with it where something is asked of how it stands itself', () => {
    const asked =
      '{ assessments(where: { condition: { id: { eq: "con_1" } }, standing: { eq: DENIED } }) { totalCount } }'
    expect(textOf(asked)).not.toContain(`"standing" <= 'HEDGED'`)
  })
})

it('what belongs to one of several alternatives costs, as known at a moment, by how many claims state that, for each', () => {
  const sizes = new Map([
    ...large,
    ['Assessment.conditionId:longest', 440],
    ['Assessment.conditionId:id=1', 440],
    ['Assessment.conditionId:rest', 30],
    ['Claim.conditionId:longest', 1000],
    ['Claim.conditionId:id=1', 1000],
    ['Claim.conditionId:rest', 20],
  ])
  const judgements = (where: string) =>
    isRefused(`{ assessments(knownAt: "2021-12-01", where: { ${where} }) { totalCount } }`, sizes)
  const oneOf = (condition: string) => `or: [{ slug: { eq: "a" } }, { id: { in: ["${condition}"] } }]`
  for (const [condition, isDear] of [
    ['con_1', true],
    ['con_2', false],
  ] as const) {
    const named = `condition: { id: { eq: "${condition}" } }`
    expect(judgements(named)).toBe(false)
    // these are there whether they count or not, and what they are of is seen for each
    expect(judgements(`${named}, standing: { in: [ASSERTED, HEDGED] }`)).toBe(isDear)
    expect(judgements(`condition: { ${oneOf(condition)} }`)).toBe(isDear)
    expect(
      judgements(`or: [{ condition: { id: { eq: "con_3" } } }, { condition: { ${oneOf(condition)} } }]`),
    ).toBe(isDear)
  }
})

describe('what has very many claims', () => {
  const sizes = (claims: number) =>
    new Map([
      ...large,
      ['Claim.conditionId:longest', claims],
      ['Claim.conditionId:long', claims],
      ['Claim.conditionId:id=1', claims],
      ['Claim.conditionId:rest', 4],
    ])
  const [many, few] = [sizes(1000), sizes(4)]

  it.each([
    [
      'what it was like then, as a field',
      times(80, 'condition(by: { id: "con_1" }, knownAt: "2021-12-01", knownBy: RECORDED) { firstStatedAt }'),
    ],
    [
      'behind each of them',
      '{ condition(by: { id: "con_1" }, knownAt: "2021-12-01") { claims(first: 1, where: { condition: { firstStatedAt: { gt: "2019" } } }) { totalCount } } }',
    ],
    [
      'that it was not like this, also today',
      '{ claims(first: 1, where: { condition: { id: { eq: "con_1" } }, not: { condition: { claims: { none: { speakerAsWritten: { eq: "zz" } } } } } }) { nodes { id } } }',
    ],
  ])('costs by these: %s', (_, asked) => {
    expect(isRefused(asked, many)).toBe(true)
    expect(isRefused(asked, few)).toBe(false)
  })

  it('is asked once what is demanded of it, however often its relation is named', () => {
    const parts = ['id: { eq: "con_1" }', 'claims: { none: { speakerAsWritten: { eq: "zz" } } }']
    const [once, twice] = [
      `condition: { ${parts.join(', ')} }`,
      `and: [${parts.map((part) => `{ condition: { ${part} } }`).join(', ')}]`,
    ].map((where) => textOf(`{ claims(first: 1, where: { ${where} }) { nodes { id } totalCount } }`))
    expect(twice).toBe(once)
  })
})

it('costs so too what supersedes what belongs to it', () => {
  const sizes = (claims: number) =>
    new Map([
      ...large,
      ['Assessment.supersedesId:longest', 10],
      ['Claim.conditionId:longest', claims],
      ['Claim.conditionId:id=1', claims],
      ['Claim.conditionId:rest', 1],
    ])
  const asked =
    '{ assessments(first: 1, knownAt: "2021-12-01", where: { supersedes: { condition: { id: { eq: "con_1" } } } }) { nodes { id } } }'
  expect(isRefused(asked, sizes(1000))).toBe(true)
  expect(isRefused(asked, sizes(1))).toBe(false)
})

it('what else is demanded of alternatives that are named costs for each that these lead to', () => {
  const sizes = (judgements: number) =>
    new Map([
      ...large,
      ['Assessment.assessorId:longest', judgements],
      ['Assessment.assessorId:id=1', judgements],
      ['Assessment.assessorId:rest', 200],
    ])
  const more = 'claims: { none: { quotes: { some: { prefix: { contains: "zz" } } } } }'
  const asked = `{ assessments(where: { or: [{ assessor: { id: { eq: "act_1" } }, ${more} }, { assessor: { id: { eq: "act_2" } } }] }) { totalCount } }`
  expect(isRefused(asked, sizes(60_000))).toBe(true)
  expect(isRefused(asked, sizes(1000))).toBe(false)
  expect(isRefused(asked.replace(`, ${more}`, ''), sizes(60_000))).toBe(false)

  // also what is found by a text, and what is far
  const beside = (part: string) =>
    `{ topics(where: { or: [{ slug: { eq: "a" }, ${part} }, { slug: { eq: "b" } }] }) { totalCount } }`
  const sized = new Map([...large, ['Topic', 30]])
  const quoted = 'quotes: { some: { exact: { contains: "xyzzy" } } }'
  expect(isRefused(beside(`conditions: { some: { claims: { some: { ${quoted} } } } }`), sized)).toBe(true)
  expect(isRefused(beside('name: { eq: "c" }'), sized)).toBe(false)
  const far =
    '{ articles(where: { or: [{ url: { eq: "https://a.b/c" } }, { claims: { some: { origin: { id: { eq: "ori_1" } } } } }] }) { totalCount } }'
  expect(isRefused(far, sized)).toBe(true)
})
