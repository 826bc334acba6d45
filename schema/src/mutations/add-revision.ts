// Adds a state of the text of an article. Quotes stay in the text that they were taken from; the payload tells what became of their words.
import { type Fields, KINDS, recordOwner, reviseRecord } from '@proviso/prisma'
import type { Transaction } from '../execute.ts'
import { type FieldBuilder, list } from '../fields/field.ts'
import { every } from '../fields/source.ts'
import type { Read } from '../sql/input.ts'
import type { Row } from '../sql/row.ts'
import { sql } from '../sql/sql.ts'
import { refuseInput, refuseIssues } from './fault.ts'
import { inputType, referenceType, revisionFields } from './inputs.ts'
import { issuesOf } from './issues.ts'
import { mutation } from './mutation.ts'
import { payloadType, writtenRow } from './payload.ts'
import { References } from './references.ts'
import { refuseVersion } from './version.ts'
import { writtenFields } from './written.ts'

interface Args {
  input: Record<string, unknown> & {
    article: unknown
    expectedVersion: number
    reason?: string | null
    dataset?: string | null
  }
}

const AddRevisionInput = () =>
  inputType('AddRevisionInput', 'A new state of the text of an article.', (t) => ({
    article: t.field({ type: referenceType('article'), required: true, description: 'The article.' }),
    expectedVersion: t.field({
      type: 'Int',
      required: true,
      description: 'The version of the article, as you have seen it.',
    }),
    ...revisionFields(t),
    reason: t.field({ type: 'String', description: 'Why, in a sentence for people.' }),
    dataset: t.field({
      type: 'String',
      description:
        'The dataset in whose name you write. Default: that of the article. A text in the name of another stands beside the article’s own.',
    }),
  }))

const former: Read = (variables) => variables.$former

export function addRevisionMutation(t: FieldBuilder) {
  const payload = payloadType(
    'AddRevisionPayload',
    'A text that was added, and what became of the quotes.',
    (p) => ({
      article: writtenRow(p, 'article', 'The article, with the new text among its `revisions`.'),
      quotes: list(
        p,
        'Quote',
        (row: Row) => {
          const source = every(row, 'Quote')
          return { ...source, where: [sql`${source.row.column('revisionId')} = ${former}::bigint`] }
        },
        {
          description:
            'All quotes of the text that was the latest before. None is moved: the `anchor` of each says where its words stand in the article’s text now, or that they are ORPHANED.',
          order: (quote: Row) => quote.column('startOffset'),
        },
      ),
    }),
  )
  return mutation<Args>(t, 'addRevision', payload, {
    description:
      'Adds a state of the text of an article. The text that was published last is the article’s: this one, unless its `publishedAt` says that it came before. No text is overwritten, and no quote is moved.',
    payload: 'AddRevisionPayload',
    args: (a) => ({
      input: a.arg({
        type: AddRevisionInput(),
        required: true,
        description: 'Of which article, and the text.',
      }),
    }),
    async write({ input: { article, expectedVersion, reason, dataset: asked, ...said } }, session) {
      const { tx, info, principal } = session
      const references = new References()
      const name = references.target('article', article)
      const named = await references.resolve(tx, info)
      const { id } = named.get(name)!
      const dataset = session.dataset(asked ?? (await recordOwner(tx.client, 'article', id)))
      const before = await latestRevision(session.tx, id)
      const { revisions } = writtenFields(
        { revisions: (KINDS.article.fields as Fields).revisions! },
        { revisions: [said] },
        references,
        ['input'],
      )
      const { version, errors, changes, touched } = await reviseRecord(
        tx.client,
        {
          kind: 'article',
          id,
          expectedVersion,
          dataset,
          agent: { kind: 'HUMAN', name: principal.name },
          fields: { revisions },
          named,
        },
        session.origin(reason),
      )
      refuseVersion('article', id, version, expectedVersion)
      const found = await issuesOf(errors, tx, 'article', said, references)
      refuseIssues(
        found.map((issue) => ({
          ...issue,
          path: issue.path.filter((step) => !['revisions', '0'].includes(step)),
        })),
      )
      if (changes.length === 0) refuseInput(['text'], 'same_text', 'That is the text of the article already.')
      return { rows: { article: id, former: before }, changes, touched }
    },
  })
}

/** The latest of the texts of an article's own dataset. */
async function latestRevision({ client }: Transaction, article: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT id::text FROM "Revision" WHERE "articleId" = $1 AND "isOwn" ORDER BY "knownSince" DESC, number DESC LIMIT 1`,
    [article],
  )
  return rows[0]!.id
}
