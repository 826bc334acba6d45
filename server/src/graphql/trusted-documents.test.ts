import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import type { Configuration } from '../configuration.ts'
import { type RunningServer, startServer } from '../process/server.ts'
import { loadTrustedDocuments } from './trusted-documents.ts'

const test = useTestDatabase({ corpus: 'sample' })
const OWN = 'query Own($slug: String!) { actor(by: { slug: $slug }) { slug } }'
const OWN_ID = hash('sha256', OWN, 'hex')

let folder: string
let manifest: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-trusted-'))
  manifest = join(folder, 'trusted.json')
  await writeFile(manifest, JSON.stringify({ [OWN_ID]: OWN }))
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

  it('is an error where the manifest has none of that id, and cannot be added by asking', () =>
    withServer({ TRUSTED_DOCUMENTS: [manifest] }, async (post) => {
      const query = '{ actors(first: 1) { nodes { slug } } }'
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash('sha256', query, 'hex') } }
      const unknown = {
        status: 400,
        body: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
      }
      const accepted = await post({ query, extensions })
      expect(accepted).toMatchObject({ status: 200, body: { data: { actors: {} } } })
      expect(await post({ extensions })).toMatchObject(unknown)
      expect(await post({})).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      })
    }))
})

it('TRUSTED_ONLY refuses every other document', () =>
  withServer({ TRUSTED_DOCUMENTS: [manifest], TRUSTED_ONLY: true }, async (post) => {
    expect(await post({ documentId: OWN_ID, variables })).toMatchObject({ status: 200, body: { data } })
    for (const query of ['{ __typename }', '{ __schema { description } }', OWN])
      expect(await post({ query, variables })).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'TRUSTED_DOCUMENTS_ONLY' } }] },
      })
  }))

describe('a manifest that cannot be used', () => {
  it.each([
    ['is missing', undefined, 'cannot be read'],
    ['is not JSON', '{', 'is not JSON'],
    ['is a list', '[]', 'is not a JSON object'],
    ['gives another hash', JSON.stringify({ [OWN_ID]: `${OWN} ` }), 'has another sha256'],
  ])('keeps the service from starting where it %s', async (_, text, message) => {
    const file = join(folder, 'bad.json')
    await rm(file, { force: true })
    if (text !== undefined) await writeFile(file, text)
    await expect(loadTrustedDocuments([file])).rejects.toThrow(message)
  })
})
