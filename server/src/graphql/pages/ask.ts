// What pages ask: operations of the catalogue, executed in process by the statements that clients get.
import type { Answers } from '@proviso/schema/operations/answers'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
} from 'graphql'
import { requestRecord } from '../../request-record.ts'
import type { Example } from '../examples.ts'
import type { Executor } from '../executor.ts'
import type { NamedDocuments } from '../named-documents.ts'

/** An operation of the catalogue with its variables. */
export interface Question<Name extends keyof Answers = keyof Answers> {
  readonly operation: Name
  readonly variables: Readonly<Record<string, unknown>>
  /** What the variables are instead where with those the operation costs too much, as counting all of a large graph does. */
  readonly lean?: Readonly<Record<string, unknown>>
}

/** Asks the graph. */
export interface Asking {
  /**
   * The whole response to a question, as text.
   *
   * @throws GraphQLError where the question asks for what there cannot be, or too much
   */
  respond(question: Question, signal: AbortSignal): Promise<string>
  /** The text of an operation as it stands in the catalogue. */
  textOf(operation: string): Promise<string>
}

/** Asks by way of an executor. Documents are parsed once; their plans are kept with them. */
export function createAsking(
  schema: GraphQLSchema,
  executor: Executor,
  documents: NamedDocuments,
  examples: () => Promise<readonly Example[]>,
): Asking {
  let loaded: Promise<Map<string, { document: DocumentNode; text: string }>> | undefined

  async function load() {
    const entries = (await examples()).map(({ query }) => {
      const document = parse(query)
      documents.own(document)
      return [getOperationAST(document)!.name!.value, { document, text: query }] as const
    })
    return new Map(entries)
  }

  async function find(name: string) {
    loaded ??= load()
    const found = (await loaded).get(name)
    if (!found) throw new Error(`the catalogue has no operation ${name}`)
    return found
  }

  return {
    async textOf(operation) {
      return (await find(operation)).text
    },

    async respond({ operation: name, variables, lean }, signal) {
      const { document } = await find(name)
      const operation = getOperationAST(document)!
      const record = requestRecord()
      record?.operations.push(name)
      const prepare = (variables: Question['variables']) => {
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
        if (!coerced) throw errors?.[0] ?? new GraphQLError(`The variables of ${name} are not valid.`)
        return executor.prepare(document, operation, coerced, record?.principal)
      }
      try {
        return executor.execute(prepare(variables), signal)
      } catch (error) {
        if (!lean || (error as GraphQLError).extensions?.code !== 'QUERY_TOO_COSTLY') throw error
        return executor.execute(prepare({ ...variables, ...lean }), signal)
      }
    },
  }
}
