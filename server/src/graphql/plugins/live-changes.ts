import type { ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { askedBy, type Context, compilerOf, type RunStatement, type Statement } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { ChangeFeed } from '../../database/change-feed.ts'
import type { Entry, ReadEntries } from '../../database/shared-reads.ts'
import { eventsBehind, followedBy, HEARTBEAT } from '../../http/event-stream.ts'
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
    onResultProcess({ request, result, resultProcessor, setResultProcessor }) {
      const events = isAsyncIterable(result) ? eventsBehind(request) : undefined
      // the one processor that Yoga has for results that go on makes events as well, but without ids
      if (events && resultProcessor)
        setResultProcessor(
          (_, { Response }) => followedBy(new Response(null, { headers: HEADERS }), events),
          'text/event-stream',
        )
    },
  }
}

const HEADERS = {
  'content-type': 'text/event-stream',
  'content-encoding': 'none',
  'cache-control': 'no-cache',
  connection: 'keep-alive',
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
    const record = requestRecord()
    leave = live.followers.join(record?.client ?? '')
    // who follows changes is told of them by the primary
    if (record) record.needed = undefined
    // a stream that nobody has begun to read has no end of its own
    res?.once('close', leave)
    const { feed, read, logger } = live
    const turns = follow({ feed, read, logger, res, next, after: given ?? (await latest(run)), leave })
    // in which form they go is decided by what the client accepts, once there is a result
    followedBy(request, asEvents(turns))
    return asResults(turns)
  } catch (error) {
    leave?.()
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/** What is kept of a subscription while it is followed. */
interface Follow extends Pick<LiveChanges, 'feed' | 'read' | 'logger'> {
  readonly res: ServerResponse | undefined
  readonly next: (after: string) => Statement
  readonly after: string
  readonly leave: () => void
}

/** What each turn of the feed has for a follower, which may be nothing. */
async function* follow({ feed, read, logger, res, next, after, leave }: Follow) {
  let at = after
  try {
    while (!res?.destroyed) {
      const woken = feed.next()
      const entries = await read(next(at)).catch(noneYet)
      // all followers wake at once: requests are read in between
      await setImmediate()
      yield entries
      const [last] = entries.at(-1) ?? []
      if (last === undefined) await woken
      else at = last
    }
  } catch (error) {
    // the server stops, or there is a fault: the connection breaks rather than being completed, and the client takes it up again
    if (!(error instanceof DOMException)) logger.error({ err: error }, 'a stream broke off')
    res?.destroy()
  } finally {
    leave()
  }
}

/** Turns one by one, as results. */
async function* asResults(turns: AsyncIterable<readonly Entry[]>): AsyncGenerator<ExecutionResult> {
  for await (const entries of turns) for (const [, text] of entries) yield textResult(text)
}

/** How long nothing may be sent, in ms. */
const QUIET_MS = 10_000

/** Turns as events; the first says that the stream has begun, since some browsers wait for something to be sent. */
async function* asEvents(turns: AsyncIterable<readonly Entry[]>): AsyncGenerator<Uint8Array> {
  yield HEARTBEAT
  let sentAt = performance.now()
  for await (const entries of turns) {
    const now = performance.now()
    if (entries.length === 0 && now - sentAt < QUIET_MS) continue
    yield entries.length > 0 ? written(entries) : HEARTBEAT
    sentAt = now
  }
}

const known = new WeakMap<readonly Entry[], Uint8Array>()

/** Entries as events, written once for all who follow the same. The id goes on a line of its own, behind the data. */
function written(entries: readonly Entry[]): Uint8Array {
  const events =
    known.get(entries) ??
    Buffer.from(entries.map(([id, text]) => `event: next\ndata: ${text}\nid: ${id}\n\n`).join(''))
  known.set(entries, events)
  return events
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
