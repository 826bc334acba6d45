// What a large import writes goes to the disk bit by bit. The system would keep most of it, such as pages that tables grow by, for half a minute,
// and then write hundreds of megabytes at once, for which whoever commits waits: 400 to 800 ms where it is 30 to 60 so.
import { execFile } from 'node:child_process'

/** How often, in ms. */
const INTERVAL = 1_000

/**
 * Has the system write what it keeps of a folder's file system again and again, from a second on, until the function that it gives is called.
 * Where it cannot (`sync -f` of GNU coreutils does it), nothing is done.
 */
export function writeBack(folder: string, interval: number = INTERVAL): () => void {
  let isWriting = false
  const timer = setInterval(() => {
    if (isWriting) return
    isWriting = true
    execFile('sync', ['-f', folder], () => {
      isWriting = false
    })
  }, interval).unref()
  return () => clearInterval(timer)
}
