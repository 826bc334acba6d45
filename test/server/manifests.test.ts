// Manifests of trusted documents, written by the tools that others use, with their defaults.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const run = promisify(execFile)
const test = useTestDatabase({ corpus: 'sample' })
const here = fileURLToPath(new URL('..', import.meta.url))
const sdl = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))
const program = (path: string) => join(here, 'node_modules', path)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-manifests-'))
  await symlink(join(here, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

const query = (name: string) =>
  `query ${name}($slug: String!) { actor(by: { slug: $slug }) { __typename slug } }`

/** Starts a server with the manifest, and asks for its only document by its id. */
async function askByManifest(path: string, id: string): Promise<unknown> {
  const server = await startServer({
    database: test.database,
    configuration: { TRUSTED_DOCUMENTS: [join(folder, path)], TRUSTED_ONLY: true },
  })
  try {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: id, variables: { slug: 'taliban' } }),
    })
    return await response.json()
  } finally {
    await server.close()
  }
}
const answer = { data: { actor: { slug: 'taliban' } } }

it('@graphql-codegen/client-preset', async () => {
  await put('codegen/query.ts', `const q = graphql(/* GraphQL */ \`${query('Codegen')}\`)`)
  await put(
    'codegen/codegen.json',
    JSON.stringify({
      schema: sdl,
      documents: [join(folder, 'codegen/query.ts')],
      generates: {
        [join(folder, 'codegen/gql/')]: { preset: 'client', presetConfig: { persistedDocuments: true } },
      },
    }),
  )
  await run(process.execPath, [
    program('@graphql-codegen/cli/esm/bin.js'),
    '--config',
    join(folder, 'codegen/codegen.json'),
  ])
  const path = 'codegen/gql/persisted-documents.json'
  const [id] = Object.keys(JSON.parse(await readFile(join(folder, path), 'utf8')))
  expect(await askByManifest(path, id!)).toMatchObject(answer)
})

it('relay-compiler', async () => {
  await put('relay/src/query.js', `const q = graphql\`${query('queryRelayQuery')}\``)
  await put(
    'relay/relay.config.json',
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      eagerEsModules: true,
      persistConfig: { file: './persisted.json' },
    }),
  )
  await put('relay/schema.graphql', await readFile(sdl, 'utf8'))
  await put('relay/persisted.json', '{}')
  await run(process.execPath, [program('relay-compiler/cli.js')], { cwd: join(folder, 'relay') })
  const [id] = Object.keys(JSON.parse(await readFile(join(folder, 'relay/persisted.json'), 'utf8')))
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(await askByManifest('relay/persisted.json', id!)).toMatchObject(answer)
})

it("Apollo's generator", async () => {
  await put('apollo/src/query.graphql', query('Apollo'))
  await put('apollo/package.json', '{}')
  await run(process.execPath, [program('@apollo/generate-persisted-query-manifest/cli.js')], {
    cwd: join(folder, 'apollo'),
  })
  const path = 'apollo/persisted-query-manifest.json'
  const { operations } = JSON.parse(await readFile(join(folder, path), 'utf8'))
  expect(await askByManifest(path, operations[0].id)).toMatchObject(answer)
})
