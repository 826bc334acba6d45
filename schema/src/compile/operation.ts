// A whole operation as one statement, kept for the next request with the same document.

import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { Compilation, type Output } from '../sql/compilation.ts'
import type { Probe, Read, Variables } from '../sql/input.ts'
import { Row } from '../sql/row.ts'
import { integer, jsonObject, sql, whereClause } from '../sql/sql.ts'
import { Args } from './args.ts'
import { objectJson } from './object.ts'
import { selectedFields } from './selection.ts'

/** A statement to run: prepared under its name, which says its text. Its one row has one column, the JSON text. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: unknown[]
  /** About how many rows and expensive steps it may take. */
  readonly cost: number
}

interface Plan {
  readonly name: string
  readonly text: string
  readonly cost: number
  readonly reads: readonly Read[]
}

// Plans of one operation form a tree: at each branch a question about the variables, at each leaf a plan.
type Branch = { probe: Probe; answers: Map<string, Branch | Plan> }

// so many shapes of variables are kept for one operation before its plans are dropped
const mostPlans = 200

export class Compiler {
  readonly schema: GraphQLSchema
  readonly #plans = new WeakMap<OperationDefinitionNode, { body: Kept; tree: Kept }>()

  /** What an operation may cost at most. */
  readonly costLimit: number

  constructor(schema: GraphQLSchema, { costLimit = Number.POSITIVE_INFINITY } = {}) {
    this.schema = schema
    this.costLimit = costLimit
  }

  /**
   * The statement that answers a validated query operation. `variables` are coerced.
   * Throws a GraphQLError with a code for arguments that are out of bounds.
   */
  statement(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    output: Output,
  ): Statement {
    const kept = this.#plans.get(operation) ?? { body: { plans: 0 }, tree: { plans: 0 } }
    this.#plans.set(operation, kept)
    const plan =
      find(kept[output].root, variables) ??
      this.#compile(document, operation, variables, output, kept[output])
    return {
      name: plan.name,
      text: plan.text,
      cost: plan.cost,
      values: plan.reads.map((read) => read(variables)),
    }
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
    const compilation = new Compilation(this.schema, fragmentsOf(document), variables, 'body')
    const type = this.schema.getSubscriptionType()!
    const [selected] = selectedFields(compilation, type, [operation.selectionSet])
    const { definition, node, key, below } = selected!
    const spec = definition!.extensions.proviso
    if (spec?.kind !== 'stream') throw new Error(`${type.name}.${selected!.name} is no stream`)
    const source = spec.source(new Row(compilation, 'Query', {}), new Args(compilation, definition!, node))
    const json = objectJson(
      compilation,
      getNamedType(definition!.type) as GraphQLObjectType,
      below,
      source.row,
    )
    this.#limit(compilation)
    const { row } = source
    const body = jsonObject([['data', jsonObject([[key, json]])]])
    const behind = sql`${row.id} > ${placeOf}::bigint`
    const entries = sql`select ${row.id} as id, ${body} as body from ${source.from}${whereClause([...source.where, behind])} order by ${row.id} limit ${integer(batch)}`
    const { text, values } =
      sql`select coalesce(json_agg(json_build_array(id::text, body) order by id), '[]')::text from (${entries}) entries`
    const name = nameOf(text)
    const { cost } = compilation
    const given = (values as Read[]).map((read) => (read === placeOf ? read : read(variables)))
    return (after) => ({
      name,
      text,
      cost,
      values: given.map((value) => (value === placeOf ? after : value)),
    })
  }

  #limit({ cost, costliest }: Compilation): void {
    if (cost <= this.costLimit) return
    throw new GraphQLError(
      `This query costs ${cost}, and at most ${this.costLimit} is allowed. Most of it, ${costliest.share}, is for ${costliest.path}. ` +
        'Ask for smaller pages (`first`) there or above it, or ask for the inner lists in queries of their own.',
      {
        path: costliest.path.split('.'),
        extensions: { code: 'QUERY_TOO_COSTLY', cost: { requested: cost, limit: this.costLimit } },
      },
    )
  }

  #compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    output: Output,
    kept: Kept,
  ): Plan {
    const compilation = new Compilation(this.schema, fragmentsOf(document), variables, output)
    const json = objectJson(
      compilation,
      this.schema.getQueryType()!,
      [operation.selectionSet],
      new Row(compilation, 'Query', {}),
    )
    this.#limit(compilation)
    const { text, values } =
      output === 'body' ? sql`select ${jsonObject([['data', json]])}::text` : sql`select ${json}::text`
    const plan: Plan = { name: nameOf(text), text, cost: compilation.cost, reads: values as Read[] }
    if (kept.plans >= mostPlans) Object.assign(kept, { root: undefined, plans: 0 })
    kept.root = keep(kept.root, compilation.questions, plan)
    kept.plans += 1
    return plan
  }
}

/** Stands for the id behind which a stream goes on, which is another at each turn. */
const placeOf: Read = () => undefined

const nameOf = (text: string) => `p${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`

interface Kept {
  root?: Branch | Plan | undefined
  plans: number
}

function find(from: Branch | Plan | undefined, variables: Variables): Plan | undefined {
  let at = from
  while (at && 'probe' in at) at = at.answers.get(at.probe(variables))
  return at
}

function keep(
  root: Branch | Plan | undefined,
  questions: readonly { probe: Probe; answer: string }[],
  plan: Plan,
): Branch | Plan {
  if (questions.length === 0) return plan
  const top: Branch = root && 'probe' in root ? root : { probe: questions[0]!.probe, answers: new Map() }
  let at = top
  for (const [i, { answer }] of questions.entries()) {
    const next = questions[i + 1]
    if (!next) {
      at.answers.set(answer, plan)
      break
    }
    const found = at.answers.get(answer)
    const below: Branch = found && 'probe' in found ? found : { probe: next.probe, answers: new Map() }
    at.answers.set(answer, below)
    at = below
  }
  return top
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
}

/** Whether an operation asks only for what the compiler answers: a query without introspection at its root. */
export function compilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false
  return !mentionsIntrospection(document, operation)
}

function mentionsIntrospection(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = fragmentsOf(document)
  const visit = (selectionSet: OperationDefinitionNode['selectionSet']): boolean =>
    selectionSet.selections.some((selection) =>
      selection.kind === Kind.FIELD
        ? selection.name.value === '__schema' || selection.name.value === '__type'
        : visit(
            selection.kind === Kind.FRAGMENT_SPREAD
              ? fragments[selection.name.value]!.selectionSet
              : selection.selectionSet,
          ),
    )
  return visit(operation.selectionSet)
}
