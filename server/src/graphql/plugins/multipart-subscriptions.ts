import type { ExecutionResult } from 'graphql'
import { type FetchAPI, isAsyncIterable, type Plugin, processRegularResult } from 'graphql-yoga'

const ASKED = /multipart\/mixed[^,]*;\s*subscriptionspec=/i

/** Whether a client wants parts. Who names events as well gets these: they have ids. */
const wantsParts = (accept: string | null) =>
  accept !== null && ASKED.test(accept) && !/text\/event-stream/i.test(accept)
const BOUNDARY = 'graphql'

/** How often something is sent on a connection on which nothing happens, so that proxies keep it open, in ms. */
const HEARTBEAT_MS = 12_000

/**
 * Serves subscriptions as parts of one answer to the clients that ask for that (`multipart/mixed; subscriptionSpec=1.0`), as
 * Apollo's do. A part is `{"payload": <result>}`, a heartbeat `{}`.
 */
export function useMultipartSubscriptions(): Plugin {
  return {
    onResultProcess({ request, result, setResultProcessor }) {
      if (!isAsyncIterable(result) || !wantsParts(request.headers.get('accept'))) return
      setResultProcessor(
        (results, fetchAPI) => respond(results as AsyncIterable<ExecutionResult>, fetchAPI),
        'multipart/mixed',
      )
    },
  }
}

function respond(results: AsyncIterable<ExecutionResult>, fetchAPI: FetchAPI): Response {
  const iterator = results[Symbol.asyncIterator]()
  const encoder = new fetchAPI.TextEncoder()
  let heartbeat: NodeJS.Timeout
  const body = new fetchAPI.ReadableStream<Uint8Array>({
    start(controller) {
      // a part counts as complete once the boundary behind it is there: each is sent with the next one's
      controller.enqueue(encoder.encode(`\r\n--${BOUNDARY}${part('{}')}`))
      const beat = () => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(part('{}')))
      }
      heartbeat = setInterval(beat, HEARTBEAT_MS)
    },
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) {
        clearInterval(heartbeat)
        controller.enqueue(encoder.encode('--\r\n'))
        controller.close()
      } else {
        const text = await processRegularResult(value, fetchAPI, 'application/json').text()
        controller.enqueue(encoder.encode(part(`{"payload":${text}}`)))
      }
    },
    async cancel() {
      clearInterval(heartbeat)
      await iterator.return?.()
    },
  })
  const headers = {
    'content-type': `multipart/mixed;boundary="${BOUNDARY}";subscriptionSpec=1.0`,
    'cache-control': 'no-cache',
  }
  return new fetchAPI.Response(body, { headers })
}

const part = (json: string) => `\r\nContent-Type: application/json\r\n\r\n${json}\r\n--${BOUNDARY}`
