import { readFile } from 'node:fs/promises'
import { refusal } from '@proviso/schema/errors'
import type { Plugin } from 'graphql-yoga'
import { entityTag } from '../../http/etag.ts'

/** Where `pnpm pack-sdk` puts it. */
const PACKED = new URL('../../../generated/sdk.tgz', import.meta.url)
const PATH = '/sdk.tgz'
const TYPE = 'application/gzip'

const notPacked =
  'The SDK is not packed here. Run `npx pnpm@12 pack-sdk` in the folder of the project, before it is deployed.'

/** Hands out the SDK that fits the schema: `npm install https://…/sdk.tgz`. */
export function useSdkTarball(): Plugin {
  let packed: Promise<Uint8Array<ArrayBuffer> | undefined> | undefined
  const read = () =>
    readFile(PACKED).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    )
  return {
    async onRequest({ request: { method }, url, endResponse, fetchAPI }) {
      if (url.pathname !== PATH || (method !== 'GET' && method !== 'HEAD')) return
      packed ??= read()
      const bytes = await packed
      if (!bytes) {
        packed = undefined
        const errors = [refusal('NOT_FOUND', notPacked)]
        return endResponse(fetchAPI.Response.json({ errors }, { status: 404 }))
      }
      const headers = {
        'content-type': TYPE,
        'cache-control': 'no-cache',
        'content-length': String(bytes.byteLength),
        etag: entityTag(TYPE, Buffer.from(bytes)),
      }
      endResponse(new fetchAPI.Response(method === 'HEAD' ? null : bytes, { headers }))
    },
  }
}
