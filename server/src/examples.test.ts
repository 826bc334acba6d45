import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exampleLink, loadExamples } from './examples.ts'

it('takes the title of an operation from the comment above it, or else from its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'operations-'))
  await writeFile(join(folder, 'all-actors.graphql'), 'query { a }\n')
  await writeFile(join(folder, 'question-1.graphql'), '# Who asks\n# what of whom?\nquery { b }\n')
  await writeFile(join(folder, 'question-1.variables.json'), '{"slug":"x"}')
  expect(await loadExamples(folder)).toEqual([
    {
      title: 'Who asks what of whom?',
      query: '# Who asks\n# what of whom?\nquery { b }\n',
      variables: '{"slug":"x"}',
    },
    { title: 'all actors', query: 'query { a }\n' },
  ])
})

it('has none where the folder is missing', async () => {
  expect(await loadExamples(join(tmpdir(), 'no-such-folder'))).toEqual([])
})

it('links to a GraphiQL that opens with the operation', () => {
  const link = new URL(
    exampleLink('http://127.0.0.1:4000', { title: '', query: '{ a(x: "é&") }', variables: '{}' }),
  )
  expect(link.pathname).toBe('/graphql')
  expect(Object.fromEntries(link.searchParams)).toEqual({ query: '{ a(x: "é&") }', variables: '{}' })
})
