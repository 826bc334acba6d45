// What is dear to make and only read: made once for all test files of a run.
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type {} from './global-setup.ts'
import { onServer } from './templates.ts'

/** A folder that the first test that asks fills, while others wait; it goes with the run. Nothing may be written into it. */
export async function sharedFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const parent = inject('runFolder')
  const shared = join(parent, name)
  await onServer(inject('testServer'), async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    if (existsSync(shared)) return
    const filling = await mkdtemp(join(parent, `${name}-`))
    try {
      await fill(filling)
      await rename(filling, shared)
    } finally {
      await rm(filling, { recursive: true, force: true })
    }
  })
  return shared
}
