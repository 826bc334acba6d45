import type { Principal } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { cookieOf, isFromOwnPage } from '../../access/page-cookie.ts'
import { formText } from '../../http/form.ts'
import { publicAddress, type TrustProxy } from '../../http/forwarded.ts'
import { requestRecord } from '../../request-record.ts'
import type { NodeContext } from '../context.ts'
import { frame, policy } from '../pages/frame.ts'
import { KEY_PATH, keyDocument } from '../pages/key.ts'
import { standpointOf, type View } from '../pages/view.ts'

export interface KeyPageOptions {
  /** Tells whose key a text is. */
  readonly identify: (text: string) => Promise<Principal>
  readonly trusts: TrustProxy
}

/** Longer than any key or token. */
const LONGEST = 5000

/** The page on which a reader shows a key: a form, which sets a cookie that pages go by. */
export function useKeyPage({ identify, trusts }: KeyPageOptions): Plugin<object, NodeContext> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext: { req } }) {
      if (url.pathname !== `/${KEY_PATH}`) return
      const address = publicAddress(req, trusts)
      const isSecure = address.startsWith('https:')
      let back = url.searchParams.get('back') ?? ''
      const show = async (status: number, message?: string) => {
        const view: View = {
          path: KEY_PATH,
          parameters: new URLSearchParams(),
          ...standpointOf(req, trusts),
          questions: [],
        }
        const document = keyDocument({
          action: KEY_PATH,
          name: requestRecord()?.principal?.name,
          message,
          back,
        })
        const headers = {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
          'cache-control': 'private, no-store',
          vary: 'cookie',
        }
        endResponse(new fetchAPI.Response(await frame(view, document), { status, headers }))
      }
      const goOn = (key: string | undefined) =>
        endResponse(
          new fetchAPI.Response(null, {
            status: 303,
            headers: {
              location: `./${isPath(back) ? back : ''}`,
              'set-cookie': cookieOf(key, isSecure),
              'cache-control': 'no-store',
            },
          }),
        )

      if (request.method === 'GET' || request.method === 'HEAD') return await show(200)
      if (request.method !== 'POST') return
      if (!isFromOwnPage(req, address))
        return await show(403, 'That form was sent from a page of another site.')
      const body = (await formText(request)) ?? ''
      const fields = new URLSearchParams(body.length > LONGEST ? '' : body)
      const key = fields.get('key')?.trim()
      back = fields.get('back') ?? ''
      if (key === undefined) return await show(400, 'That was no key.')
      if (key === '') return goOn(undefined)
      try {
        await identify(key)
        goOn(key)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        await show(error.extensions.code === 'UNAUTHENTICATED' ? 401 : 503, error.message)
      }
    },
  }
}

/** Whether a text is a path of this service: a page of it, and of no other. */
const isPath = (text: string): boolean => /^[\w%.~-]+(\/[\w%.~-]+)*$/.test(text)
