// An object has one id for each perspective; the id says from where the object is seen, and `presentId` which object it is.
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf, codeOf } from '../../support/graph.ts'

const test = useTestDatabase({ corpus: 'sample' })

// biome-ignore lint/suspicious/noExplicitAny: whatever a test asks for
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const answer = await answerOf(test.database.pool, { query, variables })
  return codeOf(answer) ?? answer.result.data
}

const actor = 'actor(by: { slug: "taliban" }'
const day = '2021-09-01T00:00:00Z'
const ms = Date.parse(day)

describe('an id', () => {
  it('is spelled in one way for each perspective', async () => {
    const { now, then, offset, asOf, both, recorded, unsaid, none } = await ask(`{
      now: ${actor}) { id presentId }
      then: ${actor}, knownAt: "${day}") { id presentId }
      offset: ${actor}, knownAt: "2021-09-01T02:00:00.000+02:00", knownBy: REPORTED) { id }
      asOf: ${actor}, asOf: "${day}") { id }
      both: ${actor}, asOf: "${day}", knownAt: "2022-01-01T00:00:00Z") { id presentId }
      recorded: ${actor}, knownAt: "${day}", knownBy: RECORDED) { id }
      unsaid: ${actor}, knownBy: RECORDED) { id }
      none: ${actor}, knownAt: null, asOf: null, knownBy: null) { id }
    }`)
    expect(now.presentId).toBe(now.id)
    expect(then).toEqual({ id: `${now.id}~1k${ms}`, presentId: now.id })
    expect(offset.id).toBe(then.id)
    expect(asOf.id).toBe(`${now.id}~1a${ms}`)
    expect(both).toEqual({ id: `${now.id}~1a${ms}k${Date.parse('2022-01-01')}`, presentId: now.id })
    expect(recorded.id).toBe(`${then.id}r`)
    expect([unsaid.id, none.id]).toEqual([now.id, now.id])
    for (const { id } of [now, then, both, recorded]) expect(id).toMatch(/^[A-Za-z0-9_~-]{1,100}$/)
  })

  it.each([
    '~',
    '~1',
    '~1k',
    `~1k0${ms}`,
    '~1k-0',
    '~1r',
    `~1k${ms}a${ms}`,
    `~2k${ms}`,
    '~1k9999999999999999',
    // of no moment that can be asked for: after the year 9999, before the year 1
    `~1k${Date.parse('9999-12-31T23:59:59.999Z') + 1}`,
    `~1a${Date.parse('0001-01-01T00:00:00.000Z') - 1}`,
    `~1a${ms}r`,
  ])('that is spelled otherwise, as by %s, is unknown', async (spelling) => {
    const { actor: found } = await ask(`{ ${actor}) { id } }`)
    const asked = await ask(
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } actor(by: { id: $id }) { id } }',
      {
        id: found.id + spelling,
      },
    )
    expect(asked).toEqual({ node: null, nodes: [null], actor: null })
  })

  it('names the same object from the same perspective to node, nodes and by, and arguments beside by take the place of parts', async () => {
    const { actor: found } = await ask(`{ ${actor}, asOf: "${day}", knownAt: "${day}") { id } }`)
    const later = '2022-06-01T00:00:00Z'
    const asked = await ask(
      `query ($id: ID!, $later: Moment, $null: Moment) {
        node(id: $id) { id }
        nodes(ids: [$id]) { id }
        same: actor(by: { id: $id }, knownAt: $null) { id }
        replaced: actor(by: { id: $id }, knownAt: $later) { id conditionsFaced(first: 1) { nodes { id } } }
      }`,
      { id: found.id, later },
    )
    expect(asked.node).toEqual(found)
    expect(asked.nodes).toEqual([found])
    expect(asked.same).toEqual(found)
    expect(asked.replaced.id).toBe(found.id.replace(`k${ms}`, `k${Date.parse(later)}`))
    expect(asked.replaced.conditionsFaced.nodes[0].id).toMatch(/^con_\d+~1a\d+k\d+$/)
  })
})

describe('filters by id', () => {
  const list = (where: string, args = '') =>
    ask(`{ actors(where: { id: ${where} }${args}) { nodes { presentId } } }`)

  it('compare which object it is: the plain id fits every list, an id as seen from elsewhere is refused', async () => {
    const { now, then } = await ask(`{ now: ${actor}) { id } then: ${actor}, knownAt: "${day}") { id } }`)
    const found = { actors: { nodes: [{ presentId: now.id }] } }
    const [eq, among] = [(id: string) => `{ eq: "${id}" }`, (id: string) => `{ in: ["${id}"] }`]
    const seen = `, knownAt: "${day}"`
    expect(await list(eq(now.id))).toEqual(found)
    expect(await list(eq(now.id), seen)).toEqual(found)
    expect(await list(among(then.id), seen)).toEqual(found)
    for (const args of ['', `${seen}, knownBy: RECORDED`, `${seen}, asOf: "${day}"`])
      expect(await list(eq(then.id), args)).toBe('PERSPECTIVE_MISMATCH')
    expect(await list(eq(`${now.id}~1k0${ms}`), seen)).toEqual({ actors: { nodes: [] } })
  })

  it('know in nodes from where each object is seen', async () => {
    const { now, then } = await ask(`{ now: ${actor}) { id } then: ${actor}, knownAt: "${day}") { id } }`)
    const other = then.id.replace(`${ms}`, `${ms + 1}`)
    const faced = (ids: string[], id: string) =>
      ask(
        `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) {
          ... on Actor { conditionsFaced(where: { targets: { some: { id: { eq: $id } } } }) { totalCount } } } }`,
        { ids, id },
      )
    expect((await faced([then.id, then.id], then.id)).nodes).toHaveLength(2)
    expect(await faced([then.id, other], then.id)).toBe('PERSPECTIVE_MISMATCH')
    expect((await faced([then.id, other, now.id], now.id)).nodes).toHaveLength(3)
  })

  it('about takes which object it is, from wherever it is seen', async () => {
    const { now, then } = await ask(`{ now: ${actor}) { id } then: ${actor}, knownAt: "${day}") { id } }`)
    const about = (id: string) =>
      ask('query ($id: ID!) { changes(about: $id, first: 3) { nodes { id } } }', { id })
    expect((await about(now.id)).changes.nodes).not.toEqual([])
    expect(await about(then.id)).toEqual(await about(now.id))
  })
})

it('a cursor fits the list only as it is seen from where it was given', async () => {
  const page = (args: string) =>
    ask(`{ conditions(first: 2${args}) { nodes { id } pageInfo { endCursor } } }`)
  const seen = `, knownAt: "${day}"`
  const [now, then] = [await page(''), await page(seen)]
  const after = (of: typeof now) => `, after: "${of.conditions.pageInfo.endCursor}"`
  expect((await page(seen + after(then))).conditions.nodes).toHaveLength(2)
  expect(await page(after(then))).toBe('INVALID_CURSOR')
  expect(await page(seen + after(now))).toBe('INVALID_CURSOR')
  expect(await page(`${seen}, asOf: "${day}"${after(then)}`)).toBe('INVALID_CURSOR')
})

describe('nodes', () => {
  it('has a branch for each noun and kind of perspective, however many moments', async () => {
    const { actor: found } = await ask(`{ ${actor}) { id } }`)
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { conditionsFaced { totalCount } } } }'
    const asked = async (moments: number) => {
      const ids = Array.from({ length: moments }, (_, i) => `${found.id}~1k${ms + i}`)
      const { result, statements } = await answerOf(test.database.pool, { query, variables: { ids } })
      expect((result.data as { nodes: unknown[] }).nodes).toMatchObject(ids.map((id) => ({ id })))
      return statements[0]!
    }
    const [few, many] = [await asked(2), await asked(100)]
    expect(many.text.replace('(1, 100)', '(1, 2)')).toBe(few.text)
    expect(many.cost / few.cost).toBe(50)
  })

  it('sees each object from where its id says, in the order of the ids', async () => {
    const years = [2019, 2022, 2021, 2020].map((year) => Date.parse(`${year}-12-31T00:00:00Z`))
    const { actor: found } = await ask(`{ ${actor}) { id } }`)
    const ids = [found.id, ...years.map((at) => `${found.id}~1k${at}`), 'nothing', `${found.id}~1a${ms}`]
    const selection = '... on Actor { id conditionsFaced { totalCount nodes { id status } } }'
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, { ids })
    const alone = ids.map(
      async (id) => (await ask(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id })).node,
    )
    expect(nodes).toEqual(await Promise.all(alone))
    expect(
      new Set(nodes.map((node: { conditionsFaced: unknown } | null) => JSON.stringify(node?.conditionsFaced)))
        .size,
    ).toBeGreaterThan(3)
  })
})
