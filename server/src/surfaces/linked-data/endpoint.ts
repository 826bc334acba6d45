// Linked data at /ld/<id>: a quote, claim, actor or dataset in the words of the web's own vocabularies, as application/ld+json.
import { refusal } from '@proviso/schema/errors'
import type { GraphQLSchema } from 'graphql'
import type { Answer } from '../../http/answer.ts'
import { operationAsked } from '../../http/asked.ts'
import type { Surface } from '../../http/surface.ts'
import { bodyOf, readSaid } from '../ask.ts'
import { type Catalogue, loadCatalogue } from '../catalogue.ts'
import { problemOf } from '../openapi/problem.ts'
import { describers, type LinkedNode, type Service } from './vocabularies.ts'

const LINKED_DATA = /^\/ld\/([\w~-]{1,100})$/

export function createLinkedData({
  schema,
  hasExports,
}: {
  schema: GraphQLSchema
  hasExports: boolean
}): Surface {
  let loading: Promise<Catalogue> | undefined

  return async function read({ request, address }) {
    const { method, url = '/' } = request
    const [, id] = LINKED_DATA.exec(url.split('?', 1)[0]!) ?? []
    if (id === undefined || (method !== 'GET' && method !== 'HEAD')) return undefined
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
  if (!describe)
    return problemOf(
      refusal(
        'NOT_FOUND',
        `There are linked data of ${Object.keys(describers).join(', ')}; this id names none of them.`,
      ),
      answer.headers,
    )
  return {
    status: 200,
    headers: { ...answer.headers, 'content-type': 'application/ld+json; charset=utf-8' },
    body: Buffer.from(
      `${JSON.stringify(withoutNulls(describe(node, (id) => `${service.address}ld/${id}`, service)))}\n`,
    ),
  }
}

/** What is not known is not said: JSON-LD drops nulls, and so do we. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner == null ? [] : [[key, withoutNulls(inner)]])),
  )
}
