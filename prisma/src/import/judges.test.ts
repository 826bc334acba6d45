// Whose judgement an assessment is: one newspaper's where it has no assessor; and who denies it.
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const article = (key: string, publisher: string) => ({
  record: 'article',
  key,
  publisher: { name: publisher },
  title: 'The pass',
  language: 'en',
  publishedAt: '2024-05-02',
  text: `${key}: the pass is open. A clerk says so.`,
})
const records = [
  article('morning', 'Morning Post'),
  article('morning-again', 'Morning Post'),
  article('evening', 'Evening Post'),
  article('leaflet', 'unknown'),
  article('pamphlet', 'unknown'),
  { record: 'actor', key: 'clerk', name: 'The clerk', actorKind: 'PERSON' },
  { record: 'actor', key: 'guard', name: 'The guard', actorKind: 'PERSON' },
  {
    record: 'condition',
    key: 'pass',
    summary: 'The pass must open.',
    requirement: 'Open the pass.',
    topic: 'other',
    force: 'DEMAND',
    claims: [{ attribution: 'PUBLISHER_VOICE', quotes: [{ article: 'morning', exact: 'the pass is open' }] }],
  },
]
const claim = (article: string, fields: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article, exact: 'the pass is open' }],
  ...fields,
})
const judgement = (claims: object[], fields: object = {}) => ({
  record: 'assessment',
  key: 'open',
  condition: 'pass',
  status: 'MET',
  judgedAt: '2024-05-02',
  claims,
  ...fields,
})

/** What an import would say of assessments of the pass, by their keys. */
async function importing(assessments: Record<string, object>) {
  const keys = Object.keys(assessments)
  const given = Object.entries(assessments).map(([key, assessment]) => ({ ...assessment, key }))
  const path = await files.dossier('pass.jsonl', 'pass', [...records, ...given])
  const { files: reports } = await importFiles(test.database, [path], { dryRun: true })
  const { errors, notes } = reports[0]!
  const keyAt = (line: number) => keys[line - records.length - 2]
  return {
    errors: Object.fromEntries(
      errors.map(({ line, path, message, hint }) => [keyAt(line), { path, message, hint }]),
    ),
    denied: notes.filter(({ code }) => code === 'denied').map(({ line, count }) => [keyAt(line), count]),
  }
}

it('is one newspaper’s where nobody else judges, and may be told by several where it is somebody’s', async () => {
  const clerk = { attribution: 'INDIRECT_SPEECH', speakerAsWritten: 'a clerk' }
  const said = { attribution: 'INDIRECT_SPEECH', speaker: 'clerk' }
  const { errors } = await importing({
    twice: judgement([claim('morning'), claim('evening')]),
    // unknown publishers are told apart by their articles, and words by who printed them
    unknown: judgement([claim('leaflet'), claim('pamphlet')]),
    written: judgement([claim('morning', clerk), claim('evening', clerk)]),
    again: judgement([claim('morning'), claim('morning-again')]),
    assessed: judgement([claim('morning'), claim('evening')], { assessor: 'clerk' }),
    spoken: judgement([claim('morning', said), claim('evening', said)]),
    // who doubts that it was judged so does not judge
    doubted: judgement([claim('morning'), claim('evening', { stance: 'QUESTIONS' })]),
  })
  expect(Object.keys(errors)).toEqual(['twice', 'unknown', 'written'])
  expect(errors.twice).toEqual({
    path: '$.claims[1]',
    message:
      'without an assessor it is the judgement of its newspaper, and it rests on two: "Morning Post" and "Evening Post"',
    hint: 'give each newspaper an assessment of its own; or, where both tell of the same judge, name it as the "assessor"',
  })
})

it('is denied by who says that it was not so judged; the import asks whether they do not judge otherwise', async () => {
  const denial = { attribution: 'INDIRECT_SPEECH', stance: 'DENIES' }
  const { errors, denied } = await importing({
    others: judgement([claim('morning'), claim('evening', { ...denial, speaker: 'guard' })], {
      assessor: 'clerk',
    }),
    own: judgement([claim('morning'), claim('evening', { ...denial, speaker: 'clerk' })], {
      assessor: 'clerk',
    }),
  })
  expect(errors).toEqual({})
  expect(denied).toEqual([['others', 1]])
})
