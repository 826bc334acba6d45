/** A field that takes arguments or leads to another type. */
interface FieldEntry {
  /** The arguments' types, as in a document: `ConditionBy!`. */
  readonly args: Readonly<Record<string, string>>
  /** The type that it leads to, or '' for a scalar or enum. */
  readonly type: string
}

/** What must be known of a type to print a selection of it. */
interface TypeEntry {
  /** An interface or union: results are told apart by `__typename`. */
  readonly abstract: boolean
  readonly fields: Readonly<Record<string, FieldEntry>>
}

export type FieldTable = Readonly<Record<string, TypeEntry>>

/**
 * Reads the table that the code generator writes: a line per type, as in
 * `Query:condition(by=ConditionBy!)>Condition;conditions(first=Int,after=String)>ConditionConnection`, with `~` before
 * the names of interfaces and unions. A text of one piece is a third of the size of an object literal.
 */
export function parseTable(text: string): FieldTable {
  return Object.fromEntries(
    text.split('\n').map((line) => {
      const [name, rest] = line.split(':') as [string, string]
      const fields = [...rest.matchAll(/(\w+)(?:\(([^)]*)\))?(?:>(\w+))?/g)].map(([, field, args, type]) => [
        field,
        { args: Object.fromEntries((args?.split(',') ?? []).map((arg) => arg.split('='))), type: type ?? '' },
      ])
      return [name.replace('~', ''), { abstract: name[0] === '~', fields: Object.fromEntries(fields) }]
    }),
  )
}
