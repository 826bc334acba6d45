import { cp, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { executeNotebook, findJupyter, type Notebook, textOf } from '../notebooks/jupyter.ts'
import { useInstalledSdk } from './installed.ts'
import { useServer } from './server.ts'

const installed = useInstalledSdk()
const proviso = useServer()

// A slow way to the real server, so that there is progress to be seen.
let slow: Server
beforeAll(async () => {
  slow = createServer(async (request, response) => {
    const body = await text(request)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const answer = await fetch(proviso.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    response.setHeader('content-type', 'application/json').end(await answer.text())
  })
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
})
afterAll(() => slow?.close())

it('a notebook shows tables and pages as HTML, and how far a long reading is', { timeout: 300_000 }, async ({
  skip,
}) => {
  const { jupyter, reason } = await findJupyter()
  if (!jupyter) return skip(reason)
  const sources = [
    `import { createClient } from './dist/index.js'
const proviso = createClient({ url: Deno.env.get('PROVISO_URL')! })`,
    `const all = await proviso.conditions({ first: 20 }).rows({ columns: ['slug', 'force'] })
all.length`,
    `const page = await proviso.actors({ first: 2 })
page`,
  ]
  const cells = sources.map((source, n) => ({
    id: `c${n}`,
    cell_type: 'code',
    source,
    metadata: {},
    outputs: [],
    execution_count: null,
  }))
  const kernelspec = { name: 'deno', display_name: 'Deno', language: 'typescript' }
  const notebook = { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 }
  await cp(join(installed.folder, 'node_modules/@proviso/sdk/dist'), join(installed.folder, 'dist'), {
    recursive: true,
  })
  const source = join(installed.folder, 'progress.ipynb')
  const target = join(installed.folder, 'executed.ipynb')
  await writeFile(source, JSON.stringify(notebook))
  await executeNotebook(jupyter, {
    source,
    target,
    url: `http://127.0.0.1:${(slow.address() as AddressInfo).port}`,
  })

  const executed: Notebook = JSON.parse(await readFile(target, 'utf8'))
  const { totalCount } = await proviso.client.conditions({ first: 1 })
  const [progress, length] = executed.cells[1]!.outputs!
  // Jupyter keeps what stood there last.
  expect(textOf(progress!.data!['text/plain'])).toBe(`${totalCount} of ${totalCount}`)
  expect(textOf(progress!.data!['text/html'])).toContain(
    `<progress value="${totalCount}" max="${totalCount}">`,
  )
  expect(textOf(length!.data!['text/plain'])).toContain(String(totalCount))
  const [page] = executed.cells[2]!.outputs!
  expect(textOf(page!.data!['text/html'])).toMatch(/^<table>.*<th[^>]*>name<\/th>/)
})
