import * as arrow from 'apache-arrow'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { toArrow } from './arrow.ts'
import { leavesOf } from './columns.ts'
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
      'assessments.nodes.asOf': '2021-09-01; ',
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

  it('line up the cells of one list, entry by entry', () => {
    const by = [
      { name: 'A', role: null },
      { name: 'B', role: { kind: 'HOST', tags: ['x', 'y'] } },
    ]
    expect(toRows([{ by }])[0]).toEqual({
      'by.name': 'A; B',
      'by.role.kind': '; HOST',
      'by.role.tags': '; x, y',
    })
  })

  it('stay a table when filtered, sliced, sorted or mapped to objects, with the columns', () => {
    const rows = toRows(conditions, { columns: ['slug', 'consideration.kind'] })
    expect(rows.filter(() => false).toCSV()).toBe('slug,consideration.kind\r\n')
    expect(rows.slice(1).columns).toEqual(['slug', 'consideration.kind'])
    const sorted = rows.sort((a, b) => (a.slug < b.slug ? -1 : 1))
    expect(sorted.toCSV()).toContain('girls-schools,\r\nsafe-passage')
    expect(rows.map(({ slug }) => ({ id: slug })).toCSV()).toBe('id\r\ngirls-schools\r\nsafe-passage\r\n')
    const names = rows.map(({ slug }) => slug)
    expect(Object.getPrototypeOf(names)).toBe(Array.prototype)
    expect(names).toEqual(['girls-schools', 'safe-passage'])
    expectTypeOf(names).toEqualTypeOf<string[]>()
  })

  it('keep the columns asked for where there are no nodes', () => {
    const nodes: typeof conditions = []
    const none = toRows({ nodes }, { columns: { id: 'slug', offer: 'consideration.kind' } })
    expect(none.columns).toEqual(['id', 'offer'])
    expect(none.toCSV()).toBe('id,offer\r\n')
    expect(toArrow(arrow, none).schema.fields.map(({ name }) => name)).toEqual(['id', 'offer'])
  })

  it('refuse a column by its whole path, also below what is there', () => {
    // @ts-expect-error not a column
    expect(() => toRows(conditions.slice(0, 1), { columns: ['consideration.knd'] })).toThrow(
      /no column consideration\.knd/,
    )
    // Nothing is known of what is null everywhere.
    const nulls = [{ consideration: null as { kind: string } | null }]
    expect([...toRows(nulls, { columns: ['consideration.kind'] })]).toEqual([{ 'consideration.kind': null }])
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
    for (const start of ['＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '\n=', '\r=', '\t='])
      expect(toCSV([{ a: `${start}1+1` }]), start).toMatch(/^a\r\n"?'/)
  })

  it('is what a spreadsheet of any country reads', () => {
    expect(toCSV([{ a: 'x;y', b: 'Ελλάδα' }], { bom: true, delimiter: ';' })).toBe(
      '\uFEFFa;b\r\n"x;y";Ελλάδα\r\n',
    )
    for (const delimiter of ['', '"', '\n', '||'])
      expect(() => toCSV([{ a: 1, b: 2 }], { delimiter })).toThrow('A delimiter is one character')
  })

  it('has every column that a row has, Dates in ISO 8601, and refuses objects', () => {
    expect(toCSV([{ a: 1 }, { b: new Date(0) }])).toBe('a,b\r\n1,\r\n,1970-01-01T00:00:00.000Z\r\n')
    expect(() => toCSV([{ a: { b: 1 } }])).toThrow('a: a cell of a CSV file holds no object.')
    expect(() => toCSV([{ a: new Date(Number.NaN) }])).toThrow('a: a cell is no valid date.')
    expect(() => toCSV([{ a: [1] }])).toThrow('a: a cell of a CSV file holds no list.')
  })
})

describe('an Arrow table', () => {
  it('keeps the order of the columns, empty ones too', () => {
    const table = toArrow(arrow, [
      { late: null, number: 1, none: null },
      { late: 'x', number: 2.5, none: null },
    ])
    expect(table.schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'late: Utf8',
      'number: Float64',
      'none: Null',
    ])
    expect(table.toArray().map((row) => row.toJSON())).toEqual([
      { late: null, number: 1, none: null },
      { late: 'x', number: 2.5, none: null },
    ])
  })

  it('refuses a column of several types', () => {
    expect(() => toArrow(arrow, [{ a: 1 }, { a: 'x' }])).toThrow('a: "x" is no number, as the column')
    expect(() => toArrow(arrow, [{ a: {} }])).toThrow('a: an Arrow column holds no objects.')
  })
})

describe('the leaves that a document selects', () => {
  it.for([
    ['{ xs { nodes { a b { c } pageInfo { d } } } }', 'xs', ['a', 'b.c']],
    [
      'query Q($f: W = {a: ")"}) { xs(where: $f) @live { edges { cursor node { z: a(x: {y: "}"}) } } } }',
      'xs',
      ['z'],
    ],
    [
      'fragment F on X { a ...G } fragment G on X { g } query { y { xs { nodes { ...F b # no }\n } } } }',
      'y.xs',
      ['a', 'g', 'b'],
    ],
    [
      '{ xs { nodes { __typename ... on A { a s { t } } ... on B { b s { u } } } } }',
      'xs',
      ['a', 's.t', 's.u', 'b'],
    ],
  ] as const)('%s', ([text, path, columns]) => {
    expect(leavesOf({ text, path }).map(({ column }) => column)).toEqual(columns)
  })
})
