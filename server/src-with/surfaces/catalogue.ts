// The catalogue of operations as other forms of the API see it: what each asks, and what its variables are.
import { readFile } from 'node:fs/promises'
import { operationsFolder } from '@proviso/schema/operations'
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  typeFromAST,
  valueFromAST,
} from 'graphql'
import { loadExamples } from '../graphql/examples.ts'

/** A query of the catalogue. */
export interface CatalogueOperation {
  /** Its name in addresses: that of its file, as in `conditions-between`. */
  readonly name: string
  /** Its name as a method, as in `conditionsBetween`. */
  readonly id: string
  /** The question that it asks. */
  readonly summary: string
  /** By which the service knows its document. */
  readonly documentId: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: readonly OperationVariable[]
  /** Variables that are worth a try. */
  readonly example: Readonly<Record<string, unknown>>
}

export interface OperationVariable {
  readonly name: string
  readonly type: GraphQLInputType
  readonly isRequired: boolean
  readonly defaultValue: unknown
  readonly description: string
}

/** The queries of the catalogue by their names. */
export type Catalogue = ReadonlyMap<string, CatalogueOperation>

/** Reads the catalogue. */
export async function loadCatalogue(schema: GraphQLSchema): Promise<Catalogue> {
  const manifest = JSON.parse(
    await readFile(new URL('trusted-documents.json', operationsFolder), 'utf8'),
  ) as Record<string, string>
  const known = new Map(
    Object.entries(manifest).map(([documentId, text]) => {
      const document = parse(text)
      return [getOperationAST(document)!.name?.value, { documentId, document }]
    }),
  )
  const operations = (await loadExamples()).flatMap(({ name, title, query, variables }) => {
    const written = getOperationAST(parse(query))!
    const trusted = known.get(written.name?.value)
    if (written.operation !== OperationTypeNode.QUERY || !trusted) return []
    const [first, ...rest] = written.name!.value
    const operation: CatalogueOperation = {
      ...trusted,
      name,
      id: `${first!.toLowerCase()}${rest.join('')}`,
      summary: title,
      operation: getOperationAST(trusted.document)!,
      variables: variablesOf(schema, written),
      example: JSON.parse(variables ?? '{}'),
    }
    return [[name, operation] as const]
  })
  return new Map(operations)
}

function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode): OperationVariable[] {
  const described = descriptionsFrom(schema, operation)
  return (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType
    const defaultValue = definition.defaultValue && valueFromAST(definition.defaultValue, type)
    const comment = commentAbove(operation.loc!.source.body, definition.loc!.start)
    return {
      name,
      type,
      isRequired: isRequiredInputField({ type, defaultValue } as never),
      defaultValue,
      description: comment || (described.get(name) ?? ''),
    }
  })
}

/** What the arguments say to which variables are handed, by the names of the variables. */
function descriptionsFrom(schema: GraphQLSchema, operation: OperationDefinitionNode): Map<string, string> {
  const fields = schema.getQueryType()!.getFields()
  const found = new Map<string, string>()
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue
    for (const { name, value } of selection.arguments ?? []) {
      const argument = fields[selection.name.value]?.args.find((one) => one.name === name.value)
      if (value.kind === Kind.VARIABLE && argument?.description)
        found.set(value.name.value, argument.description)
    }
  }
  return found
}

/** The comment right above a place in a text. */
function commentAbove(text: string, place: number): string {
  const above = /(?:^[ \t]*#.*\n)+[ \t]*$/m.exec(text.slice(0, place))?.[0] ?? ''
  return above.replaceAll(/^\s*# ?/gm, '').trim()
}
