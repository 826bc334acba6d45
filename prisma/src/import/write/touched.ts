// Which rows a write touched: those that it wrote, and those of which something is worked out of these.
import type { Id } from '../../record/kind.ts'
import type { NotedChange } from './audit-trail.ts'

/** A row that was written, or of which something is worked out anew. */
export interface Touched {
  readonly model: string
  readonly id: Id
}

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

const modelAt = (column: string) => `${column[0]!.toUpperCase()}${column.slice(1, -2)}`

/** The model to which a column leads. */
const leadsTo = (model: string, column: string) =>
  column === 'supersedesId' ? model : column === 'counterpartId' ? 'Actor' : modelAt(column)

const owners = Object.entries(OWNERS).map(([model, columns]) => {
  const to = columns.map((column) => `('${leadsTo(model, column)}', x."${column}")`)
  return `SELECT o.model, o.id FROM "${model}" x CROSS JOIN LATERAL (VALUES ${to.join(', ')}) AS o (model, id)
          WHERE t.model = '${model}' AND x.id = t.id`
})

/** A statement that reads the models and ids of all that was touched by changes of rows, whose models and ids are `$1` and `$2`. */
export const TOUCHED: string = `
  WITH RECURSIVE touched (model, id) AS (
    SELECT given.model, given.id FROM unnest($1::text[], $2::bigint[]) AS given (model, id)
     UNION
    SELECT o.model, o.id FROM touched t CROSS JOIN LATERAL (${owners.join(' UNION ALL ')}) o WHERE o.id IS NOT NULL)
  SELECT model, id::text FROM touched LIMIT ${MOST}`

/** Its parameters. */
export const touchedBy = (changes: readonly NotedChange[]): [models: string[], ids: Id[]] => [
  changes.map(({ column }) => modelAt(column)),
  changes.map(({ of }) => of.id!),
]
