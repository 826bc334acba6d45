// The review of an article, in Chromium, over a real server: by keyboard alone, without script as far as forms go, and by no other site.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, importFiles } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { launchChromium } from '../sdk/browser.ts'
import { useTestDatabase } from '../support/database.ts'
import { faultsOf, misplaced } from './chromium.ts'

const test = useTestDatabase({ corpus: 'sample' })
const launched = await launchChromium()
if (!launched.browser) console.warn(`skipped: ${launched.reason}`)

const ARTICLE = '/review/sample/wire-1992-01-16'

let server: RunningServer
let key: string
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-review-'))
  const report = await importFiles(test.database, [
    ...['names.jsonl', 'reviewed.jsonl'].map((name) => fileURLToPath(new URL(`./${name}`, import.meta.url))),
    await longArticle(),
  ])
  expect(report.files.flatMap(({ errors }) => errors.map(String))).toEqual([])
  server = await startServer({ database: test.database })
  key = (await createKey(test.database.pool, { name: 'desk', scopes: ['read', 'write'] })).text
})
afterAll(async () => {
  await launched.browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

/** An article of 800 paragraphs, of which the last alone states something. */
async function longArticle(): Promise<string> {
  const paragraph = 'The council heard the pilots, the owners and the keepers of the light, and adjourned.'
  const text = [...Array(800).fill(paragraph), 'In the end the council adjourned for good.'].join('\n\n')
  const quotes = [{ article: 'minutes', exact: 'the council adjourned for good' }]
  const records = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'long', agent: { kind: 'HUMAN', name: 'test' } },
    {
      record: 'article',
      key: 'minutes',
      publisher: { name: 'Harbour Post' },
      title: 'Minutes',
      language: 'en',
      publishedAt: '2025-06-04',
      text,
    },
    {
      record: 'event',
      key: 'adjourned',
      eventType: 'OTHER',
      title: 'The council adjourns',
      startedAt: '2025-06-04',
      claims: [{ attribution: 'PUBLISHER_VOICE', quotes }],
    },
  ]
  const file = join(folder, 'long.jsonl')
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'))
  return file
}

const ask = async (query: string) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: what is asked decides its shape
  return ((await response.json()) as any).data
}

const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(server.url + ARTICLE, {
    method: 'POST',
    headers: { cookie: `proviso-key=${key}`, 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  })

describe.skipIf(!launched.browser)('the review of an article', { timeout: 120_000 }, () => {
  const browser = launched.browser as Browser

  /** Goes on by Tab to what bears a name: `input Key`, `summary Retract 1`. */
  async function tabTo(page: Page, name: RegExp) {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab')
      const words = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null
        const words = at?.labels?.[0]?.textContent ?? at?.textContent ?? ''
        return `${at?.localName} ${words.trim()}`
      })
      if (name.test(words)) return
    }
    throw new Error(`Tab leads to nothing like ${name}`)
  }

  /** Selects the text of the article from some words to others. */
  const select = (page: Page, from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const find = (words: string) => {
          const walker = document.createTreeWalker(
            document.querySelector('[data-words]')!,
            NodeFilter.SHOW_TEXT,
          )
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent!.indexOf(words)
            if (at >= 0) return { node, at }
          }
          throw new Error(`the text has no “${words}”`)
        }
        const [start, end] = [find(from!), find(to!)]
        getSelection()!.setBaseAndExtent(start.node, start.at, end.node, end.at + to!.length)
      },
      [from, to],
    )

  it('is done by keyboard alone, without script: signed in, a quote corrected, and that undone', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(server.url + ARTICLE)
    await tabTo(page, /^input Key/)
    await page.keyboard.type(key)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${ARTICLE}`)
    await page.getByText('You write with the key of desk').waitFor()

    await tabTo(page, /^summary Correct the words of 1$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^textarea The words/)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('recognised Slovenia and Croatia on Wednesday')
    await tabTo(page, /^input Why/)
    await page.keyboard.type('who recognised stands before')
    await page.keyboard.press('Enter')
    await page.getByRole('status').waitFor()
    expect(await page.getByRole('status').textContent()).toContain('The words were corrected.')
    const quoted = () =>
      ask(
        '{ quotes: article(by: { record: { dataset: "sample", key: "wire-1992-01-16" } }) { quotations(first: 100) { nodes { exact claims { totalCount } } } } }',
      ).then(({ quotes }) =>
        quotes.quotations.nodes
          .filter((quote: { claims: { totalCount: number } }) => quote.claims.totalCount > 0)
          .map((quote: { exact: string }) => quote.exact),
      )
    expect(await quoted()).toContain('recognised Slovenia and Croatia on Wednesday')

    await tabTo(page, /^button Undo$/)
    await page.keyboard.press('Enter')
    await page.getByText('It was retracted.').waitFor()
    expect(await quoted()).not.toContain('recognised Slovenia and Croatia on Wednesday')

    // axe waits on timers, which do not run where script is off: the same page is shown where it is on
    const body = await page.content()
    await page.close()
    const shown = await browser.newPage()
    await shown.route(server.url + ARTICLE, (route) => route.fulfill({ contentType: 'text/html', body }))
    await shown.goto(server.url + ARTICLE)
    await shown.getByText('It was retracted.').waitFor()
    expect(await faultsOf(shown)).toEqual([])
    for (const width of [1280, 390]) {
      await shown.setViewportSize({ width, height: 844 })
      expect(await misplaced(shown)).toEqual([])
    }
    await shown.close()
  })

  it('takes words that are selected in the text, with their place', async () => {
    const page = await browser.newPage()
    await page.context().addCookies([{ name: 'proviso-key', value: key, url: server.url }])
    await page.goto(server.url + ARTICLE)
    await page.getByText('Correct the words of 4').first().click()
    await select(page, 'guarantee the rights of ethnic groups', 'treat frontiers')
    const form = page.locator('details[open] form')
    await expect
      .poll(() => form.locator('[name=exact]').inputValue())
      .toBe('guarantee the rights of ethnic groups and minorities, treat frontiers')
    const place = async (name: string) => Number(await form.locator(`[name=${name}]`).inputValue())
    expect((await place('end')) - (await place('start'))).toBe(69)
    await form.locator('[name=exact]').pressSequentially('!')
    await expect.poll(() => form.locator('[name=start]').inputValue()).toBe('')
    await page.close()
  })
})

describe.skipIf(!launched.browser)('words are corrected where they stand', { timeout: 120_000 }, () => {
  const browser = launched.browser as Browser

  /** Opens the review of an article, and the form for the words of a number. */
  async function openForm(path: string, number: number) {
    const page = await browser.newPage()
    await page.context().addCookies([{ name: 'proviso-key', value: key, url: server.url }])
    await page.goto(`${server.url}/review/${path}`)
    await page.locator(`#s${number} summary`, { hasText: 'Correct the words' }).first().click()
    return page
  }

  /** Selects some words of the text: the form that is open takes them. */
  async function selectWords(page: Page, words: string) {
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.querySelector('[data-words]')!, NodeFilter.SHOW_TEXT)
      let node = walker.nextNode()
      while (node && !node.textContent!.includes(words)) node = walker.nextNode()
      if (!node) throw new Error(`no piece of the text holds “${words}”`)
      const at = node.textContent!.indexOf(words)
      getSelection()!.setBaseAndExtent(node, at, node, at + words.length)
    }, words)
    await expect.poll(() => page.locator('details[open] form [name=exact]').inputValue()).toBe(words)
  }

  /** Selects some words of the text, and sends them with the reason. */
  async function correct(page: Page, words: string) {
    await selectWords(page, words)
    const form = page.locator('details[open] form')
    await form.getByLabel('Why').fill('these are the words')
    await form.getByRole('button', { name: 'Correct' }).click()
    await page.getByText('The words were corrected.').waitFor()
    await page.close()
  }

  /** The words of an article on which something rests, with the state of the text from which they are. */
  async function quoted(dataset: string, articleKey: string): Promise<[string, number][]> {
    const { article } = await ask(
      `{ article(by: { record: { dataset: "${dataset}", key: "${articleKey}" } }) { quotations(first: 50) { nodes { exact revision { number } claims { totalCount } } } } }`,
    )
    return article.quotations.nodes
      .filter((quote: { claims: { totalCount: number } }) => quote.claims.totalCount > 0)
      .map((quote: { exact: string; revision: { number: number } }) => [quote.exact, quote.revision.number])
  }

  it.for([
    ['bahr', 'أن تفتح المضيق أمام السفن'],
    ['haibao', '向所有船只开放海峡'],
  ] as const)('in %s, from right to left or without blanks', async ([article, words]) => {
    const page = await openForm(`names/${article}`, 1)
    expect(await page.locator('.text').evaluate((node) => getComputedStyle(node).direction)).toBe(
      article === 'bahr' ? 'rtl' : 'ltr',
    )
    await correct(page, words)
    expect((await quoted('names', article)).map(([exact]) => exact)).toContain(words)
  })

  it('again, where they stand nowhere: the form is open, with what was typed, and takes what is selected', async () => {
    const page = await openForm('names/amtsblatt', 1)
    const form = page.locator('details[open] form')
    await form.locator('[name=exact]').fill('Worte, die nirgends stehen')
    await form.getByLabel('Why').fill('a slip')
    await form.getByRole('button', { name: 'Correct' }).click()
    await page.getByRole('alert').waitFor()
    expect(await form.locator('[name=exact]').inputValue()).toBe('Worte, die nirgends stehen')
    expect(await form.getByLabel('Why').inputValue()).toBe('a slip')
    await selectWords(page, 'von der Republik')
    await page.close()
  })

  it('at the end of a long article', async () => {
    const page = await openForm('long/minutes', 1)
    await correct(page, 'the council adjourned')
    expect(await quoted('long', 'minutes')).toEqual([['the council adjourned', 1]])
  })

  it('in a text that was changed since: former words are marked where they stand now, or shown where they are gone', async () => {
    const page = await openForm('reviewed/harbour', 3)
    const marks = await page.locator('.text mark').allTextContents()
    expect(marks).toEqual(['asked the port on Monday to light the mole', 'They would pay for the oil.'])
    expect(await page.locator('#s2').textContent()).toMatch(
      /The port said nothing\..*The text has other words there now\./,
    )
    // of two sentences on which one claim rests, one is corrected, and the other stays as it is
    await correct(page, 'They would pay')
    expect(await quoted('reviewed', 'harbour')).toEqual([
      ['asked the port on Monday to light the mole', 1],
      ['The port said nothing.', 1],
      ['They would pay', 2],
    ])
  })
})

describe('a form of the review', () => {
  const judgement = {
    do: 'judge',
    condition: 'ec-1991-minority-rights',
    status: 'MET',
    'judged-at': '1992-01-15',
    attribution: 'PUBLISHER_VOICE',
  }
  const article = async () =>
    (
      await ask(
        '{ article(by: { record: { dataset: "sample", key: "wire-1992-01-16" } }) { presentId conditions { nodes { slug } } } }',
      )
    ).article

  it('adds a judgement, tells what is wrong with one, and undoes it', async () => {
    const { presentId, conditions } = await article()
    const fields = { ...judgement, article: presentId, condition: conditions.nodes[0].slug }
    const wrong = await send({ ...fields, exact: 'words that stand nowhere' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/Nothing was done: .*/)
    const html = await (await send({ ...fields, exact: 'Croatia was recognised all the same.' })).text()
    expect(html).toContain('The judgement was added.')
    const [, id, version] = /name="id" value="(ass_[^"]+)".*?name="version" value="(\d+)"/s.exec(html) ?? []
    const undone = await send({ do: 'retract', id: id!, version: version!, reason: 'Undone' })
    expect(await undone.text()).toContain('It was retracted.')
  })

  it('shows what a merger does before it is done, and undoes it', async () => {
    const fields = { do: 'merge', actor: 'germany', into: 'greece', reason: 'a test' }
    const preview = await (await send({ ...fields, step: 'preview' })).text()
    expect(preview).toMatch(/As one they would be <b><bdi>Greece<\/bdi><\/b>/)
    expect((await ask('{ actor(by: { slug: "germany" }) { slug } }')).actor.slug).toBe('germany')
    const merged = await (await send({ ...fields, step: 'merge' })).text()
    expect(merged).toContain('Germany and Greece are one.')
    const [, actor, version] =
      /name="actor" value="(act_[^"]+)".*?name="version" value="(\d+)"/s.exec(merged) ?? []
    const undone = await send({ do: 'unmerge', actor: actor!, version: version!, reason: 'Undone' })
    expect(await undone.text()).toContain('The two actors are apart again.')
  })

  it('is taken from our own pages alone, and from those who may write', async () => {
    const foreign = await send({ do: 'retract' }, { 'sec-fetch-site': 'cross-site' })
    expect(foreign.status).toBe(403)
    const unsaid = await send({ do: 'retract' }, { 'sec-fetch-site': '', origin: 'https://other.example' })
    expect(unsaid.status).toBe(403)
    const nobody = await send({ do: 'retract' }, { cookie: '' })
    expect(nobody.status).toBe(401)
    const reader = await createKey(test.database.pool, { name: 'reader', scopes: ['read'] })
    const shown = await send({ do: 'retract' }, { cookie: `proviso-key=${reader.text}` })
    expect(await shown.text()).toContain('The key of “reader” does not permit writing.')
  })
})
