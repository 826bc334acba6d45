/** Indents code by its brackets: the generators write lines without regard to their depth. */
export function indent(code: string): string {
  let depth = 0
  return code
    .split('\n')
    .map((raw) => {
      const line = raw.trim()
      if (/^[})\]]/.test(line)) depth--
      // The further lines of a JSDoc comment stand one column in.
      const text = line && '  '.repeat(depth) + (line.startsWith('*') ? ` ${line}` : line)
      if (/[{([]$/.test(line) && !/^(\*|\/\*\*)/.test(line)) depth++
      return text
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
