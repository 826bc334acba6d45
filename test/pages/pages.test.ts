// The pages for people who read, in Chromium, over a real server: how they look, what they say, how they are sent.
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { importFiles } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { launchChromium } from '../sdk/browser.ts'
import { useTestDatabase } from '../support/database.ts'
import { faultsOf, looks, misplaced, open } from './chromium.ts'

const test = useTestDatabase({ corpus: 'sample' })
const launched = await launchChromium()
if (!launched.browser) console.warn(`skipped: ${launched.reason}`)

let server: RunningServer
beforeAll(async () => {
  const report = await importFiles(test.database, [fileURLToPath(new URL('./names.jsonl', import.meta.url))])
  expect(report.files.flatMap(({ errors }) => errors.map(String))).toEqual([])
  server = await startServer({ database: test.database })
})
afterAll(async () => {
  await launched.browser?.close()
  await server?.close()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers: { accept: 'text/html', ...headers } })

/** One address of each kind of page. */
const addresses = [
  '/',
  '/of/taliban',
  '/condition/eu-2021-inclusive-government',
  '/actor/taliban',
  '/event/kranj-ministers-meeting',
  '/agreement/doha-agreement?since=2021-03-01',
  '/article/sample/wire-1992-01-16',
  '/search?q=safe+passage',
  '/actors',
  '/changes',
  '/data',
]

/** Other addresses of the same kinds. */
const more = ['/by/european-union', '/topic/inclusive-government', '/conditions']

describe.skipIf(!launched.browser)('in a browser', { timeout: 240_000 }, () => {
  const browser = launched.browser as Browser

  it.for(addresses)(
    '%s is accessible and nothing runs over, on a desk and in the hand, by day and by night, with and without script',
    async (path) => {
      for (const look of looks) {
        // axe takes seconds, and needs script: by day on a desk, by night in the hand; without script the other way round
        const hasScript = look.width > 1000 === (look.scheme === 'light')
        const { page, status } = await open(browser, server.url + path, { ...look, hasScript })
        expect(status).toBe(200)
        if (hasScript) expect(await faultsOf(page), JSON.stringify(look)).toEqual([])
        expect(await misplaced(page), JSON.stringify(look)).toEqual([])
        await page.close()
      }
    },
  )

  it.for(['DejaVu Sans', 'Liberation Sans', 'Noto Sans'])(
    'names from right to left, without blanks, and of forty letters stay in their places in %s',
    async (font) => {
      // a style of the test’s own is let in past the policy
      const context = await browser.newContext({ bypassCSP: true })
      const page = await context.newPage()
      const paths = ['/of/plain-state', '/condition/open-strait', '/actor/port-union', '/article/names/bahr']
      for (const path of [...paths, '/', '/actors']) {
        await page.goto(server.url + path)
        await page.addStyleTag({ content: `* { font-family: '${font}' !important }` })
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await misplaced(page), `${path} at ${width}`).toEqual([])
        }
      }
      await page.goto(`${server.url}/article/names/bahr`)
      const direction = (node: Element) => getComputedStyle(node).direction
      expect(await page.locator('.text').evaluate(direction)).toBe('rtl')
      await context.close()
    },
  )
})

describe.skipIf(!launched.browser)(
  'five people’s questions are answered in at most three clicks from the front',
  () => {
    let page: Page
    let clicks: number
    beforeEach(async () => {
      page = await (launched.browser as Browser).newPage({ javaScriptEnabled: false })
      await page.goto(server.url)
      clicks = 0
    })
    afterEach(async () => {
      expect(clicks).toBeLessThanOrEqual(3)
      await page.close()
    })
    const click = async (role: 'link' | 'button', name: string | RegExp) => {
      clicks++
      await page.locator('main').getByRole(role, { name }).first().click()
    }
    const exactly = (name: string) => new RegExp(`^${name}$`)
    const shown = () => page.locator('main').textContent()

    it('Which conditions of the Taliban are disputed?', async () => {
      await click('link', exactly('Taliban'))
      await page.getByLabel('Show').selectOption('disputed')
      await click('button', 'Apply')
      expect(await page.locator('.board tbody tr').count()).toBe(5)
    })

    it('What did the Taliban say in December 2021?', async () => {
      await click('link', exactly('Taliban'))
      await click('link', 'About the Taliban')
      await page.getByLabel('In the month of').fill('2021-12')
      await click('button', 'Show')
      const days = await page.locator('.story time').allInnerTexts()
      expect(days.some((day) => day.includes('Dec 2021'))).toBe(true)
    })

    it('Was the protection of minorities assured when Croatia was recognised?', async () => {
      await click('link', exactly('Croatia'))
      await click('link', 'Guarantee the rights of ethnic groups and minorities')
      expect(await shown()).toMatch(/Recognition granted.*At that time: its terms are/s)
    })

    it('What is overdue?', async () => {
      await click('link', 'Overdue')
      expect(await page.locator('select[name=only]').inputValue()).toBe('overdue')
      // not done in the eyes of others, or not judged at all
      expect(await page.locator('.board tbody tr').allTextContents()).toEqual([
        expect.stringMatching(/Verabschiede das .*due 30 Jun 2025/s),
        expect.stringMatching(/Bring the deficit below 3 percent.*due 2014.*not judged/s),
        expect.stringMatching(/Form a government of unity.*due 5 Nov 2009.*says José Miguel Insulza/s),
        expect.stringMatching(/Form a government of unity.*due 5 Nov 2009.*says Roberto Micheletti/s),
        expect.stringMatching(/Return Zelaya to office.*due 4 Jul 2009/s),
        expect.stringMatching(/Complete the release of prisoners.*due 30 Apr 1991/s),
      ])
    })

    it('What changed since Monday?', async () => {
      await click('link', 'What changed last')
      await page.getByLabel('Since').fill('2021-12-06')
      await click('button', 'Show')
      expect(await shown()).toContain('What changed')
    })
  },
)

describe('a board', () => {
  it('says how many requirements stand how, and each judge’s word on each', async () => {
    const html = await (await get('/of/taliban')).text()
    expect(html).toContain('<h1>What is asked of the Taliban</h1>')
    expect(html).toMatch(/aria-label="\d+ not met, 5 disputed, \d+ partly met/)
    expect(html).toMatch(/<b>met<\/b>, says <bdi>the Taliban<\/bdi> \(of itself\)/)
    expect(html).toMatch(/<b>not met<\/b>, says <bdi>the European Union<\/bdi>/)
  })

  it('says all that a requirement is for, also where it stands in terms', async () => {
    const html = await (await get('/of/plain-state')).text()
    expect(html).toContain('In return: </span>Financing<br>or else: Sanctions')
  })

  it('is narrowed by its form, and shows what was known on a day', async () => {
    const rows = async (path: string) =>
      (await (await get(path)).text()).match(/class="row-title"/g)?.length ?? 0
    expect(await rows('/of/taliban?only=disputed')).toBe(5)
    expect(await rows('/of/taliban?by=russia&force=condition')).toBe(2)
    expect(await rows('/of/taliban?known=2021-08-30')).toBeLessThan(await rows('/of/taliban'))
  })

  it('says what is wrong with an address', async () => {
    const unknown = await get('/of/nobody')
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toContain('No actor goes by “nobody” here.')
    const bad = await get('/of/taliban?known=yesterday')
    expect(bad.status).toBe(400)
    expect(await bad.text()).toContain('“yesterday” is no value for known: give a day as in 2021-12-05.')
  })
})

describe('a page', () => {
  it('is small, needs no script, and lets nothing in from elsewhere', async () => {
    for (const path of [...addresses, ...more]) {
      const response = await get(path, { 'accept-encoding': 'br' })
      expect(Number(response.headers.get('content-length')), path).toBeLessThanOrEqual(30_000)
      const html = await response.text()
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      const sources = scripts.map((tag) => /^<script type="module" src="([^"]+)">$/.exec(tag)![1]!)
      expect(response.headers.get('content-security-policy'), path).toMatch(
        scripts.length > 0
          ? /^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';/
          : /^default-src 'none'; style-src 'self';/,
      )
      let weight = 0
      for (const source of sources) {
        const script = await get(new URL(source, server.url + path).pathname)
        expect(script.headers.get('cache-control')).toContain('immutable')
        weight += (await script.bytes()).byteLength
      }
      expect(weight, path).toBeLessThanOrEqual(25_000)
    }
    const [style] = /style-[\w-]+\.css/.exec(await (await get('/conditions')).text())!
    const css = await get(`/${style}`, { 'accept-encoding': 'br' })
    expect(Number(css.headers.get('content-length'))).toBeLessThanOrEqual(10_000)
    expect(css.headers.get('cache-control')).toContain('immutable')
  })

  it('is not sent again while it has not changed', async () => {
    // other tests write on the same PostgreSQL, and by its snapshots answers are known to be still true
    await vi.waitFor(async () => {
      const first = await get('/of/taliban')
      const again = await get('/of/taliban', { 'if-none-match': first.headers.get('etag')! })
      expect(again.status).toBe(304)
      expect(again.headers.get('cache-status')).toContain('hit')
    }, 30_000)
  })

  it('is kept for each address by which readers know the service, and each language', async () => {
    const canonical = async (host: string, language: string) => {
      const response = await get('/of/taliban', { 'x-forwarded-host': host, 'accept-language': language })
      return response.headers.get('cache-status')
    }
    expect(await canonical('a.example', 'de')).not.toContain('hit')
    await expect.poll(() => canonical('a.example', 'de')).toContain('hit')
    expect(await canonical('a.example', 'ar')).not.toContain('hit')
  })

  it('is cited at an address that pins what is known', async () => {
    const bibtex = await (await get('/condition/eu-2021-inclusive-government.bib?known=2021-12-05')).text()
    expect(bibtex).toContain(
      `url = {${server.url}/condition/eu-2021-inclusive-government?known=2021-12-05&as-of=`,
    )
    const [{ URL: address }] = (await (await get('/actor/taliban.csl')).json()) as [{ URL: string }]
    expect((await fetch(address)).status).toBe(200)
  })

  it('leads to the query behind it, with the variables of the page', async () => {
    const html = await (await get('/actor/taliban')).text()
    const [, link] = /href="\.\.\/(questions\/actor-profile\?[^"]+)"/.exec(html)!
    const response = await fetch(`${server.url}/${link!.replaceAll('&amp;', '&')}`)
    expect(await response.json()).toMatchObject({ data: { actor: { slug: 'taliban' } } })
  })

  it('has its answer as JSON beside it', async () => {
    const { data } = (await (await get('/condition/eu-2021-inclusive-government.json')).json()) as {
      data: object
    }
    expect(data).toMatchObject({ condition: { slug: 'eu-2021-inclusive-government', disputed: true } })
  })
})

describe('an article', () => {
  it('says what changed from each state of its text to the next', async () => {
    const html = await (await get('/article/sample/gazette-2021-12-05')).text()
    const [, states] = /<h2>2 states of its text<\/h2>(.*?)<\/section>/s.exec(html)!
    expect(states).toMatch(/<del>[^<]*some 230 people[^<]*<\/del>/)
    expect(states).toMatch(/<ins>[^<]*some 330 people[^<]*<\/ins>/)
  })
})

describe('search engines', () => {
  it('are told where the pages are', async () => {
    const robots = await (await get('/robots.txt')).text()
    expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml`)
    const map = await get('/sitemap.xml')
    expect(map.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const pages = [...(await map.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page!)
    for (const path of ['/condition/eu-2021-inclusive-government', '/actor/portugal'])
      expect(pages).toContain(server.url + path)
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('are refused where the configuration says so', async () => {
    const closed = await startServer({ database: test.database, configuration: { SEARCH_ENGINES: 'refuse' } })
    onTestFinished(() => closed.close())
    expect(await (await fetch(`${closed.url}/robots.txt`)).text()).toMatch(/^User-agent: \*\nDisallow: \/$/m)
    expect((await fetch(`${closed.url}/sitemap.xml`)).status).toBe(404)
  })
})

describe('the picture of a page', () => {
  const pictureOf = async (path: string) => {
    const response = await get(path)
    expect(response.headers.get('content-type'), path).toBe('image/png')
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      bytes,
      size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
      tag: response.headers.get('etag')!,
    }
  }

  it('stands beside links to it, at the address that the page gives, from the same days', async () => {
    for (const path of ['/', '/of/taliban?known=2021-12-05', '/condition/eu-2021-inclusive-government']) {
      const html = await (await get(path)).text()
      const [, address] = /property="og:image" content="([^"]+)"/.exec(html)!
      const { size, bytes } = await pictureOf(address!.replace(server.url, ''))
      expect(size).toEqual([1200, 630])
      expect(bytes.byteLength).toBeLessThan(100_000)
    }
  })

  it('shows how things stand on those days, and is not sent again while that has not changed', async () => {
    const now = await pictureOf('/of/taliban.png')
    const then = await pictureOf('/of/taliban.png?known=2021-08-30')
    expect(now.bytes.equals(then.bytes)).toBe(false)
    expect((await get('/of/taliban.png', { 'if-none-match': now.tag })).status).toBe(304)
  })

  it('is drawn from right to left, and with the signs of Chinese', async () => {
    const arabic = await pictureOf('/article/names/bahr.png')
    const chinese = await pictureOf('/article/names/haibao.png')
    expect(arabic.size).toEqual(chinese.size)
    expect(arabic.bytes.equals(chinese.bytes)).toBe(false)
    expect((await get('/of/nobody.png')).status).toBe(404)
  })
})
