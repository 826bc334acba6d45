// Clients that write over HTTP as fast as they are answered, and others that write the same rows by hand-written SQL.
import pg from 'pg'
import { numberSomeChanges } from '../../../prisma/src/index.ts'

/** Something that writes, or reads, once for each call. */
export type Work = (client: number, n: number) => Promise<void>

/** How often clients did their work in a while, in times per second. */
export async function rate(clients: number, seconds: number, work: Work): Promise<number> {
  const until = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let n = 0; performance.now() < until; n++) {
        await work(client, n)
        done += 1
      }
    }),
  )
  return done / seconds
}

/** Asks a service with a key. */
export async function askWith(url: string, key: string, query: string, variables: object = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the question
  return (await response.json()) as any
}

const JUDGE = `mutation ($input: CreateAssessmentInput!) {
  createAssessment(input: $input) { ... on CreateAssessmentPayload { assessment { id } } ... on Fault { message } } }`

/** Judges a condition: one assessment with one claim. */
export const judging =
  (url: string, key: string, slugs: readonly string[]): Work =>
  async (client) => {
    const claims = [{ attribution: 'IMPORTED_CODING', reportedAt: '2022-02-01' }]
    const condition = { slug: slugs[client % slugs.length] }
    const input = { condition, status: 'NOT_MET', judgedAt: '2022-02-01', claims }
    const { data, errors } = await askWith(url, key, JUDGE, { input })
    if (!data?.createAssessment?.assessment) throw new Error(JSON.stringify(errors ?? data))
  }

/** The same rows in one transaction, in as few statements as it takes. */
const ROWS = `
  WITH origin AS (
    INSERT INTO "Origin" ("datasetId", "originKind", name, writer, operation, created, updated, unchanged)
    VALUES ((SELECT id FROM "Dataset" WHERE name = 'sample'), 'KEY', 'by hand', 'by hand', 'createAssessment', 1, 0, 0) RETURNING id),
  judged AS (
    INSERT INTO "Assessment" ("conditionId", status, "judgedAt", "judgedAtPrecision")
    SELECT id, 'NOT_MET', '2022-02-01T23:59:59.999Z', 'DAY' FROM "Condition" WHERE slug = $1 RETURNING id),
  claimed AS (
    INSERT INTO "Claim" ("assessmentId", attribution, "reportedAt", "reportedAtPrecision", "agentName", "originId")
    SELECT judged.id, 'IMPORTED_CODING', '2022-02-01T23:59:59.999Z', 'DAY', 'by hand', origin.id FROM judged, origin RETURNING id),
  recorded AS (
    INSERT INTO "DatasetRecord" ("datasetId", key, type, "rowId", sha256)
    SELECT (SELECT id FROM "Dataset" WHERE name = 'sample'), 'by-hand-' || id, 'ASSESSMENT', id, '' FROM judged)
  INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds")
  SELECT now(), '{ADDED,ADDED}', '{assessmentId,claimId}', ARRAY[judged.id, claimed.id], ARRAY[origin.id, origin.id]
    FROM judged, claimed, origin`

/** Writes these rows over connections of their own. */
export async function byHand(url: string, clients: number, slugs: readonly string[]) {
  const pool = new pg.Pool({ connectionString: url, max: clients })
  const work: Work = async (client) => {
    const connection = await pool.connect()
    try {
      await connection.query('BEGIN')
      await connection.query({ name: 'rows', text: ROWS, values: [slugs[client % slugs.length]] })
      await connection.query('COMMIT')
      await numberSomeChanges(connection)
    } finally {
      connection.release()
    }
  }
  return { work, close: () => pool.end() }
}
