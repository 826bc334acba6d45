import { expect, it } from 'vitest'
import { useServer } from './server.ts'

const proviso = useServer()

it('scratch', async () => {
  const q1 = await proviso.client.requirementsAsKnown({ target: 'taliban', issuers: ['united-states', 'european-union'], on: '2021-12-05T23:59:59Z' })
  console.log(q1.totalCount, JSON.stringify(q1.nodes.slice(0, 2), null, 1))
  const q2 = await proviso.client.disagreements()
  console.log(q2.totalCount, JSON.stringify(q2.nodes.slice(0, 1), null, 1))
  const q3 = await proviso.client.requirementHistory({ topic: 'SAFE_PASSAGE', target: 'taliban' })
  console.log(q3.rows({columns: ['slug', 'force', 'formality', 'firstStatedAt', 'issuers.name', 'status']}))
  const q4 = await proviso.client.grantedWhileUnmet()
  console.log(q4.totalCount, q4.nodes.map((n) => [n.description, n.outcomes.nodes.map(o => [o.state, o.event?.title, o.event?.figures.length]), n.conditions.nodes.length]))
  const q5 = await proviso.client.actorDossier({ by: { slug: 'taliban' } })
  console.log(q5?.conditionsFaced.totalCount, q5?.conditionsIssued.totalCount, q5?.conditionsFaced.pageInfo)
  const rest = await proviso.client.more(q5!.conditionsFaced).all()
  console.log(rest.length, proviso.requests.length)
  const { conditions } = await proviso.client.query({ conditions: { $: { first: 3, where: { force: { in: ['CONDITION'] } } }, totalCount: true, nodes: { id: true, 'now:status': true, 'then:status': { $: { asOf: '2021-12-05T00:00:00Z' } }, claims: { $: {first: 1}, pageInfo: { hasNextPage: true, endCursor: true }, nodes: { subject: { on: { Condition: { slug: true } } }, quotes: { exact: true } } } } } })
  console.log(JSON.stringify(conditions, null, 1), JSON.stringify(proviso.requests.at(-1)))
  expect(1).toBe(1)
})
