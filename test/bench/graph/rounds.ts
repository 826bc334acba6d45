// The servers under load, in turn: one round each, over and over, so that whatever disturbs the machine disturbs all.
import type pg from 'pg'
import { createRandom, type Random, zipf } from '../dataset/random.ts'
import { askAt, requestBody } from './answers.ts'
import { type Round, sendLoad } from './load.ts'
import { languageOf, type Peer, type PeerName } from './peer.ts'
import { backendsOf, cpuBetween, cpuSeconds, untilIdle } from './resources.ts'
import type { Sample, Variables, Workload } from './workload.ts'

/** How variables repeat: each request its own, or drawn from 1,000 by Zipf's law. */
export const distributions = ['distinct', 'zipf'] as const
export type Distribution = (typeof distributions)[number]

export interface MeasuredRound extends Round {
  /** Milliseconds of CPU per request, of the server and of PostgreSQL; undefined off Linux. */
  serverCpu: number | undefined
  databaseCpu: number | undefined
}

export interface RoundOptions {
  rounds: number
  seconds: number
  connections: number
  seed: number
}

const BODIES = 20_000

/** Measures one workload; the result has `rounds` entries per server. */
export async function measure(
  peers: readonly Peer[],
  workload: Workload,
  distribution: Distribution,
  pool: pg.Pool,
  sample: Sample,
  options: RoundOptions,
): Promise<Partial<Record<PeerName, MeasuredRound[]>>> {
  const results: Partial<Record<PeerName, MeasuredRound[]>> = {}
  const { connections, seconds, rounds, seed } = options
  const varied = new Map<PeerName, (variables: Variables) => Variables>()
  for (const peer of peers) {
    varied.set(
      peer.name,
      (await workload.prepare?.(languageOf(peer.name), askAt(peer.url), sample)) ?? ((v) => v),
    )
    await sendLoad({
      url: peer.url,
      bodies: bodiesOf(peer.name, -1),
      connections,
      seconds: Math.min(2, seconds),
    })
  }
  function bodiesOf(name: PeerName, round: number): string[] {
    // The same questions for all servers in a round, other ones in the next.
    const random = createRandom(seed * 1_000 + round)
    return draws(workload, distribution, sample, random).map((v) =>
      requestBody(name, workload, varied.get(name)!(v)),
    )
  }
  for (let round = 0; round < rounds; round++) {
    const turn = [...peers.slice(round % peers.length), ...peers.slice(0, round % peers.length)]
    for (const peer of turn) {
      const bodies = bodiesOf(peer.name, round)
      await untilIdle(pool)
      const before = await cpuOf(peer.pid, pool)
      const measured = await sendLoad({ url: peer.url, bodies, connections, seconds })
      const after = await cpuOf(peer.pid, pool)
      const perRequest = (seconds: number | undefined) =>
        seconds === undefined ? undefined : (seconds * 1000) / measured.requests
      results[peer.name] = [
        ...(results[peer.name] ?? []),
        {
          ...measured,
          serverCpu: perRequest(cpuBetween(before.server, after.server)),
          databaseCpu: perRequest(cpuBetween(before.database, after.database)),
        },
      ]
    }
  }
  return results
}

async function cpuOf(pid: number, pool: pg.Pool) {
  return { server: await cpuSeconds([pid]), database: await cpuSeconds(await backendsOf(pool)) }
}

function draws(workload: Workload, distribution: Distribution, sample: Sample, random: Random): Variables[] {
  if (distribution === 'distinct') return Array.from({ length: BODIES }, () => workload.draw(sample, random))
  // The same 1,000 in all rounds: what is popular stays so.
  const fixed = createRandom(42)
  const choices = Array.from({ length: 1_000 }, () => workload.draw(sample, fixed))
  const rank = zipf(choices.length)
  return Array.from({ length: BODIES }, () => choices[rank(random)]!)
}
