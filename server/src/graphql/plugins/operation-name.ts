import { refusal } from '@proviso/schema/errors'
import { type DocumentNode, getOperationAST, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** So many operations are named at most, each by so many characters. */
const MOST_NAMED = 5
const LONGEST_NAME = 100

/** Says which operations a document has where it does not say which of them is meant. */
export function useOperationName(): Plugin {
  return {
    onParse() {
      return ({ result, context }) => {
        const { params } = context as { params?: { operationName?: unknown } }
        if (!params || !result || result instanceof Error) return
        const wanted = params.operationName ?? undefined
        if (wanted !== undefined && typeof wanted !== 'string')
          throw refusal('BAD_REQUEST', '"operationName" has to be a string.', { http: { status: 400 } })
        if (getOperationAST(result, wanted)) return
        throw refusal('OPERATION_RESOLUTION_FAILURE', told(result, wanted), { http: { status: 400 } })
      }
    },
  }
}

function told({ definitions }: DocumentNode, wanted: string | undefined): string {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (operations.length === 0) return 'The document has no operation, only fragments. Send one with it.'
  const short = (name: string) => name.slice(0, LONGEST_NAME)
  const named = operations.flatMap(({ name }) => (name ? [`"${short(name.value)}"`] : []))
  const names = named.slice(0, MOST_NAMED).join(', ') + (named.length > MOST_NAMED ? ', …' : '')
  if (!wanted) {
    const which =
      names === ''
        ? 'name them, and say as "operationName" which is meant'
        : `say as "operationName" which is meant: ${names}`
    return `The document has ${operations.length} operations; ${which}.`
  }
  if (named.length === 0)
    return `The document has no operation "${short(wanted)}": its only one has no name. Leave "operationName" out.`
  return `The document has no operation "${short(wanted)}". It has: ${names}.`
}
