// The snippets of the project's READMEs that a reader would copy into a program of their own.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { sdk } from './installed.ts'

export interface Snippet {
  /** Its file, and its first line that is no import. */
  readonly title: string
  readonly code: string
}

const address = 'http://127.0.0.1:4000/graphql'
const client = `import { createClient } from '@proviso/sdk'\nconst proviso = createClient({ url: '${address}' })\n`

/** Every TypeScript snippet of the project's README and of the SDK's; one that does not make its own client gets one. */
export async function readSnippets(): Promise<Snippet[]> {
  const found: Snippet[] = []
  for (const file of ['README.md', 'sdk/README.md']) {
    const text = await readFile(join(sdk, '..', file), 'utf8')
    for (const [, code] of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      const line = code!.split('\n').find((candidate) => candidate && !candidate.startsWith('import'))
      const complete = code!.includes('const proviso = createClient') ? code! : client + code
      found.push({ title: `${file}: ${line}`, code: complete })
    }
  }
  return found
}

/** A snippet without its types, for the server at `url`, with a key in place of the one that readers have. */
export async function compileSnippet({ code }: Snippet, url: string, key: string): Promise<string> {
  const given = code.replaceAll(address, url).replaceAll('prv_…', key)
  return (await transform(given, { loader: 'ts', target: 'es2022' })).code
}

/** A program that runs modules one after the other and prints as JSON what became of each, by name. */
export function runner(modules: readonly string[]): string {
  return `const outcomes = {}
const { log } = console
let lines = 0
for (const name of ['log', 'table', 'error', 'warn', 'info']) console[name] = () => { lines++ }
${modules
  .map(
    (name) => `lines = 0
try { await import('./${name}'); outcomes['${name}'] = { lines } }
catch (error) { outcomes['${name}'] = { error: String(error?.stack ?? error) } }`,
  )
  .join('\n')}
globalThis.outcomes = outcomes
log(JSON.stringify(outcomes))
`
}
