// Takes the pictures of the pages that the documents show, of a server that holds the sample corpus and a golden dossier:
// node test/pages/screenshots.ts http://127.0.0.1:4000
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '../sdk/browser.ts'
import { open } from './chromium.ts'

const desk = { width: 960, height: 600, scheme: 'light' } as const
const hand = { width: 390, height: 700, scheme: 'dark' } as const

/** The pictures by the names of their files. */
const pictures = {
  'board-disputed': { path: '/of/taliban?only=disputed', look: desk },
  'actor-said': { path: '/actor/taliban?said=2021-12', look: hand },
  'condition-story': { path: '/condition/ec-1991-croatia-minorities', look: desk },
  'what-changed': { path: '/changes', look: hand },
  overdue: { path: '/conditions?only=overdue', look: desk },
} as const

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../server/docs/pages/${name}.png`, import.meta.url))

const address = process.argv[2] ?? 'http://127.0.0.1:4000'
const { browser, reason } = await launchChromium()
if (!browser) throw new Error(reason)
for (const [name, { path, look }] of Object.entries(pictures)) {
  const { page } = await open(browser, address + path, look)
  await page.screenshot({ path: fileOf(name) })
  await page.close()
}

const { page } = await open(browser, `${address}/of/taliban`, desk)
await page.getByLabel('Compare with what was known on').fill('2021-12-05')
await page.getByRole('button', { name: 'Compare' }).click()
await page.getByText(/^Since /).waitFor()
await page.screenshot({ path: fileOf('board-compared') })
await browser.close()

const picture = await fetch(`${address}/of/taliban.png`)
await writeFile(fileOf('picture'), await picture.bytes())
