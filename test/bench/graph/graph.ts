// `bench graph`: Proviso beside PostGraphile 5 and beside the least that Node can do, on one database.
import { openDataset } from '../dataset/dataset.ts'
import { median, printTable, short } from '../print.ts'
import { checkAnswers } from './answers.ts'
import { installPeers, type Peer, type PeerName, peers, startPeer } from './peer.ts'
import { preparePostGraphile, removePostGraphileIndexes } from './postgraphile-schema.ts'
import { printGraphReport, ratios, type WorkloadResult } from './report.ts'
import { residentMiB } from './resources.ts'
import { type Distribution, distributions, measure, type RoundOptions } from './rounds.ts'
import { readSample } from './workload.ts'
import { workloads as all } from './workloads/all.ts'

export interface GraphBenchOptions extends RoundOptions {
  scale: number
  /** Names of workloads; none stands for all. */
  only?: readonly string[] | undefined
  /** Names of servers; none stands for all. */
  servers?: readonly PeerName[] | undefined
  distributions?: readonly Distribution[] | undefined
  /** Compares answers and counts statements, without load. */
  checkOnly?: boolean | undefined
}

export async function benchGraph(options: GraphBenchOptions, progress: (message: string) => void) {
  const names = peers.filter((name) => name === 'limit' || !options.servers || options.servers.includes(name))
  const workloads = all.filter((workload) => !options.only?.length || options.only.includes(workload.name))
  if (names.includes('postgraphile')) await installPeers(progress)
  const dataset = await openDataset({ scale: options.scale, seed: options.seed }, progress)
  const running: Peer[] = []
  try {
    await preparePostGraphile(dataset.pool)
    const sample = await readSample(dataset.pool)
    const answering = await checkAnswers(names, workloads, dataset.url, dataset.pool, sample, progress)
    const results: WorkloadResult[] = []
    const servers: { name: PeerName; startup: number; idleMiB?: number; loadedMiB?: number }[] = []
    if (!options.checkOnly) {
      for (const name of names) running.push(await startPeer(name, dataset.url))
      for (const { name, startup, pid } of running)
        servers.push({ name, startup, idleMiB: (await residentMiB(pid))! })
    }
    for (const distribution of options.distributions ?? distributions) {
      for (const workload of workloads) {
        const result = { workload: workload.name, title: workload.title, kind: workload.kind, distribution }
        // where no question comes twice, a cache is nothing but a burden
        const able = running.filter(
          ({ name }) =>
            !answering[workload.name]?.[name]?.fault &&
            !(distribution === 'distinct' && name === 'proviso-cached'),
        )
        if (!options.checkOnly)
          progress(`${workload.name}, ${distribution}: ${able.map(({ name }) => name).join(', ')}`)
        const rounds = await measure(able, workload, distribution, dataset.pool, sample, options)
        results.push({ ...result, rounds, answering: answering[workload.name]! })
        const rates = Object.entries(rounds).map(
          ([name, of]) => `${name} ${short(median(of.map((round) => round.requestsPerSecond)))}/s`,
        )
        if (rates.length > 0) progress(rates.join(', '))
      }
      if (options.checkOnly) break
    }
    for (const [i, { pid }] of running.entries()) servers[i]!.loadedMiB = (await residentMiB(pid))!
    for (const peer of running.splice(0)) await peer.stop()
    return { results, servers }
  } finally {
    for (const peer of running) await peer.stop().catch(() => {})
    await removePostGraphileIndexes(dataset.pool)
    await dataset.close()
  }
}

export function printGraph({ results, servers }: Awaited<ReturnType<typeof benchGraph>>): void {
  printGraphReport(results)
  if (servers.length > 0) {
    printTable(
      'Start and memory',
      ['server', 'start ms', 'MiB at start', 'MiB after all rounds'],
      servers.map(({ name, startup, idleMiB, loadedMiB }) => [
        name,
        short(startup),
        short(idleMiB),
        short(loadedMiB),
      ]),
    )
  }
  const [front, deep] = ['front-page', 'deep-page'].map((name) =>
    results.find((result) => result.workload === name && result.distribution === 'distinct'),
  )
  const times = (result: WorkloadResult | undefined) =>
    result?.rounds.proviso?.length ? median(result.rounds.proviso.map((round) => round.p50)) : undefined
  if (times(front) && times(deep)) {
    console.log(
      `\nProviso’s page 5,000 takes ${(times(deep)! / times(front)!).toFixed(2)} × page 1 (target: 1.2 at most).`,
    )
  }
  for (const kind of ['flat', 'nested'] as const) {
    const of = results.filter(
      (result) => result.kind === kind && ratios(result, 'proviso', 'postgraphile').length > 0,
    )
    if (of.length === 0) continue
    const least = Math.min(...of.map((result) => median(ratios(result, 'proviso', 'postgraphile'))))
    console.log(`Least ratio of Proviso to PostGraphile over ${kind} queries: ${least.toFixed(2)}`)
  }
}
