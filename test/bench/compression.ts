// What compression costs and saves, by coding and level, on real answers of 1 to 100 kB: `node test/bench/compression.ts`.
// CPU is that of the whole process (zlib works in threads of its own), so another busy program does not distort it much.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { importFiles, migrate, openDatabase, sampleCorpus } from '@proviso/prisma'
import { startServer } from '@proviso/server'
import { printTable, short } from './print.ts'

const { constants } = zlib
const gzip = (level: number) => (body: Buffer) => zlib.gzipSync(body, { level })
const brotli = (quality: number) => (body: Buffer) =>
  zlib.brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
const zstd = (level: number) => (body: Buffer) =>
  zlib.zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: level } })

const codings: Record<string, (body: Buffer) => Buffer> = {
  'gzip 1': gzip(1),
  'gzip 4': gzip(4),
  'gzip 6': gzip(6),
  'br 1': brotli(1),
  'br 3': brotli(3),
  'br 4': brotli(4),
  'br 5': brotli(5),
  'zstd 1': zstd(1),
  'zstd 3': zstd(3),
  'zstd 6': zstd(6),
}

const threaded: Record<string, (body: Buffer) => Promise<Buffer>> = {
  'gzip 1, threads': (body) => promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip)(body, { level: 1 }),
  'zstd 1, threads': (body) =>
    promisify<Buffer, zlib.ZstdOptions, Buffer>(zlib.zstdCompress)(body, {
      params: { [constants.ZSTD_c_compressionLevel]: 1 },
    }),
}

const FIELDS = 'id summary requirement topic { slug } force polarity status issuers { name } targets { name }'
const queries = {
  '3 conditions': `{ conditions(first: 3) { nodes { ${FIELDS} } } }`,
  '20 conditions': `{ conditions(first: 20) { nodes { ${FIELDS} } } }`,
  'with claims': `{ conditions(first: 20) { nodes { ${FIELDS} claims(first: 3) { nodes { stance attribution speaker { name } quotes { exact startOffset endOffset } } } } } }`,
  'with context': `{ conditions(first: 60) { nodes { ${FIELDS} claims(first: 5) { nodes { stance attribution speaker { name } quotes { exact prefix suffix startOffset endOffset revision { article { title url publishedAt } } } } } } } }`,
}

const dataDir = await mkdtemp(join(tmpdir(), 'proviso-compression-'))
const database = await openDatabase({ dataDir })
await migrate(database)
await importFiles(database, [fileURLToPath(sampleCorpus)])
const server = await startServer({ database, configuration: { RESPONSE_CACHE_MB: 0 } })
try {
  for (const [title, query] of Object.entries(queries)) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
      body: JSON.stringify({ query }),
    })
    const body = Buffer.from(await response.arrayBuffer())
    if (response.status !== 200 || body.includes('"errors"')) throw new Error(body.toString())
    const rows: string[][] = []
    const row = (name: string, compressed: Buffer, cpu: number) => [
      name,
      short(compressed.length),
      (compressed.length / body.length).toFixed(3),
      short(cpu),
      short((body.length - compressed.length) / cpu),
    ]
    for (const [name, compress] of Object.entries(codings)) {
      const compressed = compress(body)
      rows.push(row(name, compressed, await cpuOf(async () => void compress(body))))
    }
    for (const [name, compress] of Object.entries(threaded)) {
      const compressed = await compress(body)
      rows.push(row(name, compressed, await cpuOf(async () => void (await compress(body)))))
    }
    printTable(
      `${title}: ${short(body.length)} bytes`,
      ['coding', 'bytes', 'of original', 'CPU µs', 'bytes saved per µs'],
      rows,
    )
  }
} finally {
  await server.close()
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}

/** CPU time per call in µs: the median of several series. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  for (let i = 0; i < 30; i++) await work()
  const series: number[] = []
  for (let n = 0; n < 7; n++) {
    const before = process.cpuUsage()
    for (let i = 0; i < 50; i++) await work()
    const { user, system } = process.cpuUsage(before)
    series.push((user + system) / 50)
  }
  return series.sort((a, b) => a - b)[3]!
}
