// Houdini: the query that it generates for the further pages of a fragment on a node type stays on the day of the first.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useServer } from '../sdk/server.ts'
import { day, sent, slug, THEN } from './asked.ts'

const proviso = useServer()
const here = fileURLToPath(new URL('..', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-houdini-'))
  await symlink(join(here, 'node_modules'), join(folder, 'node_modules'))
  await mkdir(join(folder, 'src'))
  const put = (path: string, text: string) => writeFile(join(folder, path), text)
  await put('package.json', '{ "type": "module" }')
  await put(
    'houdini.config.js',
    `const time = { type: 'string' }
    export default { schemaPath: './schema.graphql', include: ['src/*.gql'], scalars: { DateTime: time, Moment: time }, plugins: {} }`,
  )
  await put(
    'src/conditions.gql',
    'fragment Conditions on Actor { conditionsFaced(first: 5) @paginate { edges { node { id presentId status } } } }',
  )
  await copyFile(join(here, '../schema/schema.graphql'), join(folder, 'schema.graphql'))
  const program = join(here, 'node_modules/houdini/build/cmd/index.js')
  await promisify(execFile)(process.execPath, [program, 'generate'], { cwd: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// biome-ignore lint/suspicious/noExplicitAny: what a query asks for
type Any = any

it('goes on to the next page on the day of the first', async () => {
  const generated = await readFile(join(folder, '.houdini/artifacts/Conditions_Pagination_Query.ts'), 'utf8')
  const query = /"raw": `([^`]*)`/.exec(generated)![1]!
  expect(query).toMatch(/node\(id: \$id\)/)

  const { actor } = await sent<Any>(proviso.url, THEN, { slug, day })
  const nodes: unknown[] = []
  for (let after: string | null = null; ; ) {
    const answer: Any = await sent(proviso.url, query, { id: actor.id, first: 5, after })
    nodes.push(
      ...answer.node.conditionsFaced.edges.map(({ node: { id, presentId, status } }: Any) => ({
        id,
        presentId,
        status,
      })),
    )
    if (!answer.node.conditionsFaced.pageInfo.hasNextPage) break
    after = answer.node.conditionsFaced.pageInfo.endCursor
  }
  expect(nodes).toEqual(actor.conditionsFaced.nodes)
  expect(nodes.length).toBeGreaterThan(5)
})
