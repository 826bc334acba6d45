// Records of several datasets that are one fact, by "sameAs".
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import type { Database } from '../database/database.ts'
import { verify } from '../verify/verify.ts'
import { importFiles } from './import-files.ts'

let database: Database
const files = useTemporaryFiles()
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const words = ['It rains.', 'It pours.', 'The dyke broke.']
const said = (...exact: string[]) =>
  exact.map((exact) => ({
    attribution: 'PUBLISHER_VOICE',
    quotes: [{ article: 'news/report', exact }],
  }))
const article = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'Rain',
  publishedAt: '1951-06-07',
  text: words.join(' '),
}
const rain = { record: 'event', key: 'rain', eventType: 'OTHER', title: 'Rain', claims: said('It rains.') }
const theirs = { ...rain, key: 'shower', sameAs: 'news/rain' }
const dossier = (dataset: string, ...records: object[]) => files.dossier(`${dataset}.jsonl`, dataset, records)

const imported = async (...paths: string[]) => {
  const { files: reports, totals } = await importFiles(database, paths)
  const told = reports.flatMap(({ file, errors, notes }) => [
    ...errors.map((error) =>
      String(error)
        .replaceAll(file, file.split('/').at(-1)!)
        .split('\n')
        .map((line) => line.trim())
        .join('; '),
    ),
    ...notes.filter(({ code }) => code === 'kept').map(({ message }) => message),
  ])
  return { told, totals }
}

const events = async () =>
  (
    await database.pool.query(
      `SELECT e.title, e."placeName" AS place,
         ARRAY(SELECT d.name || '/' || r.key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
                WHERE r.type = 'EVENT' AND r."rowId" = e.id ORDER BY r.id) AS records,
         ARRAY(SELECT d.name || ': ' || q.exact FROM "Claim" c JOIN "Origin" o ON o.id = c."originId" JOIN "Dataset" d ON d.id = o."datasetId"
                 JOIN "ClaimQuote" l ON l."claimId" = c.id JOIN "Quote" q ON q.id = l."quoteId"
                WHERE c."eventId" = e.id AND c."retractedBy" IS NULL ORDER BY 1) AS claims
       FROM "Event" e ORDER BY e.id`,
    )
  ).rows

const sound = async () => expect((await verify(database)).filter(({ found }) => found > 0)).toEqual([])

it('are one in whichever order their files are named, and a claim of several is one', async () => {
  const news = await dossier('news', article, rain)
  const desk = await dossier('desk', { ...theirs, claims: said('It rains.', 'It pours.') })
  const bare = await dossier('archive', { ...theirs, key: 'wet', sameAs: 'desk/shower', claims: [] })
  const one = {
    title: 'Rain',
    place: null,
    records: ['news/rain', 'archive/wet', 'desk/shower'],
    claims: ['desk: It pours.', 'news: It rains.'],
  }
  expect(await imported(bare, desk, news)).toMatchObject({ told: [], totals: { created: 2 } })
  const [event] = await events()
  expect({ ...event, records: event.records.toSorted() }).toEqual({ ...one, records: one.records.toSorted() })
  expect(event.records[0]).toBe('news/rain')
  // one after the other, the same comes of it
  expect((await imported(news)).totals).toMatchObject({ created: 0, updated: 0 })
  expect((await imported(desk)).totals).toMatchObject({ created: 0, updated: 0 })
  expect(await events()).toEqual([event])
  await sound()
})

it('may stand in files that are imported one after the other', async () => {
  await imported(await dossier('news', article, rain))
  const desk = await dossier('desk', { ...theirs, claims: said('It rains.', 'It pours.') })
  expect((await imported(desk)).told).toEqual([])
  expect(await events()).toEqual([
    {
      title: 'Rain',
      place: null,
      records: ['news/rain', 'desk/shower'],
      claims: ['desk: It pours.', 'news: It rains.'],
    },
  ])
  // what a dataset says no more is gone, and what others say stays
  await imported(await dossier('desk', { ...theirs, claims: [] }))
  expect((await events())[0]!.claims).toEqual(['news: It rains.'])
  await sound()
})

it('read as the one says that had it first; others add what it does not say, and are told of what they say otherwise', async () => {
  const place = { name: 'Lorenz' }
  const news = await dossier('news', article, rain)
  const desk = await dossier('desk', { ...theirs, title: 'A storm', place, claims: said('It pours.') })
  expect((await imported(desk, news)).told).toEqual([
    'it reads as in "news/rain", which says otherwise: title',
  ])
  expect(await events()).toMatchObject([{ title: 'Rain', place: 'Lorenz' }])
  await sound()
})

it('keep what came with the record that had it first, and how that read before', async () => {
  const before = { until: '1951-06-08', title: 'Drizzle', participants: [] }
  const participants = [
    { asWritten: 'the dyke', role: 'VICTIM' },
    { asWritten: 'the rain', role: 'ACTOR' },
  ]
  const news = await dossier('news', article, { ...rain, participants, formerly: [before] })
  const [victim, actor] = participants
  const desk = await dossier('desk', {
    ...theirs,
    participants: [{ ...victim, claims: said('The dyke broke.') }, actor],
    claims: [],
  })
  expect((await imported(desk, news)).told).toEqual([])
  const { rows } = await database.pool.query(
    `SELECT e.title, (SELECT string_agg(p."asWritten", ', ' ORDER BY p."asWritten") FROM "ParticipationHistory" p
       WHERE p."eventId" = e.id AND p."recordedUntil" = 'infinity' AND p."reportedFrom" = e."reportedFrom") AS participants
     FROM "EventHistory" e WHERE e."recordedUntil" = 'infinity' ORDER BY e."reportedFrom"`,
  )
  // whoever is named by a claim of their own is known by that
  expect(rows).toEqual([
    { title: 'Drizzle', participants: 'the dyke' },
    { title: 'Rain', participants: 'the dyke, the rain' },
  ])
  await sound()
})

it('are refused where they lead nowhere, to another kind, to themselves, or to what is another already', async () => {
  const news = await dossier('news', article, rain)
  const lost = await dossier('desk', { ...theirs, sameAs: 'news/rein' })
  expect((await imported(news, lost)).told).toEqual([
    'desk.jsonl:2 $.sameAs: there is no event "news/rein"; closest: "news/rain"',
  ])
  expect((await imported(await dossier('desk', { ...theirs, claims: [] }))).told).toEqual([
    'desk.jsonl:2 $.sameAs: there is no dataset "news" for "news/rain"; import its file first, or together with this one, in one command',
  ])
  const other = await dossier('desk', { ...theirs, sameAs: 'news/report' })
  expect((await imported(news, other)).told).toEqual([
    'desk.jsonl:2 $.sameAs: "news/report" is an article, but an event is needed here',
  ])
  const circle = await dossier(
    'desk',
    { ...theirs, sameAs: 'second' },
    { ...theirs, key: 'second', sameAs: 'shower' },
  )
  expect((await imported(news, circle)).told).toEqual([
    'desk.jsonl:2 $.sameAs: a cycle: "shower" sameAs "second" sameAs "shower"; leave it out of the record that had it first',
  ])
  const unclaimed = await dossier('desk', { ...theirs, sameAs: undefined, colour: 'grey', claims: [] })
  expect((await imported(news, unclaimed)).told).toEqual([
    expect.stringContaining('desk.jsonl:2 $.colour: unknown field "colour"'),
    'desk.jsonl:2 $.claims: a fact needs at least one claim',
  ])
  await imported(news, await dossier('desk', { ...theirs, sameAs: undefined }))
  expect((await imported(await dossier('desk', theirs))).told).toEqual([
    'desk.jsonl:2 $.sameAs: "shower" and "news/rain" are two already, each an event of its own; leave "sameAs" out; or retract this one, and give the record another key',
  ])
})

it('are the judgement of one, where they are judgements without an assessor', async () => {
  const condition = {
    record: 'condition',
    key: 'dyke',
    summary: 'The dyke is to be mended.',
    requirement: 'mend the dyke',
    topic: 'security',
    force: 'DEMAND',
    polarity: 'MUST',
    formality: 'INFORMAL',
    issuers: [],
    targets: [],
    claims: said('It rains.'),
  }
  const judged = (key: string, more: object = {}) => ({
    record: 'assessment',
    key,
    condition: 'news/dyke',
    status: 'NOT_MET',
    judgedAt: '1951-06-07',
    ...more,
  })
  const another = { ...article, key: 'another', publisher: { name: 'Courier' }, title: 'Flood' }
  const news = await dossier(
    'news',
    article,
    another,
    condition,
    judged('broken', { claims: said('The dyke broke.') }),
  )
  const sameAs = 'news/broken'
  const agrees = await dossier('desk', judged('gone', { sameAs, claims: said('It pours.') }))
  expect((await imported(news, agrees)).told).toEqual([])
  const [claim] = said('It pours.')
  const of = (article: string) => ({ ...claim, quotes: [{ article, exact: 'It pours.' }] })
  const refused = (file: string) => [
    expect.stringMatching(
      `^${file} \\$\\.claims: without an assessor it is the judgement of .* several do: Courier, Wire; give each`,
    ),
  ]
  const other = await dossier('desk', judged('gone', { sameAs, claims: [of('news/another')] }))
  expect((await imported(other)).told).toEqual(refused('desk.jsonl:2'))
  // nor can the one that had it first become another's
  await imported(agrees)
  const changed = await dossier(
    'news',
    article,
    another,
    condition,
    judged('broken', { claims: [of('another')] }),
  )
  expect((await imported(changed)).told).toEqual(refused('news.jsonl:5'))
})
