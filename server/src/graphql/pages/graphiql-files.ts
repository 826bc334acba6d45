// The files of GraphiQL, which its page loads as it needs them: the editor behind what is shown at once, each of its workers when it is
// first used. They are of its package: it works without a connection to the internet.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file in a content coding. */
export interface CodedFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly coding: 'br' | 'gzip' | undefined
}

const JAVASCRIPT = 'text/javascript; charset=utf-8'

/** The files, each with the text that the package has of it. */
const FILES = {
  'style.css': { text: 'css', type: 'text/css; charset=utf-8' },
  'app.js': { text: 'js', type: JAVASCRIPT },
  'editor.js': { text: 'editorWorkerService', type: JAVASCRIPT },
  'json.js': { text: 'jsonWorker', type: JAVASCRIPT },
  'graphql.js': { text: 'graphqlWorker', type: JAVASCRIPT },
} as const

/** The workers of the editor, by the names that it gives them. */
export const WORKERS = { editorWorkerService: 'editor.js', json: 'json.js', graphql: 'graphql.js' }

const load = () => import('@graphql-yoga/render-graphiql/graphiql')

let version: Promise<string> | undefined

/** What tells these files from those of another version: they stand under it in an address, and are kept for good. */
export function versionOfFiles(): Promise<string> {
  version ??= load().then((texts) => {
    const hash = createHash('sha256')
    for (const { text } of Object.values(FILES)) hash.update(texts[text])
    return hash.digest('base64url').slice(0, 16)
  })
  return version
}

const kept = new Map<string, Promise<CodedFile>>()

/** A file, compressed once in each coding that is asked for; undefined where there is none of this name. */
export function graphiQLFile(name: string, accepted: string): Promise<CodedFile> | undefined {
  if (!Object.hasOwn(FILES, name)) return undefined
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  const key = `${name} ${coding}`
  const file = kept.get(key) ?? makeFile(name as keyof typeof FILES, coding)
  kept.set(key, file)
  return file
}

const zipped = {
  br: promisify<Buffer, object, Buffer>(brotliCompress),
  gzip: promisify<Buffer, object, Buffer>(gzip),
}
const LEVELS = { br: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, gzip: { level: 6 } }

async function makeFile(name: keyof typeof FILES, coding: CodedFile['coding']): Promise<CodedFile> {
  const { text, type } = FILES[name]
  const plain = Buffer.from((await load())[text])
  const body = coding ? await zipped[coding](plain, LEVELS[coding]) : plain
  return { body: new Uint8Array(body), type, coding }
}
