import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '../../sdk/src/index.ts'
import { sdk } from './installed.ts'
import { useServer } from './server.ts'

const proviso = useServer()

/** The variables that stand beside an operation, or those that any client could find out. */
async function exampleVariables(name: string): Promise<object> {
  const folder = join(sdk, 'operations')
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.variables.json`
  const path = (await readdir(folder, { recursive: true })).find((entry) => entry.split('/').at(-1) === file)
  if (path) return JSON.parse(await readFile(join(folder, path), 'utf8'))
  const { articles, events, considerations } = await proviso.client.query({
    articles: { $: { first: 1 }, nodes: { id: true } },
    events: { $: { first: 1 }, nodes: { id: true } },
    considerations: { $: { first: 1 }, nodes: { id: true } },
  })
  const one = { article: articles, event: events, consideration: considerations }[name]
  if (one) return { by: { id: one.nodes[0]!.id } }
  const ids = [articles.nodes[0]!.id, events.nodes[0]!.id]
  return name === 'node' ? { id: ids[0] } : name === 'nodes' ? { ids } : {}
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
