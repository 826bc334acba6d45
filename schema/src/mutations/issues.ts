// The faults of records, as importers find them, as the issues of an input.
import type { ImportError, Kind } from '@proviso/prisma'
import type { Transaction } from '../execute.ts'
import { type Issue, Refused } from './fault.ts'
import { modelOfKind } from './inputs.ts'
import { presentIdOf } from './payload.ts'
import type { References } from './references.ts'
import { versionOf } from './version.ts'

/** What is wrong with a record; of one that takes what belongs to another, a Conflict with that one. */
export async function issuesOf(
  errors: readonly ImportError[],
  tx: Transaction,
  kind: Kind,
  said: Readonly<Record<string, unknown>>,
  references: References,
): Promise<Issue[]> {
  const taken = errors.find(({ code }) => code === 'slug_taken')
  if (taken && typeof said.slug === 'string') {
    const model = modelOfKind(kind)
    const { rows } = await tx.client.query(`SELECT id::text FROM "${model}" WHERE slug = $1`, [said.slug])
    const id = rows[0]?.id as string | undefined
    throw new Refused('Conflict', sentence(taken.message), {
      presentId: id === undefined ? null : presentIdOf(model, id),
      currentVersion: id === undefined ? null : await versionOf(tx, kind, id),
    })
  }
  return errors.map(issueOf).map((issue) => ({ ...issue, message: references.spelled(issue.message) }))
}

/** `$.claims[0].exact` of an input is `["input", "claims", "0", "exact"]`. */
export const issueOf = ({ path, code, message, hint }: ImportError): Issue => ({
  path: ['input', ...path.split(/[$.[\]"]+/).filter((step) => step !== '')],
  code,
  message: `${sentence(message)}${hint ? ` ${sentence(hint)}` : ''}`,
  suggestions: suggestionsIn(hint),
})

/** Longer words of a text are told in part. */
const WHOLE = 240

/** What a hint names as meant: keys, values, or words of the text. */
function suggestionsIn(hint = ''): string[] {
  const [, words] = /^nearest: "(.*)" at \d+–\d+$/s.exec(hint) ?? []
  if (words !== undefined) return words.length < WHOLE ? [words] : []
  return hint.startsWith('closest: ') ? [...hint.matchAll(/"([^"]*)"/g)].map(([, word]) => word!) : []
}

/** A fault of a record as a sentence of its own. */
export const sentence = (text: string) =>
  `${text[0]!.toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
