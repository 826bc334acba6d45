// Mutations that are sent with an idempotency key are done once, however often they arrive: their answers are kept for a day, in the
// transaction that does them.
import { createHash } from 'node:crypto'
import { type GraphQLResolveInfo, Kind, print } from 'graphql'
import { documentOf, type Transaction } from '../execute.ts'
import type { Principal } from '../sql/principal.ts'
import { refusal } from '../sql/refusal.ts'

type Answer = Record<string, unknown>

/** What an idempotency key looks like. */
const KEY = /^[\x21-\x7e]{1,200}$/

/**
 * Does something, unless it was done before with this key: then its answer is given again. Whoever sends the same at the same time
 * waits. What is refused is not kept.
 */
export async function once(
  tx: Transaction,
  key: string,
  { id: writer }: Principal,
  info: GraphQLResolveInfo,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!KEY.test(key))
    throw refusal('BAD_USER_INPUT', 'An Idempotency-Key has 1 to 200 visible ASCII characters.')
  const field = String(info.path.key)
  const document = documentOf(info)
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const which = operations.length > 1 ? [info.operation.name?.value] : []
  const asked = JSON.stringify([print(document), info.variableValues, ...which])
  const sha256 = createHash('sha256').update(asked).digest('hex')
  const { client } = tx
  const begun = await client.query(
    `WITH old AS (DELETE FROM "KeptAnswer" WHERE id IN (SELECT id FROM "KeptAnswer" WHERE "recordedAt" < now() - interval '24 hours' LIMIT 100 FOR UPDATE SKIP LOCKED))
     INSERT INTO "KeptAnswer" (writer, key, field, sha256)
     SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT FROM "KeptAnswer" WHERE writer = $1 AND key = $2 AND sha256 <> $4)
     ON CONFLICT DO NOTHING RETURNING id`,
    [writer, key, field, sha256],
  )
  if (begun.rows.length === 0) {
    const { rows } = await client.query(
      'SELECT answer FROM "KeptAnswer" WHERE writer = $1 AND key = $2 AND field = $3 AND sha256 = $4',
      [writer, key, field, sha256],
    )
    if (rows[0]) return JSON.parse(rows[0].answer) as Answer
    throw refusal(
      'IDEMPOTENCY_KEY_REUSED',
      'This Idempotency-Key was sent with something else before: make a new one for each thing to be done.',
      { http: { status: 422 } },
    )
  }
  const answer = await work()
  await client.query('UPDATE "KeptAnswer" SET answer = $2 WHERE id = $1', [
    begun.rows[0].id,
    JSON.stringify(answer),
  ])
  return answer
}
