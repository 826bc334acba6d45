// What a service takes whom many follow.
import { platform } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey, openDatabase } from '../../prisma/src/index.ts'
import { residentMiB } from '../bench/graph/resources.ts'
import { follow } from '../bench/soak/clients.ts'
import { askWith } from '../bench/writes/writer.ts'
import { dataFolder, type Service, serve } from './service-process.ts'

const FOLLOWERS = 300
const CHANGES = 50

let folder: Awaited<ReturnType<typeof dataFolder>>
let service: Service
beforeAll(async () => {
  folder = await dataFolder()
  service = await serve({ DATA_DIR: folder.dataDir, WORKERS: '1', LOG_LEVEL: 'error' })
})
afterAll(() => folder?.remove())

it.runIf(platform() === 'linux')(
  'stays below 400 MiB while hundreds are told of every change, and after',
  { timeout: 120_000 },
  async () => {
    const { url, child } = service
    const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 1 })
    const { text: key } = await createKey(database.pool, { name: 'desk', scopes: ['write'] })
    await database.close()
    const stop = new AbortController()
    let received = 0
    const following = follow(url, FOLLOWERS, stop.signal, () => received++)
    await expect
      .poll(
        async () =>
          (await (await fetch(`${url}/metrics`)).text()).match(/^proviso_subscriptions (\d+)/m)?.[1],
        {
          timeout: 60_000,
        },
      )
      .toBe(`${FOLLOWERS}`)
    const fields = Array.from(
      { length: CHANGES },
      (_, i) =>
        `a${i}: createActor(input: { slug: "followed-${i}", name: "Followed ${i}", actorKind: STATE }) { __typename }`,
    )
    for (const half of [fields.slice(0, CHANGES / 2), fields.slice(CHANGES / 2)])
      expect((await askWith(url, key, `mutation { ${half.join(' ')} }`)).errors).toBeUndefined()
    await expect.poll(() => received, { timeout: 60_000 }).toBe(CHANGES * FOLLOWERS)
    expect(await residentMiB(child.pid!)).toBeLessThan(400)
    stop.abort()
    await following
    expect(await residentMiB(child.pid!)).toBeLessThan(400)
  },
)
