// What stands behind the question mark of an address.
import { schema } from '@proviso/schema'
import { isEnumType } from 'graphql'

/** A parameter that means nothing. */
export class BadParameter extends Error {
  constructor(name: string, given: string, expected: string) {
    super(`“${given.slice(0, 60).toWellFormed()}” is no value for ${name}: give ${expected}.`)
  }
}

/** The value of an enum as it stands in addresses: `red-line` for RED_LINE. */
export const inAddress = (value: string): string => value.toLowerCase().replaceAll('_', '-')

/**
 * One of some values; undefined where none is given.
 *
 * @throws BadParameter for any other
 */
export function choiceIn<Value extends string>(
  parameters: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = parameters.get(name)
  if (!given) return undefined
  const found = values.find((value) => inAddress(value) === given)
  if (!found) throw new BadParameter(name, given, `one of ${values.map(inAddress).join(', ')}`)
  return found
}

/** The values of an enum of the schema. */
export function valuesOf(name: string): string[] {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}
