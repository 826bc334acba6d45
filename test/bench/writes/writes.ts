// `bench writes`: small writes per second over HTTP, by one client and by eight, against hand-written SQL that writes the same rows;
// and reading while somebody writes.
import { createKey, openDatabase, verify } from '../../../prisma/src/index.ts'
import { dataFolder, serve } from '../../server/service-process.ts'
import { printTable, short } from '../print.ts'
import { askWith, byHand, judging, rate, type Work } from './writer.ts'

const CLIENTS = 8
/** Readers ask so many times for each write in the mixed measurement. */
const READS = 19
const READ = '{ conditions(first: 20) { nodes { slug summary status targets { name } } } }'

export interface Writes {
  readonly clients: number
  /** Writes per second, over HTTP and by hand. */
  readonly service: number
  readonly sql: number
}

export interface WritesResult {
  readonly writes: readonly Writes[]
  /** Questions per second: alone, and where one in twenty is a write. */
  readonly reading: { readonly alone: number; readonly mixed: number }
  /** Of so many writes to one condition: applied, and told of a conflict. What `verify` finds wrong afterwards. */
  readonly contended: {
    readonly applied: number
    readonly conflicts: number
    readonly faults: readonly string[]
  }
}

export async function benchWrites(
  { seconds, writes }: { seconds: number; writes: number },
  progress: (message: string) => void,
): Promise<WritesResult> {
  const folder = await dataFolder()
  const env = { DATA_DIR: folder.dataDir, LOG_LEVEL: 'error', WORKERS: '1' }
  const service = await serve(env)
  const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 2 })
  try {
    const { text: key } = await createKey(database.pool, { name: 'bench', scopes: ['write'] })
    const { rows } = await database.pool.query('SELECT slug FROM "Condition" ORDER BY id LIMIT 8')
    const slugs = rows.map(({ slug }) => slug as string)
    const write = judging(service.url, key, slugs)
    const read: Work = async () => {
      const { errors } = await askWith(service.url, key, READ)
      if (errors) throw new Error(JSON.stringify(errors))
    }
    // what is loaded by the first of each is not measured
    for (const first of [write, read]) await first(0, 0)

    const results: Writes[] = []
    for (const clients of [1, CLIENTS]) {
      const over = await rate(clients, seconds, write)
      const hand = await byHand(database.url, clients, slugs)
      const sql = await rate(clients, seconds, hand.work)
      await hand.close()
      results.push({ clients, service: over, sql })
      progress(
        `${clients} ${clients === 1 ? 'client' : 'clients'}: ${short(over)} writes a second, by hand ${short(sql)}`,
      )
    }
    const alone = await rate(CLIENTS, seconds, read)
    const mixed = await rate(CLIENTS, seconds, (client, n) =>
      n % (READS + 1) === READS ? write(client, n) : read(client, n),
    )
    progress(`reading: ${short(alone)} questions a second, with writes between ${short(mixed)}`)
    const contended = await toOneCondition(service.url, key, slugs[0]!, writes)
    const wrong = (await verify(database)).filter(({ found }) => found > 0)
    const faults = wrong.map(({ what, found }) => `not so: ${what} (${found})`)
    return { writes: results, reading: { alone, mixed }, contended: { ...contended, faults } }
  } finally {
    await database.close()
    await service.stop()
    await folder.remove()
  }
}

const REVISE = `mutation ($input: ReviseConditionInput!) { reviseCondition(input: $input) {
  ... on ReviseConditionPayload { condition { version } } ... on Conflict { currentVersion } } }`

/** Clients revise one condition, each as it last saw it. */
async function toOneCondition(url: string, key: string, slug: string, writes: number) {
  const result = { applied: 0, conflicts: 0 }
  const { data } = await askWith(url, key, `{ condition(by: { slug: "${slug}" }) { version } }`)
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      let expectedVersion: number = data.condition.version
      for (let n = client; n < writes; n += CLIENTS) {
        const input = { condition: { slug }, expectedVersion, summary: `Said by ${client}, ${n}.` }
        const revised = (await askWith(url, key, REVISE, { input })).data.reviseCondition
        if (revised.condition) result.applied += 1
        else result.conflicts += 1
        expectedVersion = revised.condition?.version ?? revised.currentVersion
      }
    }),
  )
  return result
}

export function printWrites({ writes, reading, contended }: WritesResult): void {
  const [one, eight] = writes
  printTable(
    'Small writes per second: an assessment with a claim',
    ['clients', 'over HTTP', 'by hand', 'ratio', 'to one client'],
    writes.map(({ clients, service, sql }) => [
      String(clients),
      short(service),
      short(sql),
      short(service / sql),
      short(service / one!.service),
    ]),
  )
  printTable(
    `Questions per second, ${CLIENTS} clients`,
    ['reading alone', 'one in twenty a write', 'ratio'],
    [[short(reading.alone), short(reading.mixed), short(reading.mixed / reading.alone)]],
  )
  printTable(
    `Writes of ${eight!.clients} clients to one condition`,
    ['applied', 'told of a conflict', 'found wrong by verify'],
    [[String(contended.applied), String(contended.conflicts), contended.faults.join('; ') || '–']],
  )
}
