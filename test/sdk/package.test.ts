import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyConsumer, output, sdk, useInstalledSdk } from './installed.ts'
import { findRuntime } from './runtimes.ts'
import { useServer } from './server.ts'

// packed by npm here, and by pnpm in the other tests
const installed = useInstalledSdk('npm')
const proviso = useServer()
const tool = (name: string) => join(sdk, 'node_modules', '.bin', name)

describe('the package', () => {
  it('brings nothing but itself', async () => {
    expect(await readdir(join(installed.folder, 'node_modules'))).toEqual(['.package-lock.json', '@proviso'])
    expect((await readdir(join(installed.folder, 'node_modules/@proviso/sdk'))).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
      'react',
      'trusted-documents.json',
      'webhooks',
    ])
  })

  it('has a README whose links lead into the package, or to the web', async () => {
    const folder = join(installed.folder, 'node_modules/@proviso/sdk')
    const readme = await readFile(join(folder, 'README.md'), 'utf8')
    const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link!)
    const files = await readdir(folder, { recursive: true })
    expect(links.filter((link) => !/^https:/.test(link) && !files.includes(link))).toEqual([])
  })

  it('is handed out by a server where it was packed, to be installed from there', async () => {
    const packed = fileURLToPath(new URL('../../server/generated/sdk.tgz', import.meta.url))
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    // pnpm reads it from where it is called, also with a filter
    expect(join(root, /--out (\S+)/.exec(scripts['pack-sdk'])![1]!)).toBe(packed)
    const before = await readFile(packed).catch(() => undefined)
    await mkdir(dirname(packed), { recursive: true })
    await copyFile(installed.tarball, packed)
    const folder = await mkdtemp(join(tmpdir(), 'proviso-from-server-'))
    try {
      await writeFile(join(folder, 'package.json'), '{ "private": true }')
      const address = new URL('/sdk.tgz', proviso.url).href
      await output('npm', ['install', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), address], {
        cwd: folder,
      })
      const program = `import { createClient } from '@proviso/sdk'; console.log(typeof createClient)`
      const printed = await output(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: folder,
      })
      expect(printed).toBe('function\n')
    } finally {
      await rm(folder, { recursive: true, force: true })
      if (before) await writeFile(packed, before)
      else await rm(packed)
    }
  }, 60_000)

  it('satisfies publint', async () => {
    expect(await output(tool('publint'), ['run', installed.tarball, '--strict'])).toContain('All good!')
  })

  it('has the right types for every kind of import, old resolution included', async () => {
    const report = JSON.parse(await output(tool('attw'), [installed.tarball, '--format', 'json']))
    expect(Object.keys(report.analysis.entrypoints['.'].resolutions)).toContain('node10')
    expect(report.problems).toEqual({})
  })
})

const program = `
const proviso = createClient({ url: process.env.PROVISO_URL })
const slugs = []
for await (const condition of proviso.conditions({ first: 20 })) slugs.push(condition.slug)
const { actor } = await proviso.query({ actor: { $: { by: { slug: 'taliban' } }, name: true } })
console.log(JSON.stringify({ count: slugs.length, name: actor.name }))
`

describe('runs unchanged in', () => {
  let expected: string
  beforeAll(async () => {
    const { totalCount } = await proviso.client.conditions({ first: 1 })
    expected = JSON.stringify({ count: totalCount, name: 'Taliban' })
    const url = `const process = { env: { PROVISO_URL: ${JSON.stringify(proviso.url)} } }\n`
    await writeFile(
      join(installed.folder, 'esm.mjs'),
      `import { createClient } from '@proviso/sdk'\n${url}${program}`,
    )
    await writeFile(
      join(installed.folder, 'cjs.cjs'),
      `const { createClient } = require('@proviso/sdk');\n(async () => {${url}${program}})()`,
    )
  })

  it.for([
    ['Node 20, as a module', 'node20', ['esm.mjs']],
    ['Node 20, by require', 'node20', ['cjs.cjs']],
    ['Node 24, as a module', 'node', ['esm.mjs']],
    ['Node 24, by require', 'node', ['cjs.cjs']],
    ['Deno', 'deno', ['run', '--allow-net', '--node-modules-dir=manual', 'esm.mjs']],
    ['Bun', 'bun', ['esm.mjs']],
    ['Bun, by require', 'bun', ['cjs.cjs']],
  ] as const)('%s', async ([, runtime, args], { skip }) => {
    const found = await findRuntime(runtime)
    if (!found.path) return skip(found.reason)
    expect((await output(found.path, [...args], { cwd: installed.folder })).trim()).toBe(expected)
  })
})

describe('a consumer’s code type-checks', () => {
  const base = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    types: [],
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  }
  const compilers = {
    'the newest TypeScript': createRequire(join(sdk, '../package.json')).resolve('typescript/package.json'),
    'TypeScript 5.0': createRequire(join(sdk, 'package.json')).resolve('typescript-5.0/package.json'),
  }
  beforeAll(() => copyConsumer(installed.folder))

  it.for(
    Object.entries(compilers).flatMap(([name, manifest]) => [
      [name, 'node16', manifest] as const,
      [name, 'bundler', manifest] as const,
    ]),
  )('with %s and %s resolution', { timeout: 240_000 }, async ([, resolution, manifest]) => {
    const module = resolution === 'bundler' ? 'esnext' : 'node16'
    const files = ['operations.ts', 'selection.ts', 'mutations.ts']
    const compilerOptions = {
      ...base,
      module,
      moduleResolution: resolution,
      moduleDetection: 'force',
      lib: ['es2022', 'dom', 'dom.iterable'],
    }
    await writeFile(join(installed.folder, 'package.json'), '{ "private": true, "type": "module" }')
    await writeFile(join(installed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    await output(process.execPath, [join(manifest, '../bin/tsc'), '-p', '.'], { cwd: installed.folder })
  })
})
