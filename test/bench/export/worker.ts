// One export in a process of its own, whose memory is then the export's: `node worker.ts URL TABLE FORMAT FILE`.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createPool } from '@proviso/prisma'
import { tableStatement, tables } from '@proviso/schema'
import { to as copyTo } from 'pg-copy-streams'
import { formats } from '../../../server/src/export/formats/formats.ts'
import { readRows, type TextRow } from '../../../server/src/export/read-rows.ts'

const [url, tableName, format, file] = process.argv.slice(2) as [string, string, string, string]
const statement = tableStatement(tables().get(tableName)!, {})
const client = await createPool(url, 1).connect()
let rows = 0

async function* counted(batches: AsyncIterable<readonly TextRow[]>) {
  for await (const batch of batches) {
    rows += batch.length
    yield batch
  }
}

async function source(): Promise<Readable> {
  if (format === 'copy')
    return client.query(copyTo(`COPY (${statement.text}) TO STDOUT (FORMAT csv, HEADER)`))
  const { write } = await formats[format]!()
  return Readable.from(write(statement.columns, counted(readRows(client, statement))), { objectMode: false })
}

const started = performance.now()
const cpu = process.cpuUsage()
await client.query('BEGIN READ ONLY')
await pipeline(await source(), createWriteStream(file))
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(cpu)
console.log(
  JSON.stringify({
    rows,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  }),
)
process.exit()
