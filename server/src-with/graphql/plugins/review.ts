import type { IncomingMessage } from 'node:http'
import { datasetsOf } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isFromOwnPage } from '../../access/page-cookie.ts'
import { formText } from '../../http/form.ts'
import type { TrustProxy } from '../../http/forwarded.ts'
import { requestRecord } from '../../request-record.ts'
import type { NodeContext } from '../context.ts'
import type { Asking } from '../pages/ask.ts'
import { frame, policyWithScript } from '../pages/frame.ts'
import { KEY_PATH, keyDocument } from '../pages/key.ts'
import { type Document, NotThere } from '../pages/page.ts'
import { problem } from '../pages/problem.ts'
import { type Desk, deeds, type Fields, type Outcome, Undone } from '../pages/review/deeds.ts'
import { reviewPage, type Sent } from '../pages/review/page.ts'
import { reviewed } from '../pages/routes.ts'
import { rootOf, standpointOf, type View } from '../pages/view.ts'

export interface ReviewOptions {
  readonly asking: Asking
  /** Writes on behalf of who sent the request; `once` names the deed, so that it is done once. */
  readonly write: (document: string, variables: object, request: Request, once?: string) => Promise<unknown>
  /** Whose word counts on the address by which readers know the service. */
  readonly trusts: TrustProxy
  /** What may be told of an error. */
  readonly mask: (error: unknown) => Error
}

/** The longest form, in bytes. */
const LONGEST = 100_000

/** Serves the page on which articles are reviewed. */
export function useReview({ asking, write, trusts, mask }: ReviewOptions): Plugin<object, NodeContext> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      const asked = reviewed(url.pathname)
      if (!asked) return
      const view: View = {
        path: url.pathname.slice(1),
        parameters: url.searchParams,
        ...standpointOf(serverContext.req, trusts),
        questions: [],
      }
      const show = async (document: Document, status = 200) => {
        const body = await frame(view, document, undefined, ['select-words'])
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': policyWithScript,
              // else browsers do not say in `Origin` that a form is of this page
              'referrer-policy': 'same-origin',
              'cache-control': 'no-store',
            },
          }),
        )
      }

      try {
        await review(
          asked,
          request.method === 'POST' ? await formOf(request, serverContext.req, view) : undefined,
        )
      } catch (error) {
        const { status, document } = problem(error, mask)
        await show(document, status)
      }

      async function review([dataset, key]: readonly [string, string], fields: Fields | undefined) {
        const principal = requestRecord()?.principal
        const writable = datasetsOf(principal, 'write')
        if (!principal || writable?.length === 0) {
          const message = principal
            ? `The key of “${principal.name}” does not permit writing.`
            : 'Reviewing needs a key of the scope write.'
          return show(
            keyDocument({ action: `${rootOf(view)}${KEY_PATH}`, message, back: view.path }),
            principal ? 403 : 401,
          )
        }
        const desk: Desk = {
          dataset: writable?.[0] ?? 'api',
          async ask(operation, variables) {
            const answer = await asking.respond({ operation, variables: variables as never }, request.signal)
            return JSON.parse(answer).data
          },
          async write(document, variables) {
            const { done } = (await write(
              document,
              variables,
              request,
              fields?.once && `${fields.once}:${/\w+(?=\()/.exec(document)![0]}`,
            )) as { done: Outcome }
            if (done.message || done.issues) throw new Undone(faultOf(done))
            return done
          },
        }
        const sent: Sent = fields ? await attempted(desk, fields) : {}
        const { article } = await desk.ask('ArticleReview', {
          by: { record: { dataset, key } },
          ...(view.language && { language: view.language }),
        })
        if (!article) throw new NotThere(`The dataset “${dataset}” has no article “${key}” here.`)
        await show(reviewPage(view, article, principal, sent), sent.fault ? 422 : 200)
      }

      async function attempted(desk: Desk, fields: Fields): Promise<Sent> {
        const deed = Object.hasOwn(deeds, fields.do ?? '') ? deeds[fields.do!] : undefined
        if (!deed) return { fault: 'This form is not known here.' }
        try {
          const done = await deed(desk, fields)
          return 'told' in done ? { done } : { preview: done, fields }
        } catch (error) {
          if (error instanceof Undone) return { fault: error.message, fields }
          const told = mask(error)
          if (told instanceof GraphQLError) return { fault: told.message, fields }
          throw error
        }
      }
    },
  }
}

/** The fields of a form, if it is one of our own pages'. */
async function formOf(request: Request, req: IncomingMessage, { address }: View): Promise<Fields> {
  if (!isFromOwnPage(req, address))
    throw new GraphQLError('This form was sent by another site.', { extensions: { code: 'FORBIDDEN' } })
  const text = await formText(request)
  if (text === undefined) throw new GraphQLError('Send a form.', { extensions: { code: 'BAD_REQUEST' } })
  if (text.length > LONGEST)
    throw new GraphQLError('The form is too long.', { extensions: { code: 'BAD_REQUEST' } })
  return Object.fromEntries(new URLSearchParams(text))
}

/** A fault in one line. */
function faultOf({ message, issues = [] }: Outcome): string {
  if (issues.length === 0) return String(message)
  return issues
    .map(({ message, suggestions }) =>
      [message, suggestions[0] && `Perhaps “${suggestions[0]}”?`].filter(Boolean).join(' '),
    )
    .join(' ')
}
