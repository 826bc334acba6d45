/** Where rows come from: a document, and the place in its answer of what is listed. */
export interface Origin {
  /** The document's text. */
  readonly text: string
  /** The place of the connection in the answer, list positions left out. */
  readonly path: string
}

/** A leaf that a document selects. */
export interface SelectedLeaf {
  /** Its place below a node, by the names in the answer: the column's name. */
  readonly column: string
  /** The fields that lead to it from the root, by their names in the schema; a type condition stands as `on Type`. */
  readonly fields: readonly string[]
}

/** A field of a document's selection, or the fields that hold for one type (`on Type`). */
interface Selected {
  readonly key: string
  readonly fields: readonly string[]
  readonly inner: Selected[] | undefined
}

const hidden = new Set(['pageInfo', 'cursor', '__typename'])

/** The leaves below the nodes of the connection at `path`, in the order of the document. */
export function leavesOf({ text, path }: Origin): SelectedLeaf[] {
  let level = parse(text)
  for (const key of path.split('.')) level = level.find((field) => field.key === key)?.inner ?? []
  const below = (name: string, of = level) => of.find((field) => field.key === name)?.inner
  // Those that page themselves list `nodes` or `edges { node }`.
  const nodes = below('nodes') ?? below('node', below('edges') ?? [])
  const found = new Map<string, SelectedLeaf>()
  const walk = (fields: readonly Selected[], at: string) => {
    for (const { key, fields: way, inner } of fields) {
      if (hidden.has(key)) continue
      const column = at ? `${at}.${key}` : key
      if (inner) walk(inner, column)
      else if (!found.has(column)) found.set(column, { column, fields: way })
    }
  }
  walk(nodes ?? [], '')
  return [...found.values()]
}

/** The fields that a document's operation selects, fragments and types' own fields among the others. */
function parse(text: string): Selected[] {
  const bare = text.replace(/#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g, '')
  const tokens: string[] = withoutArguments(bare).match(/\.\.\.|[{}:]|@?\w+/g) ?? []
  const fragments: Record<string, number> = {}
  let start = tokens.indexOf('{')
  for (let at = 0, depth = 0; at < tokens.length; at++) {
    if (tokens[at] === '{') depth++
    if (tokens[at] === '}') depth--
    if (depth === 0 && tokens[at] === 'fragment') fragments[tokens[at + 1]!] = at + 4
    if (depth === 0 && /^(query|mutation|subscription)$/.test(tokens[at]!)) start = tokens.indexOf('{', at)
  }

  /** Reads the selection set that opens at `at`, and says where it ends. */
  function read(at: number, way: readonly string[]): { fields: Selected[]; end: number } {
    const fields: Selected[] = []
    const add = (more: readonly Selected[]) => {
      for (const field of more) {
        const same = fields.find(({ key, inner }) => key === field.key && inner && field.inner)
        if (same) same.inner!.push(...field.inner!)
        else fields.push(field)
      }
    }
    for (at++; tokens[at] !== '}' && at < tokens.length; ) {
      const token = tokens[at++]!
      if (token === '...') {
        const name = tokens[at]!
        if (name !== 'on' && name !== '{' && name[0] !== '@') {
          at++
          const opening = fragments[name]!
          add(read(opening, [...way, `on ${tokens[opening - 1]}`]).fields)
        } else {
          const inner = name === 'on' ? [...way, `on ${tokens[at + 1]}`] : way
          const part = read(tokens.indexOf('{', at), inner)
          add(part.fields)
          at = part.end
        }
      } else if (token[0] !== '@') {
        const name = tokens[at] === ':' ? tokens[at + 1]! : token
        if (tokens[at] === ':') at += 2
        while (tokens[at]?.[0] === '@') at++
        const here = [...way, name]
        const part = tokens[at] === '{' ? read(at, here) : undefined
        if (part) at = part.end
        add([{ key: token, fields: here, inner: part?.fields }])
      }
    }
    return { fields, end: at + 1 }
  }
  return read(start, []).fields
}

function withoutArguments(text: string): string {
  let depth = 0
  return text.replace(/[^()]+|[()]/g, (part) => {
    if (part === '(') depth++
    else if (part === ')') depth--
    else if (!depth) return part
    return ''
  })
}
