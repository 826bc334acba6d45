import { expect, it } from 'vitest'
import { importFiles } from '../prisma/src/import/import-files.ts'
import { startEngine } from '../prisma/src/migrate/engine.ts'
import { readMigrations } from '../prisma/src/migrate/folder.ts'
import { migrate } from '../prisma/src/migrate/migrate.ts'
import { useTemporaryFiles } from '../prisma/test-support/temporary-files.ts'
import { createEmptyDatabase } from './support/database.ts'
import { answerOf } from './support/graph.ts'
import { insert } from './support/rows.ts'

const files = useTemporaryFiles()

it('keeps articles apart that share an address, has it lead to the earliest, and says so', async () => {
  const database = await createEmptyDatabase()
  const { pool } = database
  const migrations = await readMigrations()
  const own = migrations.findIndex(({ name }) => name.endsWith('_addresses'))
  const engine = await startEngine(database.url)
  await engine.apply(migrations.slice(0, own))
  await engine.close()
  const forms = ['https://news.example/a%2fb', 'https://NEWS.example:443/a%2Fb#top', 'https://news.example/c']
  const publisherId = await insert(pool, 'Publisher', { name: 'News' })
  for (const [i, url] of forms.entries())
    await insert(pool, 'Article', { publisherId, url, title: `Title ${i + 1}`, language: 'en' })

  const { shared } = await migrate(database)
  expect(shared).toEqual([{ address: expect.stringContaining('news.example'), urls: forms.slice(0, 2) }])
  expect((await migrate(database, { isThorough: true })).shared, 'once').toEqual([])
  const { result } = await answerOf(pool, {
    query: `{ articles { totalCount } ${forms.map((url, i) => `of${i}: article(by: { url: "${url}" }) { title url }`).join(' ')} }`,
  })
  expect(result.data).toEqual({
    articles: { totalCount: 3 },
    of0: { title: 'Title 1', url: forms[0] },
    of1: { title: 'Title 1', url: forms[0] },
    of2: { title: 'Title 3', url: forms[2] },
  })
  const article = {
    record: 'article',
    key: 'again',
    publisher: { name: 'News' },
    title: 'Title 2',
    text: 'A.',
  }
  const path = await files.dossier('desk.jsonl', 'desk', [{ ...article, url: forms[1] }])
  const { totals } = await importFiles(database, [path])
  expect(totals, 'what comes in by it is the earliest as well').toMatchObject({ created: 0, errors: 0 })
  await database.close()
})
