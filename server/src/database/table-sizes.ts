// How many rows the tables and the partial indexes have, about, and the longest lists in them: what an operation costs depends on it.
import type { Sizes } from '@proviso/schema'
import type pg from 'pg'

/** How often they are read, in milliseconds. */
const INTERVAL = 60_000

// what was not analysed since it grew is told by its length: a row has some 200 bytes, an entry of an index 40
const SIZES = `
  SELECT relname AS model, CASE WHEN reltuples < 0 THEN pg_relation_size(oid) / 200 ELSE reltuples END::float8 AS rows
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
  UNION ALL
  SELECT relname, greatest(reltuples, pg_relation_size(oid) / 40)
    FROM pg_index JOIN pg_class ON oid = indexrelid
    WHERE indpred IS NOT NULL AND relnamespace = 'public'::regnamespace`

// shorter lists cost the same; what PostgreSQL samples of them varies
const LISTS = `
  SELECT tablename || '.' || attname || key AS model,
      CASE key
        WHEN ':longest' THEN max(rows) FILTER (WHERE rows > 3000)
        WHEN ':long' THEN sum(rows) FILTER (WHERE rows > 3000)
        ELSE sum(freq * rows)
      END AS rows
    FROM pg_stats JOIN pg_class ON relname = tablename AND relnamespace = schemaname::regnamespace,
      LATERAL (SELECT freq, freq * reltuples AS rows FROM unnest(most_common_freqs) freq) lists,
      (VALUES (':longest'), (':long'), (':met')) keys(key)
    WHERE schemaname = 'public' AND attname LIKE '%Id'
    GROUP BY tablename, attname, key`

/** Reads the sizes of the tables, as PostgreSQL's planner knows them. */
export async function readTableSizes(pool: pg.Pool): Promise<Sizes> {
  const { rows } = await pool.query<{ model: string; rows: number }>(
    `SELECT * FROM (${SIZES} UNION ALL ${LISTS}) sizes WHERE rows IS NOT NULL`,
  )
  return new Map(rows.map(({ model, rows }) => [model, rows]))
}

/** Tells the sizes of the tables now and from time to time, until it is stopped. While they cannot be read, the last ones hold. */
export async function watchTableSizes(pool: pg.Pool, tell: (sizes: Sizes) => void): Promise<() => void> {
  const read = () => readTableSizes(pool).then(tell, () => {})
  const timer = setInterval(read, INTERVAL).unref()
  await read()
  return () => clearInterval(timer)
}
