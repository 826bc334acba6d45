// The catalogue over plain HTTP: described by OpenAPI, asked by a client that is generated from the description.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { questions } from './questions-asked.ts'
import { createRequestLog } from './request-log.ts'

const test = useTestDatabase({ corpus: 'sample' })
const log = createRequestLog()
let server: RunningServer
// biome-ignore lint/suspicious/noExplicitAny: a document of a form that a validator checks
let document: any

beforeAll(async () => {
  server = await startServer({
    database: test.database,
    logger: log.logger,
    configuration: { RESPONSE_CACHE_MB: 0 },
  })
  document = await (await fetch(`${server.url}/openapi.json`)).json()
})
afterAll(() => server?.close())

/** Asks by a path, as `/api/conditions?first=3`. */
async function got(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}${path}`, { headers })
  const text = await response.text()
  return { response, text, json: text ? JSON.parse(text) : undefined }
}

/** Variables as flat parameters. */
function flat(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, path))
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key))
}

const operations = new URL('../../schema/operations/', import.meta.url)
const read = (name: string, ending: string) => {
  for (const folder of ['', 'questions/', 'pages/'])
    try {
      return readFileSync(new URL(`${folder}${name}.${ending}`, operations), 'utf8')
    } catch {}
  return undefined
}

describe('/openapi.json', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(document)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(document.openapi).toBe('3.1.0')
  })

  it('has a path for every query of the catalogue, under a lasting id', () => {
    const ids = Object.values(document.paths).flatMap(
      (path) => (path as { get?: { operationId: string } }).get?.operationId ?? [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(
      expect.arrayContaining(['requirementsAsKnown', 'disagreements', 'conditions', 'condition', 'search']),
    )
  })

  it('is not there where the schema is not to be seen, while its operations answer', async () => {
    const closed = await startServer({ database: test.database, configuration: { EXPOSURE: 'closed' } })
    const undescribed = await fetch(`${closed.url}/openapi.json`)
    expect([undescribed.status, undescribed.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ])
    expect((await fetch(`${closed.url}/api/conditions?first=1`)).status).toBe(200)
    await closed.close()
  })
})

describe('an operation', () => {
  const checks = new Map<string, ValidateFunction>()
  beforeAll(() => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema({ $id: 'proviso', ...document })
    for (const path of Object.keys(document.paths).filter((path) => document.paths[path].get)) {
      const place = path.replaceAll('~', '~0').replaceAll('/', '~1')
      const $ref = `proviso#/paths/${place}/get/responses/200/content/application~1json/schema`
      checks.set(path, ajv.compile({ $ref }))
    }
  })

  it('answers what its schema says: the bytes of the data that GraphQL answers, from one statement', async () => {
    for (const [path, check] of checks) {
      const name = path.replace('/api/', '')
      const variables =
        questions.find((question) => question.name === name)?.variables ??
        JSON.parse(
          read(name, 'variables.json') ?? (read(name, 'graphql')!.includes('$first') ? '{"first":5}' : '{}'),
        )
      const { response, text, json } = await got(`${path}?${new URLSearchParams(flat(variables))}`)
      expect(response.status, `${path}: ${text}`).toBe(200)
      expect(check(json), `${path}: ${JSON.stringify(check.errors?.[0])}`).toBe(true)
      expect(await log.of(response.headers.get('x-request-id')), path).toMatchObject({ statements: 1 })
      const same = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: read(name, 'graphql'), variables }),
      })
      expect((await same.text()).startsWith(`{"data" : ${text},"extensions"`), path).toBe(true)
      expect(Number(response.headers.get('x-proviso-cost'))).toBeGreaterThanOrEqual(0)
    }
  })

  it('takes any path that the types allow, lists by repetition, and orders as FIELD:DIRECTION', async () => {
    const { json } = await got(
      '/api/conditions?where.targets.some.slug.eq=taliban&where.force.in=DEMAND&where.force.in=CONDITION&orderBy=FIRST_STATED_AT:DESC&first=50',
    )
    const found = json.conditions.nodes as {
      force: string
      firstStatedAt: string
      targets: { slug: string }[]
    }[]
    expect(found.length).toBeGreaterThan(3)
    expect(new Set(found.map(({ force }) => force))).toEqual(new Set(['DEMAND', 'CONDITION']))
    expect(found.every(({ targets }) => targets.some(({ slug }) => slug === 'taliban'))).toBe(true)
    const dates = found.map(({ firstStatedAt }) => firstStatedAt)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  it('leads to the next page by a link, until the last', async () => {
    const slugs: string[] = []
    let path: string | undefined = '/api/conditions?first=20&where.targets.some.slug.eq=taliban'
    let total = 0
    while (path !== undefined) {
      const { response, json } = await got(path)
      slugs.push(...json.conditions.nodes.map(({ slug }: { slug: string }) => slug))
      total = json.conditions.totalCount
      const [, next] = /^<(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? []
      path = next && `/api/conditions${next}`
    }
    expect(total).toBeGreaterThan(20)
    expect(new Set(slugs).size).toBe(total)
  })

  it('has an ETag, and is not sent again while nothing has changed', async () => {
    const origin = 'https://elsewhere.example'
    const { response } = await got('/api/disagreements?first=1', { origin })
    const etag = response.headers.get('etag')!
    const again = await got('/api/disagreements?first=1', { origin, 'if-none-match': etag })
    expect([again.response.status, again.text]).toEqual([304, ''])
    for (const { headers } of [response, again.response])
      expect(headers.get('access-control-allow-origin')).toBe(origin)
  })

  it.each([
    ['/api/conditions?first=5000', 400, 'PAGE_TOO_LARGE', /100/],
    ['/api/conditions?first=many', 400, 'BAD_USER_INPUT', /many/],
    ['/api/conditions?wher.force.eq=DEMAND', 400, 'BAD_USER_INPUT', /Nearest: where\.force\.eq/],
    ['/api/conditions?first=1&first=2', 400, 'BAD_USER_INPUT', /given 2 times/],
    ['/api/conditions?where.force.eq=DEMAN', 400, 'BAD_USER_INPUT', /DEMAND/],
    ['/api/requirement-history', 400, 'BAD_USER_INPUT', /topic/],
    ['/api/condition?by.slug=nothing-so-called', 404, 'NOT_FOUND', /nothing of this name/],
    [
      '/api/conditions-between?issuer.slug=united-sates&target.slug=taliban',
      404,
      'NOT_FOUND',
      /united-states/,
    ],
    ['/api/condition?by.slug=a&by.id=con_1', 400, 'BAD_USER_INPUT', /one/i],
    ['/api/everything', 404, 'NOT_FOUND', /openapi\.json/],
  ])('%s is a problem: %i %s', async (path, status, code, detail) => {
    const { response, json } = await got(path)
    expect(json).toMatchObject({
      type: `urn:proviso:problem:${code}`,
      status,
      code,
      title: expect.stringMatching(/\w/),
      detail: expect.stringMatching(detail),
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
  })
})

describe('a request that is refused before anything is asked', () => {
  it.each([
    ['POST', '/openapi.json', 'GET, HEAD'],
    ['DELETE', '/ld/act_1', 'GET, HEAD'],
    ['POST', '/api/conditions', 'GET, HEAD'],
    ['GET', '/api/create-actor', 'POST'],
    ['PATCH', '/api/conditions', 'GET, HEAD, POST, OPTIONS'],
  ])('%s %s is a problem: 405, with the methods that there are', async (method, path, allow) => {
    const response = await fetch(`${server.url}${path}`, { method })
    expect(await problemIn(response)).toMatchObject({ status: 405, code: 'BAD_REQUEST' })
    expect(response.headers.get('allow')).toBe(allow)
  })

  it.each(['/api/conditions', '/api/a/b', '/ld/act_1', '/ld/a/b', '/openapi.json'])(
    '%s tells all as problems: a body in a coding, one that is too large, a wrong key, an address that nothing stands at',
    async (path) => {
      const ask = async (init: RequestInit) => problemIn(await fetch(`${server.url}${path}`, init))
      const coded = { method: 'POST', body: 'x', headers: { 'content-encoding': 'gzip' } }
      expect(await ask(coded)).toMatchObject({ status: 415, code: 'BAD_REQUEST' })
      const large = {
        method: 'POST',
        body: 'x'.repeat(1_000_001),
        headers: { 'content-type': 'application/json' },
      }
      expect(await ask(large)).toMatchObject({ status: 413, code: 'REQUEST_ENTITY_TOO_LARGE' })
      const wrong = { headers: { authorization: 'Bearer prv_nobody' } }
      expect(await ask(wrong)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
      if (path.endsWith('/a/b')) expect(await ask({})).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    },
  )

  /** The problem of an answer, whose status it repeats. */
  async function problemIn(response: Response) {
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
    const problem = (await response.json()) as { type: string; status: number; code: string }
    expect(problem).toMatchObject({ status: response.status, type: `urn:proviso:problem:${problem.code}` })
    return problem
  }
})

describe('a client that openapi-typescript generates, and that asks by openapi-fetch', () => {
  it('compiles, and runs', async () => {
    const guide = await readFile(new URL('../../server/docs/http.md', import.meta.url), 'utf8')
    const [, program] = /```ts\n(.*?)```/s.exec(guide)!
    const folder = await mkdtemp(join(tmpdir(), 'proviso-openapi-'))
    try {
      await symlink(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'))
      await writeFile(join(folder, 'package.json'), '{"type":"module"}')
      await writeFile(join(folder, 'proviso.d.ts'), astToString(await openapiTS(document)))
      await writeFile(join(folder, 'ask.ts'), program!.replaceAll('http://127.0.0.1:4000', server.url))
      const run = promisify(execFile)
      const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
      const options = '--noEmit --strict --module nodenext --target es2024 --skipLibCheck'.split(' ')
      await run(process.execPath, [tsc, ...options, 'ask.ts'], { cwd: folder }).catch(({ stdout }) => {
        throw new Error(stdout)
      })
      const { stdout } = await run(process.execPath, ['ask.ts'], { cwd: folder })
      expect(stdout).toMatch(/^\w.*: [A-Z_]+\n/)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
