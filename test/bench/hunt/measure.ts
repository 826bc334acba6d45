// What an operation takes: PostgreSQL's time and memory, on a connection of its own, and Node's.
import { readFile } from 'node:fs/promises'
import { type Compiler, compilerOf, schema } from '@proviso/schema'
import { GraphQLError, getOperationAST, parse, validate } from 'graphql'
import { createPool } from '../../../prisma/src/index.ts'
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

/** Asks a query that is not refused; undefined for one that is. */
export async function measure(url: string, compiler: Compiler, query: string): Promise<Measured | undefined> {
  const before = process.memoryUsage().heapUsed
  const { statement } = compileQuery(compiler, query)
  if (!statement) return undefined
  const pool = createPool(url, 1)
  const client = await pool.connect()
  try {
    // as a session of the service
    await client.query(`SELECT set_config('statement_timeout', '${TIMEOUT}', false), ${setSession}`)
    if (statement.name === '') await client.query(`BEGIN; ${PLAN_FOR_VALUES}`)
    const pid = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid as number
    const [cpu, memory] = [await cpuOf(pid), await memoryOf(pid)]
    const started = performance.now()
    const fault = await client.query({ ...statement, rowMode: 'array' }).then(
      () => undefined,
      (error: Error) => error.message,
    )
    const milliseconds = performance.now() - started
    const [cpuAfter, memoryAfter] = [await cpuOf(pid), await memoryOf(pid)]
    return {
      query,
      cost: statement.cost,
      milliseconds,
      backendMilliseconds: cpu && cpuAfter && cpuAfter - cpu,
      backendMiB: memory && memoryAfter && memoryAfter - memory,
      nodeMiB: Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20,
      fault,
    }
  } finally {
    client.release(true)
    await pool.end()
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
export const limitedCompiler = (): Compiler => compilerOf(schema, { cost: 200_000 })
