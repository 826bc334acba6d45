// The hooks of the packed SDK: rendered on a server, taken up and kept up to date in a real browser.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFiles } from '../../prisma/src/index.ts'
import { launchChromium } from './browser.ts'
import { sdk, useInstalledSdk } from './installed.ts'
import { useServer } from './server.ts'

const proviso = useServer()
const installed = useInstalledSdk()
const slug = 'recognition-2021-inclusive-government'
let folder: string
let site: Server
let address: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-react-'))
  const bundle = (name: string, options: BuildOptions) =>
    build({
      entryPoints: [join(sdk, 'examples/react-server', name)],
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: { '@proviso/sdk': join(installed.folder, 'node_modules/@proviso/sdk') },
      nodePaths: [join(sdk, 'node_modules')],
      ...options,
    }).then(({ outputFiles }) => outputFiles![0]!.text)
  const requires = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)`
  const server = join(folder, 'server.mjs')
  await writeFile(server, await bundle('server.tsx', { platform: 'node', banner: { js: requires } }))
  const browser = await bundle('browser.tsx', {})
  const { renderPage } = (await import(pathToFileURL(server).href)) as {
    renderPage(url: string, slug: string): Promise<string>
  }
  site = createServer(async (request, response) => {
    const script = request.url === '/browser.js'
    const page = script ? browser : await renderPage(proviso.url, slug).catch(({ stack }) => stack)
    response.setHeader('content-type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`).end(page)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
}, 120_000)
afterAll(async () => {
  site?.close()
  await rm(folder, { recursive: true, force: true })
})

it('a page is whole as the server renders it', async () => {
  const html = await fetch(address).then((response) => response.text())
  const { summary } = (await proviso.client.condition({ by: { slug } }))!
  const { totalCount } = await proviso.client.conditions({ first: 1 })
  expect(html).toContain(`<h1>${summary}</h1>`)
  expect(html).toContain(`5 of ${totalCount}`)
  expect(html.match(/<li>/g)).toHaveLength(5)
  expect(html).not.toContain('Loading')
})

it('the browser takes it up without asking anew, reads on, follows changes and shows failures', {
  timeout: 90_000,
}, async ({ skip }) => {
  const { browser, reason } = await launchChromium()
  if (!browser) return skip(reason)
  try {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(/\w+ (\w*)/.exec(request.postDataJSON().query)![1]!)
    })
    await page.goto(address)
    const status = page.getByRole('status')
    const { totalCount } = await proviso.client.actors({ first: 1 })
    await expect.poll(() => status.textContent()).toBe(`${totalCount} actors, live`)
    expect(asked).not.toContain('Condition')
    expect(asked).not.toContain('Conditions')

    await page.getByRole('button', { name: 'More' }).click()
    await expect.poll(() => page.locator('li').count()).toBe(10)
    expect(asked.filter((name) => name === 'Conditions')).toHaveLength(1)

    await page.getByRole('button', { name: 'Ask again' }).click()
    await expect.poll(() => asked.filter((name) => name === 'Condition').length).toBe(1)

    const file = join(folder, 'ruritania.jsonl')
    const records = [
      { record: 'dataset', format: 'proviso-dossier/2', name: 'live' },
      { record: 'actor', key: 'ruritania', name: 'Ruritania', actorKind: 'STATE' },
    ]
    await writeFile(file, records.map((one) => `${JSON.stringify(one)}\n`).join(''))
    await importFiles(proviso.database, [file])
    await expect.poll(() => status.textContent()).toBe(`${totalCount + 1} actors, live`)

    await page.getByRole('button', { name: 'A thousand at once' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/1000|1,000|100/)
    expect(problems).toEqual([])
  } finally {
    await browser.close()
  }
})
