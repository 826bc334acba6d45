// `bench import`: rows per second of the dossier importer, against COPY of the rows that it leaves behind.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Database, exportDossier, importFiles, migrate, openDatabase } from '@proviso/prisma'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { benchFolder, openDataset } from '../dataset/dataset.ts'
import { printTable, short } from '../print.ts'

/** The share of COPY's speed that the importer aims at. */
const TARGET = 0.25
/** The largest part of the full data set that is imported: 10,000 articles. */
const LARGEST = 0.05

export interface ImportResult {
  records: number
  dossierMiB: number
  /** Rows in the tables of the graph afterwards, without those of the full-text index. */
  rows: number
  seconds: { import: number; again: number; copyChecked: number; copyBare: number }
}

export async function benchImport(
  { scale, seed }: { scale: number; seed: number },
  progress: (message: string) => void,
): Promise<ImportResult> {
  const folder = await mkdtemp(join(tmpdir(), 'proviso-bench-'))
  const dataset = await openDataset({ scale: Math.min(scale, LARGEST), seed }, progress)
  const made: string[] = []
  const empty = async (name: string): Promise<Database> => {
    await dataset.pool.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await dataset.pool.query(`CREATE DATABASE "${name}"`)
    made.push(name)
    const url = new URL(dataset.url)
    url.pathname = `/${name}`
    const database = await openDatabase({ databaseUrl: url.href, dataDir: benchFolder, poolSize: 4 })
    await migrate(database)
    return database
  }
  const opened: Database[] = []
  try {
    const file = join(folder, 'bench.jsonl')
    progress('writing the dossier')
    const stream = createWriteStream(file)
    const { records } = await exportDossier(dataset, (line) => {
      if (stream.write(`${line}\n`)) return
      return new Promise<void>((resolve) => stream.once('drain', resolve))
    })
    await new Promise<void>((resolve) => stream.end(resolve))

    progress(`importing ${records.toLocaleString('en')} records`)
    const imported = await empty('bench_imported')
    opened.push(imported)
    const seconds = {
      import: await timed(() => importAll(imported, file)),
      again: 0,
      copyChecked: 0,
      copyBare: 0,
    }
    progress('importing the same again')
    seconds.again = await timed(() => importAll(imported, file))

    const tables = await tablesInOrder(imported)
    const rows = await countRows(imported, tables)
    for (const table of [...tables, ...derived]) await dump(imported, table, join(folder, table))
    for (const kind of ['copyChecked', 'copyBare'] as const) {
      progress(kind === 'copyChecked' ? 'COPY with triggers and foreign keys' : 'COPY without them')
      const target = await empty(`bench_${kind.toLowerCase()}`)
      opened.push(target)
      seconds[kind] = await timed(() => copyAll(target, folder, tables, kind === 'copyChecked'))
    }
    return { records, dossierMiB: (await stat(file)).size / 2 ** 20, rows, seconds }
  } finally {
    for (const database of opened) await database.close()
    for (const name of made) await dataset.pool.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await dataset.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

async function importAll(database: Database, file: string): Promise<void> {
  const { totals, files } = await importFiles(database, [file])
  if (totals.errors > 0)
    throw new Error(`the dossier was refused: ${files[0]!.errors.slice(0, 3).join('; ')}`)
}

/** The tables that triggers keep. */
const derived = ['SearchEntry', 'SearchPart', 'StatusPeriod', 'Mention']

/** The other tables of the graph, each after those that it refers to. */
async function tablesInOrder(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string; parents: string[] }>(
    `
    SELECT c.relname AS name, coalesce(array_agg(p.relname::text) FILTER (WHERE p.relname IS NOT NULL), '{}') AS parents
    FROM pg_class c LEFT JOIN pg_constraint ON conrelid = c.oid AND contype = 'f' AND confrelid <> c.oid
      LEFT JOIN (SELECT oid, relname FROM pg_class) p ON p.oid = confrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND c.relname <> ALL ($1)
    GROUP BY 1`,
    [['_prisma_migrations', ...derived]],
  )
  const ordered: string[] = []
  while (ordered.length < rows.length) {
    const next = rows.find(
      ({ name, parents }) => !ordered.includes(name) && parents.every((p) => ordered.includes(p)),
    )
    if (!next) throw new Error('the foreign keys run in a circle')
    ordered.push(next.name)
  }
  return ordered
}

async function countRows(database: Database, tables: string[]): Promise<number> {
  const counts = tables.map((table) => `(SELECT count(*) FROM "${table}")`)
  const { rows } = await database.pool.query(`SELECT (${counts.join(' + ')})::int AS rows`)
  return rows[0].rows
}

async function dump(database: Database, table: string, file: string): Promise<void> {
  const client = await database.pool.connect()
  try {
    await pipeline(client.query(copyTo(`COPY "${table}" TO STDOUT`)), createWriteStream(file))
  } finally {
    client.release()
  }
}

/** In one transaction, as the importer works. */
async function copyAll(
  database: Database,
  folder: string,
  tables: string[],
  checked: boolean,
): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN')
    if (!checked) await client.query("SET LOCAL session_replication_role = 'replica'")
    for (const table of checked ? tables : [...tables, ...derived]) {
      await pipeline(
        createReadStream(join(folder, table)),
        client.query(copyFrom(`COPY "${table}" FROM STDIN`)),
      )
    }
    await client.query('COMMIT')
  } finally {
    client.release(true)
  }
}

export function printImport({ records, dossierMiB, rows, seconds }: ImportResult): void {
  const perSecond = (s: number) => short(rows / s)
  printTable(
    `The dossier importer against COPY: ${records.toLocaleString('en')} records, ${short(dossierMiB)} MiB, ${rows.toLocaleString('en')} rows`,
    ['way', 'seconds', 'rows per second', 'importer : this', 'target'],
    [
      ['importer', short(seconds.import), perSecond(seconds.import), '1', ''],
      ['importer, the same file again', short(seconds.again), perSecond(seconds.again), '', ''],
      [
        'COPY with triggers and foreign keys',
        short(seconds.copyChecked),
        perSecond(seconds.copyChecked),
        (seconds.copyChecked / seconds.import).toFixed(2),
        `${seconds.copyChecked / seconds.import >= TARGET ? '✓' : '✗'} ${TARGET}`,
      ],
      [
        'COPY without them, and with the rows of the full-text index',
        short(seconds.copyBare),
        perSecond(seconds.copyBare),
        (seconds.copyBare / seconds.import).toFixed(2),
        '',
      ],
    ],
  )
}
