import { leaves } from '../graph/leaves.ts'
import type { SelectedLeaf } from './columns.ts'

/** What a column holds: the schema's own scalars, and `Enum` for one of a few words. */
export type ColumnType = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'DateTime' | 'Moment' | 'Enum'

/** A column's type, and the lists on the way to it. */
export interface TypedLeaf {
  readonly type: ColumnType
  /** The columns' beginnings that are lists: `assessments.nodes`. */
  readonly lists: readonly string[]
}

const scalars = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'DateTime', 'Moment', 'JSON'])
let table: Map<string, Map<string, string>> | undefined

/** The type of a selected leaf as the schema says it; `undefined` for a field that this SDK's schema does not have. */
export function typeOf({ column, fields }: SelectedLeaf): TypedLeaf | undefined {
  table ??= new Map(
    leaves.split('\n').map((line) => {
      const [name, rest] = line.split(':') as [string, string]
      return [name, new Map(rest.split(',').map((entry) => entry.split('=') as [string, string]))]
    }),
  )
  let type = 'Query'
  const starred: boolean[] = []
  for (const field of fields) {
    if (field.startsWith('on ')) {
      type = field.slice(3)
      continue
    }
    const found = table.get(type)?.get(field)
    if (!found) return
    starred.push(found[0] === '*')
    type = found.replace('*', '')
  }
  const keys = column.split('.')
  const own = starred.slice(-keys.length)
  const lists = keys.map((_, at) => keys.slice(0, at + 1).join('.')).filter((_, at) => own[at])
  return { type: (scalars.has(type) ? type : 'Enum') as ColumnType, lists }
}
