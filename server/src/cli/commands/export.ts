import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { exportDossier } from '@proviso/prisma'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

export interface ExportOptions {
  /** Only the records of this dataset. */
  readonly dataset?: string
  /** The file to write. Default: standard output. */
  readonly output?: string
}

/** `proviso export`: writes the graph as a dossier. A file appears under its name only when it is complete. */
export async function runExport({ dataset, output }: ExportOptions): Promise<number> {
  const partial = output && `${output}.${process.pid}.partial`
  const stream = partial ? createWriteStream(partial) : process.stdout
  let broken: NodeJS.ErrnoException | undefined
  stream.on('error', (error) => {
    broken = error
  })
  try {
    const { records } = await withDatabase((database, signal) =>
      exportDossier(
        database,
        async (line) => {
          signal.throwIfAborted()
          if (broken) throw broken
          if (!stream.write(`${line}\n`)) await once(stream, 'drain')
        },
        dataset === undefined ? {} : { dataset },
      ),
    )
    if (partial) {
      stream.end()
      await finished(stream)
      await rename(partial, output)
      process.stderr.write(`${records} records written to ${output}\n`)
    }
    return 0
  } catch (error) {
    if (partial) await rm(partial, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof RangeError) throw new UsageError(error.message)
    // Whoever read our output, such as `head`, has read enough.
    if (!partial && code === 'EPIPE') return 0
    if (partial && broken) throw new UsageError(`Cannot write ${output}: ${broken.message}`)
    throw error
  }
}
