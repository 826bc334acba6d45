// The Pothos builder: types stand on the Prisma models, descriptions come from the models' `///` comments.
import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import type { Span } from '@proviso/prisma/moment'
import type PrismaTypes from '@proviso/prisma/pothos'
import { getDatamodel } from '@proviso/prisma/pothos'
import { GraphQLScalarType } from 'graphql'
import { GraphQLCountryCode, GraphQLDateTime, GraphQLLocale, GraphQLURL } from 'graphql-scalars'
import { GraphQLMoment } from './sql/moment-scalar.ts'

export interface Types {
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    Moment: { Input: Span; Output: string }
    ID: { Input: string; Output: string }
    URL: { Input: string | URL; Output: string | URL }
    Locale: { Input: string; Output: string }
    CountryCode: { Input: string; Output: string }
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
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
})
builder.addScalarType('Moment', GraphQLMoment, {})

/** What is stored was checked when it was written, and is given as it was. */
const asStored = (scalar: GraphQLScalarType) =>
  new GraphQLScalarType({ ...scalar.toConfig(), serialize: (value) => value })

builder.addScalarType('URL', asStored(GraphQLURL), {
  description: 'An address on the web, as in https://example.org/news/1.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
})
builder.addScalarType('Locale', asStored(GraphQLLocale), {
  description: 'A language, as in fr, pt-BR, zh-Hant (BCP 47).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5646',
})
builder.addScalarType('CountryCode', asStored(GraphQLCountryCode), {
  description: 'A country, as in FR (ISO 3166-1 alpha-2).',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
})
