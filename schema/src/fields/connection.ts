// Lists that are read in pages: the types of a connection, its order, and the fields that lead to one.
import type { InputRef } from '@pothos/core'
import { builder } from '../builder.ts'
import { countCost, defaultPage, largestPage } from '../compile/page.ts'
import type { FieldSpec } from '../compile/spec.ts'
import { enumValue } from '../sql/enum-value.ts'
import { type Noun, nounOf } from '../sql/noun.ts'
import { aggregateFields } from './aggregate.ts'
import { documentationOf } from './documentation.ts'
import { type FieldBuilder, type FieldOptions, field, pageField } from './field.ts'
import { perspectiveArgs } from './perspective.ts'
import { whereOf } from './where.ts'

const PageInfo = builder.objectRef<unknown>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t: FieldBuilder) => ({
    hasNextPage: pageField(
      t,
      'Boolean',
      { kind: 'hasNextPage' },
      { description: 'Whether the list goes on after this page.' },
    ),
    hasPreviousPage: pageField(
      t,
      'Boolean',
      { kind: 'hasPreviousPage' },
      { description: 'Whether the list has entries before this page.' },
    ),
    startCursor: pageField(
      t,
      'String',
      { kind: 'startCursor' },
      { nullable: true, description: 'The cursor of the first entry. Null for an empty page.' },
    ),
    endCursor: pageField(
      t,
      'String',
      { kind: 'endCursor' },
      {
        nullable: true,
        description:
          'The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page.',
      },
    ),
  }),
})

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list is ordered.',
  values: {
    ASC: { description: 'From the least (earliest, A) to the greatest.' },
    DESC: { description: 'From the greatest (latest, Z) to the least.' },
  },
})
const NullsOrder = builder.enumType('NullsOrder', {
  description: 'Where entries without a value stand in an ordered list.',
  values: { FIRST: { description: 'Before all others.' }, LAST: { description: 'After all others.' } },
})
interface ConnectionTypes {
  readonly connection: unknown
  readonly orderBy: InputRef<unknown> | undefined
}
const connections = new Map<string, () => ConnectionTypes>()

/** What the types of a noun's connection are made of. */
export interface ConnectionDefinition {
  readonly model: string
  /** How several of them are called in a sentence. */
  readonly plural: string
  /** The GraphQL type of a node, where it is not that of the model. */
  readonly type?: unknown
  /** What the types of the connection are called. Default: the model. */
  readonly typeName?: string
  /** Fields of an edge besides `node` and `cursor`. */
  readonly edgeFields?: (t: FieldBuilder) => Record<string, unknown>
  /** Fields of the connection besides the usual. */
  readonly connectionFields?: (t: FieldBuilder) => Record<string, unknown>
}

/** The types of a noun's connection, made where some field leads to one; without `orderFields` nobody can filter or order its lists. */
export function defineConnection(definition: ConnectionDefinition, orderFields: readonly string[]): void {
  let types: ConnectionTypes | undefined
  connections.set(definition.model, () => {
    types ??= connectionTypes(definition, orderFields)
    return types
  })
}

function connectionTypes(definition: ConnectionDefinition, orderFields: readonly string[]): ConnectionTypes {
  const { model, plural, type = model, typeName = model, edgeFields, connectionFields } = definition
  const { facets, moments, orders } = nounOf(model)
  const Edge = builder.objectRef<unknown>(`${typeName}Edge`).implement({
    description: `One entry in a list of ${plural}.`,
    fields: (t: FieldBuilder) => ({
      cursor: pageField(
        t,
        'String',
        { kind: 'cursor' },
        { description: 'The place of this entry in its list, to be passed as `after` or `before`.' },
      ),
      node: pageField(t, type, { kind: 'node' }, { description: 'The entry itself.' }),
      ...edgeFields?.(t),
    }),
  })
  const connection = builder.objectRef<Record<string, unknown>>(`${typeName}Connection`).implement({
    description: `A page of a list of ${plural}.`,
    fields: (t: FieldBuilder) => ({
      edges: pageField(t, [Edge], { kind: 'edges' }, { description: 'The entries with their cursors.' }),
      nodes: pageField(t, [type], { kind: 'nodes' }, { description: 'The entries alone.' }),
      pageInfo: pageField(
        t,
        PageInfo,
        { kind: 'pageInfo' },
        { description: 'Where the page stands in the list.' },
      ),
      totalCount: pageField(
        t,
        'Int',
        { kind: 'totalCount' },
        {
          description: 'How many entries the whole list has. Counted only when asked for.',
          cost: countCost,
        },
      ),
      ...aggregateFields(t, definition, facets, moments),
      ...connectionFields?.(t),
    }),
  })
  return {
    connection,
    orderBy: orderFields.length > 0 ? orderByInput(typeName, model, plural, orderFields, orders) : undefined,
  }
}

function orderByInput(
  typeName: string,
  model: string,
  plural: string,
  orderFields: readonly string[],
  orders: Noun['orders'],
): InputRef<unknown> {
  const Field = builder.enumType(`${typeName}OrderField`, {
    description: `By what ${plural} can be ordered.`,
    values: Object.fromEntries([
      ...orderFields.map((column) => [enumValue(column), { description: documentationOf(model, column) }]),
      ...Object.entries(orders).map(([name, { description }]) => [enumValue(name), { description }]),
      [enumValue('id'), { description: 'The order in which they were recorded.' }],
    ]),
  })
  return builder.inputType(`${typeName}OrderBy`, {
    description: `One key of an order of ${plural}.`,
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Which way.',
      }),
      nulls: t.field({
        type: NullsOrder,
        required: true,
        defaultValue: 'LAST',
        description: 'Where entries without a value stand.',
      }),
    }),
  }) as InputRef<unknown>
}

export interface ConnectionOptions extends FieldOptions {
  /** Takes `asOf`, `knownAt` and `knownBy`. */
  perspective?: boolean
}

/** A list that is read in pages. */
export function connection(
  t: FieldBuilder,
  model: string,
  source: Extract<FieldSpec, { kind: 'connection' }>['source'],
  { perspective = false, args, ...options }: ConnectionOptions,
) {
  const { connection: type, orderBy } = connections.get(model)!()
  return field(
    t,
    type,
    { kind: 'connection', source },
    {
      ...options,
      args: {
        first: t.arg({
          type: 'Int',
          description: `How many entries, from the start. Default ${defaultPage}, at most ${largestPage}.`,
        }),
        after: t.arg({ type: 'String', description: 'Only entries after this cursor.' }),
        last: t.arg({ type: 'Int', description: `How many entries, from the end. At most ${largestPage}.` }),
        before: t.arg({ type: 'String', description: 'Only entries before this cursor.' }),
        ...(orderBy && {
          where: t.arg({ type: whereOf(model), description: 'Only entries like this.' }),
          orderBy: t.arg({
            type: [orderBy],
            description: `The order: by the first key, then by the next, and at last by id. Default: ${defaultOrderOf(model)}.`,
          }),
        }),
        ...(perspective && perspectiveArgs(t)),
        ...(args as object),
      },
    },
  )
}

const defaultOrderOf = (model: string) =>
  nounOf(model)
    .defaultOrder.map((key) => `${enumValue(key.field)} ${key.direction}`)
    .join(', ')
