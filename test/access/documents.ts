// The least that asks for a field: made of the schema, so that a field that is added is asked for as well.
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { schema } from '../../schema/src/index.ts'

/** A field that is protected, with where it stands. */
export interface Protected {
  readonly operation: 'query' | 'mutation' | 'subscription'
  readonly field: GraphQLField<unknown, unknown>
}

const roots = {
  query: schema.getQueryType(),
  mutation: schema.getMutationType(),
  subscription: schema.getSubscriptionType(),
}

/** All fields of a type, with the operation by which it is entered, if it is a root. */
const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {})

/** All fields at the roots that say what they need. */
export const protectedFields: readonly Protected[] = Object.entries(roots).flatMap(([operation, type]) =>
  fieldsOf(type).flatMap((field) =>
    field.extensions.access ? [{ operation: operation as Protected['operation'], field }] : [],
  ),
)

/** The fields of types that say what they need, and are no roots: none may, for only roots have resolvers of their own. */
export const protectedBelow: readonly string[] = Object.values(schema.getTypeMap()).flatMap((type) =>
  'getFields' in type && !Object.values(roots).includes(type as never)
    ? Object.values(type.getFields() as Record<string, { name: string; extensions: { access?: object } }>)
        .filter(({ extensions }) => extensions.access)
        .map(({ name }) => `${type.name}.${name}`)
    : [],
)

/** A document that asks for a field of a dataset, and its variables. */
export function documentFor({ operation, field }: Protected, dataset: string) {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const given: string[] = []
  for (const { name, type } of field.args) {
    const value = name === 'dryRun' ? true : leastValue(type, name, dataset)
    if (value === undefined) continue
    variables[name] = value
    declared.push(`$${name}: ${type}`)
    given.push(`${name}: $${name}`)
  }
  const list = (items: string[]) => (items.length > 0 ? `(${items.join(', ')})` : '')
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return { query: `${operation} ${list(declared)} { ${field.name}${list(given)}${below} }`, variables }
}

/** What a value of a name must look like. */
const texts = (dataset: string): Record<string, string> => ({
  dataset,
  dossier: JSON.stringify({ record: 'dataset', format: 'proviso-dossier/2', name: dataset }),
})

/** The least value of a type; undefined where none is needed. Whatever names a dataset names that one. */
function leastValue(type: GraphQLInputType, name: string, dataset: string): unknown {
  if (!isNonNullType(type)) {
    const inner = getNamedType(type)
    return name === 'dataset' && String(inner) === 'String' ? dataset : undefined
  }
  const inner = type.ofType
  if (isListType(inner)) return []
  if (isEnumType(inner)) return inner.getValues()[0]!.name
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields())
    if (inner.isOneOf) return { [fields[0]!.name]: 'x' }
    const values = fields.map(({ name, type, defaultValue }) => [
      name,
      defaultValue === undefined ? leastValue(type, name, dataset) : undefined,
    ])
    return Object.fromEntries(values.filter(([, value]) => value !== undefined))
  }
  const scalars: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, Moment: '2021-12-05' }
  return scalars[String(inner)] ?? texts(dataset)[name] ?? 'x'
}
