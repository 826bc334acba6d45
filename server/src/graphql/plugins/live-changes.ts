import { type Context, compilerOf } from '@proviso/schema'
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ChangeFeed } from '../../database/change-feed.ts'
import type { RunStatement } from '../../database/run-statement.ts'
import { askedOperation, textResult } from '../asked-operation.ts'
import type { NodeContext } from '../service.ts'

type Entry = [id: string, body: ExecutionResult]
type Followed = Context & { readonly run: RunStatement; readonly request: Request } & Partial<NodeContext>

/**
 * Serves subscriptions over server-sent events. Each event carries the id of its change; a client that sends the last one
 * that it saw as `Last-Event-ID` goes on right behind it.
 */
export function useLiveChanges(feed: ChangeFeed): Plugin<Context> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(((args: ExecutionArgs) => subscribe(args, feed)) as never)
    },
  }
}

async function subscribe(args: ExecutionArgs, feed: ChangeFeed): Promise<unknown> {
  const { request, run, limits } = args.contextValue as Followed
  const asked = askedOperation(args)
  if ('errors' in asked) return asked
  const given = request.headers.get('last-event-id')
  if (given !== null && !/^\d{1,18}$/.test(given))
    return {
      errors: [
        new GraphQLError(
          'Last-Event-ID is not the id of an event of this subscription. Leave it out to follow from now on.',
          {
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ),
      ],
    }
  try {
    // what is wrong with the subscription is said at once, not at its first event
    const next = compilerOf(args.schema, limits).stream(args.document, asked.operation, asked.variables)
    return follow({ args, feed, next, after: given ?? (await latest(run)) })
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

interface Follow {
  readonly args: ExecutionArgs
  readonly feed: ChangeFeed
  readonly next: (after: string) => Parameters<RunStatement>[0]
  readonly after: string
}

async function* follow({ args, feed, next, after }: Follow): AsyncGenerator<ExecutionResult> {
  const { request, res, run } = args.contextValue as Followed
  const isEventStream = request.headers.get('accept')?.includes('text/event-stream')
  const gone = new AbortController()
  res?.once('close', () => gone.abort())
  let at = after
  try {
    for (;;) {
      const woken = feed.next(gone.signal)
      woken.catch(() => {})
      const entries = JSON.parse(await run(next(at), gone.signal)) as Entry[]
      for (const [id, body] of entries) {
        // the id goes on a line of its own, behind the data
        const text = `${JSON.stringify(body)}${isEventStream ? `\nid: ${id}` : ''}`
        yield textResult(text) as ExecutionResult
        at = id
      }
      if (entries.length === 0) await woken
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // the client went away, or the server stops: the connection breaks, and the client takes it up again elsewhere
    res?.destroy()
  }
}

async function latest(run: RunStatement): Promise<string> {
  return await run({
    name: 'latest change',
    text: `select coalesce(max(id), 0)::text from "Change"`,
    values: [],
  })
}
