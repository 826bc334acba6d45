// Writing over HTTP, with a key, through the SDK: what is written is answered, followed and done once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { createClient } from '../../sdk/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase()
let server: RunningServer
let key: string

beforeAll(async () => {
  server = await startServer({ database: test.database })
  key = (await createKey(test.database.pool, { name: 'ann', scopes: ['write'] })).text
})
afterAll(() => server?.close())

const client = (token?: string) => createClient({ url: `${server.url}/graphql`, token, retry: false })
const genovia = { slug: 'genovia', name: 'Genovia', actorKind: 'STATE' } as const

describe('writing', () => {
  it('is refused without a key', async () => {
    const asked = client().mutate({ createActor: { $: { input: genovia }, actor: { slug: true } } })
    await expect(asked).rejects.toMatchObject({ kind: 'graphql', code: 'UNAUTHENTICATED' })
  })

  it('answers with what was written, and tells those who follow', async () => {
    const proviso = client(key)
    const followed = (async () => {
      for await (const { changes } of proviso.subscribe({
        changes: { subject: { on: { Actor: { slug: true } } }, origin: { name: true, operation: true } },
      }))
        return changes
    })()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const { createActor } = await proviso.mutate({
      createActor: { $: { input: genovia }, actor: { slug: true, version: true } },
    })
    expect(createActor).toEqual({ actor: { slug: 'genovia', version: 1 } })
    expect(await followed).toMatchObject({
      subject: { slug: 'genovia' },
      origin: { name: 'ann', operation: 'createActor' },
    })
  })

  it('of what is there already is refused, and says what is', async () => {
    const { data, error } = await client(key).tryMutate({
      'other:createActor': { $: { input: { ...genovia, slug: 'syldavia' } }, actor: { slug: true } },
      createActor: { $: { input: genovia }, actor: { slug: true } },
    })
    expect(error).toMatchObject({
      kind: 'refused',
      code: 'CONFLICT',
      refusals: [{ field: 'createActor', type: 'Conflict', currentVersion: 1 }],
    })
    expect(data).toEqual({ other: { actor: { slug: 'syldavia' } } })
  })

  it('tells of every fault as a value, each by itself', async () => {
    const { data, error } = await client(key).tryMutate({
      createActor: { $: { input: genovia }, actor: { slug: true } },
      reviseActor: {
        $: { input: { actor: { slug: 'genovja' }, expectedVersion: 1, name: 'G.' } },
        actor: { slug: true },
      },
      retract: { $: { input: { id: 'con_1', expectedVersion: 1, reason: 'misread' } }, retractedId: true },
    })
    expect(data).toEqual({})
    expect(error).toMatchObject({
      kind: 'refused',
      refusals: [
        { field: 'createActor', type: 'Conflict', code: 'CONFLICT', currentVersion: 1 },
        {
          field: 'reviseActor',
          type: 'NotFound',
          code: 'NOT_FOUND',
          message: 'There is no actor of this slug: "genovja". Closest: "genovia".',
        },
        { field: 'retract', type: 'NotFound', code: 'NOT_FOUND' },
      ],
    })
    const { error: stranger } = await client().tryMutate({
      createActor: { $: { input: genovia }, actor: { slug: true } },
    })
    expect(stranger).toMatchObject({ kind: 'graphql', code: 'UNAUTHENTICATED' })
  })

  it('is done once, however often the same key of idempotency arrives', async () => {
    const borduria = { ...genovia, slug: 'borduria' }
    const ask = (input: object) =>
      client(key).mutate(
        { createActor: { $: { input: input as typeof genovia }, actor: { presentId: true } } },
        { idempotencyKey: 'borduria-1' },
      )
    const first = await ask(borduria)
    expect(await ask(borduria)).toEqual(first)
    await expect(ask({ ...borduria, name: 'Otherwise' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  it('is refused whole with a key that was sent with anything else before, whatever its fields are called', async () => {
    const ask = async (...slugs: string[]) => {
      const fields = slugs.map(
        (slug) =>
          `${slug}: createActor(input: { slug: "${slug}", name: "A", actorKind: STATE }) { __typename }`,
      )
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          authorization: `Bearer ${key}`,
          'idempotency-key': 'of-all-fields',
        },
        body: JSON.stringify({ query: `mutation { ${fields.join(' ')} }` }),
      })
      return { status: response.status, ...((await response.json()) as object) }
    }
    const refused = { extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }
    const gondal = await ask('gondal')
    expect(gondal).toMatchObject({ status: 200 })
    expect(await ask('gondal')).toEqual(gondal)
    expect(await ask('angria')).toMatchObject({ status: 422, data: { angria: null }, errors: [refused] })
    expect(await ask('gondal', 'angria')).toMatchObject({ status: 422, errors: [refused, refused] })
  })
})
