// What `proviso verify` finds: nothing in what Proviso wrote, and each thing that was broken past it.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Checked, migrate, verify } from '../prisma/src/index.ts'
import { mutate } from './mutations/mutate.ts'
import { useTestDatabase } from './support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await mutate(test.database.pool, query, variables)
  expect(errors).toBeUndefined()
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  return data as any
}

const wrongOf = async () => (await verify(test.database)).filter(({ found }) => found > 0)

/** Somebody revises, retracts and merges. */
beforeAll(async () => {
  const slug = 'doha-2021-safe-passage'
  for (const expectedVersion of [1, 2]) {
    const input = {
      condition: { slug },
      expectedVersion,
      summary: `A summary, ${expectedVersion} times`,
      reason: 'a slip',
    }
    const { reviseCondition } = await ask(
      `mutation ($input: ReviseConditionInput!) { reviseCondition(input: $input) { __typename } }`,
      { input },
    )
    expect(reviseCondition).toEqual({ __typename: 'ReviseConditionPayload' })
  }
  const { assessments } = await ask('{ assessments(first: 1) { nodes { presentId version } } }')
  const [{ presentId, version }] = assessments.nodes
  const retraction = { id: presentId, expectedVersion: version, reason: 'misread' }
  await ask('mutation ($input: RetractInput!) { retract(input: $input) { __typename } }', {
    input: retraction,
  })
  for (const name of ['Ruritania', 'Syldavia']) {
    const slug = name.toLowerCase()
    const { createActor } = await ask(
      `mutation { createActor(input: { slug: "${slug}", name: "${name}", actorKind: STATE }) { __typename } }`,
    )
    expect(createActor.__typename).toBe('CreateActorPayload')
    const { mergeActors } = await ask(
      `mutation { mergeActors(input: { actor: { slug: "${slug}" }, into: { slug: "united-states" }, expectedVersion: 1, reason: "a novel" }) { __typename } }`,
    )
    expect(mergeActors.__typename).toBe('MergeActorsPayload')
  }
})

it('is nothing in what was imported, and changed by mutations', async () => {
  expect(await wrongOf()).toEqual([])
})

/** What is broken, how, and what is said of it. */
const broken: Record<string, [sql: string, place: RegExp, wrong: RegExp]> = {
  'the words of a quote': [
    `UPDATE "Quote" SET exact = overlay(exact placing 'X' from 1) WHERE id = 1`,
    /^Quote 1$/,
    /it says ".*\[X.*revision \d+ holds/s,
  ],
  'what stands before a quote': [
    `UPDATE "Quote" SET prefix = 'X' || substr(prefix, 2) WHERE id = (SELECT max(id) FROM "Quote" WHERE prefix <> '')`,
    /^Quote/,
    /it says "X/,
  ],
  'a text': [
    `UPDATE "Revision" SET text = text || 'X', length = length + 1 WHERE id = 2`,
    /^Revision 2$/,
    /the SHA-256 of its text is/,
  ],
  'what a claim rests on': [
    `DELETE FROM "ClaimQuote" WHERE "claimId" = (SELECT min(id) FROM "Claim" WHERE "outcomeId" IS NOT NULL AND attribution <> 'IMPORTED_CODING')`,
    /^Claim \d+$/,
    /it has no quote/,
  ],
  'since when an event is known': [
    `UPDATE "Event" SET "knownSince" = '1900-01-01' WHERE id = 1`,
    /^Event 1$/,
    /"knownSince" is 1900-01-01.* and should be/,
  ],
  'when a condition was first stated': [
    `UPDATE "Condition" SET "firstStatedAt" = '1900-01-01' WHERE id = 3`,
    /^Condition 3$/,
    /"firstStatedAt" is 1900-01-01/,
  ],
  'how an affiliation stands': [
    `UPDATE "Affiliation" SET standing = 'DENIED' WHERE id = 1`,
    /^Affiliation 1$/,
    /"standing" is DENIED and should be ASSERTED/,
  ],
  'whether claims state a participation': [
    `UPDATE "Participation" SET "hasClaims" = true WHERE id = (SELECT min(id) FROM "Participation" p WHERE NOT "hasClaims" AND NOT EXISTS (SELECT FROM "Claim" WHERE "participationId" = p.id))`,
    /^Participation \d+$/,
    /"hasClaims" is true/,
  ],
  'a status': [
    `UPDATE "StatusPeriod" SET status = 'WAIVED' WHERE ("conditionId", role, "from") = (SELECT "conditionId", role, "from" FROM "StatusPeriod" WHERE status <> 'UNJUDGED' ORDER BY 1, 2, 3 LIMIT 1)`,
    /^Condition \d+$/,
    /"status" is WAIVED and should be/,
  ],
  'a period without a status': [
    `DELETE FROM "StatusPeriod" WHERE "conditionId" = 2`,
    /^Condition 2$/,
    /from -infinity by OTHERS nothing is kept/,
  ],
  'whether a condition was disputed': [
    `UPDATE "Condition" SET "everDisputed" = NOT "everDisputed" WHERE id = (SELECT max("conditionId") FROM "Assessment")`,
    /^Condition \d+$/,
    /"everDisputed" is/,
  ],
  'how a consideration stands': [
    `UPDATE "Consideration" SET standing = 'DENIED' WHERE id = 1`,
    /^Consideration 1$/,
    /"standing" is DENIED/,
  ],
  'what a party repeats': [
    `UPDATE "ConditionParty" SET "firstStatedAt" = '1900-01-01' WHERE id = 1`,
    /^ConditionParty 1$/,
    /"firstStatedAt" is 1900-01-01/,
  ],
  'what a participation repeats': [
    `UPDATE "Participation" SET "eventStartedAt" = '1900-01-01' WHERE id = 2`,
    /^Participation 2$/,
    /"eventStartedAt" is 1900-01-01/,
  ],
  'until when words are quoted': [
    `UPDATE "Quote" SET "retractedAt" = '1900-01-01' WHERE id = 3`,
    /^Quote 3$/,
    /"retractedAt" is 1900-01-01.* and should be null/,
  ],
  'whose words a claim holds': [
    `UPDATE "Claim" SET voice = 'X' WHERE id = (SELECT min(id) FROM "Claim" WHERE "speakerId" IS NULL)`,
    /^Claim \d+$/,
    /"voice" is X/,
  ],
  'since when a text is known': [
    `UPDATE "Revision" SET "knownSince" = '1900-01-01' WHERE id = 3`,
    /^Revision 3$/,
    /"knownSince" is 1900-01-01/,
  ],
  'who is mentioned': [
    `DELETE FROM "Mention" WHERE ("articleId", "actorId") = (SELECT "articleId", "actorId" FROM "Mention" ORDER BY 1, 2 LIMIT 1)`,
    /^Article \d+$/,
    /it does not mention actor/,
  ],
  'when somebody is mentioned': [
    `UPDATE "Mention" SET "publishedAt" = '1900-01-01' WHERE ("articleId", "actorId") = (SELECT "articleId", "actorId" FROM "Mention" ORDER BY 1 DESC, 2 LIMIT 1)`,
    /^Article \d+$/,
    /is dated otherwise/,
  ],
  'who an actor is': [
    `UPDATE "Actor" SET "survivorId" = NULL WHERE slug = 'syldavia'`,
    /^Actor \d+$/,
    /"survivorId" is null and should be/,
  ],
  'the names of who was merged': [
    `DELETE FROM "ActorName" WHERE "isMerged"`,
    /^Actor \d+$/,
    /it does not go by the name of actor \d+, "Ruritania"/,
  ],
  'whom a link leads to': [
    `UPDATE "Participation" SET "actorId" = (SELECT id FROM "Actor" WHERE slug = 'ruritania') WHERE id = (SELECT max(id) FROM "Participation" WHERE "actorId" IS NOT NULL)`,
    /^Participation \d+$/,
    /it leads to actor \d+, who is/,
  ],
  'whom a link was written to': [
    `UPDATE "Participation" SET "actorWrittenId" = (SELECT id FROM "Actor" WHERE slug = 'ruritania') WHERE id = (SELECT min(id) FROM "Participation" WHERE "actorId" IS NOT NULL AND "actorId" <> (SELECT id FROM "Actor" WHERE slug = 'united-states'))`,
    /^Participation \d+$/,
    /actor \d+ was written, and it leads to/,
  ],
  'a former state, which is gone': [
    `DELETE FROM "ConditionHistory" WHERE "recordedFrom" = (SELECT max("recordedFrom") FROM "ConditionHistory" WHERE "recordedUntil" < 'infinity')`,
    /^Condition \d+$/,
    /a state ends .*, and the next begins/,
  ],
  'the latest state': [
    `UPDATE "ConditionHistory" SET summary = 'X' WHERE "recordedUntil" = 'infinity'`,
    /^Condition \d+$/,
    /"summary" is A summary, 2 times and should be X/,
  ],
  'the number of a version': [
    `UPDATE "ConditionHistory" SET version = 9 WHERE "recordedFrom" = '-infinity'`,
    /^Condition \d+$/,
    /version 3 comes after 9/,
  ],
  'whether a row was edited': [
    `UPDATE "Event" SET "isEdited" = true WHERE id = 2`,
    /^Event 2$/,
    /"isEdited" is true, and no state is kept/,
  ],
  'two states at a time': [
    `INSERT INTO "EventHistory" (id, "reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil")
     VALUES (3, '-infinity', '2021-01-02', '-infinity', 'infinity'), (3, '2021-01-01', 'infinity', '-infinity', 'infinity')`,
    /^Event 3$/,
    /and another beside it/,
  ],
  'a change, which is gone from the log': [
    `DELETE FROM "Change" WHERE "eventId" = 4`,
    /^Event 4$/,
    /does not say that it was added/,
  ],
  'a change, which the log has twice': [
    `INSERT INTO "Change" (action, "eventId") VALUES ('ADDED', 5)`,
    /^Event 5$/,
    /has it added 2 times/,
  ],
  'the order of changes': [
    `UPDATE "Change" SET id = (SELECT max(id) + 1000 FROM "Change") WHERE "conditionId" = (SELECT id FROM "Condition" WHERE slug = 'doha-2021-safe-passage') AND action = 'ADDED'`,
    /^Condition \d+$/,
    /before it was added/,
  ],
  'a retraction, which is gone from the log': [
    `DELETE FROM "Change" WHERE action = 'RETRACTED'`,
    /^Claim \d+$/,
    /it was retracted, and the log of changes does not say so/,
  ],
  'a retraction that was not': [
    `INSERT INTO "Change" (action, "claimId") VALUES ('RETRACTED', 1)`,
    /^Claim 1$/,
    /says that it was retracted, and it stands/,
  ],
  'what an origin counted': [
    `UPDATE "Origin" SET created = created + 1 WHERE id = 1`,
    /^Origin 1$/,
    /it created \d+ records and updated 0, and the log of changes has/,
  ],
  'a thing that is to be found': [
    `DELETE FROM "SearchEntry" WHERE "eventId" = 6`,
    /^Event 6$/,
    /the search index lacks it/,
  ],
  'former texts that are to be found': [
    `INSERT INTO "SearchEntry" ("formerEventId", former, version) SELECT 10, '{never}', max(version) FROM "SearchEntry"`,
    /^Event 10$/,
    /the search index has a text that it never had/,
  ],
  'the analysis of a text': [
    `UPDATE "SearchEntry" SET version = 999 WHERE "eventId" = 7`,
    /^SearchEntry \d+$/,
    /was analysed by version 999, not/,
  ],
  'the parts of a long text': [
    `UPDATE "SearchEntry" SET parts = 2 WHERE "eventId" = 8`,
    /^SearchEntry \d+$/,
    /it has 0 parts, and not 2/,
  ],
  'whether the search index takes a condition for a coded record': [
    `UPDATE "SearchEntry" SET "isCoded" = true WHERE "conditionId" = 3`,
    /^SearchEntry \d+$/,
    /"isCoded" is true and should be false/,
  ],
  'how what is found stands': [
    `UPDATE "SearchEntry" SET standing = 'DENIED' WHERE "eventId" = 9`,
    /^SearchEntry \d+$/,
    /"standing" is DENIED and should be/,
  ],
  'which text of an article is the latest': [
    `UPDATE "SearchEntry" SET "retractedAt" = '1900-01-01' WHERE "revisionId" = 5`,
    /^SearchEntry \d+$/,
    /its text gave way to none, and not 1900-01-01/,
  ],
  'the address of an article': [
    `UPDATE "Article" SET address = NULL WHERE id = (SELECT max(id) FROM "Article" WHERE url IS NOT NULL)`,
    /^Article \d+$/,
    /in which its address is compared is missing/,
  ],
  'what a row is a part of': [
    `UPDATE "Figure" SET "partOfId" = 999999 WHERE id = 1`,
    /^Figure with "partOfId" 999999$/,
    /there is no such row of Figure/,
  ],
  'whose place a judgement takes': [
    `UPDATE "Assessment" SET "supersedesId" = (SELECT min(o.id) FROM "Assessment" o WHERE o."conditionId" <> a."conditionId") FROM (SELECT min(id) AS id FROM "Assessment" WHERE "retractedAt" IS NULL) f, "Assessment" a WHERE "Assessment".id = f.id AND a.id = f.id`,
    /^Assessment \d+$/,
    /it judges condition \d+, and supersedes assessment \d+ of condition/,
  ],
  'the row of a record': [
    `UPDATE "DatasetRecord" SET "rowId" = 999999 WHERE id = (SELECT min(id) FROM "DatasetRecord" WHERE type = 'BEARING')`,
    /^record ".*" of dataset \d+$/,
    /there is no row 999999 of Bearing/,
  ],
  'that an actor was retracted': [
    `UPDATE "Actor" SET "recordRetractedAt" = now() WHERE id = 2`,
    /^Actor 2$/,
    /it was retracted, and not with its last record/,
  ],
  'a trigger': [
    `ALTER TABLE "Quote" DISABLE TRIGGER "Quote_check"`,
    /^the trigger Quote_check$/,
    /it is switched off/,
  ],
  'an index': [
    `UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"Quote_pkey"'::regclass`,
    /^the index "Quote_pkey"$/,
    /it is not valid/,
  ],
}

describe('what was broken past Proviso', () => {
  let wrong: Checked[] = []

  beforeAll(async () => {
    const client = await test.database.pool.connect()
    await client.query('SET session_replication_role = replica')
    for (const [sql] of Object.values(broken)) await client.query(sql)
    await client.query('SET session_replication_role = origin')
    client.release()
    wrong = await wrongOf()
  })

  it.each(Object.entries(broken))(
    '%s is found, with where it is and how to mend it',
    (_, [, place, said]) => {
      const flaws = wrong.flatMap(({ flaws, mend }) => flaws.map((flaw) => ({ ...flaw, mend })))
      expect(flaws).toContainEqual({
        place: expect.stringMatching(place),
        wrong: expect.stringMatching(said),
        mend: expect.stringMatching(/\w/),
      })
    },
  )

  it('is mended by the statements that are told, where it follows from what is there', async () => {
    const { pool } = test.database
    await pool.query(`UPDATE pg_index SET indisvalid = true WHERE indexrelid = '"Quote_pkey"'::regclass`)
    const told = /^As the owner of the tables run: (.*?)(?:; then: .*)?$/
    const statements = (checked: readonly Checked[]) =>
      checked.flatMap(({ mend }) => told.exec(mend!)?.[1] ?? [])
    expect(statements(wrong).length).toBeGreaterThan(20)
    for (const statement of statements(wrong)) await pool.query(statement)
    await migrate(test.database)
    expect(statements(await wrongOf())).toEqual([])
  })
})
