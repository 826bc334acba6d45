// Words of an article whose licence is restricted: only who has the scope `texts` receives them, by whichever way.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Principal } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerByTree, answerOf } from '../../support/graph.ts'

const test = useTestDatabase({ corpus: 'sample' })

const query = `query ($id: ID!, $words: String!) {
  node(id: $id) {
    ... on Article {
      title text textWithheld
      revisions { text textWithheld sha256 length }
      quotations { nodes { exact prefix suffix textWithheld startOffset endOffset claims { nodes { quotes { exact } } } } }
    }
  }
  search(query: $words, types: [ARTICLE]) {
    edges { snippet textWithheld highlights { field startOffset text textWithheld } node { ... on Article { title text } } }
  }
  claims(where: { quotes: { some: { exact: { eq: $words } } } }) { totalCount }
}`

interface Answer {
  node: {
    title: string
    text: string | null
    textWithheld: string | null
    revisions: { text: string | null; textWithheld: string | null; sha256: string; length: number }[]
    quotations: { nodes: { exact: string | null; textWithheld: string | null; startOffset: number }[] }
  }
  search: { edges: { snippet: string | null; textWithheld: string | null; highlights: object[] }[] }
  claims: { totalCount: number }
}

let id: string
let words: string
let shown: Answer

/** The answer to a stranger, or to who has a scope: as the service gives it, and the same by way of graphql-js. */
async function ask(scope?: string): Promise<Answer> {
  const principal: Principal | undefined =
    scope === undefined ? undefined : { id: 'key:a', name: 'a', scopes: [scope] }
  const question = { query, variables: { id, words }, principal }
  const { result } = await answerOf(test.database.pool, question)
  expect(result.errors).toBeUndefined()
  expect((await answerByTree(test.database.pool, question)).result.data).toEqual(result.data)
  return result.data as unknown as Answer
}

const datasetOf = async () =>
  (
    await test.database.pool.query(
      `SELECT d.name FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId" WHERE r.type = 'ARTICLE' AND r."rowId" = $1`,
      [id.slice('art_'.length)],
    )
  ).rows[0].name

beforeAll(async () => {
  const { rows } = await test.database.pool.query(
    `SELECT a.id, q.exact FROM "Quote" q JOIN "Revision" r ON r.id = q."revisionId" JOIN "Article" a ON a.id = r."articleId"
      WHERE a.language = 'en' AND length(q.exact) > 40 AND position(q.exact IN a.title) = 0 ORDER BY q.id LIMIT 1`,
  )
  id = `art_${rows[0].id}`
  words = rows[0].exact
  shown = await ask()
  await test.database.pool.query(`UPDATE "Article" SET licence = 'restricted' WHERE id = $1`, [rows[0].id])
})

describe('words of an article', () => {
  it('are shown, found and compared while its licence lets them be', () => {
    expect(shown.node.text).toContain(words)
    expect(shown.node.textWithheld).toBeNull()
    expect(shown.search.edges.length).toBeGreaterThan(0)
    expect(shown.claims.totalCount).toBeGreaterThan(0)
  })

  it('are withheld when it is restricted; its title, offsets and hashes are shown', async () => {
    const { node, search, claims } = await ask()
    expect(node).toMatchObject({ title: shown.node.title, text: null, textWithheld: 'RESTRICTED' })
    expect(node.revisions.map(({ sha256, length }) => [sha256, length])).toEqual(
      shown.node.revisions.map(({ sha256, length }) => [sha256, length]),
    )
    expect(node.quotations.nodes.map(({ startOffset }) => startOffset)).toEqual(
      shown.node.quotations.nodes.map(({ startOffset }) => startOffset),
    )
    for (const quote of node.quotations.nodes)
      expect(quote).toMatchObject({ exact: null, prefix: null, suffix: null, textWithheld: 'RESTRICTED' })
    expect(claims.totalCount).toBe(0)
    const told = JSON.stringify([node, search])
    for (const { exact } of shown.node.quotations.nodes) expect(told).not.toContain(exact)
    expect(told).not.toContain(words.slice(0, 30))
  })

  it('are shown to who may read what is withheld, in all datasets or in that of the article', async () => {
    for (const scope of ['texts', `texts:${await datasetOf()}`]) expect(await ask(scope)).toEqual(shown)
  })

  it('are withheld from who may read or change all else, and who may read those of another dataset', async () => {
    const withheld = await ask()
    for (const scope of ['read', 'write', 'admin', 'texts:another'])
      expect(await ask(scope)).toEqual(withheld)
  })

  it('stay with the dataset that had the article first, whoever writes of it later', async () => {
    const { pool } = test.database
    await pool.query(`INSERT INTO "Dataset" (name) VALUES ('later')`)
    await pool.query(
      `INSERT INTO "DatasetRecord" ("datasetId", key, type, "rowId", sha256) SELECT id, 'a', 'ARTICLE', $1, '' FROM "Dataset" WHERE name = 'later'`,
      [id.slice('art_'.length)],
    )
    expect(await ask('texts:later')).toEqual(await ask())
  })
})
