// Search finds events and conditions by the words that were known at the moment asked for: not by those of later reports, and by
// those that a later report took the place of.
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()

const february = 'A blaze took the mill.'
const june = 'The League set the mill on fire, an inquiry found.'
const august = 'It was an accident, the inquiry found after all.'
const article = (key: string, publishedAt: string, text: string) => ({
  record: 'article',
  key,
  publisher: { name: 'Weir Gazette' },
  title: key,
  publishedAt,
  text,
})
const claim = (key: string, exact: string) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: key, exact }],
})
const [inFebruary, inJune] = [claim('february', february), claim('june', june)]
const inAugust = claim('august', august)
const base = [
  article('february', '1951-02-03', february),
  article('june', '1951-06-07', june),
  article('august', '1951-08-09', august),
]
const event = (title: string, ...claims: object[]) => ({
  record: 'event',
  key: 'fire',
  eventType: 'ASSAULT',
  title,
  startedAt: '1951-02-01',
  claims,
})
const condition = (summary: string, requirement: string, ...claims: object[]) => ({
  record: 'condition',
  key: 'payment',
  summary,
  requirement,
  topic: 'economy',
  force: 'DEMAND',
  claims,
})
const [march, july, september] = ['1951-03', '1951-07', '1951-09']

interface Graph {
  load(...records: object[]): Promise<void>
  /** What search finds: each by the text that it has, with the words found in it. */
  found(query: string, knownAt?: string, knownBy?: string): Promise<string[]>
  moment(): Promise<string>
}

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const database = await createTestDatabase()
  try {
    await work({
      async load(...records) {
        const path = await files.dossier('weir.jsonl', 'weir', [...base, ...records])
        const { files: reports } = await importFiles(database, [path])
        expect(reports[0]!.errors.map(String)).toEqual([])
      },
      async found(query, knownAt, knownBy) {
        const { result, statements } = await answerOf(database.pool, {
          query: `query ($query: String!, $knownAt: Moment, $knownBy: KnownBy) {
            search(query: $query, types: [EVENT, CONDITION], knownAt: $knownAt, knownBy: $knownBy) {
              totalCount
              edges { snippet highlights { text } node { ... on Event { title } ... on Condition { summary } } }
            } }`,
          variables: { query, knownAt, knownBy },
        })
        expect(result.errors).toBeUndefined()
        expect(statements).toHaveLength(1)
        const { totalCount, edges } = (result.data as never as Data).search
        expect(totalCount).toBe(edges.length)
        return edges.map(({ snippet, highlights, node }) => {
          for (const { text } of highlights) expect(snippet).toContain(text)
          return `${node.title ?? node.summary}: ${highlights.map(({ text }) => text).join(', ')}`
        })
      },
      async moment() {
        const { rows } = await database.pool.query(
          `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now FROM pg_sleep(0.01)`,
        )
        return rows[0].now
      },
    })
  } finally {
    await database.close()
  }
}

interface Data {
  search: {
    totalCount: number
    edges: { snippet: string; highlights: { text: string }[]; node: { title?: string; summary?: string } }[]
  }
}

describe('what a June report calls an attack', () => {
  it('was a blaze in March', () =>
    withGraph(async ({ load, found }) => {
      await load(event('A blaze at the mill', inFebruary))
      await load(event('Attack on the mill', inFebruary, inJune))
      expect(await found('attack', march)).toEqual([])
      expect(await found('blaze', march)).toEqual(['A blaze at the mill: blaze'])
      expect(await found('attack', july)).toEqual(['Attack on the mill: Attack'])
      expect(await found('blaze', july)).toEqual([])
      expect(await found('attack')).toEqual(['Attack on the mill: Attack'])
      expect(await found('blaze')).toEqual([])
      expect(await found('mill', march), 'once').toEqual(['A blaze at the mill: mill'])
      expect(await found('mill', july), 'once').toEqual(['Attack on the mill: mill'])
      expect(await found('mill -attack', march)).toEqual(['A blaze at the mill: mill'])
    }))

  it('was recorded as one with the import', () =>
    withGraph(async ({ load, found, moment }) => {
      await load(event('A blaze at the mill', inFebruary))
      const between = await moment()
      await load(event('Attack on the mill', inFebruary, inJune))
      expect(await found('attack', between, 'RECORDED')).toEqual([])
      expect(await found('blaze', between, 'RECORDED')).toEqual(['A blaze at the mill: blaze'])
      expect(await found('blaze', await moment(), 'RECORDED')).toEqual([])
    }))
})

it('a title that its coder mended was never otherwise, and is found as it was recorded', () =>
  withGraph(async ({ load, found, moment }) => {
    await load(event('A blase at the mill', inFebruary))
    const between = await moment()
    await load(event('A blaze at the mill', inFebruary))
    expect(await found('blase', march)).toEqual([])
    expect(await found('blaze', march)).toEqual(['A blaze at the mill: blaze'])
    expect(await found('blase', between, 'RECORDED')).toEqual(['A blase at the mill: blase'])
  }))

it('a condition is found by the requirement that was known', () =>
  withGraph(async ({ load, found }) => {
    await load(condition('The council demands amends', 'pay', inFebruary))
    await load(condition('The council demands amends', 'pay for the sluice', inFebruary, inJune))
    expect(await found('sluice', march)).toEqual([])
    expect(await found('sluice', july)).toEqual(['The council demands amends: sluice'])
    expect(await found('amends', march)).toEqual(['The council demands amends: amends'])
  }))

it('a title that came back is found before and after', () =>
  withGraph(async ({ load, found }) => {
    await load(event('A blaze at the mill', inFebruary))
    await load(event('Attack on the mill', inFebruary, inJune))
    await load(event('A blaze at the mill', inFebruary, inJune, inAugust))
    expect(await found('blaze', march)).toEqual(['A blaze at the mill: blaze'])
    expect(await found('blaze', july)).toEqual([])
    expect(await found('attack', july)).toEqual(['Attack on the mill: Attack'])
    expect(await found('attack', september)).toEqual([])
    expect(await found('blaze', september)).toEqual(['A blaze at the mill: blaze'])
    expect(await found('blaze')).toEqual(['A blaze at the mill: blaze'])
  }))
