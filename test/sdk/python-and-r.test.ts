// "From Python and R": the scripts of the README, run by Debian's pandas and R and by DuckDB, on what the service exports.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { run as proviso } from '../server/service-process.ts'
import { useTestDatabase } from '../support/database.ts'
import { isMissing } from '../support/debian.ts'

const run = promisify(execFile)
const readme = await readFile(new URL('../../sdk/README.md', import.meta.url), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!)

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer
let folder: string
beforeAll(async () => {
  server = await startServer({ database: test.database })
  folder = await mkdtemp(join(tmpdir(), 'proviso-tables-'))
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What a script prints, for the server of this test. */
async function printed(program: string, file: string, code: string): Promise<string> {
  await writeFile(join(folder, file), code.replaceAll('http://127.0.0.1:4000', server.url))
  const { stdout } = await run(program, [join(folder, file)], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
  })
  return stdout
}

const counts = async (sql: string): Promise<[string, number][]> => {
  const { rows } = await test.database.pool.query({ text: sql, rowMode: 'array' })
  return rows as unknown as [string, number][]
}

/** How many conditions each actor sets, the most last. */
const issued = () =>
  counts(`SELECT a.slug, count(*)::int FROM "ConditionParty" p JOIN "Actor" a ON a.id = "actorId" JOIN "Condition" c ON c.id = "conditionId"
    WHERE role = 'ISSUER' AND c."retractedAt" IS NULL AND "survivorId" IS NULL GROUP BY a.slug ORDER BY 2, a.slug`)

const perYear = () =>
  counts(
    `SELECT extract(year FROM "firstStatedAt" AT TIME ZONE 'UTC')::text, count(*)::int FROM "Condition" WHERE "retractedAt" IS NULL GROUP BY 1 ORDER BY 1`,
  )

describe.skipIf(isMissing('/usr/lib/python3/dist-packages/pandas', 'python3-pandas'))('pandas', () => {
  const [csv, json] = blocks('python')

  it('reads CSV, joins and counts', { timeout: 240_000 }, async () => {
    const out = await printed('/usr/bin/python3', 'reads_csv.py', csv!)
    const [actor, most] = (await issued()).at(-1)!
    expect(out).toMatch(new RegExp(`^${actor} .* ${most}$`, 'm'))
    for (const [year, count] of await perYear())
      expect(out).toMatch(new RegExp(`^${year}(\\.0)? +${count}$`, 'm'))
  })

  it('reads JSON lines of what was known at a moment', { timeout: 240_000 }, async () => {
    const out = await printed('/usr/bin/python3', 'reads_json.py', json!)
    expect(out).toMatch(/slug +status +disputed\n/)
    const known = await counts(
      `SELECT slug, 1 FROM "Condition" WHERE force = 'ULTIMATUM' AND "knownSince" <= '2022-01-01'`,
    )
    expect(out.trimEnd().split('\n')).toHaveLength(known.length + 1)
    for (const [slug] of known) expect(out).toContain(` ${slug} `)
  })
})

describe.skipIf(isMissing('/usr/lib/R/library/base', 'r-base-core'))('R', () => {
  const [csv, json] = blocks('r')

  it('reads CSV, joins and counts', { timeout: 240_000 }, async () => {
    const out = await printed('/usr/bin/Rscript', 'reads-csv.R', csv!)
    const [actor, most] = (await issued()).at(-1)!
    expect(out).toContain(actor)
    expect(out).toMatch(new RegExp(`\\b${most}\\b`))
    for (const [year] of await perYear()) expect(out).toMatch(new RegExp(`\\b${year}\\b`))
  })

  it.skipIf(isMissing('/usr/lib/R/site-library/jsonlite', 'r-cran-jsonlite'))(
    'reads JSON lines',
    { timeout: 240_000 },
    async () => {
      const out = await printed('/usr/bin/Rscript', 'reads-json.R', json!)
      const [[, direct]] = (await counts(
        `SELECT 'DIRECT_QUOTE', count(*)::int FROM "Claim" WHERE attribution = 'DIRECT_QUOTE' AND stance = 'ASSERTS' AND "retractedAt" IS NULL`,
      )) as [[string, number]]
      expect(out).toContain('DIRECT_QUOTE')
      expect(out).toMatch(new RegExp(`^ *ASSERTS .*\\b${direct}\\b`, 'm'))
    },
  )
})

it('DuckDB reads Parquet parted by year', { timeout: 240_000 }, async () => {
  const command = blocks('sh').find((block) => block.includes('--format parquet'))!
  const args = command.trim().split(' ').slice(3)
  const { code } = await proviso([...args.slice(0, -1), join(folder, args.at(-1)!)], {
    DATABASE_URL: test.database.url,
  })
  expect(code).toBe(0)
  const connection = await (await DuckDBInstance.create()).connect()
  const [sql] = blocks('sql')
  const found = await connection.runAndReadAll(sql!.replaceAll("'tables/", `'${folder}/tables/`))
  const [expected] = await counts(
    `SELECT '', count(*)::int FROM "ConditionParty" p JOIN "Actor" a ON a.id = "actorId" JOIN "Condition" c ON c.id = "conditionId"
     WHERE role = 'TARGET' AND a.slug = 'taliban' AND c."firstStatedAt" >= '2021-01-01' AND c."retractedAt" IS NULL`,
  )
  const rows = found.getRowObjectsJson()
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.reduce((sum, row) => sum + Number(row.conditions), 0)).toBe(expected![1])
})
