import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The server cannot listen; the message says why, and how to mend it. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/**
 * Checks that a server could listen there.
 *
 * @returns the port; for 0 one that is free
 * @throws ListenError as {@link listen} would
 */
export async function assertPortIsFree(host: string, port: number): Promise<number> {
  const probe = createServer()
  await listen(probe, host, port)
  const { port: actual } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return actual
}

/**
 * Makes a server listen.
 *
 * @throws ListenError where the port is taken or the address is not ours
 */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explained(cause, host, port)))
    server.listen(port, host, resolve)
  })
}

function explained(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken: another program, perhaps another Proviso, listens there. Stop it, or choose another port: PORT=${port === 65_535 ? 4000 : port + 1}.`,
    EACCES: `Port ${port} needs rights that this user does not have. Choose one above 1023, for example PORT=4000.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Correct HOST.`,
    ENOTFOUND: `${host} is not the name of a machine. Correct HOST.`,
  }
  const message = reasons[cause.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${cause.message}`
  return new ListenError(message, { cause })
}
