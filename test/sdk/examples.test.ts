import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './browser.ts'
import { output, sdk, useInstalledSdk } from './installed.ts'
import { useServer } from './server.ts'

const proviso = useServer()
const installed = useInstalledSdk()
const examples = join(sdk, 'examples')
const tsc = join(sdk, '../node_modules/.bin/tsc')

it('all type-check', { timeout: 240_000 }, () => output(tsc, ['-p', examples]))

it('the script writes every condition as CSV, a row per issuer', async () => {
  const csv = await output(process.execPath, [join(examples, 'csv/conditions.ts'), proviso.url])
  const [header, ...lines] = csv.trim().split('\r\n')
  expect(header).toBe('condition,summary,issuer,targets,force,offer,since,status')
  const nodes = await proviso.client.conditions({ first: 100 }).all()
  expect(lines).toHaveLength(nodes.flatMap(({ issuers }) => issuers).length)
  expect(csv).toContain('moscow-1945-romania-free-elections')
})

describe('a consumer of graphql-codegen', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proviso-codegen-'))
    await cp(join(examples, 'codegen'), folder, { recursive: true })
    const modules = join(folder, 'node_modules')
    await mkdir(join(modules, '@proviso/schema'), { recursive: true })
    await output('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', folder], {
      cwd: join(sdk, '../schema'),
    })
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))!
    await output('tar', ['xzf', tarball, '-C', join(modules, '@proviso/schema'), '--strip-components=1'], {
      cwd: folder,
    })
    await cp(join(installed.folder, 'node_modules/@proviso/sdk'), join(modules, '@proviso/sdk'), {
      recursive: true,
    })
    for (const name of ['@graphql-codegen', '@graphql-typed-document-node', 'graphql', 'typescript'])
      await symlink(join(sdk, 'node_modules', name), join(modules, name))
    await symlink(join(sdk, '../node_modules/@types'), join(modules, '@types'))
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('gets typed documents from the published schema, and sends them', { timeout: 120_000 }, async () => {
    await output(process.execPath, [join(sdk, 'node_modules/@graphql-codegen/cli/esm/bin.js')], {
      cwd: folder,
    })
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: ['node'],
    }
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['disputes.ts'] }),
    )
    await output(tsc, ['-p', '.'], { cwd: folder })
    const printed = await output(process.execPath, ['disputes.ts', proviso.url], { cwd: folder })
    expect(printed).toContain('recognition-2021-inclusive-government DONE against FAILED')
  })
})

describe('the React page', () => {
  let site: Server
  let address: string
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [join(examples, 'react/app.tsx')],
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    const page = await readFile(join(examples, 'react/index.html'))
    site = createServer((request, response) => {
      const script = request.url!.startsWith('/app.js')
      response
        .setHeader('content-type', script ? 'text/javascript' : 'text/html')
        .end(script ? outputFiles[0]!.text : page)
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/?server=${encodeURIComponent(proviso.url)}`
  }, 60_000)
  afterAll(() => site.close())

  it('loads more as it scrolls, each page once, and starts anew when narrowed', { timeout: 240_000 }, async ({
    skip,
  }) => {
    const { browser, reason } = await launchChromium()
    if (!browser) return skip(reason)
    try {
      const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
      const asked: (string | null)[] = []
      page.on('request', (request) => {
        if (request.method() === 'POST') asked.push(request.postDataJSON().variables.after ?? null)
      })
      await page.goto(address)
      const { totalCount } = await proviso.client.conditions({ first: 1 })
      const items = page.locator('li')
      await expect.poll(() => items.count()).toBeGreaterThanOrEqual(10)
      expect(await items.count()).toBeLessThan(totalCount)
      while ((await items.count()) < totalCount) {
        const before = await items.count()
        await page.mouse.wheel(0, 100_000)
        await expect.poll(() => items.count()).toBeGreaterThan(before)
      }
      await expect.poll(() => page.getByRole('status').textContent()).toBe(`${totalCount} of ${totalCount}`)
      const cursors = asked.filter((cursor) => cursor !== null)
      expect(new Set(cursors).size).toBe(cursors.length)
      expect(cursors).toHaveLength(Math.ceil(totalCount / 10) - 1)

      const demands = (await proviso.client.conditions({ where: { force: { eq: 'DEMAND' } } })).totalCount
      await page.getByRole('combobox').selectOption('DEMAND')
      await expect.poll(() => page.getByRole('status').textContent()).toBe(`${demands} of ${demands}`)
      expect(await page.getByRole('alert').count()).toBe(0)
    } finally {
      await browser.close()
    }
  })
})
