// Connections of clients: as many as leave room for those to the database, and half of them from one network.
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { ClientCounts } from '../client-counts.ts'
import { networkOf, type TrustProxy } from './forwarded.ts'

export interface ConnectionsOptions {
  /** How many there may be. Default: as many as the system permits. */
  readonly most: number | undefined
  /** Who connects for others, and may have all. */
  readonly trusts: TrustProxy
}

/** Bounds the connections to a server. One that is too many is closed at once. */
export function boundConnections(server: Server, { most, trusts }: ConnectionsOptions): void {
  if (most === undefined) return
  server.maxConnections = most
  const byNetwork = new ClientCounts()
  server.on('connection', (socket) => {
    const { remoteAddress = '' } = socket
    if (trusts(remoteAddress)) return
    const network = networkOf(remoteAddress)
    socket.once('close', () => byNetwork.add(network, -1))
    if (byNetwork.add(network, 1) > most / 2) socket.destroy()
  })
}

/**
 * How many connections of clients the system's limit on open files leaves room for; undefined where it has none, or does not tell.
 *
 * @param own how many files and connections the service itself opens
 */
export function roomForClients(own: number): number | undefined {
  try {
    const [, limit] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return limit === undefined ? undefined : Math.max(Number(limit) - own, Math.ceil(Number(limit) / 2))
  } catch {
    return undefined
  }
}
