// Columns, facets and moments are named as the values of enums in capitals.

/**
 * How a name is written as the value of an enum.
 *
 * @example
 * enumValue('firstStatedAt') // 'FIRST_STATED_AT'
 */
export const enumValue = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** The name that is written so. */
export const nameOfValue = (value: string): string =>
  value.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
