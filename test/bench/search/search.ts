// `bench search`: what is found in English texts, and how fast, beside the index of before: PostgreSQL's own English analysis.
import { languageNumber, searchQuery } from '@proviso/prisma'
import type pg from 'pg'
import { openDataset } from '../dataset/dataset.ts'
import { createRandom } from '../dataset/random.ts'
import type { GraphOptions } from '../dataset/sizes.ts'
import { median, printTable, short } from '../print.ts'

const TEXTS = 3000
const QUERIES = 60

/** What an index finds of one kind of queries. */
export interface SearchResult {
  readonly queries: 'a word' | 'two words' | 'a phrase'
  readonly index: 'former' | 'today'
  /** Of what is found, and of what there is to find, the part that has the words as asked or with an English ending. */
  readonly precision: number
  readonly recall: number
  /** Milliseconds for the twenty that match best. */
  readonly p50: number
}

export async function benchSearch(
  options: GraphOptions,
  progress: (message: string) => void,
): Promise<SearchResult[]> {
  const dataset = await openDataset(options, progress)
  const client = await dataset.pool.connect()
  try {
    await client.query(FORMER, [TEXTS, languageNumber('en')])
    await client.query(
      'CREATE INDEX ON "former" USING gin ("words"); CREATE INDEX ON "former" USING gin ("today")',
    )
    await client.query('ANALYZE "former"')
    const results: SearchResult[] = []
    for (const queries of ['a word', 'two words', 'a phrase'] as const) {
      progress(`asking for ${queries}`)
      results.push(...(await measure(client, queries, await draw(client, queries, options.seed))))
    }
    return results
  } finally {
    client.release(true)
    await dataset.close()
  }
}

/** English articles with the index of before, and with that of today, which is copied, in rows as long as there, so that both hold the same. */
const FORMER = `CREATE TEMP TABLE "former" WITH (toast_tuple_target = 8160) AS
  SELECT e."articleId" AS id, e."words" AS "today", a."title" || E'\\n' || r."text" AS "text",
         setweight(to_tsvector('english', public.unaccent(a."title")), 'A') || setweight(to_tsvector('english', public.unaccent(r."text")), 'D') AS "words"
    FROM "SearchEntry" e
    JOIN "Article" a ON a.id = e."articleId"
    JOIN "Revision" r ON r.id = e."revisionId"
   WHERE e."language" = $2 AND e."parts" = 0
   ORDER BY e."articleId" LIMIT $1`

async function draw(
  client: pg.PoolClient,
  queries: SearchResult['queries'],
  seed: number,
): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>('SELECT "text" FROM "former" ORDER BY id')
  const random = createRandom(seed)
  const drawn = Array.from({ length: QUERIES * 4 }, () => {
    const words = random.pick(rows).text.match(/\p{L}{4,}/gu) ?? []
    const at = random.below(words.length - 1)
    const other = random.below(words.length)
    if (queries === 'a word') return words[at]!.toLowerCase()
    return queries === 'two words'
      ? `${words[at]} ${words[other]}`.toLowerCase()
      : `${words[at]} ${words[at + 1]}`
  })
  return [...new Set(drawn)].slice(0, QUERIES)
}

async function measure(
  client: pg.PoolClient,
  queries: SearchResult['queries'],
  asked: readonly string[],
): Promise<SearchResult[]> {
  const tallies = { former: new Tally(), today: new Tally() }
  for (const text of asked) {
    const words = text.split(' ')
    const ending = `(s|es|d|ed|ing|['’]s)?`
    const pattern =
      queries === 'a phrase' ? [`\\m${words.join('\\s+')}\\M`] : words.map((word) => `\\m${word}${ending}\\M`)
    const right = await idsOf(client, 'SELECT id FROM "former" WHERE "text" ~* ALL ($1)', [pattern])
    const query = queries === 'a phrase' ? `"${text}"` : text
    const today = searchQuery(query).matches[languageNumber('en') - 1]
    for (const [index, column, tsquery, value] of [
      ['former', 'words', `websearch_to_tsquery('english', $1)`, query],
      ['today', 'today', '$1::tsquery', today],
    ] as const) {
      const found = await idsOf(client, `SELECT id FROM "former" WHERE "${column}" @@ ${tsquery}`, [value])
      const begun = performance.now()
      await client.query(
        `SELECT id FROM "former" WHERE "${column}" @@ ${tsquery} ORDER BY ts_rank_cd("${column}", ${tsquery}) DESC LIMIT 20`,
        [value],
      )
      tallies[index].add(found, right, performance.now() - begun)
    }
  }
  return (['former', 'today'] as const).map((index) => ({ queries, index, ...tallies[index].result() }))
}

const idsOf = async (client: pg.PoolClient, text: string, values: unknown[]) =>
  new Set((await client.query<{ id: string }>(text, values)).rows.map(({ id }) => id))

class Tally {
  #found = 0
  #right = 0
  #both = 0
  readonly #times: number[] = []

  add(found: ReadonlySet<string>, right: ReadonlySet<string>, time: number): void {
    this.#found += found.size
    this.#right += right.size
    this.#both += [...found].filter((id) => right.has(id)).length
    this.#times.push(time)
  }

  result() {
    return {
      precision: this.#both / this.#found,
      recall: this.#both / this.#right,
      p50: median(this.#times),
    }
  }
}

export function printSearch(results: readonly SearchResult[]): void {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`
  printTable(
    `English texts: at most ${TEXTS}, each kind of query ${QUERIES} times`,
    ['asked for', 'index', 'precision', 'recall', 'p50 (ms)'],
    results.map(({ queries, index, precision, recall, p50 }) => [
      queries,
      index,
      percent(precision),
      percent(recall),
      short(p50),
    ]),
  )
}
