// The limit: what Node and PostgreSQL can do at best with JSON over HTTP. No GraphQL, no checks: each workload is one
// hand-written prepared statement, and its text is the body. `node limit-server.ts DATABASE_URL`.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { workloads } from './workloads/all.ts'

const byName = new Map(workloads.map((workload) => [workload.name, workload.limit]))
const pool = new pg.Pool({ connectionString: process.argv[2], max: Number(process.env.POOL_SIZE ?? 10) })
pool.on('error', () => {}) // a connection that the measurement has cut

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    try {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString())
      const { statement, values } = byName.get(operationName)!
      const { rows } = await pool.query({
        name: operationName,
        text: statement,
        values: values(variables),
        rowMode: 'array',
      })
      const body = rows[0]![0] as string
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
})
server.listen(0, '127.0.0.1', () =>
  console.log(`listening http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
)
process.on('SIGTERM', () => process.exit())
