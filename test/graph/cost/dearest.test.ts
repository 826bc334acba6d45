// The dearest operations that a hunt found on a large graph, and questions of the same kind that people ask: those are refused
// there, these are not, and on a small graph both are answered.
import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Compiler, type Sizes, schema } from '../../../schema/src/index.ts'

/** The tables of the benchmark's graph, and of a corpus that somebody just began. */
const large: Sizes = new Map(
  Object.entries({
    Article: 200_000,
    Actor: 20_000,
    Event: 400_000,
    Condition: 300_000,
    Claim: 1_200_000,
    SearchEntry: 920_000,
    Change: 1_700_000,
  }),
)
const small: Sizes = new Map([...large].map(([model, size]) => [model, size / 1000]))

function isRefused(query: string, sizes: Sizes): boolean {
  const compiler = new Compiler(schema, { cost: 200_000 })
  compiler.sizes = sizes
  const document = parse(query)
  try {
    compiler.statement(document, getOperationAST(document)!, {}, 'body')
    return false
  } catch (error) {
    expect((error as { extensions?: unknown }).extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' })
    return true
  }
}

const times = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`

describe('what reads a whole table again and again', () => {
  it.each([
    [
      'every actor of every article',
      '{ articles(where: { actors: { every: { kind: { eq: STATE } } } }) { nodes { id } } }',
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
    ['groups of all who took part in all events', times(2, 'events { facets(by: [PARTICIPANT]) { count } }')],
    [
      'common words, thrice',
      times(3, 'search(query: "government or talks or aid") { nodes { __typename } }'),
    ],
    ['counts of all claims, often', times(10, 'claims { totalCount }')],
    [
      'what was recorded long ago, thrice',
      times(3, 'conditions(knownAt: "2001-01-01T00:00:00Z", knownBy: RECORDED) { nodes { id } }'),
    ],
    ['paths, often', times(50, 'pathBetween(from: { slug: "a" }, to: { slug: "b" }, maxLength: 4) { via }')],
  ])('is refused on a large graph, and answered on a small one: %s', (_, query) => {
    expect(isRefused(query, large)).toBe(true)
    if (!query.includes('pathBetween')) expect(isRefused(query, small)).toBe(false)
  })
})

describe('what people ask', () => {
  it.each([
    [
      'a page, its count and its facets',
      '{ conditions(where: { topic: { slug: { eq: "humanitarian-access" } } }) { totalCount nodes { summary } force: facets(by: [FORCE]) { count } status: facets(by: [STATUS]) { count } } }',
    ],
    [
      'words in a summary',
      '{ conditions(where: { summary: { contains: "aid" } }) { totalCount nodes { summary } } }',
    ],
    [
      'all that one asks of another',
      '{ conditions(where: { issuers: { some: { slug: { eq: "a" } } }, targets: { some: { slug: { eq: "b" } } } }) { totalCount nodes { summary claims { nodes { quotes { exact article { title } } } } } facets(by: [STATUS]) { count } } }',
    ],
    [
      'demands of states',
      '{ conditions(where: { issuers: { some: { kind: { eq: STATE } } } }) { totalCount nodes { summary } } }',
    ],
    [
      'one or the other',
      '{ conditions(where: { or: [{ issuers: { some: { slug: { eq: "a" } } } }, { targets: { some: { slug: { eq: "a" } } } }] }) { totalCount nodes { summary } } }',
    ],
    ['a search', '{ search(query: "government") { edges { score snippet node { __typename } } } }'],
    [
      'as known on a date',
      '{ conditions(knownAt: "2021-09-01T00:00:00Z", where: { status: { statusClass: [OPEN] } }) { nodes { summary status } } }',
    ],
    [
      'actors by a name misspelt',
      '{ actors(where: { named: "guterez" }) { nodes { name conditionsIssued { totalCount } } } }',
    ],
  ])('is answered on a large graph too: %s', (_, query) => {
    expect(isRefused(query, large)).toBe(false)
  })
})
