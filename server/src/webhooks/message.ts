// What a message says: some changes, as the API tells them.
import { compilerOf, type Statement, schema } from '@proviso/schema'
import { type DocumentNode, getOperationAST, parse } from 'graphql'
import type { Message } from './deliver.ts'
import type { Webhook } from './webhooks.ts'

/** At most so many changes are told at a time. */
const BATCH = 50

const QUERY = `subscription Told($about: ID, $kinds: [ChangeKind!]) {
  changes(about: $about, kinds: $kinds) {
    id
    action
    recordedAt
    subject { __typename ... on Node { id presentId } }
    origin { id originKind name dataset { name } }
  }
}`

/** A change with its place in the log. */
type ChangeEntry = readonly [place: string, answer: { data: { changes: { recordedAt: string } } }]

let document: DocumentNode | undefined

/**
 * The statement that reads what a webhook is to be told next.
 *
 * @throws GraphQLError where `about` names nothing that can be followed
 */
export function nextFor({ about, kinds }: Pick<Webhook, 'about' | 'kinds'>): (after: string) => Statement {
  document ??= parse(QUERY)
  const variables = { ...(about !== null && { about }), ...(kinds.length > 0 && { kinds }) }
  return compilerOf(schema).stream(document, getOperationAST(document)!, variables, BATCH)
}

/** The entries in what the statement gives. */
export const entriesIn = (text: string): readonly ChangeEntry[] => JSON.parse(text)

/** The id of the message that goes up to a place. */
export const messageId = ({ id }: Pick<Webhook, 'id'>, through: string): string => `whk_${id}_${through}`

/** The message of some changes, which goes up to a place: by default to the last of them. */
export function messageOf(
  webhook: Pick<Webhook, 'id'>,
  entries: readonly ChangeEntry[],
  through = entries.at(-1)![0],
): Message {
  const changes = entries.map(([, { data }]) => data.changes)
  const timestamp = changes.at(-1)!.recordedAt
  return {
    id: messageId(webhook, through),
    body: JSON.stringify({ type: 'changes.recorded', timestamp, data: { changes } }),
  }
}
