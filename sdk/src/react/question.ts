import { type AnyDocument, type Operation, query, queryPages, type Transport } from '@proviso/sdk'
import { isSelection, toOperation } from '../document.ts'
import { toJson } from '../json.ts'

/** What a component asks: an operation of the SDK with its arguments, a selection, or a document with its variables. */
export type Asked = ((transport: Transport, ...rest: any[]) => PromiseLike<unknown>) | AnyDocument | object

/** A question, and the text by which its answer is kept: what it sends. */
export interface Question {
  readonly key: string
  readonly ask: (transport: Transport) => PromiseLike<any>
}

/** What goes over the wire says which question it is, so that no component has to name its own. */
export function keyOf(document: Operation | AnyDocument, variables: unknown): string {
  const { text, hash } = toOperation(document)
  return `${hash ?? text} ${toJson(variables ?? {})}`
}

/** Makes a question of what a hook was given; `paged` where a selection asks for the pages of a connection. */
export function questionOf(asked: Asked, rest: readonly unknown[], paged = false): Question {
  const ask = (transport: Transport): PromiseLike<any> => {
    if (typeof asked === 'function') return asked(transport, ...rest)
    if (isSelection(asked)) return (paged ? queryPages : query)(transport, asked as never, rest[0] as never)
    return transport.request(asked as never, ...(rest as []))
  }
  let key: string | undefined
  // The question is put to a transport that only listens.
  const listening = {
    request(document: Operation | AnyDocument, variables: unknown) {
      key ??= keyOf(document, variables)
      return new Promise(() => {})
    },
  }
  ask(listening as unknown as Transport).then(undefined, () => {})
  if (key === undefined)
    throw new TypeError(
      'This asks nothing at once: give the hook an operation of the SDK, a selection or a document.',
    )
  return { key, ask }
}
