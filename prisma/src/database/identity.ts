// PostgreSQL refuses to run as root: which user its programs run as instead, and how that user reaches the files.
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseError } from './error.ts'

const run = promisify(execFile)

/** Whom to run a child process as. */
export interface Identity {
  readonly uid: number
  readonly gid: number
}

/**
 * The user who runs PostgreSQL over `folder`; undefined for an ordinary user, who does it themselves. For root that is the folder's owner, or for a new folder the system's
 * user `postgres`, who is created where missing.
 *
 * @throws {DatabaseError} where root may not create that user.
 */
export async function identityFor(folder: string): Promise<Identity | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(folder).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await lookUp()) ?? (await create())
}

async function lookUp(): Promise<Identity | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function create(): Promise<Identity> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ])
  } catch (cause) {
    throw new DatabaseError(
      'PostgreSQL does not run as root, and the user "postgres" could not be created to run it. ' +
        'Start as an ordinary user, create a user "postgres", or set DATABASE_URL.',
      { cause },
    )
  }
  const identity = await lookUp()
  if (identity === undefined) throw new DatabaseError('The user "postgres" was created but cannot be found.')
  return identity
}

/** A program with its arguments, and the user to start it as. */
export interface Command {
  readonly file: string
  readonly args: string[]
  readonly identity: Identity | undefined
}

/**
 * How to run a program as that user. Where the program or its folder lie below one that is closed to others, as root's
 * home and `mktemp -d` are, it keeps one privilege of root's: to pass through closed folders (Linux).
 */
export async function commandAs(
  identity: Identity | undefined,
  file: string,
  args: string[],
  folder: string,
): Promise<Command> {
  if (identity === undefined) return { file, args, identity }
  const open = (await mayEnter(identity, dirname(file))) && (await mayEnter(identity, folder))
  if (open || process.platform !== 'linux') return { file, args, identity }
  const who = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups']
  // without the secure bit, access(2) would go by the user's own rights
  const what = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']
  return { file: 'setpriv', args: [...who, ...what, '--', file, ...args], identity: undefined }
}

/** Whether that user may pass through a folder and all folders above it, by their modes. */
export async function mayEnter({ uid, gid }: Identity, folder: string): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(folder)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  return folder === dirname(folder) || (await mayEnter({ uid, gid }, dirname(folder)))
}
