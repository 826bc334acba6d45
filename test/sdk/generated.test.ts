import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printQuery } from '../../sdk/src/index.ts'
import { operations, output, sdk } from './installed.ts'

const generated = [
  'src/graph/enums.ts',
  'src/graph/inputs.ts',
  'src/graph/leaves.ts',
  'src/graph/schema.ts',
  'src/graph/selections.ts',
  'src/graph/fields.ts',
  'src/graph/operations.ts',
  'operations/trusted-documents.json',
]

let folder = ''
let sdl = ''
let schema: GraphQLSchema
beforeAll(async () => {
  // A copy inside the package, so that imports resolve as they do there; Git ignores the folder.
  await mkdir(join(sdk, 'generated'), { recursive: true })
  folder = await mkdtemp(join(sdk, 'generated/'))
  for (const name of ['codegen', 'codegen.ts', 'package.json', 'src', 'tsconfig.json'])
    await cp(join(sdk, name), join(folder, name), { recursive: true })
  await cp(operations, join(folder, 'operations'), { recursive: true })
  await symlink(join(sdk, 'node_modules'), join(folder, 'node_modules'))
  sdl = await readFile(join(sdk, '../schema/schema.graphql'), 'utf8')
  schema = buildSchema(sdl)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function generate(config: string, env: Record<string, string>) {
  const codegen = join(sdk, 'node_modules/@graphql-codegen/cli/esm/bin.js')
  await output(process.execPath, [codegen, '--config', config], {
    cwd: folder,
    env: { ...process.env, PROVISO_OPERATIONS: 'operations', ...env },
  })
}

describe('the generated files', () => {
  it('are those that the schema and the operations give', { timeout: 240_000 }, async () => {
    await generate('codegen.ts', { PROVISO_SCHEMA: join(sdk, '../schema/schema.graphql') })
    for (const name of generated)
      expect(
        await readFile(join(folder, name), 'utf8'),
        `${name} is out of date: run \`pnpm --filter @proviso/sdk generate\``,
      ).toBe(await readFile(join(sdk, name.startsWith('operations/') ? '../schema' : '', name), 'utf8'))
  })

  it('have a ready-made operation for each root of the schema that needs no scope', async () => {
    const manifest = JSON.parse(await readFile(join(operations, 'trusted-documents.json'), 'utf8'))
    const documents = Object.values<string>(manifest).map((text) => parse(text))
    for (const root of [schema.getQueryType(), schema.getSubscriptionType()]) {
      const asked = documents.flatMap(({ definitions }) =>
        definitions.flatMap((definition) =>
          definition.kind === 'OperationDefinition' && schema.getRootType(definition.operation) === root
            ? definition.selectionSet.selections.map((field) =>
                'name' in field ? field.name?.value : undefined,
              )
            : [],
        ),
      )
      const open = Object.values(root!.getFields()).filter(
        ({ description }) => !description?.includes('Needs a key of the scope'),
      )
      expect([...new Set(asked)].sort()).toEqual(open.map(({ name }) => name).sort())
    }
  })

  it('hold only documents that the schema accepts, continuations included', async () => {
    const manifest: Record<string, string> = JSON.parse(
      await readFile(join(operations, 'trusted-documents.json'), 'utf8'),
    )
    const texts = Object.values(manifest)
    expect(texts.filter((text) => text.includes('$moreId')).length).toBeGreaterThan(5)
    for (const text of texts) expect(validate(schema, parse(text)), text).toEqual([])
  })

  it('include a type for every result that graphql-codegen’s own preset agrees with', {
    timeout: 240_000,
  }, async () => {
    const config = `export default {
      schema: ${JSON.stringify(join(sdk, '../schema/schema.graphql'))},
      documents: 'operations/**/*.graphql',
      generates: { 'preset/': { preset: 'client',
        presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
        config: { documentMode: 'string', strictScalars: true, enumsAsTypes: true, useTypeImports: true,
          scalars: { ID: 'string', DateTime: 'string', Moment: 'string', URL: 'string', Locale: 'string', CountryCode: 'string' } } } } }`
    await writeFile(join(folder, 'preset.ts'), config)
    await generate('preset.ts', {})
    const operations = await readFile(join(folder, 'src/graph/operations.ts'), 'utf8')
    const names = [...operations.matchAll(/^export type (\w+)Result/gm)].map(([, name]) => name!)
    expect(names).toContain('ActorDossier')
    const check = names.map((name) => {
      const live = operations.includes(`AsyncGenerator<${name}Result>`)
      return `same<ours.${name}Result, Only<theirs.${name}${live ? 'Subscription' : 'Query'}>>()`
    })
    const code = `import type * as ours from './src/graph/operations.ts'
import type * as theirs from './preset/graphql.ts'
// The SDK gives the one root field, or the whole of several.
type Only<T, K extends keyof T = keyof T> = true extends { [P in K]: [Exclude<K, P>] extends [never] ? true : false }[K] ? T[K] : T
// Both ways round: neither has a field, a null or a value that the other lacks.
const same = <A, B>(..._: [A] extends [B] ? ([B] extends [A] ? [] : ['narrower', A]) : ['wider', A]) => {}
${check.join('\n')}\n`
    await writeFile(join(folder, 'agree.ts'), code)
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      skipLibCheck: true,
    }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['agree.ts'] }))
    await output(join(sdk, '../node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder })
  })
})

describe('a printed selection', () => {
  it('is a document that the schema accepts, with the documents that read on', () => {
    const { text, variables, more } = printQuery({
      actor: {
        $: { by: { slug: 'x' }, asOf: '2021-12-05' },
        id: true,
        conditionsFaced: {
          $: { first: 3, where: { force: { eq: 'DEMAND' } } },
          pageInfo: { hasNextPage: true, endCursor: true },
          nodes: {
            id: true,
            'then:status': { $: { asOf: '2021-12-05' } },
            claims: {
              pageInfo: { hasNextPage: true, endCursor: true },
              nodes: { subject: { on: { Event: { title: true } } } },
            },
          },
        },
      },
    })
    expect(validate(schema, parse(text))).toEqual([])
    expect(text).toMatchInlineSnapshot(
      `"query Selection($v1:ActorBy!,$v2:Moment,$v3:Int,$v4:ConditionWhere,$v5:Moment){actor(by:$v1,asOf:$v2){id conditionsFaced(first:$v3,where:$v4){pageInfo{hasNextPage endCursor} nodes{id then:status(asOf:$v5) claims{pageInfo{hasNextPage endCursor} nodes{subject{__typename ...on Event{title}}}}}}}}"`,
    )
    expect(variables).toMatchInlineSnapshot(`
      {
        "v1": {
          "slug": "x",
        },
        "v2": "2021-12-05",
        "v3": 3,
        "v4": {
          "force": {
            "eq": "DEMAND",
          },
        },
        "v5": "2021-12-05",
      }
    `)
    expect(more).toMatchInlineSnapshot(`
      {
        "actor.conditionsFaced": "query Selection($moreId:ID!,$moreFirst:Int=3,$moreAfter:String,$v4:ConditionWhere,$v5:Moment){node(id:$moreId){...on Actor{conditionsFaced(first:$moreFirst,after:$moreAfter,where:$v4){pageInfo{hasNextPage endCursor} nodes{id then:status(asOf:$v5) claims{pageInfo{hasNextPage endCursor} nodes{subject{__typename ...on Event{title}}}}}}}}}",
        "actor.conditionsFaced.nodes.claims": "query Selection($moreId:ID!,$moreFirst:Int,$moreAfter:String){node(id:$moreId){...on Condition{claims(first:$moreFirst,after:$moreAfter){pageInfo{hasNextPage endCursor} nodes{subject{__typename ...on Event{title}}}}}}}",
      }
    `)
    for (const document of Object.values(more)) expect(validate(schema, parse(document))).toEqual([])
  })
})

describe('the types of selections', () => {
  it('are little work to check on a schema ten times this size', { timeout: 240_000 }, async () => {
    await writeFile(join(folder, 'ten.graphql'), tenfold(sdl))
    await writeFile(
      join(folder, 'ten-codegen.ts'),
      `export default { schema: 'ten.graphql', generates: {
        'src/graph/enums.ts': { plugins: ['./codegen/enums.ts'] },
        'src/graph/selections.ts': { plugins: ['./codegen/selections.ts'] },
        'src/graph/inputs.ts': { plugins: ['./codegen/inputs.ts'] },
        'src/graph/schema.ts': { plugins: ['./codegen/schema.ts'] },
        'src/graph/fields.ts': { plugins: ['./codegen/fields.ts'] } } }`,
    )
    await generate('ten-codegen.ts', {})
    const asks = Array.from(
      { length: 10 },
      (_, n) => `
  const { condition${n} } = await query(proviso, { condition${n}: { $: { by: { slug: 'x' } }, summary: true, 'then:status': { $: { asOf: 'x' } },
    issuers: { name: true }, assessments: { $: { first: 5, where: { status: { in: ['MET'] } } }, nodes: { status: true, assessor: { name: true,
    conditionsFaced: { nodes: { slug: true, events: { nodes: { title: true, participants: { nodes: { actor: { name: true } } } } } } } } } } } })
  condition${n}?.assessments.nodes[0]?.assessor?.conditionsFaced.nodes[0]?.events.nodes[0]?.participants.nodes[0]?.actor?.name satisfies string | undefined
  // @ts-expect-error unknown field
  await query(proviso, { condition${n}: { $: { by: { slug: 'x' } }, sumary: true } })`,
    )
    const code = `import { query } from './src/selection/query.ts'\nimport { createTransport } from './src/transport.ts'
const proviso = createTransport({ url: '' })
export async function ask() {${asks.join('')}\n}\n`
    await writeFile(join(folder, 'ten.ts'), code)
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      skipLibCheck: true,
    }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['ten.ts'] }))
    for (const compiler of ['../node_modules/typescript', 'node_modules/typescript-5.0']) {
      // The compiler's own count of its work: a clock would say more about what else the machine is doing. Checking takes
      // about a second for a million of these.
      const printed = await output(
        process.execPath,
        [join(sdk, compiler, 'bin/tsc'), '-p', '.', '--extendedDiagnostics'],
        { cwd: folder },
      )
      const instantiations = Number(/Instantiations:\s+(\d+)/.exec(printed)![1])
      console.log(`${compiler.split('/').at(-1)}: ${instantiations} instantiations`)
      expect(instantiations).toBeLessThan(1_500_000)
    }
  })
})

/** Ten copies of every type but the scalars and the roots, and a root with all their fields. */
function tenfold(text: string): string {
  const definitions = parse(text).definitions
  const kept = new Set(['Query', 'PageInfo', 'Node', 'DateTime', 'Moment', 'URL', 'Locale', 'CountryCode'])
  const names = definitions.flatMap((definition) =>
    'name' in definition && definition.name ? [definition.name.value] : [],
  )
  const renamed = new RegExp(`\\b(${names.filter((name) => !kept.has(name)).join('|')})\\b`, 'g')
  const slices = definitions.map((definition) => ({
    name: ('name' in definition && definition.name?.value) || '',
    text: text.slice(definition.loc!.start, definition.loc!.end),
  }))
  const bare = (body: string) => body.replace(/"""[\s\S]*?"""/g, '')
  const copies = Array.from({ length: 10 }, (_, n) =>
    slices
      .filter(({ name }) => !kept.has(name))
      .map(({ text: body }) => bare(body).replace(renamed, `$1${n}`)),
  ).flat()
  const query = bare(slices.find(({ name }) => name === 'Query')!.text)
  const fields = query.slice(query.indexOf('{') + 1, query.lastIndexOf('}'))
  const nodes = /node\([\s\S]*?\): Node\s+nodes\([\s\S]*?\): \[Node\]!/.exec(fields)![0]
  const others = fields.replace(nodes, '')
  const roots = Array.from({ length: 10 }, (_, n) =>
    others.replace(renamed, `$1${n}`).replace(/^ {2}(\w+)\(/gm, `  $1${n}(`),
  )
  const rest = slices
    .filter(({ name }) => kept.has(name) && name !== 'Query')
    // versions are of ten types then, which no interface can say
    .map(({ text: body }) => bare(body).replace(/ {2}versions\([\s\S]*?\): VersionConnection!/, ''))
  return [
    ...copies,
    ...rest,
    `type Query {${nodes.replaceAll('KnownBy', 'KnownBy0')}${roots.join('')}}`,
  ].join('\n\n')
}
