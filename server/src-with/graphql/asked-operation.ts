// What an execution asks: the operation and its variables, checked against their types.
import {
  type ExecutionArgs,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
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
  const { coerced, errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
    maxErrors: MOST_ERRORS,
  })
  return coerced ? { operation, variables: coerced } : { errors: errors ?? [] }
}

const data = Object.freeze({})

/** A result whose text is there already; Yoga wants to see some data all the same. */
export const textResult = (text: string) => ({ data, stringify: () => text })
