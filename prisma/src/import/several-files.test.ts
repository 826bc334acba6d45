// Several files in one command are one import.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import type { Database } from '../database/database.ts'
import { exportDossier } from '../export/dossier.ts'
import { importFiles } from './import-files.ts'

let database: Database
const files = useTemporaryFiles()
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const text = 'The mission will reopen once the airport is safe, the EU said.'
const article = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'A mission',
  publishedAt: '2022-01-20',
  text,
}
const eu = { record: 'actor', key: 'eu', name: 'European Union', actorKind: 'IGO' }
const condition = {
  record: 'condition',
  key: 'safe-airport',
  summary: 'The mission reopens once the airport is safe.',
  requirement: 'a safe airport',
  topic: 'SECURITY',
  force: 'CONDITION',
  issuers: ['cast/eu'],
  claims: [
    {
      attribution: 'INDIRECT_SPEECH',
      speaker: 'cast/eu',
      quotes: [{ article: 'news/report', exact: 'once the airport is safe' }],
    },
  ],
}
const dossier = (dataset: string, ...records: object[]) => files.dossier(`${dataset}.jsonl`, dataset, records)

const imported = async (...paths: string[]) => {
  const report = await importFiles(database, paths)
  return {
    ...report,
    errors: report.files.flatMap(({ errors }) =>
      errors.map((error) =>
        paths.reduce((said, path) => said.replaceAll(path, path.split('/').at(-1)!), String(error)),
      ),
    ),
  }
}

describe('files that refer to each other', () => {
  it('are imported in whichever order they are named, each with counts of its own', async () => {
    const paths = [
      await dossier('reading', condition),
      await dossier('cast', eu),
      await dossier('news', article),
    ]
    const { errors, files: reports } = await imported(...paths)
    expect(errors).toEqual([])
    expect(reports.map(({ dataset, created }) => [dataset, created])).toEqual([
      ['reading', 1],
      ['cast', 1],
      ['news', 1],
    ])
    const { rows } = await database.pool.query('SELECT name FROM "Origin" ORDER BY name')
    expect(rows.map(({ name }) => name)).toEqual(['cast.jsonl', 'news.jsonl', 'reading.jsonl'])
  })

  it('restore an export of several datasets, a file each', async () => {
    await imported(
      await dossier('reading', condition),
      await dossier('cast', eu),
      await dossier('news', article),
    )
    const exported = async () => {
      const datasets: string[] = []
      for (const dataset of ['cast', 'news', 'reading']) {
        const lines: string[] = []
        const write = (line: string) => {
          lines.push(`${line}\n`)
        }
        await exportDossier(database, write, { dataset })
        datasets.push(lines.join(''))
      }
      return datasets
    }
    const before = await exported()
    await database.close()
    database = await createTestDatabase()
    const paths = await Promise.all(before.map((lines, i) => files.write(`${i}.jsonl`, lines)))
    expect((await imported(...paths.reverse())).errors).toEqual([])
    expect(await exported()).toEqual(before)
  })

  it('go in together or not at all: an error of one is all that is said', async () => {
    const paths = [
      await dossier('cast', eu),
      await dossier('reading', { ...condition, issuers: ['cast/ue'] }),
    ]
    const { errors, totals } = await imported(...paths, await dossier('news', article))
    expect(errors).toEqual([
      'reading.jsonl:2 $.issuers[0]: there is no actor "cast/ue"\n  closest: "cast/eu"',
    ])
    expect(totals).toMatchObject({ created: 0, rejected: 3 })
  })

  it('may give the same record, but not two of one key', async () => {
    const again = await files.dossier('again.jsonl', 'cast', [eu])
    const other = await files.dossier('other.jsonl', 'cast', [{ ...eu, name: 'The Union' }])
    expect((await imported(await dossier('cast', eu), again)).errors).toEqual([])
    expect((await imported(await dossier('cast', eu), other)).errors).toEqual([
      'other.jsonl:2 $.key: the key "eu" stands on line 2 of cast.jsonl already, with something else',
    ])
  })
})

describe('a dataset that is not there', () => {
  it('is one error, which says what to import first', async () => {
    await imported(await dossier('news', article))
    const { errors } = await imported(await dossier('reading', condition))
    expect(errors).toEqual([
      'reading.jsonl:2 $.issuers[0]: there is no dataset "cast" for "cast/eu", nor for 1 more references to it\n' +
        '  import its file first, or together with this one, in one command',
    ])
  })
})

describe('actors of two datasets with one slug', () => {
  const state = { record: 'actor', key: 'georgia', name: 'Georgia', actorKind: 'STATE' }

  it('are one where they are of one kind, and the report says so', async () => {
    const { files: reports } = await imported(await dossier('cast', state), await dossier('news', state))
    expect(reports[1]!.notes).toMatchObject([
      {
        line: 2,
        code: 'joined',
        message: expect.stringMatching(/^the actor "georgia" is the same as line 2 of .*cast.jsonl$/),
      },
    ])
    const again = await imported(await dossier('reading', state))
    expect(again.files[0]!.notes).toMatchObject([
      { message: 'the actor "georgia" is the same as cast/georgia' },
    ])
  })

  it('are an error where they are not, which says how to name them apart', async () => {
    const part = { ...state, actorKind: 'STATE_BODY' }
    const said =
      'give this one a slug of its own, as in "georgia-state-body"; are they one? then give both the same actorKind'
    expect((await imported(await dossier('cast', state), await dossier('news', part))).errors).toEqual([
      'news.jsonl:2 $.slug: the slug "georgia" belongs to an actor of another kind already: STATE, line 2 of cast.jsonl\n' +
        `  are they two? then ${said}`,
    ])
    await imported(await dossier('cast', state))
    expect((await imported(await dossier('news', part))).errors).toEqual([
      'news.jsonl:2 $.slug: the slug "georgia" belongs to an actor of another kind already: STATE, cast/georgia\n' +
        `  are they two? then ${said}`,
    ])
  })
})
