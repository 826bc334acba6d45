// One compilation of one operation: the variables at hand, what is asked of them, names for tables.
import type { FragmentDefinitionNode, GraphQLError, GraphQLSchema } from 'graphql'
import type { Answered, Asker, Guard, Variables } from './input.ts'
import type { Named } from './named.ts'
import { type Shown, shownTo } from './principal.ts'
import { type ErrorCode, refusal } from './refusal.ts'

/** For whom the statement's text is: a client, as the response body, or graphql-js, which resolves abstract types by `__typename`. */
export type Output = 'body' | 'tree'

/** How much an operation may ask for. */
export interface Limits {
  /** What it may cost. */
  readonly cost: number
  /** How many comparisons and relations its filters may hold. */
  readonly filters: number
  /** Over how many relations a filter may go. */
  readonly relations: number
}

/** For an operation that nobody has to be protected from. PostgreSQL plans filters without looking at the clock, so that these are never without limits. */
export const usualLimits: Limits = { cost: Number.POSITIVE_INFINITY, filters: 150, relations: 8 }

/**
 * About how many rows tables have, by their models, and entries partial indexes, by their names. Where some values of a column stand in very many of them: by
 * `Model.column:longest` how many have that which most have, by `Model.column:long` how many have any of those, by `Model.column:id=5` and
 * `Model.column:slug=un` how many have one of those, by `Model.column:value=MET` how many have such a value, and by `Model.column:rest` how many have another, at most. By `Model.column:met` how
 * many, on average, have the value of a row of the table: most rows have one of the commonest. By `Model.column:tied` how many have the same value, or none, at most. By `Model.column:half=2` from which moment on a quarter of
 * all rows are, in milliseconds.
 */
export type Sizes = ReadonlyMap<string, number>

/** How many rows a table is taken to have of which nobody said it: as many as in the benchmark’s graph. */
const usualSize = 300_000

export class Compilation implements Asker {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly output: Output
  readonly limits: Limits
  /** What was asked of the variables so far, with the answers, in order. */
  readonly guards: Answered[] = []
  /** The response keys that lead to where the compiler is. */
  readonly path: string[] = []
  /** And from the field there into its arguments: names of arguments and keys of inputs. */
  argument: readonly string[] = []
  /** The path whose own share of the cost is the largest so far. */
  costliest = { path: '', share: 0 }
  /**
   * How conditions on other rows are compiled. `rows`: for rows that come out of an index in the order of their list, other tables
   * are looked into row by row, and PostgreSQL is kept from starting out from them. `joins`: as PostgreSQL sees fit. `sets`: for
   * a whole table, of which also alternatives are found as sets where they would be dear row by row.
   */
  reading: 'rows' | 'joins' | 'sets' = 'joins'
  readonly #sizes: Sizes
  #cost = 0
  #characters = 0
  #variables: Variables
  #times = 1
  /** The rows of the innermost page or list. */
  #repeated: { readonly aliases: readonly string[]; readonly times: number } = { aliases: [], times: 1 }
  /** By their aliases, rows that the request names. */
  readonly #named = new Map<string, Named>()
  #aliases = 0
  #filters = 0
  #shown: Shown | undefined

  constructor(
    schema: GraphQLSchema,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    variables: Variables,
    output: Output,
    limits: Limits,
    sizes: Sizes = new Map(),
  ) {
    this.schema = schema
    this.fragments = fragments
    this.#variables = variables
    this.output = output
    this.limits = limits
    this.#sizes = sizes
  }

  /** About how many rows the table of a model has. */
  readonly sizeOf = (model: string): number => this.#sizes.get(model) ?? usualSize

  /** Says which row stands under an alias. */
  name(alias: string, named: Named): void {
    this.#named.set(alias, named)
  }

  /**
   * About how many rows of a table, at most, hang by a column on a row under an alias, or on rows that the request names; `usual`: on one on which
   * not many do, where nobody counted these. The rows of a page are different ones: not each of them can have the longest list.
   */
  longestOf(model: string, column: string, of: string | Named | undefined, usual: number): number {
    const sizeOf = (key: string) => this.#sizes.get(`${model}.${column}:${key}`)
    const [longest = 0, long = 0, rest = usual] = ['longest', 'long', 'rest'].map(sizeOf)
    const named = typeof of === 'string' ? this.#named.get(of) : of
    if (named) {
      return Number(
        named.input.answer(`how many ${model}.${column} have it`, (value) => {
          const keys = named.keysIn(value)
          const rows = keys.reduce((all, key) => all + (sizeOf(key) ?? rest), 0)
          // in steps, so that few plans are made: each is by the half of a doubling
          const step = rest * 2 ** (Math.ceil(2 * Math.log2(rows / rest)) / 2)
          return String(Math.ceil(Math.max(rest, Math.min(step, keys.length * longest))))
        }),
      )
    }
    const isRepeated = typeof of === 'string' && this.#repeated.aliases.includes(of)
    return Math.max(rest, Math.min(longest, rest + long / (isRepeated ? this.#repeated.times : 1)))
  }

  /** About how many rows of a table hang by a column on a row that is come to by links of which it has the more the more hang on it. */
  metOf(model: string, column: string): number {
    return this.#sizes.get(`${model}.${column}:met`) ?? 0
  }

  /** What else was counted of the tables, by its name among the sizes; undefined where it was not. */
  readonly countOf = (name: string): number | undefined => this.#sizes.get(name)

  /** Lets go of the request: what is kept of a plan may lead here. */
  release(): void {
    this.#variables = {}
  }

  /** Which words that are withheld from others the asker is shown. */
  get shown(): Shown {
    this.#shown ??= this.ask({ question: 'withheld words shown', answer: shownTo }) as Shown
    return this.#shown
  }

  ask(guard: Guard): string {
    const answer = guard.answer(this.#variables)
    this.guards.push({ guard, answer })
    return answer
  }

  /** Compiles something under a response key, so that errors name the place. */
  at<Result>(key: string, compile: () => Result): Result {
    this.path.push(key)
    const result = compile()
    this.path.pop()
    return result
  }

  /** Compiles what an argument asks for, or a part of one to which these names lead, so that errors name it. */
  inArgument<Result>(names: readonly string[], compile: () => Result): Result {
    const before = this.argument
    this.argument = names
    const result = compile()
    this.argument = before
    return result
  }

  /** Where in the request the compiler is, or where these names lead from there. */
  place(...names: readonly string[]): string[] {
    return [...this.path, ...this.argument, ...names]
  }

  /** The cost so far, in rows that are shown. */
  get cost(): number {
    return Math.ceil(this.#cost)
  }

  /** Adds to the cost, as often as the rows above are repeated. */
  charge(units: number): void {
    const share = units * this.#times
    this.#cost += share
    if (share >= this.costliest.share) this.costliest = { path: this.path.join('.'), share }
  }

  /** Adds to the cost what is done once, however often the rows above are repeated. */
  chargeOnce(units: number): void {
    this.charge(units / this.#times)
  }

  /** About how many characters the answer has at most, as far as it is compiled. */
  get characters(): number {
    return this.#characters
  }

  /** Adds to the length of the answer, as often as the rows above are repeated. */
  lengthen(characters: number): void {
    this.#characters += characters * this.#times
  }

  /** Compiles alternatives, of which each row has one: the answer has the longest. */
  alternatively<Item, Result>(items: readonly Item[], compile: (item: Item) => Result): Result[] {
    const before = this.#characters
    let longest = before
    const results = items.map((item) => {
      this.#characters = before
      const result = compile(item)
      longest = Math.max(longest, this.#characters)
      return result
    })
    this.#characters = longest
    return results
  }

  /** Compiles something that is repeated for each of so many rows, which are different ones under an alias. */
  repeated<Result>(times: number, alias: string, compile: () => Result): Result {
    const above = { times: this.#times, repeated: this.#repeated }
    this.#repeated = { aliases: [alias], times: Math.max(times, 1) }
    this.#times *= this.#repeated.times
    try {
      return compile()
    } finally {
      this.#times = above.times
      this.#repeated = above.repeated
    }
  }

  /** Says that there is one row under an alias for each of those that are repeated under another. */
  repeatedWith(alias: string, other: string): void {
    const { aliases, times } = this.#repeated
    if (aliases.includes(other)) this.#repeated = { aliases: [...aliases, alias], times }
  }

  /** Compiles conditions for rows that are looked at one by one. */
  lookingRowByRow<Result>(compile: () => Result): Result {
    return this.readingBy('rows', compile)
  }

  /** Compiles conditions on the rows of a list. */
  readingBy<Result>(reading: Compilation['reading'], compile: () => Result): Result {
    const before = this.reading
    this.reading = reading
    try {
      return compile()
    } finally {
      this.reading = before
    }
  }

  /** How many more comparisons and relations filters may hold. */
  get filtersLeft(): number {
    return this.limits.filters - this.#filters
  }

  /** Counts a comparison or relation of a filter. */
  countFilter(path: readonly string[]): void {
    this.#filters += 1
    const limit = this.limits.filters
    if (this.#filters > limit)
      throw this.#tooMuch(
        path,
        'filters',
        limit,
        `The filters of this operation hold more than ${limit} comparisons and relations. Give several values of one kind as a list (\`in\`), or ask in several requests.`,
      )
  }

  /** Sees to it that a filter does not go over too many relations. */
  checkRelations(path: readonly string[], found: number): void {
    const limit = this.limits.relations
    if (found > limit)
      throw this.#tooMuch(
        path,
        'relations',
        limit,
        `This filter goes over more than ${limit} relations. Find the inner rows by a query of their own, and name them here by id.`,
      )
  }

  #tooMuch(path: readonly string[], measure: keyof Limits, limit: number, message: string): GraphQLError {
    const exceeded = { measure, limit }
    return refusal('QUERY_TOO_COSTLY', message, { field: [...this.path, ...path], exceeded })
  }

  /** A table alias not used before in this statement. */
  alias(stem: string): string {
    this.#aliases += 1
    return `${stem.toLowerCase()}${this.#aliases}`
  }

  /** An error in the request, at the place where the compiler is, or where these names lead from there. */
  error(code: ErrorCode, message: string, ...names: readonly string[]): GraphQLError {
    return refusal(code, message, { field: this.place(...names) })
  }
}
