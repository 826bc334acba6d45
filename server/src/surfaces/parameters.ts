// The variables of an operation as flat parameters, each a path and a text: `by.slug=taliban`, `where.force.eq=ULTIMATUM`.
import { closest, inexactWords, isExact } from '@proviso/prisma'
import { refusal } from '@proviso/schema/errors'
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'
import type { CatalogueOperation } from './catalogue.ts'

/** A parameter that stands for a value within a variable. */
export interface Parameter {
  /** The variable and the keys within it, with dots: `where.force.eq`. */
  readonly name: string
  readonly type: GraphQLLeafType
  /** Whether it may be given several times. */
  readonly isList: boolean
  readonly isRequired: boolean
  readonly defaultValue: unknown
  readonly description: string
  /** Where it is written as one text: the parts of it, each the values of an enum; `DEADLINE:DESC`. */
  readonly parts?: readonly GraphQLInputField[]
}

/**
 * The parameters of an operation that are worth listing: of filters, the comparisons of the object's own fields, and those by which
 * linked objects are named. {@link readParameters} reads any path that the types allow.
 */
export function parametersOf({ variables }: CatalogueOperation): Parameter[] {
  return variables.flatMap((variable) =>
    within(variable.name, variable.type, {
      isRequired: variable.isRequired,
      defaultValue: variable.defaultValue,
      description: variable.description,
    }),
  )
}

type Said = Pick<Parameter, 'isRequired' | 'defaultValue' | 'description'>

function within(name: string, type: GraphQLInputType, said: Said): Parameter[] {
  const named = getNamedType(type)
  const isList = isListType(getNullableType(type))
  if (!isInputObjectType(named)) return [{ ...said, name, type: named, isList }]
  const parts = partsOf(named)
  if (parts.length > 0) return [{ ...said, name, type: named as never, isList, parts }]
  if (isList) return []
  if (isFilter(named)) return comparisons(name, named)
  // of several ways to name a thing one is required: none of them by itself
  const isRequired = said.isRequired && !named.isOneOf
  const told = (field: GraphQLInputField) => [said.description, field.description].filter(Boolean).join(' ')
  return fieldsOf(named).flatMap((field) =>
    within(`${name}.${field.name}`, field.type, {
      isRequired: isRequired && isRequiredInputField(field),
      defaultValue: undefined,
      description: told(field),
    }),
  )
}

const fieldsOf = (type: GraphQLInputObjectType) => Object.values(type.getFields())

/** A filter can be negated; nothing else has such a field. */
const isFilter = (type: GraphQLInputObjectType): boolean => type.getFields().not?.type === type

/** The ways of comparing that are listed; all others are read as well. */
const COMPARED = ['eq', 'in', 'gte', 'lt', 'contains', 'isNull']
/** By what linked objects are named. */
const NAMED = ['some.id.eq', 'some.slug.eq', 'id.eq', 'slug.eq']

function comparisons(name: string, filter: GraphQLInputObjectType): Parameter[] {
  return fieldsOf(filter).flatMap((field) => {
    const type = getNamedType(field.type)
    const place = `${name}.${field.name}`
    if (field.name === 'not' || isListType(getNullableType(field.type))) return []
    if (!isInputObjectType(type))
      return within(place, type, { ...unsaid, description: field.description ?? '' })
    const listed = isFilter(type) || type.getFields().some ? NAMED : COMPARED
    return listed.flatMap((path) => {
      const found = fieldAt(type, path.split('.'))
      if (!found || isInputObjectType(getNamedType(found.type))) return []
      const description = [field.description, found.description].filter(Boolean).join(' ')
      return within(`${place}.${path}`, found.type, { ...unsaid, description })
    })
  })
}

const unsaid = { isRequired: false, defaultValue: undefined }

function fieldAt(type: GraphQLInputObjectType, [key, ...rest]: string[]): GraphQLInputField | undefined {
  const field = type.getFields()[key!]
  if (!field || rest.length === 0) return field
  const inner = getNamedType(field.type)
  return isInputObjectType(inner) ? fieldAt(inner, rest) : undefined
}

/** The fields of an input that is made of values of enums alone, such as an order; what is required comes first. */
function partsOf(type: GraphQLInputObjectType): GraphQLInputField[] {
  const fields = fieldsOf(type)
  if (type.isOneOf || !fields.every((field) => isEnumType(getNamedType(field.type)) && !isListed(field)))
    return []
  return fields.toSorted((a, b) => Number(isRequiredInputField(b)) - Number(isRequiredInputField(a)))
}

const isListed = ({ type }: GraphQLInputField) => isListType(getNullableType(type))

/**
 * The variables that parameters stand for.
 *
 * @throws GraphQLError where a parameter is none of the operation's, or is given twice and is no list
 */
export function readParameters(
  operation: CatalogueOperation,
  given: Iterable<readonly [name: string, text: string]>,
): Record<string, unknown> {
  const texts = new Map<string, string[]>()
  for (const [name, text] of given) {
    const before = texts.get(name)
    if (before) before.push(text)
    else texts.set(name, [text])
  }
  const variables: Record<string, unknown> = {}
  for (const [name, values] of texts) {
    const [first, ...path] = name.split('.')
    const variable = operation.variables.find((one) => one.name === first)
    if (!variable || path.length > DEEPEST) throw unknown(operation, name)
    place(variables, first!, variable.type, path, values, () => unknown(operation, name))
  }
  return variables
}

/** So many keys deep may a parameter lead; the limits of operations are stricter. */
const DEEPEST = 40

function place(
  into: Record<string, unknown>,
  key: string,
  type: GraphQLInputType,
  path: readonly string[],
  texts: readonly string[],
  fail: () => Error,
): void {
  const nullable = getNullableType(type)
  if (path.length === 0) {
    if (Object.hasOwn(into, key)) throw fail()
    into[key] = valueIn(key, nullable, texts)
    return
  }
  const [next, ...rest] = path as [string, ...string[]]
  if (isListType(nullable)) {
    if (!/^\d{1,3}$/.test(next)) throw fail()
    const list = opened(into, key, [])
    if (!Array.isArray(list)) throw fail()
    place(list as never, next, nullable.ofType, rest, texts, fail)
    return
  }
  const field = isInputObjectType(nullable) ? nullable.getFields()[next] : undefined
  if (!field) throw fail()
  const object = opened(into, key, {}) as Record<string, unknown>
  if (typeof object !== 'object') throw fail()
  place(object, next, field.type, rest, texts, fail)
}

/** What stands under a key, or else what is put there. */
function opened(into: Record<string, unknown>, key: string, empty: object): unknown {
  if (!Object.hasOwn(into, key)) into[key] = empty
  return into[key]
}

function valueIn(name: string, type: GraphQLInputType, texts: readonly string[]): unknown {
  if (isListType(type)) return texts.map((text) => valueIn(name, getNullableType(type.ofType), [text]))
  const [text, ...others] = texts as [string, ...string[]]
  if (others.length > 0)
    throw refusal('BAD_USER_INPUT', `The parameter ${name} is given ${texts.length} times. Give it once.`, {
      field: [name],
    })
  if (isInputObjectType(type)) return objectOf(name, type, text)
  switch (getNamedType(type).name) {
    case 'Int':
    case 'Float':
      return numberIn(name, text)
    case 'Boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    default:
      return text
  }
}

/** A number that a text is; the text where it is none. */
function numberIn(name: string, text: string): number | string {
  if (!/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text)) return text
  if (isExact(text)) return Number(text)
  const { message, became } = inexactWords(text)
  throw refusal('BAD_USER_INPUT', `The parameter ${name}: ${message}; ${became}.`, { field: [name] })
}

/** An input that is written as one text: as JSON, or as its parts. */
function objectOf(name: string, type: GraphQLInputObjectType, text: string): unknown {
  const parts = partsOf(type)
  if (!text.startsWith('{') && parts.length > 0) {
    const values = text.split(':')
    if (values.length <= parts.length)
      return Object.fromEntries(values.map((value, i) => [parts[i]!.name, value]))
  }
  try {
    return JSON.parse(text)
  } catch {
    const form = parts.length > 0 ? parts.map((part) => part.name).join(':') : 'JSON'
    throw refusal('BAD_USER_INPUT', `The parameter ${name} is not understood: write it as ${form}.`, {
      field: [name],
    })
  }
}

function unknown(operation: CatalogueOperation, name: string) {
  const names = parametersOf(operation).map((parameter) => parameter.name)
  const nearest = closest(name, names)
  const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : ` See /openapi.json.`
  return refusal('BAD_USER_INPUT', `${operation.name} has no parameter ${name.slice(0, 100)}.${hint}`, {
    field: [name.slice(0, 100)],
    nearest,
  })
}
