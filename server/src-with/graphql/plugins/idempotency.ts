import { refusal } from '@proviso/schema/errors'
import type { Plugin } from 'graphql-yoga'

/** An `Idempotency-Key` is for one thing to be done: a batch with one is refused. */
export function useIdempotency(): Plugin {
  return {
    onRequestParse({ request }) {
      if (!request.headers.has('idempotency-key')) return
      return {
        onRequestParseDone({ requestParserResult }) {
          if (Array.isArray(requestParserResult))
            throw refusal(
              'BAD_REQUEST',
              'An Idempotency-Key is for one operation, and this is a batch: send them one by one.',
            )
        },
      }
    },
  }
}
