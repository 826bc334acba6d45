// The catalogue over plain HTTP: GET /api/<operation>?…; mutations: POST /api/<mutation>; and what describes both at /openapi.json.
import { refusal } from '@proviso/schema/errors'
import { GraphQLError, type GraphQLSchema, getNamedType, Kind } from 'graphql'
import type { Answer } from '../../http/answer.ts'
import { type Asked, operationAsked } from '../../http/asked.ts'
import { originHeaders } from '../../http/cors.ts'
import { entityTag } from '../../http/etag.ts'
import type { Surface } from '../../http/surface.ts'
import { bodyOf, readSaid } from '../ask.ts'
import { type Catalogue, type CatalogueOperation, loadCatalogue } from '../catalogue.ts'
import { describers } from '../linked-data/vocabularies.ts'
import { readParameters } from '../parameters.ts'
import { isPaged, openApiDocument } from './document.ts'
import type { MutationPath } from './mutations.ts'
import { onlyRead, problemOf } from './problem.ts'
import { writeTranslation } from './write.ts'

export interface ApiOptions {
  readonly schema: GraphQLSchema
  readonly mutations: ReadonlyMap<string, MutationPath>
  /** Whether to describe what there is. */
  readonly tellsSchema: boolean
  /** The web origins from which browsers may ask; `*` stands for any. */
  readonly origins: readonly string[]
}

const API = /^\/api\/(.+)$/
const DESCRIPTION = '/openapi.json'

export function createApi({ schema, mutations, tellsSchema, origins }: ApiOptions): Surface {
  let loading: Promise<Catalogue> | undefined
  let described: Answer | undefined

  function catalogue(): Promise<Catalogue> {
    loading ??= loadCatalogue(schema)
    return loading
  }

  return async function read({ request, body }) {
    const { method, url = '/' } = request
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const shared = originHeaders(request, origins)
    const isRead = method === 'GET' || method === 'HEAD'
    if (pathname === DESCRIPTION && method !== 'OPTIONS') {
      if (!tellsSchema) return problemOf(undescribed(), shared)
      if (!isRead) return problemOf(onlyRead(DESCRIPTION), shared)
      described ??= description(openApiDocument(schema, await catalogue(), mutations))
      return { ...described, headers: { ...described.headers, ...shared } }
    }
    if (method === 'OPTIONS' && API.test(pathname)) return permission(shared)
    if (method === 'POST') return write(request, body, shared)
    if (!isRead) return API.test(pathname) ? problemOf(notSo(method), shared) : undefined
    const [, name] = API.exec(pathname) ?? []
    if (name === undefined) return undefined
    try {
      const operation = (await catalogue()).get(name)
      if (!operation) throw mutations.has(name) ? onlyPost(name) : notThere(name)
      return {
        asked: operationAsked(request),
        body: bodyOf(operation, readParameters(operation, searchParams)),
        render: (answer) => rendered(schema, operation, searchParams, answer),
      }
    } catch (error) {
      if (error instanceof GraphQLError) return problemOf(error, shared)
      throw error
    }
  }

  async function write(request: Asked, body: string | undefined, shared: Answer['headers']) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const [, name] = API.exec(pathname) ?? []
    if (name === undefined) return undefined
    try {
      const mutation = mutations.get(name)
      if (!mutation) throw (await catalogue()).has(name) ? onlyRead(name) : notThere(name)
      return writeTranslation(mutation, request, body, searchParams)
    } catch (error) {
      if (error instanceof GraphQLError) return problemOf(error, shared)
      throw error
    }
  }
}

/** What a browser is told that asks whether a page of another origin may ask. */
const permission = (shared: Answer['headers']): Answer => ({
  status: 204,
  headers: {
    ...shared,
    ...(shared['access-control-allow-origin'] !== undefined && {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-match, if-none-match',
      'access-control-max-age': '600',
    }),
  },
  body: Buffer.alloc(0),
})

const notSo = (method = '') =>
  refusal('BAD_REQUEST', `${method} is not understood here: ask by GET, write by POST.`, {
    http: { status: 405, headers: { allow: 'GET, HEAD, POST, OPTIONS' } },
  })

const onlyPost = (name: string) =>
  refusal('BAD_REQUEST', `${name} writes: ask by POST.`, {
    http: { status: 405, headers: { allow: 'POST' } },
  })

const notThere = (name: string) =>
  refusal(
    'NOT_FOUND',
    `There is no operation ${name.slice(0, 100)}. /openapi.json describes those that there are.`,
  )

const undescribed = () =>
  refusal('NOT_FOUND', 'The schema is not told here, nor are the operations described.')

function description(document: object): Answer {
  const type = 'application/json; charset=utf-8'
  const body = Buffer.from(`${JSON.stringify(document)}\n`)
  const headers = { 'content-type': type, 'cache-control': 'no-cache', etag: entityTag(type, body) }
  return { status: 200, headers: { ...headers, 'x-content-type-options': 'nosniff' }, body }
}

/** The service's answer: the data alone, as it wrote them, or the problem. */
function rendered(
  schema: GraphQLSchema,
  operation: CatalogueOperation,
  parameters: URLSearchParams,
  answer: Answer,
): Answer {
  const said = readSaid(answer.body)
  if ('errors' in said) return problemOf(said.errors[0], answer.headers)
  const isLookup = !isPaged(operation) && operation.operation.selectionSet.selections.length === 1
  if (isLookup && /^\s*\{\s*"\w+"\s*:\s*null\s*\}\s*$/.test(said.data.subarray(0, 100).toString()))
    return problemOf(
      refusal('NOT_FOUND', 'There is nothing of this name, or it was not known then.'),
      answer.headers,
    )
  const links = [
    isPaged(operation) && linkTo(nextPage(said.data, parameters), 'rel="next"'),
    isLookup &&
      linkTo(linkedData(schema, operation, said.data), 'rel="describedby"; type="application/ld+json"'),
  ].filter(Boolean)
  return {
    status: 200,
    headers: {
      ...answer.headers,
      'content-type': 'application/json; charset=utf-8',
      ...(said.cost !== undefined && { 'x-proviso-cost': String(said.cost) }),
      ...(links.length > 0 && { link: links.join(', ') }),
    },
    body: said.data,
  }
}

const linkTo = (target: string | undefined, what: string) => target && `<${target}>; ${what}`

/** Where the linked data of the one object of an answer are; undefined where it has none. */
function linkedData(
  schema: GraphQLSchema,
  { operation }: CatalogueOperation,
  data: Buffer,
): string | undefined {
  const [selection] = operation.selectionSet.selections
  const field = selection?.kind === Kind.FIELD && schema.getQueryType()!.getFields()[selection.name.value]
  const [object] = Object.values(
    JSON.parse(data.toString()) as Record<string, { __typename?: string; id?: string }>,
  )
  const type = object?.__typename ?? (field && getNamedType(field.type).name)
  return type && describers[type] && object?.id ? `../ld/${object.id}` : undefined
}

/** The first `pageInfo` of an answer is that of its list. */
const PAGE_INFO = /"pageInfo"\s*:\s*(\{[^}]*\})/

/** Where the next page is, from where this one is; undefined where there is none. */
function nextPage(data: Buffer, parameters: URLSearchParams): string | undefined {
  if (parameters.has('last') || parameters.has('before')) return undefined
  const [, info] = PAGE_INFO.exec(data.subarray(0, 2000).toString()) ?? []
  const { hasNextPage, endCursor } = JSON.parse(info ?? '{}') as { hasNextPage?: boolean; endCursor?: string }
  if (!hasNextPage || !endCursor) return undefined
  const next = new URLSearchParams(parameters)
  next.set('after', endCursor)
  return `?${next}`
}
