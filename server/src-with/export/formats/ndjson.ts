import type { Column } from '@proviso/schema'
import type { Format } from './format.ts'
import { mediaTypes } from './media-types.ts'

/** A JSON object in each line, with all columns as its keys. */
export const ndjson: Format = {
  name: 'ndjson',
  mediaType: mediaTypes.ndjson,
  isCompressed: false,
  async *write(columns, batches) {
    const fields = columns.map((column, i) => {
      const key = `${i > 0 ? ',' : '{'}${JSON.stringify(column.name)}:`
      const toJson = jsonOf(column)
      return (text: string | null) => key + (text === null ? 'null' : toJson(text))
    })
    for await (const rows of batches) {
      let text = ''
      for (const row of rows) {
        for (let i = 0; i < fields.length; i++) text += fields[i]!(row[i] ?? null)
        text += '}\n'
      }
      yield Buffer.from(text)
    }
  },
}

function jsonOf({ type }: Column): (text: string) => string {
  switch (type) {
    case 'Boolean':
      return (text) => (text === 't' ? 'true' : 'false')
    case 'Int':
    case 'Float':
      return (text) => JSON.stringify(Number(text))
    default:
      return (text) => JSON.stringify(text)
  }
}
