// A new text of an article: no quote is moved, and what became of the words of each is told.
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import * as asking from './ask.ts'
import { article, claims, condition, FAULT } from './ask.ts'

const test = useTestDatabase({ corpus: 'sample' })
const ask = (query: string, variables?: Record<string, unknown>) =>
  asking.ask(test.database.pool, query, variables)

/** With an emoji, of which code points and UTF-16 count differently; and words that stand in it twice. */
const text = '🛬 The mission opens if it is safe. It is safe, says one. It is late, says another.'
const quoted = ['if it is safe', 'It is late', 'says one']
const by = { record: { dataset: 'desk', key: 'report' } }

beforeAll(async () => {
  const made = await ask(
    `mutation ($article: CreateArticleInput!, $condition: CreateConditionInput!) {
      createArticle(input: $article) { ${FAULT} }
      createCondition(input: $condition) { ${FAULT} }
    }`,
    {
      article: { ...article, text },
      condition: { ...condition, claims: quoted.flatMap((exact) => claims(exact)) },
    },
  )
  expect(made.createCondition).toEqual({ __typename: 'CreateConditionPayload' })
})

const add = (input: object) =>
  ask(
    `mutation ($input: AddRevisionInput!) { addRevision(input: $input) { ${FAULT} ... on AddRevisionPayload {
      article { version text revisions { number by } }
      quotes { exact startOffset revision { number } anchor { match startOffset endOffset } }
    } } }`,
    { input: { article: by, ...input } },
  ).then(({ addRevision }) => addRevision)

const version = async () =>
  (await ask('query ($by: ArticleBy!) { article(by: $by) { version } }', { by })).article.version as number

const corrected =
  'Corrected. 🛬 The mission opens if it is safe. It is late, says another. It is late, says a third.'

it('tells of each quote where its words stand now, or that they are gone', async () => {
  const before = await version()
  const added = await add({ expectedVersion: before, text: corrected, reason: 'a correction' })
  expect(added.article).toEqual({
    version: before + 1,
    text: corrected,
    revisions: [
      { number: 1, by: 'SOURCE' },
      { number: 2, by: 'SOURCE' },
    ],
  })
  const points = [...corrected]
  const at = (words: string) => points.join('').slice(0, corrected.indexOf(words))
  const start = (words: string) => [...at(words)].length
  expect(added.quotes).toEqual([
    {
      exact: 'if it is safe',
      startOffset: [...text.slice(0, text.indexOf('if it'))].length,
      revision: { number: 1 },
      anchor: { match: 'EXACT', startOffset: start('if it'), endOffset: start('if it') + 13 },
    },
    expect.objectContaining({
      exact: 'says one',
      anchor: { match: 'ORPHANED', startOffset: null, endOffset: null },
    }),
    expect.objectContaining({
      exact: 'It is late',
      revision: { number: 1 },
      anchor: {
        match: 'CONTEXT',
        startOffset: start('It is late, says another'),
        endOffset: start('It is late, says another') + 10,
      },
    }),
  ])
})

it('tells the same of quotes ever after, and of what was known before as it was then', async () => {
  const query = (
    knownAt: string,
  ) => `{ article(by: { record: { dataset: "desk", key: "report" } }, knownAt: ${knownAt}, knownBy: RECORDED) {
    quotations { nodes { exact anchor { match } } } } }`
  const { rows } = await test.database.pool.query(
    `SELECT "capturedAt" - interval '1 millisecond' AS at FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" WHERE a.title = 'A mission' AND number = 2`,
  )
  const matches = async (knownAt: string) =>
    (await ask(query(knownAt))).article.quotations.nodes.map(
      ({ anchor }: { anchor: { match: string } }) => anchor.match,
    )
  expect(await matches('null')).toEqual(['EXACT', 'ORPHANED', 'CONTEXT'])
  expect(await matches(JSON.stringify(rows[0].at))).toEqual(['EXACT', 'EXACT', 'EXACT'])
})

it('refuses a text that is there already, and one for an article that has another by now', async () => {
  const expectedVersion = await version()
  expect(await add({ expectedVersion, text: corrected })).toMatchObject({
    issues: [{ path: ['input', 'text'], code: 'same_text' }],
  })
  expect(await add({ expectedVersion: expectedVersion - 1, text })).toMatchObject({
    code: 'CONFLICT',
    currentVersion: expectedVersion,
  })
  const early = { expectedVersion, text, publishedAt: '2022-01-19' }
  expect(await add(early)).toMatchObject({ issues: [{ path: ['input', 'publishedAt'] }] })
  const late = { expectedVersion, text, capturedAt: '2090-01-01' }
  expect(await add(late)).toMatchObject({ issues: [{ path: ['input', 'capturedAt'] }] })
  for (const text of ['', ' \n'])
    expect(await add({ expectedVersion, text })).toMatchObject({ issues: [{ path: ['input', 'text'] }] })
})

it('is the text of the article where no other was published after it', async () => {
  const before = await version()
  const found = 'Found later: the mission may open.'
  const added = await add({ expectedVersion: before, text: found, publishedAt: '2022-01-25' })
  expect(added.article).toMatchObject({ version: before + 1, text: corrected })
  expect(added.article.revisions).toHaveLength(3)
})

it('may come by a revision of the article: its former texts stay', async () => {
  const revise = async (fields: object) =>
    (
      await ask(
        `mutation ($input: ReviseArticleInput!) { reviseArticle(input: $input) { ${FAULT} ... on ReviseArticlePayload {
          article { documentNumber text revisions { number } } } } }`,
        { input: { article: by, expectedVersion: await version(), ...fields } },
      )
    ).reviseArticle
  const again = `${corrected} Corrected again.`
  expect(await revise({ text: again, dataset: 'desk' })).toMatchObject({
    article: { text: again, revisions: [{}, {}, {}, {}] },
  })
  expect(await revise({ documentNumber: 'M/1', dataset: 'desk' })).toMatchObject({
    article: { documentNumber: 'M/1', text: again, revisions: [{}, {}, {}, {}] },
  })
  // also one that it had before
  expect(await revise({ text, dataset: 'desk' })).toMatchObject({
    article: { text, revisions: [{}, {}, {}, {}, {}] },
  })
  expect(await revise({ text: again, dataset: 'desk' })).toMatchObject({ article: { text: again } })
  expect(await revise({ publishedAt: '2022-02-01', dataset: 'desk' })).toMatchObject({
    issues: [{ path: ['input', 'publishedAt'] }],
  })
  expect(await revise({ text: 'One.', revisions: [{ text: 'Two.' }] })).toMatchObject({
    issues: [{ message: 'Give at most one of text, revisions and sha256.' }],
  })
})

it('stands beside the text of the article where it is in the name of another dataset', async () => {
  const added = await add({ expectedVersion: await version(), dataset: 'other', text: 'Another text.' })
  expect(added.article.text).toBe(`${corrected} Corrected again.`)
  expect(added.article.revisions).toHaveLength(7)
})

it('is a revision of its own where it was there before, and each is found as recorded while it was the latest', async () => {
  const moment = async () => {
    const { rows } = await test.database.pool.query('SELECT clock_timestamp() AS now FROM pg_sleep(0.01)')
    return rows[0].now.toISOString() as string
  }
  const found = async (query: string, knownAt: string) => {
    const { search } = await ask(
      `query ($query: String!, $knownAt: Moment) { search(query: $query, types: [ARTICLE], knownAt: $knownAt, knownBy: RECORDED) {
        edges { highlights { text startOffset } node { ... on Article { title } } } } }`,
      { query, knownAt },
    )
    return search.edges.map(
      ({
        highlights,
        node,
      }: {
        highlights: { text: string; startOffset: number }[]
        node: { title: string }
      }) => `${node.title}: ${highlights.map(({ text, startOffset }) => `${text} at ${startOffset}`).join()}`,
    )
  }
  const [first, second] = [
    'The envoy flew to Ulaanbaatar.',
    'We regret an error: the envoy flew to Windhoek.',
  ]
  const moments: string[] = []
  for (const next of [first, second, first]) {
    expect(await add({ expectedVersion: await version(), text: next })).toMatchObject({
      article: { text: next },
    })
    moments.push(await moment())
  }
  const { revisions } = (
    await ask('query ($by: ArticleBy!) { article(by: $by) { revisions { text number } } }', { by })
  ).article
  expect(revisions.slice(-3).map((revision: { text: string }) => revision.text)).toEqual([
    first,
    second,
    first,
  ])
  const asked = (query: string) => Promise.all(moments.map((at) => found(query, at)))
  expect(await asked('Ulaanbaatar')).toEqual([
    ['A mission: Ulaanbaatar at 18'],
    [],
    ['A mission: Ulaanbaatar at 18'],
  ])
  expect(await asked('Windhoek')).toEqual([[], ['A mission: Windhoek at 38'], []])
})

it('is quoted by its number, also where it was published before one that was taken in earlier', async () => {
  const url = 'https://example.org/three-texts'
  const { createArticle } = await ask(
    `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { ... on CreateArticlePayload { article { version } } } }`,
    {
      input: {
        url,
        title: 'Three texts',
        publisher: { name: 'Wire' },
        publishedAt: '2026-01-10',
        revisions: [
          { text: 'The envoy left.', publishedAt: '2026-01-10' },
          { text: 'The envoy stayed.', publishedAt: '2026-01-12' },
        ],
      },
    },
  )
  const late = { article: { url }, text: 'The envoy hesitated.', publishedAt: '2026-01-11' }
  await ask(`mutation ($input: AddRevisionInput!) { addRevision(input: $input) { ${FAULT} } }`, {
    input: { ...late, expectedVersion: createArticle.article.version },
  })
  const quoting = async (revision: number, exact: string) =>
    (
      await ask(
        `mutation ($input: CreateConditionInput!) {
          createCondition(input: $input, dryRun: true) {
            ${FAULT} ... on CreateConditionPayload { condition { claims { nodes { quotes { exact revision { number } } } } } }
          }
        }`,
        {
          input: {
            ...condition,
            slug: 'an-envoy',
            claims: [{ attribution: 'PUBLISHER_VOICE', quotes: [{ article: { url }, exact, revision }] }],
          },
        },
      )
    ).createCondition
  for (const [number, exact] of [
    [1, 'left'],
    [2, 'stayed'],
    [3, 'hesitated'],
  ] as const)
    expect((await quoting(number, exact)).condition.claims.nodes[0].quotes).toEqual([
      { exact, revision: { number } },
    ])
  expect(await quoting(4, 'left')).toMatchObject({
    issues: [
      {
        path: ['input', 'claims', '0', 'quotes', '0', 'revision'],
        message: `The article "${url}" has no revision 4: its texts have the numbers 1, 2, 3.`,
      },
    ],
  })
})
