import { refusal } from '@proviso/schema/errors'
import { type DocumentNode, GraphQLError, parse, type Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { hasDeepLiteral, nestedTooDeep } from '../nesting.ts'
import { measureOperations, type OperationSize } from '../operation-size.ts'

export interface OperationLimits {
  /** Tokens in the document. */
  readonly tokens: number
  /** Levels of nested fields. */
  readonly depth: number
  /** Fields, aliases and directives of an operation, its fragments written out. */
  readonly fields: number
  readonly aliases: number
  readonly directives: number
}

const advice: Record<keyof OperationSize, string> = {
  depth: 'Ask for the inner part in a query of its own, by id.',
  fields: 'Select fewer fields, or spread the question over several requests.',
  aliases: 'Ask for several things of one kind with a filter (`in`), or spread them over several requests.',
  directives: 'Use fewer directives.',
}

/**
 * Refuses documents that are too large with `QUERY_TOO_COSTLY`, before they are validated: some rules of validation
 * take time that grows with the square of the document.
 */
export function useOperationLimits(limits: OperationLimits): Plugin {
  const checked = new WeakSet<DocumentNode>()
  return {
    onParse({ setParseFn }) {
      setParseFn((source) => parseWithin(source, limits.tokens))
      return ({ result }) => {
        if (!isDocument(result) || checked.has(result)) return
        if (hasDeepLiteral(result)) throw nestedTooDeep('An argument of the document is')
        for (const size of measureOperations(result)) refuseLarger(size, limits)
        checked.add(result)
      }
    },
  }
}

function parseWithin(source: Source | string, tokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens: tokens })
  } catch (error) {
    // the parser goes down by calling itself, and has run out of stack
    if (error instanceof RangeError) throw nestedTooDeep('The document is')
    if (!(error instanceof GraphQLError) || !error.message.includes('Document contains more th')) throw error
    throw tooCostly(
      `The document has more than ${tokens} tokens. Pass long values as variables, and ask for less at once.`,
      { measure: 'tokens', limit: tokens },
    )
  }
}

function refuseLarger(size: OperationSize, limits: OperationLimits) {
  for (const [measure, hint] of Object.entries(advice) as [keyof OperationSize, string][]) {
    const found = size[measure]
    const limit = limits[measure]
    if (found <= limit) continue
    const what = measure === 'depth' ? `is ${found} levels deep` : `has ${found} ${measure}`
    throw tooCostly(`The operation ${what}; at most ${limit} are allowed. ${hint}`, { measure, found, limit })
  }
}

interface Exceeded {
  readonly measure: keyof OperationLimits
  readonly found?: number
  readonly limit: number
}

const tooCostly = (message: string, exceeded: Exceeded) =>
  refusal('QUERY_TOO_COSTLY', message, { exceeded, http: { status: 400, spec: true } })

const isDocument = (value: unknown): value is DocumentNode =>
  (value as { kind?: unknown } | null)?.kind === 'Document'
