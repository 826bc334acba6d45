import { refusal } from '@proviso/schema/errors'
import type { Plugin } from 'graphql-yoga'
import { readJson } from '../../http/read-json.ts'

/** The parameters of an address that are JSON, as those of a body are by themselves. */
const PARAMETERS = ['variables', 'extensions']

/** Refuses a GET whose variables or extensions cannot be read. */
export function useAddressParameters(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method === 'POST') return
      for (const name of PARAMETERS) {
        const text = url.searchParams.get(name)
        if (!text) continue
        try {
          readJson(name, text)
        } catch (error) {
          throw refusal('BAD_REQUEST', (error as Error).message, { http: { status: 400 } })
        }
      }
    },
  }
}
