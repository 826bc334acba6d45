import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '../../sdk/src/index.ts'
import { sdk } from './installed.ts'
import { useServer } from './server.ts'

const proviso = useServer()

/** The variables that stand beside an operation; none where it needs none. */
async function exampleVariables(name: string): Promise<object> {
  const folder = join(sdk, 'operations')
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.variables.json`
  const path = (await readdir(folder, { recursive: true })).find((entry) => entry.split('/').at(-1) === file)
  return path ? JSON.parse(await readFile(join(folder, path), 'utf8')) : {}
}

describe('every ready-made operation answers from the sample corpus', () => {
  it.for(Object.keys(operations))('%s', async (name) => {
    const ask = proviso.client[name as keyof typeof operations] as (variables: object) => PromiseLike<unknown>
    const answer = (await ask(await exampleVariables(name))) as Record<string, unknown>
    expect(answer).toBeTruthy()
    if (Array.isArray(answer.nodes) && name !== 'changes') expect(answer.nodes.length).toBeGreaterThan(0)
  })
})

it('search gives each hit with its words in context', async () => {
  const [hit] = await proviso.client.search({ query: 'safe passage' }).all({ max: 1 })
  expect(hit!.snippet).not.toBe('')
  expect(hit!.highlights.length).toBeGreaterThan(0)
  expect(['Actor', 'Article', 'Condition', 'Event']).toContain(hit!.node.__typename)
})
