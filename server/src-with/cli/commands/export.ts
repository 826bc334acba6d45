import { exportDossier } from '@proviso/prisma'
import { UsageError } from '../failure.ts'
import { LineOutput } from '../line-output.ts'
import { withDatabase } from './with-database.ts'

export interface ExportOptions {
  /** Only the records of this dataset. */
  readonly dataset?: string
  /** The file to write. Default: standard output. */
  readonly output?: string
}

/** `proviso export`: writes the graph as a dossier. */
export async function runExport({ dataset, output }: ExportOptions): Promise<number> {
  let records = 0
  const code = await new LineOutput(output).write(async (write) => {
    const exported = await withDatabase((database, signal) =>
      exportDossier(
        database,
        async (line) => {
          signal.throwIfAborted()
          await write(line)
        },
        dataset === undefined ? {} : { dataset },
      ),
    ).catch((error) => {
      throw error instanceof RangeError ? new UsageError(error.message) : error
    })
    records = exported.records
    return 0
  })
  if (output) process.stderr.write(`${records} records written to ${output}\n`)
  return code
}
