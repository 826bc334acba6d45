// Connections that are cut at any moment while the SDK writes: what it says was done is there, once, and whatever else was sent is there once or not at all.

import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey, verify } from '../../prisma/src/index.ts'
import { createClient } from '../../sdk/src/index.ts'
import { useServer } from './server.ts'

const test = useServer()
const CLIENTS = 4
const WRITES = 40

let way: Server
let url: string
let cuts = 0
beforeAll(async () => {
  const { hostname, port } = new URL(test.url)
  way = createServer((near) => {
    const far = connect(Number(port), hostname)
    join(near, far)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => way.once('listening', resolve))
  url = `http://127.0.0.1:${(way.address() as AddressInfo).port}/graphql`
})
afterAll(() => way?.close())

/** Two connections as one, cut in one of three requests: within it, while it is answered, or within the answer. */
function join(near: Socket, far: Socket): void {
  const cut = () => {
    near.resetAndDestroy()
    far.destroy()
  }
  const cutOff = (bytes: Buffer, to: Socket) => {
    cuts++
    to.write(bytes.subarray(0, Math.floor(Math.random() * bytes.length)), cut)
  }
  let willCut = false
  near.on('data', (bytes) => {
    const at = Math.random() * 9
    if (at < 1) return cutOff(bytes, far)
    far.write(bytes)
    willCut = at < 2
    if (at < 2 || at > 3) return
    cuts++
    setTimeout(cut, Math.random() * 30)
  })
  far.on('data', (bytes) => (willCut ? cutOff(bytes, near) : near.write(bytes)))
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('error', () => {})
    one.on('close', () => other.destroy())
  }
}

it('are no reason that anything is done twice, or is said to be done and is not', {
  timeout: 120_000,
}, async () => {
  const { text } = await createKey(test.database.pool, { name: 'cut', scopes: ['write'] })
  const proviso = createClient({ url, token: text, retry: { retries: 6, minDelay: 5, maxDelay: 2000 } })
  const said = new Map<string, string | undefined>()
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let n = 0; n < WRITES; n++) {
        const slug = `cut-${client}-${n}`
        const input = { slug, name: slug, actorKind: 'STATE' } as const
        const { data, error } = await proviso.tryMutate({
          createActor: { $: { input }, actor: { presentId: true } },
          'again:createActor': { $: { input: { ...input, slug: `${slug}-b` } }, actor: { presentId: true } },
        })
        // what is there already would be a conflict: the SDK sends the same key again
        expect(error?.kind ?? 'network', error?.message).toBe('network')
        said.set(slug, data?.createActor?.actor.presentId)
        said.set(`${slug}-b`, data?.again?.actor.presentId)
      }
    }),
  )
  expect(cuts).toBeGreaterThan(20)
  const { rows } = await test.database.pool.query<{ slug: string; told: number }>(
    `SELECT a.slug, (SELECT count(*)::int FROM "Change" c WHERE c."actorId" = a.id AND c.action = 'ADDED')
                  + (SELECT count(*)::int FROM "PendingChange" p WHERE a.id = ANY (p."rowIds") AND 'actorId' = ANY (p.subjects)) AS told
       FROM "Actor" a WHERE a.name LIKE 'cut-%'`,
  )
  const there = new Map(rows.map(({ slug, told }) => [slug, told]))
  expect(there.size).toBe(rows.length)
  expect([...there.values()].every((told) => told === 1)).toBe(true)
  for (const [slug, id] of said) if (id !== undefined) expect(there.has(slug), slug).toBe(true)
  expect([...said.values()].filter((id) => id !== undefined).length).toBeGreaterThan(CLIENTS * WRITES)
  expect((await verify(test.database)).filter(({ found }) => found > 0)).toEqual([])
})
