// Every mutation and every protected field, as the schema has them, asked for by everybody who may not: whatever the way, nobody
// gets in, and nothing is written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, revokeKey } from '../../prisma/src/index.ts'
import { schema } from '../../schema/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'
import { documentFor, type Protected, protectedBelow, protectedFields } from './documents.ts'

const test = useTestDatabase()
let server: RunningServer
const keys: Record<string, string | undefined> = {}

beforeAll(async () => {
  const { pool } = test.database
  server = await startServer({ database: test.database })
  const make = async (name: string, scopes: string[], expiresAt?: Date) => {
    const made = await createKey(pool, { name, scopes, expiresAt })
    keys[name] = made.text
    return made.key.publicId
  }
  await make('expired', ['admin'], new Date(Date.now() - 1000))
  await revokeKey(pool, await make('revoked', ['admin']))
  await make('read', ['read', 'texts'])
  await make('of another dataset', ['write:other', 'admin:other'])
  await make('admin', ['admin'])
  keys.wrong = keys.admin!.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))
})
afterAll(() => server?.close())

type Way = (body: object, key: string | undefined) => Promise<Response>

const headersOf = (key: string | undefined, more: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  ...(key !== undefined && { authorization: `Bearer ${key}` }),
  ...more,
})
const post =
  (more: Record<string, string> = {}, bodyOf: (body: object) => unknown = (body) => body): Way =>
  (body, key) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: headersOf(key, more),
      body: JSON.stringify(bodyOf(body)),
    })

const ways: Record<string, Way> = {
  'a request': post(),
  'a batch': post({}, (body) => [body]),
  'a stream': post({ accept: 'text/event-stream' }),
  'a request past all caches': post({ 'cache-control': 'no-store' }),
}

/** The codes of the errors in an answer, however it comes. */
async function codesIn(response: Response): Promise<string[]> {
  const text = await response.text()
  return [...text.matchAll(/"code":\s*"(\w+)"/g)].map(([, code]) => code!)
}

const named = protectedFields.map((one) => [`${one.operation} ${one.field.name}`, one] as const)

it('is every field of the mutation type, and none below a root', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields())
  expect(mutations.length).toBeGreaterThan(25)
  expect(mutations.filter(({ extensions }) => !extensions.access).map(({ name }) => name)).toEqual([])
  expect(protectedBelow).toEqual([])
  for (const [, { field }] of named)
    expect(field.description).toContain(`Needs a key of the scope \`${field.extensions.access!.scope}\``)
})

describe.each(named)('%s', (_, field: Protected) => {
  const body = documentFor(field, 'desk')

  it('is refused to everybody who may not, by whatever way', async () => {
    const before = await written()
    for (const [way, ask] of Object.entries(ways))
      for (const [who, code] of [
        ['nobody', 'UNAUTHENTICATED'],
        ['wrong', 'UNAUTHENTICATED'],
        ['expired', 'UNAUTHENTICATED'],
        ['revoked', 'UNAUTHENTICATED'],
        ['read', 'FORBIDDEN'],
        ['of another dataset', 'FORBIDDEN'],
      ] as const)
        expect(await codesIn(await ask(body, keys[who])), `${way}, ${who}`).toEqual([code])
    expect(await written()).toEqual(before)
  })

  it('is let in with a key that permits it', async () => {
    const codes = await codesIn(await ways['a request']!(body, keys.admin))
    expect(
      codes.filter((code) => ['UNAUTHENTICATED', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED'].includes(code)),
    ).toEqual([])
  })

  it('is not done by GET, which any page can make a browser send', async () => {
    if (field.operation !== 'mutation') return
    const query = new URLSearchParams({ query: body.query, variables: JSON.stringify(body.variables) })
    const response = await fetch(`${server.url}/graphql?${query}`, { headers: headersOf(keys.admin) })
    expect(response.status).toBe(405)
  })
})

/** What is there of all that a mutation can write. */
async function written(): Promise<object> {
  const { rows } = await test.database.pool.query(
    `SELECT (SELECT count(*)::int FROM "Origin") AS origins, (SELECT count(*)::int FROM "Change") AS changes,
       (SELECT count(*)::int FROM "Webhook") AS webhooks, (SELECT count(*)::int FROM "KeptAnswer") AS answers`,
  )
  return rows[0]
}
