// What PostgreSQL's planner knows of the tables that an import filled. Its own rounds come a minute later at best, and until then
// it plans for tables that were as good as empty.
import type { ClientBase } from 'pg'

/** A table of which more than a tenth is new is analysed again. */
const CHANGED = `
  SELECT quote_ident(s.relname) AS name
    FROM pg_stat_xact_user_tables s JOIN pg_class c ON c.oid = s.relid
   WHERE s.schemaname = 'public' AND s.n_tup_ins + s.n_tup_upd + s.n_tup_del > 0.1 * greatest(c.reltuples, 0)
   ORDER BY 1`

/** The tables that the open transaction changes so much, by itself or through triggers, that they have to be analysed. */
export async function changedTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(CHANGED)
  return rows.map(({ name }) => name)
}

/** Looks at a sample of each table's rows: of all at once, for plans that others keep are made anew whenever it is done. */
export async function analyze(client: ClientBase, tables: readonly string[]): Promise<void> {
  if (tables.length > 0) await client.query(`BEGIN; ANALYZE ${tables.join(', ')}; COMMIT`)
}
