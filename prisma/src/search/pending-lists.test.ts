import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from '../import/import-files.ts'
import { cleanPendingLists, LISTED } from './pending-lists.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

/** How many pages of words have yet to be put into the index of the words of articles; they are put there. */
async function pending(): Promise<number> {
  const { rows } = await test.database.pool.query(
    `SELECT gin_clean_pending_list('"SearchEntry_article_words"') AS pages`,
  )
  return Number(rows[0].pages)
}

it('an import leaves no words for others to put into the indexes', async () => {
  const file = await files.write('note.txt', 'Talks end.')
  expect((await importFiles(test.database, [file])).totals.created).toBe(1)
  expect(await pending()).toBe(0)
})

it('a small write leaves them, however many they are, until the lists are cleaned', async () => {
  const client = await test.database.pool.connect()
  const write = async () => {
    await client.query(`BEGIN; ${LISTED}`)
    // 6 MB of words, where PostgreSQL has 4 in a list
    await client.query(`
      INSERT INTO "SearchEntry" ("articleId", words)
      SELECT (SELECT min(id) FROM "Article"), (SELECT to_tsvector('simple', string_agg(md5(n || ' ' || m), ' ')) FROM generate_series(1, 1000) m)
        FROM generate_series(1, 150) n`)
    await client.query('ROLLBACK')
  }
  try {
    await write()
    expect(await pending()).toBeGreaterThan(512)
    await write()
    await cleanPendingLists(client)
    expect(await pending()).toBe(0)
  } finally {
    client.release(true)
  }
})
