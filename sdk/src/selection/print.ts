import type { FieldTable } from './table.ts'

/** A selection as a document, its values as variables, so that the server sees the same text whatever they are. */
export interface Printed {
  readonly text: string
  readonly variables: Record<string, unknown>
  /** Documents that read on in nested connections: see `Operation.more`. */
  readonly more: Record<string, string>
}

type Arguments = [name: string, variable: string][]

const position = new Set(['first', 'after', 'last', 'before'])

/**
 * Prints a selection of the operation type `root`.
 * @throws {TypeError} for an argument or a nested field that the schema does not have, naming those it has
 */
export function printSelection(
  table: FieldTable,
  root: 'Query' | 'Mutation' | 'Subscription',
  selection: Record<string, any>,
): Printed {
  const variables: Record<string, unknown> = {}
  const types: Record<string, string> = {}
  const more: Record<string, string> = {}
  const declarations = (text: string) => (text.match(/\$v\d+/g) ?? []).map((name) => `${name}:${types[name]}`)

  /** Makes a variable of every argument given; the others are left out. */
  function take(given: object = {}, known: Readonly<Record<string, string>> = {}, path: string): Arguments {
    return Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const type = known[name]
        if (!type)
          throw new TypeError(
            `${path} has no argument ${name}. It has: ${Object.keys(known).join(', ') || 'none'}.`,
          )
        const variable = `$v${Object.keys(types).length + 1}`
        types[variable] = type
        variables[variable.slice(1)] = value
        return [name, variable]
      })
  }

  function print(type: string, selected: Record<string, any>, path: string): string {
    const entry = table[type]
    const parts = entry?.abstract ? ['__typename'] : []
    for (const [key, value] of Object.entries(selected)) {
      if (key === '$' || !value) continue
      if (key === 'on') {
        for (const member in value) parts.push(`...on ${member}${print(member, value[member], path)}`)
        continue
      }
      const [name, alias] = key.split(':').reverse() as [string, string?]
      const here = (path && `${path}.`) + (alias ?? name)
      const head = alias ? `${alias}:${name}` : name
      const field = entry?.fields[name]
      if (value === true) {
        if (field?.type) throw new TypeError(`${here} is a ${field.type}: say which of its fields you want.`)
        parts.push(head)
        continue
      }
      if (!field)
        throw new TypeError(`${here}: ${type} has no field ${name} with arguments or fields of its own.`)
      const args = take(value.$, field.args, here)
      if (!field.type) {
        parts.push(head + list(args))
        continue
      }
      const body = print(field.type, value, here)
      parts.push(head + list(args) + body)
      if (path && selected.id === true && value.pageInfo && field.args.after) {
        const rest = args.filter(([argument]) => !position.has(argument))
        const inner = head + list([['first', '$moreFirst'], ['after', '$moreAfter'], ...rest]) + body
        // the id says from where the object is seen
        const document = `{node(id:$moreId){...on ${type}{${inner}}}}`
        const size = value.$?.first ? `=${value.$.first}` : ''
        const declared = [
          '$moreId:ID!',
          `$moreFirst:Int${size}`,
          '$moreAfter:String',
          ...declarations(document),
        ]
        more[here] = `query Selection(${declared})${document}`
      }
    }
    if (!parts.length) throw new TypeError(`${path || root}: nothing is selected.`)
    return `{${parts.join(' ')}}`
  }

  const body = print(root, selection, '')
  const declared = declarations(body)
  return {
    text: `${root.toLowerCase()} Selection${declared.length ? `(${declared})` : ''}${body}`,
    variables,
    more,
  }
}

function list(args: Arguments): string {
  return args.length ? `(${args.map(([name, variable]) => `${name}:${variable}`)})` : ''
}
