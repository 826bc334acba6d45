// What other people's clients send, by those clients themselves.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { stitchSchemas } from '@graphql-tools/stitch'
import { schemaFromExecutor } from '@graphql-tools/wrap'
import { Client, fetchExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { type DocumentNode, graphql, print } from 'graphql'
import { createClient as createSseClient } from 'graphql-sse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer
let url: string
let folder: string

beforeAll(async () => {
  server = await startServer({ database: test.database })
  url = `${server.url}/graphql`
  folder = await mkdtemp(join(tmpdir(), 'proviso-clients-'))
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

/** `fetch`, and the bodies or addresses that went through it. */
function watched() {
  const sent: string[] = []
  const fetched: typeof fetch = (input, init) => {
    sent.push(typeof init?.body === 'string' ? init.body : decodeURIComponent(String(input)))
    return fetch(input, init)
  }
  return { sent, fetched }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Imports an actor, and with it a change that followers are told of. */
async function record(slug: string): Promise<void> {
  const file = join(folder, `${slug}.jsonl`)
  const lines = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'clients' },
    { record: 'actor', key: slug, name: slug, actorKind: 'STATE' },
  ]
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { files } = await importFiles(test.database, [file])
  expect(files[0]!.errors).toEqual([])
}

const CHANGES = 'subscription { changes { subject { ... on Actor { slug } } } }'

describe('automatic persisted queries', () => {
  it.each([false, 'force' as const])(
    `by urql's persistedExchange, GET: %s`,
    async (preferGetForPersistedQueries) => {
      const { sent, fetched } = watched()
      const urql = () =>
        new Client({
          url,
          fetch: fetched,
          preferGetMethod: false,
          exchanges: [persistedExchange({ preferGetForPersistedQueries }), fetchExchange],
        })
      const query = `query Urql${preferGetForPersistedQueries || ''}($slug: String!) { actor(by: { slug: $slug }) { slug } }`
      for (let times = 0; times < 2; times++) {
        const { data, error } = await urql().query(query, { slug: 'taliban' }).toPromise()
        expect(error).toBeUndefined()
        expect(data.actor.slug).toBe('taliban')
      }
      // the hash; hash and text; and from then on the hash
      expect(sent.map((text) => text.includes('actor(by'))).toEqual([false, true, false])
    },
  )

  it.each([false, true])(`by Apollo's link, GET: %s`, async (useGETForHashedQueries) => {
    const { sent, fetched } = watched()
    const apollo = () =>
      new ApolloClient({
        cache: new InMemoryCache(),
        link: new PersistedQueryLink({ sha256, useGETForHashedQueries }).concat(
          new HttpLink({ uri: url, fetch: fetched }),
        ),
      })
    const query = gql(`query Apollo${useGETForHashedQueries} { actor(by: { slug: "taliban" }) { slug } }`)
    for (let times = 0; times < 2; times++) {
      const { data } = await apollo().query<{ actor: { slug: string } }>({ query })
      expect(data!.actor.slug).toBe('taliban')
    }
    expect(sent.map((text) => text.includes('actor(by'))).toEqual([false, true, false])
  })
})

describe('subscriptions', () => {
  it(`are multipart where Apollo's client asks for that, and each part is complete at once`, async () => {
    const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) })
    const seen: unknown[] = []
    const subscription = apollo
      .subscribe<{ changes: { subject: { slug: string } } }>({ query: gql(CHANGES) })
      .subscribe({
        next: ({ data }) => seen.push(data?.changes.subject.slug),
        error: (error) => seen.push(error),
      })
    try {
      let tries = 0
      // the first may be recorded before the subscription stands
      await expect
        .poll(async () => (seen.length > 0 ? seen.length : record(`apollo-${tries++}`)), { timeout: 20_000 })
        .toBeGreaterThan(0)
      expect(seen[0]).toMatch(/^apollo-\d+$/)
    } finally {
      subscription.unsubscribe()
    }
  })

  it(`that are not valid are errors to Apollo's client`, async () => {
    const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) })
    const failed = new Promise((resolve) => {
      apollo
        .subscribe({ query: gql('subscription { nothing }') })
        .subscribe({ next: resolve, error: resolve })
    })
    expect(String(JSON.stringify(await failed))).toContain('nothing')
  })

  it('by graphql-sse are one connection each', async () => {
    const sse = createSseClient({ url })
    const seen: unknown[] = []
    const stop = sse.subscribe(
      { query: CHANGES },
      { next: (value) => seen.push(value), error() {}, complete() {} },
    )
    try {
      let tries = 0
      await expect
        .poll(async () => (seen.length > 0 ? seen.length : record(`sse-${tries++}`)), { timeout: 20_000 })
        .toBeGreaterThan(0)
    } finally {
      stop()
      sse.dispose()
    }
  })

  it(`over graphql-sse's single connection are refused, in words`, async () => {
    const answers: { status: number; text: string }[] = []
    const sse = createSseClient({
      url,
      singleConnection: true,
      retryAttempts: 0,
      fetchFn: async (...given: Parameters<typeof fetch>) => {
        const response = await fetch(...given)
        answers.push({ status: response.status, text: await response.clone().text() })
        return response
      },
    })
    await new Promise((resolve) =>
      sse.subscribe({ query: CHANGES }, { next() {}, error: resolve, complete() {} }),
    )
    expect(answers).toEqual([{ status: 405, text: expect.stringContaining('singleConnection: false') }])
  })

  it('over a WebSocket are refused with 426, in words', async () => {
    const sent = get(url, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': 'graphql-transport-ws',
      },
    })
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(426)
    expect((await response.toArray()).join('')).toContain('text/event-stream')
  })
})

describe('gateways', () => {
  it('stitch the schema with others, and hand on with which code a request was refused', async () => {
    const executor = async ({ document, variables }: { document: DocumentNode; variables?: object }) => {
      const body = JSON.stringify({ query: print(document), variables })
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return await response.json()
    }
    const remote = { schema: await schemaFromExecutor(executor as never), executor: executor as never }
    const gateway = stitchSchemas({ subschemas: [remote], typeDefs: 'type Query { hello: String }' })
    const ask = async (source: string) => await graphql({ schema: gateway, source })

    expect(await ask('{ actor(by: { slug: "taliban" }) { slug name } }')).toEqual({
      data: { actor: { slug: 'taliban', name: 'Taliban' } },
    })
    for (const [query, code] of [
      ['{ conditions(first: 1000) { nodes { slug } } }', 'PAGE_TOO_LARGE'],
      [
        '{ conditionsBetween(issuer: { slug: "atlantis" }, target: { slug: "taliban" }) { totalCount } }',
        'NOT_FOUND',
      ],
    ] as const) {
      const { errors } = await ask(query)
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    }
  })
})
