// Linked data at /ld/<id>: a quote, claim, actor or dataset in the words of the web's own vocabularies, as application/ld+json.
import { refusal } from '@proviso/schema/errors'
import type { GraphQLSchema } from 'graphql'
import type { Answer } from '../../http/answer.ts'
import { operationAsked } from '../../http/asked.ts'
import { originHeaders } from '../../http/cors.ts'
import { pathOf } from '../../http/path.ts'
import type { Surface } from '../../http/surface.ts'
import { bodyOf, readSaid } from '../ask.ts'
import { type Catalogue, loadCatalogue } from '../catalogue.ts'
import { onlyRead, problemOf } from '../openapi/problem.ts'
import { describers, type LinkedNode, type Service } from './vocabularies.ts'

export interface LinkedDataOptions {
  readonly schema: GraphQLSchema
  readonly hasExports: boolean
  /** The web origins from which browsers may ask; `*` stands for any. */
  readonly origins: readonly string[]
}

const LINKED_DATA = /^\/ld\/(.*)$/
const ID = /^[\w~-]{1,100}$/

export function createLinkedData({ schema, hasExports, origins }: LinkedDataOptions): Surface {
  let loading: Promise<Catalogue> | undefined

  return async function read({ request, address }) {
    const { method, url = '/' } = request
    const [, id] = LINKED_DATA.exec(pathOf({ url })) ?? []
    if (id === undefined || method === 'OPTIONS') return undefined
    if (method !== 'GET' && method !== 'HEAD')
      return problemOf(onlyRead(`/ld/${id.slice(0, 100)}`), originHeaders(request, origins))
    if (!ID.test(id)) return problemOf(notDescribed(), originHeaders(request, origins))
    loading ??= loadCatalogue(schema)
    const operation = (await loading).get('linked-data')!
    return {
      asked: operationAsked(request),
      body: bodyOf(operation, { id }),
      standpoint: address,
      render: (answer) => rendered(answer, { address, hasExports }),
    }
  }
}

function rendered(answer: Answer, service: Service): Answer {
  const said = readSaid(answer.body)
  if ('errors' in said) return problemOf(said.errors[0], answer.headers)
  const { node } = JSON.parse(said.data.toString()) as { node: LinkedNode | null }
  const describe = node && describers[node.__typename]
  if (!describe) return problemOf(notDescribed(), answer.headers)
  return {
    status: 200,
    headers: { ...answer.headers, 'content-type': 'application/ld+json; charset=utf-8' },
    body: Buffer.from(
      `${JSON.stringify(withoutNulls(describe(node, (id) => `${service.address}ld/${id}`, service)))}\n`,
    ),
  }
}

const notDescribed = () =>
  refusal(
    'NOT_FOUND',
    `There are linked data of ${Object.keys(describers).join(', ')}; this id names none of them.`,
  )

/** What is not known is not said: JSON-LD drops nulls, and so do we. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner == null ? [] : [[key, withoutNulls(inner)]])),
  )
}
