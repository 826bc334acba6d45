// The graph as a subgraph of Apollo Federation 2: an entity is whatever has an id, and all that a router asks for at a time is
// one list of several types, as `nodes` is.
import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isInterfaceType,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  type ScalarTypeDefinitionNode,
  visit,
} from 'graphql'
import { byIds } from './by-id.ts'
import type { Args } from './compile/args.ts'
import { typeKey } from './compile/object.ts'
import type { FieldSpec } from './compile/spec.ts'
import { readingTrees, schema } from './schema.ts'
import { type Identity, identityIn } from './sql/global-id.ts'
import type { Read } from './sql/input.ts'
import { refusal } from './sql/refusal.ts'
import type { Row } from './sql/row.ts'
import { sql } from './sql/sql.ts'

export interface SubgraphOptions {
  /** Whether `_service` tells the schema of the subgraph. */
  readonly tellsSchema: boolean
}

/** The graph with the fields that routers ask for: `_entities`, and `_service` where it may tell the schema. */
export function createSubgraph({ tellsSchema }: SubgraphOptions): GraphQLSchema {
  const fields = { ...(tellsSchema && { _service: serviceField() }), _entities: entitiesField() }
  return readingTrees(withQueryFields((own) => ({ ...own, ...fields })))
}

type QueryFields = ReturnType<GraphQLObjectType['toConfig']>['fields']

function withQueryFields(change: (fields: QueryFields) => QueryFields): GraphQLSchema {
  const own = schema.getQueryType()!
  const config = own.toConfig()
  const query = new GraphQLObjectType({ ...config, fields: change(config.fields) })
  const { types, ...rest } = schema.toConfig()
  return new GraphQLSchema({ ...rest, query, types: types.filter((type) => type !== own) })
}

/** Everything that has an id. */
function entities(): readonly GraphQLObjectType[] {
  const node = schema.getType('Node')
  return isInterfaceType(node) ? schema.getPossibleTypes(node) : []
}

// --- what routers ask for

function entitiesField() {
  const Any = new GraphQLScalarType({
    name: '_Any',
    description: 'What a router holds of an entity: the name of its type as `__typename`, and its `id`.',
  })
  const Entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'Whatever has an id.',
    types: entities(),
    resolveType: (value) => (value as Record<string, string>)[typeKey],
  })
  const identityOf = representationReader(new Set(entities().map(({ name }) => name)))
  const proviso: FieldSpec = {
    kind: 'variants',
    length(args: Args) {
      const given = args.get('representations')
      const lengthOf = (value: unknown) => (value as unknown[]).length
      const most = Number(given.answer('length', (value) => String(roundedUp(lengthOf(value)))))
      return { sql: given.parameter('integer', lengthOf), most }
    },
    branches: (row: Row, args: Args) =>
      byIds(row, args.get('representations'), { identityOf, roundUp: roundedUp }),
  }
  return {
    type: new GraphQLNonNull(new GraphQLList(Entity)),
    description:
      'For routers: entities by their ids, in the order in which they are asked for, each as it is seen from where its id says. Null for each id that names none of the type.',
    args: {
      representations: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Any))),
        description: 'Which ones: `{ __typename, id }` each.',
      },
    },
    extensions: { proviso },
  }
}

/** The next power of two: routers ask for any number at a time, and few plans have to do for all. */
const roundedUp = (count: number): number => (count === 0 ? 0 : 2 ** Math.ceil(Math.log2(count)))

const representationReader =
  (types: ReadonlySet<string>) =>
  (representation: unknown): Identity | null => {
    const { __typename: type, id } = (representation ?? {}) as { __typename?: unknown; id?: unknown }
    if (typeof type !== 'string' || !types.has(type))
      throw badRepresentation(
        `names no entity of this subgraph as __typename: ${String(JSON.stringify(type) ?? 'it is missing').slice(0, 100)}.`,
      )
    if (typeof id !== 'string') throw badRepresentation(`of ${type} has no id. Entities are asked for by id.`)
    const identity = identityIn(id)
    return identity && (identity.noun.objectType ?? identity.noun.model) === type ? identity : null
  }

const badRepresentation = (what: string) =>
  refusal('BAD_USER_INPUT', `A representation ${what}`, { field: ['_entities'] })

function serviceField() {
  let told: string | undefined
  const read: Read = () => (told ??= print(subgraphDocument()))
  const sdl: FieldSpec = { kind: 'value', sql: () => sql`${read}::text` }
  const Service = new GraphQLObjectType({
    name: '_Service',
    description: 'This subgraph, as routers see it.',
    fields: {
      sdl: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Its schema, with the keys of its entities.',
        extensions: { proviso: sdl },
      },
    },
  })
  return {
    type: new GraphQLNonNull(Service),
    description: 'For routers: what this subgraph is.',
    extensions: { proviso: { kind: 'same' } satisfies FieldSpec },
  }
}

// --- the schema that is composed with others

/**
 * The schema of the subgraph. Its entities are found by `id` alone, which says from where they are seen; by `presentId` others may
 * name them, but no router comes in by it, for it would lead from a question about the past into the present. `node` and `nodes` are
 * left out: a router has several subgraphs, and could not tell whose ids it is given.
 */
export function subgraphDocument(): DocumentNode {
  const composed = withQueryFields(({ node: _, nodes: __, ...others }) => others)
  const document = parse(printSchema(lexicographicSortSchema(composed)), { noLocation: true })
  const marked = visit(document, {
    ObjectTypeDefinition(type): ObjectTypeDefinitionNode | undefined {
      const isEntity = type.interfaces?.some(({ name }) => name.value === 'Node')
      const directives = isEntity ? keys : type.name.value === 'PageInfo' ? shareable : undefined
      return directives && { ...type, directives }
    },
  })
  return { kind: Kind.DOCUMENT, definitions: [...link.definitions, ...marked.definitions] }
}

const link = parse(
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])',
  { noLocation: true },
)

function directivesIn(text: string): readonly ConstDirectiveNode[] {
  const [scalar] = parse(`scalar Any ${text}`, { noLocation: true }).definitions
  return (scalar as ScalarTypeDefinitionNode).directives ?? []
}

const keys = directivesIn('@key(fields: "id") @key(fields: "presentId", resolvable: false)')
const shareable = directivesIn('@shareable')
