// The verbs of the `proviso` command, from outside.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCorpus } from '../../prisma/src/index.ts'
import { findRuntime } from '../sdk/runtimes.ts'
import { createEmptyDatabase, createTestDatabase, useTestDatabase } from '../support/database.ts'
import { ask, proviso, run, type Service, serve } from './service-process.ts'

const sample = fileURLToPath(sampleCorpus)

const test = useTestDatabase()
let env: Record<string, string>
let files: string

beforeAll(async () => {
  env = { DATABASE_URL: test.database.url }
  files = await mkdtemp(join(tmpdir(), 'proviso-files-'))
})
afterAll(async () => {
  await rm(files, { recursive: true, force: true })
})

const file = async (name: string, ...records: object[]) => {
  const path = join(files, name)
  await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return path
}

it('says on a Node that is too old which one it needs, and how to start', async (test) => {
  const { path, reason } = await findRuntime('node20')
  if (!path) return test.skip(reason)
  const entry = fileURLToPath(new URL('../../server/src/cli.ts', import.meta.url))
  const { status, stderr } = spawnSync(path, [entry, 'serve'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/needs Node.js 22.18 or newer; this is 20\..*\n.*npx pnpm@12 start/),
  })
})

describe('help', () => {
  it.each([
    'serve',
    'migrate',
    'import',
    'retract',
    'export',
    'convert',
    'backup',
    'restore',
    'keys',
    'webhooks',
    'mcp',
    'schema',
    'verify',
  ])('explains %s, and its exit codes', async (verb) => {
    const { code, stdout } = await run([verb, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: proviso ${verb}`)
    expect(stdout).toContain('Exit codes: 0 done')
  })

  it('names the environment variables, in lines that fit', async () => {
    const { stdout } = await run(['serve', '--help'])
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(stdout).toMatch(/PORT=4000 +The port to listen on/)
  })

  it('answers wrong usage with exit code 2', async () => {
    expect(await run(['fly'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("unknown command 'fly'"),
    })
    expect(await run(['import'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("argument 'file'"),
    })
    expect(await run(['schema', '--xml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'--xml'"),
    })
  })
})

describe('schema', () => {
  it('prints the schema that is in the repository', async () => {
    const { code, stdout } = await run(['schema'])
    expect(code).toBe(0)
    expect(stdout).toBe(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
  })

  it('prints it as introspection', async () => {
    const { stdout } = await run(['schema', '--json'])
    expect(JSON.parse(stdout).__schema.queryType.name).toBe('Query')
  })
})

describe('migrate', () => {
  it('names what it applied, and applies nothing twice', async () => {
    const empty = await createEmptyDatabase()
    const migrate = () => run(['migrate'], { DATABASE_URL: empty.url })
    try {
      expect(await migrate()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^applied \d{14}_/) })
      expect(await migrate()).toMatchObject({ code: 0, stdout: 'The database is up to date.\n' })
    } finally {
      await empty.close()
    }
  })
})

describe('the data folder', () => {
  it.each([
    ['is a file', '', 'is a file, not a folder'],
    ['lies below a file', 'below', 'lies below a file'],
  ])('is named where it %s', async (_, below, message) => {
    const path = join(files, 'no-folder')
    await writeFile(path, '')
    const { code, stderr } = await run(['migrate'], { DATA_DIR: join(path, below) })
    expect(code).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr).toContain('DATA_DIR')
    expect(stderr).not.toContain('Unexpected')
  })

  it.each([
    ['a file', (path: string) => writeFile(path, '')],
    ['a folder of others', (path: string) => mkdir(join(path, 'of-others'), { recursive: true })],
  ])('is not written into where %s is in the place of the database', async (_, make) => {
    const folder = await mkdtemp(join(files, 'taken-'))
    await make(join(folder, 'postgres'))
    const { code, stderr } = await run(['migrate'], { DATA_DIR: folder })
    expect(code).toBe(1)
    expect(stderr).toMatch(/postgres is something else than a database\. Move it away/)
    expect(await readdir(folder)).toEqual(['postgres'])
  })
})

describe('serve --check', () => {
  it('prints what is open, and serves nothing', async () => {
    const open = await run(['serve', '--check'])
    expect(open).toMatchObject({ code: 0, stderr: '' })
    expect(open.stdout).toMatch(/^open +the schema, by introspection \(EXPOSURE=public\)$/m)
    expect(open.stdout).toMatch(/^closed +connections from other machines \(HOST=127\.0\.0\.1\)$/m)
    const closed = await run(['serve', '--check'], {
      ...{ EXPOSURE: 'closed', READ_ACCESS: 'key', RATE_LIMIT: '60', TRUSTED_ONLY: 'true', MAX_BATCH: '1' },
    })
    expect(closed.stdout).toContain('0 of 11 are open.')
  })
})

describe('keys', () => {
  it('are made and shown once, listed without their secret, and revoked', async () => {
    const made = await run(
      ['keys', 'create', 'the desk', '--scope', 'write:desk', 'texts', '--expires', '30d'],
      env,
    )
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^prv_\w{12}_\w{49}\n$/) })
    const [, id, secret] = made.stdout.trim().split('_') as [string, string, string]
    expect(made.stderr).toContain(`Key ${id} of "the desk" permits write:desk, texts until `)
    const listed = await run(['keys', 'list'], env)
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}\twrite:desk texts\tthe desk\tmade .*\tnever used\tvalid until `),
    )
    const { stdout } = await run(['keys', 'list', '--json'], env)
    expect(JSON.parse(stdout)).toMatchObject([{ id, name: 'the desk', revokedAt: null }])
    expect(stdout + listed.stdout).not.toContain(secret)
    expect(await run(['keys', 'revoke', made.stdout.trim(), 'nobody'], env)).toMatchObject({
      code: 1,
      stdout: `${id}: revoked\n`,
      stderr: 'There is no key of the id "nobody". See: proviso keys list\n',
    })
    expect((await run(['keys', 'list'], env)).stdout).toContain('was revoked')
  })

  it.each([
    [
      ['--scope', 'rite'],
      '"rite" is no scope: give read, texts, write, admin, or one for a dataset, as in write:desk',
    ],
    [['--scope', 'read:desk'], 'the graph is read as a whole; give read'],
    [['--scope', 'write:'], 'names no dataset'],
    [['--scope', 'read', '--expires', '2001-01-01'], '--expires 2001-01-01 is no moment to come'],
    [['--scope', 'read', '--expires', '2127-02-30'], '--expires 2127-02-30 is no moment to come'],
    [
      ['--scope', 'read', '--expires', '2127-02-30T12:00:00Z'],
      '--expires 2127-02-30T12:00:00Z is no moment to come',
    ],
    [[], "required option '--scope <scope...>' not specified"],
  ])('are not made of %j', async (options, message) => {
    const { code, stderr } = await run(['keys', 'create', 'a', ...options])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

describe('webhooks', () => {
  it('are made with a secret that is shown once, listed, and removed', async () => {
    const made = await run(['webhooks', 'create', 'https://example.org/hooks', '--kinds', 'ARTICLE'], env)
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^whsec_[\w+/]{43}=\n$/) })
    const { stdout } = await run(['webhooks', 'list', '--json'], env)
    expect(stdout).not.toContain('whsec_')
    const [{ number, kinds }] = JSON.parse(stdout)
    expect(kinds).toEqual(['ARTICLE'])
    expect((await run(['webhooks', 'dead'], env)).stdout).toBe('There are no such messages.\n')
    expect((await run(['webhooks', 'remove', number], env)).stdout).toBe(`${number}: removed\n`)
    expect((await run(['webhooks', 'remove', number], env)).code).toBe(2)
  })

  it('say of one that was paused who paused it, and what was in vain until it is resumed', async () => {
    await run(['webhooks', 'create', 'https://example.org/hooks'], env)
    const number = JSON.parse((await run(['webhooks', 'list', '--json'], env)).stdout)[0].number
    const listed = async () => (await run(['webhooks', 'list'], env)).stdout.trim().split('\t').at(-1)
    const fail = (error: string, rest = '') =>
      test.database.pool.query(`UPDATE "Webhook" SET failures = failures + 1, "lastError" = $1 ${rest}`, [
        error,
      ])
    await run(['webhooks', 'pause', number], env)
    expect(await listed()).toBe('paused by hand')
    await run(['webhooks', 'resume', number], env)
    await fail('it answered 500')
    await run(['webhooks', 'pause', number], env)
    expect(await listed()).toBe('paused by hand, in vain 1 times: it answered 500')
    await run(['webhooks', 'resume', number], env)
    expect(await listed()).toBe('well')
    await fail('it answered 410', ', "pausedAt" = now(), "isGone" = true')
    expect(await listed()).toBe('paused: it answered 410')
    await run(['webhooks', 'remove', number], env)
  })

  it.each(['77', 'none'])('send no message again that is not there: %s', async (number) => {
    const { code, stdout, stderr } = await run(['webhooks', 'dead', '--resend', number], env)
    expect(stderr).toContain(`No message of the number "${number}" is laid aside. See: proviso webhooks dead`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it.each([
    [['http://127.0.0.1:4000/'], 'is reached without TLS'],
    [['https://10.0.0.1/'], 'which is no public address: allow it by WEBHOOK_NETWORKS'],
    [['https://example.org/', '--kinds', 'WHALE'], '"WHALE" is no kind of thing: give '],
    [['https://example.org/', '--about', 'nothing'], 'about takes the id of an article'],
  ])('are not made of %j', async (args, message) => {
    const { code, stderr } = await run(['webhooks', 'create', ...args], env)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

describe('import and export', () => {
  it('counts what was created, and the second time what was unchanged', async () => {
    const first = await run(['import', sample], env)
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(/sample\.jsonl \(sample\): \d{3} created, 0 updated, 0 unchanged\n$/)
    const second = await run(['import', sample], env)
    expect(second.code).toBe(0)
    expect(second.stdout).toMatch(/: 0 created, 0 updated, \d{3} unchanged\n$/)
  })

  it('lists every error with file, line and path, and stores nothing of the file', async () => {
    const faulty = await file(
      'faulty.jsonl',
      { record: 'dataset', format: 'proviso-dossier/2', name: 'faulty' },
      { record: 'actor', key: 'a', name: 'A', actorKind: 'STAET' },
      {
        record: 'actor',
        key: 'b',
        name: 'B',
        actorKind: 'STATE',
        mergedInto: 'nobody',
      },
    )
    const { code, stdout, stderr } = await run(['import', faulty], env)
    expect(code).toBe(1)
    expect(stderr).toContain(`${faulty}:2 $.actorKind:`)
    expect(stderr).toContain('"STATE"')
    expect(stderr).toContain(`${faulty}:3 $.mergedInto:`)
    expect(stdout).toContain('2 errors; none of 2 records stored')
    expect((await run(['export', '--dataset', 'faulty'], env)).code).toBe(2)
  })

  it('prints 100 errors in full and counts the rest, unless all are wanted', async () => {
    const many = await file(
      'many.jsonl',
      { record: 'dataset', format: 'proviso-dossier/1', name: 'many' },
      ...Array.from({ length: 150 }, (_, i) => ({ record: 'actor', key: `a${i}`, name: 'A', kind: 'STAET' })),
    )
    const shown = (stderr: string) => stderr.match(/many\.jsonl:\d+ \$/g)?.length
    const some = await run(['import', many], env)
    expect(shown(some.stderr)).toBe(100)
    expect(some.stderr).toContain('50 more errors are not shown; --all-errors shows them.')
    const all = await run(['import', '--all-errors', many], env)
    expect(shown(all.stderr)).toBe(150)
    expect(all.stderr).not.toContain('more errors')
  })

  it('names a key that stands twice, and a value without bottom, by line and column', async () => {
    const path = join(files, 'flawed.jsonl')
    const first = '{"record":"dataset","format":"proviso-dossier/1","name":"flawed"}'
    const twice = '{"record":"actor","key":"a","name":"A","name":"B","kind":"STATE"}'
    const deep = `{"record":"actor","key":"b","name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    await writeFile(path, `${first}\n${twice}\n${deep}\n`)
    const { code, stderr } = await run(['import', path], env)
    expect(code).toBe(1)
    expect(stderr).toContain(
      `${path}:2: no valid JSON at column 40: the key "name" stands twice in one object`,
    )
    expect(stderr).toContain(
      `${path}:3: no valid JSON at column 135: values are nested more than 100 levels deep`,
    )
  })

  it('stores nothing of good files beside a bad one, sums up, and reports JSON on request', async () => {
    const bad = join(files, 'missing.jsonl')
    const text = join(files, 'report.txt')
    await writeFile(text, 'A short report.\n\nNothing was agreed.\n')
    const options = [
      '--dataset',
      'notes',
      '--publisher',
      'Desk',
      '--published-at',
      '2021-12-05',
      '--language',
      'en',
    ]
    const { code, stdout } = await run(['import', '--json', ...options, bad, text], env)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: bad, errors: [{ code: 'unreadable' }] },
        { file: text, created: 0, rejected: 1, errors: [] },
      ],
      totals: { created: 0, rejected: 1, errors: 1 },
    })
    const again = await run(['import', ...options, bad, text], env)
    expect(again.stdout).toMatch(/2 files: 1 error; none of 1 record stored\n$/)
    const alone = await run(['import', ...options, text], env)
    expect(alone.stdout).toContain('1 created')
  })

  it('says which option has a wrong value', async () => {
    const { code, stderr } = await run(['import', '--published-at', 'soon', sample], env)
    expect(code).toBe(2)
    expect(stderr).toContain('"soon"')
  })

  it('exports what another database takes in and gives back as the same bytes', async () => {
    const [one, two] = [join(files, 'one.jsonl'), join(files, 'two.jsonl')]
    expect((await run(['export', '--output', one], env)).code).toBe(0)
    const other = await createTestDatabase()
    try {
      expect((await run(['import', one], { DATABASE_URL: other.url })).code).toBe(0)
      expect((await run(['export', '--output', two], { DATABASE_URL: other.url })).code).toBe(0)
    } finally {
      await other.close()
    }
    expect(await readFile(two, 'utf8')).toBe(await readFile(one, 'utf8'))
  })

  it('leaves no file behind when it cannot export', async () => {
    const output = join(files, 'nothing.jsonl')
    const { code, stderr } = await run(['export', '--dataset', 'nosuch', '--output', output], env)
    expect(code).toBe(2)
    expect(stderr).toContain('There is no dataset "nosuch"')
    await expect(readFile(output)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('keeping a dossier', () => {
  const dataset = (format = 'proviso-dossier/2') => ({
    record: 'dataset',
    format,
    name: 'kept',
    agent: { kind: 'HUMAN', name: 'r.ames' },
  })
  const coded = { attribution: 'IMPORTED_CODING', reportedAt: '2021-12-05' }
  const talks = { record: 'event', key: 'talks', eventType: 'CONSULT', title: 'Talks', claims: [coded] }
  const round = { ...talks, key: 'round', partOf: 'talks' }

  it('is tried, replaced and retracted, and each time says what became of it', async () => {
    const both = await file('both.jsonl', dataset(), talks, round)
    const dry = await run(['import', '--dry-run', both], env)
    expect(dry).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing was stored') })
    expect(await run(['import', both], env)).toMatchObject({
      stdout: expect.stringContaining('2 created'),
    })

    const refused = await run(['retract', 'kept', 'talks'], env)
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"talks" is still referred to by kept/round'),
    })
    const one = await file('one-of-both.jsonl', dataset(), talks)
    expect(await run(['import', '--replace', one], env)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('"round" is missing, and was retracted'),
    })
    expect(await run(['retract', 'kept', 'talks', 'round'], env)).toMatchObject({
      code: 0,
      stdout: 'kept/talks: retracted\nkept/round: nothing of it stood\n',
    })
  })

  it('writes a former format in the words of today', async () => {
    const { eventType, ...event } = talks
    const former = await file('former.jsonl', dataset('proviso-dossier/1'), { ...event, type: eventType })
    const { code, stdout } = await run(['convert', former])
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([dataset(), { ...event, eventType }])
  })

  it('takes a title for one text alone', async () => {
    const [one, two] = [join(files, 'one.txt'), join(files, 'two.txt')]
    for (const path of [one, two]) await writeFile(path, path)
    expect(await run(['import', '--title', 'A title', one, two], env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('title: these are of one text, but there are 2 files'),
    })
    const url = ['--url', 'https://courier.example/one']
    expect((await run(['import', ...url, one], env)).stdout).toContain('1 created')
    await writeFile(one, 'Corrected.')
    expect((await run(['import', ...url, one], env)).stdout).toContain('1 updated')
  })
})

describe('beside a running service', () => {
  let service: Service
  beforeAll(async () => {
    service = await serve(env)
  })
  afterAll(() => service?.stop())

  it('imports into the same database, and the service answers from it', async () => {
    const path = await file(
      'beside.jsonl',
      { record: 'dataset', format: 'proviso-dossier/2', name: 'beside' },
      { record: 'actor', key: 'beside', name: 'Beside', actorKind: 'STATE' },
    )
    const query = '{ actor(by: { slug: "beside" }) { name } }'
    expect((await ask(service.url, query)).data).toEqual({ actor: null })
    expect((await run(['import', path], env)).code).toBe(0)
    expect((await ask(service.url, query)).data).toEqual({
      actor: { name: 'Beside' },
    })
  })
})

describe('an import that is interrupted', () => {
  const article = (i: number) => ({
    id: `a${i}`,
    publisher: 'Desk',
    title: `Report ${i}`,
    text: `This is report number ${i}.`,
    publishedAt: '2021-12-05',
  })

  const countArticles = async () =>
    (await test.database.pool.query('SELECT count(*)::int AS n FROM "Article"')).rows[0].n

  /** Begins an import, holds it half-way in its writing, and hands it to `work`; afterwards it may go on. */
  async function halfWay(path: string, work: (child: ReturnType<typeof proviso>) => Promise<void>) {
    const client = await test.database.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('LOCK TABLE "Revision" IN EXCLUSIVE MODE')
      const child = proviso(['import', path], env)
      for (;;) {
        const { rows } = await client.query(
          `SELECT FROM pg_locks WHERE NOT granted AND relation = '"Revision"'::regclass`,
        )
        if (rows.length > 0) break
        if (child.child.exitCode !== null) throw new Error(`the import did not wait: ${child.stderr}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      await work(child)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  }

  it('by SIGKILL leaves the database as it was, and can be done again', async () => {
    const path = await file('killed.jsonl', ...Array.from({ length: 500 }, (_, i) => article(i)))
    const before = await countArticles()
    await halfWay(path, async ({ child, exit }) => {
      child.kill('SIGKILL')
      expect(await exit).toBe('SIGKILL')
    })
    expect(await countArticles()).toBe(before)
    const again = await run(['import', path], env)
    expect(again.stdout).toContain('500 created, 0 updated, 0 unchanged')
    expect(await countArticles()).toBe(before + 500)
  })

  it('by a database that goes away says so, and leaves the database as it was', async () => {
    const path = await file('left.jsonl', ...Array.from({ length: 500 }, (_, i) => article(2000 + i)))
    const before = await countArticles()
    await halfWay(path, async (process) => {
      await test.database.pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND relation = '"Revision"'::regclass`,
      )
      expect(await process.exit).toBe(1)
      expect(process.stderr).toContain('The database went away: ')
      expect(process.stderr).not.toMatch(/Unexpected|at .*\.ts:/)
    })
    expect(await countArticles()).toBe(before)
  })

  it('by SIGINT says so, and leaves the database as it was', async () => {
    const path = await file('interrupted.jsonl', ...Array.from({ length: 500 }, (_, i) => article(1000 + i)))
    const before = await countArticles()
    let importing: ReturnType<typeof proviso> | undefined
    await halfWay(path, async (process) => {
      importing = process
      process.child.kill('SIGINT')
      await new Promise((resolve) => setTimeout(resolve, 100))
    })
    expect(await importing?.exit).toBe(130)
    expect(importing?.stderr).toBe('Interrupted.\n')
    expect(await countArticles()).toBe(before)
  })
})

describe('export as recorded at a moment', () => {
  it('has nothing that was recorded since', async () => {
    const folder = join(files, 'recorded')
    const rows = async (recordedAt: string) => {
      const tables = ['--tables', 'claims', '--recorded-at', recordedAt, '--format', 'csv', folder]
      expect(await run(['export', ...tables], env)).toMatchObject({ code: 0 })
      return (await readFile(join(folder, 'claims.csv'), 'utf8')).split('\n').length - 2
    }
    expect(await rows('2020-01-01')).toBe(0)
    expect(await rows(new Date().toISOString())).toBeGreaterThan(100)
  })

  it('is of tables', async () => {
    const { code, stderr } = await run(['export', '--recorded-at', '2020-01-01'], env)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('written as tables: proviso export --format csv'),
    })
  })
})

describe('verify', () => {
  it('says that all is well, or what is wrong, where, and how to mend it', async () => {
    const well = await run(['verify'], env)
    expect(well).toMatchObject({ code: 0, stdout: expect.stringMatching(/^All \d+ checks passed\.\n$/) })

    const { pool } = test.database
    await pool.query(`UPDATE "SearchEntry" SET standing = 'DENIED' WHERE "eventId" = 1`)
    const { code, stdout } = await run(['verify'], env)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^It is not so that the search index says how .* \(1\):\n {2}SearchEntry \d+: .*\n {2}As the owner .*\n\n1 flaw in 1 of/,
    )
    const { found, wrong } = JSON.parse((await run(['verify', '--json'], env)).stdout)
    expect({ found, wrong }).toMatchObject({ found: 1, wrong: [{ found: 1, flaws: [{}] }] })
    await pool.query(wrong[0].mend.replace('As the owner of the tables run: ', ''))
    expect((await run(['verify'], env)).code).toBe(0)
  })
})
