// How many rows the tables and the partial indexes have, about, the longest lists in them, and in how many entries common words stand: what an operation
// costs depends on it.
import type { Sizes } from '@proviso/schema'
import type pg from 'pg'

/** How often it is looked whether tables grew, in milliseconds; and after how many such looks their sizes are read in any case. */
const INTERVAL = 60_000
const LOOKS = 15

const ROWS = 'CASE WHEN reltuples < 0 THEN pg_relation_size(oid) / 200 ELSE reltuples END::float8'

// which tables have a fifth more rows than before, or were analysed for the first time: to see that takes a fiftieth of reading all
const GROWN = `
  SELECT string_agg(concat(relname, reltuples < 0, round(5 * ln(greatest(1, ${ROWS})))), ' ' ORDER BY relname) AS told
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`

// what was not analysed since it grew is told by its length: a row has some 200 bytes, an entry of an index 40
const SIZES = `
  SELECT relname AS model, ${ROWS} AS rows
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
  UNION ALL
  SELECT relname, greatest(reltuples, pg_relation_size(oid) / 40)
    FROM pg_index JOIN pg_class ON oid = indexrelid
    WHERE indpred IS NOT NULL AND relnamespace = 'public'::regnamespace`

// of the rows that have a value which many have: how many the longest list has, all together, the longest of the others, and those to whom a row leads
const LISTS = `
  SELECT tablename || '.' || attname || key AS model,
      CASE key
        WHEN ':longest' THEN max(rows)
        WHEN ':long' THEN sum(rows)
        -- none has many: about a tenth of what PostgreSQL would have seen among the 30,000 rows that it samples
        WHEN ':rest' THEN coalesce(min(rows), 10 * greatest(1, reltuples / nullif(values, 0), reltuples / 30000))
        ELSE coalesce(sum(freq * rows), 0) + greatest(0, 1 - nulls - coalesce(sum(freq), 0)) ^ 2 * reltuples / greatest(1, values - count(freq))
      END AS rows
    FROM (SELECT tablename, attname, most_common_freqs, reltuples, null_frac AS nulls, CASE WHEN n_distinct < 0 THEN -n_distinct * reltuples ELSE n_distinct END AS values
            FROM pg_stats JOIN pg_class ON relname = tablename AND relnamespace = schemaname::regnamespace
            WHERE schemaname = 'public' AND (attname LIKE '%Id' OR tablename = 'StatusPeriod' AND attname = 'status')) columns
    LEFT JOIN LATERAL (SELECT freq, freq * reltuples AS rows FROM unnest(most_common_freqs) freq) lists ON true
    CROSS JOIN (VALUES (':longest'), (':long'), (':rest'), (':met')) keys(key)
    GROUP BY tablename, attname, key, reltuples, values, nulls`

// how many rows share a value, or have none, at most, of a column by which an index has them in order
const TIED = `
  SELECT tablename || '.' || stats.attname || ':tied' AS model,
      greatest(null_frac, coalesce(most_common_freqs[1], 0), CASE WHEN n_distinct < 0 THEN 0 ELSE 1 / greatest(1, n_distinct) END) * reltuples AS rows
    FROM pg_stats stats JOIN pg_class ON relname = tablename AND relnamespace = schemaname::regnamespace
    JOIN pg_attribute a ON a.attrelid = pg_class.oid AND a.attname = stats.attname
    WHERE schemaname = 'public' AND EXISTS (SELECT 1 FROM pg_index WHERE indrelid = pg_class.oid AND indkey[0] = attnum)`

// under no word: in so many stands the rarest of those that PostgreSQL counts, and others in fewer
const WORDS = `
  SELECT tablename || '.words:' || coalesce(lexeme, '') AS model, min(freq) * min(reltuples) AS rows
    FROM pg_stats JOIN pg_class ON relname = tablename AND relnamespace = schemaname::regnamespace,
      unnest(most_common_elems::text::text[], most_common_elem_freqs) AS words(lexeme, freq)
    WHERE schemaname = 'public' AND attname = 'words' AND lexeme IS NOT NULL
    GROUP BY GROUPING SETS ((tablename, lexeme), (tablename))`

// on whom the most rows of other tables hang, by column: those that PostgreSQL counts
const COUNTED = `
  SELECT tablename || '.' || stats.attname AS list, confrelid::regclass::text AS target, id, freq * reltuples AS rows
    FROM pg_stats stats JOIN pg_class ON relname = tablename AND relnamespace = schemaname::regnamespace
    JOIN pg_attribute a ON a.attrelid = pg_class.oid AND a.attname = stats.attname
    JOIN pg_constraint ON conrelid = pg_class.oid AND contype = 'f' AND conkey = ARRAY[a.attnum],
      unnest(most_common_vals::text::bigint[], most_common_freqs) AS lists(id, freq)
    WHERE schemaname = 'public' AND stats.attname LIKE '%Id'`

// in how many periods conditions stand so
const STATUSES = `
  SELECT 'StatusPeriod.status:value=' || status AS model, freq * reltuples AS rows
    FROM pg_stats JOIN pg_class ON relname = tablename AND relnamespace = schemaname::regnamespace,
      unnest(most_common_vals::text::text[], most_common_freqs) AS statuses(status, freq)
    WHERE schemaname = 'public' AND tablename = 'StatusPeriod' AND attname = 'status'`

// from which moments on a half, a quarter and so on of all changes were recorded, in milliseconds
const HALVES = `
  SELECT 'Change.recordedAt:half=' || times, extract(epoch FROM coalesce(min(moment) FILTER (WHERE later <= 0.5 ^ times), max(moment) + interval '1 ms')) * 1000
    FROM (SELECT moment, sum(part) OVER (ORDER BY moment DESC) AS later
            FROM pg_stats, LATERAL (
              SELECT moment, part FROM unnest(most_common_vals::text::timestamptz[], most_common_freqs) AS common(moment, part)
              UNION ALL
              SELECT moment, (1 - (SELECT coalesce(sum(freq), 0) FROM unnest(most_common_freqs) freq)) / cardinality(histogram_bounds::text::timestamptz[])
                FROM unnest(histogram_bounds::text::timestamptz[]) moment) moments
            WHERE schemaname = 'public' AND tablename = 'Change' AND attname = 'recordedAt') moments, generate_series(1, 10) times
    GROUP BY times`

// by what else they are called; an actor by the names of those that were merged into it as well
const SLUGS = `
  SELECT '"Actor"' AS target, slug, coalesce("survivorId", id) AS id FROM "Actor" WHERE id = ANY ($1) OR "survivorId" = ANY ($1)
  ${['Agreement', 'Condition', 'Consideration', 'Event', 'Topic']
    .map((table) => `UNION ALL SELECT '"${table}"', slug, id FROM "${table}" WHERE id = ANY ($1)`)
    .join('\n  ')}`

/** Reads how many rows hang on those on whom the most do, by the ids and slugs of these. */
async function readNamed(pool: pg.Pool): Promise<[string, number][]> {
  const { rows: counted } = await pool.query<{ list: string; target: string; id: string; rows: number }>(
    COUNTED,
  )
  const { rows: called } = await pool.query<{ target: string; slug: string; id: string }>(SLUGS, [
    [...new Set(counted.map(({ id }) => id))],
  ])
  const slugs = Map.groupBy(called, ({ target, id }) => `${target} ${id}`)
  return counted.flatMap(({ list, target, id, rows }) => [
    [`${list}:id=${id}`, rows] as [string, number],
    ...(slugs.get(`${target} ${id}`) ?? []).map(({ slug }): [string, number] => [
      `${list}:slug=${slug}`,
      rows,
    ]),
  ])
}

/** Reads the sizes of the tables, as PostgreSQL's planner knows them. */
export async function readTableSizes(pool: pg.Pool): Promise<Sizes> {
  const { rows } = await pool.query<{ model: string; rows: number }>(
    `SELECT * FROM (${SIZES} UNION ALL ${LISTS} UNION ALL ${STATUSES} UNION ALL ${TIED} UNION ALL ${HALVES} UNION ALL ${WORDS}) sizes WHERE rows IS NOT NULL`,
  )
  return new Map([
    ...rows.map(({ model, rows }): [string, number] => [model, rows]),
    ...(await readNamed(pool)),
  ])
}

/** Tells the sizes of the tables now and from time to time, until it is stopped. While they cannot be read, the last ones hold. */
export async function watchTableSizes(
  pool: pg.Pool,
  tell: (sizes: Sizes) => void,
  interval = INTERVAL,
): Promise<() => void> {
  let [last, looks] = ['', 0]
  const look = async () => {
    const { rows } = await pool.query<{ told: string }>(GROWN)
    const { told } = rows[0]!
    looks = told === last ? looks + 1 : 0
    if (looks % LOOKS !== 0) return
    tell(await readTableSizes(pool))
    last = told
  }
  const read = () => look().catch(() => {})
  const timer = setInterval(read, interval).unref()
  await read()
  return () => clearInterval(timer)
}
