// What scripts add to pages, in Chromium, over a real server: they follow what is recorded, and compare days.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { launchChromium } from '../sdk/browser.ts'
import { useTestDatabase } from '../support/database.ts'
import { faultsOf, misplaced } from './chromium.ts'

const test = useTestDatabase({ corpus: 'sample' })
const launched = await launchChromium()
if (!launched.browser) console.warn(`skipped: ${launched.reason}`)

let server: RunningServer
let key: string
beforeAll(async () => {
  server = await startServer({ database: test.database })
  key = (await createKey(test.database.pool, { name: 'desk', scopes: ['read', 'write'] })).text
})
afterAll(async () => {
  await launched.browser?.close()
  await server?.close()
})

/** Records a judgement of the publisher on a condition. */
async function judge(condition: string, status: string) {
  const claims = `[{ attribution: PUBLISHER_VOICE, quotes: [{ article: { record: { dataset: "sample", key: "wire-1992-01-16" } }, exact: "Croatia was recognised all the same." }] }]`
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: `mutation { createAssessment(input: { condition: { slug: "${condition}" }, status: ${status}, judgedAt: "1992-01-15", claims: ${claims}, dataset: "api" }) { __typename ... on Fault { message } } }`,
    }),
  })
  expect(await response.json()).toMatchObject({
    data: { createAssessment: { __typename: 'CreateAssessmentPayload' } },
  })
}

describe.skipIf(!launched.browser)('a page that is open', { timeout: 120_000 }, () => {
  const browser = launched.browser as Browser

  /** Opens a page, and waits until it follows what is recorded. */
  async function followed(path: string): Promise<Page> {
    const page = await browser.newPage()
    const follows = page.waitForResponse((response) => response.url().endsWith('/live'))
    await page.goto(server.url + path)
    expect((await follows).headers()['content-type']).toContain('text/event-stream')
    return page
  }

  it('shows what is recorded as it comes, and marks it', async () => {
    const page = await followed('/condition/ec-1991-croatia-minorities')
    expect(await page.locator('.chip').allInnerTexts()).not.toContain(
      '◐ partly met, says Proviso Sample Wire',
    )
    await judge('ec-1991-croatia-minorities', 'PARTIALLY_MET')
    await page.getByText(/^Updated at .*: what is new is marked\.$/).waitFor()
    expect(await page.locator('.story .fresh').textContent()).toMatch(/Proviso Sample Wire: partly met/)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })

  it('is left as it is while a reader is amid something, who is told', async () => {
    const page = await followed('/of/croatia')
    await page.getByLabel('Force').focus()
    await judge('ec-1991-croatia-minorities', 'NOT_MET')
    await page.getByText('There is something new.').waitFor()
    expect(await page.locator('.fresh').count()).toBe(0)
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.locator('tr.fresh').first().waitFor()
    await page.close()
  })

  it('is not followed where it is pinned to a day', async () => {
    const html = await (await fetch(`${server.url}/of/taliban?known=2021-12-05`)).text()
    expect(html).not.toContain('/live-')
  })
})

describe.skipIf(!launched.browser)('two days are compared', { timeout: 120_000 }, () => {
  const browser = launched.browser as Browser

  async function compared(path: string, day: string): Promise<Page> {
    const page = await browser.newPage()
    await page.goto(server.url + path)
    await page.getByLabel('Compare with what was known on').fill(day)
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByText(/^Since /).waitFor()
    return page
  }

  it('on a board: what is new, and what stood otherwise', async () => {
    const page = await compared('/of/taliban', '2021-09-10')
    const rows = page.locator('.board tbody tr')
    const added = rows.filter({ hasText: 'not known on 10 Sept 2021' })
    expect(await added.count()).toBeGreaterThan(10)
    // it was in nobody's words met or not by then
    const form = rows.filter({ hasText: 'Form an inclusive and representative transitional government' })
    expect(await form.locator('td').last().textContent()).toMatch(/says the Taliban.*On 10 Sept 2021:/s)
    expect(await page.locator('form[data-compare] output').textContent()).toBe(
      `Since 10 Sept 2021: ${await added.count()} new, ${await page.locator('tr[data-row]:has(.then:not(:has(.tag)))').count()} otherwise than then, 0 gone.`,
    )
    // the bar of that day stands below the bar of today
    expect(await page.locator('[data-row=standing] .bar').count()).toBe(2)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await misplaced(page)).toEqual([])
    }
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })

  it('in the story of a condition', async () => {
    const page = await compared('/condition/eu-2021-inclusive-government', '2021-09-10')
    const added = page.locator('.story > li', { hasText: 'not known on 10 Sept 2021' })
    expect(await added.count()).toBeGreaterThan(2)
    expect(await added.count()).toBeLessThan(await page.locator('.story > li').count())
    await page.close()
  })

  it('by those who have script alone: others are not shown the form', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${server.url}/of/taliban`)
    expect(await page.getByLabel('Compare with what was known on').isVisible()).toBe(false)
    await page.close()
  })
})
