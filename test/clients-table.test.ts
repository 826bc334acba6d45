// The table of other people's tools says what is run, in the versions that are installed.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const rows = read('schema/docs/clients.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('](../../'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The version of a tool that is installed for the tests of the whole, or for those of the schema. */
function installed(tool: string): string {
  const places = ['test', 'schema'].map((folder) => `${folder}/node_modules/${tool}/package.json`)
  const found = places.find((place) => existsSync(new URL(`../${place}`, import.meta.url)))
  return (JSON.parse(read(found!)) as { version: string }).version
}

it.each(rows)('| %s %s | %s |', (_, tool, version, works, __, shownBy) => {
  expect(installed(tool!)).toBe(version)
  expect(works).toBe('yes')
  const [, file] = /\]\(\.\.\/\.\.\/(.+)\)$/.exec(shownBy!)!
  expect(read(file!)).toContain(tool)
})
