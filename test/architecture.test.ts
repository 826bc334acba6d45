// How the packages and their folders may know each other: server → schema → prisma; sdk knows only what schema publishes; the scripts of
// the pages, server/islands, know only sdk; GraphiQL's build, server/graphiql, knows none.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { modelNames } from '../schema/src/sql/model.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['prisma', 'schema', 'server/islands', 'server/graphiql', 'server', 'sdk']

interface Reference {
  readonly from: string
  readonly to: string
}

/** The files below a folder that people write, by their paths from the root of the repository. */
const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return /^(node_modules|dist|generated)$/.test(entry.name) ? [] : under(path)
  })

/** The files of a package that run in production. */
const filesOf = (folder: string): string[] =>
  under(folder)
    .filter((path) => !/\/(golden|examples|test-support)\//.test(path))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))

const files = ['prisma', 'schema', 'server', 'sdk'].flatMap(filesOf)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

// imports and exports of modules, of types as well, and the paths of files that are read
const importing = /\b(?:from|import)\s*\(?\s*'([^']+)'/g
const reading = /'((?:\.\.\/)+[^'*]*)'/g

function referencesIn(file: string, pattern: RegExp): Reference[] {
  return [...textOf(file).matchAll(pattern)].flatMap(([, name]) => {
    const own = /^@proviso\/(\w+)/.exec(name!)
    if (own) return [{ from: file, to: `${own[1]}/` }]
    if (!name!.startsWith('.')) return []
    return [{ from: file, to: relative(root, resolve(root, dirname(file), name!)) }]
  })
}

const imports = files.flatMap((file) => referencesIn(file, importing))
const reads = files.flatMap((file) => referencesIn(file, reading))
const told = ({ from, to }: Reference) => `${from} → ${to}`

/** Circles: the sets of places each of which leads to all others of its set. */
function circlesIn(references: readonly Reference[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of references) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reached = (from: string) => {
    const seen = new Set<string>()
    const waiting = [from]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const to of next.get(at) ?? [])
        if (!seen.has(to)) {
          seen.add(to)
          waiting.push(to)
        }
    return seen
  }
  const reach = new Map([...next.keys()].map((from) => [from, reached(from)]))
  const circles = [...reach]
    .filter(([from, to]) => to.has(from))
    .map(([from, to]) => [...to].filter((other) => reach.get(other)?.has(from)).sort())
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()]
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(500)
  })

  it('run in no circle', () => {
    expect(circlesIn(imports)).toEqual([])
    const circle = ['a b', 'b c', 'c a', 'c d'].map((pair) => pair.split(' '))
    expect(circlesIn(circle.map(([from, to]) => ({ from: from!, to: to! })))).toEqual([['a', 'b', 'c']])
  })
})

describe('packages', () => {
  const known: Record<string, string[]> = {
    prisma: ['prisma'],
    schema: ['schema', 'prisma'],
    server: ['server', 'schema', 'prisma'],
    sdk: ['sdk'],
    'server/islands': ['server/islands', 'sdk'],
    // what it builds, the server serves
    'server/graphiql': ['server/graphiql', 'server'],
  }
  const packageOf = (path: string) =>
    packages.find((name) => path.startsWith(`${name}/`)) ?? path.split('/')[0]!
  const forbidden = ({ from, to }: Reference) =>
    [...packages, 'test'].includes(packageOf(to)) && !known[packageOf(from)]!.includes(packageOf(to))

  it('import only what stands below them: server → schema → prisma', () => {
    expect(imports.filter(forbidden).map(told)).toEqual([])
  })

  it('are tested beside their modules by nothing that stands above them, also not by what the tests have in common', () => {
    const written = ['prisma', 'schema', 'server', 'sdk', 'test'].flatMap(under)
    const next = Map.groupBy(
      written.filter((path) => path.endsWith('.ts')).flatMap((file) => referencesIn(file, importing)),
      ({ from }) => from,
    )
    const above = (test: string) => {
      const reached = new Set([test])
      for (const file of reached) for (const { to } of next.get(file) ?? []) reached.add(to)
      const allowed = [...known[packageOf(test)]!, 'test']
      return [...reached].filter(
        (to) => [...packages, 'test'].includes(packageOf(to)) && !allowed.includes(packageOf(to)),
      )
    }
    const tests = written.filter(
      (path) => path.endsWith('.test.ts') && ['prisma', 'schema'].includes(packageOf(path)),
    )
    expect(tests.length).toBeGreaterThan(30)
    expect(tests.flatMap((test) => above(test).map((to) => `${test} → ${to}`))).toEqual([])
  })

  it('read files only of what stands below them; the SDK is made of what the schema publishes', () => {
    const published = ['schema/schema.graphql', 'schema/operations']
    const isPublished = ({ from, to }: Reference) =>
      from.startsWith('sdk/') && published.some((path) => to === path || to.startsWith(`${path}/`))
    expect(
      reads
        .filter(forbidden)
        .filter((read) => !isPublished(read))
        .map(told),
    ).toEqual([])
  })
})

describe('functions, constants and classes', () => {
  it('are exported for some other file', () => {
    const exporting = /^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm
    const exported = files
      // cells of notebooks are no files of code; GraphiQL takes what stands in for a library by the library's names
      .filter((file) => !/^(sdk\/(src\/graph|notebooks)|server\/graphiql)\//.test(file))
      .flatMap((file) => [...textOf(file).matchAll(exporting)].map(([, name]) => [file, name!] as const))
    const namedIn = new Map<string, Set<string>>(exported.map(([, name]) => [name, new Set()]))
    const code = ['prisma', 'schema', 'server', 'sdk', 'test']
      .flatMap(under)
      .filter((file) => /\.(ts|tsx|js|mjs)$/.test(file))
    for (const file of code)
      for (const word of new Set(textOf(file).split(/[^\w$]+/))) namedIn.get(word)?.add(file)
    expect(exported.length).toBeGreaterThan(500)
    expect(
      exported.filter(([, name]) => namedIn.get(name)!.size === 1).map((each) => each.join(': ')),
    ).toEqual([])
  })
})

describe('the floors of the schema', () => {
  const floors = ['sql', 'time', 'compile', 'fields', 'nouns']
  const floorOf = (path: string) => floors.indexOf(path.split('/')[2]!)
  const inside = imports.filter(
    ({ from, to }) => from.startsWith('schema/src/') && to.startsWith('schema/src/'),
  )

  it('know only what stands below them: sql, time, compile, fields, nouns, and then the roots', () => {
    // what stands beside the floors is either below all nouns (the builder, the enums) or above all floors
    const below = ['schema/src/builder.ts', 'schema/src/enums.ts']
    const place = (path: string) =>
      below.includes(path)
        ? floors.indexOf('compile') + 0.5
        : floorOf(path) < 0
          ? floors.length
          : floorOf(path)
    expect(inside.filter(({ from, to }) => place(to) > place(from)).map(told)).toEqual([])
  })

  it.each(['sql', 'time', 'compile'])(
    '%s names no noun: each says of itself what is to be known of it',
    (floor) => {
      const named = filesOf(`schema/src/${floor}`).flatMap((file) =>
        modelNames
          .filter((model) => new RegExp(`['"\`.]${model}\\b['"\`.]`).test(withoutComments(textOf(file))))
          .map((model) => `${file}: ${model}`),
      )
      expect(named).toEqual([])
    },
  )
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
