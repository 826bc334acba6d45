// Pages as a reader has them: in Chromium, with and without script, on a desk and in the hand, by day and by night.
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'

/** How a reader looks at a page. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly language?: string
  /** Whether scripts run. Default: they do. */
  readonly hasScript?: boolean
}

export const looks: readonly Look[] = [
  { width: 1280, height: 800, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
]

/** Opens an address, and hands on the page and its status. */
export async function open(
  browser: Browser,
  url: string,
  look: Look,
): Promise<{ page: Page; status: number }> {
  const page = await browser.newPage({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    javaScriptEnabled: look.hasScript ?? true,
    ...(look.language && { locale: look.language }),
  })
  const response = await page.goto(url)
  return { page, status: response!.status() }
}

/** What axe finds wrong with a page, a line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  // evaluated past the page’s policy, which forbids every script
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
    const { violations } = await (globalThis as any).axe.run()
    return violations.flatMap((one: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      one.nodes.map(({ html, failureSummary }) => `${one.id}: ${html} ${failureSummary}`),
    )
  })
}

/** Texts that run over each other or out of the window, by what they say. */
export const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) found.push('the page is wider than the window')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const boxes: { text: string; box: DOMRect; element: Element }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      if (!node.textContent!.trim() || element.closest('.unseen, .skip, thead, option')) continue
      // what is folded up has boxes as well
      if (!element.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // what a box of its own scrolls out of sight is over nothing
      const seen = element.closest('.beside')?.getBoundingClientRect()
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1 && !(seen && (box.bottom > seen.bottom || box.top < seen.top)))
          boxes.push({ text: node.textContent!.trim().slice(0, 40), box, element })
    }
    for (const { text, box } of boxes)
      if (box.right > width + 1 || box.left < -1) found.push(`out of the window: ${text}`)
    // from above to below: what begins under a text cannot run over it, nor what comes after that
    const places = boxes.map((one, index) => ({ ...one, index })).sort((a, b) => a.box.top - b.box.top)
    for (const [place, upper] of places.entries())
      for (let next = place + 1; next < places.length; next++) {
        const lower = places[next]!
        if (lower.box.top >= upper.box.bottom) break
        const [one, other] = upper.index < lower.index ? [upper, lower] : [lower, upper]
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // lines may touch by what letters leave above and below
        if (across > 2 && down > one.box.height / 2)
          found.push(`one over the other: ${one.text} | ${other.text}`)
      }
    return found
  })
