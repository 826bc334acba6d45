// graphql-codegen's client preset over the schema that @proviso/schema publishes: `graphql-codegen --config codegen.ts`
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'node_modules/@proviso/schema/schema.graphql',
  documents: ['disputes.ts'],
  importExtension: '.ts',
  generates: {
    'graph/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          DateTime: 'string',
          Moment: 'string',
          URL: 'string',
          Locale: 'string',
          CountryCode: 'string',
        },
      },
    },
  },
}

export default config
