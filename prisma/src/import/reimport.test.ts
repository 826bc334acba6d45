import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import type { Database } from '../database/database.ts'
import { importFiles } from './import-files.ts'
import { writeLock } from './write/record-writer.ts'

const files = useTemporaryFiles()

const article = {
  record: 'article',
  key: 'a1',
  publisher: { name: 'Wire' },
  title: 'Talks',
  publishedAt: '2021-12-05',
  text: 'The EU said the Taliban must form an inclusive government. It said so twice.',
}
const eu = {
  record: 'actor',
  key: 'eu',
  name: 'European Union',
  actorKind: 'IGO',
  names: [{ text: 'EU' }],
}
const taliban = {
  record: 'actor',
  key: 'taliban',
  name: 'Taliban',
  actorKind: 'DE_FACTO_AUTHORITY',
}
const claim = {
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: 'a1', exact: 'form an inclusive government' }],
}
const again = {
  ...claim,
  speaker: 'eu',
  quotes: [{ article: 'a1', exact: 'It said so twice.' }],
}
const condition = {
  record: 'condition',
  key: 'inclusive',
  summary: 'The EU requires an inclusive government.',
  requirement: 'form an inclusive government',
  topic: 'INCLUSIVE_GOVERNMENT',
  force: 'CONDITION',
  issuers: ['eu'],
  targets: ['taliban'],
  claims: [claim, again],
}
const event = {
  record: 'event',
  key: 'talks',
  eventType: 'CONSULT',
  title: 'Talks',
  participants: [
    { actor: 'eu', role: 'ACTOR' },
    { actor: 'taliban', asWritten: 'they', role: 'ACTOR' },
  ],
  claims: [claim],
}
const dossier = [article, eu, taliban, condition, event]

async function withDatabase(
  work: (database: Database, load: typeof importRecords) => Promise<void>,
): Promise<void> {
  const database = await createTestDatabase()
  async function load(records: object[], dataset?: string) {
    return importRecords(records, dataset, database)
  }
  try {
    await work(database, load)
  } finally {
    await database.close()
  }
}

async function importRecords(records: object[], dataset = 'test', database?: Database) {
  const path = await files.dossier('dossier.jsonl', dataset, records)
  const { totals, files: reports } = await importFiles(database!, [path])
  expect(reports[0]!.errors.map(String)).toEqual([])
  return totals
}

/** Which rows there are in which version: any write at all changes this. */
async function versions(database: Database): Promise<unknown> {
  const { rows: tables } = await database.pool.query(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  )
  const found: unknown[] = []
  for (const { relname } of tables) {
    const { rows } = await database.pool.query(
      `SELECT '${relname}' AS "table", count(*), md5(string_agg(xmin::text || ctid::text, ',' ORDER BY ctid)) FROM "${relname}"`,
    )
    found.push(rows[0])
  }
  return found
}

const changes = async (database: Database, after: string) => {
  const { rows } = await database.pool.query(
    `SELECT action || ' ' || CASE WHEN "articleId" IS NOT NULL THEN 'article' WHEN "revisionId" IS NOT NULL THEN 'revision'
       WHEN "actorId" IS NOT NULL THEN 'actor' WHEN "eventId" IS NOT NULL THEN 'event'
       WHEN "conditionId" IS NOT NULL THEN 'condition' WHEN "claimId" IS NOT NULL THEN 'claim' END AS change
     FROM "Change" WHERE id > $1 ORDER BY id`,
    [after],
  )
  return rows.map((row) => row.change)
}
const lastChange = async (database: Database) =>
  (await database.pool.query('SELECT coalesce(max(id), 0)::text AS id FROM "Change"')).rows[0].id

describe('importing a dossier again', () => {
  it('writes nothing at all when it is the same', () =>
    withDatabase(async (database, load) => {
      expect(await load(dossier)).toMatchObject({ created: 5 })
      const before = await versions(database)
      expect(await load(dossier)).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 5,
      })
      expect(await versions(database)).toEqual(before)
    }))

  it('records what the first import added, in order', () =>
    withDatabase(async (database, load) => {
      await load(dossier)
      expect(await changes(database, '0')).toEqual([
        'ADDED article',
        'ADDED revision',
        'ADDED actor',
        'ADDED actor',
        'ADDED condition',
        'ADDED event',
        'ADDED claim',
        'ADDED claim',
        'ADDED claim',
      ])
    }))

  it('updates what a record describes, retracts claims that are gone, and adds new ones', () =>
    withDatabase(async (database, load) => {
      await load(dossier)
      const before = await lastChange(database)
      const denied = { ...again, stance: 'DENIES' }
      const totals = await load([
        article,
        eu,
        taliban,
        {
          ...condition,
          force: 'DEMAND',
          targets: ['eu'],
          issuers: ['taliban'],
          claims: [claim, denied],
        },
        event,
      ])
      expect(totals).toMatchObject({ created: 0, updated: 1, unchanged: 4 })
      expect(await changes(database, before)).toEqual(['UPDATED condition', 'ADDED claim', 'RETRACTED claim'])
      const { rows } = await database.pool.query(
        `SELECT c.force, cl.stance, cl."retractedAt" IS NOT NULL AS retracted,
           (SELECT string_agg(p.role || ' ' || a.slug, ', ' ORDER BY p.role) FROM "ConditionParty" p
            JOIN "Actor" a ON a.id = p."actorId" WHERE p."conditionId" = c.id) AS parties
         FROM "Condition" c JOIN "Claim" cl ON cl."conditionId" = c.id ORDER BY cl.id`,
      )
      const parties = 'ISSUER taliban, TARGET eu'
      expect(rows).toEqual([
        { force: 'DEMAND', stance: 'ASSERTS', retracted: false, parties },
        { force: 'DEMAND', stance: 'ASSERTS', retracted: true, parties },
        { force: 'DEMAND', stance: 'DENIES', retracted: false, parties },
      ])
    }))

  it('keeps a retracted claim as it is when it is claimed anew: that is another claim', () =>
    withDatabase(async (database, load) => {
      await load(dossier)
      await load([article, eu, { ...condition, claims: [claim] }, taliban])
      await load(dossier)
      const { rows } = await database.pool.query(
        `SELECT count(*)::int AS claims, count("retractedAt")::int AS retracted FROM "Claim" WHERE "conditionId" IS NOT NULL`,
      )
      expect(rows).toEqual([{ claims: 3, retracted: 1 }])
    }))

  it('adds a changed text as a new revision; older quotes stay with the older one', () =>
    withDatabase(async (database, load) => {
      await load(dossier)
      const before = await lastChange(database)
      const corrected = { ...article, text: `Correction. ${article.text}` }
      expect(await load([corrected, eu, taliban, condition, event])).toMatchObject({
        updated: 1,
        unchanged: 4,
      })
      expect(await changes(database, before)).toEqual(['UPDATED article', 'ADDED revision'])
      const { rows } = await database.pool.query(
        `SELECT r.number, count(q.id)::int AS quotes FROM "Revision" r LEFT JOIN "Quote" q ON q."revisionId" = r.id
         GROUP BY r.number ORDER BY r.number`,
      )
      expect(rows).toEqual([
        { number: 1, quotes: 2 },
        { number: 2, quotes: 0 },
      ])
    }))

  it('exchanges the participants of an event, and the names of an actor', () =>
    withDatabase(async (database, load) => {
      await load(dossier)
      const renamed = {
        ...eu,
        names: [{ text: 'Union européenne', language: 'fr' }],
      }
      const other = {
        ...event,
        participants: [{ actor: 'taliban', role: 'HOST' }],
      }
      expect(await load([article, renamed, taliban, condition, other])).toMatchObject({
        updated: 2,
        unchanged: 3,
      })
      const { rows } = await database.pool.query(
        `SELECT (SELECT json_agg(p.role || ' ' || p."asWritten") FROM "Participation" p) AS participants,
           (SELECT json_agg(text) FROM "ActorName") AS names`,
      )
      expect(rows).toEqual([{ participants: ['HOST Taliban'], names: ['Union européenne'] }])
    }))

  it('tells listeners the last change when the import is committed', () =>
    withDatabase(async (database, load) => {
      const client = await database.pool.connect()
      const told = new Promise<string | undefined>((resolve) =>
        client.once('notification', (n) => resolve(n.payload)),
      )
      await client.query('LISTEN proviso_changes')
      await load(dossier)
      expect(await told).toBe(await lastChange(database))
      client.release(true)
    }))
})

describe('records that datasets share', () => {
  it('are one actor where the slug is the same: names are united, the first dataset keeps the rest', () =>
    withDatabase(async (database, load) => {
      await load(dossier)
      const theirs = {
        record: 'actor',
        key: 'Q458',
        slug: 'eu',
        name: 'The Union',
        actorKind: 'IGO',
        description: 'A union of states.',
        names: [{ text: 'EU' }, { text: 'UE', language: 'fr' }],
        identifiers: [{ scheme: 'wikidata', value: 'Q458' }],
      }
      expect(await load([theirs], 'other')).toMatchObject({
        created: 0,
        updated: 1,
      })
      expect(await load([theirs], 'other')).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 1,
      })
      // the owner's change does not take away what the other has added
      await load([{ ...eu, actorKind: 'COALITION', names: [] }])
      const { rows } = await database.pool.query(
        `SELECT a.name, a."actorKind", a.description, (SELECT array_agg(n.text ORDER BY n.id) FROM "ActorName" n WHERE n."actorId" = a.id) AS names
         FROM "Actor" a WHERE slug = 'eu'`,
      )
      expect(rows).toEqual([
        {
          name: 'European Union',
          actorKind: 'COALITION',
          description: 'A union of states.',
          names: ['EU', 'UE'],
        },
      ])
    }))

  it('refer to a text that was imported before by its sha256', () =>
    withDatabase(async (database, load) => {
      const path = await files.write('text.txt', article.text)
      await importFiles(database, [path])
      const { rows: known } = await database.pool.query('SELECT sha256 FROM "Revision"')
      const { text: _, ...rest } = article
      const totals = await load([{ ...rest, sha256: known[0].sha256 }, eu, taliban, condition])
      expect(totals).toMatchObject({ created: 3, updated: 1 })
      const { rows } = await database.pool.query(
        `SELECT a."publishedAt"::date::text AS day, count(q.id)::int AS quotes FROM "Article" a
         JOIN "Revision" r ON r."articleId" = a.id JOIN "Quote" q ON q."revisionId" = r.id GROUP BY a.id`,
      )
      expect(rows).toEqual([{ day: '2021-12-05', quotes: 2 }])
    }))

  it('can be merged and unmerged', () =>
    withDatabase(async (database, load) => {
      const merged = async () =>
        (await database.pool.query('SELECT m.slug FROM "Actor" a JOIN "Actor" m ON m.id = a."mergedIntoId"'))
          .rows
      const union = { ...eu, key: 'the-union', mergedInto: 'eu', names: [] }
      await load([eu, union])
      expect(await merged()).toEqual([{ slug: 'eu' }])
      // a record that says nothing of it leaves it as it is, and so does another dataset's
      await load([{ ...union, name: 'The Union', mergedInto: undefined }])
      await load([{ ...union, slug: 'the-union', mergedInto: undefined }], 'other')
      expect(await merged()).toEqual([{ slug: 'eu' }])
      await load([{ ...union, slug: 'the-union', mergedInto: null }], 'other')
      expect(await merged()).toEqual([])
    }))

  it('are created once by imports that run at the same time', () =>
    withDatabase(async (database) => {
      const [one, two] = await Promise.all(
        ['one', 'two'].map((name) => files.dossier(`${name}.jsonl`, name, [eu, taliban])),
      )
      // a third import is at work while the two begin
      const third = await database.pool.connect()
      await third.query(`SELECT pg_advisory_lock(${writeLock})`)
      const waiting = new Set<string>()
      const reports = [one!, two!].map((file) =>
        importFiles(database, [file], {
          onProgress: ({ phase }) => {
            if (phase === 'wait') waiting.add(file)
          },
        }),
      )
      await expect.poll(() => waiting.size, { timeout: 10_000 }).toBe(2)
      await third.query(`SELECT pg_advisory_unlock(${writeLock})`)
      third.release()
      const [first, second] = await Promise.all(reports)
      expect([first!, second!].map(({ totals }) => totals.created).sort()).toEqual([0, 2])
      expect([first!, second!].flatMap(({ files: [file] }) => file!.errors)).toEqual([])
    }))
})
