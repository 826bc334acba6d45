import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { importFiles } from './import-files.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const articles = new URL('data/articles/articles.jsonl', shared).pathname
const seeds = ['000_5ebaa1918d7a99c8.txt', '002_8494c5d4e1c2da95.txt'].map(
  (name) => new URL(`seeds/${name}`, shared).pathname,
)

describe.skipIf(!existsSync(articles))('the shared texts (skipped where ../shared is absent)', () => {
  const test = useTestDatabase()

  it('go in, and are unchanged the second time', async () => {
    const first = await importFiles(test.database, [articles, ...seeds])
    expect(first.totals).toEqual({ created: 80, updated: 0, unchanged: 0, rejected: 0, errors: 0 })
    const second = await importFiles(test.database, [articles, ...seeds])
    expect(second.totals).toEqual({ created: 0, updated: 0, unchanged: 80, rejected: 0, errors: 0 })
  })
})
