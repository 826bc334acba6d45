// Where the other JavaScript runtimes are, for tests that run the SDK in them.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Runtime = 'node' | 'node20' | 'deno' | 'bun'

/** A runtime's program, or why there is none. */
export interface Found {
  readonly path?: string
  readonly reason: string
}

/**
 * Looks for a runtime: this very Node; a Node 20 by NODE20 or among the `node`s on the PATH; Deno and Bun by DENO and
 * BUN or on the PATH.
 */
export async function findRuntime(runtime: Runtime): Promise<Found> {
  if (runtime === 'node') return { path: process.execPath, reason: '' }
  const variable = runtime.toUpperCase()
  const given = process.env[variable]
  if (given) return { path: given, reason: '' }
  const program = runtime === 'node20' ? 'node' : runtime
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const path = `${folder}/${program}`
    const version = await run(path, ['--version']).then(
      ({ stdout }) => stdout,
      () => '',
    )
    if (runtime === 'node20' ? version.startsWith('v20.') : version) return { path, reason: '' }
  }
  const name = { node20: 'Node 20', deno: 'Deno', bun: 'Bun' }[runtime]
  return { reason: `${name} is not on the PATH: install it, or name it by ${variable}.` }
}
