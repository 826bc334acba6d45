// What is recorded, told to pages that are open: at /live, to whoever may read them, by the key with which they are read.
import { readFile } from 'node:fs/promises'
import { operationsFolder } from '@proviso/schema/operations'
import { isFromOwnPage } from '../../access/page-cookie.ts'
import { type Asked, operationAsked } from '../../http/asked.ts'
import { pathOf } from '../../http/path.ts'
import type { Surface } from '../../http/surface.ts'

/** Whether a page asks what is recorded. */
export const isLive = ({ url = '/' }: Pick<Asked, 'url'>): boolean => pathOf({ url }) === '/live'

let loading: Promise<string> | undefined

/** By which the service knows the subscription. */
async function subscription(): Promise<string> {
  const manifest = await readFile(new URL('trusted-documents.json', operationsFolder), 'utf8')
  const documents = Object.entries(JSON.parse(manifest) as Record<string, string>)
  return documents.find(([, text]) => text.startsWith('subscription FollowChanges'))![0]
}

/** Reads the request of a page that follows what is recorded. It asks for no more than that, whatever it sends. */
export const livePages: Surface = async ({ request, body, address }) => {
  if (request.method !== 'POST' || !isLive(request)) return undefined
  const { headers } = request
  // the cookie that counts here is sent by browsers, on whose behalf soever
  if (!isFromOwnPage(request, address)) return refused(403, 'Only pages of this service follow it here.')
  const variables = variablesIn(body)
  if (!variables) return refused(400, 'Send { "variables": { "about": … } }, as JSON.')
  loading ??= subscription()
  const asked = operationAsked(request)
  const last = headers['last-event-id']
  return {
    asked: {
      ...asked,
      headers: { ...asked.headers, accept: 'text/event-stream', ...(last && { 'last-event-id': last }) },
    },
    body: JSON.stringify({ documentId: await loading, variables }),
    render: (answer) => answer,
  }
}

function variablesIn(body = ''): { about?: unknown } | undefined {
  try {
    const { about } = (JSON.parse(body) as { variables?: { about?: unknown } }).variables ?? {}
    return about == null ? {} : { about }
  } catch {
    return undefined
  }
}

const refused = (status: number, message: string) => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: Buffer.from(`${message}\n`),
})
