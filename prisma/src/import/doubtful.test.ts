// What an import tells of records that are perhaps meant otherwise, and of speakers who are no actors.
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const article = {
  record: 'article',
  key: 'post',
  publisher: { name: 'Pass Post' },
  title: 'The pass',
  language: 'en',
  publishedAt: '2024-05-02',
  text: 'Open the pass, and pay the toll. Then come the roads.',
}
const claim = (fields: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: 'post', exact: 'Open the pass, and pay the toll.' }],
  ...fields,
})
const condition = (key: string, fields: object = {}) => ({
  record: 'condition',
  key,
  summary: 'The pass must open.',
  requirement: 'open the pass',
  topic: 'other',
  force: 'CONDITION',
  claims: [claim()],
  ...fields,
})
const roads = (fields: object) => ({
  record: 'consideration',
  key: 'roads',
  considerationKind: 'DEVELOPMENT_AID',
  description: 'Roads',
  ...fields,
})

/** What is said of these records, and what is wrong with them. */
async function importing(...records: object[]) {
  const path = await files.dossier('pass.jsonl', 'pass', [article, ...records])
  const { files: reports } = await importFiles(test.database, [path], { dryRun: true })
  const { errors, notes } = reports[0]!
  return {
    errors: errors.map((error) => String(error).replace(path, '')),
    doubtful: notes.flatMap(({ code, line, message }) =>
      code === 'doubtful' ? [`${line}: ${message}`] : [],
    ),
  }
}

it('an operator does not join terms', async () => {
  const terms = [{ conditions: ['pass'] }, { conditions: ['toll'] }]
  const conditions = [condition('pass'), condition('toll')]
  expect(await importing(...conditions, roads({ operator: 'ANY_OF', terms }))).toEqual({
    errors: [],
    doubtful: [
      '5: the operator ANY_OF does not join its terms, all of which must hold: it joins the conditions that name the consideration and stand in none',
    ],
  })
  expect((await importing(...conditions, roads({ terms }))).doubtful).toEqual([])
})

it('a condition that stands in terms need not name what it is for', async () => {
  const named = condition('pass', { consideration: 'roads' })
  expect(await importing(named, roads({ terms: [{ conditions: ['pass'] }] }))).toEqual({
    errors: [],
    doubtful: [
      '3: it names the consideration in whose terms it stands: the terms count, and naming it adds nothing',
    ],
  })
  // one that stands in none forms one more term
  const others = [named, condition('toll'), roads({ terms: [{ conditions: ['toll'] }] })]
  expect((await importing(...others)).doubtful).toEqual([])
})

it('nothing is said after it was reported', async () => {
  const said = async (saidAt: string, fields: object = {}) =>
    (await importing(condition('pass', { claims: [claim({ saidAt, ...fields })] }))).doubtful
  expect(await said('2024-05-03')).toEqual([
    '3: it was said, on 2024-05-03, after it was reported, on 2024-05-02',
  ])
  for (const saidAt of ['2024-05-02', '2024-05', '2024']) expect(await said(saidAt)).toEqual([])
  // where it was the next day already when it was reported
  expect(await said('2024-05-03', { reportedAt: '2024-05-02T20:00:00Z' })).toEqual([])
})

it('a speaker who is no actor is named by the words of the text', async () => {
  const { errors } = await importing(
    condition('pass', { claims: [claim({ attribution: 'INDIRECT_SPEECH', speaker: 'diplomat' })] }),
  )
  expect(errors).toEqual([
    ':3 $.claims[0].speaker: there is no actor "diplomat"\n' +
      '  who is no actor of the dataset is named by the words of the text: "speakerAsWritten" in place of "speaker"',
  ])
})
