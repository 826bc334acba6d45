// Operations that the GraphQL service has answered before from one statement.
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** An operation of a document that is within the limits and valid, and is compiled to one statement. */
export interface KnownOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** How much text of documents is kept, in characters; see document-cache.ts. */
const MOST_CHARACTERS = 500_000

/** Operations by the text of their document and their name. */
export class KnownOperations {
  readonly #operations = new LRUCache<string, KnownOperation>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  })

  get(query: string, operationName: string | null | undefined): KnownOperation | undefined {
    return this.#operations.get(keyOf(query, operationName))
  }

  add(query: string, operationName: string | null | undefined, known: KnownOperation): void {
    const key = keyOf(query, operationName)
    if (this.#operations.get(key)?.document !== known.document) this.#operations.set(key, known)
  }
}

const keyOf = (query: string, operationName: string | null | undefined) => `${operationName ?? ''}\n${query}`
