// What a write touched: the rows that it wrote, and those of which something is worked out of these.
import type { WrittenRecords } from '@proviso/prisma'
import type { Transaction } from '../execute.ts'
import { modelOf } from '../sql/model.ts'
import { presentIdOf } from './payload.ts'

/** Of which rows something is worked out of a row, by the columns that lead to them. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  Claim: ['conditionId', 'eventId', 'assessmentId', 'outcomeId', 'figureId', 'affiliationId', 'agreementId'],
  Assessment: ['conditionId', 'supersedesId'],
  Outcome: ['considerationId'],
  Figure: ['conditionId', 'eventId', 'considerationId'],
  Bearing: ['conditionId', 'eventId'],
  Condition: ['considerationId', 'supersedesId'],
  Affiliation: ['actorId', 'counterpartId'],
  Stage: ['agreementId'],
}

/** At most so many are told of. */
const MOST = 100

/** The global ids of what changes name, and of what is worked out of that. */
export async function changedIn(
  { client }: Transaction,
  changes: WrittenRecords['changes'],
): Promise<string[]> {
  const found = new Set<string>()
  let next = Map.groupBy(
    changes.map(({ column, of }) => [modelAt(column), of.id!] as const),
    ([model]) => model,
  )
  while (next.size > 0 && found.size < MOST) {
    const queries: string[] = []
    for (const [model, rows] of next) {
      const ids = rows.flatMap(([, id]) => (found.has(presentIdOf(model, id)) ? [] : [id]))
      for (const id of ids) found.add(presentIdOf(model, id))
      for (const column of ids.length > 0 ? (OWNERS[model] ?? []) : []) {
        const to = modelOf(model).relations.get(column.slice(0, -2))!.model
        queries.push(
          `SELECT '${to}' AS model, "${column}"::text AS id FROM "${model}" WHERE id IN (${ids.join()}) AND "${column}" IS NOT NULL`,
        )
      }
    }
    if (queries.length === 0) break
    const { rows } = await client.query(queries.join(' UNION '))
    next = Map.groupBy(
      rows.map(({ model, id }) => [model, id] as const),
      ([model]) => model,
    )
  }
  return [...found].slice(0, MOST)
}

const modelAt = (column: string) => `${column[0]!.toUpperCase()}${column.slice(1, -2)}`
