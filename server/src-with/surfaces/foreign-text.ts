// Which texts of an answer are words of others: what newspapers and speakers wrote is material to judge, never an instruction.
import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Fields that hold what others wrote, as they wrote it, besides those that say so by their name. */
const foreign = new Set([
  'Article.title',
  'Article.text',
  'Highlight.text',
  'Quote.exact',
  'Quote.prefix',
  'Quote.suffix',
  'Revision.text',
])

/** Whether a field holds what others wrote. */
export const isForeign = (type: string, field: string): boolean =>
  foreign.has(`${type}.${field}`) || /asWritten$/i.test(field)

/** The fields of a document that hold what others wrote, as `Quote.exact`. */
export function foreignFields(schema: GraphQLSchema, document: DocumentNode): string[] {
  const info = new TypeInfo(schema)
  const found = new Set<string>()
  visit(
    document,
    visitWithTypeInfo(info, {
      [Kind.FIELD](node) {
        const type = info.getParentType()
        if (isObjectType(type) && isForeign(type.name, node.name.value))
          found.add(`${type.name}.${node.name.value}`)
      },
    }),
  )
  return [...found].sort()
}
