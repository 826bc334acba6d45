// Keeping a dossier over the years: what is left out, taken back, moved, or only tried.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import type { Database } from '../database/database.ts'
import { exportDossier } from '../export/dossier.ts'
import { verify } from '../verify/verify.ts'
import { importFiles } from './import-files.ts'
import type { ImportOptions } from './options.ts'
import { retract } from './retract.ts'

let database: Database
const files = useTemporaryFiles()
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const article = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'A mission',
  publishedAt: '2022-01-20',
  text: 'The mission will reopen once the airport is safe, the EU said. It is not, the minister said.',
}
const claims = (exact: string) => [
  { attribution: 'INDIRECT_SPEECH', quotes: [{ article: 'news/report', exact }] },
]
const condition = {
  record: 'condition',
  key: 'safe-airport',
  summary: 'The mission reopens once the airport is safe.',
  requirement: 'a safe airport',
  topic: 'SECURITY',
  force: 'CONDITION',
  claims: claims('once the airport is safe'),
}
const assessment = {
  record: 'assessment',
  key: 'not-safe',
  condition: 'safe-airport',
  status: 'NOT_MET',
  judgedAt: '2022-01-20',
  claims: claims('It is not'),
}

async function load(dataset: string, records: object[], options: ImportOptions = {}) {
  const path = await files.dossier(`${dataset}.jsonl`, dataset, records)
  const { files: reports, totals } = await importFiles(database, [path], options)
  const [{ errors, notes }] = reports as [(typeof reports)[0]]
  return { totals, notes, errors: errors.map((error) => String(error).replaceAll(path, `${dataset}.jsonl`)) }
}
const stored = () => load('news', [article]).then(() => load('desk', [condition, assessment]))

/** All that is there, as a dossier. */
const exported = async (of: Database) => {
  const lines: string[] = []
  await exportDossier(of, (line) => void lines.push(line))
  return lines
}

/** The facts that stand. */
async function standing(): Promise<string[]> {
  const { rows } = await database.pool.query(
    `SELECT r.key FROM "DatasetRecord" r LEFT JOIN "Condition" c ON r.type = 'CONDITION' AND c.id = r."rowId"
       LEFT JOIN "Assessment" a ON r.type = 'ASSESSMENT' AND a.id = r."rowId"
     WHERE (c.id IS NOT NULL AND c."retractedAt" IS NULL) OR (a.id IS NOT NULL AND a."retractedAt" IS NULL) ORDER BY r.key`,
  )
  return rows.map(({ key }) => key)
}

describe('what a file leaves out', () => {
  it('stays; with "replace" it is retracted by the coder, and stands again when it comes back', async () => {
    await stored()
    await load('desk', [condition])
    expect(await standing()).toEqual(['not-safe', 'safe-airport'])
    const { notes } = await load('desk', [condition], { replace: true })
    expect(notes.map(({ message }) => message)).toEqual(['"not-safe" is missing, and was retracted'])
    expect(await standing()).toEqual(['safe-airport'])
    const { rows } = await database.pool.query(
      `SELECT "retractedBy" AS by FROM "Claim" WHERE "retractedAt" IS NOT NULL`,
    )
    expect(rows).toEqual([{ by: 'CODER' }])
    expect((await load('desk', [condition], { replace: true })).notes).toEqual([])
    await load('desk', [condition, assessment])
    expect(await standing()).toEqual(['not-safe', 'safe-airport'])
  })

  it('stays where it was merged with another, and the import says so', async () => {
    await stored()
    const minister = { record: 'actor', key: 'minister', name: 'The Minister', actorKind: 'PERSON' }
    const same = { ...minister, key: 'foreign-minister', mergedInto: 'minister' }
    await load('desk', [minister, same])
    const { notes } = await load('desk', [condition, assessment, minister], { replace: true })
    expect(notes.map(({ message }) => message)).toEqual([
      '"foreign-minister" is missing, and stays: it was merged with another actor',
    ])
  })

  it('cannot be what the rest refers to', async () => {
    await stored()
    expect((await load('desk', [assessment], { replace: true })).errors).toEqual([
      'desk.jsonl: "safe-airport" is missing, but desk/not-safe refers to it\n  keep it, or retract that first',
    ])
    expect(await standing()).toEqual(['not-safe', 'safe-airport'])
  })
})

describe('a record that is retracted', () => {
  it('was never said, and no import undoes that', async () => {
    await stored()
    expect(await retract(database, 'desk', ['not-safe', 'safe-airport'])).toEqual([
      'safe-airport',
      'not-safe',
    ])
    await load('desk', [{ ...condition, summary: 'Once the airport is safe.' }, assessment])
    expect(await standing()).toEqual([])
  })

  it('is refused with all that speaks against it', async () => {
    await stored()
    await expect(retract(database, 'desk', ['safe-airport', 'not-save'])).rejects.toThrow(
      'there is no record "not-save" in the dataset "desk"; closest: "not-safe"\n' +
        '"safe-airport" is still referred to by desk/not-safe: retract that as well, or first',
    )
  })
})

describe('an article, an actor, a topic, a stage, which claim nothing', () => {
  const minister = { record: 'actor', key: 'minister', name: 'The Minister', actorKind: 'PERSON' }
  const topic = { record: 'topic', key: 'airports', name: 'Airports' }
  const plan = {
    record: 'agreement',
    key: 'plan',
    title: 'A plan',
    agreementKind: 'CEASEFIRE',
    claims: claims('the EU said'),
  }
  const stage = { record: 'stage', key: 'plan-1', agreement: 'plan', number: 1, title: 'First' }
  const spoken = { ...assessment, claims: [{ ...assessment.claims[0], speaker: 'minister' }] }
  const about = { ...condition, topic: 'airports', stage: 'plan-1' }
  const all = [minister, topic, plan, stage, about, spoken]
  const gone = async () =>
    (
      await database.pool.query(
        `SELECT slug AS name FROM "Actor" WHERE "recordRetractedAt" IS NOT NULL UNION ALL SELECT slug FROM "Topic" WHERE "recordRetractedAt" IS NOT NULL
         UNION ALL SELECT title FROM "Stage" WHERE "recordRetractedAt" IS NOT NULL
         UNION ALL SELECT title FROM "Article" WHERE "recordRetractedAt" IS NOT NULL ORDER BY 1`,
      )
    ).rows.map(({ name }) => name)
  const refused = (dataset: string, keys: string[]) =>
    retract(database, dataset, keys).then(
      () => [],
      (error: Error) => error.message.split('\n').sort(),
    )

  it('stay while anything that was ever said refers to them, which is named', async () => {
    await load('news', [article])
    await load('desk', all)
    expect(await refused('news', ['report'])).toEqual([
      '"report" is still referred to by desk/not-safe, desk/plan, desk/safe-airport: retract these as well, or first',
    ])
    expect(await refused('desk', ['minister', 'airports', 'plan-1'])).toEqual([
      '"airports" is still referred to by desk/safe-airport: retract that as well, or first',
      '"minister" is still referred to by desk/not-safe: retract that as well, or first',
      '"plan-1" is still referred to by desk/safe-airport: retract that as well, or first',
    ])
    // what a source took back was said
    const takenBack = {
      ...spoken,
      claims: [{ ...spoken.claims[0], retracted: { by: 'SOURCE', at: '2022-02-01' } }],
    }
    await load('desk', [minister, topic, plan, stage, about, takenBack])
    expect(await refused('desk', ['minister'])).toHaveLength(1)
    expect(await gone()).toEqual([])
  })

  it('go with what is said of them, for good, and an export says so', async () => {
    await load('news', [article])
    await load('desk', all)
    expect(
      await retract(
        database,
        'desk',
        all.map(({ key }) => key),
      ),
    ).toHaveLength(6)
    expect(await retract(database, 'news', ['report'])).toEqual(['report'])
    expect(await gone()).toEqual(['A mission', 'First', 'airports', 'minister'])
    expect(await retract(database, 'desk', ['minister'])).toEqual([])
    expect((await load('news', [{ ...article, title: 'Another title' }])).errors).toEqual([])
    expect((await load('desk', all)).errors).toEqual([])
    expect(await gone()).toEqual(['Another title', 'First', 'airports', 'minister'])
    // former texts are found as recorded alone
    const { rows } = await database.pool.query(
      `SELECT DISTINCT standing FROM "SearchEntry" WHERE "former" = '{}'`,
    )
    expect(rows).toEqual([{ standing: null }])
    expect((await verify(database)).filter(({ found }) => found > 0)).toEqual([])

    const other = await createTestDatabase()
    try {
      const before = await exported(database)
      expect(before.filter((line) => 'retracted' in JSON.parse(line))).toHaveLength(4)
      const path = await files.write('all.jsonl', `${before.join('\n')}\n`)
      const { files: reports } = await importFiles(other, [path], {})
      expect(reports.flatMap(({ errors }) => errors.map(String))).toEqual([])
      expect(await exported(other)).toEqual(before)
    } finally {
      await other.close()
    }
  })

  it('cannot be referred to any more, but for a new record of the same', async () => {
    await stored()
    await load('desk', [minister])
    await retract(database, 'desk', ['minister'])
    expect((await load('desk', [condition, spoken])).errors).toEqual([
      'desk.jsonl:3: "desk/minister" was retracted, and this record refers to it\n  refer to another, or give it a record of another key',
    ])
    const again = { ...minister, key: 'the-minister', slug: 'minister' }
    expect((await load('desk', [again])).errors).toEqual([])
    expect(await gone()).toEqual([])
    expect((await load('desk', [condition, spoken])).errors).toEqual([])
  })

  it('stay as those of another dataset that has them as well', async () => {
    await load('wire', [{ ...minister, slug: 'minister' }])
    await load('desk', [{ ...minister, slug: 'minister' }])
    await retract(database, 'desk', ['minister'])
    expect(await gone()).toEqual([])
    await retract(database, 'wire', ['minister'])
    expect(await gone()).toEqual(['minister'])
  })

  it('go with "replace" where the file leaves them out, and come back with it', async () => {
    await load('news', [article])
    await load('desk', all)
    expect(
      (await load('desk', [topic, plan, stage, about, assessment], { replace: true })).notes,
    ).toMatchObject([{ message: '"minister" is missing, and was retracted' }])
    expect(await gone()).toEqual(['minister'])
    await load('desk', all)
    expect(await gone()).toEqual([])
    await load('notes', [
      { ...assessment, key: 'own', condition: 'desk/safe-airport', assessor: 'desk/minister' },
    ])
    expect((await load('desk', [topic, plan, stage, about, assessment], { replace: true })).errors).toEqual([
      'desk.jsonl: "minister" is missing, but notes/own refers to it\n  keep it, or retract that first',
    ])
    expect(await gone()).toEqual([])
  })
})

describe('a bearing, and a consideration, which are known with others', () => {
  const event = {
    record: 'event',
    key: 'said',
    eventType: 'STATEMENT',
    title: 'The EU speaks',
    claims: claims('the EU said'),
  }
  const bearing = {
    record: 'bearing',
    key: 'misread',
    event: 'said',
    condition: 'safe-airport',
    bearingKind: 'SATISFIES',
  }
  const mission = {
    record: 'consideration',
    key: 'mission',
    considerationKind: 'DIPLOMATIC_PRESENCE',
    description: 'The mission reopens.',
  }
  const visible = async () =>
    (
      await database.pool.query(
        `SELECT (SELECT count(*)::int FROM "Bearing" WHERE "retractedAt" IS NULL) AS bearings,
                (SELECT count(*)::int FROM "Consideration" WHERE "retractedAt" IS NULL) AS considerations`,
      )
    ).rows[0]

  it('are retracted as what was coded, and no import undoes that', async () => {
    await stored()
    await load('desk', [condition, assessment, event, bearing, mission])
    expect(await visible()).toEqual({ bearings: 1, considerations: 1 })
    expect(await retract(database, 'desk', ['misread', 'mission'])).toEqual(['misread', 'mission'])
    expect(await visible()).toEqual({ bearings: 0, considerations: 0 })
    await load('desk', [condition, assessment, event, bearing, { ...mission, description: 'It reopens.' }])
    expect(await visible()).toEqual({ bearings: 0, considerations: 0 })
    expect((await verify(database)).filter(({ found }) => found > 0)).toEqual([])

    const other = await createTestDatabase()
    try {
      const before = await exported(database)
      const path = await files.write('all.jsonl', `${before.join('\n')}\n`)
      const { files: reports } = await importFiles(other, [path], {})
      expect(reports.flatMap(({ errors }) => errors.map(String))).toEqual([])
      expect(await exported(other)).toEqual(before)
    } finally {
      await other.close()
    }
  })

  it('go with "replace" where the file leaves them out, and come back with it', async () => {
    await stored()
    await load('desk', [condition, assessment, event, bearing, mission])
    const { notes, errors } = await load('desk', [condition, assessment, event], { replace: true })
    expect(errors).toEqual([])
    expect(notes.map(({ message }) => message)).toEqual([
      '"misread" is missing, and was retracted',
      '"mission" is missing, and was retracted',
    ])
    expect(await visible()).toEqual({ bearings: 0, considerations: 0 })
    await load('desk', [condition, assessment, event, bearing, mission])
    expect(await visible()).toEqual({ bearings: 1, considerations: 1 })
  })

  it('cannot go while something refers to them', async () => {
    await stored()
    await load('desk', [{ ...condition, consideration: 'mission' }, assessment, mission])
    await expect(retract(database, 'desk', ['mission'])).rejects.toThrow(
      '"mission" is still referred to by desk/safe-airport: retract that as well, or first',
    )
  })
})

describe('a record that takes the place of another dataset’s', () => {
  const moved = {
    ...assessment,
    key: 'unsafe',
    condition: 'desk/safe-airport',
    supersedesRecord: 'desk/not-safe',
  }
  const exported = async (dataset: string) => {
    const lines: string[] = []
    await exportDossier(database, (line) => void lines.push(line), { dataset })
    return lines.slice(1).map((line) => JSON.parse(line).key)
  }

  it('is the same row: its claims stay, and its former dataset has it no more', async () => {
    await stored()
    expect(await load('judgements', [moved])).toMatchObject({ errors: [], totals: { created: 0 } })
    const { rows } = await database.pool.query(
      'SELECT count(*)::int AS claims FROM "Claim" WHERE "assessmentId" IS NOT NULL',
    )
    expect(rows).toEqual([{ claims: 1 }])
    expect([await exported('desk'), await exported('judgements')]).toEqual([['safe-airport'], ['unsafe']])
    expect((await load('judgements', [moved])).totals).toMatchObject({ unchanged: 1 })
    // and its new dataset corrects it
    await load('judgements', [{ ...moved, claims: claims('the minister said') }])
    const { rows: left } = await database.pool.query(
      `SELECT count(*) FILTER (WHERE "retractedAt" IS NULL)::int AS standing, count(*)::int AS claims FROM "Claim" WHERE "assessmentId" IS NOT NULL`,
    )
    expect(left).toEqual([{ standing: 1, claims: 2 }])
  })

  it('cannot take the place of one that is in the same import, or of another kind', async () => {
    await stored()
    const kind = { ...moved, supersedesRecord: 'desk/safe-airport' }
    expect((await load('judgements', [kind])).errors).toEqual([
      'judgements.jsonl:2 $.supersedesRecord: "desk/safe-airport" is a condition, and this record is an assessment',
    ])
    const path = await files.dossier('judgements.jsonl', 'judgements', [moved])
    const desk = await files.dossier('desk.jsonl', 'desk', [condition, assessment])
    const { files: reports } = await importFiles(database, [path, desk])
    expect(reports.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([
      '"desk/not-safe" is in this import as well',
    ])
  })
})

describe('a dry run', () => {
  it('says what would be, and stores nothing', async () => {
    const { totals, errors } = await load('news', [article], { dryRun: true })
    expect({ totals, errors }).toMatchObject({ totals: { created: 1 }, errors: [] })
    expect((await database.pool.query('SELECT FROM "Article"')).rowCount).toBe(0)
  })
})

describe('a correction that drops words', () => {
  it('says which claims rest on the former text, unless the import has them as well', async () => {
    await stored()
    const corrected = { ...article, text: 'The mission will reopen once the airport is safe, the EU said.' }
    const { notes } = await load('news', [corrected])
    expect(notes.map(({ message }) => message).at(-1)).toBe(
      'the text no longer has the words "It is not": desk/not-safe still rests on the former text. ' +
        'To have both texts, give them as "revisions", and quotes of the former its "revision"; what its source took back is retracted by the source',
    )
    await retract(database, 'desk', ['not-safe'])
    expect((await load('news', [article])).notes.map(({ code }) => code)).toEqual(['assumed'])
    expect(
      (await load('news', [{ ...article, text: 'Once the airport is safe.' }])).notes.at(-1),
    ).toMatchObject({
      code: 'kept',
      message: expect.stringContaining('"once the airport is safe": desk/safe-airport still rests'),
    })
  })
})

describe('what is assumed', () => {
  it('is said: a publisher, a date, a text that changed', async () => {
    const text = await files.write('note.txt', 'A note.')
    const { files: reports } = await importFiles(database, [text])
    expect(reports[0]!.notes.map(({ message }) => message)).toEqual([
      'no publisher is named: "unknown"',
      'the article has no date: it is known from when it is taken in',
    ])
    await expect(importFiles(database, [text], { language: 'english' })).rejects.toThrow(
      'a language is a BCP 47 tag, as in "en", "pt-BR" or "zh-Hans", not "english"',
    )
    await importFiles(database, [text], { language: 'EN-us', publisher: ' Cafe\u0301 ' })
    const { rows } = await database.pool.query(
      'SELECT language, p.name FROM "Article" a JOIN "Publisher" p ON p.id = a."publisherId"',
    )
    expect(rows).toEqual([{ language: 'en-US', name: 'Café' }])
    await load('news', [article])
    expect(
      (await load('news', [{ ...article, text: 'Another text.' }])).notes.map(({ code }) => code),
    ).toEqual(['assumed'])
  })
})
