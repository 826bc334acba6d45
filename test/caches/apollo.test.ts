// Apollo Client keeps what was known on a day apart from what is known now.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities'
import { beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
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

describe('what was written', () => {
  let key: string
  beforeAll(async () => {
    key = (await createKey(proviso.database.pool, { name: 'ann', scopes: ['write'] })).text
  })
  const writer = () =>
    new ApolloClient({
      cache: new InMemoryCache({ possibleTypes: { Node: ['Condition', 'Claim', 'Assessment', 'Actor'] } }),
      link: new HttpLink({ uri: proviso.url, headers: { authorization: `Bearer ${key}` } }),
    })

  it('of a retracted fact nothing is shown any more, once `retractedId` is evicted', async () => {
    const client = writer()
    const LIST = gql`query Judged { condition(by: { slug: "doha-2021-no-terror-base" }) { id status assessments { nodes { id presentId version status } } } }`
    const JUDGE = gql`mutation Judge($input: CreateAssessmentInput!) { createAssessment(input: $input) {
      ... on CreateAssessmentPayload { assessment { id condition { id status } } } } }`
    const RETRACT = gql`mutation Retract($input: RetractInput!) { retract(input: $input) {
      ... on RetractPayload { retractedId changed { id ... on Condition { status } } } } }`
    const input = {
      condition: { slug: 'doha-2021-no-terror-base' },
      status: 'MET',
      judgedAt: '2021-12-05',
      claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2021-12-05' }],
    }
    await client.mutate({ mutation: JUDGE, variables: { input } })
    const { data } = await client.query<Judged>({ query: LIST, fetchPolicy: 'network-only' })
    const [{ presentId: id, version: expectedVersion }] = data!.condition.assessments.nodes as [
      { presentId: string; version: number },
    ]
    await client.mutate<{ retract: { retractedId: string } }>({
      mutation: RETRACT,
      variables: { input: { id, expectedVersion, reason: 'misread' } },
      update(cache, { data }) {
        cache.evict({ id: cache.identify({ __typename: 'Assessment', id: data!.retract.retractedId }) })
        cache.gc()
      },
    })
    const shown = client.readQuery<Judged>({ query: LIST })!
    expect(shown.condition).toMatchObject({ status: 'UNJUDGED', assessments: { nodes: [] } })
    expect(plain(shown)).toEqual(await sent(proviso.url, LIST.loc!.source.body, {}))
  })

  it('of a merged actor the survivor is shown, once `mergedId` is evicted', async () => {
    const client = writer()
    const CREATE = gql`mutation Create($input: CreateActorInput!) { createActor(input: $input) { ... on CreateActorPayload { actor { id presentId version } } } }`
    const MERGE = gql`mutation Merge($input: MergeActorsInput!) { mergeActors(input: $input) {
      ... on MergeActorsPayload { mergedId survivor { id name mergedFrom { formerId } } } } }`
    const LIST = gql`query Named { actors(where: { slug: { in: ["ruritania", "united-states"] } }) { nodes { id name } } }`
    const SURVIVOR = gql`query Survivor { actor(by: { slug: "united-states" }) { id name mergedFrom { formerId } } }`
    const input = { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' }
    const created = await client.mutate<{ createActor: { actor: { version: number } } }>({
      mutation: CREATE,
      variables: { input },
    })
    await client.query({ query: LIST })
    await client.query({ query: SURVIVOR })
    await client.mutate<{ mergeActors: { mergedId: string } }>({
      mutation: MERGE,
      variables: {
        input: {
          actor: { slug: 'ruritania' },
          into: { slug: 'united-states' },
          expectedVersion: created.data!.createActor.actor.version,
          reason: 'a novel',
        },
      },
      update(cache, { data }) {
        cache.evict({ id: cache.identify({ __typename: 'Actor', id: data!.mergeActors.mergedId }) })
      },
    })
    for (const query of [LIST, SURVIVOR])
      expect(plain(client.readQuery({ query }))).toEqual(await sent(proviso.url, query.loc!.source.body, {}))
  })
})

interface Judged {
  condition: { assessments: { nodes: { presentId: string; version: number }[] } }
}
