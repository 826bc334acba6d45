// The Pothos builder: types stand on the Prisma models, descriptions come from the models' `///` comments.
import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import type { Span } from '@proviso/prisma/moment'
import type PrismaTypes from '@proviso/prisma/pothos'
import { getDatamodel } from '@proviso/prisma/pothos'
import { GraphQLDateTime } from 'graphql-scalars'
import { GraphQLMoment } from './moment.ts'

export interface Types {
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    Moment: { Input: Span; Output: string }
    ID: { Input: string; Output: string }
  }
}

/** The types of the schema, as Pothos completes them. */
export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<Types>

export const builder = new SchemaBuilder<Types>({
  plugins: [PrismaPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: () => {
      throw new Error('fields are answered by the compiled statement, never one by one')
    },
    dmmf: getDatamodel(),
    exposeDescriptions: true,
  },
})

builder.addScalarType('DateTime', GraphQLDateTime, {
  description: 'An instant by Proviso’s own clock, in UTC, as in 2021-12-05T14:30:00.000Z (ISO 8601).',
})
builder.addScalarType('Moment', GraphQLMoment, {})
