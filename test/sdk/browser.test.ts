import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from './browser.ts'
import { useInstalledSdk } from './installed.ts'
import { useServer } from './server.ts'

const installed = useInstalledSdk()
const proviso = useServer()
const html = `<!doctype html><script type="module">import * as sdk from '/sdk.js'; window.sdk = sdk</script>`
let site: Server
let origin: string
beforeAll(async () => {
  const module = await readFile(join(installed.folder, 'node_modules/@proviso/sdk/dist/index.js'))
  site = createServer((request, response) => {
    const script = request.url === '/sdk.js'
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html').end(script ? module : html)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(() => site.close())

it('runs unchanged in a browser, from another origin, without a bundler', { timeout: 240_000 }, async ({
  skip,
}) => {
  const { browser, reason } = await launchChromium()
  if (!browser) return skip(reason)
  try {
    const page = await browser.newPage()
    await page.goto(origin)
    await page.waitForFunction('window.sdk')
    const answer = await page.evaluate(async (url) => {
      const { createClient } = (globalThis as unknown as { sdk: typeof import('../../sdk/src/index.ts') }).sdk
      const client = createClient({ url })
      const slugs: string[] = []
      for await (const { slug } of client.conditions({ first: 20 })) slugs.push(slug)
      const failed = await client.tryQuery({ actors: { $: { first: 1000 }, totalCount: true } })
      const aborted = await client.actors({}, { signal: AbortSignal.abort() }).catch((error) => error.kind)
      return { count: slugs.length, code: failed.error?.code, requestId: failed.error?.requestId, aborted }
    }, proviso.url)
    const { totalCount } = await proviso.client.conditions({ first: 1 })
    expect(answer).toEqual({
      count: totalCount,
      code: 'PAGE_TOO_LARGE',
      requestId: expect.stringMatching(/.+/),
      aborted: 'aborted',
    })
  } finally {
    await browser.close()
  }
})
