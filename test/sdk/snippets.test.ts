// Every snippet of the READMEs type-checks, and so do the examples in the SDK's JSDoc.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { output, sdk } from './installed.ts'
import { readSnippets } from './snippets.ts'

const snippets = await readSnippets()
const exported = new Set(Object.keys(await import('../../sdk/src/index.ts')))
const hooks = Object.keys(await import('../../sdk/src/react/index.ts'))

let folder: string
beforeAll(async () => {
  // Inside the package, so that it can be imported by its name; Git ignores the folder.
  await mkdir(join(sdk, 'generated'), { recursive: true })
  folder = await mkdtemp(join(sdk, 'generated/'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function check(files: string[]): Promise<void> {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    moduleDetection: 'force',
    allowImportingTsExtensions: true,
    jsx: 'react-jsx',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  await output(join(sdk, '../node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder })
}

it('each snippet of the READMEs type-checks', { timeout: 300_000 }, async () => {
  expect(snippets.length).toBeGreaterThan(12)
  const readme = await readFile(join(sdk, 'README.md'), 'utf8')
  const components = [...readme.matchAll(/^```tsx\n([\s\S]*?)^```$/gm)].map(([, code]) => code!)
  expect(components).toHaveLength(1)
  const files = Object.fromEntries([
    ...snippets.map(({ code }, index) => [`snippet-${index}.ts`, code] as const),
    ...components.map((code, index) => [`component-${index}.tsx`, code] as const),
  ])
  await Promise.all(Object.entries(files).map(([file, code]) => writeFile(join(folder, file), code)))
  await check(Object.keys(files))
})

it('each example in the JSDoc type-checks', { timeout: 300_000 }, async () => {
  const files: string[] = []
  const names = (await readdir(join(sdk, 'src'), { recursive: true })).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  )
  for (const name of names) {
    const source = await readFile(join(sdk, 'src', name), 'utf8')
    for (const [comment] of source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*@example(?:(?!\*\/)[\s\S])*\*\//g)) {
      const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      const code = lines
        .slice(lines.findIndex((line) => line.startsWith('@example')) + 1, -1)
        .join('\n')
        .split(/^@/m)[0]!
      const file = `example-${files.length}.${name.startsWith('react') ? 'tsx' : 'ts'}`
      files.push(file)
      const bare = code.replace(/\.\w+/g, '')
      const used = [...exported].filter(
        (word) =>
          new RegExp(`\\b${word}\\b`).test(bare) &&
          !new RegExp(`const \\{?[\\w ,]*\\b${word}\\b[\\w ,]*\\}? (=|of)`).test(bare),
      )
      const declared = /const proviso/.test(code)
        ? ''
        : `const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql' })\n`
      const imports = `import { ${[...new Set([...used, 'createClient'])].join(', ')} } from '@proviso/sdk'
import { ${hooks.filter((hook) => code.includes(hook)).join(', ')} } from '@proviso/sdk/react'\n`
      const given =
        'declare const slug: string\ndeclare function wait(seconds: number): Promise<void>\ndeclare const App: () => null\n'
      await writeFile(join(folder, file), imports + given + declared + code)
    }
  }
  expect(files.length).toBeGreaterThan(50)
  await check(files)
})
