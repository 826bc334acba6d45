import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { graphiqlPath, loadExamples } from './examples.ts'

it('takes the title of an operation from the comment above it, or else from its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'operations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'all-actors.graphql'), 'query { a }\n')
  await mkdir(join(folder, 'questions'))
  await writeFile(join(folder, 'questions', 'who-asks.graphql'), '# Who asks\n# what of whom?\nquery { b }\n')
  await writeFile(join(folder, 'questions', 'who-asks.variables.json'), '{"slug":"x"}')
  expect(await loadExamples(folder)).toEqual([
    {
      name: 'who-asks',
      title: 'Who asks what of whom?',
      query: '# Who asks\n# what of whom?\nquery { b }\n',
      variables: '{"slug":"x"}',
    },
    { name: 'all-actors', title: 'all actors', query: 'query { a }\n' },
  ])
})

it('has none where the folder is missing', async () => {
  expect(await loadExamples(join(tmpdir(), 'no-such-folder'))).toEqual([])
})

it('links to a GraphiQL that opens with the operation', () => {
  const example = { name: '', title: '', query: '{ a(x: "é&") }', variables: '{}' }
  const link = new URL(graphiqlPath(example), 'http://127.0.0.1:4000/')
  expect(link.pathname).toBe('/graphql')
  expect(Object.fromEntries(link.searchParams)).toEqual({
    query: '{ a(x: "é&") }',
    variables: '{}',
  })
})
