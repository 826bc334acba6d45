// What a mutation answers: rows that were written, read as any others are, in the same transaction.
import type { Kind, WrittenRecords } from '@proviso/prisma'
import {
  GraphQLID,
  GraphQLList,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind as Node_,
  type VariableNode,
} from 'graphql'
import { byIds } from '../by-id.ts'
import { typeKey } from '../compile/object.ts'
import { type Context, compilerOf, documentOf, type Transaction } from '../execute.ts'
import { type FieldBuilder, type Fields, objectType, one } from '../fields/field.ts'
import { Node } from '../fields/node.ts'
import { every } from '../fields/source.ts'
import { Input, type Read } from '../sql/input.ts'
import { nounOf } from '../sql/noun.ts'
import { askedBy } from '../sql/principal.ts'
import type { Row } from '../sql/row.ts'
import { integer, sql } from '../sql/sql.ts'
import { modelOfKind } from './inputs.ts'

/** What a mutation has written. */
export interface Written {
  /** The keys of the rows that the payload shows, by their kinds or the names of its fields; and what else it says. */
  readonly rows: Readonly<Record<string, string | number>>
  /** All that was written. */
  readonly changes: WrittenRecords['changes']
  /** What that touched, where it is known already. */
  readonly touched?: WrittenRecords['touched']
}

/** The global id, as seen in the present, of a row of a kind. */
export const presentIdOf = (model: string, id: string): string => `${nounOf(model).prefix}_${id}`

/** A row that was written, whose key goes by a name; retracted or not. */
export function writtenRow(t: FieldBuilder, kind: Kind, description: string) {
  const model = modelOfKind(kind)
  const key: Read = (variables) => variables[`$${kind}`]
  return one(
    t,
    model,
    (row: Row) => {
      const source = every(row, model)
      return { ...source, where: [sql`${source.row.id} = ${key}::bigint`], retracted: true }
    },
    { description },
  )
}

const changedVariable: VariableNode = { kind: Node_.VARIABLE, name: { kind: Node_.NAME, value: '$changed' } }
const changedIds = (row: Row) => Input.node(row.compilation, new GraphQLList(GraphQLID), changedVariable)

/** All that was written. */
const changed = (t: FieldBuilder) =>
  t.field({
    type: [Node],
    description:
      'All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`.',
    extensions: {
      proviso: {
        kind: 'variants',
        length(_args: unknown, row: Row) {
          const { length } = changedIds(row).items()
          return { sql: integer(length), most: length }
        },
        branches: (row: Row) =>
          byIds(row, changedIds(row)).map((branch) => ({
            ...branch,
            source: { ...branch.source, retracted: true },
          })),
      },
    },
    resolve: () => [],
  })

/** The type of a payload. */
export const payloadType = (name: string, description: string, fields: (t: FieldBuilder) => Fields) =>
  objectType<Record<string, unknown>>(name, description, (t) => ({ ...fields(t), changed: changed(t) }))

/** What of a payload is selected. */
export async function readPayload(
  tx: Transaction,
  context: Context,
  info: GraphQLResolveInfo,
  typeName: string,
  written: Written['rows'],
  changed: readonly string[],
): Promise<Record<string, unknown>> {
  const rows = Object.fromEntries(Object.entries(written).map(([name, key]) => [`$${name}`, key]))
  const statement = compilerOf(info.schema, context.limits).payload(
    documentOf(info),
    info.fieldNodes,
    info.schema.getType(typeName) as GraphQLObjectType,
    { ...askedBy(info.variableValues, context.principal), ...rows, $changed: changed },
  )
  const tree = JSON.parse(await tx.run(statement)) as Record<string, unknown>
  // what was written is answered, also where some of it is not to be seen
  for (const [name, value] of Object.entries(tree))
    if (Array.isArray(value)) tree[name] = value.filter((node) => node !== null)
  return { ...tree, [typeKey]: typeName }
}
