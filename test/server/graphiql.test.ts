// GraphiQL in Chromium, as somebody finds it who comes for the first time, comes again, or follows a link.
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
      await tab.getByLabel('Key').fill(key)
      await tab.getByRole('button', { name: 'Use' }).click()
      await tab.getByRole('button', { name: 'Forget key' }).waitFor()
      const query = 'query Mine { actors(first: 1) { nodes { slug } } }'
      await tab.goto(`${closed.url}/graphql?${new URLSearchParams({ query })}`)
      await tab.locator('.graphiql-response .view-lines').getByText('"slug"').waitFor()
      expect(addresses.filter((address) => address.includes(key))).toEqual([])
      expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain(key)
      expect(await context.cookies()).toEqual([])
      await tab.getByRole('button', { name: 'Forget key' }).click()
      await tab.getByLabel('Key').waitFor()
      expect(await tab.evaluate(() => sessionStorage.length)).toBe(0)
    } finally {
      await context.close()
      await closed.close()
    }
  })
})
