// Whatever is given as a cursor is answered: with a page where the cursor fits, with INVALID_CURSOR where it does not.
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { type Answer, answerByTree, answerOf, codeOf } from '../../support/graph.ts'

const numRuns = Number(process.env.PAGING_RUNS ?? 20) * 10
const timeout = 30_000 + numRuns * 100
const test = useTestDatabase({ corpus: 'sample' })

/** Lists and orders whose keys are of every type that there is. */
const orders = {
  text: 'actors(orderBy: [{ field: NAME }]',
  enum: 'actors(orderBy: [{ field: ACTOR_KIND, direction: DESC }]',
  moment: 'events(orderBy: [{ field: STARTED_AT }]',
  'moment and enum': 'events(orderBy: [{ field: STARTED_AT, direction: DESC }, { field: EVENT_TYPE }]',
  'three keys': 'conditions(orderBy: [{ field: DEADLINE, nulls: FIRST }, { field: FORCE }, { field: SLUG }]',
  id: 'claims(orderBy: [{ field: ID }]',
  default: 'articles(',
  'rank, in a search': 'search(query: "recognition"',
  'nested: whole numbers':
    'article(by: { record: { dataset: "sample", key: "wire-1992-01-16" } }) { quotations(',
  'nested: days': 'actor(by: { slug: "united-states" }) { affiliations(orderBy: [{ field: VALID_FROM }]',
} as const
type Order = keyof typeof orders
const names = Object.keys(orders) as Order[]

const ask = (
  order: Order,
  cursor: string | null,
  argument: 'after' | 'before' = 'after',
): Promise<Answer> => {
  const closing =
    orders[order].includes('{ quotations(') || orders[order].includes('{ affiliations(') ? '} }' : '}'
  return answerOf(test.database.pool, {
    query: `query ($cursor: String) { ${orders[order]} ${argument}: $cursor, first: 3) { edges { cursor } ${closing} }`,
    variables: { cursor },
  })
}

const cursors = new Map<Order, string[]>()
beforeAll(async () => {
  for (const name of names) {
    const { result } = await ask(name, null)
    const found = [...JSON.stringify(result.data).matchAll(/"cursor":"([^"]+)"/g)].map(
      ([, cursor]) => cursor!,
    )
    expect(found.length, name).toBeGreaterThan(0)
    cursors.set(name, found)
  }
})

const text = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')
const partsOf = (cursor: string): string[] => JSON.parse(Buffer.from(cursor, 'base64url').toString())
/** No code: the cursor fits after all, as one with another digit in it may. */
const sound = (answer: Answer) => expect([undefined, 'INVALID_CURSOR']).toContain(codeOf(answer))

describe('a cursor', () => {
  it.each(names)('of a list by %s fits that list in that order, and no other', async (from) => {
    for (const cursor of cursors.get(from)!)
      for (const to of names)
        expect(codeOf(await ask(to, cursor)), `${from} → ${to}`).toBe(
          from === to ? undefined : 'INVALID_CURSOR',
        )
  })

  it('of the same fields in another direction or with nulls elsewhere is refused', async () => {
    const [cursor] = cursors.get('moment')!
    for (const other of ['direction: DESC', 'nulls: FIRST', 'direction: DESC, nulls: FIRST']) {
      const answer = await answerOf(test.database.pool, {
        query: `query ($cursor: String) { events(orderBy: [{ field: STARTED_AT, ${other} }], after: $cursor) { totalCount nodes { id } } }`,
        variables: { cursor },
      })
      expect(codeOf(answer), other).toBe('INVALID_CURSOR')
    }
  })

  it('says where it was refused, and what to do', async () => {
    const { result } = await ask('nested: days', cursors.get('text')![0]!)
    expect(result.errors![0]).toMatchObject({
      message: expect.stringMatching(/another list or another order.*Use a cursor/),
      extensions: { field: ['actor', 'affiliations', 'after'] },
    })
  })

  it('is refused also where only the count is asked for', async () => {
    const query = 'query ($cursor: String) { events(after: $cursor) { totalCount } }'
    for (const cursor of ['nonsense', '', cursors.get('text')![0]!]) {
      const answer = await answerOf(test.database.pool, { query, variables: { cursor } })
      expect(codeOf(answer), cursor).toBe('INVALID_CURSOR')
    }
  })

  it('is refused alike by way of graphql-js', async () => {
    const answer = await answerByTree(test.database.pool, {
      query: '{ events(after: "nonsense") { nodes { id } } }',
    })
    expect(codeOf(answer)).toBe('INVALID_CURSOR')
  })

  it('of any text is an answer, never a failure', { timeout }, async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.base64String(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        anyText,
        fc.constantFrom('after', 'before'),
        async (name, cursor, argument) => {
          expect(codeOf(await ask(name, cursor, argument))).toBe('INVALID_CURSOR')
        },
      ),
      { numRuns },
    )
  })

  it('with another version, with values of another number, or without any is refused', async () => {
    for (const name of names) {
      const [signed, ...values] = partsOf(cursors.get(name)![0]!)
      for (const parts of [
        [`2${signed!.slice(1)}`, ...values],
        [signed, ...values, '1'],
        [signed, ...values.slice(1)],
        [signed, ...values.map(() => null)],
        [signed, ...values.map(Number)],
        [signed],
        [],
        { 0: signed },
        null,
        '',
      ])
        expect(codeOf(await ask(name, text(parts))), `${name}: ${JSON.stringify(parts)}`).toBe(
          'INVALID_CURSOR',
        )
    }
  })

  it('damaged anywhere is an answer, never a failure', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...'0123456789abcXYZ-_'),
        async (name, which, place, letter) => {
          const all = cursors.get(name)!
          const cursor = all[which % all.length]!
          const at = place % cursor.length
          sound(await ask(name, cursor.slice(0, at) + letter + cursor.slice(at + 1)))
          expect(codeOf(await ask(name, cursor.slice(0, at)))).toBe('INVALID_CURSOR')
        },
      ),
      { numRuns },
    )
  })

  it('forged with values that PostgreSQL would not take is an answer, never a failure', {
    timeout,
  }, async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '2021-02-30 00:00:00+00',
        '2021-13-01 00:00:00+00',
        '2021-01-01 25:61:61+00',
        '2021-01-01 00:00:00+99',
        '999999-01-01 00:00:00+00',
        '0000-01-01 00:00:00+00',
        '9999-01-01 00:00:00+00 BC',
        '2021-02-30',
        '0000-00-00',
        'infinity',
        '-infinity',
        '9223372036854775808',
        '999999999999999999',
        '-1',
        '2147483648',
        '1e400',
        'NaN',
        'STATE',
        'state',
        "'; DROP TABLE x; --",
        '\ud800',
        '\u0000',
        '',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(value, { minLength: 4, maxLength: 4 }),
        async (name, values) => {
          const [signed, ...real] = partsOf(cursors.get(name)![0]!)
          sound(await ask(name, text([signed, ...real.map((_, i) => values[i])])))
          sound(await ask(name, text([signed, ...real.slice(0, -1), values[0]])))
          sound(await ask(name, text([signed, values[0], ...real.slice(1)])))
        },
      ),
      { numRuns },
    )
  })
})

describe('a page', () => {
  const page = (args: string) =>
    answerOf(test.database.pool, { query: `{ actors(${args}) { nodes { id } } }` })
  const lengthOf = ({ result }: Answer) =>
    (result.data as { actors: { nodes: unknown[] } }).actors.nodes.length

  it('has 20 entries unless said otherwise, and at most 100', async () => {
    expect(lengthOf(await answerOf(test.database.pool, { query: '{ actors { nodes { id } } }' }))).toBe(20)
    expect(lengthOf(await page('first: 0'))).toBe(0)
    expect(lengthOf(await page('last: 1'))).toBe(1)
    expect(codeOf(await page('first: 100'))).toBeUndefined()
  })

  it.each(['first', 'last'])(
    'of more than 100 by %s is PAGE_TOO_LARGE, at the root and nested',
    async (argument) => {
      expect(codeOf(await page(`${argument}: 101`))).toBe('PAGE_TOO_LARGE')
      expect(codeOf(await page(`${argument}: 2147483647`))).toBe('PAGE_TOO_LARGE')
      const nested = await answerOf(test.database.pool, {
        query: `query ($n: Int) { actors(first: 1) { nodes { events(${argument}: $n) { totalCount } } } }`,
        variables: { n: 101 },
      })
      expect(nested.result.errors![0]).toMatchObject({
        message: expect.stringContaining('at most 100'),
        extensions: { code: 'PAGE_TOO_LARGE', field: ['actors', 'nodes', 'events', argument] },
      })
    },
  )

  it('of fewer than none, or from both ends at once, is a fault of the request', async () => {
    expect(codeOf(await page('first: -1'))).toBe('BAD_USER_INPUT')
    expect(codeOf(await page('last: -5'))).toBe('BAD_USER_INPUT')
    expect(codeOf(await page('first: 1, last: 1'))).toBe('BAD_USER_INPUT')
    expect(codeOf(await page('orderBy: [{ field: NAME }, { field: NAME, direction: DESC }]'))).toBe(
      'BAD_USER_INPUT',
    )
  })
})
