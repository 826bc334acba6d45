// Type-checked as a consumer's own code, against the packed SDK, by the newest TypeScript and by 5.0.
import {
  type ConditionsNode,
  type ConditionsResult,
  type ConditionWhere,
  conditions,
  createClient,
  createTransport,
  type NodeOf,
  type Page,
  ProvisoError,
  toRows,
} from '@proviso/sdk'

const proviso = createClient({ url: new URL('http://127.0.0.1:4000/graphql'), token: async () => 'secret' })

const where: ConditionWhere = { targets: { some: { slug: { eq: 'taliban' } } }, force: { in: ['DEMAND'] } }
const page: Page<ConditionsResult> = await proviso.conditions({ where, first: 10 })
page.nodes[0]!.summary satisfies string
page.totalCount satisfies number
const first: ConditionsNode | undefined = page.nodes[0]
const nodes: NodeOf<ConditionsResult>[] = await proviso
  .conditions()
  .all({ max: 100, onProgress: ({ loaded }) => loaded })
for await (const condition of proviso.conditions({}, { signal: new AbortController().signal }))
  condition.slug satisfies string
for await (const each of proviso.conditions().pages()) each.pageInfo.endCursor satisfies string | null
for (const condition of page) condition.force satisfies string

// @ts-expect-error was not selected
page.nodes[0]!.requirement
// @ts-expect-error unknown variable
await proviso.conditions({ frist: 10 })
// @ts-expect-error a required variable is missing
await proviso.condition({})
// @ts-expect-error all variables are missing
await proviso.condition()
// @ts-expect-error not a value of the enum
await proviso.conditions({ where: { force: { eq: 'WISH' } } })

const lean = createTransport({ url: 'http://127.0.0.1:4000/graphql' })
;(await conditions(lean, { first: 1 })).nodes[0]!.slug satisfies string

const dossier = await proviso.actorDossier({ by: { slug: 'taliban' } })
for await (const faced of proviso.more(dossier!.conditionsFaced))
  faced.history.nodes[0]!.turnedAt satisfies string

const rows = await proviso
  .conditions()
  .rows({ explode: 'issuers', columns: { condition: 'slug', issuer: 'issuers.name' } })
rows[0]!.issuer satisfies string | null
// @ts-expect-error not a column any more
rows[0]!.slug
// @ts-expect-error there is no such list
page.rows({ explode: 'issuer' })
// @ts-expect-error there is no such column
page.rows({ columns: ['slug', 'issuers.nam'] })
toRows(page, { columns: ['slug', 'considerations.considerationKind'] })[0]![
  'considerations.considerationKind'
] satisfies string | null

// Documents: plain strings, and those that graphql-codegen makes.
const plain = await proviso.request('{ actors { totalCount } }')
const told = await proviso.request<{ actors: { totalCount: number } }>('{ actors { totalCount } }')
told.actors.totalCount satisfies number
declare const typed: {
  toString(): string
  __apiType?: (variables: { slug: string }) => { actor: { name: string } | null }
}
;(await proviso.request(typed, { slug: 'taliban' })).actor?.name satisfies string | undefined
// @ts-expect-error its variable is missing
await proviso.request(typed)
// @ts-expect-error its variable has another type
await proviso.request(typed, { slug: 1 })
for await (const event of proviso.subscribe(typed, { slug: 'taliban' }))
  event.actor?.name satisfies string | undefined

try {
  await proviso.node({ id: 'x' })
} catch (error) {
  if (error instanceof ProvisoError && error.kind === 'rateLimited')
    error.retryAfter satisfies number | undefined
}

export { first, nodes, plain }
