// A server that is killed while it writes: what was acknowledged is there, once.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey, openDatabase, verify } from '../../prisma/src/index.ts'
import { writeUntil } from '../bench/kills/mutations.ts'
import { dataFolder, serve } from './service-process.ts'

let data: Awaited<ReturnType<typeof dataFolder>>
beforeAll(async () => {
  data = await dataFolder()
})
afterAll(() => data?.remove())

it('has all that was acknowledged before it was killed, once, and nothing by half', {
  timeout: 240_000,
}, async () => {
  const service = await serve({ DATA_DIR: data.dataDir, LOG_LEVEL: 'error', WORKERS: '1' })
  const database = await openDatabase({ dataDir: data.dataDir, poolSize: 1 })
  try {
    const { text } = await createKey(database.pool, { name: 'killed', scopes: ['write'] })
    const acknowledged = await writeUntil(() => service.child.kill('SIGKILL'), service.url, text, 'kill', 12)
    await service.exit
    expect(acknowledged.length).toBeGreaterThanOrEqual(12)
    const { rows } = await database.pool.query(
      `SELECT a.slug, (SELECT count(*)::int FROM "Change" c WHERE c."actorId" = a.id)
                    + (SELECT count(*)::int FROM "PendingChange" p WHERE a.id = ANY (p."rowIds") AND 'actorId' = ANY (p.subjects)) AS told
         FROM "Actor" a WHERE a.slug = ANY($1)`,
      [acknowledged],
    )
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual(acknowledged.toSorted())
    expect(rows.every(({ told }) => told === 1)).toBe(true)
    expect((await verify(database)).filter(({ found }) => found > 0)).toEqual([])
  } finally {
    await database.close()
  }
})
