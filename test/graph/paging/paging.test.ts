// Paging is exact: whatever the order, the page size and the direction, the pages put together are the one sorted list,
// also while rows are added between one page and the next.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { compareKeys, type KeyValue, type OrderBy, totalOrder } from '../reference/order.ts'
import { type Connection, clear, insertParents, type List, lists, type Row } from './lists.ts'

const numRuns = Number(process.env.PAGING_RUNS ?? 20)
const timeout = 30_000 + numRuns * 500
const test = useTestDatabase()
beforeAll(() => insertParents(test.database.pool))

const idOf = (id: string) => Number(id.slice(id.indexOf('_') + 1))
const literal = (orderBy: readonly OrderBy[]) =>
  `[${orderBy.map((key) => `{ field: ${enumValueOf(key.field)}, direction: ${key.direction}, nulls: ${key.nulls} }`).join(', ')}]`

/** `startedAt` as the enum of order fields names it; what `topicId` leads to, as a topic. */
const enumValueOf = (field: string) =>
  field
    .replace(/Id$/, '')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase()

const orderOf = (list: List): fc.Arbitrary<OrderBy[]> =>
  fc
    .subarray([...list.orderFields, 'id'], { minLength: 1 })
    .chain((fields) => fc.shuffledSubarray(fields, { minLength: fields.length }))
    .chain((fields) =>
      fc.tuple(
        ...fields.map((field) =>
          fc.record({
            field: fc.constant(field),
            direction: fc.constantFrom('ASC' as const, 'DESC' as const),
            nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
          }),
        ),
      ),
    )

const rowsOf = (list: List): fc.Arbitrary<Row[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 30 })
    .chain((ids) => fc.tuple(...ids.map((id) => list.keys.map((keys) => ({ ...keys, id }) as Row))))

function sorted(list: List, rows: readonly Row[], orderBy: readonly OrderBy[]): number[] {
  const order = totalOrder(orderBy)
  const keysOf = (row: Row) =>
    order.map(({ field }): KeyValue => {
      if (field === 'slug') return `condition-${row.id}`
      const value = row[field] ?? null
      return typeof value === 'string' && /^\d{4}-/.test(value) ? new Date(value) : value
    })
  return [...rows].sort((a, b) => compareKeys(list.model, order, keysOf(a), keysOf(b))).map((row) => row.id)
}

async function page(
  list: List,
  orderBy: readonly OrderBy[],
  size: number,
  backward: boolean,
  cursor: string | null,
) {
  const [count, from] = backward ? ['last', 'before'] : ['first', 'after']
  const query = list.select(
    `${count}: $size, ${from}: $cursor, orderBy: ${literal(orderBy)}`,
    '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }',
  )
  const { result } = await answerOf(test.database.pool, {
    query: `query ($size: Int!, $cursor: String) ${query}`,
    variables: { size, cursor },
  })
  expect(result.errors).toBeUndefined()
  return list.read(result.data)
}

/** All pages, one after the other in the direction of reading, with something done between them. */
async function readAll(
  list: List,
  orderBy: readonly OrderBy[],
  size: number,
  backward: boolean,
  between: (page: number) => Promise<void> = async () => {},
): Promise<Connection[]> {
  const pages: Connection[] = []
  for (let cursor: string | null = null; ; ) {
    const read = await page(list, orderBy, size, backward, cursor)
    pages.push(read)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = read.pageInfo
    if (!(backward ? hasPreviousPage : hasNextPage)) return backward ? pages.reverse() : pages
    cursor = backward ? startCursor : endCursor
    await between(pages.length)
  }
}

const idsOf = (pages: readonly Connection[]) =>
  pages.flatMap(({ edges }) => edges.map(({ node }) => idOf(node.id)))

describe.each(lists)('pages of $name', (list) => {
  it('put together are the sorted list', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf(list),
        orderOf(list),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        async (rows, orderBy, size, backward) => {
          const { pool } = test.database
          await clear(pool)
          await list.insert(pool, rows)
          const pages = await readAll(list, orderBy, size, backward)

          expect(idsOf(pages)).toEqual(sorted(list, rows, orderBy))
          expect(pages).toHaveLength(Math.max(1, Math.ceil(rows.length / size)))
          pages.forEach(({ edges, pageInfo, totalCount }, i) => {
            expect(totalCount).toBe(rows.length)
            expect(pageInfo).toEqual({
              hasPreviousPage: i > 0,
              hasNextPage: i < pages.length - 1,
              startCursor: edges[0]!.cursor,
              endCursor: edges.at(-1)!.cursor,
            })
          })
        },
      ),
      { numRuns },
    )
  })

  it('miss no row and repeat none while others are added between them', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf(list),
        fc.integer({ min: 1, max: 29 }),
        orderOf(list),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        async (rows, early, orderBy, size, backward) => {
          const { pool } = test.database
          const there = rows.slice(0, early)
          const late = rows.slice(early)
          await clear(pool)
          await list.insert(pool, there)
          const added = [...there]
          const read = idsOf(
            await readAll(list, orderBy, size, backward, async (number) => {
              const batch = late.slice((number - 1) * 3, number * 3)
              await list.insert(pool, batch)
              added.push(...batch)
            }),
          )

          const order = sorted(list, added, orderBy)
          expect(read, 'in order, none twice').toEqual(order.filter((id) => read.includes(id)))
          expect(read, 'none missed').toEqual(expect.arrayContaining(there.map((row) => row.id)))
        },
      ),
      { numRuns },
    )
  })

  it('between two cursors are the rows between them', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(list), orderOf(list), fc.nat(), fc.nat(), async (rows, orderBy, a, b) => {
        const { pool } = test.database
        await clear(pool)
        await list.insert(pool, rows)
        const { edges } = await page(list, orderBy, 100, false, null)
        const [from, to] = [a % edges.length, b % edges.length]
        const { result } = await answerOf(pool, {
          query: `query ($after: String, $before: String) ${list.select(
            `after: $after, before: $before, first: 100, orderBy: ${literal(orderBy)}`,
            '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }',
          )}`,
          variables: { after: edges[from]!.cursor, before: edges[to]!.cursor },
        })
        const connection = list.read(result.data)
        expect(connection.edges).toEqual(edges.slice(from + 1, to))
        expect(connection.pageInfo.hasPreviousPage, 'the row of the cursor stands before the page').toBe(true)
      }),
      { numRuns },
    )
  })
})

it('lists entries that say nothing of their own row, but of a row above', async () => {
  // a version has no versions, but a cursor in their list would say when the change above was recorded
  const query = `{ changes { nodes { after { ... on Actor { versions { edges { node {
    versions { pageInfo { endCursor } }
  } } } } } } } }`
  const { result } = await answerOf(test.database.pool, { query })
  expect(result.errors).toBeUndefined()
  expect(result.data).toHaveProperty('changes.nodes')
})
