/**
 * A document that knows the types of its result and its variables: what graphql-codegen's client preset makes
 * (`documentMode: 'string'`), and anything else that carries `__apiType` in the same way.
 */
export interface TypedDocument<Result, Variables> {
  /** The document's text. */
  toString(): string
  /** Never there at run time: carries the types. */
  __apiType?: (variables: Variables) => Result
}

/** Anything that can be sent: a plain string or a typed document. */
export type AnyDocument = string | TypedDocument<any, any>

/** A document as the transport sends it. */
export interface Operation {
  /** The document's text. */
  readonly text: string
  /** Lower-case hexadecimal sha256 of the text, where it is known beforehand (trusted documents). */
  readonly hash?: string | undefined
  /**
   * Documents that read on where a nested connection stops, by the connection's path in the answer
   * (list positions left out): `{ 'conditions.nodes.assessments': 'query … node(id: $moreId) …' }`.
   */
  readonly more?: { readonly [path: string]: string | readonly [text: string, hash: string] }
}

/** The argument list after a document: its variables may be left out where none is required. */
export type VariablesAndOptions<Variables, Options> = {} extends Variables
  ? [variables?: Variables | undefined, options?: Options]
  : [variables: Variables, options?: Options]

export function toOperation(document: AnyDocument | Operation): Operation {
  if (typeof document === 'object' && 'text' in document) return document
  const node = document as { loc?: { source: { body: string } }; __meta__?: { hash?: string } }
  const text = typeof document === 'string' ? document : (node.loc?.source.body ?? String(document))
  if (text === '[object Object]')
    throw new TypeError(
      "This document has no text: make it with documentMode: 'string', or pass print(document).",
    )
  const hash = node.__meta__?.hash
  return { text, hash: hash?.replace(/^sha256:/, '') }
}

/** A plain object that is not a syntax tree: documents are strings, or objects of a class of their own. */
export function isSelection(asked: object | string): boolean {
  return typeof asked === 'object' && Object.getPrototypeOf(asked) === Object.prototype && !('kind' in asked)
}

/** A document without its strings and comments, in which any word may stand. */
const bare = (text: string) => text.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|#.*/g, '')

/** Whether sending the document twice could do something twice: errs on the side of "yes". */
export const isQuery = (text: string): boolean => !/\b(mutation|subscription)\b/.test(bare(text))

/** The name that a document gives its operation: the first one's. */
export const nameOf = (text: string): string | undefined =>
  /\b(mutation|subscription|query)\s+(\w+)/.exec(bare(text))?.[2]
