import { zstdCompressSync } from 'node:zlib'
import type { Column } from '@proviso/schema'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Format } from './format.ts'
import { gathered } from './gathered.ts'
import { mediaTypes } from './media-types.ts'

/** Parquet, compressed with Zstandard: a row group for each lot of rows, typed columns, dictionaries where values recur. */
export const parquet: Format = {
  name: 'parquet',
  mediaType: mediaTypes.parquet,
  isCompressed: true,
  async *write(columns, batches) {
    const writer = new ByteWriter()
    const file = new ParquetWriter({
      writer,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
      codec: 'ZSTD',
      compressors: { ZSTD: (bytes) => zstdCompressSync(bytes) },
      createdBy: 'proviso',
    })
    for await (const lot of gathered(columns, batches)) {
      const columnData = columns.map(({ name }, i) => ({ name, data: lot[i]! }))
      await file.write({ columnData, rowGroupSize: lot[0]!.length })
      yield taken(writer)
    }
    await file.finish()
    yield taken(writer)
  },
}

/** What has been written since, which is then no longer held. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function elementOf({ name, type, nullable }: Column): SchemaElement {
  return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...storedAs(type) }
}

function storedAs(type: Column['type']): Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'> {
  switch (type) {
    case 'Boolean':
      return { type: 'BOOLEAN' }
    case 'Int':
      return { type: 'INT32' }
    case 'Float':
      return { type: 'DOUBLE' }
    case 'DateTime':
      return {
        type: 'INT64',
        converted_type: 'TIMESTAMP_MILLIS',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
      }
    default:
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
  }
}
