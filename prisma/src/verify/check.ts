// A check of what has to be so in a database: a query for what is not.

/** Something that has to be so. */
export interface Check {
  /** What has to be so, in one sentence. */
  readonly what: string
  /**
   * Finds what is wrong: rows of `id`, `place` ("Quote 12") and `wrong`. With `over` it looks at rows of that table whose ids are
   * greater than `$1` and at most `$2`.
   */
  readonly sql: string
  /** The table over which it goes, so many rows at a time. Default: it looks at all at once. */
  readonly over?: { readonly table: string; readonly rows: number }
  /** How to mend what was found, by the ids. */
  readonly mend: (ids: readonly string[]) => string
}

/** What is wrong, and where. */
export interface Flaw {
  readonly place: string
  readonly wrong: string
}

/** What came of a check. */
export interface Checked {
  readonly what: string
  /** How much is wrong. */
  readonly found: number
  /** The first of it. */
  readonly flaws: readonly Flaw[]
  /** How to mend it; null where nothing is wrong. */
  readonly mend: string | null
}

/** Evidence and the trail are never written over: what differs was changed past Proviso. */
export const restore = (): string =>
  'This was changed past Proviso, or is damaged: restore it from a backup (proviso restore).'

/** A statement to run as the owner of the tables, for the first of what was found. */
export const run = (statement: (ids: string) => string) => (ids: readonly string[]) =>
  `As the owner of the tables run: ${statement(`'{${ids.join(',')}}'`)}`

/** The ids over which a check goes, as an array. */
export const idsOf = (table: string): string =>
  `ARRAY(SELECT "id" FROM "${table}" WHERE "id" > $1 AND "id" <= $2)`

/** SQL for whether columns of two rows differ, and for a text of how. */
export function difference(columns: readonly string[], is: string, wanted: string) {
  const differ = (column: string) => `${is}."${column}" IS DISTINCT FROM ${wanted}."${column}"`
  const told = columns.map(
    (column) =>
      `CASE WHEN ${differ(column)} THEN format('"${column}" is %s and should be %s', ` +
      `coalesce(left(${is}."${column}"::text, 80), 'null'), coalesce(left(${wanted}."${column}"::text, 80), 'null')) END`,
  )
  return { any: `(${columns.map(differ).join(' OR ')})`, text: `concat_ws(', ', ${told.join(', ')})` }
}
