// Answers that were given before, and are still true.
import { hash } from 'node:crypto'
import { type Principal, sightOf } from '@proviso/schema'
import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'
import type { Asked } from './asked.ts'

/** An answer with the names of the operations that it answers, for the log. */
export interface CachedAnswer extends Answer {
  readonly operations: readonly string[]
}

/** What an entry takes besides its body: key, headers, list nodes. Measured at about 900 bytes. */
const OVERHEAD = 1024

/**
 * Keeps the answers of one version of the data, up to so many bytes; the least recently used go first. Of an answer
 * that is stored under a version, the data must have been read after that version was.
 */
export class ResponseCache {
  readonly #answers: LRUCache<string, CachedAnswer>
  #version = ''

  /** @param bytes how much memory to use at most */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      // one huge answer is not worth a thousand small ones
      maxEntrySize: Math.ceil(bytes / 8),
      sizeCalculation: ({ body }) => body.byteLength + OVERHEAD,
    })
  }

  /** The answer to the same request at the same version. The first call with a new version drops all earlier answers. */
  get(key: string, version: string): CachedAnswer | undefined {
    if (version !== this.#version) {
      this.#answers.clear()
      this.#version = version
    }
    return this.#answers.get(key)
  }

  /** Keeps an answer, unless a newer version has been seen in the meantime. */
  set(key: string, version: string, answer: CachedAnswer): void {
    if (version === this.#version) this.#answers.set(key, answer)
  }
}

/**
 * What makes two requests the same: the method, the address, the body (with the document, its variables and the name of
 * the operation in it; of a page, from where it is looked at), what who asks may see, and every header that has a say in the answer: from which origin, for which
 * type and coding of the content.
 */
export function cacheKey(
  request: Asked,
  principal: Principal | undefined,
  body: string,
  coding: string,
): string {
  const { method, url, headers } = request
  const said = [
    method,
    url,
    sightOf(principal),
    headers.origin,
    headers['content-type'],
    headers.accept,
    coding,
  ]
  return hash('sha256', `${said.join('\n')}\n${body}`, 'base64url')
}
