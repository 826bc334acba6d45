// The README keeps its word: every command and snippet in it runs here, against the service that its first command starts.
import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, draw, question } from '../.readme/answer.ts'
import { output, useInstalledSdk } from './sdk/installed.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The code blocks of one language, in order. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!.trim())
const commands = blocks('sh').flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))

let folder: string
let url: string
let env: NodeJS.ProcessEnv
let service: ReturnType<typeof spawn>

/** What the README says, at the address where the service is in this test. */
const here = (text: string) => text.replaceAll('http://127.0.0.1:4000', url)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-readme-'))
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  env = { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), npm_config_yes: 'true' }
  service = spawn('bash', ['-c', `exec ${commands[0]}`], { cwd: root, env, detached: true })
  for (const end = Date.now() + 90_000; Date.now() < end; await wait(200)) {
    const ready = await fetch(`${url}/ready`).catch(() => undefined)
    if (ready?.ok) return
  }
  throw new Error('the service did not get ready')
}, 120_000)

afterAll(async () => {
  if (service?.pid && service.exitCode === null) {
    process.kill(-service.pid, 'SIGTERM')
    // what was started ends before what it started, which stops the database
    while (isThere(-service.pid)) await wait(50)
  }
  await rm(folder, { recursive: true, force: true })
}, 60_000)

/** Whether there is such a process; of a negative number, any of that group. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the README', () => {
  it('starts the service with its first command and runs these tests with its second', () => {
    expect(commands.slice(0, 2)).toEqual(['npx pnpm@12 start', 'npx pnpm@12 test'])
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(scripts.test).toBe('vitest run --config test/vitest.config.ts')
  })

  it.each(commands.slice(2))(
    'runs: %s',
    async (command) => {
      const [lines, tables] = [join(folder, 'all.jsonl'), join(folder, 'tables')]
      const inFolder = here(command)
        .replace('everything.jsonl', lines)
        .replace(/ tables$/, ` ${tables}`)
      const { stdout } = await run('bash', ['-c', inFolder], { cwd: root, env })
      if (command.includes('/export/')) {
        expect(stdout).toMatch(/^id,slug,summary,/)
      } else if (command.startsWith('curl')) {
        const { data } = JSON.parse(stdout)
        expect(data.conditions.totalCount).toBeGreaterThan(3)
      }
      if (command.includes('everything')) expect(existsSync(lines)).toBe(true)
      if (command.includes('--format')) expect(existsSync(join(tables, 'datapackage.json'))).toBe(true)
    },
    60_000,
  )

  it('asks a nested query that finds the conditions of recognition, with the sentences', async () => {
    const { data, errors } = await ask(blocks('graphql')[0]!)
    expect(errors).toBeUndefined()
    expect(data.conditions.nodes).toHaveLength(3)
    for (const { issuers, considerations, claims } of data.conditions.nodes) {
      expect(issuers.length).toBeGreaterThan(0)
      expect(considerations).toEqual([{ considerationKind: 'RECOGNITION', state: 'DISCLAIMED' }])
      expect(claims.nodes[0].quotes[0].exact).toMatch(/\w/)
    }
  })

  it('shows a picture of a real answer (UPDATE_GOLDEN=1 draws it anew)', async () => {
    const { data } = await ask(question)
    const picture = join(root, '.readme/answer.svg')
    if (process.env.UPDATE_GOLDEN) await writeFile(picture, draw(data as Answer))
    expect(readFileSync(picture, 'utf8')).toBe(draw(data as Answer))
  })

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!)
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, link)))
    expect(missing).toEqual([])
  })
})

describe('its snippet for the SDK', () => {
  const installed = useInstalledSdk()

  it('runs in plain Node from the packed SDK', async () => {
    const [snippet] = blocks('ts')
    await writeFile(join(installed.folder, 'snippet.mts'), here(snippet!))
    const printed = await output(process.execPath, ['snippet.mts'], { cwd: installed.folder })
    expect(printed).toMatch(/Taliban faces \d+ conditions\n$/)
  }, 60_000)
})

async function ask(query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return await response.json()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
