import { expect, it } from 'vitest'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { convertFile } from './convert.ts'

const files = useTemporaryFiles()

async function converted(...lines: object[]): Promise<object[]> {
  const path = await files.write('old.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
  const written: object[] = []
  expect(await convertFile(path, (line) => void written.push(JSON.parse(line)))).toEqual([])
  return written
}

it('a dossier of the former format is written in the words of today, and comes out the same from then on', async () => {
  const former = [
    { record: 'dataset', format: 'proviso-dossier/1', name: 'desk' },
    {
      record: 'event',
      key: 'talks',
      type: 'CONSULT',
      title: 'Talks',
      claims: [
        {
          attribution: 'PUBLISHER_VOICE',
          retractedAt: '2022-01-01',
          quotes: [{ article: 'a', exact: 'talks', start: 0, end: 5 }],
        },
      ],
    },
  ]
  const today = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'desk' },
    {
      record: 'event',
      key: 'talks',
      eventType: 'CONSULT',
      title: 'Talks',
      claims: [
        {
          attribution: 'PUBLISHER_VOICE',
          quotes: [{ article: 'a', exact: 'talks', startOffset: 0, endOffset: 5 }],
          retracted: { by: 'SOURCE', at: '2022-01-01', recordedAt: '2022-01-01' },
        },
      ],
    },
  ]
  expect(await converted(...former)).toEqual(today)
  expect(await converted(...today)).toEqual(today)
})

it('threats get the kinds and states that they have today, also where an outcome stands first', async () => {
  const dataset = { record: 'dataset', format: 'proviso-dossier/1', name: 'desk' }
  const lines = [
    { record: 'outcome', key: 'kept', consideration: 'embargo', state: 'GRANTED' },
    { record: 'consideration', key: 'embargo', kind: 'PENALTY_AVOIDED', sign: 'POSITIVE' },
    { record: 'consideration', key: 'war', kind: 'OTHER', sign: 'NEGATIVE' },
    { record: 'outcome', key: 'begun', consideration: 'desk/war', state: 'GRANTED' },
  ]
  expect((await converted(dataset, ...lines)).slice(1)).toEqual([
    { record: 'outcome', key: 'kept', consideration: 'embargo', state: 'AVERTED' },
    { record: 'consideration', key: 'embargo', considerationKind: 'UNSPECIFIED', sign: 'NEGATIVE' },
    { record: 'consideration', key: 'war', considerationKind: 'OTHER', sign: 'NEGATIVE' },
    { record: 'outcome', key: 'begun', consideration: 'desk/war', state: 'EXECUTED' },
  ])
})

it('midnights in UTC of a file of before stood for days, but where it says how exact they are', async () => {
  const dataset = { record: 'dataset', format: 'proviso-dossier/1', name: 'desk' }
  const lines = [
    {
      record: 'assessment',
      key: 'a',
      asOf: '2021-12-05T04:30:00+04:30',
      claims: [{ saidAt: '2021-12-05T10:00:00Z' }],
    },
    {
      record: 'event',
      key: 'e',
      start: '2021-12-05T00:00:00Z',
      claims: [{ reportedAt: '2021-12-05T00:00:00.000Z' }],
    },
    { record: 'article', key: 'b', publishedAt: '2021-01-01T00:00:00Z', datePrecision: 'YEAR' },
  ]
  expect((await converted(dataset, ...lines)).slice(1)).toEqual([
    { record: 'assessment', key: 'a', judgedAt: '2021-12-05', claims: [{ saidAt: '2021-12-05T10:00:00Z' }] },
    { record: 'event', key: 'e', startedAt: '2021-12-05T00:00:00Z', claims: [{ reportedAt: '2021-12-05' }] },
    { record: 'article', key: 'b', publishedAt: '2021' },
  ])
})

it('a line of a file of articles becomes the article record, without what it leaves out', async () => {
  const former = { id: 'one two', publisher: 'Wire', title: 'T', text: 'X', url: null, license: 'MIT' }
  const today = { key: 'one%20two', title: 'T', text: 'X', publisher: { name: 'Wire' }, licence: 'MIT' }
  expect(await converted(former)).toEqual([today])
  expect(await converted(today)).toEqual([today])
})
