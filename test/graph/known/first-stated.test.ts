// When a condition was first stated. A history written long after is late evidence of an early demand: `asOf` asks when it was made,
// `knownAt` since when one could know.
import { beforeAll, expect, it } from 'vitest'
import { importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()
const test = useTestDatabase()

const article = (key: string, publishedAt: string, text: string) => ({
  record: 'article',
  key,
  publisher: { name: 'Annals' },
  title: key,
  publishedAt,
  text,
})
const told = (key: string, exact: string, more: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: key, exact }],
  ...more,
})
const demand = (key: string, ...claims: object[]) => ({
  record: 'condition',
  key,
  summary: key,
  requirement: key,
  topic: 'OTHER',
  force: 'DEMAND',
  claims,
})
const event = (key: string, startedAt: string, more: object = {}) => ({
  record: 'event',
  key,
  eventType: 'REQUEST',
  title: key,
  startedAt,
  claims: [told('history-2009', 'The council met in May 1902.')],
  ...more,
})
const states = (eventKey: string, condition: string) => ({
  record: 'bearing',
  key: `${eventKey}-${condition}`,
  event: eventKey,
  condition,
  bearingKind: 'STATES',
})

const records = [
  article(
    'history-2009',
    '2009-03-01',
    'The council met in May 1902. It demanded the tolls back. It demanded the mint. In 1903 it judged that the bridge was not open. It denied a demand for salt.',
  ),
  article('history-2005', '2005-03-01', 'The council wanted the archive.'),
  demand('tolls', told('history-2009', 'It demanded the tolls back.')),
  event('session', '1902-05-06'),
  states('session', 'tolls'),
  demand('mint', told('history-2009', 'It demanded the mint.')),
  event('session-planned', '1902-05-07', { realis: 'PLANNED' }),
  states('session-planned', 'mint'),
  demand('bridge', told('history-2009', 'the bridge was not open')),
  {
    record: 'assessment',
    key: 'bridge-judged',
    condition: 'bridge',
    status: 'NOT_MET',
    judgedAt: '1903-01-01',
    claims: [told('history-2009', 'In 1903 it judged that the bridge was not open.')],
  },
  demand(
    'salt',
    told('history-2009', 'It denied a demand for salt.', { stance: 'DENIES', saidAt: '1901-01-01' }),
    told('history-2009', 'a demand for salt', { stance: 'HEDGES', saidAt: '1904-01-01' }),
  ),
  demand('archive', told('history-2005', 'The council wanted the archive.')),
  states('session', 'archive'),
]

beforeAll(async () => {
  const path = await files.dossier('council.jsonl', 'council', records)
  const report = await importFiles(test.database, [path])
  expect(report.files[0]!.errors.map(String)).toEqual([])
})

interface Listed {
  conditions: { nodes: { slug: string; firstStatedAt: string | null }[] }
}

async function listed(args: string): Promise<Listed['conditions']['nodes']> {
  const { result, statements } = await answerOf(test.database.pool, {
    query: `{ conditions(${args} orderBy: [{ field: FIRST_STATED_AT, direction: ASC }]) { nodes { slug firstStatedAt } } }`,
  })
  expect(result.errors).toBeUndefined()
  expect(statements).toHaveLength(1)
  return (result.data as unknown as Listed).conditions.nodes
}
const slugs = async (args: string) => (await listed(args)).map(({ slug }) => slug)

it('is stated in the event by which it was, when it was judged, or when somebody who affirms it said so', async () => {
  const all = (await listed('')).map(({ slug, firstStatedAt }) => [slug, firstStatedAt?.slice(0, 10)])
  expect(Object.fromEntries(all)).toEqual({
    tolls: '1902-05-06',
    archive: '1902-05-06',
    bridge: '1903-01-01',
    salt: '1904-01-01',
    mint: '2009-03-01',
  })
})

it('a demand of 1902 told by a history of 2009 stands under asOf: 1920', async () => {
  expect(await slugs('asOf: "1920-01-01T00:00:00Z",')).toEqual(['tolls', 'archive', 'bridge', 'salt'])
  expect(await slugs('asOf: "1902-12-31T00:00:00Z",')).toEqual(['tolls', 'archive'])
})

it('nobody could know of it before the history appeared', async () => {
  expect(await slugs('asOf: "1920-01-01T00:00:00Z", knownAt: "1920-01-01T00:00:00Z",')).toEqual([])
})

it('what was known of the first statement is what was known at the moment: of the archive in 2007, not that the session stated it', async () => {
  expect(await slugs('asOf: "1920-01-01T00:00:00Z", knownAt: "2007-01-01T00:00:00Z",')).toEqual([])
  expect(await listed('knownAt: "2007-01-01T00:00:00Z",')).toEqual([
    { slug: 'archive', firstStatedAt: '2005-03-01' },
  ])
  expect(await slugs('asOf: "1920-01-01T00:00:00Z", knownAt: "2010-01-01T00:00:00Z",')).toEqual([
    'tolls',
    'archive',
    'bridge',
    'salt',
  ])
})
