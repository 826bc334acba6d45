import { type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Where a part of what mutations ask for was done, no error decides the status: any but 200 would say that nothing was. */
export function useDoneInPart(): Plugin {
  return {
    onExecute({ args: { document, operationName } }) {
      if (getOperationAST(document, operationName)?.operation !== 'mutation') return
      return {
        onExecuteDone({ result }) {
          if ('data' in result && isAnswered(result.data)) result.errors?.forEach(leaveStatus)
        },
      }
    },
  }
}

/** Whether one of the fields has an answer. */
const isAnswered = (data: object | null | undefined) =>
  Object.values(data ?? {}).some((answer) => answer !== null)

function leaveStatus(error: GraphQLError): void {
  const { http: _, ...extensions } = error.extensions
  Object.assign(error, { extensions })
}
