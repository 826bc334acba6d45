// SQL is put together with sql-template-tag: every `${value}` becomes a parameter, every nested `Sql` is spliced in.
// All quoting of names and literals happens in this file and nowhere else.
import template, { empty, join, type RawValue, raw, Sql } from 'sql-template-tag'

export { empty, join, raw, Sql }

/** The strings of templates, once their lines are joined. */
const joined = new WeakMap<TemplateStringsArray, readonly string[]>()

/** SQL as it is written; a line break, with the blanks about it, is one blank, and none at the begin and the end. */
export function sql(strings: TemplateStringsArray, ...values: RawValue[]): Sql {
  let parts = joined.get(strings)
  if (!parts) {
    const trimmed = [...strings]
    trimmed[0] = trimmed[0]!.replace(/^\n\s*/, '')
    trimmed.push(trimmed.pop()!.replace(/\s*\n\s*$/, ''))
    parts = trimmed.map((part) => part.replace(/\s*\n\s*/g, ' '))
    joined.set(strings, parts)
  }
  return template(parts, ...values)
}

/** A quoted identifier: `name("Condition")` is `"Condition"`. */
export const name = (identifier: string): Sql => raw(`"${identifier.replaceAll('"', '""')}"`)

/** A string literal. For words that come from the schema or the document's structure, never for values. */
export const literal = (text: string): Sql => {
  const quoted = `'${text.replaceAll("'", "''")}'`
  return raw(text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted)
}

/** A whole number written out, so that the planner sees it (LIMIT). */
export const integer = (value: number): Sql => {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not a whole number`)
  return raw(String(value))
}

/** Text that is known only when the statement is whole: which columns of a row are used. */
export class Late {
  readonly text: () => string

  constructor(text: () => string) {
    this.text = text
  }
}

/** All conditions at once; true when there are none. */
export const and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? raw('true')
    : conditions.length === 1
      ? conditions[0]!
      : sql`(${join(conditions, ' and ')})`

/** Those of the conditions that there are at once; null without any. */
export function allOf(conditions: readonly (Sql | null)[]): Sql | null {
  const there = conditions.filter((condition) => condition !== null)
  return there.length > 0 ? join(there, ' and ') : null
}

/** Any of the conditions; false when there are none. */
export const or = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? raw('false')
    : conditions.length === 1
      ? conditions[0]!
      : sql`(${join(conditions, ' or ')})`

/** `where …`, or nothing. */
export const whereClause = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? empty : sql` where ${join(conditions, ' and ')}`

// PostgreSQL functions take at most 100 arguments, so an object of more than 50 keys is put together from several.
const pairsPerCall = 50

/** A JSON object with these keys in this order. */
export function jsonObject(entries: readonly (readonly [key: string, value: Sql])[]): Sql {
  const calls: Sql[] = []
  for (let i = 0; i < Math.max(entries.length, 1); i += pairsPerCall) {
    const pairs = entries.slice(i, i + pairsPerCall).map(([key, value]) => sql`${literal(key)}, ${value}`)
    calls.push(sql`json_build_object(${pairs.length ? join(pairs, ', ') : empty})`)
  }
  if (calls.length === 1) return calls[0]!
  const inner = calls.map((call) => sql`substr(left(${call}::text, -1), 2)`)
  return sql`('{' || ${join(inner, ` || ', ' || `)} || '}')::json`
}

/** A statement's text and its parameters, each of which stands there once however often it is spliced in. */
export function numbered({ strings, values }: Sql): { text: string; values: unknown[] } {
  const numbers = new Map<unknown, number>()
  const texts = values.map((value, i) => {
    if (value instanceof Late) return `${strings[i]}${value.text()}`
    const number = numbers.get(value) ?? numbers.size + 1
    numbers.set(value, number)
    return `${strings[i]}$${number}`
  })
  return { text: texts.join('') + strings.at(-1), values: [...numbers.keys()] }
}
