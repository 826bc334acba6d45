// What a judgement may take the place of: one of the same condition, by the same assessor.
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const HINT =
  'others judge beside it: leave "supersedes" out; or name an earlier judgement of the same condition by the same assessor'

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

async function importing(records: object[], dryRun = false): Promise<string[]> {
  const path = await files.dossier('pass.jsonl', 'pass', records)
  const { files: reports } = await importFiles(test.database, [path], { dryRun })
  return reports[0]!.errors.map((error) => String(error).replace(path, ''))
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
  const fault = `:2 $.condition: it supersedes a judgement of another condition\n  ${HINT}`
  expect(await faultsOf({ condition: 'bridge' })).toEqual([fault])
  // by a file alone, too
  const both = [judgement('old'), judgement('new', { condition: 'bridge', supersedes: 'old' })]
  expect(await importing(both, true)).toEqual([fault.replace(':2', ':3')])
})

it('is one by the same assessor: nobody takes back the word of another', async () => {
  const by = (path: string) => `:2 $.${path}: it supersedes a judgement by another assessor\n  ${HINT}`
  expect(await faultsOf({ assessor: 'clerk' })).toEqual([by('assessor')])
  expect(await faultsOf(spoken('clerk'))).toEqual([by('claims[0].speaker')])
  expect(await faultsOf(spoken('guard'))).toEqual([])
  // whoever was found to be the same, by this file or one before
  expect(await faultsOf({ assessor: 'the-guard' })).toEqual([])
  const merged = [actor('watch', { mergedInto: 'guard' }), judgement('by-watch', { assessor: 'watch' })]
  const later = judgement('second', { supersedes: 'by-watch' })
  expect(await importing([...merged, later], true)).toEqual([])
  expect(await importing([actor('watch'), merged[1]!, later], true)).toEqual([
    by('assessor').replace(':2', ':4'),
  ])
  // nobody can tell who it was that an unknown clerk contradicts
  expect(
    await faultsOf({
      ...spoken('clerk'),
      claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2024-05-02', speakerAsWritten: 'a clerk' }],
    }),
  ).toEqual([])
})

it('stays one when it is revised itself', async () => {
  expect(await importing([judgement('second', { status: 'MET', supersedes: 'first' })])).toEqual([])
  expect(await importing([judgement('first', { condition: 'bridge' })])).toEqual([
    `:2 $.condition: a judgement supersedes it that is one of another condition\n  ${HINT}`,
  ])
  expect(await importing([judgement('first', { assessor: 'clerk' })])).toEqual([
    `:2 $.assessor: a judgement supersedes it that is one by another assessor\n  ${HINT}`,
  ])
  const both = ['first', 'second'].map((key) =>
    judgement(key, { assessor: 'clerk', ...(key === 'second' && { status: 'MET', supersedes: 'first' }) }),
  )
  expect(await importing(both)).toEqual([])
})
