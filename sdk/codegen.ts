import type { CodegenConfig } from '@graphql-codegen/cli'

// The schema and the operations become the SDK's types, its ready-made functions and the table that prints selections.
const operations = process.env.PROVISO_OPERATIONS ?? '../schema/operations'

const config: CodegenConfig = {
  schema: process.env.PROVISO_SCHEMA ?? '../schema/schema.graphql',
  documents: `${operations}/**/*.graphql`,
  generates: {
    'src/graph/enums.ts': { plugins: ['./codegen/enums.ts'] },
    'src/graph/inputs.ts': { plugins: ['./codegen/inputs.ts'] },
    'src/graph/schema.ts': { plugins: ['./codegen/schema.ts'] },
    'src/graph/selections.ts': { plugins: ['./codegen/selections.ts'] },
    'src/graph/fields.ts': { plugins: ['./codegen/fields.ts'] },
    'src/graph/leaves.ts': { plugins: ['./codegen/leaves.ts'] },
    'src/graph/mutations.ts': { plugins: ['./codegen/mutations.ts'] },
    'src/graph/operations.ts': { plugins: ['./codegen/operations.ts'] },
    [`${operations}/answers.ts`]: { plugins: ['./codegen/answers.ts'] },
    [`${operations}/trusted-documents.json`]: { plugins: ['./codegen/trusted-documents.ts'] },
  },
}

export default config
