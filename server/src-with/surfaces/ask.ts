// Asking an operation of the catalogue as any client does, whatever the form in which it was asked for.
import type { Answer } from '../http/answer.ts'
import type { CatalogueOperation } from './catalogue.ts'

/** Sends the body of a POST to /graphql. */
export type Ask = (body: string) => Promise<Pick<Answer, 'status' | 'body'>>

/** The body that asks an operation: its document by the id under which the service knows it. */
export const bodyOf = (
  { documentId }: CatalogueOperation,
  variables: Readonly<Record<string, unknown>>,
): string => JSON.stringify({ documentId, variables })

/** An error as the service tells it. */
export interface ToldError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown }
}

/** What the service said: the data as it wrote them, or what is wrong. */
export type Said =
  | { readonly data: Buffer; readonly cost?: number }
  | { readonly errors: readonly [ToldError, ...ToldError[]] }

const COST = ',"extensions":{"cost":{"requested":'

/** Reads an answer; the data of one without errors are left as they are. */
export function readSaid(body: Buffer): Said {
  const end = body.lastIndexOf(COST)
  // what one statement answered begins with the data and ends with what they cost: there are no errors
  if (end > 0 && body[1] === 0x22 && body.subarray(1, 7).toString() === '"data"') {
    const cost = Number.parseInt(body.subarray(end + COST.length, end + COST.length + 12).toString(), 10)
    const start = body.indexOf(':') + 1
    return { data: body.subarray(body[start] === 0x20 ? start + 1 : start, end), cost }
  }
  const { data, errors } = JSON.parse(body.toString()) as { data?: unknown; errors?: ToldError[] }
  if (errors?.[0]) return { errors: errors as [ToldError, ...ToldError[]] }
  return { data: Buffer.from(JSON.stringify(data)) }
}
