// The files of GraphiQL, which its page loads as it needs them: the editor behind what is shown at once, each of its workers when it is
// first used. @proviso/graphiql builds them: it works without a connection to the internet.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'

/** A file in a content coding. */
export interface CodedFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly coding: 'br' | 'gzip' | undefined
}

const FOLDER = new URL('../../../generated/graphiql/', import.meta.url)
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

interface Built {
  /** What tells these files from those of another version: they stand under it in an address, and are kept for good. */
  readonly version: string
  readonly names: ReadonlySet<string>
}

let built: Promise<Built | undefined> | undefined

/** What is built; undefined where nothing is. */
export async function builtGraphiQL(): Promise<Built | undefined> {
  built ??= read()
  const found = await built
  if (!found) built = undefined
  return found
}

async function read(): Promise<Built | undefined> {
  const all = await readdir(FOLDER).catch(() => [])
  const files = all.filter((name) => name.endsWith('.br')).sort()
  if (files.length === 0) return undefined
  const hash = createHash('sha256')
  for (const name of files) hash.update(await readFile(new URL(name, FOLDER)))
  return {
    version: hash.digest('base64url').slice(0, 16),
    names: new Set(files.map((name) => name.slice(0, -'.br'.length))),
  }
}

const kept = new Map<string, Promise<CodedFile>>()

/** A file, in the best coding that is accepted; undefined where there is none of this name. */
export async function graphiQLFile(name: string, accepted: string): Promise<CodedFile | undefined> {
  if (!(await builtGraphiQL())?.names.has(name)) return undefined
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  const key = `${name} ${coding}`
  const file = kept.get(key) ?? codedFile(name, coding)
  kept.set(key, file)
  return file
}

async function codedFile(name: string, coding: CodedFile['coding']): Promise<CodedFile> {
  const smallest = await readFile(new URL(`${name}.br`, FOLDER))
  const body = coding === 'br' ? smallest : await promisify(brotliDecompress)(smallest)
  return {
    body: new Uint8Array(coding === 'gzip' ? await promisify(gzip)(body) : body),
    type: TYPES[extname(name)]!,
    coding,
  }
}
