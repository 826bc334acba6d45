// What is visible from a perspective: what was known at its `knownAt`, counts by that, and held at its `asOf`. Who is who is no knowledge: a row that was
// merged into another is visible as that other alone, from every perspective.
import { modelOf, type Relation } from '../sql/model.ts'
import { timesOf } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { isSeen, type OrderKey, type Source } from '../sql/source.ts'
import { allOf, join, raw, type Sql, sql } from '../sql/sql.ts'
import { counts } from './counted.ts'
import { exists, known } from './known.ts'
import { ownValid, valid } from './valid.ts'
import { ofWholes } from './wholes.ts'

/** The conditions under which a source's rows are visible; none where they always are. */
export function visible(source: Visible): Sql[] {
  const { row, isStable, foreignKey } = source
  const noun = timesOf(row)
  const isItself = noun?.isItself?.(row, foreignKey !== undefined) ?? null
  if (noun?.visibleWith) {
    const own = counts(source) ?? known(row)
    const ends = noun.visibleWith
      .map((name) => relationOf(row, name))
      .filter((relation) => !isSeen(relation.from, source))
      .map((relation) => hasVisible(source, relation))
    return [isItself, own, ...ends].filter((condition) => condition !== null)
  }
  // what is stable is known, and counts, since before the moment
  const counted = isStable ? null : counts(source)
  const isKnown = isStable || counted ? null : known(row)
  const withWholes = ofWholes(source, (whole) => wasThere(whole, source.anyStanding))
  return [isItself, counted, isKnown, ownValid(source), ...withWholes].filter(
    (condition) => condition !== null,
  )
}

/** That what a row says something of counts, or stands in whichever way, and held at the moment asked for: one look tells both. */
const wasThere = (whole: Row, anyStanding = false): Sql | null =>
  allOf([anyStanding ? null : counts({ row: whole }), valid(whole)])

type Visible = Pick<
  Source,
  'row' | 'keys' | 'isStable' | 'foreignKey' | 'anyStanding' | 'hangsOn' | 'seenBy' | 'isUntilFull'
>

function relationOf(row: Row, name: string): Relation {
  const relation = modelOf(row.model).relations.get(name)
  if (!relation) throw new Error(`${row.model} has no relation ${name}`)
  return relation
}

function hasVisible({ row, anyStanding = false }: Visible, relation: Relation): Sql {
  return exists(row, relation.model, (end) =>
    join([sql`${end.id} = ${row.column(relation.from)}`, ...visible({ row: end, anyStanding })], ' and '),
  )
}

/** A source's conditions, with that its rows are visible. */
export const conditionsOf = (source: Source): Sql[] =>
  source.retracted ? [...source.where] : [...source.where, ...visible(source)]

/**
 * All rows of a table, to be read in an order: apart those that were never edited, for which an index has it, and the few others as they
 * read at the moment from which they are seen.
 */
export function byStates({ row, ...source }: Source): Source[] {
  const [present, former] = [row.of('present'), row.of('former')]
  return [
    { ...source, row: present, from: present.table, where: [sql`not ${raw(row.alias)}."isEdited"`] },
    { ...source, row: former, from: former.table },
  ]
}

/**
 * Rows to be read in an order that depends on what was known at a moment in the past: apart those of which it was always known as
 * it is today, for which an index has the order, and the few others.
 */
export function byStability(source: Source, order: readonly OrderKey[]): Source[] {
  const { row, where, keys } = source
  const { knownAt, knownBy } = row.perspective
  if (!knownAt || knownBy === 'RECORDED' || !order[0]?.isPerceived) return [source]
  const since = keys?.knownSince ?? row.column('knownSince')
  const stable: Source = { ...source, isStable: true }
  // nothing is known before it is stated
  const isStated = sql`${order[0].expression(stable)} <= ${knownAt}`
  return [
    { ...stable, where: [...where, sql`${since} <= ${knownAt}`, isStated] },
    { ...source, where: [...where, sql`${since} is null`] },
  ]
}
