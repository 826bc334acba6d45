// Holds one operation to everything that is promised of it.

import { type ExecutionResult, parse, validate } from 'graphql'
import type { Pool } from 'pg'
import { schema } from '../../../schema/src/index.ts'
import { type Answer, answerByTree, answerOf, codeOf } from '../../support/graph.ts'
import { type KnownCursors, referenceAnswer } from '../reference/reference.ts'
import type { Store } from '../reference/store.ts'
import type { Fault, Operation } from './operation.ts'

/** Whether graphql-js finds an operation valid: random ones at times select the same field in two ways. */
export const isValid = (query: string): boolean => validate(schema, parse(query)).length === 0

/** What an operation is checked against. */
export interface World {
  readonly pool: Pool
  readonly store: Store
  readonly cursors: KnownCursors
  /** How many answers said something: a text, a number, a truth. */
  told: number
}

/** What is wrong with the answer to an operation; null where nothing is. */
export async function fault(world: World, operation: Operation): Promise<string | null> {
  let body: Answer
  let tree: Answer
  try {
    body = await answerOf(world.pool, operation)
    tree = await answerByTree(world.pool, operation)
  } catch (error) {
    return `an internal error: ${(error as Error).message}`
  }
  const bodyText = JSON.stringify(withoutPlaces(body.result))
  const treeText = JSON.stringify(withoutPlaces(tree.result))
  if (codeOf(body) === undefined && bodyText !== treeText)
    return `the body differs from what graphql-js makes of the tree\n${difference(JSON.parse(treeText), JSON.parse(bodyText))}`
  if (codeOf(body) !== codeOf(tree))
    return `the body fails with ${codeOf(body)}, the tree with ${codeOf(tree)}`
  const code = codeOf(body)
  // graphql-js starts none where every root field is left out
  if (code === undefined && (body.statements.length !== 1 || tree.statements.length > 1))
    return `${body.statements.length} and ${tree.statements.length} statements instead of one`
  if (code !== undefined)
    return operation.faults.has(code as Fault)
      ? null
      : `fails with ${code}: ${body.result.errors![0]!.message}`

  if (/:("|-?\d*[1-9]|true)/.test(bodyText)) world.told += 1
  world.cursors.forgetStandIns()
  const expected = await referenceAnswer(world.store, world.cursors, operation.query, operation.variables)
  // an argument at fault in a place that is never reached, or of which nothing is asked, is found before the query runs, or not at all
  if (expected.errors?.every(({ path }) => isEmpty(body.result.data, path ?? []))) return null
  if (expected.errors?.every((error) => operation.faults.has(error.extensions?.code as Fault)))
    return `answers what should fail with ${expected.errors[0]!.extensions?.code}`
  const found = difference(learned(expected, body.result, world.cursors), body.result)
  return found && `the answer differs from the reference\n${found}`
}

/** The reference's answer with the graph's cursors in it: what they stand for is learned where they stand. */
function learned(expected: unknown, actual: unknown, cursors: KnownCursors): unknown {
  if (typeof expected === 'string') {
    const place = cursors.placeOf(expected)
    if (!place || typeof actual !== 'string') return expected
    cursors.learn(actual, place)
    return actual
  }
  if (Array.isArray(expected))
    return expected.map((item, i) => learned(item, (actual as unknown[] | undefined)?.[i], cursors))
  if (expected === null || typeof expected !== 'object') return expected
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [
      key,
      learned(value, (actual as Record<string, unknown> | null | undefined)?.[key], cursors),
    ]),
  )
}

/** Whether an answer has an object at a path of which nothing was asked: all its fields are left out. */
function isEmpty(data: unknown, path: readonly (string | number)[]): boolean {
  const found = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], data)
  return JSON.stringify(found) === '{}'
}

/** Errors without the places in the document that graphql-js adds. */
const withoutPlaces = ({ data, errors }: ExecutionResult) => ({
  ...(data === undefined ? {} : { data }),
  ...(errors
    ? { errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) }
    : {}),
})

/** The first places at which an answer is not what is expected; empty where there are none. */
export function difference(expected: unknown, actual: unknown, path = 'data', most = 3): string {
  const found: string[] = []
  const visit = (a: unknown, b: unknown, at: string) => {
    if (found.length >= most) return
    const [x, y] = [a, b] as Record<string, unknown>[]
    if (a && b && typeof a === 'object' && typeof b === 'object' && Array.isArray(a) === Array.isArray(b)) {
      const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
      for (const key of keys) visit(x![key], y![key], `${at}.${key}`)
      if (!Array.isArray(a) && Object.keys(a).join() !== Object.keys(b).join() && found.length === 0)
        found.push(`${at}: keys ${Object.keys(a)} expected, in the order ${Object.keys(b)} found`)
    } else if (!Object.is(a, b)) found.push(`${at}: ${shown(a)} expected, ${shown(b)} found`)
  }
  visit((expected as ExecutionResult).data ?? expected, (actual as ExecutionResult).data ?? actual, path)
  return found.join('\n')
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
