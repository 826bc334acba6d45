import { schema } from '@proviso/schema'
import { readConfiguration } from '../../configuration.ts'
import { createLogger } from '../../logger.ts'
import { startServer } from '../../process/server.ts'
import type { Ask } from '../../surfaces/ask.ts'
import { loadMcp } from '../../surfaces/mcp/server.ts'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

export interface McpCommandOptions {
  /** A service that is asked. Default: the configured database is. */
  readonly url?: string
}

/** `proviso mcp`: serves the Model Context Protocol over standard input and output, until the input ends or a signal comes. */
export async function runMcp({ url }: McpCommandOptions): Promise<number> {
  if (url !== undefined) {
    if (!URL.canParse(url)) throw new UsageError(`--url is no address: ${url}`)
    await serveOver(new URL(url).href)
    return 0
  }
  const configuration = readConfiguration()
  // standard output has the protocol, and nothing else
  const logger = await createLogger(configuration.LOG_LEVEL)
  return await withDatabase(async (database, signal) => {
    // who may read the database itself needs no key to ask it
    const open = { ...configuration, READ_ACCESS: 'open' as const }
    const server = await startServer({ database, logger, configuration: open })
    await serveOver(`${server.url}/`, signal)
    await server.close()
    return 0
  })
}

async function serveOver(address: string, signal?: AbortSignal): Promise<void> {
  const mcp = await loadMcp({ schema, tellsSchema: true })
  const { serveStdio } = await import('@modelcontextprotocol/server/stdio')
  const { PROVISO_TOKEN: token } = process.env
  const ask: Ask = async (body) => {
    const response = await fetch(new URL('graphql', address), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body,
    })
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
  }
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    signal?.addEventListener('abort', () => resolve())
  })
  const connection = serveStdio(() => mcp.serve({ ask, address }))
  await ended
  await connection.close()
}
