// What people are likely to ask first, each as an operation and as variables drawn from the data set.
import { readFile } from 'node:fs/promises'
import type { Random } from '../dataset/random.ts'
import type { Sample, Variables } from '../graph/workload.ts'

export interface CatalogueQuery {
  readonly group: 'question' | 'filter' | 'search' | 'facets' | 'walk'
  readonly name: string
  readonly document: string
  draw(sample: Sample, random: Random): Variables
}

const DAY = 86_400_000
const later = (moment: string, days: number) => new Date(Date.parse(moment) + days * DAY).toISOString()
const popular = (sample: Sample, random: Random) =>
  sample.actors[random.below(Math.min(200, sample.actors.length))]!

/** A filter on one root list: what it asks for is always the same, so that filters can be compared. */
function filter(
  name: string,
  root: 'conditions' | 'events' | 'articles' | 'actors',
  declarations: string,
  where: string,
  draw: CatalogueQuery['draw'],
): CatalogueQuery {
  const fields = {
    conditions: 'summary force topic { slug } firstStatedAt issuers { name }',
    events: 'title eventType startedAt',
    articles: 'title publishedAt publisher { name }',
    actors: 'name actorKind',
  }[root]
  const document = `query Q${declarations && `(${declarations})`} {
  ${root}(first: 20, where: ${where}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }
}`
  return { group: 'filter', name, document, draw }
}

const filters: CatalogueQuery[] = [
  filter(
    'conditions by issuer',
    'conditions',
    '$a: String!',
    '{ issuers: { some: { slug: { eq: $a } } } }',
    (s, r) => ({
      a: popular(s, r),
    }),
  ),
  filter(
    'conditions by issuer and target',
    'conditions',
    '$a: String!, $b: String!',
    '{ issuers: { some: { slug: { eq: $a } } }, targets: { some: { slug: { eq: $b } } } }',
    (s, r) => ({ a: s.actors[r.below(10)], b: s.actors[r.below(10)] }),
  ),
  filter(
    'conditions by issuer’s rare name',
    'conditions',
    '$a: String!',
    '{ issuers: { some: { slug: { eq: $a } } } }',
    (s, r) => ({
      a: s.actors[s.actors.length - 1 - r.below(Math.ceil(s.actors.length / 2))],
    }),
  ),
  filter(
    'conditions by topic and force',
    'conditions',
    '$t: String!, $f: ConditionForce!',
    '{ topic: { slug: { eq: $t } }, force: { eq: $f } }',
    (_, r) => ({
      t: r.pick(['safe-passage', 'democracy', 'other']),
      f: r.pick(['CONDITION', 'RED_LINE', 'APPEAL']),
    }),
  ),
  filter(
    'conditions within a topic',
    'conditions',
    '$t: String!',
    '{ topic: { within: { slug: $t } } }',
    (_, r) => ({ t: r.pick(['economy', 'security', 'debt']) }),
  ),
  filter(
    'conditions by status as of a date',
    'conditions',
    '$s: ConditionStatus!, $d: Moment!',
    '{ status: { eq: $s, asOf: $d } }',
    (s, r) => ({ s: r.pick(['MET', 'NOT_MET', 'BETRAYED']), d: s.moment(r) }),
  ),
  filter(
    'conditions by consideration kind',
    'conditions',
    '$k: ConsiderationKind!',
    '{ consideration: { considerationKind: { eq: $k } } }',
    (_, r) => ({ k: r.pick(['RECOGNITION', 'TRADE', 'CEASEFIRE']) }),
  ),
  filter(
    'conditions first stated between',
    'conditions',
    '$d: Moment!, $e: Moment!',
    '{ firstStatedAt: { gte: $d, lt: $e } }',
    (s, r) => {
      const d = s.moment(r)
      return { d, e: later(d, 30) }
    },
  ),
  filter('conditions disputed', 'conditions', '', '{ disputed: { eq: true } }', () => ({})),
  filter(
    'events by type and date',
    'events',
    '$t: EventType!, $d: Moment!',
    '{ eventType: { eq: $t }, startedAt: { gte: $d } }',
    (s, r) => ({ t: r.pick(['CONSULT', 'SANCTION', 'RETREAT']), d: s.moment(r) }),
  ),
  filter(
    'events by participant and role',
    'events',
    '$a: String!, $r: ParticipationRole!',
    '{ participants: { some: { actor: { slug: { eq: $a } }, role: { eq: $r } } } }',
    (s, r) => ({ a: popular(s, r), r: r.pick(['HOST', 'VICTIM', 'ACTOR']) }),
  ),
  filter(
    'events by country and date',
    'events',
    '$c: String!, $d: Moment!, $e: Moment!',
    '{ placeCountry: { eq: $c }, startedAt: { gte: $d, lt: $e } }',
    (s, r) => {
      const d = s.moment(r)
      return { c: r.pick(['AF', 'CH', 'US']), d, e: later(d, 90) }
    },
  ),
  filter(
    'articles by publisher and date',
    'articles',
    '$p: String!, $d: Moment!',
    '{ publisher: { name: { eq: $p } }, publishedAt: { lt: $d } }',
    (s, r) => ({ p: s.publishers[r.below(Math.min(50, s.publishers.length))], d: s.moment(r) }),
  ),
  filter(
    'articles by mentioned actor',
    'articles',
    '$a: String!',
    '{ actors: { some: { slug: { eq: $a } } } }',
    (s, r) => ({
      a: popular(s, r),
    }),
  ),
  filter('actors by kind', 'actors', '$k: ActorKind!', '{ actorKind: { eq: $k } }', (_, r) => ({
    k: r.pick(['IGO', 'PERSON']),
  })),
  filter(
    'actors by identifier',
    'actors',
    '$v: String!',
    '{ identifiers: { some: { scheme: { eq: "wikidata" }, value: { eq: $v } } } }',
    (s, r) => ({ v: `Q${9_000_001 + r.below(s.actors.length)}` }),
  ),
  filter(
    'actors by a part of any name',
    'actors',
    '$n: String!',
    '{ or: [{ name: { contains: $n } }, { names: { some: { text: { contains: $n } } } }] }',
    (s, r) => ({ n: r.pick(s.names).split(' ').at(-1)!.slice(0, 6).toLowerCase() }),
  ),
]

const found = `edges { score snippet node { __typename ... on Article { title } ... on Actor { name } ... on Event { title } ... on Condition { summary } } }
    pageInfo { hasNextPage endCursor }`
const search = (name: string, types: string, draw: CatalogueQuery['draw'], more = ''): CatalogueQuery => ({
  group: 'search',
  name,
  document: `query Q($q: String!) {
  search(query: $q, first: 20${types}) { ${found} ${more} }
}`,
  draw,
})

const searches: CatalogueQuery[] = [
  search('a common word in articles', ', types: [ARTICLE]', (_, r) => ({
    q: r.pick(['ceasefire', 'recognises', 'convoy', 'embassies']),
  })),
  search('a common word everywhere', '', (_, r) => ({
    q: r.pick(['ceasefire', 'sanctions', 'agreement', 'elections']),
  })),
  search('two words and a phrase', '', (_, r) => ({
    q: r.pick(['girls school', '"safe passage" airport', '"chemical stockpiles"', 'hostages -released']),
  })),
  search('a rare name', '', (s, r) => ({ q: r.pick(s.names) })),
  search(
    'a misspelt name',
    ', types: [ACTOR]',
    (s, r) => ({ q: misspelt(r.pick(s.names)) }),
    'didYouMean { name }',
  ),
]

const misspelt = (name: string) => `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`

const facets: CatalogueQuery[] = [
  {
    group: 'facets',
    name: 'all conditions by topic',
    document: '{ conditions(first: 0) { facets(by: [TOPIC]) { count keys { value } } } }',
    draw: () => ({}),
  },
  {
    group: 'facets',
    name: 'all conditions by the topics of a level',
    document: '{ conditions(first: 0) { facets(by: [TOPIC], level: 1) { count keys { value } } } }',
    draw: () => ({}),
  },
  {
    group: 'facets',
    name: 'conditions of an issuer by status and target',
    document: `query Q($a: String!) {
  conditions(first: 0, where: { issuers: { some: { slug: { eq: $a } } } }) { facets(by: [STATUS, TARGET]) { count keys { value label } } }
}`,
    draw: (s, r) => ({ a: popular(s, r) }),
  },
  {
    group: 'facets',
    name: 'all conditions by status and issuer',
    document: '{ conditions(first: 0) { facets(by: [STATUS, ISSUER]) { count keys { value label } } } }',
    draw: () => ({}),
  },
  {
    group: 'facets',
    name: 'events of a year by month',
    document: `query Q($d: Moment!, $e: Moment!) {
  events(first: 0, where: { startedAt: { gte: $d, lt: $e } }) { series(field: STARTED_AT, interval: MONTH) { startsAt count } }
}`,
    draw(s, r) {
      const d = s.moment(r)
      return { d, e: later(d, 365) }
    },
  },
]

const walks: CatalogueQuery[] = [
  ...[1, 2].map(
    (depth): CatalogueQuery => ({
      group: 'walk',
      name: `related actors, depth ${depth}`,
      document: `query Q($a: String!) { actor(by: { slug: $a }) { relatedActors(depth: ${depth}, first: 20) { nodes { distance actor { name } } } } }`,
      draw: (s, r) => ({ a: r.pick(s.actors) }),
    }),
  ),
  {
    group: 'walk',
    name: 'path between two actors',
    document:
      'query Q($a: String!, $b: String!) { pathBetween(from: { slug: $a }, to: { slug: $b }) { actor { name } via } }',
    draw: (s, r) => ({ a: r.pick(s.actors), b: r.pick(s.actors) }),
  },
  {
    group: 'walk',
    name: 'conditions between two actors',
    document:
      'query Q($a: String!, $b: String!) { conditionsBetween(issuer: { slug: $a }, target: { slug: $b }) { nodes { summary force status } } }',
    draw: (s, r) => ({ a: s.actors[r.below(20)], b: s.actors[r.below(20)] }),
  },
]

const questions: Record<string, CatalogueQuery['draw']> = {
  'requirements-as-known': (s, r) => ({
    issuers: [s.actors[r.below(10)], s.actors[r.below(10)]],
    target: s.actors[r.below(20)],
    on: s.moment(r),
  }),
  disagreements: (s, r) => (r.chance(0.5) ? {} : { knownAt: s.moment(r) }),
  'requirement-history': (s, r) => ({
    topic: r.pick(['safe-passage', 'democracy']),
    target: s.actors[r.below(50)],
  }),
  'granted-while-unmet': () => ({}),
  'actor-dossier': (s, r) => ({ by: { slug: popular(s, r) } }),
}

/** All queries; the five questions are read from the SDK's operations. */
export async function catalogue(): Promise<CatalogueQuery[]> {
  const asked: CatalogueQuery[] = []
  for (const [name, draw] of Object.entries(questions)) {
    const file = new URL(`../../../schema/operations/questions/${name}.graphql`, import.meta.url)
    asked.push({ group: 'question', name, document: await readFile(file, 'utf8'), draw })
  }
  return [...asked, ...filters, ...searches, ...facets, ...walks]
}
