import type { Column } from '@proviso/schema'
import type { TextRow } from '../read-rows.ts'

/** A format in which tables are written. */
export interface Format {
  /** Its name, and how its files end. */
  readonly name: string
  readonly mediaType: string
  /** Whether what it writes is compressed already. */
  readonly isCompressed: boolean
  /** Writes a table, as its rows come. */
  write(columns: readonly Column[], batches: AsyncIterable<readonly TextRow[]>): AsyncIterable<Uint8Array>
}
