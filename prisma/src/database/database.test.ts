import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createEmptyDatabase } from '../../../test/support/database.ts'
import { openDatabase } from './database.ts'

const dataDir = join(tmpdir(), `proviso-never-made-${process.pid}`)

const at = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir })

/** The same address with one part replaced. */
function changed(
  url: string,
  parts: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname' | 'host'>>,
) {
  return Object.assign(new URL(url), parts).href
}

describe('a database of your own, by its address', () => {
  it('is used as it is, in UTC whatever its own time zone', async () => {
    const own = await createEmptyDatabase()
    const name = new URL(own.url).pathname.slice(1)
    await own.pool.query(`ALTER DATABASE "${name}" SET timezone TO 'Asia/Kabul'`)
    const database = await at(own.url)
    expect(database.kind).toBe('external')
    const answers = await Promise.all([1, 2, 3].map(() => database.pool.query('SHOW TimeZone')))
    expect(answers.map(({ rows }) => rows[0].TimeZone)).toEqual(['UTC', 'UTC', 'UTC'])
    await database.close()
    await database.close()
    expect((await own.pool.query('SELECT 1 AS one')).rows, 'closing stops nothing').toEqual([{ one: 1 }])
    await own.close()
  })

  it('is read as memory and SSDs are, unless its administrator says otherwise', async () => {
    const own = await createEmptyDatabase()
    const name = new URL(own.url).pathname.slice(1)
    const cost = async () => {
      const database = await at(own.url)
      const { rows } = await database.pool.query('SHOW random_page_cost')
      await database.close()
      return rows[0].random_page_cost
    }
    expect(await cost()).toBe('1.1')
    await own.pool.query(`ALTER DATABASE "${name}" SET random_page_cost TO 2.5`)
    expect(await cost()).toBe('2.5')
    await own.close()
  })

  it('loads nothing of the embedded one, and makes no folder for it', async () => {
    const own = await createEmptyDatabase()
    const program = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
      const { openDatabase } = await import(${JSON.stringify(new URL('../index.ts', import.meta.url).href)})
      const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir: ${JSON.stringify(dataDir)} })
      await database.close()
      console.log(JSON.stringify(loaded.filter((url) => /embedded/.test(url))), loaded.length > 10)`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', program],
      {
        env: { ...process.env, DATABASE_URL: own.url },
      },
    )
    expect(stdout).toBe('[] true\n')
    await expect(stat(dataDir)).rejects.toMatchObject({ code: 'ENOENT' })
    await own.close()
  })

  it('is refused with what to mend', async () => {
    const own = await createEmptyDatabase()
    await expect(at('mysql://localhost/x')).rejects.toThrow(/postgres:\/\/user:password@host:5432\/database/)
    await expect(at(changed(own.url, { password: 'wrong' }))).rejects.toThrow(
      /refuses the user name or password. Correct them in DATABASE_URL/,
    )
    await expect(at(changed(own.url, { pathname: 'nowhere' }))).rejects.toThrow(
      /nowhere does not exist. Create/,
    )
    await expect(at(changed(own.url, { host: 'no-such-host.invalid' }))).rejects.toThrow(
      /no-such-host.invalid.*(is not known|cannot be looked up)/,
    )
    await own.close()
  })

  it('is refused where nothing listens, without showing the password', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => probe.once('listening', resolve))
    const { port } = probe.address() as { port: number }
    await new Promise((resolve) => probe.close(resolve))
    const opening = at(`postgres://me:secret@127.0.0.1:${port}/x`)
    await expect(opening).rejects.toThrow(`Nothing listens at 127.0.0.1:${port}/x.`)
    await expect(opening).rejects.not.toThrow(/secret/)
  })

  it('is refused where it does not hold UTF-8', async () => {
    const own = await createEmptyDatabase()
    await own.pool.query(
      `CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`,
    )
    await expect(at(changed(own.url, { pathname: 'latin' }))).rejects.toThrow(
      /LATIN1; Proviso needs UTF8.*CREATE DATABASE/,
    )
    await own.pool.query('DROP DATABASE latin')
    await own.close()
  })
})
