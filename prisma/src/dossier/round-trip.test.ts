import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import type { Database } from '../database/database.ts'
import { sampleCorpus } from '../index.ts'
import { arbitraryDossier } from './arbitrary-dossier.ts'
import { exportDossier } from './export-dossier.ts'
import { importFiles } from './import-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-round-trip-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('export, import into an empty database, export', () => {
  it('gives the same bytes for the sample corpus', async () => {
    await expectRoundTrip(fileURLToPath(sampleCorpus))
  })

  it('gives the same bytes for any dossier', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (lines) => {
        const file = join(folder, 'random.jsonl')
        await writeFile(file, lines.join('\n'))
        await expectRoundTrip(file)
      }),
      { numRuns: 12, interruptAfterTimeLimit: 60_000 },
    )
  })

  it('gives the same bytes for a dataset that refers to another', async () => {
    await using first = await createDisposable()
    await using second = await createDisposable()
    await importFiles(first, [fileURLToPath(sampleCorpus)])
    const other = join(folder, 'other.jsonl')
    await writeFile(
      other,
      [
        '{"record":"dataset","format":"proviso-dossier/1","name":"other","agent":{"kind":"HUMAN","name":"ann"}}',
        '{"record":"actor","key":"T","slug":"taliban","name":"The Taliban","kind":"UNKNOWN","names":[{"text":"Talibs"}]}',
      ].join('\n'),
    )
    await importFiles(first, [other])
    const whole = await exported(first)
    expect(whole).toContain('{"record":"actor","key":"T","slug":"taliban","name":"Taliban"')
    await importText(second, whole)
    expect(await exported(second)).toBe(whole)
    expect(await exported(second, 'other')).toBe(await exported(first, 'other'))
  })
})

async function expectRoundTrip(file: string): Promise<void> {
  await using first = await createDisposable()
  await using second = await createDisposable()
  const { files } = await importFiles(first, [file])
  expect(files[0]!.errors.map(String)).toEqual([])
  const once = await exported(first)
  const { totals } = await importText(second, once)
  expect(totals).toMatchObject({ errors: 0, updated: 0, unchanged: 0, created: files[0]!.created })
  expect(await exported(second)).toBe(once)
  // what was exported says the same as what was imported
  expect((await importText(first, once)).totals).toMatchObject({ created: 0, updated: 0 })
  expect((await importFiles(second, [file])).totals).toMatchObject({ created: 0, updated: 0 })
  expect(await exported(second)).toBe(once)
}

async function exported(database: Database, dataset?: string): Promise<string> {
  const lines: string[] = []
  await exportDossier(database, (line) => void lines.push(line), { dataset })
  return `${lines.join('\n')}\n`
}

async function importText(database: Database, text: string) {
  const file = join(folder, 'exported.jsonl')
  await writeFile(file, text)
  const report = await importFiles(database, [file])
  expect(report.files[0]!.errors.map(String)).toEqual([])
  return report
}

async function createDisposable(): Promise<Database & AsyncDisposable> {
  const database = await createTestDatabase()
  return { ...database, [Symbol.asyncDispose]: () => database.close() }
}
