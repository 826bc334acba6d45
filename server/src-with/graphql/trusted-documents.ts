// Manifests of trusted documents, in the forms in which the common tools write them: a JSON object of texts by id
// (graphql-codegen's client preset and our catalogue of operations: the sha256, with or without `sha256:` before it; relay-compiler: an md5), or Apollo's
// list of operations.
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { operationsFolder } from '@proviso/schema/operations'
import * as z from 'zod'
import { ConfigurationError } from '../configuration.ts'
import { documentId, isSha256 } from './document-id.ts'

/** Texts of documents by their ids. */
export type TrustedDocuments = ReadonlyMap<string, string>

const ofCatalogue = fileURLToPath(new URL('trusted-documents.json', operationsFolder))

/**
 * Reads manifests. Without any it is that of the catalogue, which may be missing.
 *
 * @throws ConfigurationError where one cannot be read, is no manifest, gives a document another's hash, or an id two texts
 */
export async function loadTrustedDocuments(files: readonly string[] = []): Promise<TrustedDocuments> {
  const documents = new Map<string, string>()
  for (const file of [ofCatalogue, ...files]) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (file === ofCatalogue && error.code === 'ENOENT') return '{}'
      throw fault(file, `cannot be read: ${error.message}`)
    })
    for (const [given, document] of entriesOf(file, text)) {
      const id = documentId(given)
      if (isSha256(id) && hash('sha256', document, 'hex') !== id)
        throw fault(file, `gives a text for ${given} that has another sha256. Make the manifest anew.`)
      if ((documents.get(id) ?? document) !== document)
        throw fault(
          file,
          `gives a text for ${given} other than the manifest before it, or another entry of its own`,
        )
      documents.set(id, document)
    }
  }
  return documents
}

const FORMS =
  "is not a JSON object of texts by their ids (as graphql-codegen's client preset and relay-compiler write it), nor a manifest of Apollo's generator"

const apollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
})

function entriesOf(file: string, text: string): [string, string][] {
  let manifest: unknown
  try {
    manifest = JSON.parse(text)
  } catch (error) {
    throw fault(file, `is not JSON: ${(error as Error).message}`)
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) throw fault(file, FORMS)
  if ('format' in manifest) {
    const { data, error } = apollo.safeParse(manifest)
    if (!data) {
      const [{ path, message }] = error.issues as [z.core.$ZodIssue]
      throw fault(file, `is no manifest of Apollo's generator in version 1: ${path.join('.')}: ${message}`)
    }
    return data.operations.map(({ id, body }) => [id, body])
  }
  for (const [id, document] of Object.entries(manifest))
    if (typeof document !== 'string') throw fault(file, `gives no text for ${id}`)
  return Object.entries(manifest)
}

const fault = (file: string, what: string) =>
  new ConfigurationError(`TRUSTED_DOCUMENTS: the manifest ${file} ${what}`)
