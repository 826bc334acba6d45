// PostgreSQL refuses to run as root: which user its programs run as instead.
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
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
