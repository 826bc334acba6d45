import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../prisma/src/index.ts'
import { ANALYSIS_VERSION } from '../../prisma/src/text/analysis.ts'
import { createTestDatabase, useTestDatabase } from '../support/database.ts'
import { askInEveryLanguage, languageTable } from './table.ts'

const document = new URL('../../schema/docs/languages.md', import.meta.url)

describe('a word of any language', () => {
  it('is found as it stands, inflected, inside a sentence, in a phrase and spelled otherwise, as docs/languages.md says', async () => {
    const database = await createTestDatabase()
    const found = await askInEveryLanguage(database)
    await database.close()
    const wrong = found.flatMap(({ sentence, ways }) =>
      Object.entries(ways).flatMap(([way, isRight]) =>
        isRight === false ? [`${sentence.name}: ${way}`] : [],
      ),
    )
    expect(wrong).toEqual([])
    // made by `bench languages`
    const text = readFileSync(document, 'utf8')
    const table = text.slice(text.indexOf('\n| language') + 1, text.indexOf('\n\nAn index that'))
    if (process.env.UPDATE_GOLDEN) writeFileSync(document, text.replace(table, languageTable(found)))
    else expect(table).toBe(languageTable(found))
  })
})

describe('the index of a corpus', () => {
  const test = useTestDatabase({ corpus: 'sample' })
  const all = async () => {
    const { rows } = await test.database.pool.query(
      `SELECT e.*, (SELECT json_agg(p ORDER BY part) FROM "SearchPart" p WHERE p."entryId" = e.id) AS parts_written
       FROM "SearchEntry" e ORDER BY id`,
    )
    return rows
  }

  it('is, after the import, what an analysis of everything yields; migrate makes it anew where another version made it', async () => {
    const before = await all()
    expect(before.length).toBeGreaterThan(200)
    expect(new Set(before.map(({ version }) => version))).toEqual(new Set([ANALYSIS_VERSION]))
    await test.database.pool.query(
      `UPDATE "SearchEntry" SET version = -1, words = '', places = '{}', fields = '{}', language = 1`,
    )
    expect(await migrate(test.database)).toMatchObject({ applied: [], indexed: before.length })
    expect(await all()).toEqual(before)
    expect(await migrate(test.database)).toMatchObject({ indexed: 0 })
  })
})
