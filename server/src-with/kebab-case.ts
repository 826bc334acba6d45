/** A name of the schema as addresses have it: `createCondition` is `create-condition`. */
export const kebabCase = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
