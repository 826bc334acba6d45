// The notebooks, executed by Jupyter against the real service over the sample corpus. What they give is committed with
// them: `npx pnpm@12 test test/notebooks -u` executes them anew and saves their outputs.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../sdk/browser.ts'
import { output, sdk, useInstalledSdk } from '../sdk/installed.ts'
import { useServer } from '../sdk/server.ts'
import { executeNotebook, findJupyter, type Jupyter, type Notebook, textOf } from './jupyter.ts'
import { faultsOf } from './legibility.ts'

const folder = join(sdk, 'notebooks')
const names = (await readdir(folder)).filter((name) => name.endsWith('.ipynb')).sort()
const { jupyter, reason } = await findJupyter()
if (!jupyter) {
  if (process.env.PROVISO_REQUIRE_ALL) throw new Error(reason)
  console.warn(`The notebooks are not executed. ${reason}`)
}

it('there are notebooks for the five questions', () => {
  expect(names).toEqual(['one-actor.ipynb', 'was-it-met.ipynb', 'who-demands-what.ipynb'])
})

describe.skipIf(!jupyter)('executed by Jupyter with the SDK as it is packed', () => {
  const installed = useInstalledSdk()
  const proviso = useServer()
  let copy = ''
  beforeAll(async () => {
    // The notebooks take the SDK from the folder beside theirs.
    copy = join(installed.folder, 'notebooks')
    await cp(folder, copy, { recursive: true })
    await cp(join(installed.folder, 'node_modules/@proviso/sdk/dist'), join(installed.folder, 'dist'), {
      recursive: true,
    })
  })

  it.for(names)('%s gives what is committed with it', { timeout: 120_000 }, async (name) => {
    const target = join(copy, `executed-${name}`)
    await executeNotebook(jupyter as Jupyter, { source: join(copy, name), target, url: proviso.url })
    await expect(await readFile(target, 'utf8')).toMatchFileSnapshot(join(folder, name))
  })

  it('their code and their plots satisfy the type checker', { timeout: 120_000 }, async () => {
    const files = await Promise.all(names.map((name) => writeCells(copy, name)))
    await expect(output(jupyter!.deno, ['check', ...files], { cwd: copy })).resolves.toBeDefined()
  })

  it('a misspelt field in a cell is a type error', { timeout: 120_000 }, async () => {
    const file = await writeCells(copy, 'was-it-met.ipynb', (code) =>
      code.replace('judgedAt: true', 'judgedat: true'),
    )
    await expect(output(jupyter!.deno, ['check', file], { cwd: copy })).rejects.toThrow(/judgedat/)
  })
})

describe.each(names)('%s, as it is committed', (name) => {
  let notebook: Notebook
  let code: Notebook['cells']
  beforeAll(async () => {
    notebook = await read(join(folder, name))
    code = notebook.cells.filter(({ cell_type }) => cell_type === 'code')
  })

  it('says first, in words, what the reader will see', () => {
    expect(notebook.cells[0]!.cell_type).toBe('markdown')
    expect(textOf(notebook.cells[0]!.source)).toMatch(/^# .*[Ii]n this notebook you will see/s)
  })

  it('shows something in every cell but the one that sets up, and no error', () => {
    expect(code.filter(({ outputs }) => !outputs?.length).map(({ id }) => id)).toEqual(['setup'])
    expect(code.flatMap(({ outputs }) => outputs!.map(({ output_type }) => output_type))).not.toContain(
      'error',
    )
  })

  it('has tables with rows, shown as HTML', () => {
    const tables = outputsOf(code, 'text/html')
    expect(tables.length).toBeGreaterThanOrEqual(2)
    for (const { text } of tables) expect(text).toMatch(/<tbody><tr><td.*<\/td>/s)
  })

  it('has figures, each with a title, a caption and the query that it came from', () => {
    const figures = outputsOf(code, 'image/svg+xml')
    expect(figures.length).toBeGreaterThanOrEqual(2)
    for (const { plain, text } of figures) {
      const [title, caption, query] = plain.split('\n\n')
      expect(text).toContain(`<title>${escaped(title!)}</title>`)
      expect(text).toContain(`<desc>${escaped(caption!)}</desc>`)
      expect(query).toMatch(/^proviso\./)
    }
  })
})

/** As on systems that have nothing narrower. */
const WIDEST = `<style>svg text { font-family: Verdana, "DejaVu Sans", sans-serif !important }</style>`

describe('the figures, in a browser', () => {
  let browser: Browser | undefined
  let absent = ''
  beforeAll(async () => {
    const found = await launchChromium()
    browser = found.browser
    absent = found.reason
    if (!browser && process.env.PROVISO_REQUIRE_ALL) throw new Error(absent)
  })
  afterAll(() => browser?.close())

  it('a text over another and a text beyond the edge are noticed', async ({ skip }) => {
    if (!browser) return skip(absent)
    const page = await browser.newPage()
    const text = (x: number, content: string) => `<text x="${x}" y="30" font-size="16">${content}</text>`
    const svg = `<svg width="300" height="60">${text(10, 'Taliban')}${text(40, 'Russia')}${text(280, 'Iran')}</svg>`
    expect(await faultsOf(page, svg)).toEqual(['outside: Iran', 'overlap: Taliban / Russia'])
    await page.close()
  })

  it.for(names)('%s: no text runs into another or out of the picture', async (name, { skip }) => {
    if (!browser) return skip(absent)
    const { cells } = await read(join(folder, name))
    const page = await browser.newPage()
    for (const { id, text } of outputsOf(cells, 'image/svg+xml'))
      for (const font of ['', WIDEST]) expect(await faultsOf(page, font + text), id).toEqual([])
    await page.close()
  })

  it('are dark where the system of the reader is', async ({ skip }) => {
    if (!browser) return skip(absent)
    const { cells } = await read(join(folder, names[0]!))
    const page = await browser.newPage()
    await page.setContent(outputsOf(cells, 'image/svg+xml')[0]!.text)
    const filters = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      filters.push(await page.locator('svg.proviso-figure').evaluate((svg) => getComputedStyle(svg).filter))
    }
    expect(filters).toEqual(['none', expect.stringContaining('invert')])
    await page.close()
  })
})

/** Writes the code of a notebook to a file beside it, each cell after the other, as the kernel sees it. */
async function writeCells(folder: string, name: string, change = (code: string) => code): Promise<string> {
  const { cells } = await read(join(folder, name))
  const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => textOf(source))
  const file = join(folder, `${name}.ts`)
  await writeFile(file, change(code.join(';\n')))
  return file
}

async function read(file: string): Promise<Notebook> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/** What the cells show of one media type, with the plain text that goes with it. */
function outputsOf(cells: Notebook['cells'], type: string) {
  return cells.flatMap(({ id, outputs }) =>
    (outputs ?? []).flatMap(({ data }) =>
      data?.[type] ? [{ id, text: textOf(data[type]), plain: textOf(data['text/plain']) }] : [],
    ),
  )
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
