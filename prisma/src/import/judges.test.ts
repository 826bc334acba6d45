// Whose judgement an assessment is: that of the one who speaks in its claims where it has no assessor; and who denies it.
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
    topic: 'OTHER',
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

/** What an import would say of an assessment of the pass. */
async function importing(assessment: object) {
  const path = await files.dossier('pass.jsonl', 'pass', [...records, assessment])
  const { files: reports } = await importFiles(test.database, [path], { dryRun: true })
  const { errors, notes } = reports[0]!
  return {
    errors: errors.map((error) => String(error).replace(path, '')),
    denied: notes.filter(({ code }) => code === 'denied'),
  }
}

it('is that of one where it names no assessor', async () => {
  const faultOf = async (claims: object[]) => (await importing(judgement(claims))).errors
  const twice = await importing(judgement([claim('morning'), claim('evening')]))
  expect(twice.errors).toEqual([
    ':10 $.claims[1]: without an assessor it is the judgement of who speaks in its claims, and two do: "Morning Post" and "Evening Post"\n' +
      '  give each an assessment of their own; or, where all tell of the same judge, name it as the "assessor"',
  ])
  // unknown publishers are told apart by their articles, and words by who printed them
  expect((await importing(judgement([claim('leaflet'), claim('pamphlet')]))).errors).toHaveLength(1)
  const clerk = { attribution: 'INDIRECT_SPEECH', speakerAsWritten: 'a clerk' }
  expect(
    (await importing(judgement([claim('morning', clerk), claim('evening', clerk)]))).errors,
  ).toHaveLength(1)
  // whoever speaks in a newspaper judges, and not the newspaper
  const said = { attribution: 'INDIRECT_SPEECH', speaker: 'clerk' }
  expect(await faultOf([claim('morning', said), claim('morning', { ...said, speaker: 'guard' })])).toEqual([
    expect.stringContaining('and two do: "pass/clerk" and "pass/guard"'),
  ])
  expect(await faultOf([claim('morning'), claim('morning-again', said)])).toEqual([
    expect.stringContaining('and two do: "Morning Post" and "pass/clerk"'),
  ])
  expect(
    await faultOf([
      claim('morning', clerk),
      claim('morning-again', { ...clerk, speakerAsWritten: 'a guard' }),
    ]),
  ).toEqual([
    expect.stringContaining('and two do: "a clerk" in "Morning Post" and "a guard" in "Morning Post"'),
  ])
  expect(
    await faultOf([{ attribution: 'IMPORTED_CODING', reportedAt: '2024-05-02' }, claim('morning')]),
  ).toEqual([expect.stringContaining('and two do: the coding of pass and "Morning Post"')])
})

it('may be told by several newspapers where it is somebody’s', async () => {
  expect((await importing(judgement([claim('morning'), claim('morning-again')]))).errors).toEqual([])
  const clerk = { attribution: 'INDIRECT_SPEECH', speakerAsWritten: 'a clerk' }
  expect(
    (await importing(judgement([claim('morning', clerk), claim('morning-again', clerk)]))).errors,
  ).toEqual([])
  expect(
    (await importing(judgement([claim('morning'), claim('evening')], { assessor: 'clerk' }))).errors,
  ).toEqual([])
  const said = { attribution: 'INDIRECT_SPEECH', speaker: 'clerk' }
  expect((await importing(judgement([claim('morning', said), claim('evening', said)]))).errors).toEqual([])
  // who doubts that it was judged so does not judge
  const doubt = claim('evening', { stance: 'QUESTIONS' })
  expect((await importing(judgement([claim('morning'), doubt]))).errors).toEqual([])
})

it('is denied by who says that it was not so judged; the import asks whether they do not judge otherwise', async () => {
  const said = { attribution: 'INDIRECT_SPEECH', stance: 'DENIES' }
  const denied = await importing(
    judgement([claim('morning'), claim('evening', { ...said, speaker: 'guard' })], { assessor: 'clerk' }),
  )
  expect(denied.errors).toEqual([])
  expect(denied.denied).toEqual([
    expect.objectContaining({
      line: 10,
      message: expect.stringContaining('makes an assessment of their own'),
    }),
  ])
  const own = judgement([claim('morning'), claim('evening', { ...said, speaker: 'clerk' })], {
    assessor: 'clerk',
  })
  expect((await importing(own)).denied).toEqual([])
})
