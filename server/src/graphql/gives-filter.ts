// Whether it is whoever asks an operation that says by what it looks for rows.
import { type GraphQLSchema, type OperationDefinitionNode, print, typeFromAST, valueFromAST } from 'graphql'

/** Whether a filter, or a part of one, is given in a variable, other than by default and more than the names of rows. */
export const givesFilter = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  variableDefinitions.some(({ variable, type, defaultValue }) => {
    const given = variables[variable.name.value]
    if (given === undefined || !/(Where|Filter)\W*$/.test(print(type))) return false
    // the type is an input type, as validation has seen
    const byDefault = defaultValue && valueFromAST(defaultValue, typeFromAST(schema, type as never) as never)
    return !namesRows(given) && JSON.stringify(given) !== JSON.stringify(byDefault)
  })

const namesRows = (filter: unknown): boolean =>
  Object.entries(filter ?? {}).every(
    ([field, asked]) =>
      (field === 'id' || field === 'slug') &&
      Object.keys(asked ?? {}).every((operator) => operator === 'eq' || operator === 'in'),
  )
