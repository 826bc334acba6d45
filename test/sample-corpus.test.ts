// What the README of the sample corpus says of it: the records that it names are there, and the graph answers so of them.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleCorpus } from '../prisma/src/index.ts'
import { createClient } from '../sdk/src/index.ts'
import { type RunningServer, startServer } from '../server/src/index.ts'
import { useTestDatabase } from './support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer

beforeAll(async () => {
  server = await startServer({ database: test.database })
})
afterAll(() => server?.close())

const ask: ReturnType<typeof createClient>['query'] = (selection) =>
  createClient({ url: `${server.url}/graphql` }).query(selection)

it('has the records that its README names, and as many texts', async () => {
  const readme = await readFile(new URL('README.md', sampleCorpus), 'utf8')
  const records = (await readFile(sampleCorpus, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const keys = new Set(records.map(({ key }) => key))
  const cells = readme.match(/^\|.*\|$/gm)!.join('\n')
  const named = [...cells.matchAll(/`([a-z0-9]+(?:-+[a-z0-9]+)+)`/g)].map(([, key]) => key!)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((key) => !keys.has(key))).toEqual([])
  const texts = records.filter(({ record, text, revisions }) => record === 'article' && (text ?? revisions))
  expect(readme).toContain(`It holds ${texts.length} short news texts`)
})

it('lifts a suspension whose demand was never met, and gives first what is not returned', async () => {
  const { considerations } = await ask({
    considerations: {
      $: {
        where: { slug: { in: ['suspension-of-honduras', 'suspension-of-armed-actions'] } },
        orderBy: [{ field: 'SLUG' }],
      },
      nodes: {
        fulfilment: true,
        outcomes: { $: { orderBy: [{ field: 'EFFECTIVE_AT' }] }, nodes: { state: true, fulfilment: true } },
      },
    },
  })
  expect(considerations.nodes).toEqual([
    { fulfilment: 'UNMET', outcomes: { nodes: [{ state: 'GRANTED', fulfilment: 'UNJUDGED' }] } },
    {
      fulfilment: 'UNMET',
      outcomes: {
        nodes: [
          { state: 'THREATENED', fulfilment: 'UNJUDGED' },
          { state: 'EXECUTED', fulfilment: 'UNMET' },
          { state: 'LIFTED', fulfilment: 'UNMET' },
        ],
      },
    },
  ])
})

it('has sanctions that name their end: three of four do for an easing, but not without the prisoners', async () => {
  const { consideration } = await ask({
    consideration: {
      $: { by: { slug: 'easing-of-us-sanctions-on-south-africa' } },
      fulfilment: true,
      terms: { atLeast: true, conditions: { slug: true, status: true, disputed: true } },
    },
  })
  expect(consideration).toEqual({
    fulfilment: 'PARTLY_MET',
    terms: [
      {
        atLeast: null,
        conditions: [{ slug: 'us-1986-political-prisoners', status: 'NOT_MET', disputed: true }],
      },
      {
        atLeast: 3,
        conditions: [
          { slug: 'us-1986-state-of-emergency', status: 'MET', disputed: false },
          { slug: 'us-1986-political-parties', status: 'MET', disputed: false },
          { slug: 'us-1986-race-laws', status: 'NOT_MET', disputed: true },
          { slug: 'us-1986-negotiations', status: 'MET', disputed: false },
        ],
      },
      { atLeast: null, conditions: [{ slug: 'us-1986-progress', status: 'UNJUDGED', disputed: false }] },
    ],
  })
})

it('holds a target to be met on the word of who watches over it, beside two numbers that contradict each other', async () => {
  const { condition, figures } = await ask({
    condition: {
      $: { by: { slug: 'programme-2011-deficit-of-2012' } },
      status: true,
      selfAssessed: true,
      statusBy: { assessor: { slug: true } },
    },
    figures: {
      $: { where: { conflicting: { eq: true }, condition: {} }, orderBy: [{ field: 'VALUE' }] },
      nodes: { value: true, qualifier: true, use: true, claims: { nodes: { speaker: { slug: true } } } },
    },
  })
  expect(condition).toEqual({
    status: 'MET',
    selfAssessed: false,
    statusBy: { assessor: { slug: 'troika' } },
  })
  const said = (slug: string) => ({ nodes: [{ speaker: { slug } }] })
  expect(figures.nodes).toEqual([
    { value: 5, qualifier: 'AT_MOST', use: 'ACTUAL', claims: said('vitor-gaspar') },
    { value: 6.4, qualifier: 'EXACT', use: 'ACTUAL', claims: said('eurostat') },
  ])
})
