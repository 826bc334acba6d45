import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { PluginFunction, Types } from '@graphql-codegen/plugin-helpers'
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type Location,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  typeFromAST,
} from 'graphql'
import { continuations, isConnection, spreads } from './continuation.ts'
import { indent } from './indent.ts'
import { ResultTypes } from './result.ts'
import { inputType, jsdoc } from './typescript.ts'

/** A ready-made operation as the generated files need it. */
export interface ReadyMade {
  readonly node: OperationDefinitionNode
  /** The function's name: `requirementHistory` for `RequirementHistory`. */
  readonly name: string
  readonly text: string
  readonly hash: string
  readonly more: { readonly path: string; readonly text: string; readonly hash: string }[]
  /** What the comment above it says. */
  readonly comment: string
  /** The variables of `x.variables.json` beside `x.graphql`. */
  readonly example: object | undefined
}

/** Every operation of the documents, in the order of their names. */
export function readyMade(schema: GraphQLSchema, documents: Types.DocumentFile[]): ReadyMade[] {
  const fragments = fragmentsOf(documents)
  const found = documents.flatMap(({ document, location }) =>
    document!.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((node): ReadyMade => {
        const text = stripIgnoredCharacters([node, ...spreads(node, fragments)].map(print).join('\n'))
        const more = [...continuations(schema, node, fragments)].map(([path, long]) => {
          const short = stripIgnoredCharacters(long)
          return { path, text: short, hash: sha256(short) }
        })
        const name = node.name!.value
        const comment = commentAbove(node.loc!)
        const beside = location!.replace(/\.graphql$/, '.variables.json')
        const example = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined
        return {
          node,
          name: name[0]!.toLowerCase() + name.slice(1),
          text,
          hash: sha256(text),
          more,
          comment,
          example,
        }
      }),
  )
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Emits a function per operation, and the interface through which a client offers them all. */
export const plugin: PluginFunction = (schema, documents) => {
  const types = new ResultTypes(schema, fragmentsOf(documents))
  const inputs = new Set<string>()
  const operations = readyMade(schema, documents)
  const code = operations.map((operation) => operationCode(schema, operation, types, inputs))
  return {
    prepend: [
      `import type { Operation } from '../document.ts'`,
      `import { ask, pages } from '../ask.ts'`,
      `import type { Pages } from '../pages.ts'`,
      `import { followField, type SubscribeOptions } from '../subscribe.ts'`,
      `import type { RequestOptions, Transport } from '../transport.ts'`,
      `import type { ${[...types.enums].sort().join(', ')} } from './enums.ts'`,
      `import type { ${[...inputs].sort().join(', ')} } from './inputs.ts'`,
    ],
    content: indent(`
${code.map(({ standing }) => standing).join('\n')}
/** The ready-made operations, as methods of a client. */
export interface Operations {
${code.map(({ method }) => method).join('\n')}}

/** The ready-made operations by name: each takes a client, its variables and options. */
export const operations = { ${operations.map(({ name }) => name).join(', ')} } satisfies Record<string, (transport: Transport, ...rest: any[]) => unknown>
`),
  }
}

function operationCode(schema: GraphQLSchema, operation: ReadyMade, types: ResultTypes, inputs: Set<string>) {
  const { node, name, comment, example } = operation
  const Name = node.name!.value
  const root = schema.getRootType(node.operation)!
  const roots = [...types.fields(root, [node.selectionSet])]
  const only = roots.length === 1 ? roots[0]! : undefined
  const field = only && root.getFields()[only[1].name]!
  const named = field && getNamedType(field.type)
  const variables = (node.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as never)!
    const input = getNamedType(type)!
    if (isInputObjectType(input)) inputs.add(input.name)
    if (isEnumType(input)) types.enums.add(input.name)
    const required = definition.type.kind === Kind.NON_NULL_TYPE && !definition.defaultValue
    // The argument that the variable is handed to says what it means.
    const argument = root
      .getFields()
      [only?.[1].name ?? '']?.args.find((candidate) => candidate.name === definition.variable.name.value)
    const text = inputType(type as never)
    const description = jsdoc(
      commentAbove(definition.loc!) || argument?.description,
      argument?.deprecationReason,
    )
    return {
      required,
      text: `${description}${definition.variable.name.value}${required ? `: ${text}` : `?: ${text} | undefined`}\n`,
    }
  })
  if (variables.some(({ required }) => required) && !example)
    throw new Error(`${Name} needs variables: give an example in a file .variables.json beside it.`)
  const live = node.operation === 'subscription'
  if (live && !only) throw new Error(`${Name}: a subscription has one root field.`)
  const paged = isConnection(named) && /\$after\b/.test(operation.text)
  const nodes = paged ? types.nodes(named, only![1].selections) : ''
  const result = only ? types.value(field!.type, only[1].selections) : types.object(root, [node.selectionSet])
  const parameters = `variables${variables.some(({ required }) => required) ? '' : '?'}: ${Name}Variables, options?: ${live ? 'SubscribeOptions' : 'RequestOptions'}`
  const wrapper = live ? 'AsyncGenerator' : paged ? 'Pages' : 'Promise'
  const returned = `${wrapper}<${Name}Result>`
  const documentation = (call: string) =>
    jsdoc(`${comment || field?.description || Name}\n\n@example\n${usage(call, paged || live, example)}`)
  const more = operation.more.map(
    ({ path, text, hash }) => `'${path}': [${JSON.stringify(text)}, '${hash}'],`,
  )
  const document = `{ text: ${JSON.stringify(operation.text)}, hash: '${operation.hash}'${more.length ? `, more: { ${more.join('\n')} }` : ''} }`
  const standing = `${jsdoc(`Variables of {@link ${name}}.`)}export interface ${Name}Variables {\n${variables.map(({ text }) => text).join('')}}

${jsdoc(`What {@link ${name}} returns${paged ? ', page by page' : ''}.`)}export type ${Name}Result = ${nodes ? result.replace(nodes, `${Name}Node`) : result}
${nodes && `\n${jsdoc(`One entry of {@link ${name}}.`)}export type ${Name}Node = ${nodes}\n`}
const ${name}Document: Operation = ${document}

${documentation(`${name}(proviso, `)}export function ${name}(transport: Transport, ${parameters}): ${returned} {
return ${
    live
      ? `followField(transport, ${name}Document, variables, options, '${only![0]}')`
      : paged
        ? `pages(transport, ${name}Document, variables, { ...options, path: '${only![0]}' })`
        : `ask(transport, ${name}Document, variables, options, '${only?.[0] ?? ''}')`
  }
}
`
  return { standing, method: `${documentation(`proviso.${name}(`)}${name}(${parameters}): ${returned}\n` }
}

function usage(call: string, walked: boolean, example?: object): string {
  const open = `${call}${example ? literal(example) : ''})`.replace(', )', ')')
  return walked ? `for await (const node of ${open}) console.log(node)` : `const answer = await ${open}`
}

/** A value as one writes it in TypeScript. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([key, inner]) => `${key}: ${literal(inner)}`)
  return `{ ${members.join(', ')} }`
}

/** The comment in the lines above a part of a document. */
function commentAbove({ source, start }: Location): string {
  const above = /(?:^[ \t]*#.*\n)+[ \t]*$/m.exec(source.body.slice(0, start))?.[0] ?? ''
  return above.replace(/^\s*# ?/gm, '').trim()
}

/** The fragments of all documents, by their names. */
export function fragmentsOf(documents: Types.DocumentFile[]): Map<string, FragmentDefinitionNode> {
  const definitions = documents.flatMap(({ document }) => document!.definitions)
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
