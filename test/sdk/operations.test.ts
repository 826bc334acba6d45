import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../prisma/src/index.ts'
import { operations } from '../../sdk/src/index.ts'
import { operations as catalogue } from './installed.ts'
import { useServer } from './server.ts'

const proviso = useServer()

/** The variables that stand beside an operation; none where it needs none. */
async function exampleVariables(name: string): Promise<object> {
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.variables.json`
  const path = (await readdir(catalogue, { recursive: true })).find(
    (entry) => entry.split('/').at(-1) === file,
  )
  return path ? JSON.parse(await readFile(join(catalogue, path), 'utf8')) : {}
}

describe('every ready-made operation answers from the sample corpus', () => {
  it.for(Object.keys(operations).filter((name) => !name.startsWith('follow')))('%s', async (name) => {
    const ask = proviso.client[name as keyof typeof operations] as (variables: object) => PromiseLike<unknown>
    const answer = (await ask(await exampleVariables(name))) as Record<string, unknown>
    expect(answer).toBeTruthy()
    // in the sample, what was due was done, and no two figures of one moment contradict each other
    if (
      Array.isArray(answer.nodes) &&
      !['changes', 'overdue', 'conflictingFigures', 'whatChanged'].includes(name)
    )
      expect(answer.nodes.length).toBeGreaterThan(0)
  })
})

it('search gives each hit with its words in context', async () => {
  const [hit] = await proviso.client.search({ query: 'safe passage' }).all({ max: 1 })
  expect(hit!.snippet).not.toBe('')
  expect(hit!.highlights.length).toBeGreaterThan(0)
  expect(['Actor', 'Article', 'Condition', 'Event']).toContain(hit!.node.__typename)
})

it('changes are followed as they are recorded', async () => {
  const changes = proviso.client.followChanges({}, { signal: AbortSignal.timeout(20_000) })
  const selected = proviso.client.subscribe(
    { changes: { action: true, subject: { on: { Actor: { name: true } } } } },
    { signal: AbortSignal.timeout(20_000) },
  )
  const next = Promise.all([changes.next(), selected.next()])
  await new Promise((resolve) => setTimeout(resolve, 500))
  const folder = await mkdtemp(join(tmpdir(), 'proviso-live-'))
  const file = join(folder, 'ruritania.jsonl')
  const records = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'live' },
    { record: 'actor', key: 'ruritania', name: 'Ruritania', actorKind: 'STATE' },
  ]
  await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  await importFiles(proviso.database, [file])
  const [change, selection] = await next
  expect(change.value).toMatchObject({ action: 'ADDED', subject: { __typename: 'Actor', slug: 'ruritania' } })
  expect(selection.value).toEqual({
    changes: { action: 'ADDED', subject: { __typename: 'Actor', name: 'Ruritania' } },
  })
  await Promise.all([changes.return(undefined), selected.return(undefined)])
  await rm(folder, { recursive: true })
})
