// The roots for writing.
import { KINDS, type Kind, succeeding } from '@proviso/prisma'
import { builder } from '../builder.ts'
import type { FieldBuilder } from '../fields/field.ts'
import { addRevisionMutation } from './add-revision.ts'
import { createMutation } from './create.ts'
import { importMutation } from './import.ts'
import { mergeMutation, unmergeMutation } from './merge.ts'
import { retractMutation } from './retract.ts'
import { reviseMutation } from './revise.ts'
import { supersedeMutation } from './supersede.ts'

const kinds = Object.keys(KINDS) as Kind[]

builder.mutationType({
  description:
    'Where to write: each field is a transaction of its own, done in order. Each says which scope a key needs for it.',
  fields: (t: FieldBuilder) =>
    ({
      ...Object.fromEntries(kinds.map((kind) => [`create${KINDS[kind].model}`, createMutation(t, kind)])),
      ...Object.fromEntries(kinds.map((kind) => [`revise${KINDS[kind].model}`, reviseMutation(t, kind)])),
      ...Object.fromEntries(
        succeeding.map((kind) => [`supersede${KINDS[kind].model}`, supersedeMutation(t, kind)]),
      ),
      addRevision: addRevisionMutation(t),
      retract: retractMutation(t),
      mergeActors: mergeMutation(t),
      unmergeActors: unmergeMutation(t),
      importDossier: importMutation(t),
    }) as never,
})
