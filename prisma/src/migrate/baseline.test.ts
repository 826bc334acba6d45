import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { createEmptyDatabase } from '../../../test/support/database.ts'
import { exportDossier } from '../export/dossier.ts'
import { startEngine } from './engine.ts'
import { readMigrations } from './folder.ts'
import { migrate } from './migrate.ts'

const draft = 'The envoys met in Do\u00adha. They agreed.'
const decomposed = 'Cafe\u0301 talks. They agreed.'
const corrected = 'The envoys met in Geneva. They agreed.'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const revision = (id: number, seq: number, text: string, capturedAt: string) =>
  `(${id}, 1, ${seq}, '${text}', '${sha256(text)}', ${[...text].length}, '${capturedAt}')`
const quote = (id: number, of: number, text: string, exact: string) => {
  const start = [...text.slice(0, text.indexOf(exact))].length
  return `(${id}, ${of}, ${start}, ${start + [...exact].length}, '${exact}')`
}

/** What a database of the first release held: in the words of its tables. */
const held = `
BEGIN;
INSERT INTO "Dataset" (id, name) VALUES (1, 'desk');
INSERT INTO "Import" (id, "datasetId", file, created, updated, unchanged) VALUES (1, 1, 'desk.jsonl', 9, 0, 0);
INSERT INTO "Publisher" (id, name) VALUES (1, 'Courier');
INSERT INTO "Article" (id, "publisherId", url, title, language, "publishedAt", "datePrecision")
  VALUES (1, 1, 'https://courier.example/talks', 'Talks', 'en', '2021-12-05', 'DAY');
INSERT INTO "Revision" (id, "articleId", seq, text, sha256, length, "capturedAt") VALUES
  ${revision(1, 1, decomposed, '2021-12-05T20:00:00Z')},
  ${revision(2, 2, decomposed.normalize('NFC'), '2021-12-05T20:00:00Z')},
  ${revision(3, 3, draft, '2021-12-06T20:00:00Z')},
  ${revision(4, 4, corrected, '2021-12-08T08:00:00Z')};
INSERT INTO "Quote" (id, "revisionId", "start", "end", exact) VALUES
  ${quote(1, 4, corrected, 'The envoys met')}, ${quote(2, 4, corrected, 'They agreed.')};
INSERT INTO "Actor" (id, slug, name, kind, "mergedIntoId") VALUES
  (1, 'ruritania', 'Ruritania', 'STATE', NULL), (2, 'ministry', 'Ministry', 'STATE_BODY', 1), (3, 'strelsau', 'Strelsau', 'STATE', NULL);
INSERT INTO "Event" (id, slug, type, title, "start", "datePrecision") VALUES
  (1, 'talks', 'CONSULT', 'Talks', '2021-12-01', 'MONTH'), (2, 'midnight', 'CONSULT', 'Talks at midnight', '2021-12-04', 'INSTANT');
INSERT INTO "Participation" (id, "eventId", "actorId", "asWritten", role) VALUES (1, 1, 2, 'the ministry', 'HOST');
INSERT INTO "Condition" (id, slug, summary, requirement, topic, force, deadline) VALUES
  (1, 'withdrawal', 'Ruritania demands withdrawal.', 'withdraw', 'SECURITY', 'DEMAND', '2022-01-15');
INSERT INTO "ConditionParty" ("conditionId", "actorId", role) VALUES (1, 1, 'ISSUER'), (1, 2, 'ISSUER'), (1, 3, 'TARGET');
INSERT INTO "Assessment" (id, "conditionId", status, "assessorId", "asOf") VALUES (1, 1, 'NOT_MET', 2, '2022-01-16T09:30:00Z');
INSERT INTO "Claim" (id, "eventId", "conditionId", "assessmentId", attribution, "saidAt", "reportedAt", "recordedAt", "retractedAt", "agentName", "importId")
VALUES
  (1, 1, NULL, NULL, 'PUBLISHER_VOICE', NULL, '2021-12-05', '2021-12-05T20:00:00Z', NULL, 'coder', 1),
  (2, 2, NULL, NULL, 'PUBLISHER_VOICE', NULL, '2021-12-05', '2021-12-05T20:00:00Z', NULL, 'coder', 1),
  (3, NULL, 1, NULL, 'PUBLISHER_VOICE', '2021-12-04', '2021-12-05', '2021-12-05', NULL, 'coder', 1),
  (4, NULL, 1, NULL, 'PUBLISHER_VOICE', NULL, '2021-12-05', '2021-12-05T20:00:00Z', '2021-12-20T12:00:00Z', 'coder', 1),
  (5, NULL, NULL, 1, 'IMPORTED_CODING', NULL, '2022-01-17T10:00:00Z', '2022-01-17T10:00:00Z', NULL, 'coder', 1);
INSERT INTO "ClaimQuote" ("claimId", "quoteId", ordinal) VALUES (1, 1, 1), (2, 1, 1), (3, 2, 1), (4, 1, 1);
INSERT INTO "DatasetRecord" ("datasetId", key, type, "rowId", sha256)
SELECT 1, v.key, v.type::"RecordType", v.row, '' FROM (VALUES
  ('a-talks', 'ARTICLE', 1), ('ruritania', 'ACTOR', 1), ('ministry', 'ACTOR', 2), ('strelsau', 'ACTOR', 3), ('talks', 'EVENT', 1),
  ('midnight', 'EVENT', 2), ('withdrawal', 'CONDITION', 1), ('judged', 'ASSESSMENT', 1)) v (key, type, row);
COMMIT;`

it('takes a database of the first release over with nothing lost: what its dossier says then is what it said, in the words of today', async () => {
  const database = await createEmptyDatabase()
  const migrations = await readMigrations()
  const first = migrations.findIndex(({ name }) => name.endsWith('_transition_tables'))
  const engine = await startEngine(database.url)
  await engine.apply(migrations.slice(0, first))
  await engine.close()
  await database.pool.query(held)

  await migrate(database)
  const lines: string[] = []
  await exportDossier(database, (line) => void lines.push(line))
  const records = new Map(
    lines.map((line) => JSON.parse(line)).map((record) => [record.key ?? 'dataset', record]),
  )
  expect([...records.keys()]).toEqual([
    'dataset',
    'a-talks',
    'ministry',
    'ruritania',
    'strelsau',
    'midnight',
    'talks',
    'withdrawal',
    'judged',
  ])
  // a text that the former one is in normal form was cleaned, with the date of that; others are corrections, published when taken in
  expect(records.get('a-talks')).toMatchObject({
    url: 'https://courier.example/talks',
    publishedAt: '2021-12-05',
    revisions: [
      { text: decomposed, capturedAt: '2021-12-05T20:00:00Z' },
      { text: decomposed.normalize('NFC'), capturedAt: '2021-12-05T20:00:00Z' },
      { text: draft, publishedAt: '2021-12-06T20:00:00Z' },
      { text: corrected, publishedAt: '2021-12-08T08:00:00Z' },
    ],
  })
  const by = await database.pool.query('SELECT by FROM "Revision" ORDER BY number')
  expect(by.rows.map((row) => row.by)).toEqual(['SOURCE', 'CODER', 'SOURCE', 'SOURCE'])
  expect(records.get('ministry')).toMatchObject({ name: 'Ministry', mergedInto: 'ruritania' })
  expect(records.get('talks')).toMatchObject({
    startedAt: '2021-12',
    participants: [{ actor: 'ministry', asWritten: 'the ministry', role: 'HOST' }],
    claims: [
      { reportedAt: '2021-12-05', recordedAt: '2021-12-05T20:00:00Z', quotes: [{ exact: 'The envoys met' }] },
    ],
  })
  // an event that said so happened at midnight
  expect(records.get('midnight')).toMatchObject({ startedAt: '2021-12-04T00:00:00Z' })
  expect(records.get('withdrawal')).toMatchObject({
    deadline: '2022-01-15',
    issuers: ['ministry', 'ruritania'],
    targets: ['strelsau'],
    claims: [
      { saidAt: '2021-12-04', reportedAt: '2021-12-05', recordedAt: '2021-12-05T23:59:59.999Z' },
      {
        reportedAt: '2021-12-05',
        retracted: { by: 'SOURCE', at: '2021-12-20T12:00:00Z', recordedAt: '2021-12-20T12:00:00Z' },
      },
    ],
  })
  expect(records.get('judged')).toMatchObject({
    status: 'NOT_MET',
    assessor: 'ministry',
    judgedAt: '2022-01-16T09:30:00Z',
    claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2022-01-17T10:00:00Z' }],
  })
  await database.close()
}, 180_000)
