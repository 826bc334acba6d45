import { setImmediate } from 'node:timers/promises'
import { askedBy, type Context, compilerOf, type RunStatement, type Statement } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ChangeFeed } from '../../database/change-feed.ts'
import type { Entry, ReadEntries } from '../../database/shared-reads.ts'
import type { Logger } from '../../logger.ts'
import { requestRecord } from '../../request-record.ts'
import { askedOperation, textResult } from '../asked-operation.ts'
import type { RequestContext } from '../context.ts'
import type { Followers } from '../followers.ts'

/** What subscriptions live on. */
export interface LiveChanges {
  readonly feed: ChangeFeed
  /** Reads what comes next in a stream. */
  readonly read: ReadEntries
  readonly followers: Followers
  readonly logger: Logger
}

/**
 * Serves subscriptions over server-sent events. Each event carries the id of its change; a client that sends the last one
 * that it saw as `Last-Event-ID` goes on right behind it.
 */
export function useLiveChanges(live: LiveChanges): Plugin<Context> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(((args: ExecutionArgs) => subscribe(args, live)) as never)
    },
  }
}

async function subscribe(args: ExecutionArgs, live: LiveChanges): Promise<unknown> {
  const { request, res, run, limits, principal } = args.contextValue as RequestContext
  const asked = askedOperation(args)
  if ('errors' in asked) return asked
  const given = request.headers.get('last-event-id')
  if (given !== null && !/^\d{1,18}$/.test(given))
    return {
      errors: [
        refusal(
          'BAD_USER_INPUT',
          'Last-Event-ID is not the id of an event of this subscription. Leave it out to follow from now on.',
        ),
      ],
    }
  let leave: (() => void) | undefined
  try {
    // what is wrong with the subscription is said at once, not at its first event
    const next = compilerOf(args.schema, limits).stream(
      args.document,
      asked.operation,
      askedBy(asked.variables, principal),
    )
    leave = live.followers.join(requestRecord()?.client ?? '')
    // a stream that nobody has begun to read has no end of its own
    res?.once('close', leave)
    return follow({ args, ...live, next, after: given ?? (await latest(run)), leave })
  } catch (error) {
    leave?.()
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

interface Follow extends Pick<LiveChanges, 'feed' | 'read' | 'logger'> {
  readonly args: ExecutionArgs
  readonly next: (after: string) => Statement
  readonly after: string
  readonly leave: () => void
}

async function* follow(follower: Follow): AsyncGenerator<ExecutionResult> {
  const { args, feed, read, next, after, leave, logger } = follower
  const { request, res } = args.contextValue as RequestContext
  const isEventStream = request.headers.get('accept')?.includes('text/event-stream')
  const gone = new AbortController()
  res?.once('close', () => gone.abort())
  let at = after
  try {
    for (;;) {
      const woken = feed.next(gone.signal)
      woken.catch(() => {})
      const entries = await read(next(at)).catch(noneYet)
      const [last] = entries.at(-1) ?? []
      for (const text of isEventStream ? asEvents(entries) : entries.map(([, text]) => text)) {
        // all followers wake at once: requests are read in between
        await setImmediate()
        yield textResult(text) as ExecutionResult
      }
      if (last === undefined) await woken
      else at = last
    }
  } catch (error) {
    // the client went away, or the server stops, or there is a fault: the connection breaks rather than being completed, and
    // the client takes it up again
    if (!(error instanceof DOMException)) logger.error({ err: error }, 'a stream broke off')
    res?.destroy()
  } finally {
    leave()
  }
}

/** What stands between the data of two events. */
const NEXT_EVENT = '\n\nevent: next\ndata: '

const written = new WeakMap<readonly Entry[], readonly string[]>()

/**
 * Entries as the data of one event, the others behind it: they are written once for all who follow the same, and sent at once. The id goes on a
 * line of its own, behind the data.
 */
function asEvents(entries: readonly Entry[]): readonly string[] {
  const known = written.get(entries)
  if (known) return known
  const events = entries.map(([id, text]) => `${text}\nid: ${id}`)
  const all = events.length > 0 ? [events.join(NEXT_EVENT)] : []
  written.set(entries, all)
  return all
}

/** A database that is starting again, or busy, has nothing to tell until the next turn. */
function noneYet(error: unknown): readonly Entry[] {
  const code = error instanceof GraphQLError && error.extensions.code
  if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT') return []
  throw error
}

async function latest(run: RunStatement): Promise<string> {
  return await run({
    name: 'latest change',
    text: `select coalesce(max(id), 0)::text from "Change"`,
    values: [],
    cost: 1,
  })
}
