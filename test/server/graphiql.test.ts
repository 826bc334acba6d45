// GraphiQL in Chromium, as somebody finds it who comes for the first time, comes again, or follows a link.
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { loadExamples } from '../../server/src/graphql/examples.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { launchChromium } from '../sdk/browser.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
const launched = await launchChromium()
const { reason } = launched
if (!launched.browser) console.warn(`skipped: ${reason}`)
const questions = (await loadExamples()).slice(0, 5)
const nameOf = (query: string) => /^query\s+(\w+)/m.exec(query)![1]!

/** Passes requests on to a server, and counts the bytes of the bodies that it sends for each. */
async function countBytes(to: string) {
  const bytes = new Map<string, number>()
  const proxy = createServer((asked, answer) => {
    const name = `${asked.method} ${new URL(asked.url!, to).pathname}`
    const passed = request(
      new URL(asked.url!, to),
      { method: asked.method, headers: asked.headers },
      (got) => {
        answer.writeHead(got.statusCode!, got.headers)
        got.on('data', (part: Buffer) => bytes.set(name, (bytes.get(name) ?? 0) + part.length))
        got.pipe(answer)
      },
    )
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    bytes,
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async close() {
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}

describe.skipIf(!launched.browser)('GraphiQL', { timeout: 240_000 }, () => {
  const browser = launched.browser as Browser
  let server: RunningServer
  let page: Page
  beforeAll(async () => {
    server = await startServer({ database: test.database })
    page = await browser.newPage()
    page.setDefaultTimeout(100_000)
  })
  afterAll(async () => {
    await browser.close()
    await server?.close()
  })

  const titles = async () =>
    (await page.locator('.graphiql-tab-button').allInnerTexts()).map((text) => text.trim())
  const editor = () => page.locator('.graphiql-query-editor .view-lines')
  const answer = () => page.locator('.graphiql-response .view-lines')

  it('has the five questions in tabs, on the first visit and on those after it', async () => {
    for (let visit = 1; visit <= 2; visit++) {
      await page.goto(`${server.url}/graphql`)
      await editor().getByText('query').first().waitFor()
      expect(await titles()).toEqual(questions.map(({ query }) => nameOf(query)))
    }
  })

  it('shows the answer to a question whose link is followed, in its tab, with its variables', async () => {
    const { name, query } = questions.find(({ variables }) => variables)!
    await page.goto(`${server.url}/questions/${name}`)
    await answer().getByText('"data"').waitFor()
    expect(await titles()).toEqual(questions.map((question) => nameOf(question.query)))
    const shown = page.locator('.graphiql-tab-active .graphiql-tab-button')
    expect((await shown.textContent())?.trim()).toBe(nameOf(query))
  })

  it('puts what another link asks into a tab of its own, and keeps it', async () => {
    const query = 'query Mine { actors(first: 1) { nodes { slug } } }'
    await page.goto(`${server.url}/graphql?${new URLSearchParams({ query })}`)
    await answer().getByText('"slug"').waitFor()
    await page.goto(`${server.url}/graphql`)
    await editor().getByText('Mine').waitFor()
    expect(await titles()).toEqual([...questions.map((question) => nameOf(question.query)), 'Mine'])
  })

  it('runs no mutation by itself, however it is written in a link', async () => {
    for (const query of [
      'mutation M { importDossier(input: { dossier: "" }) { __typename } }',
      ',mutation M { importDossier(input: { dossier: "" }) { __typename } }',
      'query Q { __typename } mutation M { importDossier(input: { dossier: "" }) { __typename } }',
    ]) {
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.postData() ?? ''))
      await page.goto(`${server.url}/graphql?${new URLSearchParams({ query })}`)
      await editor().getByText('importDossier').first().waitFor()
      await page.waitForTimeout(500)
      page.removeAllListeners('request')
      expect(sent.filter((body) => body.includes('importDossier'))).toEqual([])
    }
  })

  it('loads less than 1 MB on the first visit, the editor and all its workers included', async () => {
    const counting = await countBytes(server.url)
    const context = await browser.newContext()
    const tab = await context.newPage()
    tab.setDefaultTimeout(100_000)
    try {
      await tab.goto(`${counting.url}/graphql`)
      // both workers of the languages have read what stands in the editors
      await tab.locator('.graphiql-query-editor .view-line').getByText('query').first().click()
      await tab.keyboard.press('ControlOrMeta+End')
      await tab.keyboard.type(' query Wrong { nothingOfThisName }')
      await tab.locator('.graphiql-query-editor .squiggly-error').first().waitFor()
      await tab.locator('.graphiql-editor-tool .view-lines').first().click()
      await tab.keyboard.press('ControlOrMeta+End')
      await tab.keyboard.type('}')
      await tab.locator('.graphiql-editor-tool .squiggly-error').first().waitFor()
      const files = [...counting.bytes].filter(([path]) => path !== 'POST /graphql')
      expect(files.map(([path]) => path)).toContainEqual(expect.stringMatching(/page.js$/))
      for (const worker of ['editor.js', 'json.js', 'graphql.js'])
        expect(files.map(([path]) => path)).toContainEqual(expect.stringMatching(new RegExp(`/${worker}$`)))
      expect(files.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(1_000_000)
    } finally {
      await context.close()
      await counting.close()
    }
  })

  it('takes a key by a field, keeps it for the tab alone, and sends it as a header, never in an address', async () => {
    const closed = await startServer({ database: test.database, configuration: { READ_ACCESS: 'key' } })
    const { text: key } = await createKey(test.database.pool, { name: 'reader', scopes: ['read'] })
    const context = await browser.newContext()
    const tab = await context.newPage()
    tab.setDefaultTimeout(100_000)
    const addresses: string[] = []
    tab.on('request', (request) => addresses.push(request.url()))
    try {
      await tab.goto(`${closed.url}/graphql`)
      await tab.getByRole('textbox', { name: 'Key' }).fill(key)
      await tab.getByRole('button', { name: 'Use' }).click()
      await tab.getByRole('button', { name: 'Forget key' }).waitFor()
      const query = 'query Mine { actors(first: 1) { nodes { slug } } }'
      await tab.goto(`${closed.url}/graphql?${new URLSearchParams({ query })}`)
      await tab.locator('.graphiql-response .view-lines').getByText('"slug"').waitFor()
      expect(addresses.filter((address) => address.includes(key))).toEqual([])
      expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain(key)
      expect(await context.cookies()).toEqual([])
      await tab.getByRole('button', { name: 'Forget key' }).click()
      await tab.getByRole('textbox', { name: 'Key' }).waitFor()
      expect(await tab.evaluate(() => sessionStorage.length)).toBe(0)
    } finally {
      await context.close()
      await closed.close()
    }
  })
})
