import { describe, expect, expectTypeOf, it } from 'vitest'
import { toArrow } from './arrow.ts'
import { toCSV } from './csv.ts'
import { toRows } from './rows.ts'

const conditions: {
  slug: string
  consideration: { kind: 'RECOGNITION' | 'TRADE'; sign: number } | null
  issuers: { name: string }[]
  assessments: {
    totalCount: number
    pageInfo: { hasNextPage: boolean }
    nodes: { status: string; asOf: string | null }[]
  }
}[] = [
  {
    slug: 'safe-passage',
    consideration: { kind: 'RECOGNITION', sign: 1 },
    issuers: [{ name: 'United States' }, { name: 'European Union' }],
    assessments: {
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      nodes: [
        { status: 'MET', asOf: '2021-09-01' },
        { status: 'BETRAYED', asOf: null },
      ],
    },
  },
  {
    slug: 'girls-schools',
    consideration: null,
    issuers: [{ name: 'United States' }],
    assessments: { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] },
  },
]

describe('rows', () => {
  it('have a dotted column per leaf, and one text for a list', () => {
    const rows = toRows(conditions)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual({
      slug: 'safe-passage',
      'consideration.kind': 'RECOGNITION',
      'consideration.sign': 1,
      'issuers.name': 'United States; European Union',
      'assessments.totalCount': 2,
      'assessments.nodes.status': 'MET; BETRAYED',
      'assessments.nodes.asOf': '2021-09-01',
    })
    expect(rows[1]).toEqual({
      slug: 'girls-schools',
      'consideration.kind': null,
      'consideration.sign': null,
      'issuers.name': 'United States',
      'assessments.totalCount': 0,
      'assessments.nodes.status': null,
      'assessments.nodes.asOf': null,
    })
  })

  it('come one per entry of an exploded list, and one where the list is empty', () => {
    const rows = toRows(conditions, {
      explode: 'assessments.nodes',
      columns: ['slug', 'assessments.nodes.status'],
    })
    expect([...rows]).toEqual([
      { slug: 'safe-passage', 'assessments.nodes.status': 'MET' },
      { slug: 'safe-passage', 'assessments.nodes.status': 'BETRAYED' },
      { slug: 'girls-schools', 'assessments.nodes.status': null },
    ])
    expect(toRows(conditions, { explode: ['assessments.nodes', 'issuers'] })).toHaveLength(5)
  })

  it('have the columns one wants, under the names one wants', () => {
    const rows = toRows(conditions, { columns: { condition: 'slug', offered: 'consideration.kind' } })
    expect([...rows]).toEqual([
      { condition: 'safe-passage', offered: 'RECOGNITION' },
      { condition: 'girls-schools', offered: null },
    ])
    expect(rows.columns).toEqual(['condition', 'offered'])
  })

  it('refuse a column that is not there, and name those that are', () => {
    // @ts-expect-error not a column
    expect(() => toRows(conditions, { columns: ['slugs'] })).toThrow(
      /no column slugs\. There are: slug, consideration\.kind/,
    )
  })

  it('refuse to explode what is no list', () => {
    // @ts-expect-error not a list
    expect(() => toRows(conditions, { explode: 'assessment.nodes' })).toThrow(/no list assessment\.nodes/)
  })

  it('can be made of a connection, of edges and of a single node', () => {
    expect(toRows({ nodes: conditions })).toHaveLength(2)
    expect(toRows({ edges: conditions.map((node) => ({ cursor: 'c', node })) })).toHaveLength(2)
    expect([...toRows(conditions[0]!, { columns: ['slug'] })]).toEqual([{ slug: 'safe-passage' }])
  })

  it('are typed by their columns', () => {
    const rows = toRows(conditions, { explode: 'assessments.nodes' })
    expectTypeOf(rows[0]!['consideration.kind']).toEqualTypeOf<'RECOGNITION' | 'TRADE' | null>()
    expectTypeOf(rows[0]!['assessments.nodes.status']).toEqualTypeOf<string | null>()
    expectTypeOf(rows[0]!['assessments.totalCount']).toEqualTypeOf<number>()
    const renamed = toRows(conditions, { columns: { sign: 'consideration.sign' } })
    expectTypeOf(renamed[0]!).toEqualTypeOf<{ sign: number | null }>()
  })

  it('are ordinary arrays to whoever maps or filters them', () => {
    const names = toRows(conditions).map(({ slug }) => slug)
    expect(Object.getPrototypeOf(names)).toBe(Array.prototype)
    expect(names).toEqual(['safe-passage', 'girls-schools'])
  })

  it('show themselves as an HTML table in a notebook, escaped', () => {
    const rows = toRows([{ text: '<b>&' }]) as any
    const shown = rows[Symbol.for('Jupyter.display')]()
    expect(shown['text/html']).toContain('<td style="text-align:left">&lt;b&gt;&amp;</td>')
    expect(Object.keys(rows)).toEqual(['0'])
  })
})

describe('CSV', () => {
  it('quotes what needs it and leaves nulls empty', () => {
    expect(
      toCSV([
        { a: 'x,y', b: 'he said "no"', c: null },
        { a: 'two\nlines', b: '', c: 3 },
      ]),
    ).toBe('a,b,c\r\n"x,y","he said ""no""",\r\n"two\nlines",,3\r\n')
  })

  it('keeps a spreadsheet from running a text as a formula, but leaves numbers alone', () => {
    expect(toCSV([{ a: '=1+1', b: '-3.5', c: -2, d: '@SUM(A1)' }])).toBe(
      "a,b,c,d\r\n'=1+1,-3.5,-2,'@SUM(A1)\r\n",
    )
  })
})

it('rows become an Arrow table where apache-arrow is installed', async () => {
  const arrow = await import('apache-arrow')
  const table = toArrow(arrow, toRows(conditions, { columns: ['slug', 'consideration.sign'] }))
  expect(table.numRows).toBe(2)
  expect(table.getChild('slug')!.toArray()[0]).toBe('safe-passage')
  expect(table.get(0)!.toJSON()).toEqual({ slug: 'safe-passage', 'consideration.sign': 1 })
})
