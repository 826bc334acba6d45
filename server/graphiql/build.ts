// Builds GraphiQL into server/generated/graphiql: the page, its parts that are loaded when they are needed, and the workers of the editor,
// compressed as well as it goes. Nothing is done where what it is made of has not changed.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { build, type OutputFile, type Plugin } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const output = join(here, '../generated/graphiql')

/** The file that says of what the others were built: the sources, and the versions of all packages. */
const MADE_OF = 'made-of'

async function fingerprint(): Promise<string> {
  const sources = (await readdir(join(here, 'src'))).sort().map((name) => `src/${name}`)
  const hash = createHash('sha256')
  for (const path of ['build.ts', '../../pnpm-lock.yaml', ...sources])
    hash.update(await readFile(join(here, path)))
  return hash.digest('hex')
}

/** Parts of the editor that GraphiQL has no use for, which others import all the same: each is an empty class. */
const UNUSED = {
  'browser/widget/diffEditor/diffEditorWidget.js': 'export class DiffEditorWidget {}',
  'browser/widget/multiDiffEditor/multiDiffEditorWidget.js': 'export class MultiDiffEditorWidget {}',
  'contrib/colorPicker/browser/colorHoverParticipant.js': 'export class ColorHoverParticipant {}',
  'contrib/inlayHints/browser/inlayHintsHover.js': 'export class InlayHintsHover {}',
  'contrib/inlineCompletions/browser/hintsWidget/inlineCompletionsHintsWidget.js':
    'export class InlineSuggestionHintsContentWidget {}',
  'contrib/dropOrPasteInto/browser/copyPasteController.js':
    'export class CopyPasteController { static get() {} }',
}

const lean: Plugin = {
  name: 'lean',
  setup({ onResolve, onLoad, resolve }) {
    const by = (name: string) => ({ path: join(here, 'src', name) })
    // GraphiQL, and what gives the editor GraphQL, import the editor by this module alone
    onResolve({ filter: /(^\.|monaco-graphql\/esm)\/monaco-editor(\.js)?$/ }, () => by('editor.ts'))
    onResolve({ filter: /^framer-motion$/ }, () => by('reorder.ts'))
    onResolve({ filter: /^graphql$/ }, ({ kind }) =>
      kind === 'require-call' ? by('graphql-of-explorer.ts') : undefined,
    )
    // the former names lead to CommonJS, which cannot be shared with the others
    onResolve({ filter: /^prettier\/parser-/ }, ({ path, importer, kind, resolveDir }) =>
      resolve(path.replace('parser-', 'plugins/'), { importer, kind, resolveDir }),
    )
    for (const [path, contents] of Object.entries(UNUSED))
      onLoad({ filter: new RegExp(`/vs/editor/${path}$`) }, () => ({ contents }))
  },
}

async function bundle(): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: {
      page: 'src/page.ts',
      editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
      json: 'monaco-editor/esm/vs/language/json/json.worker.js',
      graphql: 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: output,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file', '.woff2': 'file' },
    plugins: [lean],
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  })
  // the page's style has that of all its parts
  return outputFiles.filter(({ path }) => !path.endsWith('.css') || basename(path) === 'page.css')
}

const brotli = promisify<Uint8Array, object, Uint8Array>(brotliCompress)
const compressed = (contents: Uint8Array) =>
  brotli(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })

const made = await fingerprint()
if ((await readFile(join(output, MADE_OF), 'utf8').catch(() => undefined)) !== made) {
  // in a folder of its own, which then takes the place of the former one: nobody finds half of it
  const making = `${output}.${process.pid}`
  await mkdir(making, { recursive: true })
  const write = (name: string, contents: Uint8Array | string) => writeFile(join(making, name), contents)
  await Promise.all(
    (await bundle()).map(async ({ path, contents }) =>
      write(`${basename(path)}.br`, await compressed(contents)),
    ),
  )
  await write(MADE_OF, made)
  await rm(output, { recursive: true, force: true })
  await rename(making, output)
}
