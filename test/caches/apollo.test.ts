// Apollo Client keeps what was known on a day apart from what is known now.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities'
import { describe, expect, it } from 'vitest'
import { useServer } from '../sdk/server.ts'
import { BOTH, day, NESTED, NOW, plain, sent, slug, THEN } from './asked.ts'

const proviso = useServer()

const clientOf = (cache = new InMemoryCache()) =>
  new ApolloClient({ cache, link: new HttpLink({ uri: proviso.url }) })

/** All arguments but those that say which page. */
const notPaging = (args: Record<string, unknown> | null) =>
  Object.keys(args ?? {}).filter((name) => !['first', 'after', 'last', 'before'].includes(name))

describe('with the defaults of its cache', () => {
  it('what is asked as of a day changes nothing that is shown of today', async () => {
    const client = clientOf()
    const variables = { slug, day }
    for (const query of [NOW, THEN, BOTH, NESTED])
      await client.query({ query: gql(query), variables, fetchPolicy: 'network-only' })
    for (const query of [NOW, THEN, BOTH, NESTED]) {
      const shown = client.readQuery({ query: gql(query), variables })
      expect(plain(shown)).toEqual(await sent(proviso.url, query, variables))
    }
    const [now, then] = [await sent(proviso.url, NOW, { slug }), await sent(proviso.url, THEN, variables)]
    expect(now).not.toEqual(then)
  })
})

const PAGE = gql`query Page($day: Moment, $after: String) {
  conditions(first: 5, after: $after, knownAt: $day) {
    edges { node { id presentId status } }
    pageInfo { hasNextPage endCursor }
  }
}`
interface Page {
  conditions: {
    edges: { node: { id: string; presentId: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

/** The conditions shown of now and of the day, after two pages of each were read in turn. */
async function shownOf(policy: ReturnType<typeof relayStylePagination>) {
  const client = clientOf(new InMemoryCache({ typePolicies: { Query: { fields: { conditions: policy } } } }))
  const cursors: (string | undefined)[] = [undefined, undefined]
  for (let page = 0; page < 2; page++)
    for (const [i, moment] of [undefined, day].entries()) {
      const { data } = await client.query<Page>({
        query: PAGE,
        variables: { day: moment, after: cursors[i] },
        fetchPolicy: 'network-only',
      })
      cursors[i] = data!.conditions.pageInfo.endCursor
    }
  const idsOf = (moment?: string) =>
    client
      .readQuery<Page>({ query: PAGE, variables: { day: moment } })!
      .conditions.edges.map(({ node }) => node.id)
  return { now: idsOf(), past: idsOf(day) }
}

describe('relayStylePagination', () => {
  it('keyed by all arguments but the paging ones has a list for each perspective', async () => {
    const { now, past } = await shownOf(relayStylePagination(notPaging))
    expect(now).toHaveLength(10)
    expect(past).toHaveLength(10)
    expect(now.every((id) => !id.includes('~'))).toBe(true)
    expect(past.every((id) => id.includes('~'))).toBe(true)
  })

  it('without keys mixes them: the wrong form', async () => {
    await expect(shownOf(relayStylePagination())).resolves.toSatisfy(({ now }: { now: string[] }) =>
      now.some((id) => id.includes('~')),
    )
  })
})
