// What PostGraphile needs in the database to serve the same questions: computed columns and a search as SQL functions in
// a schema of their own, and two indexes.
import { readFile } from 'node:fs/promises'
import type pg from 'pg'

/** Creates the functions anew. */
export async function preparePostGraphile(pool: pg.Pool): Promise<void> {
  await pool.query(await readFile(new URL('../peers/postgraphile.sql', import.meta.url), 'utf8'))
}

/** Takes the indexes away again, so that other measurements see Proviso's database as it is. */
export async function removePostGraphileIndexes(pool: pg.Pool): Promise<void> {
  await pool.query('DROP INDEX IF EXISTS bench_participation_order, bench_party_order')
}
