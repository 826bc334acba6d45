// What a mutation answers: its payload, or why it was refused.
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'
import { Conflict, InvalidInput, NotFound } from './fault.ts'

/** The result of a mutation of a name. */
export const resultType = (name: string, payload: unknown) =>
  builder.unionType(`${name[0]!.toUpperCase()}${name.slice(1)}Result`, {
    description: `What became of \`${name}\`: its payload, or a fault.`,
    types: [payload, InvalidInput, Conflict, NotFound] as never,
    resolveType: (value) => (value as unknown as Record<string, string>)[typeKey],
  })
