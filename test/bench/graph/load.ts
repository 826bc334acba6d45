// One round of load: a number of connections, each sending its next request when the last was answered.
import autocannon from 'autocannon'

/** What one round measured. */
export interface Round {
  requests: number
  seconds: number
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Bytes of one answer, on average. */
  bytes: number
}

export interface LoadOptions {
  url: string
  /** Request bodies; each connection gets a share of them and starts over at the end. */
  bodies: readonly string[]
  connections: number
  seconds: number
}

/**
 * Sends the bodies for some seconds.
 *
 * @throws {Error} where an answer was not 200, or a connection failed: such a round measures nothing.
 */
export async function sendLoad({ url, bodies, connections, seconds }: LoadOptions): Promise<Round> {
  let started = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    setupClient: (client) => {
      const offset = started++
      const share = bodies.filter((_, i) => i % connections === offset).map((body) => ({ body }))
      client.setRequests(share.length > 0 ? share : [{ body: bodies[offset % bodies.length]! }])
    },
  })
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} connections failed, ${result.non2xx} answers were not 200`)
  }
  return {
    requests: result.requests.total,
    seconds: result.duration,
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
  }
}
