// What an editor shows to those who write a selection: TypeScript's own language service, asked as an editor asks it
// (of version 6, the last one that has it in JavaScript).
import { join } from 'node:path'
import ts from 'typescript-6'
import { describe, expect, it } from 'vitest'
import { sdk } from './installed.ts'

const file = join(sdk, 'src/written.ts')
const start = `import { createClient } from './index.ts'
const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql' })
const by = { slug: 'safe-passage' }
`

const written = { text: '', version: 0 }
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(written.version) : '1'),
  getScriptSnapshot(name) {
    const text = name === file ? written.text : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => sdk,
  getCompilationSettings: () => ({
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  }),
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
})

/** Writes code with a cursor (`|`) and returns the cursor's position. */
function write(code: string): number {
  const at = code.indexOf('|')
  written.text = start + code.replace('|', '')
  written.version++
  return start.length + at
}

const mistakes = (code: string) => {
  write(code)
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .join('\n')
}

describe('inside a selection, an editor', () => {
  it('says what a field means where the pointer rests on it', () => {
    const hover = (code: string) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, write(code))!.documentation)
    expect(hover('await proviso.query({ condition: { $: { by }, summ|ary: true } })')).toBe(
      'One sentence that says who requires what of whom.',
    )
    expect(hover('await proviso.query({ conditions: { $: { fir|st: 1 }, totalCount: true } })')).toMatch(
      /^How many entries/,
    )
  })

  it('offers the fields that there are, with their descriptions', () => {
    const at = write('await proviso.query({ condition: { $: { by }, issuers: { | } } })')
    const { entries } = service.getCompletionsAtPosition(file, at, {})!
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['slug', 'name', 'conditionsFaced']),
    )
    const details = service.getCompletionEntryDetails(
      file,
      at,
      'conditionsFaced',
      {},
      undefined,
      {},
      undefined,
    )!
    expect(ts.displayPartsToString(details.documentation)).toBe(
      'The conditions that the actor has to meet, latest first.',
    )
  })
})

describe('a misspelling', () => {
  it.for([
    ['{ condition: { $: { by }, sumary: true } }', 'There is no field sumary. Did you mean summary?'],
    ['{ conditions: { nodes: { issuers: { nam: true } } } }', 'There is no field nam. Did you mean name?'],
    ["{ condition: { $: { by }, 'then:statuz': true } }", 'There is no field statuz. Did you mean status?'],
    [
      '{ conditions: { $: { first: 5, frist: 5 }, totalCount: true } }',
      'There is no argument frist. Did you mean first?',
    ],
    [
      '{ conditions: { $: { where: { and: [{ slugg: { eq: "x" } }] } }, totalCount: true } }',
      "Did you mean to write 'slug'?",
    ],
    [
      '{ claims: { nodes: { subject: { on: { Evnt: { title: true } } } } } }',
      'There is no type Evnt. Did you mean Event?',
    ],
    ['{ condition: { $: { by }, xyzzy: true } }', 'There is no field xyzzy.'],
    [
      '{ condition: { $: { by }, consideration: { $: { first: 1 }, considerationKind: true } } }',
      'This field takes no arguments.',
    ],
  ] as const)('in %s is named, with what was meant', ([selection, message]) => {
    expect(mistakes(`await proviso.query(${selection})`)).toContain(message)
  })

  it('is not found where there is none', () => {
    expect(mistakes('await proviso.query({ condition: { $: { by }, summary: true } })')).toBe('')
  })
})
