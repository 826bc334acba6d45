// Search: nothing that somebody types makes it fail; its pages are stable; its highlights stand where they say.
import fc from 'fast-check'
import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../prisma/src/index.ts'
import { compilerOf, schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf, codeOf } from '../../support/graph.ts'
import { insert } from '../../support/rows.ts'

const numRuns = Number(process.env.SEARCH_RUNS ?? 80)
const test = useTestDatabase({ corpus: 'sample' })

interface Found {
  readonly score: number
  readonly snippet: string
  readonly cursor: string
  readonly highlights: readonly {
    field: string
    item: number | null
    startOffset: number
    endOffset: number
    text: string
  }[]
  readonly node: Readonly<Record<string, string | null>> & {
    __typename: string
    id: string
    names?: { text: string }[]
  }
}
interface Results {
  readonly totalCount: number
  readonly edges: readonly Found[]
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
  readonly didYouMean: readonly { name: string }[]
}

async function search(query: string, args: Record<string, unknown> = {}): Promise<Results> {
  const { result } = await answerOf(test.database.pool, {
    query: `query ($query: String!, $first: Int, $after: String, $types: [SearchType!], $where: SearchWhere, $knownAt: Moment, $coded: Boolean) {
      search(query: $query, first: $first, after: $after, types: $types, where: $where, knownAt: $knownAt, coded: $coded) {
        totalCount
        edges {
          cursor score snippet
          highlights { field item startOffset endOffset text }
          node {
            __typename
            ... on Node { id: presentId }
            ... on Article { title text }
            ... on Actor { name description names { text } }
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
      actor(by: { identifier: { scheme: $text, value: $text } }) { name }
    }`
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        const { result } = await answerOf(test.database.pool, { query, variables: { text } })
        expect(result.errors).toBeUndefined()
        const between =
          'query ($text: String!) { conditionsBetween(issuer: { slug: $text }, target: { slug: $text }) { totalCount } }'
        const unknown = await answerOf(test.database.pool, { query: between, variables: { text } })
        expect(codeOf(unknown)).toBe('NOT_FOUND')
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
      for (const { field, item, startOffset, endOffset, text } of highlights) {
        const whole =
          item === null
            ? node[node.__typename === 'Event' && field === 'title' ? 'eventTitle' : field]
            : node.names![item]!.text
        expect([...(whole ?? '')].slice(startOffset, endOffset).join(''), `${node.id} ${field}`).toBe(text)
      }
  })

  it.each([
    {},
    { knownAt: '2022-06-01T00:00:00Z' },
    { where: { condition: { force: { eq: 'CONDITION' } }, article: { publishedAt: { isNull: false } } } },
  ])('comes best first, each once, on pages that put together are the whole: %j', async (args) => {
    const whole = await search('recognition', { ...args, first: 100 })
    expect(whole.totalCount).toBeGreaterThan(14)
    const scores = whole.edges.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))

    const ids: string[] = []
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await search('recognition', { ...args, first: 7, after })
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

  it('is as `where` demands of its type, and of the other types all', async () => {
    const whole = await search('Taliban', { first: 100 })
    const demanding = await search('Taliban', {
      first: 100,
      where: { condition: { force: { eq: 'CONDITION' } } },
    })
    const { result } = await answerOf(test.database.pool, {
      query: '{ conditions(where: { force: { eq: CONDITION } }, first: 100) { nodes { id } } }',
    })
    const { nodes } = (result.data as { conditions: { nodes: { id: string }[] } }).conditions
    const like = new Set(nodes.map(({ id }) => id))
    const expected = whole.edges.filter(({ node }) => node.__typename !== 'Condition' || like.has(node.id))
    expect(expected.length).toBeLessThan(whole.edges.length)
    expect(demanding.edges.map(({ node }) => node.id)).toEqual(expected.map(({ node }) => node.id))
    expect(demanding.totalCount).toBe(expected.length)
  })

  it.each([
    ['{ search(query: "Taliban") { totalCount } }', ['article', 'actor', 'event', 'condition']],
    ['{ search(query: "Taliban", types: [CONDITION]) { nodes { __typename } } }', ['condition']],
  ])('is looked up in the indexes of its types: %s', async (query, types) => {
    const document = parse(query)
    const { text, values } = compilerOf(schema).statement(document, getOperationAST(document)!, {}, 'body')
    const client = await test.database.pool.connect()
    // in a graph as small as this it would be quicker to read all that there is of a kind
    await client.query(
      `BEGIN; SET enable_seqscan = off; SET enable_indexscan = off;
       DROP INDEX "SearchEntry_articleId_idx", "SearchEntry_actorId_key", "SearchEntry_eventId_key", "SearchEntry_conditionId_key"`,
    )
    const { rows } = await client.query({ text: `EXPLAIN ${text}`, values, rowMode: 'array' })
    client.release(true)
    const used = rows.map(([line]) => /SearchEntry_(\w+)_words/.exec(line)?.[1]).filter(Boolean)
    expect(used.sort()).toEqual([...types].sort())
  })

  it('was known at the moment asked for', async () => {
    const knownAt = '2021-09-15T00:00:00Z'
    const whole = await search('Taliban', { first: 100 })
    const known = await search('Taliban', { first: 100, knownAt })
    const ids = (type: string) =>
      whole.edges.filter(({ node }) => node.__typename === type).map(({ node }) => node.id)
    const { result } = await answerOf(test.database.pool, {
      query: `query ($articles: [ID!], $events: [ID!], $conditions: [ID!], $knownAt: Moment) {
        articles(where: { id: { in: $articles } }, knownAt: $knownAt, first: 100) { nodes { id: presentId } }
        events(where: { id: { in: $events } }, knownAt: $knownAt, first: 100) { nodes { id: presentId } }
        conditions(where: { id: { in: $conditions } }, knownAt: $knownAt, first: 100) { nodes { id: presentId } }
      }`,
      variables: {
        knownAt,
        articles: ids('Article'),
        events: ids('Event'),
        conditions: ids('Condition'),
      },
    })
    const lists = Object.values(result.data as Record<string, { nodes: { id: string }[] }>)
    const expected = new Set([...ids('Actor'), ...lists.flatMap(({ nodes }) => nodes.map(({ id }) => id))])
    expect(expected.size).toBeLessThan(whole.edges.length)
    expect(known.edges.map(({ node }) => node.id)).toEqual(
      whole.edges.map(({ node }) => node.id).filter((id) => expected.has(id)),
    )
    expect(known.totalCount).toBe(expected.size)
  })

  it('stands: what was retracted is found only as known before', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition', { summary: 'The zeppelin must land' })
    const claim = await insert(pool, 'Claim', { conditionId, reportedAt: '2021-10-01' })
    await migrate(test.database)
    expect((await search('zeppelin')).totalCount, 'a coded record').toBe(0)
    expect((await search('zeppelin', { coded: true })).totalCount).toBe(1)
    await pool.query(
      `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = '2021-11-01', "retractedRecordedAt" = '2021-11-01' WHERE id = $1`,
      [claim],
    )
    expect(await search('zeppelin', { coded: true })).toMatchObject({ totalCount: 0, edges: [] })
    expect((await search('zeppelin', { knownAt: '2021-10-15T00:00:00Z' })).totalCount).toBe(0)
    const before = await search('zeppelin', { knownAt: '2021-10-15T00:00:00Z', coded: true })
    expect(before.edges.map(({ node }) => node.summary)).toEqual(['The zeppelin must land'])
    expect((await search('zeppelin', { knownAt: '2021-11-15T00:00:00Z', coded: true })).totalCount).toBe(0)
  })

  it('for a name spelt slightly wrong suggests the right one', async () => {
    expect((await search('Antonio Guterez')).didYouMean.map(({ name }) => name)).toContain('António Guterres')
    expect((await search('Tailban')).didYouMean[0]!.name).toBe('Taliban')
  })

  it.each([
    ['Guterez', 'António Guterres'],
    ['Blinkin', 'Antony Blinken'],
    ['Muttaki', 'Amir Khan Muttaqi'],
    ['Makron', 'Emmanuel Macron'],
    ['Boriss Johnsen', 'Boris Johnson'],
    ['Putn', 'Vladimir Putin'],
    ['Zawahri', 'Ayman al-Zawahiri'],
    ['Hasan Akund', 'Mohammad Hassan Akhund'],
  ])('for the last name %s suggests %s first', async (query, name) => {
    expect((await search(query)).didYouMean[0]!.name).toBe(name)
  })

  it.each(['ceasefire', 'recognition', '', '%', 'x'])('for %j suggests nobody', async (query) => {
    expect((await search(query)).didYouMean).toEqual([])
  })
})

describe('actors named so', () => {
  const named = async (text: string) => {
    const { result } = await answerOf(test.database.pool, {
      query: 'query ($text: String!) { actors(where: { named: $text }) { nodes { name } } }',
      variables: { text },
    })
    return (result.data as { actors: { nodes: { name: string }[] } }).actors.nodes.map(({ name }) => name)
  }

  it.each([
    ['Guterres', 'António Guterres'],
    ['Guterez', 'António Guterres'],
    ['antonio guterez', 'António Guterres'],
    ['Boris Johnsen', 'Boris Johnson'],
    ['A. Guterres', 'António Guterres'],
    ['Zawahiri, Ayman', 'Ayman al-Zawahiri'],
    ['Blinkin', 'Antony Blinken'],
    ['Mutaqi', 'Amir Khan Muttaqi'],
    ['Europaen Union', 'European Union'],
    ['Talban', 'Taliban'],
    ['Qatar', 'Qatar'],
    ['Union europeenne', 'European Union'],
  ])('%s: %s alone', async (text, name) => {
    expect(await named(text)).toEqual([name])
  })

  it('by a part of the name are persons only', async () => {
    expect(await named('Robert')).toEqual(['Robert Badinter'])
    expect(await named('Robert Blinkin')).toEqual([])
    expect(await named('Afghanistan')).not.toContain('Afghans')
    // not its ministry of education
    expect(await named('Taliban')).toEqual(['Taliban'])
    expect(await named('Congress')).toEqual(['United States Congress'])
  })
})
