import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from '../import/import-files.ts'
import type { Entry } from '../record/entry.ts'
import { EntryReader } from './entry-reader.ts'
import type { Format } from './format.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

/** Countries by their codes, TAB-separated: all that a format has to say. */
const countries: Format = {
  name: 'countries',
  sniff: ({ firstLine }) => firstLine.startsWith('code\tcountry'),
  async *read({ lines }, { dataset = 'countries' }, errors) {
    const reader = new EntryReader(errors)
    const entries: Entry[] = []
    for await (const { number, text = '' } of lines) {
      const [code, name] = text.split('\t')
      if (number === 1) continue
      const record = {
        record: 'actor',
        key: code,
        slug: `country-${code?.toLowerCase()}`,
        name,
        actorKind: 'STATE',
      }
      const entry = reader.read(number, dataset, undefined, record)
      if (entry) entries.push(entry)
    }
    yield { sections: [{ name: dataset }], entries }
  },
}

it('a format is a name, a sniff and a read', async () => {
  const path = await files.write('countries.tsv', 'code\tcountry\nAF\tAfghanistan\nFR\tFrance\n')
  const first = await importFiles(test.database, [path], { formats: [countries] })
  expect(first.files[0]).toMatchObject({ kind: 'countries', dataset: 'countries', created: 2, errors: [] })
  const { rows } = await test.database.pool.query(
    `SELECT slug, name FROM "Actor" WHERE slug LIKE 'country-%' ORDER BY slug`,
  )
  expect(rows).toEqual([
    { slug: 'country-af', name: 'Afghanistan' },
    { slug: 'country-fr', name: 'France' },
  ])
  const second = await importFiles(test.database, [path], { formats: [countries] })
  expect(second.totals).toMatchObject({ created: 0, unchanged: 2 })
})

it('its faults are named with their lines, as those of any file', async () => {
  const path = await files.write('faulty.tsv', 'code\tcountry\nAF\tAfghanistan\nAF\tAfghanistan\nFR\n')
  const { files: reports, totals } = await importFiles(test.database, [path], { formats: [countries] })
  expect(reports[0]!.errors.map((error) => String(error).replace(path, 'faulty.tsv'))).toEqual([
    'faulty.tsv:3 $.key: the key "AF" stands on line 2 already',
    'faulty.tsv:4 $.name: the field is missing',
  ])
  expect(totals).toMatchObject({ created: 0, rejected: 3 })
})

it('the one that schema/README.md shows is one', async () => {
  const readme = readFileSync(new URL('../../../schema/README.md', import.meta.url), 'utf8')
  const [, code] = /```ts\n(\s*export const eventTable: Format[\s\S]*?)```/.exec(readme)!
  const from = (file: string) => new URL(file, import.meta.url).href
  const module = await files.write(
    'event-table.ts',
    `import { EntryReader } from '${from('./entry-reader.ts')}'
     import type { Entry } from '${from('../record/entry.ts')}'
     import { DEFAULT_DATASET, type Format } from '${from('./format.ts')}'
     ${code}`,
  )
  const { eventTable }: { eventTable: Format } = await import(pathToFileURL(module).href)
  const path = await files.write(
    'events.tsv',
    'day\tevent\n2021-08-15\tThe capital falls.\n2021-09\tTalks.\n',
  )
  const { files: reports } = await importFiles(test.database, [path], { formats: [eventTable] })
  expect(reports[0]).toMatchObject({ kind: 'events', created: 2, errors: [] })
})
