// A whole operation as one statement, kept for the next request with the same document.

import { createHash } from 'node:crypto'
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { Compilation, type Limits, type Output, type Sizes, usualLimits } from '../sql/compilation.ts'
import type { Answered, Read, Variables } from '../sql/input.ts'
import { Perspective } from '../sql/perspective.ts'
import { refusal } from '../sql/refusal.ts'
import { Row } from '../sql/row.ts'
import { integer, jsonObject, numbered, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf } from '../time/visible.ts'
import { Args } from './args.ts'
import { costOfText } from './cost.ts'
import { costOfLength } from './length.ts'
import { objectJson } from './object.ts'
import { longestKept, type Plan, Plans } from './plans.ts'
import { selectedFields } from './selection.ts'

/** So many rows of a table more or less make no difference to what operations cost. */
const few = 1_000

/** A statement to run. Its one row has one column, the JSON text. */
export interface Statement {
  /** Under which it is prepared, and which says its text; empty where it is not to be prepared. */
  readonly name: string
  readonly text: string
  readonly values: unknown[]
  /** About how many rows and expensive steps it may take. */
  readonly cost: number
  /** What it may cost; absent where nothing was compiled. */
  readonly limit?: number
  /** Why its plan could be used again, or had to be made; absent where nothing was compiled. */
  readonly plan?: PlanUse
}

/** Whether a plan was kept from an earlier request, and for which answers of the variables it was made. */
export interface PlanUse {
  readonly isReused: boolean
  /** Why none that was kept could be used. */
  readonly missed?: string
  readonly guards: readonly Answered[]
}

/** So many parameters PostgreSQL takes in one statement. */
const mostParameters = 65_535

export class Compiler {
  readonly schema: GraphQLSchema
  readonly plans = new Plans()

  /** How much an operation may ask for. */
  readonly limits: Limits
  #sizes: Sizes = new Map()

  constructor(schema: GraphQLSchema, limits: Partial<Limits> = {}) {
    this.schema = schema
    this.limits = { ...usualLimits, ...limits }
  }

  /** Tells how many rows the tables have, by which costs are reckoned: what was reckoned by other numbers is done anew. */
  set sizes(sizes: Sizes) {
    // which words are counted, and on whom the most rows hang, is another each time that PostgreSQL takes its samples
    const lasting = (of: Sizes) => [...of].filter(([key]) => !/\.words:.|:(id|slug)=/.test(key))
    const isNear = (size: number, known = -1) => Math.abs(size - known) <= Math.max(known / 4, few)
    const told = lasting(sizes)
    const isSame = told.length === lasting(this.#sizes).length
    if (isSame && told.every(([key, size]) => isNear(size, this.#sizes.get(key)))) return
    this.#sizes = sizes
    this.plans.clear()
  }

  /**
   * The statement that answers a validated query operation. `variables` are coerced.
   * Throws a GraphQLError with a code for arguments that are out of bounds.
   *
   * @param limit what it may cost; default: as every other
   */
  statement(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    output: Output,
    limit = this.limits.cost,
  ): Statement {
    return this.#keptOr(operation, output, variables, () =>
      this.#compile(document, operation, variables, output, limit),
    )
  }

  /**
   * A subscription, compiled once: gives the statement that fetches what comes next in its stream, the entries behind an id,
   * each with its own id and the response that it makes. The text is `[[id, {"data": …}], …]`, at most `batch` of them,
   * oldest first.
   */
  stream(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    batch = 50,
  ): (after: string) => Statement {
    const compilation = new Compilation(
      this.schema,
      fragmentsOf(document),
      variables,
      'body',
      this.limits,
      this.#sizes,
    )
    const type = this.schema.getSubscriptionType()!
    const [selected] = selectedFields(compilation, type, [operation.selectionSet])
    const { definition, node, key, below } = selected!
    const spec = definition!.extensions.proviso
    if (spec?.kind !== 'stream') throw new Error(`${type.name}.${selected!.name} is no stream`)
    const { source, shown, json } = compilation.at(key, () => {
      const args = new Args(compilation, definition!, node)
      const source = spec.source(new Row(compilation, 'Query', Perspective.present), args)
      const shown = spec.shown?.(source.row, args)
      const told = getNamedType(definition!.type) as GraphQLObjectType
      return { source, shown, json: objectJson(compilation, told, below, (shown ?? source).row) }
    })
    compilation.release()
    const { row } = source
    const from = shown ? sql`${source.from} cross join ${shown.from}` : source.from
    const where = [...source.where, ...(shown ? conditionsOf(shown) : [])]
    const body = jsonObject([['data', jsonObject([[key, json]])]])
    const behind = sql`${row.id} > ${placeOf}::bigint`
    const entries = sql`
      select ${row.id} as id, ${body} as body
      from ${from}${whereClause([...where, behind])}
      order by ${row.id}
      limit ${integer(batch)}`
    const { name, text, cost, limit, reads, guards } = this.#planOf(
      compilation,
      sql`select coalesce(json_agg(json_build_array(id::text, body) order by id), '[]')::text from (${entries}) entries`,
    )
    const given = reads.map((read) => (read === placeOf ? read : read(variables)))
    return (after) => ({
      name,
      text,
      cost,
      limit,
      values: given.map((value) => (value === placeOf ? after : value)),
      plan: { isReused: false, guards },
    })
  }

  /**
   * The statement that reads what is selected of a mutation's payload, as a tree. `variables` hold the keys of what was written,
   * under names that begin with `$`, which no variable's name can.
   */
  payload(
    document: DocumentNode,
    fields: readonly FieldNode[],
    type: GraphQLObjectType,
    variables: Variables,
  ): Statement {
    const [field] = fields as [FieldNode]
    return this.#keptOr(field, 'tree', variables, () =>
      this.#planned(document, variables, 'tree', field, (compilation) =>
        objectJson(
          compilation,
          type,
          fields.flatMap(({ selectionSet }) => selectionSet ?? []),
          new Row(compilation, 'Query', Perspective.present),
        ),
      ),
    )
  }

  /** The statement of a plan that was kept with a node of a document, or else of one that is made. */
  #keptOr(node: ASTNode, output: Output, variables: Variables, make: () => Plan): Statement {
    const kept = this.plans.find(node, output, variables)
    if (kept) return statementOf(kept, variables, { isReused: true, guards: kept.guards })
    const missed = this.plans.missed(node, output, variables)
    const plan = make()
    return statementOf(plan, variables, { isReused: false, missed, guards: plan.guards })
  }

  #limit({ cost, costliest, limits }: Compilation): void {
    const limit = limits.cost
    if (cost <= limit) return
    throw refusal(
      'QUERY_TOO_COSTLY',
      `This query costs ${cost}, and at most ${limit} is allowed. Most of it, ${Math.ceil(costliest.share)}, is for ${costliest.path}. ` +
        'Ask for smaller pages (`first`) there or above it, or ask for the inner lists in queries of their own.',
      { field: costliest.path.split('.'), cost: { requested: cost, limit } },
    )
  }

  /** Charges for a long answer, which PostgreSQL and the service hold whole before it is sent. */
  #limitAnswer(compilation: Compilation): void {
    const { characters } = compilation
    this.#limitShare(
      compilation,
      costOfLength(characters),
      `its answer, which can have ${Math.ceil(characters / 1e6)} million characters`,
      'Ask for smaller pages (`first`), for fewer fields, or for long texts in requests of their own.',
    )
  }

  /** Charges for planning a statement, which can be long where little is asked: of moments in the past, by many filters. */
  #limitText(compilation: Compilation, { length }: string): void {
    this.#limitShare(
      compilation,
      costOfText(length),
      `its statement, which has ${length} characters`,
      'Select fewer fields, use fewer filters and less of what is worked out of others (`status`, `fulfilment`, `contested`), or ask in several requests.',
    )
  }

  /** Charges for what an operation is as a whole. */
  #limitShare(compilation: Compilation, share: number, what: string, advice: string): void {
    const limit = compilation.limits.cost
    compilation.charge(share)
    const { cost } = compilation
    if (cost <= limit) return
    throw refusal(
      'QUERY_TOO_COSTLY',
      `This query costs ${cost}, and at most ${limit} is allowed. ${Math.ceil(share)} of it is for ${what}. ${advice}`,
      { cost: { requested: cost, limit } },
    )
  }

  #planOf(compilation: Compilation, statement: Sql): Plan {
    // before the statement is written, which can be long
    this.#limit(compilation)
    this.#limitAnswer(compilation)
    const { text, values } = numbered(statement)
    this.#limitText(compilation, text)
    if (values.length > mostParameters)
      throw refusal(
        'BAD_USER_INPUT',
        `This query takes ${values.length} values, and PostgreSQL takes at most ${mostParameters}. Ask for less at once.`,
      )
    const { cost, guards, limits } = compilation
    return {
      name: text.length > longestKept ? '' : nameOf(text),
      text,
      cost,
      limit: limits.cost,
      reads: values as Read[],
      guards,
    }
  }

  #compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    output: Output,
    limit: number,
  ): Plan {
    const jsonOf = (compilation: Compilation) =>
      objectJson(
        compilation,
        this.schema.getQueryType()!,
        [operation.selectionSet],
        new Row(compilation, 'Query', Perspective.present),
      )
    return this.#planned(document, variables, output, operation, jsonOf, limit)
  }

  /** A plan for what `json` makes of a document, kept with its node. */
  #planned(
    document: DocumentNode,
    variables: Variables,
    output: Output,
    node: ASTNode,
    jsonOf: (compilation: Compilation) => Sql,
    limit = this.limits.cost,
  ): Plan {
    const compilation = new Compilation(
      this.schema,
      fragmentsOf(document),
      variables,
      output,
      { ...this.limits, cost: limit },
      this.#sizes,
    )
    const json = jsonOf(compilation)
    compilation.release()
    const plan = this.#planOf(
      compilation,
      output === 'body' ? sql`select ${jsonObject([['data', json]])}::text` : sql`select ${json}::text`,
    )
    this.plans.keep(node, output, plan)
    return plan
  }
}

/** What a plan comes to for some variables. */
const statementOf = (
  { name, text, cost, limit, reads }: Plan,
  variables: Variables,
  use: PlanUse,
): Statement => ({
  name,
  text,
  cost,
  limit,
  values: reads.map((read) => read(variables)),
  plan: use,
})

/** Stands for the id behind which a stream goes on, which is another at each turn. */
const placeOf: Read = () => undefined

const nameOf = (text: string) => `p${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
}

/** Whether an operation asks only for what the compiler answers: a query whose root fields neither ask about the schema nor resolve themselves. */
export function compilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false
  const fragments = fragmentsOf(document)
  const fields = schema.getQueryType()!.getFields()
  const isCompiled = (name: string) =>
    name !== '__schema' && name !== '__type' && !fields[name]?.extensions.access
  const visit = (selectionSet: OperationDefinitionNode['selectionSet']): boolean =>
    selectionSet.selections.every((selection) =>
      selection.kind === Kind.FIELD
        ? isCompiled(selection.name.value)
        : visit(
            selection.kind === Kind.FRAGMENT_SPREAD
              ? fragments[selection.name.value]!.selectionSet
              : selection.selectionSet,
          ),
    )
  return visit(operation.selectionSet)
}
