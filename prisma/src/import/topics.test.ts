// Topics: what Proviso ships, what datasets bring, and how records refer to either.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import type { Database } from '../database/database.ts'
import { exportDossier } from '../export/dossier.ts'
import { convertFile } from '../formats/convert.ts'
import { importFiles } from './import-files.ts'

let database: Database
const files = useTemporaryFiles()
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const condition = {
  record: 'condition',
  key: 'no-new-arrears',
  summary: 'The government runs up no new arrears.',
  requirement: 'no new arrears',
  topic: 'arrears',
  topics: ['debt'],
  force: 'CONDITION',
  claims: [
    { attribution: 'IMPORTED_CODING', reportedAt: '2021-12-05', agent: { kind: 'IMPORTER', name: 'coder' } },
  ],
}
const arrears = { record: 'topic', key: 'arrears', name: 'Arrears', broader: 'fiscal-policy' }

async function imported(...records: object[]) {
  const path = await files.dossier('loans.jsonl', 'loans', records)
  const { files: reports } = await importFiles(database, [path])
  return {
    errors: reports.flatMap(({ errors }) => errors.map((error) => String(error).replace(path, ''))),
    notes: reports.flatMap(({ notes }) => notes.map(({ message }) => message)),
  }
}

const rows = async (query: string) => (await database.pool.query(query)).rows

it('are those of the dataset, else those that Proviso ships, each below what is broader', async () => {
  expect((await imported(condition, arrears)).errors).toEqual([])
  expect(
    await rows(`SELECT t.slug, ARRAY(SELECT a.slug FROM unnest(t.path) WITH ORDINALITY AS p (id, n) JOIN "Topic" a USING (id) ORDER BY n) AS way
      FROM "Condition" c JOIN "Topic" t ON t.id = c."topicId"`),
  ).toEqual([{ slug: 'arrears', way: ['economy', 'fiscal-policy', 'arrears'] }])
  expect(await rows('SELECT t.slug FROM "ConditionTopic" l JOIN "Topic" t ON t.id = l."topicId"')).toEqual([
    { slug: 'debt' },
  ])

  // a way follows what is above it
  expect((await imported(condition, { ...arrears, broader: 'debt' })).errors).toEqual([])
  expect(
    await rows(`SELECT cardinality(path) AS level, path[1] = (SELECT id FROM "Topic" WHERE slug = 'economy') AS within
      FROM "Topic" WHERE slug = 'arrears'`),
  ).toEqual([{ level: 3, within: true }])

  const exported: string[] = []
  await exportDossier(database, (line) => void exported.push(line))
  const topics = exported.map((line) => JSON.parse(line)).filter(({ record }) => record === 'topic')
  expect(topics, 'what Proviso ships is there everywhere').toEqual([{ ...arrears, broader: 'debt' }])
  expect(exported.join()).toContain('"topic":"arrears","topics":["debt"]')
})

it('of a shipped slug are the shipped ones, to which a dataset adds its codes alone', async () => {
  const codes = [{ scheme: 'loans', value: '7' }]
  const { errors, notes } = await imported(
    { ...condition, topic: 'd', topics: [] },
    { record: 'topic', key: 'd', slug: 'debt', name: 'What is owed', broader: 'arrears', codes },
    { ...arrears, broader: undefined },
  )
  expect(errors).toEqual([])
  expect(notes).toContain('the topic "debt" is the same as one that Proviso ships')
  expect(
    await rows(`SELECT t.name, b.slug AS broader, c.value FROM "Topic" t JOIN "Topic" b ON b.id = t."broaderId"
      JOIN "TopicCode" c ON c."topicId" = t.id`),
  ).toEqual([{ name: 'Debt', broader: 'economy', value: '7' }])
})

it('are refused where they are part of themselves, unknown, or called like another', async () => {
  const { errors } = await imported(
    { ...condition, topic: 'fiscal-polcy' },
    { ...arrears, broader: 'wages' },
    { record: 'topic', key: 'wages', name: 'Wages', broader: 'arrears' },
    { record: 'topic', key: 'trade', slug: 'barter', name: 'Barter' },
  )
  expect(errors).toEqual([
    ':2 $.topic: there is no topic "fiscal-polcy"\n  closest: "fiscal-policy"',
    ':3 $.broader: a cycle: "arrears" broader "wages" broader "arrears"',
    ':5 $.key: "trade" is a topic that Proviso ships, and no key of another\n  leave out its slug to mean that one, or take another key',
  ])
})

it('in the words of before are read still, and written anew by a conversion', async () => {
  const former = { ...condition, topic: 'SAFE_PASSAGE', topics: undefined }
  expect((await imported(former)).errors).toEqual([])
  expect(await rows('SELECT t.slug FROM "Condition" c JOIN "Topic" t ON t.id = c."topicId"')).toEqual([
    { slug: 'safe-passage' },
  ])
  const path = await files.dossier('former.jsonl', 'former', [
    { ...former, formerly: [{ until: '2022', topic: 'OTHER' }] },
  ])
  const written: Record<string, unknown>[] = []
  await convertFile(path, (line) => void written.push(JSON.parse(line)))
  expect(written[1]).toMatchObject({ topic: 'safe-passage', formerly: [{ topic: 'other' }] })
})
