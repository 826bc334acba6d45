// Imports a small dossier in one request.
import { faultOfDatasetName, readDossier, writeDossier } from '@proviso/prisma'
import { type FieldBuilder, value } from '../fields/field.ts'
import type { Read } from '../sql/input.ts'
import { sql } from '../sql/sql.ts'
import { countBrought, MOST_BROUGHT } from './brought.ts'
import { refuseInput, refuseIssues } from './fault.ts'
import { inputType } from './inputs.ts'
import { issueOf } from './issues.ts'
import { mutation } from './mutation.ts'
import { payloadType } from './payload.ts'

/** The records of a dossier, one a line. */
const RECORDS = /^(?!.*"record"\s*:\s*"dataset").*\S/gm

interface Args {
  input: { dossier: string; reason?: string | null }
}

const ImportDossierInput = () =>
  inputType('ImportDossierInput', 'A dossier.', (t) => ({
    dossier: t.field({
      type: 'String',
      required: true,
      description: `At most ${MOST_BROUGHT} records as in a file: JSON Lines, the first of which names the dataset.`,
    }),
    reason: t.field({ type: 'String', description: 'Why, in a sentence for people.' }),
  }))

const counts = {
  created: 'How many records are new.',
  updated: 'How many were there and are different now.',
  unchanged: 'How many were there, the same.',
}

const count =
  (name: string): Read =>
  (variables) =>
    variables[`$${name}`]

export function importMutation(t: FieldBuilder) {
  const payload = payloadType('ImportDossierPayload', 'What became of a dossier.', (p) =>
    Object.fromEntries(
      Object.entries(counts).map(([name, description]) => [
        name,
        value(p, 'Int', () => sql`${count(name)}::integer`, { description }),
      ]),
    ),
  )
  return mutation<Args>(t, 'importDossier', payload, {
    description:
      'Imports a dossier whole, or not at all: as `proviso import` does, for what is sent rather than kept in files. A dossier that was imported before changes nothing.',
    payload: 'ImportDossierPayload',
    args: (a) => ({
      input: a.arg({ type: ImportDossierInput(), required: true, description: 'The dossier.' }),
    }),
    async write({ input: { dossier, reason } }, session) {
      if (dossier.trim() === '')
        refuseInput(
          ['dossier'],
          'empty_file',
          'The dossier is empty: send its lines, the first of which names the dataset.',
        )
      countBrought(session.info, dossier.match(RECORDS)?.length ?? 0)
      const read = await readDossier(dossier)
      // what cannot be the name of a dataset is told with its line
      for (const name of read.datasets) if (faultOfDatasetName(name) === null) session.dataset(name)
      const { errors, counts, changes } = await writeDossier(session.tx.client, read, session.origin(reason))
      refuseIssues(
        errors.map((error) => {
          const { path, ...issue } = issueOf(error)
          return { ...issue, path: ['input', 'dossier', String(error.line), ...path.slice(1)] }
        }),
      )
      return { rows: { ...counts }, changes }
    },
  })
}
