// What a judgement may take the place of: one of the same condition, by the same assessor.
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const SAME = 'name an earlier judgement of the same condition by the same assessor, or leave "supersedes" out'

const actor = (key: string, fields: object = {}) => ({
  record: 'actor',
  key,
  name: key,
  actorKind: 'PERSON',
  ...fields,
})
const condition = (key: string) => ({
  record: 'condition',
  key,
  summary: `The ${key} must open.`,
  requirement: `Open the ${key}.`,
  topic: 'OTHER',
  force: 'DEMAND',
  claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2024-05-01' }],
})
const judgement = (key: string, fields: object = {}) => ({
  record: 'assessment',
  key,
  condition: 'pass',
  status: 'NOT_MET',
  judgedAt: '2024-05-02',
  assessor: 'guard',
  claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2024-05-02' }],
  ...fields,
})
const spoken = (speaker: string) => ({
  assessor: undefined,
  claims: [
    {
      attribution: 'IMPORTED_CODING',
      reportedAt: '2024-05-02',
      speaker,
      speakerAsWritten: speaker,
    },
  ],
})

async function importing(records: object[], dryRun = false) {
  const path = await files.dossier('pass.jsonl', 'pass', records)
  const { files: reports } = await importFiles(test.database, [path], { dryRun })
  const { errors, notes } = reports[0]!
  return [
    ...errors.map((error) => String(error).replace(path, '')),
    ...notes.filter(({ code }) => code === 'doubtful').map(({ line, message }) => `:${line} ${message}`),
  ]
}

/** What a second judgement would be told, beside one of the pass by the guard. */
const faultsOf = (fields: object) =>
  importing([judgement('second', { status: 'MET', supersedes: 'first', ...fields })], true)

beforeAll(async () => {
  const records = [
    actor('guard'),
    actor('clerk'),
    actor('the-guard', { mergedInto: 'guard' }),
    condition('pass'),
    condition('bridge'),
    judgement('first'),
  ]
  expect(await importing(records)).toEqual([])
})

it('is a judgement of the same condition', async () => {
  expect(await faultsOf({})).toEqual([])
  const fault = `:2 $.condition: it supersedes a judgement of another condition\n  ${SAME}`
  expect(await faultsOf({ condition: 'bridge' })).toEqual([fault])
  // by a file alone, too
  const both = [judgement('old'), judgement('new', { condition: 'bridge', supersedes: 'old' })]
  expect(await importing(both, true)).toEqual([fault.replace(':2', ':3')])
  // what was retracted takes the place of nothing
  const claims = [
    {
      attribution: 'IMPORTED_CODING',
      reportedAt: '2024-05-02',
      retracted: { by: 'SOURCE', at: '2024-05-03' },
    },
  ]
  expect(await faultsOf({ condition: 'bridge', claims })).toEqual([])
})

it('stays one when it is revised itself', async () => {
  expect(await importing([judgement('second', { status: 'MET', supersedes: 'first' })])).toEqual([])
  expect(await importing([judgement('first', { condition: 'bridge' })])).toEqual([
    ':2 $.condition: "pass/second" supersedes it, a judgement of another condition\n  revise that first, so that it supersedes none',
  ])
  const moved = ['first', 'second'].map((key) => ({ ...judgement(key, { condition: 'bridge' }) }))
  expect(await importing([moved[0]!, { ...moved[1]!, supersedes: 'first' }], true)).toEqual([])
})

it('counts all the same where it is by another assessor, which the author is told', async () => {
  const told = [':2 it supersedes a judgement by another assessor, which counts all the same']
  expect(await faultsOf({ assessor: 'clerk' })).toEqual(told)
  expect(await faultsOf(spoken('clerk'))).toEqual(told)
  expect(await faultsOf({ ...spoken('clerk'), claims: judgement('first').claims })).toEqual(told)
  expect(await faultsOf(spoken('guard'))).toEqual([])
  // whoever was found to be the same, by this file or one before
  expect(await faultsOf({ assessor: 'the-guard' })).toEqual([])
  const merged = [actor('watch', { mergedInto: 'guard' }), judgement('by-watch', { assessor: 'watch' })]
  const later = judgement('second', { supersedes: 'by-watch' })
  expect(await importing([...merged, later], true)).toEqual([])
  expect(await importing([actor('watch'), merged[1]!, later], true)).toEqual([told[0]!.replace(':2', ':4')])
})
