// `bench export`: the conditions of the big graph as a table, in each format, against COPY of the same SELECT.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDataset } from '../dataset/dataset.ts'
import { median, printTable, short, spread } from '../print.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))
const table = 'conditions'
const formats = ['copy', 'csv', 'ndjson', 'parquet', 'arrow'] as const
/** The share of COPY's speed that is aimed at. */
const targets: Partial<Record<(typeof formats)[number], number>> = { csv: 0.3, parquet: 0.1 }

interface Run {
  /** Its time, and that of Node's processor alone. */
  readonly seconds: number
  readonly cpuSeconds: number
  /** The most memory that the process had. */
  readonly mebibytes: number
}

export interface ExportResult {
  readonly rows: number
  readonly formats: readonly {
    readonly format: string
    readonly fileMiB: number
    readonly runs: readonly Run[]
  }[]
  /** How long DuckDB takes to count the conditions of the Parquet file by year and status, in milliseconds. */
  readonly duckdbMs: number
}

/** Exports in every format, in turns, so that what else the machine does falls on all of them. */
export async function benchExport(
  { scale, seed, rounds }: { scale: number; seed: number; rounds: number },
  progress: (message: string) => void,
): Promise<ExportResult> {
  const folder = await mkdtemp(join(tmpdir(), 'proviso-bench-'))
  const dataset = await openDataset({ scale, seed }, progress)
  try {
    const runs = new Map<string, Run[]>(formats.map((format) => [format, []]))
    let rows = 0
    for (let round = 1; round <= rounds; round++)
      for (const format of formats) {
        progress(`round ${round}: ${format}`)
        const args = [worker, dataset.url, table, format, join(folder, format)]
        const { stdout } = await promisify(execFile)(process.execPath, args)
        const run = JSON.parse(stdout) as Run & { rows: number }
        rows ||= run.rows
        runs.get(format)!.push(run)
      }
    const sizes = await Promise.all(formats.map(async (format) => (await stat(join(folder, format))).size))
    const duckdbMs = await countedByDuckDB(join(folder, 'parquet'))
    return {
      rows,
      formats: formats.map((format, i) => ({
        format,
        fileMiB: sizes[i]! / 2 ** 20,
        runs: runs.get(format)!,
      })),
      duckdbMs,
    }
  } finally {
    await dataset.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function countedByDuckDB(file: string): Promise<number> {
  const connection = await (await DuckDBInstance.create()).connect()
  const count = `SELECT year("firstStatedAtEnd"), status, count(*) FROM read_parquet('${file}') GROUP BY ALL`
  await connection.runAndReadAll(count)
  const started = performance.now()
  await connection.runAndReadAll(count)
  return performance.now() - started
}

/** Prints the figures, with the ratios to COPY of the same round. */
export function printExport({ rows, formats, duckdbMs }: ExportResult): void {
  const copy = formats.find(({ format }) => format === 'copy')!
  printTable(
    `Export of ${rows.toLocaleString('en')} conditions`,
    ['format', 'rows/s', 'speed ÷ COPY', 'target', 'CPU s of Node', 'MiB at most', 'MiB of file'],
    formats.map(({ format, fileMiB, runs }) => [
      format,
      short(rows / median(runs.map(({ seconds }) => seconds))),
      spread(runs.map(({ seconds }, i) => copy.runs[i]!.seconds / seconds)),
      short(targets[format as keyof typeof targets]),
      short(median(runs.map(({ cpuSeconds }) => cpuSeconds))),
      short(Math.max(...runs.map(({ mebibytes }) => mebibytes))),
      short(fileMiB),
    ]),
  )
  console.log(`\nDuckDB counts the Parquet file by year and status in ${short(duckdbMs)} ms.`)
}
