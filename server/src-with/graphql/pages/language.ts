// The language in which a reader wants names.
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

/** The reader's first language; undefined where it is English, in which pages are written, or none is said. */
export function languageOf(request: IncomingMessage): string | undefined {
  const [first] = new Negotiator(request).languages()
  return first && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(first) && !/^en\b/.test(first) ? first : undefined
}
