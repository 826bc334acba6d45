// What reads the list of one of whom there is far more than of most.
import { describe, expect, it } from 'vitest'
import type { Sizes } from '../../../schema/src/index.ts'
import { isRefused, large, small, textOf, times } from './compile.ts'

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

describe('what is worked out of all that is said of one thing', () => {
  const sizes: Sizes = new Map([
    ...large,
    ...['Claim', 'Assessment'].flatMap((model): [string, number][] => [
      [`${model}.conditionId:longest`, 900],
      [`${model}.conditionId:long`, 1_800],
      [`${model}.conditionId:rest`, 200],
      [`${model}.conditionId:1`, 900],
    ]),
  ])
  const often = (id: number, field: string) =>
    `{ nodes(ids: [${Array(100).fill(`"con_${id}"`)}]) { ... on Condition { a: ${field} b: ${field} c: ${field} } } }`

  it.each([
    ['how it stood', 'standing(asOf: "2020-01-01")'],
    ['whether that was contested', 'contested(knownAt: "2020-01-01")'],
    ['what status it had', 'status(knownAt: "2020-01-01")'],
    ['the camps of its assessors', 'camps { status }'],
  ])('costs by how much that is: %s', (_, field) => {
    expect(isRefused(often(1, field), sizes)).toBe(true)
    expect(isRefused(`{ condition(by: { id: "con_1" }) { ${field} } }`, sizes)).toBe(false)
    expect(isRefused(`{ conditions(first: 100) { nodes { ${field} } } }`, sizes)).toBe(false)
  })

  it('costs nothing at present, when how it stands is kept', () => {
    expect(isRefused(often(1, 'standing'), sizes)).toBe(false)
  })

  it('costs by it too to see whether it was known, again and again', () => {
    const back = (first: number) =>
      `{ condition(by: { id: "con_1" }, knownAt: "2020-01-01") { assessments(first: ${first}) { nodes { condition { assessments(first: ${first}) { nodes { condition { id } } } } } } } }`
    expect(isRefused(back(100), sizes)).toBe(true)
    expect(isRefused(back(10), sizes)).toBe(false)
  })
})

describe('whether there is more before a page', () => {
  const cursor = Buffer.from('["1.mnCR67gg","1990-01-01 00:00:00+00","1"]').toString('base64url')
  const earlier = (where: string) =>
    times(3, `conditions(after: "${cursor}"${where}) { pageInfo { hasPreviousPage } }`)

  it('costs as a page does, for it is sought as one: the nearest first, from the cursor on', () => {
    expect(isRefused(earlier(', where: { summary: { contains: "zz" } }'), large)).toBe(true)
    expect(textOf(earlier(''))).toMatch(/order by .* limit 1\) nearest/)
  })
})
