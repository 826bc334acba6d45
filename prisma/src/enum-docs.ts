// A Prisma generator: writes what the `///` comments say of enums and their values, which no other generator keeps.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import generatorHelper from '@prisma/generator-helper'

generatorHelper.generatorHandler({
  onManifest: () => ({ prettyName: 'enum descriptions', defaultOutput: '../generated/enum-docs.ts' }),
  async onGenerate({ dmmf, generator }) {
    const output = generator.output?.value
    if (!output) throw new Error('the enum-docs generator needs an output')
    const docs = Object.fromEntries(
      dmmf.datamodel.enums.map((e) => [
        e.name,
        {
          description: e.documentation,
          values: Object.fromEntries(
            e.values.map((v) => [v.name, (v as { documentation?: string }).documentation]),
          ),
        },
      ]),
    )
    mkdirSync(dirname(output), { recursive: true })
    writeFileSync(output, `export const enumDocs = ${JSON.stringify(docs, null, 2)} as const\n`)
  },
})
