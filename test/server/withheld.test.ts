// Words under a licence `restricted`, by every way out of the service: a stranger gets none of them, whoever has the scope `texts` does.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, importFiles } from '../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../prisma/test-support/temporary-files.ts'
import { tables } from '../../schema/src/index.ts'
import { createClient } from '../../sdk/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { entriesIn, messageOf, nextFor } from '../../server/src/webhooks/message.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()
let server: RunningServer
const keys: Record<string, string> = {}

/** Stands in every sentence of the text, and nowhere else. */
const SECRET = 'zyzzyva'
const text = `Grain ${SECRET} prices rose. The harbour office demands ${SECRET} grain from Valdoria. It was not delivered, ${SECRET}.`
const claims = (exact: string) => [{ attribution: 'PUBLISHER_VOICE', quotes: [{ article: 'note', exact }] }]
const demand = `The harbour office demands ${SECRET} grain`
const judged = `It was not delivered, ${SECRET}`

beforeAll(async () => {
  const path = await files.dossier('desk.jsonl', 'desk', [
    {
      record: 'article',
      key: 'note',
      publisher: { name: 'Wire' },
      title: 'Of grain',
      language: 'en',
      licence: 'restricted',
      publishedAt: '2021-01-02',
      text,
    },
    { record: 'actor', key: 'harbour-office', name: 'Harbour Office', actorKind: 'STATE_BODY' },
    { record: 'actor', key: 'valdoria', name: 'Valdoria', actorKind: 'STATE' },
    {
      record: 'condition',
      key: 'grain',
      summary: 'The office demands grain.',
      requirement: 'Grain is delivered.',
      topic: 'ECONOMY',
      force: 'DEMAND',
      issuers: ['harbour-office'],
      targets: ['valdoria'],
      claims: claims(demand),
    },
    {
      record: 'assessment',
      key: 'unmet',
      condition: 'grain',
      status: 'NOT_MET',
      assessor: 'harbour-office',
      judgedAt: '2021-01-02',
      claims: claims(judged),
    },
    {
      record: 'event',
      key: 'prices',
      eventType: 'OTHER',
      title: 'Prices rise',
      startedAt: '2021-01-01',
      participants: [{ actor: 'valdoria', role: 'ACTOR' }],
      claims: claims(`Grain ${SECRET} prices rose`),
    },
  ])
  const { files: reports } = await importFiles(test.database, [path])
  expect(reports.flatMap(({ errors }) => errors.map(String))).toEqual([])
  server = await startServer({ database: test.database })
  for (const scopes of [['texts'], ['write:mine'], ['write:mine', 'texts:desk']])
    keys[scopes.join()] = (await createKey(test.database.pool, { name: scopes.join(), scopes })).text
})
afterAll(() => server?.close())

const bearing = (scope?: string): Record<string, string> =>
  scope === undefined ? {} : { authorization: `Bearer ${keys[scope]}` }

async function got(path: string, scope?: string): Promise<string> {
  const response = await fetch(`${server.url}/${path}`, { headers: bearing(scope) })
  expect([200, 400, 404], path).toContain(response.status)
  return response.text()
}

async function asked(query: string, scope?: string, variables: object = {}): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearing(scope) },
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

async function idsOf(list: string): Promise<string[]> {
  const { data } = JSON.parse(await asked(`{ ${list} { nodes { id } } }`))
  return data[list].nodes.map(({ id }: { id: string }) => id)
}

/** Everything that is told by each way, to who has such a key. */
const ways: Record<string, (scope?: string) => Promise<string[]>> = {
  GraphQL: async (scope) => [
    await asked(
      `{ articles { nodes { text revisions { text } quotations { nodes { exact prefix suffix } } claims { nodes { quotes { exact } } } } }
         search(query: "grain") { edges { snippet highlights { text } node { ... on Article { text } } } }
         changes { nodes { subject { ... on Article { text } ... on Claim { quotes { exact } } ... on Revision { text } } } }
         before: articles(knownAt: "2030-01-01") { nodes { text quotations { nodes { exact } } } } }`,
      scope,
    ),
  ],
  'the catalogue over plain HTTP': async (scope) => {
    const { paths } = JSON.parse(await got('openapi.json'))
    const [condition] = await idsOf('conditions')
    const known: Record<string, string> = {
      'by.slug': '',
      query: 'grain',
      id: condition!,
      ids: condition!,
      'issuer.slug': 'harbour-office',
      'target.slug': 'valdoria',
      'from.slug': 'harbour-office',
      'to.slug': 'valdoria',
    }
    const slugs = ['grain', 'harbour-office', 'prices']
    const described = Object.entries(paths as Record<string, { get: { parameters?: { name: string }[] } }>)
    const asks = described.flatMap(([path, { get }]) => {
      const names = get.parameters?.map(({ name }) => name) ?? []
      const given = names.filter((name) => name in known)
      const search = (slug: string) =>
        new URLSearchParams(given.map((name) => [name, name === 'by.slug' ? slug : known[name]!]))
      const variants = given.includes('by.slug') ? slugs : ['']
      return variants.map((slug) => `${path.slice(1)}?${search(slug)}`)
    })
    expect(asks.length).toBeGreaterThan(20)
    return [...(await each(asks, (path) => got(path, scope))), ...(await records(scope))]
  },
  pages: (scope) =>
    each(
      [
        '',
        'of/valdoria',
        'by/harbour-office',
        'topic/ECONOMY',
        'conditions',
        'condition/grain',
        'actor/harbour-office',
        'event/prices',
        'article/desk/note',
        'search?q=grain',
        'changes',
        'data',
      ].flatMap((path) => {
        const [bare, query = ''] = path.split('?')
        const endings = bare === '' ? [''] : ['', '.json', '.jsonld', '.bib', '.csl']
        return endings.map((ending) => `${bare}${ending}${query && `?${query}`}`)
      }),
      (path) => got(path, scope),
    ),
  'linked data': async (scope) => {
    const { data } = JSON.parse(
      await asked(
        '{ articles { nodes { quotations { nodes { id } } } } claims { nodes { id } } actors { nodes { id } } datasets { nodes { id } } }',
      ),
    )
    const nodes = [
      ...data.articles.nodes[0].quotations.nodes,
      ...data.claims.nodes,
      ...data.actors.nodes,
      ...data.datasets.nodes,
    ]
    return each(nodes as { id: string }[], ({ id }) => got(`ld/${id}`, scope))
  },
  tables: (scope) =>
    each(
      [...tables().keys()].flatMap((name) => ['csv', 'ndjson'].map((format) => `export/${name}.${format}`)),
      (path) => got(path, scope),
    ),
  tools: async (scope) => {
    const client = new Client({ name: 'test', version: '1.0.0' })
    await client.connect(
      new StreamableHTTPClientTransport(new URL('/mcp', server.url), {
        requestInit: { headers: bearing(scope) },
      }),
    )
    const call = async (name: string, given: Record<string, unknown>) =>
      JSON.stringify(await client.callTool({ name, arguments: given }))
    const told = await Promise.all([
      call('search', { query: 'grain' }),
      call('condition', { slug: 'grain' }),
      call('actor_dossier', { actor: 'harbour-office' }),
      call('what_changed', {}),
    ])
    await client.close()
    return told
  },
  streams: async (scope) => {
    const client = createClient({
      url: `${server.url}/graphql`,
      ...(scope !== undefined && { token: keys[scope]! }),
    })
    const document =
      'subscription { changes { id subject { ... on Article { text } ... on Claim { quotes { exact } } } } }'
    const told: string[] = []
    const changes = client.subscribe(document, {}, { lastEventId: '0', signal: AbortSignal.timeout(20_000) })
    for await (const change of changes) if (told.push(JSON.stringify(change)) >= 7) break
    return told
  },
}

/** One after the other: the service answers only so many at a time. */
async function each<T>(items: readonly T[], tell: (item: T) => Promise<string>): Promise<string[]> {
  const told: string[] = []
  for (const item of items) told.push(await tell(item))
  return told
}

/** The operations that find an article, by its record. */
async function records(scope?: string): Promise<string[]> {
  return [await got('api/article?by.record.dataset=desk&by.record.key=note', scope)]
}

describe('restricted words', () => {
  it.each(Object.keys(ways))('leave by %s with the scope texts alone', async (way) => {
    const told = await ways[way]!()
    expect(told.filter((one) => one.includes(SECRET))).toEqual([])
    expect(told.length).toBeGreaterThan(0)
    expect(
      (await ways[way]!('texts')).some((one) => one.includes(SECRET)),
      'with the scope they are told',
    ).toBe(true)
  })

  it('are in no message to a webhook', async () => {
    const { text, values } = nextFor({ about: null, kinds: [] })('0')
    const { rows } = await test.database.pool.query(text, [...values])
    const entries = entriesIn(String(Object.values(rows[0])[0]))
    expect(entries.length).toBeGreaterThan(3)
    expect(messageOf({ id: '1' } as never, entries).body).not.toContain(SECRET)
  })

  it('are not told in faults to who may write, unless they may read them', async () => {
    const query = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename ... on InvalidInput { issues { code message suggestions } } } }`
    const [id] = await idsOf('articles')
    const told = async (scope: string) => {
      const quotes = [
        { exact: 'Something else', startOffset: 0, endOffset: 40 },
        { exact: 'demands zyzyva grain' },
        { exact: 'grain', prefix: 'No such' },
        { exact: SECRET.slice(0, 4) },
      ]
      return (
        await each(quotes, (quote) =>
          asked(query, scope, {
            input: {
              dataset: 'mine',
              key: 'a',
              eventType: 'OTHER',
              title: 'An event',
              claims: [
                {
                  attribution: 'PUBLISHER_VOICE',
                  reportedAt: '2021-01-02',
                  quotes: [{ article: { id }, ...quote }],
                },
              ],
            },
          }),
        )
      ).join('\n')
    }
    const withheld = await told('write:mine')
    for (const code of ['quote_mismatch', 'quote_not_found', 'quote_context', 'quote_ambiguous'])
      expect(withheld).toContain(code)
    expect(withheld).not.toContain(SECRET)
    expect(withheld).toContain('scope texts')
    expect(await told('write:mine,texts:desk')).toContain(SECRET)
  })
})
