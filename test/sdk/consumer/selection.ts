// Type-checked as a consumer's own code, against the packed SDK, by the newest TypeScript and by 5.0.
import { ConditionForce, type ConditionSelection, createClient, type Query, type Result } from '@proviso/sdk'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const exactly = <A, B>(..._: Equal<A, B> extends true ? [] : [A, 'is not', B]) => {}

const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql' })
const by = { slug: 'safe-passage' }

const answer = await proviso.query({
  condition: {
    $: { by },
    summary: true,
    firstStatedAt: true,
    force: true,
    consideration: { considerationKind: true },
    issuers: { name: true },
    assessments: {
      $: { first: 5, where: { status: { in: ['MET', 'BETRAYED'] } } },
      totalCount: true,
      nodes: { status: true },
    },
  },
})
const condition = answer.condition!
exactly<typeof condition.summary, string>()
exactly<typeof condition.firstStatedAt, string | null>()
exactly<typeof condition.assessments.totalCount, number>()
const issuer: { name: string } = condition.issuers[0]!
const kind: 'RECOGNITION' | string | undefined = condition.consideration?.considerationKind
condition.assessments.nodes[0]!.status satisfies 'MET' | 'BETRAYED' | string

// @ts-expect-error may be null
answer.condition.summary
// @ts-expect-error was not selected
condition.requirement
// @ts-expect-error was not selected
condition.issuers[0]!.slug
// @ts-expect-error not one of the values
condition.force === 'RECOMMENDATION'

// @ts-expect-error unknown field
await proviso.query({ condition: { $: { by }, sumary: true } })
// @ts-expect-error unknown field, deep
await proviso.query({ conditions: { nodes: { issuers: { nam: true } } } })
// @ts-expect-error unknown root
await proviso.query({ conditionz: { nodes: { slug: true } } })
// @ts-expect-error unknown argument beside a known one
await proviso.query({ conditions: { $: { first: 5, frist: 5 }, totalCount: true } })
// @ts-expect-error unknown argument alone
await proviso.query({ conditions: { $: { frist: 5 }, totalCount: true } })
// @ts-expect-error unknown key deep inside an argument
await proviso.query({ conditions: { $: { where: { force: { eq: 'DEMAND', eqq: 1 } } }, totalCount: true } })
// @ts-expect-error unknown key inside a list of an argument
await proviso.query({ conditions: { $: { where: { and: [{ slugg: { eq: 'x' } }] } }, totalCount: true } })
// @ts-expect-error wrong type of an argument
await proviso.query({ conditions: { $: { first: '5' }, totalCount: true } })
// @ts-expect-error not a value of the enum
await proviso.query({ conditions: { $: { where: { force: { eq: 'DEMANDED' } } }, totalCount: true } })
// @ts-expect-error required arguments are missing
await proviso.query({ condition: { summary: true } })
// @ts-expect-error a required argument is missing
await proviso.query({ condition: { $: {}, summary: true } })
// @ts-expect-error exactly one way to name it
await proviso.query({ condition: { $: { by: { slug: 'x', id: 'y' } }, summary: true } })
// @ts-expect-error an object needs a selection
await proviso.query({ condition: { $: { by }, issuers: true } })
// @ts-expect-error a leaf has none
await proviso.query({ condition: { $: { by }, summary: { length: true } } })
// @ts-expect-error a field without arguments takes none
await proviso.query({ condition: { $: { by }, consideration: { $: { first: 1 }, considerationKind: true } } })

// Another name for a field, with its own arguments.
const renamed = await proviso.query({
  condition: {
    $: { by },
    'before:status': { $: { asOf: '2021-12-05' } },
    'now:status': true,
    'who:issuers': { name: true },
  },
})
exactly<typeof renamed.condition extends infer C ? keyof NonNullable<C> : never, 'before' | 'now' | 'who'>()
renamed.condition!.who[0]!.name satisfies string
// @ts-expect-error unknown field under another name
await proviso.query({ condition: { $: { by }, 'then:statuz': true } })
// @ts-expect-error unknown argument under another name
await proviso.query({ condition: { $: { by }, 'then:status': { $: { asof: '2021-12-05' } } } })

// Interfaces and unions.
const { node } = await proviso.query({
  node: { $: { id: 'x' }, id: true, on: { Condition: { slug: true, force: true }, Actor: { name: true } } },
})
if (node?.__typename === 'Condition') {
  node.slug satisfies string
  // @ts-expect-error not selected of a condition
  node.name
} else if (node?.__typename === 'Actor') {
  node.name satisfies string
} else if (node) {
  node.id satisfies string
  // @ts-expect-error nothing else selected of the others
  node.slug
}
// @ts-expect-error not a type of the union
await proviso.query({ claims: { nodes: { subject: { on: { Publisher: { name: true } } } } } })
// @ts-expect-error not a field of that type
await proviso.query({ claims: { nodes: { subject: { on: { Event: { slogan: true } } } } } })
// @ts-expect-error an interface has only its own fields
await proviso.query({ node: { $: { id: 'x' }, slug: true } })

// A field that is asked for only sometimes may be undefined.
const detailed = Math.random() > 0.5
const sometimes = await proviso.query({ condition: { $: { by }, slug: true, requirement: detailed } })
exactly<NonNullable<typeof sometimes.condition>['requirement'], string | undefined>()
const parts = await proviso.query({
  condition: {
    $: { by, asOf: new Date(0) },
    issuers: detailed ? { name: true } : undefined,
    consideration: detailed ? { considerationKind: true } : undefined,
    assessments: { $: detailed ? { first: 3 } : undefined, totalCount: true },
    ...(detailed ? { formality: true } : {}),
  },
})
exactly<NonNullable<typeof parts.condition>['issuers'], { name: string }[] | undefined>()
parts.condition!.consideration?.considerationKind satisfies string | undefined
parts.condition!.formality satisfies string | undefined
// @ts-expect-error may not have been asked for
parts.condition!.issuers[0]
// @ts-expect-error a field that does not exist, in what is asked for only sometimes
await proviso.query({ condition: { $: { by }, issuers: detailed ? { nam: true } : undefined } })

// The values of an enum, as a type and at run time.
const forces: readonly ConditionForce[] = ConditionForce.values
ConditionForce.DEMAND satisfies 'DEMAND'
// @ts-expect-error not a value
ConditionForce.WISH

// A part of a selection, written once.
const card = { slug: true, summary: true } satisfies ConditionSelection
const cards = await proviso.query({ conditions: { nodes: { ...card, force: true } } })
cards.conditions.nodes[0]!.summary satisfies string
type Card = Result<Query, { conditions: { nodes: typeof card } }>['conditions']['nodes'][number]
const one: Card = { slug: 'a', summary: 'b' }

// Pages of a selection.
const actors = proviso.queryPages({
  actors: { $: { first: 10 }, pageInfo: { hasNextPage: true, endCursor: true }, nodes: { name: true } },
})
for await (const actor of actors) actor.name satisfies string
const { data, error } = await proviso.tryQuery({ actor: { $: { by: { slug: 'x' } }, name: true } })
if (error)
  error.kind satisfies 'graphql' | 'http' | 'network' | 'timeout' | 'rateLimited' | 'refused' | 'aborted'
else data.actor?.name satisfies string | undefined

export { forces, issuer, kind, one }
