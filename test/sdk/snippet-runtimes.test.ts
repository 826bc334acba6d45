// Every snippet of the READMEs runs in every runtime that they name, from the packed SDK, against the real server.
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { launchChromium } from './browser.ts'
import { output, sdk, useInstalledSdk } from './installed.ts'
import { findRuntime } from './runtimes.ts'
import { useServer } from './server.ts'
import { compileSnippet, readSnippets, runner } from './snippets.ts'

const installed = useInstalledSdk()
const proviso = useServer()
const snippets = await readSnippets()
const modules = snippets.map((_, index) => `snippet-${index}.mjs`)
const arrow = 'node_modules/apache-arrow'

beforeAll(async () => {
  const { folder } = installed
  await symlink(join(sdk, arrow), join(folder, arrow))
  const { text: key } = await createKey(proviso.database.pool, { name: 'reader', scopes: ['write'] })
  for (const [index, snippet] of snippets.entries())
    await writeFile(join(folder, modules[index]!), await compileSnippet(snippet, proviso.url, key))
  await writeFile(join(folder, 'run.mjs'), runner(modules))
})

/** Each snippet ran to its end, and printed something where it prints at all. */
function expectAllToRun(outcomes: Record<string, { lines?: number; error?: string }>) {
  // These print what happens to be there.
  const silent = /ids: \[\]|AbortSignal\.timeout\(2_000\)/
  const seen = snippets.map(({ title, code }, index) => {
    const { lines = 0, error } = outcomes[modules[index]!] ?? { error: 'did not run' }
    const quiet = !lines && code.includes('console.') && !silent.test(code)
    return `${title}: ${error ?? (quiet ? 'printed nothing' : 'ran')}`
  })
  expect(seen).toEqual(snippets.map(({ title }) => `${title}: ran`))
}

describe('each snippet of the READMEs runs in', () => {
  it.for([
    ['Node 20', 'node20', []],
    ['Node 24', 'node', []],
    ['Deno', 'deno', ['run', '--allow-net', '--node-modules-dir=manual', '--no-lock']],
    ['Bun', 'bun', []],
  ] as const)('%s', async ([, runtime, args], { skip }) => {
    const found = await findRuntime(runtime)
    if (!found.path) return skip(found.reason)
    expectAllToRun(JSON.parse(await output(found.path, [...args, 'run.mjs'], { cwd: installed.folder })))
  })

  it('Chromium, without a bundler', async ({ skip }) => {
    const { browser, reason } = await launchChromium()
    if (!browser) return skip(reason)
    const packages: Record<string, string> = {
      '/sdk.js': await readFile(join(installed.folder, 'node_modules/@proviso/sdk/dist/index.js'), 'utf8'),
      '/webhooks.js': await readFile(
        join(installed.folder, 'node_modules/@proviso/sdk/dist/webhooks.js'),
        'utf8',
      ),
      '/arrow.js': await bundled('apache-arrow'),
    }
    const imports = {
      '@proviso/sdk': '/sdk.js',
      '@proviso/sdk/webhooks': '/webhooks.js',
      'apache-arrow': '/arrow.js',
    }
    const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/run.mjs"></script>`
    const site = createServer(async ({ url = '/' }, response) => {
      const own = modules.includes(url.slice(1)) || url === '/run.mjs'
      const script = own ? await readFile(join(installed.folder, url), 'utf8') : packages[url]
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html').end(script ?? page)
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    try {
      const tab = await browser.newPage()
      await tab.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`)
      await tab.waitForFunction('window.outcomes', undefined, { timeout: 50_000 })
      expectAllToRun(await tab.evaluate('window.outcomes'))
    } finally {
      await browser.close()
      site.close()
    }
  })
})

/** A package as one ES module for a browser. */
async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}'`, resolveDir: sdk },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]!.text
}
