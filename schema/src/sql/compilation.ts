// One compilation of one operation: the variables at hand, the questions asked of them, names for tables.
import { type FragmentDefinitionNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Asker, Probe, Variables } from './input.ts'

/** For whom the statement's text is: a client, as the response body, or graphql-js, which resolves abstract types by `__typename`. */
export type Output = 'body' | 'tree'

export class Compilation implements Asker {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Variables
  readonly output: Output
  /** The questions asked so far, with their answers, in order. */
  readonly questions: { probe: Probe; answer: string }[] = []
  /** The response keys that lead to where the compiler is. */
  readonly path: string[] = []
  /** The cost so far: about how many rows and expensive steps the statement may take. */
  cost = 0
  /** The path whose own share of the cost is the largest so far. */
  costliest = { path: '', share: 0 }
  /**
   * True while conditions are compiled for rows that come out of an index in the order of their list: other tables are then looked
   * into row by row, and PostgreSQL is kept from starting out from them.
   */
  rowByRow = false
  #times = 1
  #aliases = 0

  constructor(
    schema: GraphQLSchema,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    variables: Variables,
    output: Output,
  ) {
    this.schema = schema
    this.fragments = fragments
    this.variables = variables
    this.output = output
  }

  ask(probe: Probe): string {
    const answer = probe(this.variables)
    this.questions.push({ probe, answer })
    return answer
  }

  /** Compiles something under a response key, or a key of an input, so that errors name the place. */
  at<Result>(key: string, compile: () => Result): Result {
    this.path.push(key)
    const result = compile()
    this.path.pop()
    return result
  }

  /** Adds to the cost, as often as the rows above are repeated. */
  charge(units: number): void {
    const share = units * this.#times
    this.cost += share
    if (share >= this.costliest.share) this.costliest = { path: this.path.join('.'), share }
  }

  /** Compiles something that is repeated for each of so many rows. */
  repeated<Result>(times: number, compile: () => Result): Result {
    const above = this.#times
    this.#times *= Math.max(times, 1)
    try {
      return compile()
    } finally {
      this.#times = above
    }
  }

  /** Compiles conditions for rows that are looked at one by one. */
  lookingRowByRow<Result>(compile: () => Result): Result {
    const before = this.rowByRow
    this.rowByRow = true
    try {
      return compile()
    } finally {
      this.rowByRow = before
    }
  }

  /** A table alias not used before in this statement. */
  alias(stem: string): string {
    this.#aliases += 1
    return `${stem.toLowerCase()}${this.#aliases}`
  }

  /** An error in the request, at the place where the compiler is. */
  error(code: string, message: string): GraphQLError {
    return new GraphQLError(message, { path: [...this.path], extensions: { code } })
  }
}
