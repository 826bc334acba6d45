// Lines for standard output, or for a file that appears under its name only when it is complete.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { UsageError } from './failure.ts'

/** Writes a line; resolves when there is room for more. */
export type WriteLine = (line: string) => Promise<void>

/** Where a command writes lines. */
export class LineOutput {
  readonly #file: string | undefined

  /** @param file the file to write. Default: standard output. */
  constructor(file: string | undefined) {
    this.#file = file
  }

  /** Writes what `work` has to write, and resolves to what it does: 0 where the reader of standard output has read enough. */
  async write(work: (write: WriteLine) => Promise<number>): Promise<number> {
    const partial = this.#file && `${this.#file}.${process.pid}.partial`
    const stream = partial ? createWriteStream(partial) : process.stdout
    let broken: NodeJS.ErrnoException | undefined
    stream.on('error', (error) => {
      broken = error
    })
    try {
      const done = await work(async (line) => {
        if (broken) throw broken
        if (!stream.write(`${line}\n`)) await once(stream, 'drain')
      })
      if (partial) {
        stream.end()
        await finished(stream)
        await rename(partial, this.#file!)
      }
      return done
    } catch (error) {
      if (partial) await rm(partial, { force: true })
      // Whoever read our output, such as `head`, has read enough.
      if (!partial && (error as NodeJS.ErrnoException).code === 'EPIPE') return 0
      if (partial && broken) throw new UsageError(`Cannot write ${this.#file}: ${broken.message}`)
      throw error
    }
  }
}
