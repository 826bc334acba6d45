import type { Plugin } from 'graphql-yoga'
import { requestRecord } from '../../request-record.ts'

/** What every response says; a plugin that ends a response sets what it wants otherwise. */
const DEFAULTS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Answers that go on: nginx would hold them back until they end, or until enough has come together. */
const STREAMS = /^(text\/event-stream|multipart\/mixed)/

/** Adds the request id and the headers that keep browsers from misusing a response. */
export function useResponseHeaders(): Plugin {
  return {
    onResponse({ response }) {
      const id = requestRecord()?.id
      if (id) response.headers.set('x-request-id', id)
      for (const [name, value] of Object.entries(DEFAULTS)) {
        if (!response.headers.has(name)) response.headers.set(name, value)
      }
      if (!/\borigin\b/i.test(response.headers.get('vary') ?? '')) response.headers.append('vary', 'Origin')
      if (STREAMS.test(response.headers.get('content-type') ?? ''))
        response.headers.set('x-accel-buffering', 'no')
    },
  }
}
