import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { operations, sdk } from './installed.ts'

/** What a bundler makes of a program: minified, and its size when gzipped, in bytes. */
async function bundle(program: string): Promise<{ text: string; size: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(sdk, 'src'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const text = outputFiles[0]!.text
  return { text, size: gzipSync(text, { level: 9 }).length }
}

it('the core with one operation is at most 3 kB', async () => {
  const { size } = await bundle(`
    import { condition, createTransport } from './index.ts'
    console.log(await condition(createTransport({ url: '/graphql' }), { by: { slug: 'safe-passage' } }))`)
  console.log(`core and condition(): ${size} B`)
  expect(size).toBeLessThanOrEqual(3 * 1024)
})

it('an operation that pages brings what pages and reads on, in at most 5.2 kB', async () => {
  const { size, text } = await bundle(`
    import { conditions, createTransport } from './index.ts'
    for await (const { slug } of conditions(createTransport({ url: '/graphql' }))) console.log(slug)`)
  console.log(`core and conditions(): ${size} B`)
  expect(size).toBeLessThanOrEqual(5.2 * 1024)
  expect(text).not.toContain('event-stream')
  expect(text).not.toContain('query Actor(')
})

it('a client with everything at hand is at most 20 kB without the text of its operations', async () => {
  const { text } = await bundle(`
    import { createClient } from './index.ts'
    console.log(createClient({ url: '/graphql' }))`)
  let bare = text
  const manifest = JSON.parse(await readFile(join(operations, 'trusted-documents.json'), 'utf8'))
  for (const [hash, document] of Object.entries<string>(manifest))
    bare = bare.replace(document, '').replace(hash, '')
  expect(text.length - bare.length).toBeGreaterThan(5000)
  const size = gzipSync(bare, { level: 9 }).length
  console.log(`everything: ${gzipSync(text, { level: 9 }).length} B, without the operations' text: ${size} B`)
  expect(size).toBeLessThanOrEqual(20 * 1024)
})
