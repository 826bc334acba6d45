// Tables over HTTP: files that spreadsheets, pandas and R read as they are.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import * as arrow from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema, tables } from '../../schema/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'
import { run } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer
beforeAll(async () => {
  server = await startServer({ database: test.database })
})
afterAll(() => server?.close())

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}/export/${path}`, init)

/** The lines of a file, parted at what ends them. */
async function linesOf(path: string, end = '\r\n'): Promise<string[]> {
  const response = await get(path)
  expect(response.status, path).toBe(200)
  const text = await response.text()
  expect(text.endsWith(end)).toBe(true)
  return text.slice(0, -end.length).split(end)
}

/** The error that a refused request is answered with. */
async function errorIn(response: Response): Promise<{ message: string; code: string }> {
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string } }]
  }
  return { message: errors[0].message, code: errors[0].extensions.code }
}

const where = (filter: object) => `where=${encodeURIComponent(JSON.stringify(filter))}`

describe('CSV', () => {
  it('has a header, and a row for each record', async () => {
    const [header, ...rows] = await linesOf('assessments.csv')
    expect(header).toMatch(/^id,conditionId,conditionSlug,/)
    const { rows: counted } = await test.database.pool.query(
      `SELECT count(*)::int AS n FROM "Assessment" WHERE "retractedAt" IS NULL`,
    )
    expect(rows).toHaveLength(counted[0].n)
    expect(rows[0]).toMatch(/^ass_\d+,con_\d+,[\w-]+,/)
  })

  it('has the header alone where there are no rows', async () => {
    expect(await linesOf(`conditions.csv?${where({ slug: { eq: 'no-such-condition' } })}`)).toEqual([
      tables()
        .get('conditions')!
        .columns.map(({ name }) => name)
        .join(),
    ])
  })

  it('quotes what has to be quoted, and tells an empty text from nothing', async () => {
    const { pool } = test.database
    await pool.query(
      `INSERT INTO "Publisher" (name, domain) VALUES ('Say "hello", twice', ''), (E'Two\nlines', NULL)`,
    )
    const text = await (
      await get(`publishers.csv?${where({ name: { in: ['Say "hello", twice', 'Two\nlines'] } })}`)
    ).text()
    expect(text.replaceAll(/pub_\d+/g, 'pub')).toBe(
      'id,name,domain\r\npub,"Say ""hello"", twice",""\r\npub,"Two\nlines",\r\n',
    )
    await pool.query(`DELETE FROM "Publisher" WHERE name LIKE 'Say%' OR name LIKE 'Two%'`)
  })
})

describe('NDJSON', () => {
  it('has an object in each line, with all columns, typed', async () => {
    const lines = await linesOf('conditions.ndjson', '\n')
    const rows = lines.map((line) => JSON.parse(line))
    const { columns } = tables().get('conditions')!
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
    expect(new Set(rows.map(({ disputed }) => disputed))).toEqual(new Set([true, false]))
    expect(rows.every(({ firstStatedAt }) => !Number.isNaN(Date.parse(firstStatedAt)))).toBe(true)
  })

  it('joins: what a row names is a row of the other table', async () => {
    const read = async (table: string) =>
      (await linesOf(`${table}.ndjson`, '\n')).map((line) => JSON.parse(line))
    const [parties, conditions, actors] = await Promise.all([
      read('parties'),
      read('conditions'),
      read('actors'),
    ])
    const slugs = (rows: { id: string; slug: string }[]) => new Map(rows.map(({ id, slug }) => [id, slug]))
    const [byCondition, byActor] = [slugs(conditions), slugs(actors)]
    expect(parties.length).toBeGreaterThan(100)
    for (const { conditionId, conditionSlug, actorId, actorSlug } of parties) {
      expect(byCondition.get(conditionId)).toBe(conditionSlug)
      expect(byActor.get(actorId)).toBe(actorSlug)
    }
  })
})

it('is narrowed by the filters of the API, and seen from a moment', async () => {
  const filter = { targets: { some: { slug: { eq: 'taliban' } } }, force: { eq: 'CONDITION' } }
  const asked = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query($where: ConditionWhere) { conditions(knownAt: "2021-12-05", where: $where, orderBy: [{ field: ID }]) { nodes { presentId slug status } } }`,
      variables: { where: filter },
    }),
  })
  const { data } = (await asked.json()) as { data: { conditions: { nodes: object[] } } }
  const { nodes } = data.conditions
  const lines = await linesOf(`conditions.ndjson?knownAt=2021-12-05&${where(filter)}`, '\n')
  const rows = lines.map((line) => JSON.parse(line))
  expect(nodes.length).toBeGreaterThan(1)
  expect(rows.map(({ id, slug, status }) => ({ presentId: id, slug, status }))).toEqual(nodes)
})

describe('for engines that read columns', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proviso-exports-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function saved(path: string): Promise<string> {
    const response = await get(path)
    expect(response.status).toBe(200)
    const file = join(folder, path)
    await writeFile(file, Buffer.from(await response.arrayBuffer()))
    return file
  }

  async function rowsIn(query: string): Promise<Record<string, unknown>[]> {
    const connection = await (await DuckDBInstance.create()).connect()
    return (await connection.runAndReadAll(query)).getRowObjectsJson()
  }

  it('Parquet has the same rows, typed by the schema', async () => {
    const [claims, json] = [await saved('claims.parquet'), await saved('claims.ndjson')]
    const types = Object.fromEntries(
      (await rowsIn(`DESCRIBE SELECT * FROM '${claims}'`)).map((row) => [row.column_name, row.column_type]),
    )
    expect(types).toMatchObject({
      id: 'VARCHAR',
      stance: 'VARCHAR',
      recordedAt: 'TIMESTAMP WITH TIME ZONE',
      confidence: 'DOUBLE',
    })
    const columns = 'id, stance, attribution, "speakerSlug", "speakerAsWritten", "conditionSlug"'
    const [of, ofJson] = ['epoch_ms("recordedAt")', 'epoch_ms("recordedAt"::TIMESTAMPTZ)']
    const lines = await linesOf('claims.ndjson', '\n')
    expect(
      await rowsIn(`SELECT ${columns}, ${of} AS at FROM '${claims}'
        INTERSECT SELECT ${columns}, ${ofJson} AS at FROM read_json('${json}', sample_size = -1)`),
    ).toHaveLength(lines.length)
  })

  it('Arrow has the same rows, enums as dictionaries of all their values', async () => {
    const table = arrow.tableFromIPC(await readFile(await saved('conditions.arrow')))
    const lines = await linesOf('conditions.ndjson', '\n')
    const { columns } = tables().get('conditions')!
    const moments = columns.filter(({ type }) => type === 'DateTime').map(({ name }) => name)
    const rows = table.toArray().map((row) => {
      const told = moments.map((name) => [name, row[name] && new Date(row[name]).toISOString()])
      return { ...row.toJSON(), ...Object.fromEntries(told) }
    })
    expect(rows).toEqual(lines.map((line) => JSON.parse(line)))
    for (const { name, type, values } of columns) {
      const stored = table.schema.fields.find((field) => field.name === name)!.type
      if (type === 'DateTime') expect(String(stored)).toBe('Timestamp<MILLISECOND, UTC>')
      if (type === 'Enum')
        expect([...table.getChild(name)!.data[0]!.dictionary!]).toEqual(values!.map((value) => value.name))
    }
  })

  it('both keep the columns of a table without rows', async () => {
    const nothing = where({ slug: { eq: 'no-such-condition' } })
    const names = tables()
      .get('conditions')!
      .columns.map(({ name }) => name)
    const response = await get(`conditions.arrow?${nothing}`)
    const table = arrow.tableFromIPC(new Uint8Array(await response.arrayBuffer()))
    expect(table.numRows).toBe(0)
    expect(table.schema.fields.map(({ name }) => name)).toEqual(names)
    const file = join(folder, 'empty.parquet')
    await writeFile(file, Buffer.from(await (await get(`conditions.parquet?${nothing}`)).arrayBuffer()))
    expect((await rowsIn(`DESCRIBE SELECT * FROM '${file}'`)).map((row) => row.column_name)).toEqual(names)
  })

  it('`proviso export` writes all tables of one state, parted by year, with the codebook', async () => {
    const out = join(folder, 'out')
    const env = { DATABASE_URL: test.database.url }
    const { code, stderr } = await run(['export', '--format', 'parquet', '--partition-by', 'year', out], env)
    expect(stderr).toMatch(/^conditions: \d+ rows$/m)
    expect(code).toBe(0)
    expect(await readFile(join(out, 'codebook.md'), 'utf8')).toContain('## conditions')
    const { resources } = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8')) as {
      resources: Resource[]
    }
    const paths = resources.flatMap(({ path }) => path)
    expect(paths).toContain('parties.parquet')
    expect(
      paths.filter((path) => /^conditions\/year=\d{4}\/part-0\.parquet$/.test(path)).length,
    ).toBeGreaterThan(3)
    const found = (await readdir(out, { recursive: true })).filter((name) =>
      /\.(parquet|partial)$/.test(name),
    )
    expect(found.sort()).toEqual(paths.sort())
    const [counted] = await rowsIn(
      `SELECT count(*)::INT AS n, bool_and(left("firstStatedAt"::VARCHAR, 4)::INT = year)::INT AS parted
       FROM read_parquet('${out}/conditions/*/*.parquet', hive_partitioning = true)
       JOIN '${out}/parties.parquet' ON "conditionId" = id WHERE role = 'TARGET'`,
    )
    const { rows } = await test.database.pool.query(
      `SELECT count(*)::int AS n FROM "ConditionParty" JOIN "Actor" a ON a.id = "actorId" WHERE role = 'TARGET' AND "survivorId" IS NULL`,
    )
    expect(counted).toEqual({ n: rows[0].n, parted: 1 })
  }, 60_000)

  it.each([
    [['export', '--format', 'csv'], /Say where the tables go/],
    [['export', 'out'], /A folder is for tables/],
    [
      ['export', '--format', 'csv', '--tables', 'wishes', 'out'],
      /no table "wishes"\. The tables are actors, /,
    ],
    [['export', '--format', 'xlsx', 'out'], /Allowed choices are csv, ndjson, parquet, arrow/],
  ])('`proviso %j` says what is wrong', async (args, message) => {
    const { code, stderr } = await run(args)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})

describe('over HTTP', () => {
  it('is compressed as the client likes, streamed, and named as a file', async () => {
    const plain = await get('claims.csv', { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(plain.headers.get('content-disposition')).toBe('attachment; filename="claims.csv"')
    expect(plain.headers.get('access-control-allow-origin')).toBe('*')
    const { request } = await import('node:http')
    const coded = await new Promise<Buffer>((resolve, reject) => {
      request(`${server.url}/export/claims.csv`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        expect(response.headers['content-encoding']).toBe('gzip')
        expect(response.headers['transfer-encoding']).toBe('chunked')
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
      })
        .on('error', reject)
        .end()
    })
    expect(gunzipSync(coded).toString()).toBe(await plain.text())
  })

  it('answers HEAD without reading the table', async () => {
    const response = await get('claims.csv', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(await response.text()).toBe('')
  })

  const unfiltered = [...tables().values()]
    .filter(({ model }) => !schema.getType(`${model}Where`))
    .slice(0, 1)
  it.each<[string, number, string, RegExp]>([
    ['wishes.csv', 404, 'NOT_FOUND', /The tables are actors, .*; ask for each as csv, ndjson/],
    ['conditions.xlsx', 404, 'NOT_FOUND', /ask for each as csv, ndjson/],
    [
      'conditions.csv?since=2021',
      400,
      'BAD_USER_INPUT',
      /no parameter "since": give where, asOf, knownAt, knownBy/,
    ],
    ['conditions.csv?where=%7Bforce', 400, 'BAD_USER_INPUT', /where is no JSON/],
    [`conditions.csv?${where({ forc: {} })}`, 400, 'BAD_USER_INPUT', /Did you mean "force"/],
    ['conditions.csv?knownAt=x', 400, 'BAD_USER_INPUT', /^knownAt: /],
    ...unfiltered.map(({ name }): [string, number, string, RegExp] => [
      `${name}.csv?where=%7B%7D`,
      400,
      'BAD_USER_INPUT',
      /takes no filter/,
    ]),
  ])('says what is wrong with %s', async (path, status, code, message) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await errorIn(response)).toEqual({ code, message: expect.stringMatching(message) })
  })

  it('says of a long value how it begins', async () => {
    const { message } = await errorIn(await get(`conditions.csv?asOf=${'9'.repeat(9000)}`))
    expect(message).toMatch(/^asOf: a moment is written .*: "9{199}$/)
  })

  it('bounds what filters hold as for operations', async () => {
    const many = { or: Array.from({ length: 151 }, (_, i) => ({ slug: { eq: `c${i}` } })) }
    const response = await get(`conditions.csv?${where(many)}`)
    expect(response.status).toBe(400)
    expect((await errorIn(response)).code).toBe('QUERY_TOO_COSTLY')
  })
})

it('exports so many tables at a time, and gives a place back when a client goes away', async () => {
  const { pool } = test.database
  await pool.query(
    `INSERT INTO "Publisher" (name, domain) SELECT 'long ' || n, repeat('long ', 10000) FROM generate_series(1, 600) n`,
  )
  const narrow = await startServer({
    database: test.database,
    configuration: { MAX_EXPORTS: 1, STATEMENT_TIMEOUT: 3000 },
  })
  const actors = () => fetch(`${narrow.url}/export/actors.csv`)
  // nobody reads what it holds: the service waits, with its place taken
  const gone = new AbortController()
  const held = await fetch(`${narrow.url}/export/publishers.csv`, {
    signal: gone.signal,
    headers: { 'accept-encoding': 'identity' },
  })
  expect(held.status).toBe(200)
  const refused = await actors()
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('10')
  expect((await errorIn(refused)).code).toBe('TOO_MANY_EXPORTS')
  gone.abort()
  await expect.poll(async () => (await actors()).status, { timeout: 30_000 }).toBe(200)
  await narrow.close()
  await pool.query(`DELETE FROM "Publisher" WHERE name LIKE 'long %'`)
})

it.each([{ EXPOSURE: 'closed' as const }, { TRUSTED_ONLY: true }, { MAX_EXPORTS: 0 }])(
  'exports nothing with %j',
  async (configuration) => {
    const closed = await startServer({ database: test.database, configuration })
    const response = await fetch(`${closed.url}/export/conditions.csv`)
    expect(response.status).toBe(404)
    await closed.close()
  },
)

describe('the codebook', () => {
  it('says for people what every column and value means', async () => {
    const response = await get('codebook.md')
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    const text = await response.text()
    for (const { name, columns } of tables().values()) {
      expect(text).toContain(`\n## ${name}\n`)
      for (const column of columns) expect(text).toContain(`\n| \`${column.name}\` | `)
    }
    expect(text).toContain('- `ULTIMATUM`: ')
    expect((await get('')).url).toBe(`${server.url}/export/codebook.md`)
  })

  it('says for programs where the tables are, and how they join', { timeout: 240_000 }, async () => {
    const response = await get('datapackage.json')
    const { resources } = (await response.json()) as { resources: Resource[] }
    const keyed = resources.filter(({ schema }) => schema.primaryKey?.[0] === 'id').map(({ name }) => name)
    for (const { name, path, schema } of resources.filter(({ name }) => /^[acp]/.test(name))) {
      const [header] = await linesOf(String(path))
      expect(header, name).toBe(schema.fields.map((field) => field.name).join())
      for (const { reference } of schema.foreignKeys ?? []) expect(keyed).toContain(reference.resource)
    }
  })
})

interface Resource {
  readonly name: string
  readonly path: string | readonly string[]
  readonly schema: {
    readonly fields: readonly { readonly name: string }[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[]
  }
}
