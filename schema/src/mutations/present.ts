// What is written is of the present: an id that says from where its object is seen is refused, wherever in an input it stands.
import {
  GraphQLID,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { identityIn } from '../sql/global-id.ts'
import { type Issue, refuseIssues } from './fault.ts'

/**
 * Looks at all ids among the arguments of a mutation.
 *
 * @throws Refused where one of them has a perspective; each such issue names the plain id
 */
export function refusePerspectives(
  { parentType, fieldName }: GraphQLResolveInfo,
  args: Readonly<Record<string, unknown>>,
): void {
  const declared = parentType.getFields()[fieldName]!.args
  refuseIssues(declared.flatMap(({ name, type }) => issuesIn(type, args[name], [name])))
}

function issuesIn(type: GraphQLInputType, value: unknown, path: readonly string[]): Issue[] {
  if (value === undefined || value === null) return []
  const within = getNullableType(type)
  if (isListType(within))
    return (value as unknown[]).flatMap((item, i) => issuesIn(within.ofType, item, [...path, String(i)]))
  if (isInputObjectType(within))
    return Object.values(within.getFields()).flatMap((field) =>
      issuesIn(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]),
    )
  if (within !== GraphQLID) return []
  const identity = identityIn(value)
  if (!identity?.spelling) return []
  const { presentId } = identity
  return [
    {
      path,
      code: 'id_with_perspective',
      message: `${value} is ${presentId} as seen from another moment, and what is written is of the present: pass its presentId, ${presentId}.`,
      suggestions: [presentId],
    },
  ]
}
