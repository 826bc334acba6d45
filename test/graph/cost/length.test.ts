// What becomes a long statement, and what has a long answer.
import { describe, expect, it } from 'vitest'
import { costOfText } from '../../../schema/src/compile/cost.ts'
import { costOfLength } from '../../../schema/src/compile/length.ts'
import { tableStatement, tables } from '../../../schema/src/index.ts'
import { USUAL_COST } from '../../../server/src/configuration.ts'
import { compile, isRefused, small, times } from './compile.ts'

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
