import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql'

/** How the schema's scalars look in JSON. A scalar that is not here stops the generation. */
const scalars: Record<string, string> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  DateTime: 'string',
  Moment: 'string',
  CountryCode: 'string',
  Locale: 'string',
  URL: 'string',
  JSON: 'unknown',
  JSONObject: 'Record<string, unknown>',
  BigInt: 'string',
}

/** What else may be written where a scalar is an input. */
const inputScalars: Record<string, string> = { DateTime: 'string | Date', Moment: 'string | Date' }

/** A description as JSDoc, on a line of its own; '' where there is none. */
export function jsdoc(description: string | null | undefined, deprecated?: string | null): string {
  const text = [description?.trim(), deprecated && `@deprecated ${deprecated}`].filter(Boolean).join('\n')
  if (!text) return ''
  const lines = text.replaceAll('*/', '*\u200b/').split('\n')
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

/** The TypeScript type of an output or input type; `named` writes its object, enum or input type. */
export function typescriptType(
  type: GraphQLOutputType | GraphQLInputType,
  named: (name: string) => string = (name) => name,
  readonly = '',
  written: Record<string, string> = scalars,
): string {
  const nullable = !isNonNullType(type)
  const inner = nullable ? type : type.ofType
  let text: string
  if (isListType(inner)) {
    const item = typescriptType(inner.ofType, named, readonly, written)
    text = `${readonly}${/[ |&]/.test(item) ? `(${item})` : item}[]`
  } else {
    const { name } = inner as GraphQLNamedType
    text = isScalarType(inner) ? scalar(name, written) : named(name)
  }
  return nullable ? `${text} | null` : text
}

/** The TypeScript type of an argument, a variable or an input's field. */
export function inputType(type: GraphQLInputType): string {
  return typescriptType(type, undefined, 'readonly ', { ...scalars, ...inputScalars })
}

/** Arguments, or an input's fields, as members of an object type. */
export function inputMembers(fields: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return fields
    .map((field) => {
      const optional = !isRequiredInputField(field as GraphQLInputField)
      const type = inputType(field.type)
      return `${jsdoc(withDefault(field), field.deprecationReason)}${field.name}${optional ? `?: ${type} | undefined` : `: ${type}`}\n`
    })
    .join('')
}

function withDefault({ description, defaultValue }: GraphQLArgument | GraphQLInputField): string | undefined {
  if (defaultValue === undefined) return description ?? undefined
  return `${description ? `${description} ` : ''}Default ${JSON.stringify(defaultValue)}.`
}

function scalar(name: string, written: Record<string, string>): string {
  const type = written[name]
  if (!type) throw new Error(`The scalar ${name} has no TypeScript type: add it to codegen/typescript.ts.`)
  return type
}
