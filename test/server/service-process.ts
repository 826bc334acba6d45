// The real `proviso` command as a child process.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../prisma/src/index.ts'

export const cli = fileURLToPath(new URL('../../server/src/cli.js', import.meta.url))

/** A `proviso` process, and what it has written so far. */
export interface Proviso {
  readonly child: ChildProcess
  readonly stdout: string
  readonly stderr: string
  /** Its exit code, or the name of the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals>
}

const alive = new Map<ChildProcess, Promise<unknown>>()

/** Starts `proviso` with these arguments; `env` is added to the environment. */
export function proviso(args: string[], env: Record<string, string> = {}): Proviso {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, DATABASE_URL: '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text) => {
      written[name] += text
    })
  }
  const exit = once(child, 'close').then(([code, signal]) => {
    alive.delete(child)
    return code ?? signal
  })
  alive.set(child, exit)
  return {
    child,
    exit,
    get stdout() {
      return written.stdout
    },
    get stderr() {
      return written.stderr
    },
  }
}

/** Runs `proviso` to its end. */
export async function run(args: string[], env: Record<string, string> = {}) {
  const process = proviso(args, env)
  const code = await process.exit
  return { code, stdout: process.stdout, stderr: process.stderr }
}

/** A service that has said where it is. */
export interface Service extends Proviso {
  readonly url: string
  /** How long it took from the start of the process to the greeting, in ms. */
  readonly startTime: number
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>
}

/** Starts `proviso serve` on a free port, and waits for its greeting. */
export async function serve(env: Record<string, string>): Promise<Service> {
  const started = performance.now()
  const process = proviso(['serve'], { PORT: '0', ...env })
  const url = await waitFor(process, /Proviso is at (http:[^\s,]+),/)
  return Object.defineProperties(process, {
    url: { value: url },
    startTime: { value: performance.now() - started },
    stop: {
      value: (signal: NodeJS.Signals = 'SIGTERM') => {
        process.child.kill(signal)
        return process.exit
      },
    },
  }) as Service
}

/** Waits until a process writes what matches, and returns the first group. */
export async function waitFor(process: Proviso, pattern: RegExp): Promise<string> {
  let ended = false
  process.exit.then(() => {
    ended = true
  })
  for (;;) {
    const match = pattern.exec(process.stdout) ?? pattern.exec(process.stderr)
    if (match) return match[1] ?? match[0]
    if (ended) throw new Error(`it ended without writing ${pattern}:\n${process.stdout}\n${process.stderr}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Asks a running service. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the question
  return (await response.json()) as any
}

/** A folder for an embedded database. `remove` ends what a failed test left running, and stops the database. */
export async function dataFolder() {
  const dataDir = await mkdtemp(join(tmpdir(), 'proviso-data-'))
  return {
    dataDir,
    async remove() {
      for (const child of alive.keys()) child.kill('SIGKILL')
      await Promise.all(alive.values())
      // Who opens it last, stops it.
      const database = await openDatabase({ dataDir, poolSize: 1 })
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
