// Walks among actors with more links than a walk looks at: the bounds are those that the fields describe, and what lies beyond
// them is not read.
import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../schema/src/index.ts'
import { createRandom } from '../../bench/dataset/random.ts'
import { createTestDatabase, useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { retractedBySource } from '../../support/rows.ts'
import { KnownCursors, referenceAnswer } from '../reference/reference.ts'
import { loadStore } from '../reference/store.ts'
import { insertRows, insertWorld, type Values } from '../world/insert.ts'

interface Step {
  readonly actor: { readonly slug: string }
}

/** A few actors who are everywhere, and many who appear once or twice. */
function crowd(seed: number): Record<string, Values[]> {
  const random = createRandom(seed)
  const actors = Array.from({ length: 400 }, (_, i) => ({
    id: i + 1,
    slug: `a-${i + 1}`,
    name: `A ${i + 1}`,
    actorKind: 'PERSON',
  }))
  const someone = () => (random.chance(0.5) ? 200 + random.below(3) : 1 + random.below(400))
  const day = () => `2021-${String(1 + random.below(12)).padStart(2, '0')}-01T00:00:00Z`
  const ids = Array.from({ length: 420 }, (_, i) => i + 1)
  const pairs = (links: (id: number, actorId: number, place: number) => Values) =>
    ids.flatMap((id) => [...new Set([someone(), someone()])].map((actorId, i) => links(id, actorId, i)))
  const claims = (subject: string) =>
    ids.map((id) => ({
      attribution: 'IMPORTED_CODING',
      agentName: 'a test',
      eventId: null,
      conditionId: null,
      affiliationId: null,
      [subject]: id,
      reportedAt: day(),
      ...(random.chance(0.1)
        ? retractedBySource('2022-01-01')
        : { retractedBy: null, retractedAt: null, retractedRecordedAt: null }),
    }))
  return {
    Actor: actors,
    Event: ids.map((id) => ({
      id,
      eventType: 'CONSULT',
      title: 'Talks',
      startedAt: random.chance(0.1) ? null : day(),
    })),
    Participation: pairs((eventId, actorId, i) => ({ eventId, actorId, role: 'ACTOR', asWritten: `${i}` })),
    Condition: ids.map((id) => ({
      id,
      slug: `c-${id}`,
      summary: 's',
      requirement: 'r',
      topicId: 1,
      force: 'DEMAND',
    })),
    ConditionParty: pairs((conditionId, actorId, i) => ({
      conditionId,
      actorId,
      role: i ? 'TARGET' : 'ISSUER',
    })),
    Affiliation: ids.map((id) => {
      const actorId = someone()
      return { id, affiliationKind: 'MEMBER_OF', actorId, counterpartId: actorId === 200 ? 201 : 200 }
    }),
    Claim: [...claims('eventId'), ...claims('conditionId'), ...claims('affiliationId')],
  }
}

describe('among actors with many links', () => {
  it('walks go as far as their descriptions say, and no further', { timeout: 300_000 }, async () => {
    const database = await createTestDatabase()
    try {
      await insertWorld(database.pool, crowd(1))
      const store = await loadStore(database.pool)
      const random = createRandom(2)
      const lengths = new Set<number>()
      for (let i = 0; i < 60; i++) {
        const someone = () => `a-${random.chance(0.3) ? 200 + random.below(3) : 1 + random.below(400)}`
        const via = random.pick(['', ', via: [EVENT]', ', via: [CONDITION]', ', via: [AFFILIATION]'])
        const seen = random.chance(0.4) ? `${via}, knownAt: "2021-0${1 + random.below(9)}-15T00:00:00Z"` : via
        const query = `{
          pathBetween(from: { slug: "${someone()}" }, to: { slug: "${someone()}" }, maxLength: ${1 + random.below(4)}${seen}) { via actor { slug } }
          actor(by: { slug: "${someone()}" }) {
            relatedActors(depth: ${1 + random.below(3)}, first: ${random.pick([3, 20, 100])}${seen}) { nodes { distance actor { slug } } }
          }
        }`
        const { result } = await answerOf(database.pool, { query })
        expect(result, query).toEqual(await referenceAnswer(store, new KnownCursors(), query))
        lengths.add((result.data as { pathBetween: unknown[] }).pathBetween.length)
      }
      expect(lengths, 'some have no path, some are neighbours, some are farther off').toEqual(
        new Set([0, 1, 2, 3, 4, 5]),
      )
    } finally {
      await database.close()
    }
  })
})

describe('the bounds', () => {
  const test = useTestDatabase()

  it('a path is sought on from 25 actors at each end, those most linked to it and then those with the lowest ids', async () => {
    const { pool } = test.database
    const [start, friends, middle, last, goal] = [1, Array.from({ length: 26 }, (_, i) => 2 + i), 28, 29, 30]
    const everybody = [start, ...friends, middle, last, goal]
    await insertRows(
      pool,
      'Actor',
      everybody.map((id) => ({ id, slug: `b-${id}`, name: `B ${id}`, actorKind: 'PERSON' })),
    )
    const affiliate = (actorId: number, counterpartId: number) => ({
      actorId,
      counterpartId,
      affiliationKind: 'MEMBER_OF',
    })
    await insertRows(pool, 'Affiliation', [
      ...friends.map((friend) => affiliate(start, friend)),
      affiliate(middle, last),
      affiliate(last, goal),
      affiliate(friends[25]!, middle),
    ])
    const path = async () => {
      const query =
        '{ pathBetween(from: { slug: "b-1" }, to: { slug: "b-30" }, maxLength: 4) { actor { slug } } }'
      const { result } = await answerOf(pool, { query })
      return (result.data as { pathBetween: Step[] }).pathBetween.map(({ actor }) => actor.slug)
    }
    expect(await path(), 'over the 26th').toEqual([])
    await insertRows(pool, 'Affiliation', [affiliate(friends[24]!, middle)])
    expect(await path(), 'over the 25th').toEqual(['b-1', 'b-26', 'b-28', 'b-29', 'b-30'])
  })

  it('of an actor who takes part in 20,000 events, a walk reads the latest', {
    timeout: 120_000,
  }, async () => {
    const { pool } = test.database
    await insertRows(pool, 'Actor', [{ id: 1000, slug: 'hub', name: 'Hub', actorKind: 'STATE' }])
    await pool.query(
      `
      INSERT INTO "Actor" (id, slug, name) SELECT i, 'a-' || i, 'A ' || i FROM generate_series(1001, 6000) i;
      INSERT INTO "Event" (id, "eventType", title, "startedAt")
        SELECT i, 'CONSULT', 'Talks', '2000-01-01'::timestamptz + i * interval '1 hour' FROM generate_series(1, 20000) i;
      INSERT INTO "Participation" ("eventId", "actorId", role, "asWritten")
        SELECT i, a, 'ACTOR', a FROM generate_series(1, 20000) i, LATERAL (VALUES (1000), (1001 + (i - 1) % 5000)) one (a)`,
    )
    await pool.query('ANALYZE')
    const query = `{ actor(by: { slug: "hub" }) { relatedActors(first: 100) { nodes { actor { slug } } } } }`
    const { result, statements } = await answerOf(pool, { query })
    const { actor } = result.data as { actor: { relatedActors: { nodes: Step[] } } }
    expect(actor.relatedActors.nodes.map((one) => one.actor.slug)).toEqual(
      Array.from({ length: 100 }, (_, i) => `a-${5901 + i}`),
    )
    const read = await rowsReadBy(pool, statements[0]!)
    expect(read).toBeGreaterThan(100)
    expect(read).toBeLessThan(1000)
  })
})

async function rowsReadBy(pool: Pool, { text, values }: Statement): Promise<number> {
  const client = await pool.connect()
  const readSoFar = async () => {
    const { rows } = await client.query(
      'SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables',
    )
    return rows[0].rows as number
  }
  try {
    // within a transaction nothing is taken out of what this session has counted
    await client.query('BEGIN')
    const before = await readSoFar()
    await client.query({ text, values: [...values] })
    return (await readSoFar()) - before
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
