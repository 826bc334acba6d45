import { inexactWords, isExact } from '@proviso/prisma'
import {
  type FloatValueNode,
  GraphQLError,
  GraphQLFloat,
  getNamedType,
  type IntValueNode,
  type ValidationContext,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses numbers in documents that a double does not hold as they are written; those of variables are refused with the body. */
export function useExactNumbers(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(exactNumbers)
    },
  }
}

function exactNumbers(context: ValidationContext) {
  const check = (node: IntValueNode | FloatValueNode) => {
    if (getNamedType(context.getInputType()) !== GraphQLFloat || isExact(node.value)) return
    const { message, became } = inexactWords(node.value)
    context.reportError(new GraphQLError(`In the document ${message}; ${became}.`, { nodes: node }))
  }
  return { IntValue: check, FloatValue: check }
}
