// Type-checked as a consumer's own code, against the packed SDK: mutations as methods, and as functions over a lean client.
import { attempt, createActor, createClient, createTransport, retract } from '@proviso/sdk'

const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql', token: 'secret' })

const { condition } = await proviso.reviseCondition(
  { input: { condition: { slug: 'safe-passage' }, expectedVersion: 1, deadline: '2022-03' } },
  { condition: { version: true, deadline: true, issuers: { name: true } } },
)
condition.version satisfies number
condition.issuers[0]!.name satisfies string
// @ts-expect-error was not selected
condition.slug

const { quotes } = await proviso.addRevision(
  { input: { article: { url: 'https://a.example' }, expectedVersion: 1, text: 'x' }, dryRun: true },
  { quotes: { exact: true, anchor: { match: true } } },
)
quotes[0]!.anchor.match satisfies 'EXACT' | 'CONTEXT' | 'ORPHANED'

// @ts-expect-error the version is missing
await proviso.reviseCondition({ input: { condition: { slug: 'x' } } }, { condition: { version: true } })
// @ts-expect-error not a value of the enum
await proviso.createActor({ input: { name: 'x', actorKind: 'ROBOT' } }, { actor: { slug: true } })
// @ts-expect-error misspelt in what is wanted of the payload
await proviso.createActor({ input: { name: 'x', actorKind: 'IGO' } }, { actor: { slgu: true } })

const both = await proviso.mutate({
  createActor: { $: { input: { slug: 'unesco', name: 'UNESCO', actorKind: 'IGO' } }, actor: { slug: true } },
  'second:createTopic': { $: { input: { slug: 'heritage', name: 'Heritage' } }, topic: { name: true } },
})
both.createActor.actor.slug satisfies string
both.second.topic.name satisfies string
// @ts-expect-error no such mutation
await proviso.mutate({ creatActor: { $: { input: { name: 'x', actorKind: 'IGO' } }, actor: { slug: true } } })
await proviso.mutate({
  // @ts-expect-error no such field of the payload
  'first:createActor': { $: { input: { name: 'x', actorKind: 'IGO' } }, actr: { slug: true } },
})
await proviso.mutate({
  // @ts-expect-error no such argument
  'first:createActor': { $: { inptu: { name: 'x', actorKind: 'IGO' } }, actor: { slug: true } },
})

const lean = createTransport({ url: 'http://127.0.0.1:4000/graphql' })
const { actor } = await createActor(
  lean,
  { input: { name: 'UNESCO', slug: 'unesco', actorKind: 'IGO' } },
  { actor: { presentId: true } },
  { idempotencyKey: 'unesco-1' },
)
actor.presentId satisfies string
const { data, error } = await attempt(
  retract(lean, { input: { id: actor.presentId, expectedVersion: 1, reason: 'x' } }, { retractedId: true }),
)
if (error) error.refusals?.[0]?.currentVersion satisfies number | null | undefined
else data.retractedId satisfies string
