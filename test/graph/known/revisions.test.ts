// The text of an article as of a day: corrected by its source, cleaned by its coder, given anew by another dataset.
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()

const draft = 'The envoys met in Doha. They agreed on a truce, the host said.'
const corrected = 'The envoys met in Geneva. They agreed on a truce, the host said.'
const url = 'https://courier.example/talks'
const article = (texts: object) => ({
  record: 'article',
  key: 'talks',
  publisher: { name: 'Courier' },
  url,
  title: 'Talks',
  publishedAt: '2021-12-05',
  ...texts,
})
const event = (key: string, ...quotes: object[]) => ({
  record: 'event',
  key,
  eventType: 'CONSULT',
  title: `Talks, ${key}`,
  claims: quotes.map((quote) => ({
    attribution: 'PUBLISHER_VOICE',
    quotes: [{ article: 'talks', ...quote }],
  })),
})
const truce = { exact: 'They agreed on a truce' }

interface Shown {
  text: string
  revisions: { number: number; by: string; publishedAt: string | null; isOwn: boolean }[]
  quotations: { nodes: { exact: string }[] }
}

interface Desk {
  load(dataset: string, ...records: object[]): Promise<void>
  faults(dataset: string, ...records: object[]): Promise<string[]>
  /** The article as known on a day; null for today. */
  shown(knownAt: string | null, knownBy?: string): Promise<Shown | null>
  /** The snippets of the articles that are found. */
  found(query: string, knownAt: string | null): Promise<string[]>
  claims(): Promise<number>
}

async function withDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const database = await createTestDatabase()
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { result } = await answerOf(database.pool, { query, variables })
    expect(result.errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: the answer to whichever question
    return result.data as any
  }
  const faults: Desk['faults'] = async (dataset, ...records) => {
    const path = await files.dossier(`${dataset}.jsonl`, dataset, records)
    const { files: reports } = await importFiles(database, [path])
    return reports[0]!.errors.map(String)
  }
  try {
    await work({
      async load(dataset, ...records) {
        expect(await faults(dataset, ...records)).toEqual([])
      },
      faults,
      async shown(knownAt, knownBy = 'REPORTED') {
        const { article } = await ask(
          `query ($knownAt: Moment, $knownBy: KnownBy) { article(by: { url: "${url}" }, knownAt: $knownAt, knownBy: $knownBy) {
             text revisions { number by publishedAt isOwn } quotations { nodes { exact } } } }`,
          { knownAt, knownBy },
        )
        return article
      },
      async found(query, knownAt) {
        const { search } = await ask(
          `query ($query: String!, $knownAt: Moment) {
             search(query: $query, knownAt: $knownAt, types: [ARTICLE]) { edges { snippet } } }`,
          { query, knownAt },
        )
        const filtered = await ask(
          `query ($query: String!, $knownAt: Moment) { articles(where: { text: $query }, knownAt: $knownAt) { totalCount } }`,
          { query, knownAt },
        )
        expect(filtered.articles.totalCount).toBe(search.edges.length)
        return search.edges.map(({ snippet }: { snippet: string }) => snippet)
      },
      async claims() {
        const { rows } = await database.pool.query('SELECT count(*)::int AS claims FROM "Claim"')
        return rows[0].claims
      },
    })
  } finally {
    await database.close()
  }
}

const [before, after] = ['2021-12-05', '2021-12-07']
const words = (shown: Shown | null) => shown?.quotations.nodes.map(({ exact }) => exact)

describe('a text that its source corrects the day after', () => {
  const records = [
    article({ revisions: [{ text: draft }, { text: corrected, publishedAt: '2021-12-06' }] }),
    event('host', truce),
    event('place', { exact: 'The envoys met in Geneva.' }),
  ]

  it('reads, until then, as it did: in the article, in search and in snippets', () =>
    withDesk(async ({ load, shown, found }) => {
      await load('desk', ...records)
      expect((await shown(before))?.text).toBe(draft)
      expect((await shown(after))?.text).toBe(corrected)
      expect((await shown(null))?.text).toBe(corrected)
      expect(await found('Geneva', before)).toEqual([])
      expect(await found('Doha', before)).toEqual([draft])
      expect(await found('Geneva', after)).toEqual([corrected])
      expect(await found('Doha', after)).toEqual([])
      expect(await found('Doha', null)).toEqual([])
    }))

  it('has the quotes of what was published: words that stayed are quoted from the first text on', () =>
    withDesk(async ({ load, shown }) => {
      await load('desk', ...records)
      expect(words(await shown(before))).toEqual(['They agreed on a truce'])
      expect(words(await shown(after))).toEqual(['They agreed on a truce', 'The envoys met in Geneva.'])
    }))
})

describe('a text of 2021 that its coder cleans in 2026', () => {
  it('counts as published in 2021: its quotes are seen in 2022, and its claims are the same', () =>
    withDesk(async ({ load, shown, claims }) => {
      const soft = draft.replace('truce', 'tru\u00adce')
      await load('desk', article({ text: soft }), event('place', { exact: 'The envoys met in Doha.' }))
      const cleaned = { text: draft, by: 'CODER', capturedAt: '2026-03-01' }
      const revisions = [{ text: soft }, cleaned]
      await load('desk', article({ revisions }), event('place', { exact: 'The envoys met in Doha.' }, truce))
      const of2022 = await shown('2022-01-01T00:00:00Z')
      expect(of2022?.text).toBe(draft)
      expect(words(of2022)?.sort()).toEqual(['The envoys met in Doha.', 'They agreed on a truce'])
      expect(of2022?.revisions.map(({ by }) => by)).toEqual(['SOURCE', 'CODER'])
      expect(await claims()).toBe(2)
    }))
})

describe('several corrections', () => {
  it('hold one after the other as they were published, however the record lists them', () =>
    withDesk(async ({ load, shown }) => {
      const later = { text: draft, publishedAt: '2021-12-09' }
      const texts = [{ text: 'The envoys will meet.' }, later, { text: corrected, publishedAt: '2021-12-07' }]
      await load('desk', article({ revisions: texts }))
      expect((await shown('2021-12-06'))?.text).toBe('The envoys will meet.')
      expect((await shown('2021-12-08'))?.text).toBe(corrected)
      expect((await shown('2021-12-10'))?.text).toBe(draft)
      expect((await shown(null))?.text).toBe(draft)
    }))

  it('of which one is cleaned later: it reads cleaned since that correction, and what came before as it did', () =>
    withDesk(async ({ load, shown }) => {
      const soft = corrected.replace('Geneva', 'Ge\u00adneva')
      const revisions = [
        { text: draft },
        { text: soft, publishedAt: '2021-12-07' },
        { text: corrected, by: 'CODER', capturedAt: '2026-03-01' },
      ]
      await load(
        'desk',
        article({ revisions }),
        event('host', truce),
        event('place', { exact: 'met in Geneva' }),
      )
      expect((await shown('2021-12-06'))?.text).toBe(draft)
      expect(words(await shown('2021-12-06'))).toEqual(['They agreed on a truce'])
      expect((await shown('2021-12-08'))?.text).toBe(corrected)
      expect(words(await shown('2021-12-08'))?.sort()).toEqual(['They agreed on a truce', 'met in Geneva'])
    }))
})

describe('a text that is changed and changed back', () => {
  it('is three revisions, of which the last holds; quotes that stand stay', () =>
    withDesk(async ({ load, shown, claims }) => {
      for (const text of [draft, corrected, draft])
        await load('desk', article({ text }), event('host', truce))
      const today = await shown(null)
      expect(today?.text).toBe(draft)
      expect(today?.revisions.map(({ number, by }) => `${number} ${by}`)).toEqual([
        '1 SOURCE',
        '2 SOURCE',
        '3 SOURCE',
      ])
      expect(words(today)).toEqual(['They agreed on a truce'])
      expect(await claims()).toBe(1)
      // the corrections were taken in today, so that nothing of them was known before
      expect((await shown(after))?.revisions).toHaveLength(1)
    }))
})

describe('another dataset that gives a text for the same address', () => {
  it('puts it beside the article’s own, which stays', () =>
    withDesk(async ({ load, shown, found }) => {
      await load('desk', article({ text: draft }))
      await load(
        'other',
        article({ text: corrected }),
        event('place', { exact: 'The envoys met in Geneva.' }),
      )
      const today = await shown(null)
      expect(today?.text).toBe(draft)
      expect(today?.revisions.map(({ isOwn }) => isOwn)).toEqual([true, false])
      expect(words(today)).toEqual(['The envoys met in Geneva.'])
      expect(await found('Geneva', null)).toEqual([])
    }))
})

describe('a quote', () => {
  it('goes with the last claim that rests on it', () =>
    withDesk(async ({ load, shown }) => {
      await load('desk', article({ text: draft }), event('host', truce, { exact: 'the host said' }))
      await load('desk', article({ text: draft }), event('host', truce))
      expect(words(await shown(null))).toEqual(['They agreed on a truce'])
      expect(words(await shown(after))).toEqual(['They agreed on a truce'])
    }))

  it('whose words a correction drops is an error that says where they stood, and how to keep both', () =>
    withDesk(async ({ load, faults }) => {
      const place = event('place', { exact: 'The envoys met in Doha.' })
      await load('desk', article({ text: draft }), place)
      expect(await faults('desk', article({ text: corrected }), place)).toEqual([
        expect.stringMatching(
          /"The envoys met in Doha."[\s\S]*stood in a former text of it, revision 1: .* "revisions"/,
        ),
      ])
    }))

  it('is told to stand in a text by the place that it has in a file, whenever that was taken in', () =>
    withDesk(async ({ load, faults }) => {
      const early = { text: 'The envoys flew to Riga.', publishedAt: '1999-01-01' }
      await load('desk', article({ text: draft }))
      await load('desk', article({ text: undefined, revisions: [early, { text: draft }] }))
      expect(
        await faults('desk', article({ text: corrected }), event('place', { exact: 'flew to Riga' })),
      ).toEqual([expect.stringMatching(/stood in a former text of it, revision 1: /)])
    }))
})
