// One PostgreSQL data folder: create it, start and stop its server, and read whether one is running.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { DatabaseError } from './error.ts'
import { commandAs, type Identity, identityFor } from './identity.ts'

const run = promisify(execFile)

/** The superuser of the embedded server. */
export const USER = 'proviso'

/** Holds the superuser's password; lies inside the data folder so that both come into being in one rename. */
const PASSWORD_FILE = 'proviso-password'
const LOG_FILE = 'server.log'

/** A PostgreSQL data folder and the programs to run it with. */
export interface Cluster {
  readonly folder: string
  readonly binaries: Binaries
}

/** What a running server wrote into its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** Whether the folder holds a cluster already. */
export async function exists({ folder }: Cluster): Promise<boolean> {
  return readFile(join(folder, 'PG_VERSION')).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false
      throw unreadable(folder, error)
    },
  )
}

/**
 * Creates the cluster. It is built beside its final place and then renamed, so that a process killed on the way
 * leaves nothing half-made, and of two that create it at once one wins.
 */
export async function initialise(cluster: Cluster, settings: Record<string, string>): Promise<void> {
  const building = `${cluster.folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  const parent = dirname(cluster.folder)
  const identity = await identityFor(parent)
  const passwordFile = join(building, PASSWORD_FILE)
  const data = join(building, 'data')
  await removeUnfinished(cluster.folder)
  await mkdir(building, { recursive: true, mode: 0o700 })
  try {
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (identity !== undefined) {
      for (const path of [building, passwordFile]) await chown(path, identity.uid, identity.gid)
    }
    await program(cluster.binaries.initdb, identity, building, [
      `--pgdata=${data}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // sorts by code point everywhere, whatever version of the system's locale data
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${{ darwin: 'en_US.UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8'}`,
      ...Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
        '--set',
        `${name}=${value}`,
      ]),
    ])
    await rename(passwordFile, join(data, PASSWORD_FILE))
    await rename(data, cluster.folder).catch(async (cause) => {
      // another process was faster: its cluster is as good as ours
      if (await exists(cluster)) return
      if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(cause.code)) throw cause
      throw new DatabaseError(
        `${cluster.folder} is something else than a database. Move it away, or set DATA_DIR to another place.`,
        { cause },
      )
    })
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

/** `initdb` outlives the process that is killed beside it, and goes on writing for a moment: its folder is not empty until it ends. */
const untilOrphansEnd = { maxRetries: 20, retryDelay: 50 }

/** Removes what processes left that were killed while they created the cluster. */
async function removeUnfinished(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.new-`
  for (const name of await readdir(dirname(folder))) {
    const builder = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN
    if (Number.isNaN(builder) || (await processState(builder)) !== 'gone') continue
    await rm(join(dirname(folder), name), { recursive: true, force: true, ...untilOrphansEnd })
  }
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  jit: 'off',
  // of a large import it would otherwise write all pages that changed every few seconds, whole, while commits wait for the disk
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  // whoever writes past the end of a file of the log, as a small commit beside a large import may, would fill the next 16 MB with zeros first,
  // and all other commits wait: 50 ms and more
  wal_init_zero: 'off',
}

/**
 * How many MiB the server keeps of what was read and written: a quarter of what the machine or its container has, as PostgreSQL's manual
 * has it (https://www.postgresql.org/docs/current/runtime-config-resource.html), of 128 to 1,024. They are taken as they are needed.
 */
function sharedMebibytes(): number {
  const bytes = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem())
  return Math.min(1024, Math.max(128, Math.floor(bytes / 4 / 2 ** 20)))
}

/** The password of the superuser. */
export async function password({ folder }: Cluster): Promise<string> {
  return await readFile(join(folder, PASSWORD_FILE), 'utf8').catch((error) => {
    throw unreadable(folder, error)
  })
}

/** The server that runs over this folder, or undefined where none does. */
export async function running({ folder }: Cluster): Promise<Postmaster | undefined> {
  const file = join(folder, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return ''
    throw unreadable(folder, error)
  })
  const [pid, , , port] = text.split('\n').map(Number)
  if (!pid || !port) return undefined
  const state = await processState(pid)
  // PostgreSQL itself replaces the file of a process that is gone, but believes one whose number was given away again
  if (state === 'other') await rm(file, { force: true })
  return state === 'postgres' ? { pid, port } : undefined
}

async function processState(pid: number): Promise<'gone' | 'postgres' | 'other'> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return 'gone'
  }
  if (process.platform !== 'linux') return 'postgres'
  // empty for a process that has ended but was not reaped
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.split('\0')[0]?.includes('postgres') ? 'postgres' : 'other'
}

/**
 * Starts the server on a port of the loopback interface, detached from this process, and waits until it answers. Its log has what befalls
 * the server: errors of statements are told to who sent them, and would fill the disk with what strangers ask and take back.
 *
 * @param port Default: any free one.
 * @throws {DatabaseError} with the end of the server's log.
 */
export async function start(cluster: Cluster, port?: number): Promise<void> {
  const { folder } = cluster
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  const identity = await identityFor(folder)
  const log = join(folder, LOG_FILE)
  const { stdout } = await program(cluster.binaries.postgres, identity, folder, ['--version'])
  const own = /\d+/.exec(stdout)?.[0]
  if (own !== version) {
    throw new DatabaseError(
      `The data in ${folder} were written by PostgreSQL ${version}, but the embedded one is ${own}. ` +
        `Export them with the version of Proviso that wrote them, or set DATA_DIR to a new folder.`,
    )
  }
  try {
    const settings = `-p ${port ?? (await freePort())} -c log_min_messages=log -c shared_buffers=${sharedMebibytes()}MB`
    // one that was killed reads first what it wrote since the last checkpoint
    const options = ['-D', folder, '-l', log, '-w', '-t', '300', '-o', settings]
    await program(cluster.binaries.pg_ctl, identity, folder, ['start', ...options])
  } catch (cause) {
    const tail = await readFile(log, 'utf8').then(
      (text) => text.trimEnd().split('\n').slice(-8).join('\n'),
      () => '',
    )
    throw new DatabaseError(
      `The embedded PostgreSQL did not start. The end of ${log}:\n${tail || (cause as Error).message}`,
      { cause },
    )
  }
}

/** Stops the server: open transactions are rolled back, and everything committed is on disk afterwards, which may take minutes. */
export async function stop(cluster: Cluster): Promise<void> {
  const identity = await identityFor(cluster.folder)
  await program(cluster.binaries.pg_ctl, identity, cluster.folder, [
    ...['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '300'],
  ])
}

async function program(file: string, identity: Identity | undefined, folder: string, args: string[]) {
  // PGDATA, PGPORT and their like are meant for other servers
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  const env = { ...Object.fromEntries(kept), LC_ALL: 'C' }
  const command = await commandAs(identity, file, args, folder)
  try {
    return await run(command.file, command.args, { ...command.identity, cwd: folder, env })
  } catch (cause) {
    const { code, stderr } = cause as NodeJS.ErrnoException & { stderr?: string }
    if (code === 'EACCES' || code === 'ENOENT' || /permission denied|not permitted/i.test(stderr ?? '')) {
      throw new DatabaseError(
        `PostgreSQL runs as user ${identity?.uid ?? process.getuid?.()}, who may not enter ${folder} or ${dirname(file)}. ` +
          'Move the project out of the private folder, open the folders above it to that user (chmod o+x), ' +
          'start as an ordinary user, or set DATABASE_URL.',
        { cause },
      )
    }
    throw new DatabaseError(`${file} failed: ${stderr || (cause as Error).message}`, { cause })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

const unreadable = (folder: string, cause: NodeJS.ErrnoException) =>
  new DatabaseError(
    `The database folder ${folder} cannot be read (${cause.code}). ` +
      'It belongs to another user: start as that user, or set DATA_DIR to another folder.',
    { cause },
  )
