// The arguments of one field, and the moment that they ask to see things from.

import type { FieldNode, GraphQLField } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import { Input } from '../sql/input.ts'
import { type KnownBy, momentIn, type Perspective } from '../sql/perspective.ts'

export class Args {
  readonly compilation: Compilation
  readonly #definition: GraphQLField<unknown, unknown>
  readonly #node: FieldNode

  constructor(compilation: Compilation, definition: GraphQLField<unknown, unknown>, node: FieldNode) {
    this.compilation = compilation
    this.#definition = definition
    this.#node = node
  }

  /** An argument that the field declares. */
  get(name: string): Input {
    const definition = this.#definition.args.find((argument) => argument.name === name)
    if (!definition) throw new Error(`${this.#definition.name} has no argument ${name}`)
    return Input.argument(this.compilation, definition, this.#node.arguments)
  }

  /** An argument that is declared and given; undefined otherwise. */
  given(name: string): Input | undefined {
    if (!this.#definition.args.some((argument) => argument.name === name)) return undefined
    const input = this.get(name)
    return input.absent ? undefined : input
  }

  /** The perspective of the rows below the field: what its arguments say, else what holds above it. */
  perspective(above: Perspective): Perspective {
    return perspectiveIn((name) => this.given(name), above)
  }
}

/** Reads `asOf`, `knownAt` and `knownBy`, wherever they are given. */
export function perspectiveIn(given: (name: string) => Input | undefined, above: Perspective): Perspective {
  const knownAt = given('knownAt')
  const knownBy = given('knownBy')?.value<KnownBy>()
  const asOf = given('asOf')
  if (!knownAt && !knownBy && !asOf) return above
  return above.with({ asOf: asOf && momentIn(asOf), knownAt: knownAt && momentIn(knownAt), knownBy })
}
