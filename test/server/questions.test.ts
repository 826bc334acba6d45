// What the service offers to try must work on the corpus that it starts with, within its own limits.
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadExamples } from '../../server/src/graphql/examples.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { ask } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })
const examples = await loadExamples()
const questions = examples.slice(0, 5)

/** Whether it can be asked as it is: it is answered once, and the variables that it needs are given. */
function isComplete({ query, variables }: (typeof examples)[number]): boolean {
  const operation = getOperationAST(parse(query))
  if (operation?.operation !== 'query') return false
  const needsMore = operation.variableDefinitions?.some(
    ({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue,
  )
  return variables !== undefined || !needsMore
}

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ database: test.database })
})
afterAll(() => server?.close())

describe('the five questions', () => {
  it('come first among the examples, and are told as questions', () => {
    expect(questions.map(({ name }) => name).sort()).toEqual([
      'actor-dossier',
      'disagreements',
      'granted-while-unmet',
      'requirement-history',
      'requirements-as-known',
    ])
    for (const { name, title } of questions) expect(title.length, name).toBeGreaterThan(20)
  })

  it.each(questions)('$name is answered by a short link', async ({ name }) => {
    const response = await fetch(`${server.url}/questions/${name}`)
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(Object.values(data)[0]).toBeTruthy()
  })

  // `pnpm test test/server/questions -u` writes the answers anew, to be read as a difference
  it.each(questions)('$name has its golden answer', async ({ name, query, variables }) => {
    const { data } = await ask(server.url, query, JSON.parse(variables ?? '{}'))
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`)
  })

  it('are asked at addresses that whoever reads no HTML, such as curl, is told as text', async () => {
    const response = await fetch(server.url)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    for (const path of ['graphql', 'schema.graphql', 'export/codebook.md', 'health', 'ready'])
      expect(text).toContain(`${server.url}/${path} `)
  })

  it('are on the front page', async () => {
    const page = await (await fetch(server.url, { headers: { accept: 'text/html' } })).text()
    for (const { name } of questions) expect(page).toContain(`href="./questions/${name}"`)
  })

  it('are tabs in GraphiQL', async () => {
    const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text()
    for (const { query } of questions) expect(page).toContain(JSON.stringify(query))
  })

  it('are not found under a name that none has', async () => {
    expect((await fetch(`${server.url}/questions/nothing`)).status).toBe(404)
  })
})

describe('the limits', () => {
  it.each(examples.filter(isComplete))('let the operation $name through', async ({ query, variables }) => {
    const { errors } = await ask(server.url, query, JSON.parse(variables ?? '{}'))
    expect(errors).toBeUndefined()
  })

  it('let the fullest introspection through, which GraphiQL and code generators ask', async () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    const { data, errors } = await ask(server.url, query)
    expect(errors).toBeUndefined()
    expect(data.__schema.queryType.name).toBe('Query')
  })
})
