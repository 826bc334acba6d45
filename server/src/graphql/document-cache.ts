// Parsed documents, kept so that each is parsed, validated and compiled once.
import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/**
 * How much text of documents is kept, in characters. A parsed document with its plan takes about 120 bytes of memory
 * for each of its characters (measured on the ready-made operations of the SDK), so this is 60 MB.
 */
const MOST_CHARACTERS = 500_000

/** What the error of a document that cannot be parsed takes besides its text, in characters. */
const ERROR = 1000

/**
 * Caches for Yoga, which by itself counts documents and not their size: a thousand large ones would take gigabytes.
 * What validation found, and the plans that the compiler made, hang on the parsed document and go with it.
 */
export function createDocumentCaches(characters = MOST_CHARACTERS) {
  return {
    documentCache: new LRUCache<string, DocumentNode>({
      maxSize: characters,
      sizeCalculation: (_, text) => text.length + 1,
    }),
    errorCache: new LRUCache<string, Error>({
      maxSize: characters,
      sizeCalculation: (_, text) => text.length + ERROR,
    }),
  }
}
