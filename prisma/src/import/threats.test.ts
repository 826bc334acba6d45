// Threats: what becomes of them, and how dossiers of old wrote it.
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const consideration = (key: string, fields: object) => ({
  record: 'consideration',
  key,
  considerationKind: 'SANCTIONS',
  description: 'Sanctions',
  ...fields,
})
const outcome = (of: string, state: string) => ({
  record: 'outcome',
  key: `${of}-${state.toLowerCase()}`,
  consideration: of,
  state,
  effectiveAt: '2024-01-15',
  claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2024-01-15' }],
})

async function errorsOf(dataset: string, records: object[]): Promise<string[]> {
  const path = await files.dossier('threats.jsonl', dataset, records)
  const { files: reports } = await importFiles(test.database, [path])
  return reports[0]!.errors.map((error) => String(error).replace(path, ''))
}

async function statesOf(dataset: string): Promise<Record<string, string>> {
  const { rows } = await test.database.pool.query(
    `SELECT r.key, c."considerationKind" || ' ' || c.sign || ' ' || o.state AS state
     FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId" JOIN "Outcome" o ON o.id = r."rowId"
     JOIN "Consideration" c ON c.id = o."considerationId" WHERE r.type = 'OUTCOME' AND d.name = $1`,
    [dataset],
  )
  return Object.fromEntries(rows.map(({ key, state }) => [key, state]))
}

it('are carried out, averted or lifted, not granted, and something good is not carried out', async () => {
  const records = [
    consideration('threat', { sign: 'NEGATIVE' }),
    consideration('aid', { considerationKind: 'HUMANITARIAN_AID' }),
  ]
  expect(
    await errorsOf('said', [...records, outcome('threat', 'GRANTED'), outcome('aid', 'EXECUTED')]),
  ).toEqual([
    ':4 $.state: GRANTED does not become of a threat\n  perhaps EXECUTED: there are THREATENED, EXECUTED, AVERTED, LIFTED, DISCLAIMED',
    ':5 $.state: EXECUTED does not become of something good\n  there are: OFFERED, WITHHELD, PARTLY_GRANTED, GRANTED, SUSPENDED, REVOKED, DISCLAIMED',
  ])
  const outcomes = [outcome('threat', 'EXECUTED'), outcome('threat', 'DISCLAIMED'), outcome('aid', 'GRANTED')]
  expect(await errorsOf('said', [...records, ...outcomes])).toEqual([])
  // nor by what is there already
  expect(await errorsOf('said', [outcome('threat', 'REVOKED')])).toEqual([
    expect.stringContaining('perhaps LIFTED'),
  ])
  expect(await errorsOf('said', [consideration('aid', { sign: 'NEGATIVE' })])).toEqual([
    ':2 $.sign: an outcome of it is GRANTED, which does not become of a threat\n  change the outcome in the same file',
  ])
  expect(
    await errorsOf('said', [
      consideration('aid', { sign: 'NEGATIVE' }),
      { ...outcome('aid', 'GRANTED'), state: 'EXECUTED' },
    ]),
  ).toEqual([])
})

it('are read where a dossier of old calls them an avoided penalty', async () => {
  const penalty = (key: string, sign: string) =>
    consideration(key, { considerationKind: 'PENALTY_AVOIDED', sign })
  expect(
    await errorsOf('of-old', [
      // also where the outcome stands first
      outcome('bad', 'WITHHELD'),
      penalty('bad', 'NEGATIVE'),
      outcome('bad', 'PARTLY_GRANTED'),
      outcome('bad', 'REVOKED'),
      penalty('good', 'POSITIVE'),
      outcome('good', 'GRANTED'),
      outcome('good', 'WITHHELD'),
    ]),
  ).toEqual([])
  expect(await statesOf('of-old')).toEqual({
    'bad-withheld': 'UNSPECIFIED NEGATIVE AVERTED',
    'bad-partly_granted': 'UNSPECIFIED NEGATIVE EXECUTED',
    'bad-revoked': 'UNSPECIFIED NEGATIVE LIFTED',
    'good-granted': 'UNSPECIFIED NEGATIVE AVERTED',
    'good-withheld': 'UNSPECIFIED NEGATIVE EXECUTED',
  })
})

it('are all read so from a proviso-dossier/1', async () => {
  const written = [
    { record: 'dataset', format: 'proviso-dossier/1', name: 'first', agent: { kind: 'HUMAN', name: 'ann' } },
    {
      record: 'consideration',
      key: 'embargo-threat',
      kind: 'TRADE',
      sign: 'NEGATIVE',
      description: 'An embargo',
    },
    {
      record: 'outcome',
      key: 'embargo',
      consideration: 'embargo-threat',
      state: 'GRANTED',
      asOf: '2024-01-15',
      claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2024-01-15' }],
    },
  ]
  const path = await files.write('first.jsonl', written.map((record) => JSON.stringify(record)).join('\n'))
  const { files: reports } = await importFiles(test.database, [path])
  expect(reports[0]!.errors).toEqual([])
  expect(await statesOf('first')).toEqual({ embargo: 'TRADE NEGATIVE EXECUTED' })
})
