// The guide for annotators: its examples, put together, are a dossier that imports, and then one that is kept up.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from '../import/import-files.ts'
import { KINDS } from '../record/format.ts'
import { guideWithVocabulary } from '../record/vocabulary.ts'

const files = useTemporaryFiles()
const guide = await readFile(new URL('../../ANNOTATING.md', import.meta.url), 'utf8')
const [made, kept] = guide.split(/^(?=## 8)/m) as [string, string]
const examples = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!)

const topicsOfGuide = guide.slice(guide.indexOf('| topics |')).match(/(?<=`)[a-z-]+(?=`)/g)!

it('has an example of every record, and all of them import', async () => {
  const database = await createTestDatabase()
  try {
    const dossier = await files.write('guide.jsonl', examples(made, 'jsonl').join(''))
    const articles = await files.write('articles.jsonl', examples(guide, 'json').join(''))
    const { files: reports } = await importFiles(database, [dossier, articles])
    expect(reports.flatMap(({ errors }) => errors.map(String))).toEqual([])
    expect(Object.keys(reports[0]!.byType).toSorted()).toEqual(Object.keys(KINDS).toSorted())

    const shipped = await database.pool.query('SELECT slug FROM "Topic" WHERE "isShipped"')
    expect(shipped.rows.map(({ slug }) => slug).filter((slug) => !topicsOfGuide.includes(slug))).toEqual([])

    const later = await files.write('later.jsonl', examples(kept, 'jsonl').join(''))
    const { files: again, totals } = await importFiles(database, [later])
    expect(again.flatMap(({ errors }) => errors.map(String))).toEqual([])
    expect(totals).toMatchObject({ created: 3, updated: 3 })
  } finally {
    await database.close()
  }
})

it('ends with the fields and words of the format (else run: node prisma/src/record/vocabulary.ts)', () => {
  expect(guideWithVocabulary(guide)).toBe(guide)
  expect(guide).toMatch(/^- \*\*assessment\*\*: \*\*`condition`\*\*/m)
  expect(guide).toMatch(/^- `agent\.kind`: .*`HUMAN`: A person\./m)
})

it('shows every way in which records differ that is not a mere word', () => {
  const written = examples(guide, 'jsonl').join('')
  const ways = [
    'relayedBy',
    'speakerAsWritten',
    'retracted',
    'brings',
    'formerly',
    'terms',
    'topics',
    'codes',
    'broader',
    'opensBy',
    'asWritten',
  ]
  expect(ways.filter((field) => !written.includes(`"${field}":`))).toEqual([])
})
