// The scalar Moment: a time of the world, as exact as it was stated.
import { readMoment, type Span } from '@proviso/prisma/moment'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

function read(value: unknown): Span {
  // `Date` is what callers in the same process have
  const written = value instanceof Date ? value.toISOString() : value
  const span = typeof written === 'string' ? readMoment(written) : 'a Moment is a string'
  // enough to find it by
  if (typeof span === 'string') throw new GraphQLError(`${span}: ${JSON.stringify(value).slice(0, 200)}`)
  return span
}

export const GraphQLMoment: GraphQLScalarType<Span, string> = new GraphQLScalarType({
  name: 'Moment',
  description:
    'A time of the world, as exact as it was stated: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC.',
  specifiedByURL: 'https://proviso.example/docs/moment.md',
  // it comes out of the statement as it is written
  serialize: String,
  parseValue: read,
  parseLiteral(node: ValueNode) {
    if (node.kind !== Kind.STRING) throw new GraphQLError('a Moment is a string.', { nodes: node })
    return read(node.value)
  },
})
