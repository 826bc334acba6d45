// Files for tests, gone when the tests of the file are done.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { FORMAT } from '../src/record/format.ts'

/** Writes files into a folder of the test file's own. */
export function useTemporaryFiles() {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proviso-dossier-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return {
    async write(name: string, content: string | Uint8Array): Promise<string> {
      const path = join(folder, name)
      await writeFile(path, content)
      return path
    },
    /** A dossier of one dataset, one record per line; the records stand from line 2 on. */
    dossier(name: string, dataset: string, records: object[]): Promise<string> {
      const head = {
        record: 'dataset',
        format: FORMAT,
        name: dataset,
        agent: { kind: 'HUMAN', name: 'ann' },
      }
      return this.write(name, [head, ...records].map((record) => `${JSON.stringify(record)}\n`).join(''))
    },
  }
}
