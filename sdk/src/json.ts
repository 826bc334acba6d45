/**
 * A value as JSON, dates in ISO 8601.
 * @throws {TypeError} for what JSON would turn into null without a word: an invalid `Date`, NaN and infinities
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, name, written) {
    const given = this[name]
    if (given !== null && [null, Number.NaN, Infinity, -Infinity].includes(written))
      throw new TypeError(`${name} is ${given}`)
    return written
  })
