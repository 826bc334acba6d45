// The executable schema. Every field reads its value out of the JSON tree of the operation's one statement.
import { claimedModels } from '@proviso/prisma'
import {
  type defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { builder } from './builder.ts'
import { type Context, operationTree } from './execute.ts'
import { checkModels } from './sql/noun.ts'
import './query.ts'
import './nouns/change-feed.ts'
import './nouns/search.ts'
import './nouns/streams.ts'
import './nouns/walk.ts'
import './mutations/index.ts'
import './administration/webhooks.ts'

checkModels(claimedModels)

/** Values stand in the tree under their response keys. */
const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  parent,
  _args,
  _context,
  info,
) => parent[info.path.key]

const root: GraphQLFieldResolver<unknown, Context> = async (_parent, _args, context, info) =>
  (await operationTree(context, info))[info.path.key]

/** The same schema, whose fields read their values out of the tree, but for those that resolve themselves for who may. */
export function readingTrees(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    if (type === schema.getMutationType() || type.extensions.isPlain) continue
    for (const field of Object.values(type.getFields()).filter(({ extensions }) => !extensions.access))
      field.resolve = (type === schema.getQueryType() ? root : byResponseKey) as typeof defaultFieldResolver
  }
  return schema
}

export const schema: GraphQLSchema = readingTrees(builder.toSchema())
