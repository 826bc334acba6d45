// Where the words of a query stand in what was found: the places in its texts, and what stands around them.
import { related } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import { empty, integer, join, literal, type Sql, sql, whereClause } from '../sql/sql.ts'
import { textOf } from './revision.ts'
import { isWithheld } from './withheld.ts'

/** The texts of each kind of thing in which words are found. */
export const texts: Record<string, Record<string, (row: Row) => Sql>> = {
  article: {
    title: (row) => row.column('title'),
    text: textOf,
  },
  actor: { name: (row) => row.column('name'), description: (row) => row.column('description') },
  event: { title: (row) => row.column('title') },
  condition: { summary: (row) => row.column('summary'), requirement: (row) => row.column('requirement') },
}
/**
 * So many code points are cut out of a text at a time, first in chunks and then in slices of these: a place far behind is not
 * looked for from the beginning of the text each time.
 */
const slice = 4096
const chunk = 16 * slice

/**
 * The places in the fields of a thing at which the words stand, as `places`, and the texts of these fields, each taken out of the table
 * once, as `texts`; behind the fields come an actor’s names.
 */
function placesAndTexts(row: Row, kind: string, places: Sql): Sql {
  const own = Object.values(texts[kind]!)
  const cases = own.map((text, i) => sql` when ${integer(i + 1)} then ${text(row)}`)
  const names =
    kind === 'actor' ? sql` else (${nameAt(row, sql`number - ${integer(own.length + 1)}`)})` : empty
  const whole = sql`
    select number, case number${join(cases, '')}${names} end || '' as text
    from (select distinct number from places) numbers`
  const chunks = sql`
    generate_series(0, length(text) / ${integer(chunk)}) i
    cross join lateral (select substr(text, i * ${integer(chunk)} + 1, ${integer(chunk + slice)}) as piece offset 0) chunk`
  const slices = sql`
    array(select substr(piece, j * ${integer(slice)} + 1, ${integer(2 * slice)})
      from ${chunks}
      cross join generate_series(0, ${integer(chunk / slice - 1)}) j
      order by i, j)`
  return sql`
    with places as materialized (select field as number, start, "end", leaf from ${places}),
      texts as materialized (select number, length(text) as length, ${slices} as slices from (${whole} offset 0) whole)`
}

function nameAt(row: Row, place: Sql): Sql {
  const { row: other, from, where } = related(row, 'names')
  return sql`select ${other.column('text')} from ${from}${whereClause(where)} order by ${other.id} offset ${place} limit 1`
}

/** A part of a text in `texts`. */
const cut = (start: Sql, length: Sql): Sql =>
  sql`substr(slices[${start} / ${integer(slice)} + 1], ${start} % ${integer(slice)} + 1, ${length})`

/** The places in the fields of a thing at which the words stand, each once. */
export function highlights(row: Row, kind: string, places: Sql): Sql {
  const names = Object.keys(texts[kind]!)
  const last = integer(names.length)
  const cases = names.map((name, i) => sql` when ${integer(i + 1)} then ${literal(name)}`)
  const words = cut(sql`start`, sql`"end" - start`)
  const text =
    kind === 'article'
      ? sql`case when number = ${integer(names.indexOf('text') + 1)} and ${isWithheld(row)} then null else ${words} end`
      : words
  return sql`
    ${placesAndTexts(row, kind, places)}
    select number, case number${join(cases, '')} else 'names' end as field,
      case when number > ${last} then number - ${last} - 1 end as item, start, "end", ${text} as text
    from (select distinct number, start, "end" from places) place
    join texts using (number)`
}

/** So many code points around a place are shown, and places so close to each other are shown together. */
const around = 60
const together = 160

/** The surroundings of the two places at which most of the words stand. */
export function snippet(row: Row, kind: string, places: Sql): Sql {
  const margin = integer(around)
  const groups = sql`
    select number, greatest(min(start) - ${margin}, 0) as start,
    least(max("end"), min(start) + ${integer(together)}) + ${margin} as "end"
    from places
    group by number, places.start / ${integer(together)}
    order by count(distinct leaf) desc, number, min(places.start)
    limit 2`
  // what is cut off within a word is left out
  const atStart = sql`
    case when start > 0 then regexp_replace(${cut(sql`start`, sql`"end" - start`)}, '^\\S{0,20}\\s+', '')
    else ${cut(sql`start`, sql`"end" - start`)} end`
  const fragment = sql`case when "end" < length then regexp_replace(${atStart}, '\\s+\\S{0,20}$', '') else ${atStart} end`
  const fragments = sql`
    ${placesAndTexts(row, kind, places)}
    select string_agg(regexp_replace(${fragment}, '\\s+', ' ', 'g'), ' … ' order by number, start)
    from (${groups}) found
    join texts using (number)`
  return sql`coalesce((${fragments}), left(${Object.values(texts[kind]!)[0]!(row)}, ${integer(together)}))`
}
