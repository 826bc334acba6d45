import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { TrustedDocuments } from '../trusted-documents.ts'

/**
 * Lets clients send the sha256 of a trusted document in place of its text: as `documentId` (GraphQL over HTTP), or as
 * `extensions.persistedQuery.sha256Hash` (which Apollo's and our clients do). Nobody can add documents this way.
 *
 * @param trustedOnly refuses all other documents
 */
export function usePersistedDocuments(documents: TrustedDocuments, { trustedOnly = false } = {}): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: !trustedOnly,
    extractPersistedOperationId: (params, request) => idOfDocument(params) ?? idInAddress(request),
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      notFound: () =>
        refused(
          'PERSISTED_QUERY_NOT_FOUND',
          'There is no trusted document with this id. Send the text in "query", or add the document to the manifest of the server.',
        ),
      keyNotFound: () =>
        refused('BAD_REQUEST', 'Send a document in "query", or the id of a trusted one in "documentId".'),
      persistedQueryOnly: () =>
        refused(
          'TRUSTED_DOCUMENTS_ONLY',
          'This server answers trusted documents only. Send the sha256 of one as "documentId" in place of "query".',
        ),
    },
  })
}

/** The id of a document that the parameters of a request name; null where they name none. */
export function idOfDocument(params: object): string | null {
  const { documentId, extensions } = params as {
    documentId?: unknown
    extensions?: { persistedQuery?: { sha256Hash?: unknown } | null } | null
  }
  return bare(documentId ?? extensions?.persistedQuery?.sha256Hash)
}

const idInAddress = (request: Request) =>
  request.method === 'GET' ? bare(new URL(request.url).searchParams.get('documentId')) : null

const bare = (id: unknown) => (typeof id === 'string' ? id.replace(/^sha256:/, '').toLowerCase() : null)

const refused = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400, spec: true } } })
