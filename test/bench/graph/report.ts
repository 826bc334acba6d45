// The tables of `bench graph`.
import { median, printTable, short, spread } from '../print.ts'
import type { Answering } from './answers.ts'
import { type PeerName, peers } from './peer.ts'
import type { Distribution, MeasuredRound } from './rounds.ts'
import type { Workload } from './workload.ts'

export interface WorkloadResult {
  workload: string
  title: string
  kind: Workload['kind']
  distribution: Distribution
  rounds: Partial<Record<PeerName, MeasuredRound[]>>
  answering: Partial<Record<PeerName, Answering>>
}

/** What Proviso aims at: times PostGraphile's requests per second by kind, and a share of the limit's. */
const targets = { flat: 1.3, nested: 1.8, limit: 0.85 }

/** Requests per second of one server over another's in the same round, for each round. */
export function ratios(result: WorkloadResult, of: PeerName, over: PeerName): number[] {
  const [a, b] = [result.rounds[of], result.rounds[over]]
  if (!a || !b) return []
  return a.map((round, i) => round.requestsPerSecond / b[i]!.requestsPerSecond)
}

/** Requests per second of CPU, server and PostgreSQL together: steadier than the clock where others share the machine. */
function cpuRatio(result: WorkloadResult, of: PeerName, over: PeerName): string {
  const cost = (name: PeerName) =>
    (result.rounds[name] ?? []).map(
      (round) => (round.serverCpu ?? Number.NaN) + (round.databaseCpu ?? Number.NaN),
    )
  const ratio = median(cost(over)) / median(cost(of))
  return Number.isNaN(ratio) ? '–' : ratio.toFixed(2)
}

export function printGraphReport(results: readonly WorkloadResult[]): void {
  for (const distribution of ['distinct', 'zipf'] as const) {
    const of = results.filter((result) => result.distribution === distribution)
    if (of.length === 0) continue
    const how =
      distribution === 'distinct' ? 'each request with its own variables' : 'variables repeat by Zipf’s law'
    printTable(
      `Requests per second, ${how}; ratios with their spread over the rounds`,
      [
        'query',
        'kind',
        'limit',
        'PostGraphile',
        'Proviso',
        'Proviso, cached',
        'limit : PostGraphile',
        'Proviso : PostGraphile',
        'Proviso : limit',
        'Proviso, cached : PostGraphile',
        'per CPU: Proviso : PostGraphile',
        'per CPU: Proviso : limit',
        'target',
      ],
      of.map((result) => [
        result.title,
        result.kind,
        ...peers.map((name) => rate(result, name)),
        spread(ratios(result, 'limit', 'postgraphile')),
        spread(ratios(result, 'proviso', 'postgraphile')),
        spread(ratios(result, 'proviso', 'limit')),
        spread(ratios(result, 'proviso-cached', 'postgraphile')),
        cpuRatio(result, 'proviso', 'postgraphile'),
        cpuRatio(result, 'proviso', 'limit'),
        verdict(result),
      ]),
    )
    printTable(
      `Latency, CPU, statements and rows, ${how}`,
      [
        'query',
        'server',
        'p50 ms',
        'p99 ms',
        'server CPU ms',
        'PostgreSQL CPU ms',
        'statements',
        'rows read',
        'bytes',
      ],
      of.flatMap((result) =>
        peers.flatMap((name) => {
          const rounds = result.rounds[name]
          if (!rounds) return []
          const middle = (value: (round: MeasuredRound) => number | undefined) =>
            short(median(rounds.map((round) => value(round) ?? Number.NaN)))
          return [
            [
              result.workload,
              name,
              middle((r) => r.p50),
              middle((r) => r.p99),
              middle((r) => r.serverCpu),
              middle((r) => r.databaseCpu),
              short(result.answering[name]?.statements),
              short(result.answering[name]?.rows),
              middle((r) => r.bytes),
            ],
          ]
        }),
      ),
    )
  }
  const faults = results.flatMap(({ workload, answering, distribution }) =>
    distribution !== 'distinct'
      ? []
      : Object.entries(answering).flatMap(([name, { fault }]) =>
          fault ? [[workload, name, fault.slice(0, 300)]] : [],
        ),
  )
  if (faults.length > 0)
    printTable('Left out, because the answer was another', ['query', 'server', 'why'], faults)
}

function rate(result: WorkloadResult, name: PeerName): string {
  const rounds = result.rounds[name]
  return rounds ? short(median(rounds.map((round) => round.requestsPerSecond))) : '–'
}

function verdict(result: WorkloadResult): string {
  const [toPeer, toLimit] = [ratios(result, 'proviso', 'postgraphile'), ratios(result, 'proviso', 'limit')]
  if (toPeer.length === 0 || toLimit.length === 0) return '–'
  const aim = targets[result.kind]
  const [a, b] = [median(toPeer) >= aim, median(toLimit) >= targets.limit]
  return `${a ? '✓' : '✗'} ${aim} ${b ? '✓' : '✗'} ${targets.limit}`
}
