// A row of a table as a statement speaks of it: under an alias, seen from a moment.
import type { Compilation } from './compilation.ts'
import { type ColumnName, historyOf, isEditable, isUnreported, modelOf } from './model.ts'
import type { Perspective } from './perspective.ts'
import { empty, Late, name, raw, type Sql, sql } from './sql.ts'

/** What is beside most rows. */
const nothing: ReadonlyMap<string, Row> = new Map()

/** What a row that is seen from a moment is read from: the table, where it was never edited, or else what it was then. */
export type States = 'present' | 'former'

/**
 * A row of a table under an alias, with the columns of it that have been used. `Model` is its model, or, with a small letter, what
 * a subselect yields; rows of whichever model have any column, as far as types can tell.
 */
// biome-ignore lint/suspicious/noExplicitAny: a row of whichever model goes for one of any
export class Row<Model extends string = any> {
  readonly compilation: Compilation
  readonly model: Model
  readonly alias: string
  readonly perspective: Perspective
  readonly used: Set<string>
  /** Only those that were never edited, or only those that were, as they read then; both without. */
  readonly states: States | undefined
  /** Rows that are looked up once for several fields of this one, by what leads to them. */
  readonly beside: ReadonlyMap<string, Row>

  constructor(
    compilation: Compilation,
    model: Model,
    perspective: Perspective,
    {
      alias = compilation.alias(model),
      used = new Set(),
      states,
      beside = nothing,
    }: Partial<Pick<Row, 'alias' | 'used' | 'states' | 'beside'>> = {},
  ) {
    this.compilation = compilation
    this.model = model
    this.alias = alias
    this.perspective = perspective
    this.used = used
    this.states = states
    this.beside = beside
  }

  /** A column of the row. */
  column(column: ColumnName<Model>): Sql {
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
    return this.column('id' as ColumnName<Model>)
  }

  /** Whether some of its table read otherwise at the moment from which they are seen. */
  get hasFormer(): boolean {
    const { knownAt, knownBy } = this.perspective
    if (!knownAt || this.derived || !isEditable(this.model)) return false
    return !isUnreported(this.model) || knownBy === 'RECORDED'
  }

  /** `"Condition" condition1`, for a FROM clause: as known at a moment, with the rows that were edited as they read then. */
  get table(): Sql {
    const { knownAt, knownBy } = this.perspective
    if (!this.hasFormer || this.states === 'present') return sql`${name(this.model)} ${raw(this.alias)}`
    const isRecorded = knownBy === 'RECORDED'
    // by reports, as it is recorded now; by what was recorded, as it was reported last
    const [along, last] = isRecorded ? ['recorded', 'reported'] : ['reported', 'recorded']
    const then = sql`
      ${name(`${along}From`)} <= ${knownAt} and ${name(`${along}Until`)} > ${knownAt}
      and ${name(`${last}Until`)} = 'infinity'`
    const [present, history] = [name(this.model), name(historyOf(this.model))]
    // what former states do not keep is as it is now
    const former = modelOf(historyOf(this.model)).columns
    const isPart = isUnreported(this.model)
    const joined = isPart ? sql` join ${present} present on present."id" = past."id"` : empty
    const columns = isPart
      ? this.#columns((column) => (former.has(column) ? 'past.' : 'present.'))
      : this.#columns()
    if (this.states === 'former')
      return sql`
        (select ${columns}
          from ${history} past${joined}
          where ${then}) ${raw(this.alias)}`
    const kept = isPart ? this.#columns(() => '', former) : this.#columns()
    // what tells the states apart stands outside the union, or PostgreSQL could look no row up in it by an index
    return sql`
      (select ${columns}
        from (select ${kept}, "isEdited" as "isReplaced", true as "isThen" from ${present}
          union all
          select ${kept}, false, (${then}) from ${history}) past${joined}
        where not "isReplaced" and "isThen") ${raw(this.alias)}`
  }

  /** The columns that have been used once a statement is whole, each of the table that it comes from; or the id and those of them that are `among` these. */
  #columns(from: (column: string) => string = () => '', among?: { has(column: string): boolean }): Late {
    return new Late(() => {
      const used = [...this.used]
      const columns = among ? [...new Set(['id', ...used.filter((column) => among.has(column))])] : used
      return (columns.length > 0 ? columns : ['id']).map((column) => `${from(column)}"${column}"`).join(', ')
    })
  }

  /** The same row, seen from another moment. */
  at(perspective: Perspective): Row<Model> {
    const { alias, used } = this
    const beside = perspective === this.perspective ? this.beside : nothing
    return new Row<Model>(this.compilation, this.model, perspective, { alias, used, beside })
  }

  /** The same row, with others beside it. */
  with(beside: ReadonlyMap<string, Row>): Row<Model> {
    const { alias, used, states } = this
    return new Row<Model>(this.compilation, this.model, this.perspective, { alias, used, states, beside })
  }

  /** The columns that have been used once a statement is whole, of a row under another alias. */
  usedOf(other: Row<Model>): Late {
    return this.#columns(() => `${other.alias}.`)
  }

  /** The same row, of these states alone. */
  of(states: States): Row<Model> {
    const { alias, used } = this
    return new Row<Model>(this.compilation, this.model, this.perspective, { alias, used, states })
  }

  /** A row of another table, seen from the same moment. */
  other<Other extends string>(model: Other): Row<Other> {
    return new Row(this.compilation, model, this.perspective)
  }
}

/** A row whose columns are expressions of another. */
export class ComputedRow extends Row {
  readonly #columns: Readonly<Record<string, Sql>>

  constructor(above: Row, columns: Readonly<Record<string, Sql>>) {
    super(above.compilation, 'computed', above.perspective, { alias: above.alias })
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

  override at(): Row {
    return this
  }
}
