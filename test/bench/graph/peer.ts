// The servers under measurement, each a process of its own.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The servers that are compared, in the order of the tables. Proviso runs without its response cache, and with it. */
export const peers = ['limit', 'postgraphile', 'proviso', 'proviso-cached'] as const
export type PeerName = (typeof peers)[number]

/** In whose language a server is asked. */
export const languageOf = (name: PeerName) => (name === 'proviso-cached' ? 'proviso' : name)

/** A running server. */
export interface Peer {
  readonly name: PeerName
  readonly url: string
  readonly pid: number
  /** Milliseconds from the start of the process until it listened. */
  readonly startup: number
  stop(): Promise<void>
}

const peersFolder = fileURLToPath(new URL('../peers/', import.meta.url))
const programs: Record<PeerName, string> = {
  limit: fileURLToPath(new URL('limit-server.ts', import.meta.url)),
  postgraphile: `${peersFolder}postgraphile.mjs`,
  proviso: fileURLToPath(new URL('proviso-server.ts', import.meta.url)),
  'proviso-cached': fileURLToPath(new URL('proviso-server.ts', import.meta.url)),
}

/** Installs what the peers need, if that has not been done. */
export async function installPeers(progress: (message: string) => void): Promise<void> {
  try {
    await access(`${peersFolder}node_modules/postgraphile`)
  } catch {
    progress('installing PostGraphile into test/bench/peers')
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: peersFolder,
    })
  }
}

/** Starts a server on this database; the same number of database connections for each. */
export async function startPeer(name: PeerName, databaseUrl: string, poolSize = 10): Promise<Peer> {
  const started = performance.now()
  const child = spawn(process.execPath, [programs[name], databaseUrl], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      POOL_SIZE: String(poolSize),
      LOG_LEVEL: 'error',
      ...(name === 'proviso' && { RESPONSE_CACHE_MB: '0' }),
    },
  })
  const errors: string[] = []
  createInterface({ input: child.stderr! }).on('line', (line) => {
    errors.push(line)
    if (errors.length > 50) errors.shift()
  })
  const url = await listening(child).catch(() => {
    throw new Error(`${name} did not start:\n${errors.join('\n')}`)
  })
  return {
    name,
    url,
    pid: child.pid!,
    startup: Math.round(performance.now() - started),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(
          `${name} ended during the measurement (${child.exitCode ?? child.signalCode}):\n${errors.join('\n')}`,
        )
      }
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await exited
      clearTimeout(patience)
    },
  }
}

/** Each server prints one line `listening URL` when it takes requests. */
async function listening(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! })
  return await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const match = /^listening (http\S+)/.exec(line)
      if (match) resolve(match[1]!)
    })
    child.once('exit', (code) => reject(new Error(`exit ${code}`)))
  })
}
