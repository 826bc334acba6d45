// What JSON.parse lets pass and a record must not have: a key that stands twice in one object, of which JSON.parse would
// keep the last, and values nested so deep that what reads them runs out of stack.

/** Records nest a few levels deep. */
const MOST_LEVELS = 100

/** A flaw, and where it is, counted in UTF-16 units from 0. */
export interface JsonFlaw {
  readonly kind: 'too deep' | 'duplicate key'
  readonly offset: number
  readonly message: string
}

/** The first flaw in a JSON text. Of a text that is not JSON it says whatever it finds. */
export function flawOf(json: string): JsonFlaw | undefined {
  // the keys of the objects that are open; undefined stands for an array
  const open: (Set<string> | undefined)[] = []
  let isKey = false
  for (let i = 0; i < json.length; i++) {
    switch (json[i]) {
      case '"': {
        const end = endOfString(json, i)
        const keys = open.at(-1)
        if (isKey && keys) {
          const key = textOf(json.slice(i, end + 1))
          if (keys.has(key))
            return {
              kind: 'duplicate key',
              offset: i,
              message: `the key "${key}" stands twice in one object`,
            }
          keys.add(key)
        }
        isKey = false
        i = end
        break
      }
      case '{':
        open.push(new Set())
        isKey = true
        break
      case '[':
        open.push(undefined)
        isKey = false
        break
      case ',':
        isKey = true
        break
      case '}':
      case ']':
        open.pop()
        isKey = false
    }
    if (open.length > MOST_LEVELS)
      return {
        kind: 'too deep',
        offset: i,
        message: `values are nested more than ${MOST_LEVELS} levels deep`,
      }
  }
  return undefined
}

function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let backslashes = 0
    while (json[at - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return at
  }
  return json.length
}

function textOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    return JSON.parse(quoted)
  } catch {
    return quoted
  }
}
