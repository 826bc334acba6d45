import type { Plugin } from 'graphql-yoga'
import { isNestedTooDeep, nestedTooDeep } from '../nesting.ts'

/** Refuses variables that are nested too deep to be read. */
export function useInputNesting(): Plugin {
  return {
    onParams({ params }) {
      if (isNestedTooDeep(params.variables)) throw nestedTooDeep('The variables are')
    },
  }
}
