import { Lazy } from './lazy.ts'
import type { RowSource, StreamFormat, StreamOptions } from './table/row-source.ts'
import type { RowOptions } from './table/row-types.ts'
import type { Table } from './table/table.ts'

/**
 * Nodes as rows: `await` them for a {@link Table}, or write them to a stream while the pages load.
 */
export class Rows<R extends object> extends Lazy<Table<R>> {
  readonly [Symbol.toStringTag]: string = 'Rows'
  readonly #source: RowSource
  readonly #options: RowOptions

  /** Made by `Pages.rows`. */
  constructor(source: RowSource, options: RowOptions) {
    super()
    this.#source = source
    this.#options = options
  }

  protected async load(): Promise<Table<R>> {
    const { tables, all, origin } = this.#source
    return tables().toRows(await all(), this.#options, origin())
  }

  /**
   * The rows as bytes, for tables larger than memory: at most one page is held. Cancelling the stream fetches no more.
   *
   * @example
   * const csv = proviso.conditions().rows({ columns: ['slug', 'force'] }).stream('csv')
   * console.log((await new Response(csv).text()).length)
   */
  stream(format: StreamFormat, options: StreamOptions = {}): ReadableStream<Uint8Array> {
    const source = this.#source
    const rowOptions = this.#options
    let chunks: AsyncGenerator<Uint8Array> | undefined
    return new ReadableStream({
      async pull(controller) {
        chunks ??= source.tables().writeRows(source, rowOptions, format, options)
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks?.return(undefined)
      },
    })
  }
}
