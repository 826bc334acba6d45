// Variables whose values do not fit their types: each error says where, whatever is asked and by whichever way.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer
let authorization: string

beforeAll(async () => {
  server = await startServer({ database: test.database })
  const { text } = await createKey(test.database.pool, { name: 'writer', scopes: ['write'] })
  authorization = `Bearer ${text}`
})
afterAll(() => server?.close())

async function faultsOf(query: string, variables: Record<string, unknown>, accept = 'application/json') {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, authorization },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data, errors } = JSON.parse(/{.*}/.exec(text)![0])
  expect(data ?? null).toBeNull()
  return errors.map(({ extensions: { code, field } }: { extensions: Record<string, unknown> }) => [
    code,
    (field as string[] | undefined)?.join(' '),
  ])
}

const list = 'query ($n: Int, $where: ConditionWhere) { conditions(first: $n, where: $where) { totalCount } }'

it.each([
  ['a number', list, { n: 'ten' }, ['$n']],
  ['a key that is not there', list, { where: { forse: { eq: 'DEMAND' } } }, ['$where']],
  [
    'deep within, in lists',
    list,
    { where: { and: [{}, { targets: { some: { actorKind: { in: ['STATE', 'PLANET'] } } } }] } },
    ['$where and targets some actorKind in'],
  ],
  ['several', list, { n: 0.5, where: { force: { eq: 'WISH' } } }, ['$n', '$where force eq']],
  ['one that is needed', 'query ($by: ConditionBy!) { condition(by: $by) { id } }', {}, ['$by']],
  [
    'null where something is needed',
    'query ($by: ConditionBy!) { condition(by: $by) { id } }',
    { by: null },
    ['$by'],
  ],
  ['beside the schema itself', `${list.slice(0, -1)} __schema { description } }`, { n: 'ten' }, ['$n']],
  [
    'of a mutation',
    'mutation ($input: CreateActorInput!) { createActor(input: $input) { __typename } }',
    { input: { slug: 'a', name: 'A', actorKind: 'PLANET' } },
    ['$input actorKind'],
  ],
])('%s', async (_, query, variables, places) => {
  expect(await faultsOf(query, variables)).toEqual(places.map((place) => ['BAD_USER_INPUT', place]))
})

it('of a subscription', async () => {
  const query = 'subscription ($kinds: [ChangeKind!]) { changes(kinds: $kinds) { id } }'
  expect(await faultsOf(query, { kinds: ['ACTOR', 'PLANET'] }, 'text/event-stream')).toEqual([
    ['BAD_USER_INPUT', '$kinds'],
  ])
})

it('of many only the first fifty are told', async () => {
  const faults = await faultsOf(list, { where: { force: { in: Array(200).fill('WISH') } } })
  expect(faults).toEqual([
    ...Array(50).fill(['BAD_USER_INPUT', '$where force in']),
    ['BAD_USER_INPUT', undefined],
  ])
})
