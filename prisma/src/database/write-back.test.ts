import { chmod, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { writeBack } from './write-back.ts'

const files = useTemporaryFiles()
afterEach(() => vi.unstubAllEnvs())

it('has the system write what it keeps of the files, again and again until it is ended', async () => {
  const program = await files.write('sync', '#!/bin/sh\necho "$@" >> "${0%/*}/told"\n')
  await chmod(program, 0o755)
  const folder = dirname(program)
  const told = join(folder, 'told')
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  const stop = writeBack(folder, 10)
  const lines = async () =>
    (await readFile(told, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  await expect.poll(async () => (await lines()).length, { timeout: 20_000 }).toBeGreaterThan(2)
  stop()
  expect(new Set(await lines())).toEqual(new Set([`-f ${folder}`]))
})

it('does nothing where the system has no such program', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const stop = writeBack('/nowhere', 5)
  await wait(50)
  expect(stop()).toBeUndefined()
})
