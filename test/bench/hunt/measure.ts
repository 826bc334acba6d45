// What an operation takes: PostgreSQL's time and memory, in a session as those of the service, and Node's.
import { readFile } from 'node:fs/promises'
import { type Compiler, compilerOf, schema } from '@proviso/schema'
import { GraphQLError, getOperationAST, parse, validate } from 'graphql'
import type pg from 'pg'
import { createPool } from '../../../prisma/src/index.ts'
import { USUAL_COST } from '../../../server/src/configuration.ts'
import { PLAN_FOR_VALUES, setSession } from '../../../server/src/database/session.ts'

/** How long a statement may run, in milliseconds: as long as the service lets it. */
const TIMEOUT = 10_000

export interface Measured {
  readonly query: string
  readonly cost: number
  /** From the compiled operation to its answer, and what of it the backend worked, where the system tells. */
  readonly milliseconds: number
  readonly backendMilliseconds: number | undefined
  readonly backendMiB: number | undefined
  readonly nodeMiB: number
  /** What went wrong, other than that the operation was refused. */
  readonly fault: string | undefined
}

/** What a query costs; the code with which it is refused; or, for what no client should see, the error. */
export function compileQuery(compiler: Compiler, query: string) {
  const document = parse(query)
  const [error] = validate(schema, document)
  if (error) return { invalid: error.message }
  try {
    return { statement: compiler.statement(document, getOperationAST(document)!, {}, 'body') }
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code)
      return { refused: String(error.extensions.code) }
    throw error
  }
}

/** One that grew by so many MiB is followed by another, for the most memory that it ever had says nothing of what it asks then. */
const GROWN = 50

/** So long a backend works for what is measured by its cost, in ms. It is asked once more: who touches a page of shared memory first waits for the system to map it. */
export const LONG = 50

/** What reads so many pages, one by one in the order of an index, that all memory that the server shares was used once, and plans what a function asks. */
const READ_MUCH = `
  BEGIN;
  SET LOCAL statement_timeout = 0; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_indexonlyscan = off;
  SELECT count(summary) FROM "Condition" WHERE id > 0;
  SELECT count("reportedAt") FROM "Claim" WHERE id > 0;
  SELECT count("retractedAt") FROM "Quote" WHERE id > 0;
  SELECT count(title) FROM "Event" WHERE id > 0;
  SELECT count(status) FROM "Assessment" WHERE id > 0;
  SELECT count(role) FROM "ConditionParty" WHERE id > 0;
  SELECT proviso_standing_known('conditionId', 1, NULL, now(), 'REPORTED'), proviso_counted('conditionId', 1, NULL, now(), 'REPORTED');
  ROLLBACK`

/**
 * Sessions as those of the service, which have answered many questions before: of one that is new the system has to map the memory that
 * it shares with others page by page, which took up to ten times as long as the question.
 */
export class Sessions {
  readonly #pool: pg.Pool
  #client: pg.PoolClient | undefined
  #pid = 0
  #memory: number | undefined
  #statements = 0

  constructor(url: string) {
    this.#pool = createPool(url, 1)
  }

  /** Asks a query that is not refused, and again what takes long; undefined for one that is. */
  async measure(compiler: Compiler, query: string): Promise<Measured | undefined> {
    const first = await this.#ask(compiler, query)
    const worked = first?.backendMilliseconds ?? 0
    if (!first || first.fault || worked < LONG) return first
    const again = await this.#ask(compiler, query)
    if (again?.backendMilliseconds === undefined || again.backendMilliseconds > worked) return first
    const { milliseconds, backendMilliseconds } = again
    return { ...first, milliseconds, backendMilliseconds }
  }

  async #ask(compiler: Compiler, query: string): Promise<Measured | undefined> {
    const before = process.memoryUsage().heapUsed
    const { statement } = compileQuery(compiler, query)
    if (!statement) return undefined
    this.#client ??= await this.#begin()
    const client = this.#client
    if (statement.name === '') await client.query(`BEGIN; ${PLAN_FOR_VALUES}`)
    // planned whenever it is asked
    const name = statement.name && `${statement.name} ${this.#statements++}`
    const { text, values } = statement
    const cpu = await cpuOf(this.#pid)
    const started = performance.now()
    const fault = await client.query({ name, text, values, rowMode: 'array' }).then(
      () => undefined,
      (error: Error) => error.message,
    )
    const milliseconds = performance.now() - started
    const [cpuAfter, memoryAfter] = [await cpuOf(this.#pid), await memoryOf(this.#pid)]
    const backendMiB = this.#memory && memoryAfter && memoryAfter - this.#memory
    if (fault || (backendMiB ?? 0) > GROWN) this.#end()
    else await client.query('ROLLBACK; DEALLOCATE ALL')
    return {
      query,
      cost: statement.cost,
      milliseconds,
      backendMilliseconds: cpu && cpuAfter && cpuAfter - cpu,
      backendMiB,
      nodeMiB: Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20,
      fault,
    }
  }

  async close(): Promise<void> {
    this.#end()
    await this.#pool.end()
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect()
    await client.query(`SELECT set_config('statement_timeout', '${TIMEOUT}', false), ${setSession}`)
    await client.query(READ_MUCH)
    this.#pid = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid as number
    this.#memory = await memoryOf(this.#pid)
    return client
  }

  #end(): void {
    this.#client?.release(true)
    this.#client = undefined
  }
}

/** How long a process has worked, in milliseconds; undefined where the system does not tell, or the process is gone. */
const cpuOf = (pid: number) =>
  readFile(`/proc/${pid}/schedstat`, 'utf8').then(
    (text) => Number(text.split(' ')[0]) / 1e6,
    () => undefined,
  )

/** The most memory of its own that a process has had, in MiB. */
const memoryOf = (pid: number) =>
  readFile(`/proc/${pid}/status`, 'utf8').then(
    (text) => {
      const kilobytes = (name: string) => Number(text.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1])
      return (kilobytes('VmHWM') - kilobytes('RssShmem') - kilobytes('RssFile')) / 1024
    },
    () => undefined,
  )

/** The compiler with the limits of the service. */
export const limitedCompiler = (): Compiler => compilerOf(schema, { cost: USUAL_COST })
