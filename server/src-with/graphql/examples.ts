// The example questions that GraphiQL, the landing page and the terminal offer: the catalogue of operations.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operationsFolder } from '@proviso/schema/operations'

/** One operation to try. */
export interface Example {
  /** Its name in addresses: that of its file. */
  readonly name: string
  /** The question that it asks: the comment above the operation, or else its name in words. */
  readonly title: string
  /** The document. */
  readonly query: string
  /** Its variables as JSON, where it needs any. */
  readonly variables?: string
}

const operations = fileURLToPath(operationsFolder)

/**
 * The operations in a folder and the folders in it, questions first, then by name. A file `x.variables.json` beside
 * `x.graphql` holds its variables. A folder that does not exist has none.
 */
export async function loadExamples(folder: string = operations): Promise<Example[]> {
  const paths = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const examples = paths
    .filter((path) => path.endsWith('.graphql'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(async (path) => {
      const query = await readFile(join(folder, path), 'utf8')
      const beside = path.replace(/\.graphql$/, '.variables.json')
      const variables = paths.includes(beside) ? await readFile(join(folder, beside), 'utf8') : undefined
      const name = basename(path, '.graphql')
      return {
        name,
        title: titleOf(query, name),
        query,
        ...(variables && { variables }),
      }
    })
  return Promise.all(examples)
}

/** The questions that say best what this is about stand first. */
const FIRST = ['requirements-as-known', 'disagreements', 'granted-while-unmet']

function rank(path: string): number {
  const place = FIRST.indexOf(basename(path, '.graphql'))
  if (place >= 0) return place
  return path.startsWith('questions') ? FIRST.length : FIRST.length + 1
}

function titleOf(query: string, name: string): string {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const comment = lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
    .trim()
  return comment || name.replaceAll('-', ' ')
}

/** A short link to an example, from the service's root; it leads to {@link graphiqlPath}. */
export const questionPath = ({ name }: Example): string => `questions/${encodeURIComponent(name)}`

/** From the service's root, where GraphiQL opens with an example; a client that does not ask for HTML gets the answer there. */
export function graphiqlPath({ query, variables }: Example): string {
  const search = new URLSearchParams({ query, ...(variables && { variables }) })
  return `graphql?${search}`
}
