// Whether it is whoever asks an operation that says by what it looks for rows.
import {
  type GraphQLSchema,
  getNamedType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql'

/** Whether a filter, or a part of one, is given in a variable, other than by default and more than the names of rows. */
export const givesFilter = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  variableDefinitions.some((definition) => {
    const given = variables[definition.variable.name.value]
    const type = typeFromAST(schema, definition.type)
    if (given === undefined || !isInputType(type) || !/(Where|Filter)$/.test(getNamedType(type).name))
      return false
    const byDefault = valueFromAST(definition.defaultValue, type)
    return !namesRows(given) && JSON.stringify(given) !== JSON.stringify(byDefault)
  })

const namesRows = (filter: unknown): boolean =>
  Object.entries(filter ?? {}).every(
    ([field, asked]) =>
      (field === 'id' || field === 'slug') &&
      Object.keys(asked ?? {}).every((operator) => operator === 'eq' || operator === 'in'),
  )
