// Search finds things by the words that were known at the moment asked for: not by those of later reports or records, and by those that
// a later one took the place of.
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
  /** What search finds besides the reports: each by the text that it has, with the words found in it. `where` finds the same articles. */
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
            search(query: $query, knownAt: $knownAt, knownBy: $knownBy) {
              totalCount
              edges { snippet highlights { text } node {
                __typename ... on Event { title } ... on Condition { summary } ... on Actor { name } ... on Article { title } } }
            }
            articles(where: { text: $query }, knownAt: $knownAt, knownBy: $knownBy) { totalCount } }`,
          variables: { query, knownAt, knownBy },
        })
        expect(result.errors).toBeUndefined()
        expect(statements).toHaveLength(1)
        const { search, articles } = result.data as never as Data
        const { totalCount, edges } = search
        expect(totalCount).toBe(edges.length)
        expect(articles.totalCount).toBe(edges.filter(({ node }) => node.__typename === 'Article').length)
        return edges.flatMap(({ snippet, highlights, node }) => {
          if (base.some(({ title }) => title === node.title)) return []
          for (const { text } of highlights) expect(snippet).toContain(text)
          return [
            `${node.title ?? node.summary ?? node.name}: ${highlights.map(({ text }) => text).join(', ')}`,
          ]
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
    edges: {
      snippet: string
      highlights: { text: string }[]
      node: { __typename: string; title?: string; summary?: string; name?: string }
    }[]
  }
  articles: { totalCount: number }
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

describe('an article', () => {
  const letter = (title: string, text = 'The mill is insured.') => ({
    ...article('letter', '1951-04-04', text),
    title,
  })

  it('is found, as recorded, by the title that it had: one that came back before and after', () =>
    withGraph(async ({ load, found, moment }) => {
      await load(letter('A letter from Brussels'))
      const first = await moment()
      await load(letter('The underwriters answer'))
      const second = await moment()
      await load(letter('A letter from Brussels'))
      const third = await moment()
      for (const at of [first, third]) {
        expect(await found('Brussels', at, 'RECORDED')).toEqual(['A letter from Brussels: Brussels'])
        expect(await found('Brussels insured', at, 'RECORDED'), 'with its text').toEqual([
          'A letter from Brussels: Brussels, insured',
        ])
        expect(await found('underwriters', at, 'RECORDED')).toEqual([])
      }
      expect(await found('Brussels', second, 'RECORDED')).toEqual([])
      expect(await found('underwriters', second, 'RECORDED')).toEqual([
        'The underwriters answer: underwriters',
      ])
      expect(await found('insured', second, 'RECORDED'), 'once').toEqual(['The underwriters answer: insured'])
      // no report brings a title: by reports it was never otherwise
      expect(await found('underwriters', '1951-05')).toEqual([])
      expect(await found('Brussels', '1951-05')).toEqual(['A letter from Brussels: Brussels'])
      expect(await found('underwriters')).toEqual([])
    }))

  it('is found, as recorded, by the text that stood below that title', () =>
    withGraph(async ({ load, found, moment }) => {
      await load(letter('A letter from Brussels'))
      const first = await moment()
      await load(letter('A letter from Brussels', 'The mill is underinsured.'))
      const second = await moment()
      await load(letter('The underwriters answer', 'The mill is insured.'))
      const third = await moment()
      const asked = async (query: string) =>
        (await Promise.all([first, second, third].map((at) => found(query, at, 'RECORDED')))).map(String)
      expect(await asked('insured')).toEqual([
        'A letter from Brussels: insured',
        '',
        'The underwriters answer: insured',
      ])
      expect(await asked('underinsured')).toEqual(['', 'A letter from Brussels: underinsured', ''])
      expect(await asked('Brussels -insured')).toEqual(['', 'A letter from Brussels: Brussels', ''])
    }))
})

it('an actor is found, as recorded, by the name and description that it had, and by its other names of today', () =>
  withGraph(async ({ load, found, moment }) => {
    const actor = (name: string, description: string, ...names: string[]) => ({
      record: 'actor',
      key: 'insurer',
      name,
      actorKind: 'COMPANY',
      description,
      names: names.map((text) => ({ text })),
    })
    await load(actor('Phoenix Assurance', 'an insurer of mills'))
    const before = await moment()
    await load(actor('Hearth Mutual', 'a friendly society', 'The Hearthside'))
    expect(await found('Phoenix', before, 'RECORDED')).toEqual(['Phoenix Assurance: Phoenix'])
    expect(await found('insurer', before, 'RECORDED')).toEqual(['Phoenix Assurance: insurer'])
    expect(await found('friendly', before, 'RECORDED')).toEqual([])
    expect(await found('Hearthside', before, 'RECORDED')).toEqual(['Phoenix Assurance: Hearthside'])
    expect(await found('Phoenix', await moment(), 'RECORDED')).toEqual([])
    expect(await found('Phoenix', july)).toEqual([])
    expect(await found('friendly', july)).toEqual(['Hearth Mutual: friendly'])
  }))
