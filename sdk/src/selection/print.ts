import type { FieldTable } from './table.ts'

/** A selection as a document, its values as variables, so that the server sees the same text whatever they are. */
export interface Printed {
  readonly text: string
  readonly variables: Record<string, unknown>
  /** Documents that read on in nested connections: see `Operation.more`. */
  readonly more: Record<string, string>
}

/**
 * Prints a selection of the operation type `root`.
 * @throws {TypeError} for an argument or a nested field that the schema does not have, naming those it has
 */
export function printSelection(
  table: FieldTable,
  root: 'Query' | 'Subscription',
  selection: object,
): Printed {
  const variables: Record<string, unknown> = {}
  const types: Record<string, string> = {}
  const more: Record<string, string> = {}
  const declare = (text: string) => (text.match(/\$v\d+/g) ?? []).map((name) => `${name}:${types[name]}`)

  function print(type: string, selected: Record<string, any>, path: string): string {
    const entry = table[type]
    const parts = entry?.abstract ? ['__typename'] : []
    for (const [key, value] of Object.entries(selected)) {
      if (key === '$' || !value) continue
      if (key === 'on') {
        for (const [member, inner] of Object.entries<any>(value))
          parts.push(`...on ${member}${print(member, inner, path)}`)
        continue
      }
      const [name, alias] = key.split(':').reverse() as [string, string?]
      const place = path && `${path}.`
      const here = place + (alias ?? name)
      const field = entry?.fields[name]
      const head = alias ? `${alias}:${name}` : name
      if (value === true) {
        if (field?.type) throw new TypeError(`${here} is a ${field.type}: say which of its fields you want.`)
        parts.push(head)
        continue
      }
      const args: [string, string][] = Object.entries(value.$ ?? {})
        .filter(([, argument]) => argument !== undefined)
        .map(([argument, given]) => {
          const variable = `$v${Object.keys(types).length + 1}`
          const declared = field?.args[argument]
          if (!declared)
            throw new TypeError(
              `${here} has no argument ${argument}. It has: ${Object.keys(field?.args ?? {}).join(', ') || 'none'}.`,
            )
          types[variable] = declared
          variables[variable.slice(1)] = given
          return [argument, variable]
        })
      if (field && !field.type) {
        parts.push(head + list(args))
        continue
      }
      if (!field) throw new TypeError(`${here}: ${type} has no field ${name} with fields of its own.`)
      const body = print(field.type, value, here)
      parts.push(head + list(args) + body)
      if (path && selected.id === true && value.pageInfo && field.args.after) {
        const rest = args.filter(([argument]) => !['first', 'after', 'last', 'before'].includes(argument))
        const size = value.$?.first ? `=${value.$.first}` : ''
        const inner = `${head}${list([['first', '$moreFirst'], ['after', '$moreAfter'], ...rest])}${body}`
        const declared = ['$moreId:ID!', `$moreFirst:Int${size}`, '$moreAfter:String', ...declare(inner)]
        more[here] = `query Selection(${declared}){node(id:$moreId){...on ${type}{${inner}}}}`
      }
    }
    if (!parts.length) throw new TypeError(`${path || root}: nothing is selected.`)
    return `{${parts.join(' ')}}`
  }

  const body = print(root, selection as Record<string, any>, '')
  const declared = declare(body)
  return {
    text: `${root.toLowerCase()} Selection${declared.length ? `(${declared})` : ''}${body}`,
    variables,
    more,
  }
}

function list(args: [string, string][]): string {
  return args.length ? `(${args.map(([name, variable]) => `${name}:${variable}`)})` : ''
}
