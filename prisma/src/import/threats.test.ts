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

it('of a proviso-dossier/1 are read in the words of today, an avoided penalty as well', async () => {
  const former = (key: string, kind: string, sign: string) => ({
    record: 'consideration',
    key,
    kind,
    sign,
    description: 'Sanctions',
  })
  const was = (of: string, state: string) => {
    const { effectiveAt, ...rest } = outcome(of, state)
    return { ...rest, asOf: effectiveAt }
  }
  const written = [
    { record: 'dataset', format: 'proviso-dossier/1', name: 'of-old', agent: { kind: 'HUMAN', name: 'ann' } },
    // also where the outcome stands first
    was('bad', 'WITHHELD'),
    former('bad', 'PENALTY_AVOIDED', 'NEGATIVE'),
    was('bad', 'PARTLY_GRANTED'),
    was('bad', 'REVOKED'),
    former('good', 'PENALTY_AVOIDED', 'POSITIVE'),
    was('good', 'GRANTED'),
    was('good', 'WITHHELD'),
    former('embargo', 'TRADE', 'NEGATIVE'),
    was('embargo', 'GRANTED'),
  ]
  const path = await files.write('of-old.jsonl', written.map((record) => JSON.stringify(record)).join('\n'))
  const { files: reports } = await importFiles(test.database, [path])
  expect(reports[0]!.errors).toEqual([])
  expect(await statesOf('of-old')).toEqual({
    'bad-withheld': 'UNSPECIFIED NEGATIVE AVERTED',
    'bad-partly_granted': 'UNSPECIFIED NEGATIVE EXECUTED',
    'bad-revoked': 'UNSPECIFIED NEGATIVE LIFTED',
    'good-granted': 'UNSPECIFIED NEGATIVE AVERTED',
    'good-withheld': 'UNSPECIFIED NEGATIVE EXECUTED',
    'embargo-granted': 'TRADE NEGATIVE EXECUTED',
  })
})

it('of today have kinds of their own: an avoided penalty is none', async () => {
  const penalty = consideration('penalty', { considerationKind: 'PENALTY_AVOIDED', sign: 'NEGATIVE' })
  expect(await errorsOf('today', [penalty])).toEqual([
    expect.stringContaining(':2 $.considerationKind: unknown value "PENALTY_AVOIDED"'),
  ])
})
