/** All values of an enum, for select boxes and checks. */
export interface Enumeration<Value extends string> {
  /** Every value. */
  readonly values: readonly Value[]
}

/** Makes an enum's object of its values' names, given in one text. */
export function enumeration<E>(names: string): E {
  const values = names.split(' ')
  return { ...Object.fromEntries(values.map((value) => [value, value])), values } as E
}
