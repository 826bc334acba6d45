import { hash } from 'node:crypto'
import { type ErrorCode, refusal } from '@proviso/schema/errors'
import type { ExecutionArgs } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { documentId } from '../document-id.ts'
import type { NamedDocuments } from '../named-documents.ts'

/**
 * Lets clients send the id of a document in place of its text: as `documentId` (GraphQL over HTTP), or as
 * `extensions.persistedQuery.sha256Hash` (automatic persisted queries: Apollo's, urql's and our clients). A client that sends text and
 * hash together registers the document, once it is found valid; a server that answers trusted documents only takes none.
 */
export function usePersistedDocuments(documents: NamedDocuments): Plugin {
  const register = ({ args }: { args: ExecutionArgs }) => {
    const { params } = args.contextValue as { params?: GraphQLParams }
    const sha256 = params && hashOf(params)
    if (sha256 && params.query) documents.register(sha256, params.query)
  }
  return {
    onParams({ params, request, setParams }) {
      const { query } = params
      if (query) {
        const sha256 = hashOf(params)
        if (sha256 !== null && hash('sha256', query, 'hex') !== sha256 && documents.textOf(sha256) !== query)
          throw mismatch()
        if (!documents.accepts(query)) throw onlyTrusted()
        return
      }
      const id = idOfDocument(params) ?? idInAddress(request)
      if (id === null) throw noText()
      const text = documents.textOf(id)
      if (text === undefined) throw documents.trustedOnly ? notTrusted() : notFound()
      setParams({ ...params, query: text })
    },
    // reached by valid documents only
    onExecute: register,
    onSubscribe: register as never,
  }
}

/** The id of a document that the parameters of a request name; null where they name none. */
export function idOfDocument(params: object): string | null {
  const { documentId: id } = params as { documentId?: unknown }
  return typeof id === 'string' ? documentId(id) : hashOf(params)
}

function hashOf(params: object): string | null {
  const { extensions } = params as {
    extensions?: { persistedQuery?: { sha256Hash?: unknown } | null } | null
  }
  const given = extensions?.persistedQuery?.sha256Hash
  return typeof given === 'string' ? documentId(given) : null
}

function idInAddress({ method, url }: Request): string | null {
  const id = method === 'GET' ? new URL(url).searchParams.get('documentId') : null
  return id === null ? null : documentId(id)
}

const refused = (code: ErrorCode, message: string, hint?: string) =>
  refusal(code, message, { ...(hint && { hint }), http: { status: 400, spec: true } })

/** In the protocol's own words, for which clients look: they then send the text along. */
const notFound = () =>
  refused(
    'PERSISTED_QUERY_NOT_FOUND',
    'PersistedQueryNotFound',
    'Send the text in "query" with the hash, or add the document to a manifest of the server (TRUSTED_DOCUMENTS).',
  )

const mismatch = () =>
  refused(
    'PERSISTED_QUERY_MISMATCH',
    'The document in "query" has another sha256 than "extensions.persistedQuery.sha256Hash" says. Send its own, in hexadecimal digits, or none.',
  )

/** Not in the protocol's words: a client that knows it would send the text in vain, again and again. */
const notTrusted = () =>
  refused(
    'DOCUMENT_NOT_TRUSTED',
    'This server answers trusted documents only, and none of its manifests has this id. Add the document to the manifest that the server is started with.',
  )

const onlyTrusted = () =>
  refused(
    'TRUSTED_DOCUMENTS_ONLY',
    'This server answers trusted documents only. Send the id of one as "documentId" in place of "query".',
  )

const noText = () => refused('BAD_REQUEST', 'Send a document in "query", or the id of one in "documentId".')
