// The guide for annotators: its examples, put together, are a dossier that imports.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from '../import/import-files.ts'
import { KINDS } from '../record/format.ts'

const files = useTemporaryFiles()
const guide = await readFile(new URL('../../ANNOTATING.md', import.meta.url), 'utf8')
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!)

it('has an example of every record, and all of them import', async () => {
  const database = await createTestDatabase()
  try {
    const dossier = await files.write('guide.jsonl', examples('jsonl').join(''))
    const articles = await files.write('articles.jsonl', examples('json').join(''))
    const { files: reports } = await importFiles(database, [dossier, articles])
    expect(reports.flatMap(({ errors }) => errors.map(String))).toEqual([])
    expect(Object.keys(reports[0]!.byType).toSorted()).toEqual(Object.keys(KINDS).toSorted())
  } finally {
    await database.close()
  }
})
