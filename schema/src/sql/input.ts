// Arguments as the compiler sees them. Each is known in the document, comes whole from a variable, or is an object or list
// in the document with variables inside. The compiler may *ask* about an input (is it null? which keys has it?): each answer that
// depends on a variable is noted, so that the compiled statement is used again only where the answers are the same.
// Or it may *pass it on* as a parameter, which is read anew on every request.
import {
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLList,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
  Kind,
  print,
  type ValueNode,
  valueFromAST,
} from 'graphql'
import { raw, type Sql, sql } from './sql.ts'

export type Variables = Readonly<Record<string, unknown>>
/** Reads a parameter's value from the variables of a request. */
export type Read = (variables: Variables) => unknown
/** A question about the variables: a plan is used again only where they give the answer for which it was made. */
export interface Guard {
  /** What is asked of which input: `keys of $where`. */
  readonly question: string
  answer(variables: Variables): string
}

/** A guard with the answer for which a plan was made. */
export interface Answered {
  readonly guard: Guard
  readonly answer: string
}

/** A guard and its answer for people to read: `keys of $where: force,targets`. */
export const toldGuard = ({ guard, answer }: Answered): string => `${guard.question}: ${answer}`

export interface Asker {
  /** Answers the question for the variables at hand, and notes it. */
  ask(guard: Guard): string
}

export class Input {
  readonly type: GraphQLInputType
  /** True where no variable is involved. */
  readonly constant: boolean
  readonly #asker: Asker
  /** Its value in a request. */
  readonly read: Read
  readonly #node: ValueNode | undefined
  /** Where it comes from, in guards: `$where.force`. */
  readonly #place: string

  private constructor(
    asker: Asker,
    type: GraphQLInputType,
    read: Read,
    constant: boolean,
    place: string,
    node?: ValueNode,
  ) {
    this.#asker = asker
    this.type = type instanceof GraphQLNonNull ? type.ofType : type
    this.read = read
    this.constant = constant
    this.#node = node
    this.#place = place
  }

  /** A value known in advance. */
  static of(asker: Asker, type: GraphQLInputType, value: unknown): Input {
    return new Input(asker, type, () => value, true, '')
  }

  static argument(
    asker: Asker,
    definition: GraphQLArgument,
    nodes: readonly ArgumentNode[] | undefined,
  ): Input {
    const node = nodes?.find((argument) => argument.name.value === definition.name)?.value
    return Input.node(asker, definition.type, node, definition.defaultValue)
  }

  static node(
    asker: Asker,
    type: GraphQLInputType,
    node: ValueNode | undefined,
    defaultValue: unknown = undefined,
  ): Input {
    if (!node) return Input.of(asker, type, defaultValue)
    if (node.kind === Kind.VARIABLE) {
      const key = node.name.value
      return new Input(
        asker,
        type,
        (variables) => (variables[key] === undefined ? defaultValue : variables[key]),
        false,
        `$${key}`,
      )
    }
    if (!hasVariable(node)) return Input.of(asker, type, valueFromAST(node, type))
    const read: Read = (variables) => valueFromAST(node, type, variables as never)
    return new Input(asker, type, read, false, '', node)
  }

  #ask(what: string, answerOf: (value: unknown) => string): string {
    if (this.constant) return answerOf(this.read({}))
    return this.note(what, (variables) => answerOf(this.read(variables)))
  }

  /** Notes an answer that depends on other variables as well. */
  note(what: string, answer: Guard['answer']): string {
    const [node, place] = [this.#node, this.#place]
    return this.#asker.ask({
      // put together only for those who read it
      get question() {
        return `${what} of ${node ? print(node) : place}`
      },
      answer,
    })
  }

  /** Whether it is absent or null, which mean the same in this API. */
  get absent(): boolean {
    // an object or list that the document writes out is there, whatever its variables are
    if (this.#node) return false
    return this.#ask('absence', (value) => String(value === undefined || value === null)) === 'true'
  }

  /** The value itself, where the statement's shape depends on it: enums, booleans, page sizes. */
  value<T>(): T | undefined {
    const text = this.#ask('value', (value) => JSON.stringify(value ?? null))
    return (JSON.parse(text) as T | null) ?? undefined
  }

  /** An answer that the statement's shape depends on, such as the kind of thing that an id names. */
  answer(what: string, answerOf: (value: unknown) => string): string {
    return this.#ask(what, answerOf)
  }

  /** The names of the fields of an input object that are present and not null. */
  keys(): string[] {
    // asked of each field apart, so that no request has to put the object together to answer
    if (this.#node?.kind === Kind.OBJECT)
      return Object.keys(this.#fields())
        .filter((key) => !this.get(key).absent)
        .sort()
    const text = this.#ask('keys', (value) =>
      Object.entries((value ?? {}) as object)
        .filter(([, field]) => field !== undefined && field !== null)
        .map(([key]) => key)
        .sort()
        .join(),
    )
    return text === '' ? [] : text.split(',')
  }

  /** The names of the fields of an input object that are null where they are written; not those that a variable leaves out. */
  nulls(): string[] {
    if (this.#node?.kind === Kind.OBJECT)
      return this.#node.fields.flatMap(({ name, value }) => (value.kind === Kind.NULL ? [name.value] : []))
    const text = this.#ask('nulls', (value) =>
      Object.entries((value ?? {}) as object)
        .filter(([, field]) => field === null)
        .map(([key]) => key)
        .sort()
        .join(),
    )
    return text === '' ? [] : text.split(',')
  }

  #fields(): Readonly<Record<string, GraphQLInputField>> {
    if (!isInputObjectType(this.type)) throw new TypeError(`${this.type} has no fields`)
    return this.type.getFields()
  }

  /** A field of an input object. */
  get(key: string): Input {
    const field = this.#fields()[key]
    if (!field) throw new TypeError(`${this.type} has no field ${key}`)
    if (this.#node?.kind === Kind.OBJECT) {
      const node = this.#node.fields.find((candidate) => candidate.name.value === key)?.value
      return Input.node(this.#asker, field.type, node, field.defaultValue)
    }
    const read = this.read
    return new Input(
      this.#asker,
      field.type,
      (variables) => (read(variables) as Record<string, unknown> | undefined | null)?.[key],
      this.constant,
      `${this.#place}.${key}`,
    )
  }

  /** The items of a list, the first so many of them; a single value counts as a list of one. */
  items(most = Number.POSITIVE_INFINITY): Input[] {
    if (!isListType(this.type)) throw new TypeError(`${this.type} is no list`)
    const itemType = (this.type as GraphQLList<GraphQLInputType>).ofType
    if (this.#node) {
      const nodes = this.#node.kind === Kind.LIST ? this.#node.values : [this.#node]
      return nodes.slice(0, most).map((node) => Input.node(this.#asker, itemType, node))
    }
    const list = (variables: Variables): unknown[] => {
      const value = this.read(variables)
      return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
    }
    const length = Number(
      this.constant ? list({}).length : this.note('length', (variables) => String(list(variables).length)),
    )
    return Array.from(
      { length: Math.min(length, most) },
      (_, i) =>
        new Input(
          this.#asker,
          itemType,
          (variables) => list(variables)[i],
          this.constant,
          `${this.#place}[${i}]`,
        ),
    )
  }

  /** The value as a parameter of the statement, cast to a PostgreSQL type. `map` is applied on each request and may throw. */
  parameter(cast: string, map: (value: unknown, variables: Variables) => unknown = (value) => value): Sql {
    const read = this.read
    const parameter: Read = (variables) => plain(map(read(variables), variables))
    return sql`${parameter}::${raw(cast)}`
  }
}

// later than any moment that a period of time can begin at, and earlier than infinity, at which the last ones end
const endOfTime = '294276-12-31T00:00:00Z'

/** Values as PostgreSQL takes them: texts in the normal form of those that are stored, without NUL, no year that it cannot read. */
export function plain(value: unknown): unknown {
  if (value instanceof Date) {
    const year = value.getUTCFullYear()
    return year > 9999 ? endOfTime : year < 1 ? '-infinity' : value.toISOString()
  }
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd').normalize('NFC')
  if (Array.isArray(value)) return value.map(plain)
  return value
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true
  if (node.kind === Kind.LIST) return node.values.some(hasVariable)
  if (node.kind === Kind.OBJECT) return node.fields.some((field) => hasVariable(field.value))
  return false
}
