// Comparing with moments that are as exact as their source: each comparator, with each precision on both sides.
import { beforeAll, expect, it } from 'vitest'
import { spanOf } from '../../../prisma/src/record/moment.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { insertRows } from '../world/insert.ts'

const test = useTestDatabase()

const dates = [
  '1933-12-31',
  '1934',
  '1934-01-01T00:00:00Z',
  '1934-05',
  '1934-05-17',
  '1934-05-17T12:00:00Z',
  '1934-05-17T23:59:59.999Z',
  '1934-05-18',
  '1934-06',
  '1935',
]
type Span = ReturnType<typeof spanOf>

/** What each comparator demands of a span `a`, compared with `x`. */
const comparators: Record<string, (a: Span, x: Span) => boolean> = {
  lt: (a, x) => a.start < x.start,
  lte: (a, x) => a.start <= x.end,
  gt: (a, x) => a.end > x.end,
  gte: (a, x) => a.end >= x.start,
  eq: (a, x) => a.start <= x.end && a.end >= x.start,
  in: (a, x) => a.start <= x.end && a.end >= x.start,
  ne: (a, x) => !(a.start <= x.end && a.end >= x.start),
  notIn: (a, x) => !(a.start <= x.end && a.end >= x.start),
}

beforeAll(() =>
  insertRows(
    test.database.pool,
    'Event',
    [...dates, null].map((written, i) => {
      const span = written === null ? null : spanOf(written)
      return {
        id: i + 1,
        slug: `e${i}`,
        eventType: 'CONSULT',
        title: 'Talks',
        startedAt: span?.end.toISOString() ?? null,
        startedAtPrecision: span?.precision ?? 'INSTANT',
      }
    }),
  ),
)

it.each(dates)('%s is compared by how the spans lie to each other', async (x) => {
  const asked = Object.keys(comparators).map((name) => {
    const value = name === 'in' || name === 'notIn' ? `["${x}"]` : `"${x}"`
    return `${name}: events(first: 50, orderBy: [{ field: ID }], where: { startedAt: { ${name}: ${value} } }) { nodes { slug } }`
  })
  const { result } = await answerOf(test.database.pool, { query: `{ ${asked.join(' ')} }` })
  const found = result.data as Record<string, { nodes: { slug: string }[] }>
  for (const [name, demand] of Object.entries(comparators)) {
    const slugs = dates.flatMap((date, i) => (demand(spanOf(date), spanOf(x)) ? [`e${i}`] : []))
    const undated = name === 'ne' || name === 'notIn' ? [`e${dates.length}`] : []
    expect(
      found[name]!.nodes.map(({ slug }) => slug),
      name,
    ).toEqual([...slugs, ...undated])
  }
})

it('is shown as exact as it was said, and ordered by its end', async () => {
  const { result } = await answerOf(test.database.pool, {
    query: '{ events(first: 50, orderBy: [{ field: STARTED_AT }, { field: ID }]) { nodes { startedAt } } }',
  })
  const { nodes } = (result.data as { events: { nodes: { startedAt: string | null }[] } }).events
  const inOrder = [...dates].sort((a, b) => Number(spanOf(a).end) - Number(spanOf(b).end))
  expect(nodes.map(({ startedAt }) => startedAt?.replace('.000Z', 'Z') ?? null)).toEqual([...inOrder, null])
})
