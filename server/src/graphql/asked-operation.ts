// What an execution asks: the operation and its variables, checked against their types.
import {
  coerceInputValue,
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'

/** An operation with its variables, or what is wrong with them. */
export type AskedOperation =
  | { readonly operation: OperationDefinitionNode; readonly variables: Record<string, unknown> }
  | { readonly errors: readonly GraphQLError[] }

/** So many errors in variables are told at most. */
const MOST_ERRORS = 50

/** The operation of a validated document that is to be executed. */
export function askedOperation({
  schema,
  document,
  operationName,
  variableValues,
}: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>): AskedOperation {
  const operation = getOperationAST(document, operationName)!
  const definitions = operation.variableDefinitions ?? []
  const given = variableValues ?? {}
  const { coerced, errors = [] } = getVariableValues(schema, definitions, given, { maxErrors: MOST_ERRORS })
  if (coerced) return { operation, variables: coerced }
  const places = placesOfFaults(schema, definitions, given)
  for (const [i, place] of places.slice(0, MOST_ERRORS).entries()) errors[i]!.extensions.field = place
  return { errors }
}

/** Where the values of variables are at fault, in the order in which it is told: `$name`, then keys of inputs. */
function placesOfFaults(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): string[][] {
  return definitions.flatMap(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value
    const type = typeFromAST(schema, node)
    const whole = [[`$${name}`]]
    if (!isInputType(type)) return whole
    if (!Object.hasOwn(given, name)) return isNonNullType(type) && !defaultValue ? whole : []
    if (given[name] === null && isNonNullType(type)) return whole
    const places: string[][] = []
    coerceInputValue(given[name], type, (path) => {
      places.push([`$${name}`, ...path.filter((key) => typeof key === 'string')])
    })
    return places
  })
}

const data = Object.freeze({})

/** A result whose text is there already; Yoga wants to see some data all the same. */
export const textResult = (text: string) => ({ data, stringify: () => text })
