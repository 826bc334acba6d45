// `bench kills`: processes are killed at random moments of all they do. Nothing that was acknowledged may be lost, nothing
// may be stored by half, and every start afterwards must come up.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createKey, numberChanges, openDatabase, verify } from '../../../prisma/src/index.ts'
import { ask, dataFolder, type Proviso, proviso, run, serve } from '../../server/service-process.ts'
import { createRandom } from '../dataset/random.ts'
import { printTable } from '../print.ts'
import { writeUntil } from './mutations.ts'

/** What is killed, and what it is doing. */
export const moments = [
  'import',
  'postmaster',
  'serve',
  'first run',
  'start',
  'migrate',
  'mutations',
  'postmaster under mutations',
] as const
export type Moment = (typeof moments)[number]

export interface KillRun {
  readonly moment: Moment
  /** When, in ms after it was begun. */
  readonly after: number
  /** What was wrong afterwards. */
  readonly faults: readonly string[]
}

/** How many actors a dossier of a run holds: enough that writing them takes a while. */
const ACTORS = 2000
/** At most so many mutations are acknowledged before the server is killed. */
const WRITES = 100
/** Within this time of its begin it is killed, in ms. */
const WITHIN: Record<Moment, number> = {
  'first run': 8000,
  migrate: 4000,
  start: 3000,
  import: 4000,
  serve: 3000,
  postmaster: 3000,
  mutations: 3000,
  'postmaster under mutations': 3000,
}

export async function benchKills(
  { runs, seed, moments: of = moments }: { runs: number; seed: number; moments?: readonly Moment[] },
  progress: (message: string) => void,
): Promise<KillRun[]> {
  const random = createRandom(seed)
  const lasting = await dataFolder()
  const results: KillRun[] = []
  try {
    // what is killed while a database is being made are 'first run' and 'migrate'
    await (await serve({ DATA_DIR: lasting.dataDir, LOG_LEVEL: 'error' })).stop()
    for (let i = 0; i < runs; i++) {
      const moment = of[i % of.length]!
      const after = Math.round(random.next() * WITHIN[moment])
      const isFresh = moment === 'first run' || moment === 'migrate'
      const folder = isFresh ? await dataFolder() : lasting
      try {
        const faults = await killAt(moment, after, i, folder.dataDir)
        results.push({ moment, after, faults })
        progress(`${i + 1} of ${runs}: ${moment} after ${after} ms: ${faults.join('; ') || 'nothing lost'}`)
      } finally {
        if (isFresh) await folder.remove()
      }
    }
    return results
  } finally {
    await lasting.remove()
  }
}

async function killAt(moment: Moment, after: number, n: number, dataDir: string): Promise<string[]> {
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const faults: string[] = []
  let importing: Proviso | undefined
  let written: string[] = []
  switch (moment) {
    case 'first run':
    case 'start':
      await killed(proviso(['serve'], { PORT: '0', ...env }), after)
      break
    case 'migrate':
      await killed(proviso(['migrate'], env), after)
      if ((await run(['migrate'], env)).code !== 0) faults.push('migrate does not work any more')
      break
    case 'import':
      importing = proviso(['import', await dossier(dataDir, n)], env)
      await killed(importing, after)
      break
    case 'mutations':
    case 'postmaster under mutations': {
      const service = await serve(env)
      const database = await openDatabase({ dataDir, poolSize: 1 })
      const { text } = await createKey(database.pool, { name: 'kills', scopes: ['write'] })
      await database.close()
      const postmaster = await postmasterOf(dataDir)
      const kill = () =>
        moment === 'mutations' ? service.child.kill('SIGKILL') : process.kill(postmaster, 'SIGKILL')
      written = await writeUntil(kill, service.url, text, `kill-${n}`, 1 + (after % WRITES))
      if (moment !== 'mutations') await service.stop()
      await service.exit
      break
    }
    default: {
      const service = await serve(env)
      const asking = ask(service.url, '{ actors(first: 100) { nodes { name } } }').catch(() => {})
      importing = proviso(['import', await dossier(dataDir, n)], env)
      await wait(after)
      if (moment === 'serve') service.child.kill('SIGKILL')
      else process.kill(await postmasterOf(dataDir), 'SIGKILL')
      await Promise.all([asking, importing.exit])
      if (moment === 'postmaster') {
        const back = await until(async () => (await fetch(`${service.url}/ready`)).status === 200)
        if (!back) faults.push('the service did not come back by itself')
        await service.stop()
      }
      await service.exit
    }
  }
  faults.push(...(await faultsOf(dataDir, n, importing && (await importing.exit) === 0, written)))
  return faults
}

/** Starts the service anew, and says what is wrong with the data. */
async function faultsOf(
  dataDir: string,
  n: number,
  isAcknowledged: boolean | undefined,
  written: readonly string[],
): Promise<string[]> {
  const faults: string[] = []
  const service = await serve({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }).catch((error: Error) => error)
  if (service instanceof Error) return [`it did not come up: ${service.message}`]
  const database = await openDatabase({ dataDir, poolSize: 1 })
  try {
    const { data } = await ask(service.url, '{ conditions { totalCount } articles { totalCount } }')
    if (data?.conditions.totalCount < 20 || data?.articles.totalCount < 8)
      faults.push('the sample corpus is not whole')
    await numberChanges(database.pool)
    const { rows: kept } = await database.pool.query(
      `SELECT w.slug, count(c.id)::int AS told FROM unnest($1::text[]) w (slug) LEFT JOIN "Actor" a ON a.slug = w.slug
         LEFT JOIN "Change" c ON c."actorId" = a.id AND c.action = 'ADDED' GROUP BY 1 HAVING count(c.id) <> 1`,
      [written],
    )
    for (const { slug, told } of kept) faults.push(`${slug} was acknowledged, and is there ${told} times`)
    for (const { what, found } of (await verify(database)).filter(({ found }) => found > 0))
      faults.push(`not so: ${what} (${found})`)
    if (written.length > 0) return faults
    const { rows } = await database.pool.query(`SELECT count(*)::int AS n FROM "Actor" WHERE slug LIKE $1`, [
      `kill-${n}-%`,
    ])
    const stored = rows[0].n
    if (stored !== 0 && stored !== ACTORS) faults.push(`${stored} of ${ACTORS} records are stored`)
    if (isAcknowledged && stored !== ACTORS) faults.push('what was acknowledged is lost')
  } finally {
    await database.close()
    await service.stop()
  }
  return faults
}

async function dossier(dataDir: string, n: number): Promise<string> {
  const file = join(dataDir, `kill-${n}.jsonl`)
  const records = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'kills' },
    ...Array.from({ length: ACTORS }, (_, i) => ({
      record: 'actor',
      key: `kill-${n}-${i}`,
      slug: `kill-${n}-${i}`,
      name: `Killed ${n} ${i}`,
      actorKind: 'STATE',
    })),
  ]
  await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return file
}

async function killed({ child, exit }: Proviso, after: number): Promise<void> {
  await wait(after)
  child.kill('SIGKILL')
  await exit
}

const postmasterOf = async (dataDir: string) =>
  Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

async function until(condition: () => Promise<boolean>): Promise<boolean> {
  for (let i = 0; i < 300; i++) {
    if (await condition().catch(() => false)) return true
    await wait(100)
  }
  return false
}

export function printKills(results: readonly KillRun[]): void {
  printTable(
    'Processes killed at random moments',
    ['killed', 'times', 'with faults'],
    [...Map.groupBy(results, ({ moment }) => moment)].map(([moment, runs]) => [
      moment,
      String(runs.length),
      String(runs.filter(({ faults }) => faults.length > 0).length),
    ]),
  )
  for (const { moment, after, faults } of results)
    if (faults.length > 0) console.log(`${moment} after ${after} ms: ${faults.join('; ')}`)
}
