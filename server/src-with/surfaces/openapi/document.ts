// The OpenAPI document of the catalogue: a path for each operation.
import { errorCodes } from '@proviso/schema/errors'
import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isRequiredArgument,
  isSpecifiedScalarType,
} from 'graphql'
import type { Catalogue, CatalogueOperation } from '../catalogue.ts'
import { type JsonSchema, leafSchema } from '../json-schema.ts'
import { type Parameter, parametersOf } from '../parameters.ts'
import { inputSchema, objectSchema } from './input-schema.ts'
import { type MutationPath, payloadSelection } from './mutations.ts'
import { statusOf } from './problem.ts'
import { type Refer, responseSchema, selectionSchema } from './response-schema.ts'

const version = '1.0.0'

/** The document, as OpenAPI 3.1. */
export function openApiDocument(
  schema: GraphQLSchema,
  catalogue: Catalogue,
  mutations: ReadonlyMap<string, MutationPath>,
): JsonSchema {
  const schemas: Record<string, JsonSchema> = { Problem: problem }
  const refer: Refer = (type) => {
    const named = type as GraphQLNamedType
    const own = leafSchema(named as never)
    if (isSpecifiedScalarType(named)) return own
    schemas[named.name] ??= { ...own, description: named.description }
    return { $ref: `#/components/schemas/${named.name}` }
  }
  const paths: Record<string, JsonSchema> = Object.fromEntries(
    [...catalogue.values()].map((operation) => [
      `/api/${operation.name}`,
      { get: pathOf(schema, operation, refer) },
    ]),
  )
  for (const mutation of mutations.values())
    paths[`/api/${mutation.name}`] = { post: mutationOf(schema, mutation, schemas, refer) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Proviso',
      version,
      description:
        'Who demands what of whom, in return for what, on whose word, and was it met? The catalogue of operations of the GraphQL API, each as an address.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '.' }],
    tags: [
      { name: 'questions', description: 'The questions that Proviso was made for.' },
      { name: 'objects', description: 'Objects and lists of them.' },
      { name: 'writing', description: 'Mutations, with a key.' },
    ],
    paths,
    components: {
      schemas,
      responses: { Problem: problemResponse },
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key, prv_…, or a token.' } },
    },
  }
}

function pathOf(schema: GraphQLSchema, operation: CatalogueOperation, refer: Refer): JsonSchema {
  const { id, summary, document, operation: asked } = operation
  return {
    operationId: id,
    summary,
    description: DESCRIPTION,
    tags: [summary.endsWith('?') ? 'questions' : 'objects'],
    parameters: parametersOf(operation).map((parameter) => parameterOf(parameter, refer)),
    responses: {
      200: {
        description: 'The answer.',
        headers: {
          ETag: { description: 'Send it as If-None-Match.', schema: { type: 'string' } },
          'X-Proviso-Cost': { description: 'What it cost.', schema: { type: 'integer' } },
          ...(isPaged(operation) && {
            Link: { description: 'With rel="next": the next page.', schema: { type: 'string' } },
          }),
        },
        content: { 'application/json': { schema: responseSchema(schema, document, asked, refer) } },
      },
      304: { description: 'Nothing has changed since the answer with this ETag.' },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function mutationOf(
  schema: GraphQLSchema,
  mutation: MutationPath,
  schemas: Record<string, JsonSchema>,
  refer: Refer,
): JsonSchema {
  const { field, input, expectsVersion, canBeTried, payload, document } = mutation
  const header = (name: string, description: string, schema: JsonSchema) => ({
    name,
    in: 'header',
    description,
    schema,
  })
  const body = input
    ? objectSchema(getNamedType(input.type) as GraphQLInputObjectType, schemas, refer, ['expectedVersion'])
    : argumentsSchema(field.args, schemas, refer)
  return {
    operationId: field.name,
    summary: field.description?.split(/(?<=[.:]) /)[0],
    description: field.description,
    tags: ['writing'],
    security: [{ key: [] }],
    parameters: [
      header('Idempotency-Key', 'A text for each thing to be done: sent again, the same answer is given.', {
        type: 'string',
      }),
      ...(expectsVersion
        ? [header('If-Match', 'The `version` that you have seen, as in "3".', { type: 'string' })]
        : []),
      ...(canBeTried
        ? [
            {
              name: 'dryRun',
              in: 'query',
              description: 'Whether all is done as it would be, answered, and then undone.',
              schema: { type: 'boolean', default: false },
            },
          ]
        : []),
    ],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: {
      [field.name.startsWith('create') ? 201 : 200]: {
        description: 'What was written.',
        headers: {
          ETag: { description: 'Its `version`: send it as If-Match.', schema: { type: 'string' } },
        },
        content: {
          'application/json': {
            schema: selectionSchema(schema, document, payload, payloadSelection(mutation), refer),
          },
        },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

/** The arguments of a mutation that has no input. */
const argumentsSchema = (
  args: readonly GraphQLArgument[],
  schemas: Record<string, JsonSchema>,
  refer: Refer,
): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    args.map(({ name, type, description }) => [name, { ...inputSchema(type, schemas, refer), description }]),
  ),
  required: args.filter(isRequiredArgument).map(({ name }) => name),
  additionalProperties: false,
})

const DESCRIPTION =
  'Parameters are variables of the operation, values within them by their paths: any path that the types of the GraphQL schema allow, as `where.targets.some.slug.eq`, is read, besides those that are listed.'

/** Whether an operation can be asked for the page after another. */
export const isPaged = ({ variables }: CatalogueOperation): boolean =>
  variables.some(({ name }) => name === 'after')

function parameterOf(
  { name, type, isList, isRequired, defaultValue, description, parts }: Parameter,
  refer: Refer,
) {
  const item = parts ? partsSchema(parts) : refer(type)
  const said = { ...(defaultValue !== undefined && { default: defaultValue }) }
  return {
    name,
    in: 'query',
    ...(description && { description }),
    ...(isRequired && { required: true }),
    schema: isList ? { type: 'array', items: item, ...said } : { ...item, ...said },
  }
}

/** One text made of the values of several enums, the first of which has to be there. */
function partsSchema(parts: NonNullable<Parameter['parts']>): JsonSchema {
  const alternatives = parts.map(({ type }) => {
    const named = getNamedType(type)
    return isEnumType(named)
      ? named
          .getValues()
          .map(({ name }) => name)
          .join('|')
      : ''
  })
  const [first, ...rest] = alternatives
  return { type: 'string', pattern: `^(${first})${rest.map((values) => `(:(${values}))?`).join('')}$` }
}

const problem: JsonSchema = {
  type: 'object',
  description: 'What is wrong with a request (RFC 9457).',
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Which kind of problem: `urn:proviso:problem:` and the code.',
    },
    title: { type: 'string', description: 'What the code says.' },
    status: { type: 'integer', description: 'The HTTP status.' },
    detail: { type: 'string', description: 'What is wrong here, and how to mend it.' },
    code: { type: 'string', description: `One of ${Object.keys(errorCodes).join(', ')}; others may come.` },
    field: { type: 'array', items: { type: 'string' }, description: 'Where in the request.' },
    issues: {
      type: 'array',
      description: 'All that is wrong with what was to be written.',
      items: {
        type: 'object',
        properties: {
          path: { type: 'array', items: { type: 'string' } },
          code: { type: 'string' },
          message: { type: 'string' },
          suggestions: { type: 'array', items: { type: 'string' } },
        },
        required: ['path', 'code', 'message', 'suggestions'],
      },
    },
    currentId: { type: ['string', 'null'], description: 'The id of what is there already.' },
    currentVersion: { type: ['integer', 'null'], description: 'Its version.' },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
}

const problemResponse: JsonSchema = {
  description: `The request is refused: ${[...new Set([409, ...Object.keys(errorCodes).map(statusOf)])].sort().join(', ')}.`,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
