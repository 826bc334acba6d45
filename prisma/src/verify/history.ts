// What rows read before: that states follow each other without gap, none beside another, up to what the row reads now.
import { editedModels, hasFormer, historyOf } from '../history/tables.ts'
import { descriptions } from '../record/format.ts'
import { storedColumn } from '../record/rows.ts'
import type { Columns } from '../record/stored.ts'
import { type Check, difference, restore } from './check.ts'

/** The two ways in which states are read one after the other: as they were reported, by what is recorded now, and as they were recorded. */
const ways = [
  { name: 'reported', last: '"recordedUntil"', from: '"reportedFrom"', until: '"reportedUntil"' },
  { name: 'recorded', last: '"reportedUntil"', from: '"recordedFrom"', until: '"recordedUntil"' },
]

const place = (model: string, row = 'h') => `'${model} ' || ${row}."id" AS "place"`

const chained = (model: string): Check[] =>
  ways.map(({ name, last, from, until }) => ({
    what: `the states of a row of ${model} follow each other without gap, as they were ${name}`,
    sql: `SELECT h."id", ${place(model)},
                 CASE WHEN h."before" IS NULL THEN format('its first state begins only %s', h.${from})
                      WHEN h."before" <> h.${from} THEN format('a state ends %s, and the next begins %s', h."before", h.${from})
                      ELSE format('its last state ends %s', h.${until}) END AS "wrong"
            FROM (SELECT "id", ${from}, ${until}, lag(${until}) OVER w AS "before", lead(${from}) OVER w AS "after"
                    FROM "${historyOf(model)}" WHERE ${last} = 'infinity' WINDOW w AS (PARTITION BY "id" ORDER BY ${from})) h
           WHERE coalesce(h."before", '-infinity') <> h.${from} OR (h."after" IS NULL AND h.${until} <> 'infinity')`,
    mend: restore,
  }))

const apart = (model: string): Check => ({
  what: `no state of a row of ${model} lies beside another, and each lasts`,
  sql: `SELECT h."id", ${place(model)},
               format('a state is recorded from %s to %s, reported from %s to %s', h."recordedFrom", h."recordedUntil", h."reportedFrom", h."reportedUntil")
                 || CASE WHEN o."id" IS NOT NULL THEN ', and another beside it' ELSE '' END AS "wrong"
          FROM "${historyOf(model)}" h
          LEFT JOIN "${historyOf(model)}" o ON o."id" = h."id" AND (o."recordedFrom", o."reportedFrom") > (h."recordedFrom", h."reportedFrom")
           AND o."recordedFrom" < h."recordedUntil" AND h."recordedFrom" < o."recordedUntil"
           AND o."reportedFrom" < h."reportedUntil" AND h."reportedFrom" < o."reportedUntil"
         WHERE o."id" IS NOT NULL OR h."recordedFrom" >= h."recordedUntil" OR h."reportedFrom" >= h."reportedUntil"`,
  mend: restore,
})

const marked = (model: string): Check => ({
  what: `a row of ${model} says whether it read otherwise before`,
  sql: `SELECT t."id", ${place(model, 't')}, CASE WHEN t."isEdited" THEN '"isEdited" is true, and no state is kept'
               ELSE '"isEdited" is false, and states are kept' END AS "wrong"
          FROM "${model}" t WHERE t."isEdited" <> EXISTS (SELECT FROM "${historyOf(model)}" h WHERE h."id" = t."id")`,
  mend: restore,
})

/** That the latest state is what the row reads; what triggers keep is no part of it. */
function present(model: string, columns: Columns, more: readonly string[]): Check {
  const of = (row: string) =>
    `LATERAL (SELECT ${[
      ...Object.entries(columns).map(([name, type]) => `${storedColumn(name, type, row)} AS "${name}"`),
      ...more.map((name) => `${row}."${name}"`),
    ].join(', ')})`
  const { any, text } = difference([...Object.keys(columns), ...more], 'n', 'k')
  return {
    what: `the latest state of a row of ${model} is what it reads now`,
    sql: `SELECT t."id", ${place(model, 't')}, ${text} AS "wrong"
            FROM "${historyOf(model)}" h JOIN "${model}" t ON t."id" = h."id" CROSS JOIN ${of('t')} n CROSS JOIN ${of('h')} k
           WHERE h."recordedUntil" = 'infinity' AND h."reportedUntil" = 'infinity' AND ${any}`,
    mend: restore,
  }
}

const counted = (model: string): Check => ({
  what: `the versions of a row of ${model} follow each other`,
  sql: `SELECT h."id", ${place(model)}, format('version %s comes after %s', h."version", h."before") AS "wrong"
          FROM (SELECT "id", "version", lag("version") OVER (PARTITION BY "id" ORDER BY "recordedFrom") AS "before"
                  FROM "${historyOf(model)}" WHERE "reportedUntil" = 'infinity') h WHERE h."version" <= h."before" OR h."version" IS NULL`,
  mend: restore,
})

/** The columns that former states have. */
const former = (model: string, columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([column]) => hasFormer(model, column)))

const records = descriptions.filter(({ model }) => editedModels.includes(model))
const children = records
  .flatMap((description) => description.children)
  .filter(({ model }) => editedModels.includes(model))

export const history: readonly Check[] = [
  ...records.flatMap(({ model, columns }) => [
    ...chained(model),
    apart(model),
    marked(model),
    // a merger is a version of an actor, and no state of it
    present(model, former(model, columns), model === 'Actor' ? [] : ['version']),
    counted(model),
  ]),
  ...children.flatMap(({ model, columns, parent }) => [
    apart(model),
    marked(model),
    present(model, { [parent]: 'id', ...columns }, []),
  ]),
]
