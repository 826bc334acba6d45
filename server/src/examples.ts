// The example questions that GraphiQL, the landing page and the terminal offer: the operations of the SDK.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One operation to try. */
export interface Example {
  /** The question that it asks: the comment above the operation, or else its name in words. */
  readonly title: string
  /** The document. */
  readonly query: string
  /** Its variables as JSON, where it needs any. */
  readonly variables?: string
}

const operations = fileURLToPath(new URL('../../sdk/operations', import.meta.url))

/**
 * The operations in a folder and the folders in it, questions first, then by name. A file `x.variables.json` beside
 * `x.graphql` holds its variables. A folder that does not exist has none.
 */
export async function loadExamples(folder: string = operations): Promise<Example[]> {
  let paths: string[]
  try {
    paths = await readdir(folder, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  const examples = paths
    .filter((path) => path.endsWith('.graphql'))
    .sort((a, b) => Number(isQuestion(b)) - Number(isQuestion(a)) || (a < b ? -1 : 1))
    .map(async (path) => {
      const query = await readFile(join(folder, path), 'utf8')
      const beside = path.replace(/\.graphql$/, '.variables.json')
      const variables = paths.includes(beside) ? await readFile(join(folder, beside), 'utf8') : undefined
      return { title: titleOf(query, path), query, ...(variables && { variables }) }
    })
  return Promise.all(examples)
}

const isQuestion = (path: string) => /question/i.test(path)

function titleOf(query: string, path: string): string {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const comment = lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
    .trim()
  return comment || basename(path, '.graphql').replaceAll('-', ' ')
}

/** Where a GraphiQL opens with an example: a link to share. */
export function exampleLink(baseUrl: string, { query, variables }: Example): string {
  const url = new URL('/graphql', baseUrl)
  url.searchParams.set('query', query)
  if (variables) url.searchParams.set('variables', variables)
  return url.href
}
