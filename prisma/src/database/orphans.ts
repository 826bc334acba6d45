// Backends of a postmaster that was killed. They notice it only when they wait for something, and until the last of them
// has ended no server can start over their folder.
import { readdir, readFile, readlink } from 'node:fs/promises'

/** Ends the backends that work in a data folder and have no postmaster any more. Linux tells which these are; elsewhere it does nothing. */
export async function endOrphans(folder: string): Promise<void> {
  if (process.platform !== 'linux') return
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  await Promise.all(pids.map((pid) => endIfOrphan(pid, folder)))
}

async function endIfOrphan(pid: string, folder: string): Promise<void> {
  try {
    if (!(await worksIn(pid, folder))) return
    // a postmaster is named by its program, its backends by what they do
    if (!(await readFile(`/proc/${pid}/cmdline`, 'utf8')).startsWith('postgres: ')) return
    // behind the name, which stands in brackets and can hold anything, come the state and the parent
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const [, parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (await worksIn(parent, folder).catch(() => false)) return
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // it has ended, or is somebody else's
  }
}

const worksIn = async (pid: string, folder: string) => (await readlink(`/proc/${pid}/cwd`)) === folder
