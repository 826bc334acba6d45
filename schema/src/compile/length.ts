// About how many characters an answer has: what it takes to be held, by PostgreSQL and by the service, until it is sent.
import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Selected } from './selection.ts'

/** By type; a text that says nothing else has about so many. */
const ofType: Readonly<Record<string, number>> = {
  Boolean: 5,
  Int: 6,
  Float: 8,
  ID: 16,
  Moment: 26,
  DateTime: 26,
}
const [ofEnum, ofText] = [12, 100]

/** How many entries a list of values is taken to have. */
const usualList = 3

/** The key, and a value; objects are as long as what is selected of them. */
export function lengthOf({ key }: Selected, { type, extensions }: GraphQLField<unknown, unknown>): number {
  const named = getNamedType(type)
  const own = key.length + 6
  if (isObjectType(named) || 'getTypes' in named) return own
  const value = extensions.length ?? (isEnumType(named) ? ofEnum : (ofType[named.name] ?? ofText))
  return own + value * (isListType(getNullableType(type)) ? usualList : 1)
}

/** So many characters cost nothing: pages are taken to be full, and of nested ones most are not. */
const usual = 30_000_000

/** What it costs to give an answer of so many: with the usual limit, 40 million cost too much. */
export const costOfLength = (characters: number): number =>
  1000 * (Math.max(0, characters - usual) / 1e6) ** 2
