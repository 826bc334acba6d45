// Where in a request it is at fault: `extensions.field` leads from the root to the argument, and into inputs.
import { type GraphQLError, getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compilerOf, schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const test = useTestDatabase({ corpus: 'sample' })

async function refusalOf(query: string, variables: Record<string, unknown> = {}) {
  const { result } = await answerOf(test.database.pool, { query, variables })
  const { code, field } = result.errors?.[0]?.extensions ?? {}
  return [code, (field as string[] | undefined)?.join(' ')]
}

const elsewhere = 'act_1~1k0'

describe('a refusal names the place', () => {
  it.each([
    ['conditions(first: 101) { totalCount }', 'PAGE_TOO_LARGE', 'conditions first'],
    ['conditions(last: -1) { totalCount }', 'BAD_USER_INPUT', 'conditions last'],
    ['mine: conditions(after: "x") { nodes { id } }', 'INVALID_CURSOR', 'mine after'],
    ['conditions(before: "x") { totalCount }', 'INVALID_CURSOR', 'conditions before'],
    [
      'conditions(orderBy: [{ field: FORCE }, { field: FORCE }]) { totalCount }',
      'BAD_USER_INPUT',
      'conditions orderBy',
    ],
    ['conditions { facets(by: []) { __typename } }', 'BAD_USER_INPUT', 'conditions facets by'],
    [
      'conditions { facets(by: [TOPIC], level: 0) { __typename } }',
      'BAD_USER_INPUT',
      'conditions facets level',
    ],
    ['changes(about: "x") { totalCount }', 'BAD_USER_INPUT', 'changes about'],
    [
      'conditions(where: { force: { eq: null } }) { totalCount }',
      'BAD_USER_INPUT',
      'conditions where force eq',
    ],
    [
      'conditions(where: { not: { or: [{ disputed: { window: -1 } }] } }) { totalCount }',
      'BAD_USER_INPUT',
      'conditions where not or disputed window',
    ],
    [
      `conditions(where: { targets: { some: { id: { eq: "${elsewhere}" } } } }) { totalCount }`,
      'PERSPECTIVE_MISMATCH',
      'conditions where targets some id',
    ],
    [
      `search(query: "aid", where: { actor: { id: { eq: "${elsewhere}" } } }) { totalCount }`,
      'PERSPECTIVE_MISMATCH',
      'search where actor id',
    ],
    [
      `pathBetween(from: { id: "${elsewhere}" }, to: { slug: "taliban" }) { via }`,
      'PERSPECTIVE_MISMATCH',
      'pathBetween from',
    ],
    [
      'actor(by: { slug: "taliban" }) { relatedActors(depth: 9) { totalCount } }',
      'BAD_USER_INPUT',
      'actor relatedActors depth',
    ],
  ])('%s', async (selection, code, field) => {
    expect(await refusalOf(`{ ${selection} }`)).toEqual([code, field])
  })

  it('also of what comes in variables', async () => {
    const where = { conditionsFaced: { some: { targets: { none: { id: { in: [elsewhere] } } } } } }
    expect(
      await refusalOf('query ($where: ActorWhere) { actors(where: $where) { totalCount } }', { where }),
    ).toEqual(['PERSPECTIVE_MISMATCH', 'actors where conditionsFaced some targets none id'])
  })
})

it.each([
  ['changes(about: "x") { id }', 'BAD_USER_INPUT', 'changes about'],
  [
    `mine: conditionStatusChanged(where: { id: { eq: "${elsewhere}" } }) { status }`,
    'PERSPECTIVE_MISMATCH',
    'mine where id',
  ],
])('so does that of a subscription: %s', (selection, code, field) => {
  const document = parse(`subscription { ${selection} }`)
  const compiled = () => compilerOf(schema).stream(document, getOperationAST(document)!, {})
  expect(compiled).toThrow()
  try {
    compiled()
  } catch (error) {
    const { extensions } = error as GraphQLError
    expect([extensions.code, (extensions.field as string[]).join(' ')]).toEqual([code, field])
  }
})

describe('an actor who is not there', () => {
  const nearest = [expect.objectContaining({ slug: 'taliban' })]

  it.each([
    [
      'conditions(first: 1) { nodes { status(by: { actor: { slug: "talban" } }) } }',
      'conditions nodes status',
    ],
    [
      'conditions(first: 1) { nodes { word: statusBy(by: { actor: { slug: "talban" } }) { id } } }',
      'conditions nodes word',
    ],
    [
      'conditions(where: { status: { eq: MET, by: { actor: { slug: "talban" } } } }) { totalCount }',
      'conditions where status',
    ],
    [
      'few: conditions { facets(by: [SELF_ASSESSED], statusBy: { actor: { slug: "talban" } }) { count } }',
      'few facets',
      'statusBy',
    ],
  ])('%s is refused, with the nearest names', async (selection, place, argument = 'by') => {
    const { result } = await answerOf(test.database.pool, { query: `{ ${selection} }` })
    expect(result.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: [...place.split(' '), argument, 'actor'],
      nearest: expect.arrayContaining(nearest),
    })
  })

  it('may be named in each way in which actors are', async () => {
    const status = (by: string) => `status(by: { actor: { ${by} } })`
    const query = `{ actor(by: { slug: "taliban" }) { id } conditions { nodes { slug: ${status('slug: "taliban"')} } } }`
    const { result } = await answerOf(test.database.pool, { query })
    const { actor, conditions } = result.data as { actor: { id: string }; conditions: unknown }
    const byId = await answerOf(test.database.pool, {
      query: `{ conditions { nodes { slug: ${status(`id: "${actor.id}"`)} } } }`,
    })
    expect(byId.result.data).toEqual({ conditions })
  })
})
