import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import type { Configuration } from '../configuration.ts'
import { type RunningServer, startServer } from '../process/server.ts'
import { NamedDocuments } from './named-documents.ts'
import { loadTrustedDocuments } from './trusted-documents.ts'

const test = useTestDatabase({ corpus: 'sample' })
const OWN = 'query Own($slug: String!) { actor(by: { slug: $slug }) { slug } }'
const OWN_ID = hash('sha256', OWN, 'hex')
const PAGE = 'query Page($first: Int) { actors(first: $first) { nodes { name } } }'

let folder: string
let manifest: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-trusted-'))
  manifest = join(folder, 'trusted.json')
  await writeFile(manifest, JSON.stringify({ [OWN_ID]: OWN, [hash('sha256', PAGE, 'hex')]: PAGE }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs `work` with a function that POSTs to a server of this configuration, and its address. */
async function withServer(
  configuration: Partial<Configuration>,
  work: (post: (body: object) => Promise<{ status: number; body: Answer }>, url: string) => Promise<void>,
) {
  let server: RunningServer | undefined
  try {
    server = await startServer({ database: test.database, configuration })
    const url = `${server.url}/graphql`
    await work(async (body) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify(body),
      })
      return { status: response.status, body: (await response.json()) as Answer }
    }, url)
  } finally {
    await server?.close()
  }
}
interface Answer {
  readonly data?: unknown
  readonly errors?: { message: string; extensions: { code: string } }[]
}

const variables = { slug: 'taliban' }
const data = { actor: { slug: 'taliban' } }

describe('a trusted document', () => {
  it('is asked for by its sha256, in either of the two ways, by POST and by GET', () =>
    withServer({ TRUSTED_DOCUMENTS: [manifest] }, async (post, url) => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: OWN_ID } }
      for (const body of [{ documentId: OWN_ID }, { documentId: `sha256:${OWN_ID}` }, { extensions }])
        expect(await post({ ...body, variables })).toMatchObject({ status: 200, body: { data } })
      for (const given of [{ documentId: OWN_ID }, { extensions: JSON.stringify(extensions) }]) {
        const asked = new URLSearchParams({ ...given, variables: JSON.stringify(variables) } as never)
        expect(await (await fetch(`${url}?${asked}`)).json()).toMatchObject({ data })
      }
    }))

  it('may cost twice as much as others, with whatever blanks and comments it is sent', () => {
    const cost = (requested: number, limit: number) => ({ extensions: { cost: { requested, limit } } })
    const query = 'query Page($first: Int) { actors(first: $first) { nodes { slug } } }'
    const first = (first: number) => ({ variables: { first } })
    return withServer({ TRUSTED_DOCUMENTS: [manifest], MAX_COST: 10 }, async (post) => {
      expect((await post({ query: PAGE, ...first(15) })).body).toMatchObject(cost(16, 20))
      expect((await post({ query: `# a page\n${PAGE} # of actors`, ...first(15) })).body).toMatchObject(
        cost(16, 20),
      )
      for (const [document, limit] of [
        [PAGE, 20],
        [query, 10],
      ] as const)
        expect((await post({ query: document, ...first(30) })).body).toMatchObject({
          errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', ...cost(31, limit).extensions } }],
        })
      expect((await post({ query, ...first(5) })).body).toMatchObject(cost(6, 10))
    })
  })

  it.each([
    ['a filter', 'ActorWhere', '$by', { name: { eq: 'Taliban' } }, 100_000],
    ['a part of one', '[ActorWhere!]', '{ or: $by }', [{ name: { eq: 'Taliban' } }], 100_000],
    ['a comparison', 'StringFilter!', '{ name: $by }', { eq: 'Taliban' }, 100_000],
    [
      'words in names of rows',
      'ActorWhere',
      '$by',
      { slug: { ne: 'taliban-education-ministry', startsWith: 'taliban' } },
      100_000,
    ],
    ['names of rows', 'ActorWhere', '$by', { slug: { in: ['taliban'] } }, 200_000],
    ['what is there by default', 'ActorWhere = { name: { eq: "Taliban" } }', '$by', undefined, 200_000],
  ])(
    'may cost as much as others where whoever asks it gives a filter: %s',
    async (_, type, where, by, limit) => {
      const query = `query ($by: ${type}) { actors(where: ${where}) { nodes { slug } } }`
      const path = join(folder, 'filters.json')
      await writeFile(path, JSON.stringify({ filtered: query }))
      await withServer({ TRUSTED_DOCUMENTS: [path] }, async (post) => {
        expect((await post({ documentId: 'filtered', variables: { by } })).body).toMatchObject({
          data: { actors: { nodes: [data.actor] } },
          extensions: { cost: { limit } },
        })
      })
    },
  )

  it('may be one of the ready-made operations of the SDK', async () => {
    const documents = await loadTrustedDocuments()
    expect(documents.size).toBeGreaterThan(5)
    const [id] = [...documents].find(([, text]) => text.startsWith('query Actor('))!
    await withServer({}, async (post) => {
      expect(await post({ documentId: id, variables: { by: variables } })).toMatchObject({
        status: 200,
        body: { data },
      })
    })
  })

  it('is named by whatever id its manifest gives it, in any of the common forms', async () => {
    const body = (slug: string) => `query Q { actor(by: { slug: "${slug}" }) { slug } }`
    const manifests = {
      'relay.json': { '0123456789abcdef0123456789abcdef': body('taliban') },
      'codegen.json': { [`sha256:${hash('sha256', OWN, 'hex')}`]: OWN },
      'apollo.json': {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'Q/7', name: 'Q', type: 'query', body: body('ecowas') }],
      },
    }
    const files = Object.keys(manifests).map((name) => join(folder, name))
    for (const [name, text] of Object.entries(manifests))
      await writeFile(join(folder, name), JSON.stringify(text))
    await withServer({ TRUSTED_DOCUMENTS: files, TRUSTED_ONLY: true }, async (post) => {
      expect((await post({ documentId: '0123456789abcdef0123456789abcdef' })).body).toMatchObject({ data })
      expect((await post({ documentId: OWN_ID.toUpperCase(), variables })).body).toMatchObject({ data })
      expect((await post({ documentId: 'Q/7' })).body).toHaveProperty('data.actor')
      expect((await post({ documentId: 'q/7' })).body).toMatchObject({
        errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
      })
    })
  })
})

describe('a document that is not in a manifest', () => {
  const query = '{ actors(first: 1) { nodes { slug } } }'
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash('sha256', query, 'hex') } }
  const notFound = {
    status: 400,
    body: {
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    },
  }

  it('is registered by whoever sends it with its sha256, and then named by that', () =>
    withServer({}, async (post, url) => {
      expect(await post({ extensions })).toMatchObject(notFound)
      for (let again = 0; again < 2; again++)
        expect(await post({ query, extensions })).toMatchObject({
          status: 200,
          body: { data: { actors: {} } },
        })
      for (let again = 0; again < 2; again++)
        expect(await post({ extensions })).toMatchObject({ status: 200, body: { data: { actors: {} } } })
      const asked = new URLSearchParams({ extensions: JSON.stringify(extensions) })
      expect(await (await fetch(`${url}?${asked}`)).json()).toHaveProperty('data.actors')
    }))

  it('is registered also where the text was answered before', () =>
    withServer({ RESPONSE_CACHE_MB: 0 }, async (post) => {
      for (let again = 0; again < 2; again++) await post({ query })
      await post({ query, extensions })
      expect(await post({ extensions })).toHaveProperty('body.data.actors')
    }))

  it('is asked for again each time by a client that may not keep the answer', () =>
    withServer({}, async (_, url) => {
      const response = await fetch(
        `${url}?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`,
      )
      expect(response.headers.get('cache-control')).toBe('no-store')
    }))

  it('is not registered under the hash of another, nor in the place of a trusted one', () =>
    withServer({ TRUSTED_DOCUMENTS: [manifest] }, async (post) => {
      const others = { persistedQuery: { version: 1, sha256Hash: OWN_ID } }
      expect(await post({ query, extensions: others })).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'PERSISTED_QUERY_MISMATCH' } }] },
      })
      expect(await post({ documentId: OWN_ID, variables })).toMatchObject({ body: { data } })
    }))

  it.each(['{ nothing }', '{ ', `{ ${'a: __typename '.repeat(3000)} }`])(
    'is not registered where it is not valid: %.20s',
    (wrong) =>
      withServer({}, async (post) => {
        const named = { persistedQuery: { version: 1, sha256Hash: hash('sha256', wrong, 'hex') } }
        expect((await post({ query: wrong, extensions: named })).status).toBe(400)
        expect(await post({ extensions: named })).toMatchObject(notFound)
      }),
  )

  it('makes room for others: what was not asked for the longest goes first', () => {
    const documents = new NamedDocuments(new Map(), { characters: 30 })
    for (const id of ['a', 'b', 'c']) {
      documents.register(id, 'x'.repeat(9))
      documents.textOf('a')
    }
    expect(documents.textOf('a')).toBeDefined()
    documents.register('d', 'x'.repeat(9))
    expect(['a', 'b', 'c', 'd'].map((id) => documents.textOf(id) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ])
    documents.register('e', 'x'.repeat(31))
    expect(documents.textOf('e')).toBeUndefined()
  })

  it('needs a text or an id', () =>
    withServer({}, async (post) => {
      expect(await post({})).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      })
    }))
})

it('TRUSTED_ONLY refuses every other document, by text and by id, and registers none', () =>
  withServer({ TRUSTED_DOCUMENTS: [manifest], TRUSTED_ONLY: true }, async (post) => {
    expect(await post({ documentId: OWN_ID, variables })).toMatchObject({ status: 200, body: { data } })
    // its text is as good as its id
    expect(await post({ query: OWN, variables })).toMatchObject({ status: 200, body: { data } })
    for (const query of ['{ __typename }', '{ __schema { description } }', `${OWN} `]) {
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash('sha256', query, 'hex') } }
      for (const body of [
        { query, variables },
        { query, extensions, variables },
      ])
        expect(await post(body)).toMatchObject({
          status: 400,
          body: { errors: [{ extensions: { code: 'TRUSTED_DOCUMENTS_ONLY' } }] },
        })
      const unknown = await post({ extensions, variables })
      expect(unknown).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
      })
      expect(JSON.stringify(unknown.body)).not.toMatch(/Persisted_?Query/i)
    }
  }))

describe('a manifest that cannot be used', () => {
  it.each([
    ['is missing', undefined, 'cannot be read'],
    ['is not JSON', '{', 'is not JSON'],
    ['is a list', '[]', 'is not a JSON object'],
    [
      'gives an id two texts',
      JSON.stringify({ [OWN_ID]: OWN, [`sha256:${OWN_ID}`]: `${OWN} ` }),
      'another sha256',
    ],
    [
      'is a manifest of another version',
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 2 }),
      'version',
    ],
    ['gives another hash', JSON.stringify({ [OWN_ID]: `${OWN} ` }), 'has another sha256'],
  ])('keeps the service from starting where it %s', async (_, text, message) => {
    const file = join(folder, 'bad.json')
    await rm(file, { force: true })
    if (text !== undefined) await writeFile(file, text)
    await expect(loadTrustedDocuments([file])).rejects.toThrow(message)
  })
})
