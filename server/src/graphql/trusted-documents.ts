// The manifest of trusted documents: a JSON object of texts by their sha256, in lower-case hexadecimal digits. The
// schema has one for its catalogue of operations; graphql-codegen's `persistedDocuments` makes the same for an application.
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ConfigurationError } from '../configuration.ts'

/** Texts of documents by their sha256. */
export type TrustedDocuments = ReadonlyMap<string, string>

const ofCatalogue = fileURLToPath(
  new URL('../../../schema/operations/trusted-documents.json', import.meta.url),
)

/**
 * Reads manifests. Without any it is that of the catalogue, which may be missing.
 *
 * @throws ConfigurationError where one cannot be read, is no manifest, or gives a document another's hash
 */
export async function loadTrustedDocuments(files: readonly string[] = []): Promise<TrustedDocuments> {
  const documents = new Map<string, string>()
  for (const file of [ofCatalogue, ...files]) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (file === ofCatalogue && error.code === 'ENOENT') return '{}'
      throw fault(file, `cannot be read: ${error.message}`)
    })
    for (const [id, document] of entriesOf(file, text)) documents.set(id, document)
  }
  return documents
}

function entriesOf(file: string, text: string): [string, string][] {
  let manifest: unknown
  try {
    manifest = JSON.parse(text)
  } catch (error) {
    throw fault(file, `is not JSON: ${(error as Error).message}`)
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw fault(file, 'is not a JSON object of texts by their sha256')
  for (const [id, document] of Object.entries(manifest)) {
    if (typeof document !== 'string') throw fault(file, `gives no text for ${id}`)
    if (hash('sha256', document, 'hex') !== id)
      throw fault(file, `gives a text for ${id} that has another sha256. Make the manifest anew.`)
  }
  return Object.entries(manifest)
}

const fault = (file: string, what: string) =>
  new ConfigurationError(`TRUSTED_DOCUMENTS: the manifest ${file} ${what}`)
