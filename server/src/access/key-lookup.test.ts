// Keys, while the process is busy with something else than hearing what the database says of them.
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey } from '../../../prisma/src/index.ts'
import { useTestDatabase } from '../../../test/support/database.ts'
import { type KeyLookup, openKeyLookup } from './key-lookup.ts'

const test = useTestDatabase()
let keys: KeyLookup
beforeAll(() => {
  keys = openKeyLookup(test.database.url, pino({ level: 'silent' }))
})
afterAll(() => keys?.close())

/** Keeps the process from anything else for so many milliseconds. */
function beBusy(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

it('are found all the same', async () => {
  const { key } = await createKey(test.database.pool, { name: 'desk', scopes: ['write'] })
  const { publicId } = key
  expect(await keys.find(publicId)).toMatchObject({ name: 'desk' })
  // what was read counts no longer
  await wait(600)
  const found = keys.find(publicId)
  await setImmediate()
  beBusy(2500)
  expect(await found).toMatchObject({ name: 'desk' })
})
