import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { entityTag } from '../../http/etag.ts'

const TYPE = 'text/plain; charset=utf-8'

/** Serves the schema in its own language at `/schema.graphql`, for the tools that read it from an address. */
export function useSchemaFile(schema: GraphQLSchema): Plugin {
  let made: { text: string; etag: string } | undefined
  function make() {
    const text = `${printSchema(lexicographicSortSchema(schema))}\n`
    return { text, etag: entityTag(TYPE, Buffer.from(text)) }
  }
  return {
    onRequest({ request: { method }, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/schema.graphql' || (method !== 'GET' && method !== 'HEAD')) return
      made ??= make()
      const headers = { 'content-type': TYPE, 'cache-control': 'no-cache', etag: made.etag }
      endResponse(new fetchAPI.Response(method === 'HEAD' ? null : made.text, { headers }))
    },
  }
}
