// Writing over plain HTTP, as OpenAPI describes it: by POST, with a version as If-Match, and once for each Idempotency-Key.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { schema } from '../../schema/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase()
let server: RunningServer
let key: string
// biome-ignore lint/suspicious/noExplicitAny: a document of a form that a validator checks
let document: any
const ajv = new Ajv2020({ strict: false })

beforeAll(async () => {
  server = await startServer({ database: test.database })
  key = (await createKey(test.database.pool, { name: 'ann', scopes: ['write'] })).text
  document = await (await fetch(`${server.url}/openapi.json`)).json()
  formats.default(ajv)
  ajv.addSchema({ $id: 'proviso', ...document })
})
afterAll(() => server?.close())

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { response, status: response.status, json: JSON.parse(await response.text()) }
}
const actor = (slug: string) => ({ slug, name: slug, actorKind: 'STATE' })

describe('every mutation', () => {
  it('is a POST with a lasting id, which needs a key', async () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields())
    const posts = Object.values<{ post?: { operationId: string } }>(document.paths).flatMap(
      ({ post }) => post ?? [],
    )
    expect(posts.map(({ operationId }) => operationId).sort()).toEqual(mutations.sort())
    for (const path of Object.keys(document.paths).filter((path) => document.paths[path].post)) {
      const { status, json } = await post(
        path.replace('/api/', ''),
        {},
        { authorization: '', 'if-match': '"1"' },
      )
      // what is wrong with the body is told by types, before anything is asked of the graph
      expect([400, 401], `${path} ${JSON.stringify(json)}`).toContain(status)
    }
    const { status, json } = await post('create-actor', actor('nowhere'), { authorization: '' })
    expect([status, json.code]).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('POST /api/<mutation>', () => {
  it('writes, and answers what its schema says, with the version as ETag', async () => {
    const { status, json, response } = await post('create-actor', actor('genovia'))
    expect([status, response.headers.get('etag')]).toEqual([201, '"1"'])
    expect(json).toMatchObject({ actor: { slug: 'genovia', version: 1 }, changed: [{ __typename: 'Actor' }] })
    const check = ajv.compile({
      $ref: 'proviso#/paths/~1api~1create-actor/post/responses/201/content/application~1json/schema',
    })
    expect(check(json), JSON.stringify(check.errors?.[0])).toBe(true)
    // whatever the field of what was written is called
    const topic = await post('create-topic', { slug: 'fishing', name: 'Fishing' })
    expect([topic.status, topic.response.headers.get('etag')]).toEqual([201, '"1"'])
    const asked = ajv.compile({
      $ref: 'proviso#/paths/~1api~1create-actor/post/requestBody/content/application~1json/schema',
    })
    expect(asked(actor('genovia'))).toBe(true)
    expect(asked({ ...actor('genovia'), kind: 'STATE' })).toBe(false)
  })

  it('changes only the version that was seen: If-Match', async () => {
    const change = { actor: { slug: 'genovia' }, name: 'Genovia' }
    expect((await post('revise-actor', change)).status).toBe(428)
    const done = await post('revise-actor', change, { 'if-match': '"1"' })
    expect([done.status, done.response.headers.get('etag')]).toEqual([200, '"2"'])
    const late = await post('revise-actor', { ...change, name: 'G' }, { 'if-match': '"1"' })
    expect(late.response.headers.get('content-type')).toMatch('application/problem+json')
    expect(late.json).toMatchObject({
      type: 'urn:proviso:problem:CONFLICT',
      status: 409,
      code: 'CONFLICT',
      currentVersion: 2,
    })
    expect((await post('revise-actor', change, { 'if-match': '*' })).status).toBe(400)
  })

  it('is done once for each Idempotency-Key', async () => {
    const once = { 'idempotency-key': 'syldavia-1' }
    const first = await post('create-actor', actor('syldavia'), once)
    const again = await post('create-actor', actor('syldavia'), once)
    expect([again.status, again.json]).toEqual([201, first.json])
    const other = await post('create-actor', actor('borduria'), once)
    expect([other.status, other.json.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
  })

  it('tries, where dryRun says so', async () => {
    expect((await post('create-actor?dryRun=true', actor('borduria'))).status).toBe(201)
    expect((await post('create-actor', actor('borduria'))).status).toBe(201)
  })

  it.each<[string, unknown, Record<string, string>, number, string]>([
    ['create-actor', '{"slug": ', {}, 400, 'BAD_USER_INPUT'],
    ['create-actor', [], {}, 400, 'BAD_USER_INPUT'],
    ['create-actor', actor('x'), { 'content-type': 'text/plain' }, 415, 'BAD_USER_INPUT'],
    ['create-actor?dryrun=true', actor('x'), {}, 400, 'BAD_USER_INPUT'],
    ['create-actor', { ...actor('x'), actorKind: 'STAAT' }, {}, 400, 'BAD_USER_INPUT'],
    ['create-actor', actor('X-Y'), {}, 422, 'INVALID_INPUT'],
    ['create-actor', actor('genovia'), {}, 409, 'CONFLICT'],
    ['retract', { id: 'con_999', reason: 'x' }, { 'if-match': '1' }, 404, 'NOT_FOUND'],
    ['create-everything', {}, {}, 404, 'NOT_FOUND'],
  ])('%s of %j is a problem', async (path, body, headers, status, code) => {
    const { response, json } = await post(path, body, headers)
    expect([response.status, json.status, json.code]).toEqual([status, status, code])
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
    if (code === 'INVALID_INPUT') expect(json.issues[0].path).toEqual(['input', 'slug'])
  })

  it('is told to who asks by GET, and permitted to pages of other origins that ask whether they may', async () => {
    const got = await fetch(`${server.url}/api/create-actor`)
    expect(got.status).toBe(405)
    const asked = await fetch(`${server.url}/api/create-actor`, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('idempotency-key')
  })
})

it('a batch with an Idempotency-Key is refused', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'one' },
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  })
  expect(response.status).toBe(400)
})

it('a client that openapi-typescript generates writes: it compiles, and runs', async () => {
  const program = `import createClient from 'openapi-fetch'
import type { paths } from './proviso.d.ts'

const proviso = createClient<paths>({ baseUrl: '${server.url}', headers: { authorization: 'Bearer ${key}' } })
const made = await proviso.POST('/api/create-actor', { body: { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' } })
if (made.error) throw new Error(made.error.detail)
const { data, error } = await proviso.POST('/api/revise-actor', {
  params: { header: { 'If-Match': made.response.headers.get('etag')! } },
  body: { actor: { slug: made.data.actor.slug }, description: 'A country in novels.' },
})
if (error) throw new Error(error.detail)
console.log(data.actor.version, data.actor.description)
`
  const folder = await mkdtemp(join(tmpdir(), 'proviso-openapi-'))
  try {
    await symlink(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'))
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    await writeFile(join(folder, 'proviso.d.ts'), astToString(await openapiTS(document)))
    await writeFile(join(folder, 'write.ts'), program)
    const run = promisify(execFile)
    const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
    const options = '--noEmit --strict --module nodenext --target es2024 --skipLibCheck'.split(' ')
    await run(process.execPath, [tsc, ...options, 'write.ts'], { cwd: folder }).catch(({ stdout }) => {
      throw new Error(stdout)
    })
    const { stdout } = await run(process.execPath, ['write.ts'], { cwd: folder })
    expect(stdout).toBe('2 A country in novels.\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
