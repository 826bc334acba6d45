// The operations of the catalogue that are offered as tools, with flat arguments.
import { type GraphQLSchema, isScalarType } from 'graphql'
import type { Catalogue, CatalogueOperation } from '../catalogue.ts'
import { foreignFields } from '../foreign-text.ts'
import { type JsonSchema, leafSchema } from '../json-schema.ts'
import { type Parameter, parametersOf } from '../parameters.ts'

/** An operation as a tool. */
export interface Tool {
  readonly name: string
  readonly operation: CatalogueOperation
  readonly description: string
  readonly inputSchema: JsonSchema
  /** The paths within the variables for which the arguments stand. */
  readonly paths: ReadonlyMap<string, string>
  /** The fields of an answer that hold what others wrote. */
  readonly foreign: readonly string[]
}

interface Offered {
  /** Its operation in the catalogue; that of the same name by default. */
  readonly operation?: string
  /**
   * Arguments for values within variables: by their names the paths, with `!` where they are required. Variables that are no objects are
   * arguments by themselves.
   */
  readonly within?: Readonly<Record<string, string>>
  /** What is added to the question that the operation asks. */
  readonly hint?: string
}

const offered: Readonly<Record<string, Offered>> = {
  'requirements-as-known': {},
  disagreements: {},
  'granted-while-unmet': {},
  'actor-dossier': { within: { actor: 'by.slug!' } },
  'requirement-history': {},
  'find-actor': {
    operation: 'actors',
    within: { named: 'where.named!' },
    hint: 'Actors that are called something like `named`; start here where you do not know a slug.',
  },
  search: {},
  'conditions-between': { within: { issuer: 'issuer.slug!', target: 'target.slug!' } },
  condition: { within: { slug: 'by.slug', id: 'by.id' }, hint: 'Give its slug or its id.' },
  'what-changed': { operation: 'changes' },
}

/** Pages are read forwards. */
const LEFT_OUT = new Set(['last', 'before'])

/** The tools, in the order in which they are listed. */
export function toolsOf(schema: GraphQLSchema, catalogue: Catalogue): Tool[] {
  return Object.entries(offered).map(([name, { operation: named = name, within = {}, hint }]) => {
    const operation = catalogue.get(named)!
    const known = new Map(parametersOf(operation).map((parameter) => [parameter.name, parameter]))
    const own = [...known.keys()].filter(
      (path) => !path.includes('.') && !LEFT_OUT.has(path) && !known.get(path)!.parts,
    )
    const given = [...Object.entries(within), ...own.map((path) => [path, path] as const)]
    const paths = new Map(given.map(([argument, path]) => [argument, path.replace('!', '')]))
    const required = given.flatMap(([argument, path]) =>
      path.endsWith('!') || known.get(path)?.isRequired ? [argument] : [],
    )
    return {
      name: name.replaceAll('-', '_'),
      operation,
      description: [operation.summary, hint].filter(Boolean).join(' '),
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(
          [...paths].map(([argument, path]) => [argument, schemaOf(known.get(path)!)]),
        ),
        ...(required.length > 0 && { required }),
        additionalProperties: false,
      },
      paths,
      foreign: foreignFields(schema, operation.document),
    }
  })
}

function schemaOf({ type, isList, description }: Parameter): JsonSchema {
  const { pattern: _, title: __, ...leaf } = leafSchema(type)
  // the service says what is wrong with a moment better than a pattern does
  const item = isScalarType(type) ? { type: leaf.type } : leaf
  return { ...(isList ? { type: 'array', items: item } : item), description }
}
