// Counts the SQL statements that a server sends, whatever its driver: a proxy that reads PostgreSQL's protocol.
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A proxy in front of a PostgreSQL server. */
export interface StatementCounter {
  /** The database's address by way of the proxy. */
  readonly url: string
  /** Statements executed since the last call of `reset`. BEGIN and the like count, for each is a round trip. */
  readonly statements: number
  reset(): void
  /** Ends all connections, so that PostgreSQL's statistics of them are complete; the server connects anew. */
  disconnect(): Promise<void>
  close(): Promise<void>
}

/** Starts a proxy on a free port of the loopback interface. */
export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const target = new URL(databaseUrl)
  let statements = 0
  const pairs = new Set<{ client: Socket; database: Socket }>()
  const server = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname)
    const pair = { client, database }
    pairs.add(pair)
    const count = messageReader((type) => {
      if (type === 'Q' || type === 'E') statements++
    })
    client.on('data', (chunk: Buffer) => count(chunk))
    client.pipe(database)
    database.pipe(client)
    const end = () => {
      pairs.delete(pair)
      client.destroy()
      database.end()
    }
    for (const socket of [client, database]) socket.on('error', end).on('close', end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as { port: number }).port)
  const disconnect = async () => {
    await Promise.all(
      [...pairs].map(({ client, database }) => {
        const closed = new Promise((resolve) => database.once('close', resolve))
        client.unpipe(database)
        // 'X' is the protocol's farewell
        database.end(Buffer.from([0x58, 0, 0, 0, 4]))
        return closed
      }),
    )
    // the server's pool notices a moment later
    await wait(200)
  }
  return {
    url: url.href,
    get statements() {
      return statements
    },
    reset: () => {
      statements = 0
    },
    disconnect,
    close: async () => {
      await disconnect()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Calls back with the type byte of each message that a client sends, over whatever chunks it comes in. */
function messageReader(onMessage: (type: string) => void): (chunk: Buffer) => void {
  let started = false // the first message has no type byte
  let rest = Buffer.alloc(0)
  let skip = 0
  return (chunk) => {
    let data = skip >= chunk.length ? undefined : chunk.subarray(skip)
    skip = Math.max(0, skip - chunk.length)
    if (!data) return
    if (rest.length > 0) data = Buffer.concat([rest, data])
    let at = 0
    while (data.length - at >= 5) {
      const lengthAt = started ? at + 1 : at
      if (started) onMessage(String.fromCharCode(data[at]!))
      started = true
      at = lengthAt + data.readInt32BE(lengthAt)
    }
    skip = Math.max(0, at - data.length)
    rest = at < data.length ? Buffer.from(data.subarray(at)) : Buffer.alloc(0)
  }
}
