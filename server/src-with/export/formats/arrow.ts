import type { Column } from '@proviso/schema'
import * as arrow from 'apache-arrow'
import type { Format } from './format.ts'
import { gathered, type Value } from './gathered.ts'
import { mediaTypes } from './media-types.ts'

/** An Arrow IPC stream: the schema, then a batch for each lot of rows. Enums are dictionaries of all their values. */
export const arrowStream: Format = {
  name: 'arrow',
  mediaType: mediaTypes.arrow,
  isCompressed: false,
  async *write(columns, batches) {
    const types = columns.map(storedAs)
    const schema = new arrow.Schema(
      columns.map(({ name, nullable }, i) => new arrow.Field(name, types[i]!, nullable)),
    )
    const written: Uint8Array[] = []
    const writer = new arrow.RecordBatchStreamWriter().reset(sinkOf(written), schema)
    for await (const lot of gathered(columns, batches)) {
      const children = lot.map((values, i) => dataOf(columns[i]!, types[i]!, values))
      const length = lot[0]!.length
      writer.write(
        new arrow.RecordBatch(
          schema,
          arrow.makeData({ type: new arrow.Struct(schema.fields), length, children }),
        ),
      )
      yield* written.splice(0)
    }
    writer.finish()
    yield* written.splice(0)
  },
}

/** Its own queue would hold all that is written until somebody reads, however much that is. */
function sinkOf(written: Uint8Array[]): arrow.AsyncByteQueue {
  const sink = new arrow.AsyncByteQueue()
  sink.write = (bytes) => void written.push(bytes as Uint8Array)
  return sink
}

function storedAs({ type }: Column): arrow.DataType {
  switch (type) {
    case 'Boolean':
      return new arrow.Bool()
    case 'Int':
      return new arrow.Int32()
    case 'Float':
      return new arrow.Float64()
    case 'DateTime':
      return new arrow.TimestampMillisecond('UTC')
    case 'Enum':
      return new arrow.Dictionary(new arrow.Utf8(), new arrow.Int16())
    default:
      return new arrow.Utf8()
  }
}

function dataOf({ values: all }: Column, type: arrow.DataType, values: readonly Value[]): arrow.Data {
  if (!arrow.DataType.isDictionary(type))
    return arrow.vectorFromArray(
      values.map((value) =>
        value instanceof Date && !arrow.DataType.isDate(type) ? value.getTime() : value,
      ),
      type,
    ).data[0]!
  // the same in every batch, as not every reader follows one that grows
  const places = new Map(all!.map(({ name }, i) => [name, i]))
  const indices = arrow.vectorFromArray(
    values.map((value) => (value === null ? null : places.get(value as string)!)),
    type.indices,
  ).data[0]!
  return arrow.makeData({
    type,
    length: indices.length,
    nullCount: indices.nullCount,
    data: indices.values,
    nullBitmap: indices.nullBitmap,
    dictionary: arrow.vectorFromArray(
      all!.map(({ name }) => name),
      type.dictionary,
    ),
  })
}
