// The actor whom an input names, in whichever way: who is not there is an error with the nearest names, not an empty answer.
import { survivor } from '../fields/identity.ts'
import type { Input } from '../sql/input.ts'
import type { Row } from '../sql/row.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'
import { namedBy } from './by.ts'

/** The id of the actor whom an `ActorBy` names, to which these names lead; where there is none, the statement is refused. */
export function actorNamed(above: Row, by: Input, ...names: readonly string[]): Sql {
  const { compilation } = above
  const actor = above.other('Actor')
  const [way] = by.keys()
  const wanted = by
    .get(way!)
    .parameter('text', (named) =>
      typeof named === 'string' ? named : Object.values(named as object).join(' '),
    )
  const field = literal(JSON.stringify(compilation.place(...names)))
  const isFound = compilation.inArgument([...compilation.argument, ...names], () => namedBy(actor, by))
  return sql`(select coalesce(${survivor(actor, isFound)}, proviso_no_actor(${field}, ${wanted})))`
}
