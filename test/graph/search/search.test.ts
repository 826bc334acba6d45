// Search: nothing that somebody types makes it fail; its pages are stable; its highlights stand where they say.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const numRuns = Number(process.env.SEARCH_RUNS ?? 80)
const test = useTestDatabase({ corpus: 'sample' })

interface Found {
  readonly score: number
  readonly snippet: string
  readonly cursor: string
  readonly highlights: readonly { field: string; start: number; end: number; text: string }[]
  readonly node: Readonly<Record<string, string | null>> & { __typename: string; id: string }
}
interface Results {
  readonly totalCount: number
  readonly edges: readonly Found[]
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
  readonly didYouMean: readonly { name: string }[]
}

async function search(query: string, args: Record<string, unknown> = {}): Promise<Results> {
  const { result } = await answerOf(test.database.pool, {
    query: `query ($query: String!, $first: Int, $after: String, $types: [SearchType!]) {
      search(query: $query, first: $first, after: $after, types: $types) {
        totalCount
        edges {
          cursor score snippet
          highlights { field start end text }
          node {
            __typename
            ... on Node { id }
            ... on Article { title text }
            ... on Actor { name description }
            ... on Event { eventTitle: title }
            ... on Condition { summary requirement }
          }
        }
        pageInfo { hasNextPage endCursor }
        didYouMean { name }
      }
    }`,
    variables: { query, ...args },
  })
  expect(result.errors).toBeUndefined()
  return (result.data as unknown as { search: Results }).search
}

const words = [
  'recognition',
  'Taliban',
  'safe',
  'passage',
  '"safe passage"',
  'or',
  'OR',
  '-',
  'and',
  'not',
  '"',
  '""',
  '(',
  ')',
  '&',
  '|',
  '!',
  ':',
  '*',
  ':*',
  '<->',
  '\\',
  "'",
  '%',
  '_',
  '$1',
  '🏛',
  '\u0000',
  'é',
  'ﬁ',
  '\ud800',
  '￿',
  '\t',
]

describe('whatever is searched for', () => {
  it('is an answer', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { edges, totalCount } = await search(query, { first: 5 })
        expect(edges.length).toBe(Math.min(5, totalCount))
      }),
      { numRuns },
    )
  })

  it('may be as long as a body can be', async () => {
    for (const query of [
      'x'.repeat(10_000),
      'safe '.repeat(2_000),
      '-'.repeat(10_000),
      '"'.repeat(10_000),
      '('.repeat(10_000),
      '- '.repeat(5_000),
      '-(-!'.repeat(2_000),
      '-a '.repeat(3_000),
      '-"'.repeat(5_000),
      'or '.repeat(3_000),
    ])
      await search(query, { first: 1 })
  })

  it('in names and texts of filters is an answer, too', async () => {
    const query = `query ($text: String!) {
      actors(where: { or: [{ named: $text }, { name: { contains: $text } }, { names: { some: { text: { startsWith: $text } } } }] }) { totalCount }
      articles(where: { or: [{ title: { contains: $text } }, { url: { in: [$text] } }] }) { totalCount }
      conditionsBetween(issuer: $text, target: $text) { totalCount }
      pathBetween(from: $text, to: "taliban") { via }
      actor(by: { identifier: { scheme: $text, value: $text } }) { name }
    }`
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        const { result } = await answerOf(test.database.pool, { query, variables: { text } })
        expect(result.errors).toBeUndefined()
      }),
      { numRuns },
    )
  })
})

describe('what is found', () => {
  it.each([
    'recognition',
    'safe passage',
    '"safe passage"',
    'Taliban -women',
    'Guterres',
    'girls or women',
    'Kraków',
  ])('for %s is marked where it stands, in code points', async (query) => {
    const { edges } = await search(query, { first: 50 })
    for (const { highlights, node } of edges)
      for (const { field, start, end, text } of highlights) {
        const whole = node[node.__typename === 'Event' && field === 'title' ? 'eventTitle' : field]
        expect([...(whole ?? '')].slice(start, end).join(''), `${node.id} ${field}`).toBe(text)
      }
  })

  it('comes best first, each once, on pages that put together are the whole', async () => {
    const whole = await search('recognition', { first: 100 })
    expect(whole.totalCount).toBeGreaterThan(14)
    const scores = whole.edges.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))

    const ids: string[] = []
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await search('recognition', { first: 7, after })
      ids.push(...edges.map(({ node }) => node.id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(ids).toEqual(whole.edges.map(({ node }) => node.id).slice(0, ids.length))
    expect(ids).toHaveLength(whole.totalCount)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(['ARTICLE', 'ACTOR', 'EVENT', 'CONDITION'])('is of the type asked for: %s', async (type) => {
    const { edges } = await search('Taliban', { types: [type], first: 100 })
    expect(edges.length).toBeGreaterThan(0)
    expect(new Set(edges.map(({ node }) => node.__typename.toUpperCase()))).toEqual(new Set([type]))
  })

  it('for a name spelt slightly wrong suggests the right one', async () => {
    expect((await search('Antonio Guterez')).didYouMean.map(({ name }) => name)).toContain('António Guterres')
    expect((await search('Tailban')).didYouMean[0]!.name).toBe('Taliban')
  })
})
