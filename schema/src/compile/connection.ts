// A connection: the JSON of one page of rows, with what is asked about the page and about the whole list.

import type { GraphQLObjectType } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import { nounOf } from '../sql/noun.ts'
import { readOrder } from '../sql/order.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { and, jsonObject, type Sql, sql } from '../sql/sql.ts'
import type { Args } from './args.ts'
import { asksForMore, PageBuilder, readPage } from './page.ts'
import { planRows } from './rows.ts'
import { type Selected, selectedFields } from './selection.ts'

export function connectionJson(
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  source: Source,
  args: Args,
  above: Row,
): Sql {
  const page = readPage(compilation, args)
  const noun = nounOf(source.row.model)
  const keys = source.order ?? readOrder(compilation, noun.model, args.given('orderBy'), noun.defaultOrder)
  const rows = planRows(compilation, source, args.given('where'), keys)
  compilation.charge(1 + page.size)
  const fields = selectedFields(compilation, type, selected.below)
  const list = { compilation, above, args, source, conditions: rows.conditions, cost: rows.cost }
  const builder = new PageBuilder(list, rows, page, keys, asksForMore(compilation, fields, page))
  const entries = fields.map(
    (field) => [field.key, compilation.at(field.key, () => builder.field(type, field))] as const,
  )
  const json = builder.select(jsonObject(entries))
  if (!source.needed) return json
  return sql`case when ${and(source.needed.map((value) => sql`${value} is not null`))} then ${json} end`
}
