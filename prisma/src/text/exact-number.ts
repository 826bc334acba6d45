/** Whether a double holds a number exactly as it is written: whether its digits come back. */
export function isExact(written: string): boolean {
  const number = Number(written)
  return Number.isFinite(number) && digitsOf(String(number)) === digitsOf(written)
}

/** The digits of a number and the place of its point: the same of all ways to write it. */
function digitsOf(written: string): string {
  const [mantissa, exponent = '0'] = written.toLowerCase().split('e')
  const [whole, fraction = ''] = mantissa!.replace(/^[+-]/, '').split('.')
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  return significant === ''
    ? '0'
    : `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`
}

/** Where in a JSON text the first number stands that a double does not hold exactly, in UTF-16 units, and how it is written. */
export function inexactNumberIn(json: string): { offset: number; written: string } | undefined {
  if (!/\d{16}|\d\.\d{15}|\d[eE]/.test(json)) return undefined
  for (const { 0: written, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g))
    if (!written.startsWith('"') && !isExact(written)) return { offset: index, written }
  return undefined
}

/** What is wrong with such a number, in words; `became` is what a double makes of it. */
export const inexactWords = (written: string): { message: string; became: string } => ({
  message: `the number ${written} cannot be held exactly: it has more digits than a double`,
  became: `it would become ${Number(written)}`,
})
