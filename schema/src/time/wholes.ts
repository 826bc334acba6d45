// What a row says something of: a judgement of its condition, a figure of an event.
import { modelOf } from '../sql/model.ts'
import { timesOf } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { isSeen, type Source } from '../sql/source.ts'
import { empty, or, raw, type Sql, sql, whereClause } from '../sql/sql.ts'

/** The columns that hold the ids of what a row says something of, or links: with these it counts. */
export function wholesOf(row: Row): string[] {
  const { visibleWith = [], countsWith = [] } = timesOf(row) ?? {}
  return [...visibleWith, ...countsWith].map((name) => modelOf(row.model).relations.get(name)!.from)
}

/** That what a row says something of satisfies a demand, as far as there is one: each that it names, but those that are visible already. */
export function ofWholes(
  { isUntilFull = false, ...source }: Pick<Source, 'row' | 'hangsOn' | 'seenBy' | 'isUntilFull'>,
  demand: (whole: Row) => Sql | null,
): Sql[] {
  const { row } = source
  return (timesOf(row)?.countsWith ?? []).flatMap((name) => {
    const { model, from } = modelOf(row.model).relations.get(name)!
    if (isSeen(from, source)) return []
    const whole = row.other(model)
    const demanded = demand(whole)
    if (!demanded) return []
    const key = row.column(from)
    const isSo = (fence: Sql) =>
      sql`exists (select 1 from ${whole.table}${whereClause([sql`${whole.id} = ${key}`, demanded])}${fence})`
    // beside an alternative no join can be made of it: PostgreSQL would gather all rows of the other table first, for a single row too
    const isNullable = modelOf(row.model).columns.get(from)!.nullable
    if (isNullable) return [or([sql`${key} is null`, isSo(raw(' offset 0'))])]
    // joined, PostgreSQL would first make room to remember as many of the others as there are: 13 MB for a page of one row
    return [isSo(isUntilFull ? raw(' offset 0') : empty)]
  })
}
