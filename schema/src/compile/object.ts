// An object type's selection as one JSON expression over a row.

import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import type { Row } from '../sql/row.ts'
import { empty, join, jsonObject, literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf } from '../time/visible.ts'
import { Args } from './args.ts'
import { connectionJson } from './connection.ts'
import { costOfSeeing } from './cost.ts'
import { lengthOf } from './length.ts'
import { type Selected, selectedFields } from './selection.ts'
import { type Alternative, type Beside, type Branch, type FieldSpec, type Length, specOf } from './spec.ts'

/** The JSON object that a selection on an object type asks for, built from a row. */
export function objectJson(
  compilation: Compilation,
  type: GraphQLObjectType,
  below: readonly SelectionSetNode[],
  row: Row,
  abstract = false,
): Sql {
  const fields = selectedFields(compilation, type, below).filter(
    ({ definition, name }) => (definition && !definition.extensions.access) || name === '__typename',
  )
  const shared = sharedBy(compilation, fields, row)
  const own = shared.length ? row.with(new Map(shared.map(({ name, row }) => [name, row]))) : row
  const entries = fields.map(
    (selected) => [selected.key, fieldJson(compilation, type, selected, own)] as const,
  )
  // graphql-js asks for the type of an object behind an interface or union
  if (abstract && compilation.output === 'tree') entries.push([typeKey, literal(type.name)] as const)
  const json = jsonObject(entries)
  if (shared.length === 0) return json
  const joins = shared.map(({ from }) => sql` left join lateral ${from} on true`)
  return sql`(select ${json} from (select) this${join(joins, '')})`
}

/** The rows beside this one from which several of the fields are read. */
function sharedBy(compilation: Compilation, fields: readonly Selected[], row: Row) {
  const found = new Map<string, { beside: Beside; times: number }>()
  for (const { key, definition, node } of fields) {
    const read = definition?.extensions.beside
    if (!read) continue
    const beside = compilation.at(key, () => {
      const args = new Args(compilation, definition, node)
      return args.perspective(row.perspective) === row.perspective ? read(row, args) : null
    })
    if (beside) found.set(beside.name, { beside, times: (found.get(beside.name)?.times ?? 0) + 1 })
  }
  return [...found.values()]
    .filter(({ times }) => times > 1)
    .map(({ beside: { name, cost, find } }) => {
      compilation.charge(cost)
      return { name, ...find() }
    })
}

/** The key under which a tree for graphql-js carries the name of an object's type. */
export const typeKey = '$type'

function fieldJson(compilation: Compilation, type: GraphQLObjectType, selected: Selected, row: Row): Sql {
  if (selected.name === '__typename') return literal(type.name)
  const definition = selected.definition!
  const spec = specOf(definition)
  if (!spec) throw new Error(`${type.name}.${selected.name} does not say what it is`)
  return compilation.at(selected.key, () => {
    const args = new Args(compilation, definition, selected.node)
    const perceived = row.at(args.perspective(row.perspective))
    const { cost = usualCost[spec.kind] } = definition.extensions
    compilation.charge(typeof cost === 'number' ? cost : cost(perceived, args))
    compilation.lengthen(lengthOf(selected, definition))
    return specJson(compilation, spec, getNamedType(definition.type), selected, perceived, args)
  })
}

const usualCost: Record<FieldSpec['kind'], number> = {
  value: 0,
  same: 0,
  one: 1,
  variant: 1,
  variants: 0,
  parts: 0,
  stream: 0,
  list: 1,
  connection: 0,
}
/** How many rows a plain list is taken to have, where it does not say so. */
const usualList = 4

function specJson(
  compilation: Compilation,
  spec: FieldSpec,
  type: GraphQLNamedType,
  selected: Selected,
  row: Row,
  args: Args,
): Sql {
  switch (spec.kind) {
    case 'value':
      return formatted(type, spec.sql(row, args))
    case 'same': {
      const json = objectJson(compilation, objectType(type), selected.below, row)
      return spec.present ? sql`case when ${spec.present(row)} then ${json} end` : json
    }
    case 'one': {
      const source = spec.source(row, args)
      const json = objectJson(compilation, objectType(type), selected.below, source.row)
      // what a known fact cannot be without is known with it
      const isKnown = isNonNullType(selected.definition!.type)
      if (!isKnown) compilation.charge(costOfSeeing(source.row))
      const conditions = isKnown ? source.where : conditionsOf({ ...source, anyStanding: true })
      return sql`(select ${json} from ${source.from}${whereClause(conditions)})`
    }
    case 'variant':
      return variantJson(compilation, spec.alternatives(row, args), selected.below)
    case 'parts': {
      const parts = spec
        .parts(row, args)
        .map((part) => objectJson(compilation, objectType(type), selected.below, part))
      return sql`json_build_array(${parts.length ? join(parts, ', ') : empty})`
    }
    case 'variants': {
      const branches = spec.branches(row, args)
      return variantsJson(compilation, spec.length(args, row), branches, selected.below)
    }
    case 'list': {
      const source = spec.source(row, args)
      const json = compilation.repeated(spec.usual ?? usualList, source.row.alias, () =>
        objectJson(compilation, objectType(type), selected.below, source.row),
      )
      const order = spec.order?.(source.row, source) ?? source.row.id
      const limit = spec.limit?.(args)
      if (!limit)
        return sql`(select coalesce(json_agg(${json} order by ${order}), '[]') from ${source.from}${whereClause(conditionsOf(source))})`
      return sql`
        (select coalesce(json_agg(json), '[]')
          from (select ${json} as json
            from ${source.from}${whereClause(conditionsOf(source))}
            order by ${order}
            limit ${limit}) list)`
    }
    case 'stream':
      throw new Error('a stream can only be subscribed to')
    case 'connection':
      return connectionJson(compilation, objectType(type), selected, spec.source(row, args), args, row)
  }
}

/** A value of one of several types, as a CASE over the alternatives. */
export function variantJson(
  compilation: Compilation,
  alternatives: readonly Alternative[],
  below: readonly SelectionSetNode[],
): Sql {
  const cases = compilation.alternatively(alternatives, ({ type, when, source }) => {
    const json = objectJson(
      compilation,
      objectType(compilation.schema.getType(type)),
      below,
      source.row,
      true,
    )
    return sql` when ${when} then (select ${json} from ${source.from}${whereClause(conditionsOf({ ...source, anyStanding: true }))})`
  })
  return cases.length ? sql`case${cases.reduce((a, b) => sql`${a}${b}`, empty)} end` : raw('null')
}

/** A list of values of several types, put together from a branch for each type. */
function variantsJson(
  compilation: Compilation,
  length: Length,
  branches: readonly Branch[],
  below: readonly SelectionSetNode[],
): Sql {
  compilation.charge(length.most)
  const lists = branches.map(({ type, asked, count, source }) => {
    const json = compilation.repeated(count, '', () =>
      objectJson(compilation, objectType(compilation.schema.getType(type)), below, source.row, true),
    )
    return sql`
      select ${asked.place} as place, (select ${json}
        from ${source.from}${whereClause(conditionsOf({ ...source, anyStanding: true }))}) as json
      from ${asked.from}`
  })
  const places = sql`generate_series(1, ${length.sql}) places(place)`
  if (lists.length === 0) return sql`(select coalesce(json_agg(null::json), '[]') from ${places})`
  return sql`
    (select coalesce(json_agg(found.json order by place), '[]')
      from ${places}
      left join (${join(lists, ' union all ')}) found using (place))`
}

/** A scalar as it stands in the response. */
export function formatted(type: GraphQLNamedType, value: Sql): Sql {
  switch (type.name) {
    case 'DateTime':
      return sql`to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    default:
      return value
  }
}

function objectType(type: unknown): GraphQLObjectType {
  if (!isObjectType(type)) throw new Error(`${String(type)} is no object type`)
  return type
}
