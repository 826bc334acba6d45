// Which state of the data PostgreSQL shows at this moment, as a text: equal texts, equal answers.
//
// The text is made of two things, both read by one statement, thus in one snapshot:
//
// - `pg_current_snapshot()`: which transactions are visible. As long as it is the same, no transaction that wrote
//   anything has ended, whoever began it: an import in another process, a hand with psql. (The largest id in the change
//   log would not do: ids are given out before they are committed, so a smaller one can become visible later.)
// - the next moment at which an assessment or an outcome comes to hold. Whoever names no `asOf` asks as of now, so
//   answers change without a write when the clock passes such a moment, and only then.
//
// A transaction is visible before its writer is told that it is committed. So a version that is *read after* a request
// came in includes every write that was acknowledged before the request was made. Nothing here waits for
// a notification, which can arrive too late.
//
// A crash or a failover can make PostgreSQL use the numbers of lost transactions again. It also ends every connection,
// and a failover leads to a server that was started at another time; that is why both are part of the text.
import pg from 'pg'
import { whenPatienceEnds } from './patience.ts'
import { queryText } from './text-query.ts'

/** One state of the data. */
export interface DataVersion {
  /** The same for as long as no answer can have changed. */
  readonly text: string
  /** How much has been written to the log (WAL) of the server, in bytes: a server that has replayed that much shows this state. */
  readonly position: bigint
}

/** Reads versions of the data. */
export interface DataVersions {
  /**
   * The version now. All who ask while a read is under way share the next one, which begins after each of them has asked.
   *
   * @throws where PostgreSQL does not answer within two seconds.
   */
  read(): Promise<DataVersion>
  close(): Promise<void>
}

/** A PostgreSQL that cannot say the version in that time can answer little else. */
const PATIENCE_MS = 2000

/** What holds once its day has come: statuses without `asOf` are those of the end of today. */
const HOLDS_NEXT = (table: string, moment: string) =>
  `(SELECT min("${moment}") FROM "${table}" WHERE "${moment}" > proviso_today())`

// functions of the log are missing in some engines that otherwise behave like PostgreSQL: asked only where needed
const POSITION = `CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_insert_lsn() END`

/**
 * Reads versions over a connection of its own, so that a busy pool keeps nobody waiting for what the cache holds.
 *
 * @param withPosition whether the position in the log is wanted as well; else it is 0.
 */
export function openDataVersions(url: string, { withPosition = false } = {}): DataVersions {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: PATIENCE_MS,
    application_name: 'proviso version',
  })
  let connections = 0
  pool.on('connect', (client) => {
    connections += 1
    client.on('error', () => {}) // said by the read that is under way
  })
  pool.on('error', () => {}) // said by the next read
  const name = withPosition ? 'data version and position' : 'data version'
  const text = `SELECT concat_ws(' ', ${withPosition ? `${POSITION} - '0/0'::pg_lsn` : '0'}, pg_current_snapshot(), pg_postmaster_start_time(),
    least(${HOLDS_NEXT('Assessment', 'judgedAt')}, ${HOLDS_NEXT('Outcome', 'effectiveAt')}))`
  return {
    read: shared(async () => {
      const client = await pool.connect()
      try {
        const row = await inTime(queryText(client, { name, text, values: [] }))
        client.release()
        const [position = '', ...state] = row!.split(' ')
        return { text: `${connections} ${state.join(' ')}`, position: BigInt(position) }
      } catch (error) {
        client.release(true)
        throw error
      }
    }),
    close: () => pool.end(),
  }
}

/** Fails where PostgreSQL takes too long: pg's own timeout would go on counting after a query of another kind than its own has ended. */
function inTime<Result>(reading: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = whenPatienceEnds(PATIENCE_MS, () => reject(new Error('The version was not read in time.')))
    reading.then(resolve, reject).finally(stop)
  })
}

/**
 * Lets calls share runs. A call never gets the result of a run that began before it: while one is under way, all calls
 * wait for the one after it.
 */
export function shared<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> | undefined
  let next: Promise<Result> | undefined
  const start = () => {
    const result = run()
    running = result.then(
      () => {
        running = undefined
      },
      () => {
        running = undefined
      },
    )
    return result
  }
  return () => {
    if (next) return next
    if (!running) return start()
    next = running.then(() => {
      next = undefined
      return start()
    })
    return next
  }
}
