// What changed since the last release: docs/compatibility.md says what may change in which version.
import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const current = read('../schema.graphql')
const released = read('../released.graphql')
const { version } = JSON.parse(read('../package.json')) as { version: string }
const majorOf = (text: string) => Number(/(\d+)\.\d+\.\d+/.exec(text)![1])

/** What clients of one schema can trip over in another. */
async function breaking(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)
}

/** What was released with a fault, so that nobody can have used it as it is described, and is mended. */
const mended = [
  // between 0 and 1, as it is described, there is no whole number
  "Input field 'ClaimInput.confidence' changed type from 'Int' to 'Float'",
  // nothing that it took was written
  "Input field 'QuoteInput.splitsGrapheme' changed type from 'String' to 'Boolean'",
]

it('a breaking change comes with a new major version only', async () => {
  const found = await breaking(released, current)
  const isMajor = majorOf(version) > majorOf(released.split('\n')[0]!)
  expect(
    isMajor ? [] : found.filter((message) => !mended.includes(message)),
    'raise the major version in schema/package.json and say so in CHANGELOG.md; or keep what clients use, @deprecated',
  ).toEqual([])
})

it('is found by what it takes away', async () => {
  expect(await breaking(current, current)).toEqual([])
  expect(await breaking(current, current.replaceAll('presentId: ID!', 'otherId: ID!'))).toContain(
    "Field 'presentId' was removed from object type 'Actor'",
  )
})
