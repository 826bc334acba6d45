// Of every noun there is: one object has one id for each perspective, by which it is fetched, and found in lists that are seen from there.
import { type GraphQLField, type GraphQLInterfaceType, getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../prisma/src/index.ts'
import { schema } from '../../../schema/src/index.ts'
import { allNouns } from '../../../schema/src/sql/noun.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf, codeOf } from '../../support/graph.ts'
import { insertWorld } from '../world/insert.ts'
import { createWorld } from '../world/world.ts'

// a version is the same from everywhere, and has but the id of its recording
const nouns = schema
  .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  .filter(({ name }) => name !== 'Version')
const prefixOf = (type: string) => allNouns().find(({ model }) => model === type)!.prefix
const roots = Object.values(schema.getQueryType()!.getFields())
const takes = (field: GraphQLField<unknown, unknown>, argument: string) =>
  field.args.some(({ name }) => name === argument)

const at = Date.parse('2021-12-31T23:59:59.999Z')
const spelling = `~1a${at}k${at}r`
const seen = 'asOf: "2021", knownAt: "2021-12-31", knownBy: RECORDED'
const reported = `~1a${at}k${at}`
const unknown = [`${spelling}~`, '~1', `~1k${at}.0`, `~1k+${at}`, `~1K${at}`, '\n', ` ${spelling}`]

let database: Database
beforeAll(async () => {
  database = await createTestDatabase()
  await insertWorld(database.pool, createWorld(7))
})
afterAll(() => database?.close())

// biome-ignore lint/suspicious/noExplicitAny: whatever a test asks for
async function ask(query: string, variables: Record<string, unknown>): Promise<any> {
  const answer = await answerOf(database.pool, { query, variables })
  return codeOf(answer) ?? answer.result.data
}

interface Data {
  readonly id: string
  readonly presentId: string
}

describe.each(nouns.map(({ name }) => name))('%s', (type) => {
  const one = roots.find((field) => getNamedType(field.type).name === type && takes(field, 'by'))
  const all = roots.find((field) => String(field.type) === `${type}Connection!` && takes(field, 'where'))!

  it('is fetched and found by its id from each perspective, and by no other spelling', async () => {
    const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id presentId } }'
    const numbered = Array.from({ length: 100 }, (_, i) => `${prefixOf(type)}_${i + 1}`)
    const { nodes } = await ask(NODES, { ids: numbered.map((presentId) => presentId + spelling) })
    const there: Data[] = nodes.filter((node: Data | null) => node !== null)
    // a merged one is who it was merged into
    for (const { presentId, ...node } of there)
      expect(node).toEqual({ __typename: type, id: presentId + spelling })
    // what was known then need not be so any more
    const present = await ask(NODES, { ids: numbered })
    const { id, presentId } = nodes.find(
      (node: Data | null, i: number) => node?.presentId === numbered[i] && present.nodes[i],
    )!
    const otherwise = await ask(NODES, { ids: [presentId, ...unknown.map((other) => presentId + other)] })
    expect(otherwise.nodes).toEqual([
      { __typename: type, id: presentId, presentId },
      ...unknown.map(() => null),
    ])
    const named = one ? `one: ${one.name}(by: { id: $id }) { id }` : ''
    expect(await ask(`query ($id: ID!) { node(id: $id) { id } ${named} }`, { id })).toEqual({
      node: { id },
      ...(one && { one: { id } }),
    })

    if (!all) return
    const hasMoments = takes(all, 'knownAt')
    const listed = (given: string) =>
      ask(
        `query ($id: ID!) { list: ${all.name}(where: { id: { in: [$id] } }${hasMoments ? `, ${seen}` : ''}) { nodes { id } } }`,
        { id: given },
      )
    const found = await listed(presentId)
    expect(hasMoments ? await listed(id) : found).toEqual(found)
    for (const node of found.list.nodes) expect(node).toEqual({ id: hasMoments ? id : presentId })
    expect(await listed(presentId + (hasMoments ? reported : spelling))).toBe('PERSPECTIVE_MISMATCH')
  })
})
