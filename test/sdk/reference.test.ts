import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { output, sdk } from './installed.ts'

/** What typedoc says of an export or a member, as far as it matters here. */
interface Reflection {
  name: string
  comment?: { summary: unknown[] }
  signatures?: Reflection[]
  getSignature?: Reflection
  children?: Reflection[]
  inheritedFrom?: object
}

const documented = ({ comment, signatures = [], getSignature }: Reflection): boolean =>
  Boolean(comment?.summary.length) ||
  [...signatures, ...(getSignature ? [getSignature] : [])].some(documented)

it('the API reference is made without a broken link, and nothing in it is without a description', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proviso-reference-'))
  const file = join(folder, 'api.json')
  await output(
    join(sdk, 'node_modules/.bin/typedoc'),
    ['--json', file, '--readme', 'none', '--treatValidationWarningsAsErrors', '--skipErrorChecking'],
    { cwd: sdk },
  )
  const { children: exported = [] }: Reflection = JSON.parse(await readFile(file, 'utf8'))
  await rm(folder, { recursive: true })
  expect(exported.length).toBeGreaterThan(100)
  const internal = /^(__|\[|constructor$)/
  const members = exported.flatMap(({ name, children = [] }) =>
    children
      .filter((member) => !internal.test(member.name) && !member.inheritedFrom)
      .map((member) => ({ ...member, name: `${name}.${member.name}` })),
  )
  expect([...exported, ...members].filter((one) => !documented(one)).map(({ name }) => name)).toEqual([])
})
