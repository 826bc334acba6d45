import { refusal } from '@proviso/schema/errors'
import { type GraphQLError, NoSchemaIntrospectionCustomRule, type validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** So often the same is said of a document. */
const MOST_REPETITIONS = 3

const CLOSED =
  'The document is not valid for the schema of this server, which is not shown. Its log says what is wrong, at the level debug.'

/**
 * Says of a document what is wrong with it: the same at most three times, as of a directive that is repeated; nothing but
 * that it is wrong where the schema is not to be shown.
 *
 * @param onHidden is told what is not said
 */
export function useValidationErrors(hide: boolean, onHidden: (messages: string[]) => void): Plugin {
  return {
    onValidate({ addValidationRule, validateFn, setValidationFn }) {
      if (hide) addValidationRule(NoSchemaIntrospectionCustomRule)
      setValidationFn(((...args: Parameters<typeof validate>) => {
        const errors = (validateFn as typeof validate)(...args)
        if (errors.length === 0) return errors
        if (!hide) return withoutRepetitions(errors)
        onHidden(errors.map(({ message }) => message))
        return [refusal('GRAPHQL_VALIDATION_FAILED', CLOSED)]
      }) as never)
    },
  }
}

function withoutRepetitions(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const said = new Map<string, number>()
  return errors.filter(({ message }) => {
    const times = (said.get(message) ?? 0) + 1
    said.set(message, times)
    return times <= MOST_REPETITIONS
  })
}
