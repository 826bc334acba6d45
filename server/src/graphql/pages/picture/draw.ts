// Draws pictures in a thread of its own, so that nobody else waits: one after another, and only so many.
import { Worker } from 'node:worker_threads'
import { refusal } from '@proviso/schema/errors'
import type { Node } from '@takumi-rs/wasm'
import { FairQueue } from '../../../database/admission.ts'
import { fontsFor } from './fonts.ts'

/** What links show best (Open Graph, and those who read it). */
export const SIZE = { width: 1200, height: 630 } as const

/** So many pictures may wait; half of them for one who asks, while others do. */
const MOST = 8
/** So long, in milliseconds, a picture may take. */
const PATIENCE = 30_000
/** So long, in milliseconds, the thread is kept when there is nothing to draw. */
const IDLE = 60_000

interface Drawn {
  readonly id: number
  readonly png?: Uint8Array<ArrayBuffer>
  readonly error?: string
}

let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined
let late: NodeJS.Timeout | undefined
let last = 0
const places = new FairQueue(MOST)
const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>()

/**
 * A picture as PNG.
 *
 * @param client who asks for it
 * @throws GraphQLError `SERVICE_UNAVAILABLE` where too many wait
 */
export async function draw(tree: Node, client = ''): Promise<Uint8Array<ArrayBuffer>> {
  const leave = places.tryEnter([client])
  if (!leave) throw refusal('SERVICE_UNAVAILABLE', 'Too many pictures are being drawn. Try again later.')
  try {
    return await drawn(tree)
  } finally {
    leave()
  }
}

function drawn(tree: Node): Promise<Uint8Array<ArrayBuffer>> {
  worker ??= start()
  if (waiting.size === 0) begin(worker)
  const picture = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
  waiting.set(++last, picture)
  clearTimeout(idle)
  const { names, files } = fontsFor(JSON.stringify(tree))
  const set = { ...tree, style: { ...tree.style, fontFamily: names.join(', ') } }
  worker.postMessage({ id: last, tree: set, size: SIZE, files })
  return picture.promise
}

/** A picture that takes too long ends the thread, and with it those that wait behind it; others are drawn by another. */
function begin(drawing: Worker): void {
  clearTimeout(late)
  late = setTimeout(() => void drawing.terminate(), PATIENCE).unref()
}

function start(): Worker {
  const started = new Worker(new URL('./worker.js', import.meta.url), {
    // what the process was started with is not for this thread
    execArgv: [],
  })
  // the process may end while it is there
  started.unref()
  started.on('message', ({ id, png, error }: Drawn) => {
    const picture = waiting.get(id)
    waiting.delete(id)
    if (png) picture?.resolve(png)
    else picture?.reject(new Error(error))
    if (waiting.size > 0) return begin(started)
    clearTimeout(late)
    idle = setTimeout(end, IDLE).unref()
  })
  started.on('error', (error) => stop(error))
  started.on('exit', () => stop(new Error('the thread that draws has ended')))
  return started

  /** What is asked for while it ends is drawn by another. */
  function end() {
    if (worker === started) worker = undefined
    void started.terminate()
  }

  function stop(error: Error) {
    if (worker !== started) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
}
