// What records are called in schemes of codes, such as CAMEO: the types, the field and the filter, which are the same for each noun.
import { builder } from '../builder.ts'
import { type FieldBuilder, list } from '../fields/field.ts'
import { related } from '../fields/source.ts'
import { defineWhere, type Filters } from '../fields/where.ts'
import { sql } from '../sql/sql.ts'

type Codes = 'ConditionCode' | 'EventCode' | 'TopicCode'

function defineCodes(model: Codes, sought: readonly string[] = []): void {
  builder.prismaObject(model, {
    fields: (t) => ({ scheme: t.exposeString('scheme'), value: t.exposeString('value') }),
  })
  defineWhere<Codes>(model, (f) => ({ scheme: f.column('scheme'), value: f.column('value', sought) }))
}

defineCodes('ConditionCode', ['contains', 'startsWith'])
defineCodes('EventCode', ['contains', 'startsWith'])
defineCodes('TopicCode')

/** The codes of a row, in the order of their schemes. */
export const codesField = (t: FieldBuilder, model: Codes) =>
  list(t, model, (row) => related(row, 'codes'), {
    description: 'What it is called in schemes of codes.',
    order: (row) => sql`${row.column('scheme')}, ${row.column('value')}`,
  })

export const codesFilter = (f: Filters, model: Codes) =>
  f.many(model, (row) => related(row, 'codes'), 'By what it is called in schemes of codes.')
