// Checks one record by itself against its schema, and says what is wrong with it and what it was perhaps meant to be.
import * as z from 'zod'
import { closest, suggestion } from './closest.ts'
import { cite, type ErrorList, type ImportErrorCode, oneOf } from './fault.ts'
import { todayAt } from './former.ts'

/**
 * Checks a value against a schema and fills in its defaults. Every fault goes to `errors`.
 *
 * @returns the value, or undefined where it has a fault.
 */
export function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  line: number,
  errors: ErrorList,
): z.infer<T> | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) report(schema, value, issue, line, errors)
  return undefined
}

/** `$.claims[0].quotes[0].exact`; names that are no plain words in brackets. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((so, step) => {
    if (typeof step === 'number') return `${so}[${step}]`
    return /^[A-Za-z_]\w*$/.test(String(step))
      ? `${so}.${String(step)}`
      : `${so}[${JSON.stringify(String(step))}]`
  }, '$')
}

function report(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  line: number,
  errors: ErrorList,
): void {
  const likely = likelyFaults(issue)
  if (likely) {
    for (const fault of likely) report(schema, value, fault, line, errors)
    return
  }
  const path = jsonPath(issue.path)
  const found = valueAt(value, issue.path)
  const add = (code: ImportErrorCode, message: string, hint?: string) =>
    errors.add(line, path, code, message, hint)
  if (issue.code === 'unrecognized_keys') {
    const today = fieldsAt(schema, issue.path)
    const spelled = (name: string) =>
      errors
        .spelled(line, jsonPath([...issue.path, name]))
        .split('.')
        .at(-1)!
    const known = today.map(spelled)
    for (const name of issue.keys) {
      const at = jsonPath([...issue.path, name])
      const renamed = todayAt(at).filter((candidate) => today.includes(candidate))
      const near = renamed.length > 0 ? renamed : closest(name, known)
      const hint = near.length > 0 ? `closest: ${oneOf(near)}` : `there are: ${known.join(', ')}`
      errors.add(line, at, 'unknown_field', `unknown field ${cite(name)}`, hint)
    }
  } else if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const values = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : undefined
    add('missing_field', 'the field is missing', values)
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const hint = suggestion(typeof found === 'string' ? found : '', values)
    add('unknown_value', `unknown value ${show(found)}`, hint)
  } else if (issue.code === 'invalid_type') {
    add('invalid_value', `${article(issue.expected)} is needed, not ${show(found)}`)
  } else if (issue.code === 'invalid_union') {
    add(found === undefined ? 'missing_field' : 'invalid_value', `${issue.message}, not as ${show(found)}`)
  } else if (issue.code === 'custom') {
    add('invalid_value', issue.message)
  } else if (issue.code === 'too_small' && issue.origin === 'string') {
    add('invalid_value', 'the text is empty')
  } else {
    const shown = found !== null && typeof found === 'object' ? '' : `: ${show(found)}`
    add('invalid_value', `${issue.message}${shown}`)
  }
}

/** The faults of a value that can be of several forms, as the one form whose type it has; undefined where there is not just one. */
function likelyFaults(issue: z.core.$ZodIssue): z.core.$ZodIssue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined
  const ofType = issue.errors.filter(
    (faults) => !faults.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  if (ofType.length !== 1) return undefined
  return ofType[0]!.map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }))
}

const article = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)
const show = (value: unknown) =>
  typeof value === 'string'
    ? cite(value)
    : value === undefined
      ? 'nothing'
      : cite(JSON.stringify(value)).slice(1, -1)

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((v, step) => (v as Record<PropertyKey, unknown> | undefined)?.[step], value)
}

/** The names of the fields of the object that a schema has at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.ZodType = unwrap(schema)
  for (const step of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[String(step)] as z.ZodType)
    else if (at instanceof z.ZodArray) at = unwrap(at.element as z.ZodType)
    if (at instanceof z.ZodUnion)
      at = (at.options as z.ZodType[]).find((option) => option instanceof z.ZodObject) ?? at
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap() as z.ZodType
  }
  return inner
}
