// The codes of errors: one table, which the documents repeat, and no code beside it.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes, refusal } from './refusal.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const sources = globSync(['schema/src/**/*.ts', 'server/src/**/*.ts'], { cwd: root.pathname })
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('/refusal.ts'))
  .map((file) => [file, read(file)] as const)

describe('the codes of errors', () => {
  it('stand with their meanings in docs/errors.md', () => {
    const rows = [...read('schema/docs/errors.md').matchAll(/^\| `([A-Z_]+)` \| (.*) \|$/gm)]
    expect(Object.fromEntries(rows.map(([, code, meaning]) => [code, meaning]))).toEqual(errorCodes)
  })

  it('are all of the table, wherever one is written', () => {
    const others = sources.flatMap(([file, text]) =>
      [...text.matchAll(/\bcode: ['"]([A-Z_]+)['"]/g)]
        .filter(([, code]) => !(code! in errorCodes))
        .map(([found]) => `${file}: ${found}`),
    )
    expect(others).toEqual([])
  })

  it('are all in use: by us, or by the server that speaks HTTP', () => {
    const yoga = new URL('server/node_modules/graphql-yoga/esm/', root).pathname
    const library = globSync('**/*.js', { cwd: yoga }).map((file) => readFileSync(yoga + file, 'utf8'))
    const inUse = new Set(
      [...sources.map(([, text]) => text), ...library].flatMap((text) =>
        [...text.matchAll(/['"]([A-Z]+(?:_[A-Z]+)*)['"]/g)].map(([, code]) => code!),
      ),
    )
    expect(Object.keys(errorCodes).filter((code) => !inUse.has(code))).toEqual([])
    const givenByLibrary = library.flatMap((text) =>
      [...text.matchAll(/code\W{1,6}(?:\|\|= )?['"]([A-Z_]+)['"]/g)].map(([, code]) => code!),
    )
    expect(givenByLibrary.length).toBeGreaterThan(5)
    expect(givenByLibrary.filter((code) => !(code in errorCodes))).toEqual([])
  })
})

describe('a refusal', () => {
  it('says where in the request it is, and has no path, which is for fields of an answer', () => {
    const error = refusal('PAGE_TOO_LARGE', 'Ask for less.', { field: ['actors', 'nodes', 'events'] })
    expect(error.toJSON()).toEqual({
      message: 'Ask for less.',
      extensions: { code: 'PAGE_TOO_LARGE', field: ['actors', 'nodes', 'events'] },
    })
  })
})
