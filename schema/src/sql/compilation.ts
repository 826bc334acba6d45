// One compilation of one operation: the variables at hand, the questions asked of them, names for tables.
import { type FragmentDefinitionNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Lead } from '../compile/access-path.ts'
import type { Selected } from '../compile/selection.ts'
import type { Asker, Probe, Variables } from './input.ts'
import { modelOf } from './model.ts'
import type { OrderKey } from './order.ts'
import { name, raw, type Sql, sql } from './sql.ts'

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

/** The moment at which, and by which, things are to be seen; handed down from each field to those below it. */
export interface Perspective {
  /** Only what was known by then: a timestamptz expression. */
  readonly knownAt?: Sql
  /** Whether "known" means reported to the public (the default) or recorded by Proviso. */
  readonly knownBy?: 'REPORTED' | 'RECORDED'
  /** Only what held by then: a timestamptz expression. */
  readonly asOf?: Sql
}

/** A row of a table under an alias, with the columns of it that have been used. */
export class Row {
  readonly compilation: Compilation
  readonly model: string
  readonly alias: string
  readonly perspective: Perspective
  readonly used = new Set<string>()

  constructor(compilation: Compilation, model: string, perspective: Perspective, alias?: string) {
    this.compilation = compilation
    this.model = model
    this.alias = alias ?? compilation.alias(model)
    this.perspective = perspective
  }

  /** A column of the row. */
  column(column: string): Sql {
    if (!this.derived && !modelOf(this.model).columns.has(column))
      throw new Error(`${this.model} has no column ${column}`)
    this.used.add(column)
    return sql`${raw(this.alias)}.${name(column)}`
  }

  /** Whether the row comes from a subselect rather than from a table; such a model is named with a small letter. */
  get derived(): boolean {
    return this.model[0] !== this.model[0]!.toUpperCase()
  }

  get id(): Sql {
    return this.column('id')
  }

  /** `"Condition" condition1`, for a FROM clause. */
  get table(): Sql {
    return sql`${name(this.model)} ${raw(this.alias)}`
  }

  /** The same row, seen from another moment. */
  seen(perspective: Perspective): Row {
    const row = new Row(this.compilation, this.model, perspective, this.alias)
    Object.defineProperty(row, 'used', { value: this.used })
    return row
  }

  /** A row of another table, seen from the same moment. */
  other(model: string): Row {
    return new Row(this.compilation, model, this.perspective)
  }
}

/** A row whose columns are expressions of another. */
export class ComputedRow extends Row {
  readonly #columns: Readonly<Record<string, Sql>>

  constructor(above: Row, columns: Readonly<Record<string, Sql>>) {
    super(above.compilation, 'computed', above.perspective, above.alias)
    this.#columns = columns
  }

  override column(column: string): Sql {
    const expression = this.#columns[column]
    if (!expression) throw new Error(`the computed row has no column ${column}`)
    return expression
  }

  /** Whether there is such a column. */
  has(column: string): boolean {
    return column in this.#columns
  }

  override seen(): Row {
    return this
  }
}

/** Rows of a table that belong to another row, or to nothing. */
export interface Source {
  readonly row: Row
  /** The FROM clause. */
  readonly from: Sql
  readonly where: readonly Sql[]
  /** Expressions for order keys that stand, indexed, in another table of the FROM clause. */
  readonly keys?: Readonly<Record<string, Sql>>
  /** The order of the rows, where it is not the reader's to choose. */
  readonly order?: readonly OrderKey[]
  /**
   * The same rows for a page, in a FROM clause that yields them in their order: for lists in which it is cheap to find what may belong and
   * dear to check that it does, which is then checked only until the page is full.
   */
  readonly paged?: Source
  /** Fields of an edge besides `node` and `cursor`, from the row outside the page. */
  readonly edge?: (selected: Selected, row: Row) => Sql
  /** Fields of the connection besides the usual. */
  readonly connection?: (selected: Selected) => Sql
  /** Other tables from which the rows of the list can be read. */
  readonly leads?: readonly Lead[]
  /** The column of the row above that holds the id of the one row that there is. */
  readonly foreignKey?: Sql
  /** The table of links that leads to the rows, and what is demanded of the links. */
  readonly links?: { readonly row: Row; readonly where: readonly Sql[] }
  /** True where what is demanded of the rows says that they are known, and since when nothing about that changed. */
  readonly isSteady?: boolean
  /** True where rows are told of although they have been withdrawn. */
  readonly withdrawn?: boolean
  /** True where the FROM clause can yield a row more than once. */
  readonly repeats?: boolean
}
