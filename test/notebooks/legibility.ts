// Whether a figure can be read: measured in a real browser, with the fonts that it has.
import type { Page } from 'playwright-core'

/** The texts of an SVG that overlap another, or reach out of the picture. */
export async function faultsOf(page: Page, svg: string): Promise<string[]> {
  await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`)
  return await page.evaluate(() => {
    const picture = document.querySelector('svg')!.getBoundingClientRect()
    // a text of several lines is a <tspan> for each
    const lines = [...document.querySelectorAll('svg text')].flatMap((text) =>
      text.children.length ? [...text.children] : [text],
    )
    const boxes = lines
      .filter((line) => line.textContent!.trim())
      .map((line) => ({ text: line.textContent!, box: line.getBoundingClientRect() }))
    const outside = boxes
      .filter(
        ({ box }) => box.left < picture.left || box.right > picture.right || box.bottom > picture.bottom,
      )
      .map(({ text }) => `outside: ${text}`)
    // lines stand closer than their boxes, which have room for accents above and tails below
    const slack = 4
    const overlapping = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
            Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > slack,
        )
        .map(({ text }) => `overlap: ${a.text} / ${text}`),
    )
    return [...outside, ...overlapping]
  })
}
