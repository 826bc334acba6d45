// Tables of what the real server answers: columns and types come from the document and the schema, not from the values.
import * as arrow from 'apache-arrow'
import { beforeEach, describe, expect, it } from 'vitest'
import { toArrow } from '../../sdk/src/index.ts'
import { useServer } from './server.ts'

const proviso = useServer()
beforeEach(() => {
  proviso.requests.length = 0
})
const nobody = { issuers: { some: { slug: { eq: 'atlantis' } } } }
const columns = { slug: 'slug', force: 'force', since: 'firstStatedAt', issuers: 'issuers.name' } as const

describe('an empty result', () => {
  it('keeps its columns, those asked for or all that the document selects', async () => {
    const none = await proviso.client.conditions({ where: nobody }).rows({ columns })
    expect(none.toCSV()).toBe('slug,force,since,issuers\r\n')
    const all = await proviso.client.conditions({ where: nobody }).rows()
    expect(all.columns).toEqual((await proviso.client.conditions().rows()).columns)
    expect(all.columns).toContain('considerations.considerationKind')
    const selected = proviso.client.queryPages({
      actors: {
        $: { where: { slug: { eq: 'atlantis' } } },
        nodes: { 'called:name': true, names: { text: true } },
        pageInfo: { hasNextPage: true, endCursor: true },
      },
    })
    expect((await selected.rows()).toCSV()).toBe('called,names.text\r\n')
  })

  it('refuses a column that the document does not select', async () => {
    // @ts-expect-error not a column
    const rows = proviso.client.conditions({ where: nobody }).rows({ columns: ['considerations.knd'] })
    await expect(rows).rejects.toThrow(/no column considerations\.knd/)
  })
})

it('an Arrow table has the types of the schema, whatever the values are', async () => {
  const typesOf = async (where?: object, dates?: 'Date') => {
    const rows = await proviso.client.conditions({ where: where as never }).rows({ columns, dates })
    return toArrow(arrow, rows).schema.fields.map(({ name, type }) => `${name}: ${type}`)
  }
  const types = await typesOf()
  expect(types).toEqual([
    'slug: Utf8',
    'force: Dictionary<Int32, Utf8>',
    // As exact as it was stated; of a column of instants a month could not be told from its last millisecond.
    'since: Utf8',
    // A list in one cell is a text.
    'issuers: Utf8',
  ])
  expect(await typesOf(nobody)).toEqual(types)
  expect((await typesOf(undefined, 'Date'))[2]).toBe('since: Timestamp<MILLISECOND, UTC>')
  expect((await typesOf(nobody, 'Date'))[2]).toBe('since: Timestamp<MILLISECOND, UTC>')
})

it('moments become Dates where one asks for it', async () => {
  const rows = await proviso.client.conditions().rows({ columns, dates: 'Date', max: 3 })
  expect(rows).toHaveLength(3)
  for (const { since, slug } of rows) {
    expect(since).toBeInstanceOf(Date)
    expect(typeof slug).toBe('string')
  }
})

it('moments have when they begin and end beside them where one asks for it', async () => {
  const events = proviso.client.events({ where: { slug: { eq: 'china-accepts-taliban-ambassador' } } })
  const rows = await events.rows({ columns: { slug: 'slug', at: 'startedAt' }, spans: true })
  const [{ at, atStart, atEnd }] = rows as unknown as [(typeof rows)[number]]
  expect([at, atStart, atEnd]).toEqual([
    '2024-01',
    new Date('2024-01-01'),
    new Date('2024-01-31T23:59:59.999Z'),
  ])
  expect(toArrow(arrow, rows).schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'slug: Utf8',
    'at: Utf8',
    'atStart: Timestamp<MILLISECOND, UTC>',
    'atEnd: Timestamp<MILLISECOND, UTC>',
  ])
})

describe('a table larger than memory', () => {
  const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

  it('is written as CSV or as JSON lines while its pages load', async () => {
    const rows = () => proviso.client.conditions({ first: 20 }).rows({ columns })
    const whole = await rows()
    expect(await text(rows().stream('csv'))).toBe(whole.toCSV())
    const lines = (await text(rows().stream('ndjson'))).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([...whole])
    const none = proviso.client.conditions({ where: nobody }).rows({ columns })
    expect(await text(none.stream('csv', { delimiter: ';' }))).toBe('slug;force;since;issuers\r\n')
  })

  it('is written as Arrow IPC', async () => {
    const stream = proviso.client.conditions({ first: 20 }).rows({ columns }).stream('arrow', { arrow })
    const table = arrow.tableFromIPC(new Uint8Array(await new Response(stream).arrayBuffer()))
    const whole = await proviso.client.conditions().rows({ columns })
    expect(table.numRows).toBe(whole.length)
    expect([...table.getChild('slug')!]).toEqual(whole.map(({ slug }) => slug))
  })

  it('fetches no further page once its reader leaves', async () => {
    const reader = proviso.client.conditions({ first: 5 }).rows({ columns }).stream('csv').getReader()
    await reader.read()
    await reader.cancel()
    expect(proviso.requests.length).toBeLessThanOrEqual(3)
  })
})

it('what is read as a whole is asked for in pages of 100, unless told', async () => {
  await proviso.client.conditions().all()
  await proviso.client.conditions().rows()
  await proviso.client.conditions().all({ max: 7 })
  await proviso.client.conditions({ first: 0 }).all()
  expect(proviso.requests.map(({ body }) => body.variables?.first)).toEqual([100, 100, 7, 0])
  const page = await proviso.client.conditions({ first: 0 })
  expect(page.nodes).toEqual([])
  expect(page.totalCount).toBeGreaterThan(20)
  expect(await page.next()).toBeUndefined()
})
