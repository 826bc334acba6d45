// What a status comes down to. The one list of classes: the database's proviso_status_class() is held to it by test/database-derived.test.ts.
import type { AssessmentStatus } from '@proviso/prisma/enums'
import { builder } from '../builder.ts'
import { type Sql, sql } from '../sql/sql.ts'

/** The statuses of each class, and what they have in common. */
export const statusClasses: Readonly<
  Record<string, { readonly meaning: string; readonly statuses: readonly AssessmentStatus[] }>
> = {
  OPEN: { meaning: 'Nothing is decided', statuses: ['PENDING', 'IN_PROGRESS', 'UNKNOWN'] },
  DONE: { meaning: 'It is met', statuses: ['MET', 'MET_WITH_DELAY'] },
  PART: { meaning: 'A part of it is met', statuses: ['PARTIALLY_MET'] },
  FAILED: { meaning: 'It is not met', statuses: ['NOT_MET', 'REJECTED', 'BETRAYED'] },
  ENDED: { meaning: 'It no longer stands', statuses: ['WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED'] },
}

const classValues = Object.fromEntries(
  Object.entries(statusClasses).map(([name, { meaning, statuses }]) => [
    name,
    { description: `${meaning}: ${statuses.join(', ')}.` },
  ]),
)

export const StatusClass = builder.enumType('StatusClass', {
  description: 'What a status comes down to.',
  values: classValues,
})

export const ConditionStatusClass = builder.enumType('ConditionStatusClass', {
  description: 'What the status of a condition comes down to.',
  values: { ...classValues, UNJUDGED: { description: 'Nobody has judged.' } },
})

/** The class of a status that somebody gives. */
export const classOf = (status: Sql): Sql => sql`proviso_status_class(${status})`

/** The class of the status of a condition. */
export const classOfCondition = (status: Sql): Sql =>
  sql`case ${status} when 'UNJUDGED' then 'UNJUDGED' else proviso_status_class(${status}::text::"AssessmentStatus") end`

/** The statuses of several classes. */
export const statusesOf = (classes: readonly string[]): string[] =>
  classes.flatMap((name): readonly string[] => statusClasses[name]?.statuses ?? [name])
