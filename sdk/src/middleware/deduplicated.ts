import { type AnyDocument, isQuery, type Operation, toOperation } from '../document.ts'
import { toJson } from '../json.ts'
import { aborted } from '../retry.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import { SharedFlight } from './shared-flight.ts'

/**
 * A transport that sends equal questions in flight once: the same document, variables, headers and options. Each caller
 * gets an answer of its own, and may give up alone. Mutations are not touched, and nothing is kept when the answer has come.
 *
 * @example
 * const transport = deduplicated(createTransport({ url: 'http://127.0.0.1:4000/graphql' }))
 */
export function deduplicated(transport: Transport): Transport {
  const flights = new Map<string, Question>()
  return {
    ...transport,
    async request(document: AnyDocument | Operation, variables?: object, options: RequestOptions = {}) {
      const operation = toOperation(document)
      if (!isQuery(operation.text))
        return transport.request(document as never, variables as never, options as never)
      const { signal, onRetry, ...others } = options
      const key = toJson([operation.text, variables ?? {}, others])
      let question = flights.get(key)
      if (question && !question.flight.isGivenUp) question.isShared = true
      else {
        const listeners: Listener[] = []
        const send = async (shared: AbortSignal) => {
          try {
            const told: Listener = (failed) => {
              for (const listener of listeners) listener(failed)
            }
            const all = { ...others, signal: shared, onRetry: told }
            return await transport.request(operation as never, variables as never, all as never)
          } finally {
            if (flights.get(key) === question) flights.delete(key)
          }
        }
        question = { flight: new SharedFlight<unknown>(send), listeners, isShared: false }
        flights.set(key, question)
      }
      if (onRetry) question.listeners.push(onRetry)
      const data = await question.flight.wait(signal, aborted)
      // Nobody sees what another does to the answer.
      return question.isShared ? structuredClone(data) : data
    },
  } as Transport
}

type Listener = NonNullable<RequestOptions['onRetry']>

interface Question {
  readonly flight: SharedFlight<unknown>
  readonly listeners: Listener[]
  /** Whether several have asked it. */
  isShared: boolean
}
