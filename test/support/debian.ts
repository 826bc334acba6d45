// Programs of Debian's that some tests need beside Proviso.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

/** Whether tests with a program have to be skipped, because it is not there; then it says so. */
export function isMissing(program: string, debianPackage: string): boolean {
  const missing = !existsSync(program)
  if (missing)
    console.warn(`skipped: ${program} is not installed (Debian and Ubuntu: apt-get install ${debianPackage})`)
  return missing
}

/** A port of the loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
