// What filters and counts mean where it is easy to get wrong: missing values, letters with accents, things counted twice.
import { getOperationAST, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { compilerOf, schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { insertRows } from '../world/insert.ts'

const test = useTestDatabase()

beforeAll(async () => {
  const { pool } = test.database
  await insertRows(pool, 'Actor', [
    { id: 1, slug: 'ana', name: 'Ana', actorKind: 'PERSON' },
    { id: 2, slug: 'elise', name: 'Élise 100%', actorKind: 'PERSON' },
    { id: 3, slug: 'muller', name: 'MÜLLER_B', actorKind: 'PERSON' },
  ])
  await insertRows(pool, 'ActorName', [
    { id: 1, actorId: 1, text: 'Ana Müller', language: 'de', kind: 'ALIAS' },
    { id: 2, actorId: 1, text: 'Anna Müller', language: 'de', kind: 'ALIAS' },
  ])
  await insertRows(pool, 'Event', [
    {
      id: 1,
      slug: 'dated',
      eventType: 'CONSULT',
      title: 'Talks',
      startedAt: '2021-08-15T00:00:00Z',
      placeCountry: 'QA',
    },
    { id: 2, slug: 'undated', eventType: 'CONSULT', title: 'Talks', startedAt: null, placeCountry: null },
    {
      id: 3,
      slug: 'alone',
      eventType: 'AID',
      title: 'Aid',
      startedAt: '2021-09-01T00:00:00Z',
      placeCountry: 'AF',
    },
  ])
  await insertRows(pool, 'Participation', [
    { eventId: 1, actorId: 1, role: 'HOST', asWritten: 'Ana' },
    { eventId: 1, actorId: 1, role: 'SPEAKER', asWritten: 'Ana' },
    { eventId: 2, actorId: 1, role: 'HOST', asWritten: 'Ana' },
    { eventId: 1, actorId: 2, role: 'VISITOR', asWritten: 'Élise' },
  ])
})

async function events(where: string): Promise<string[]> {
  const { result } = await answerOf(test.database.pool, {
    query: `{ events(where: ${where}, orderBy: [{ field: ID }]) { nodes { slug } } }`,
  })
  return (result.data as { events: { nodes: { slug: string }[] } }).events.nodes.map(({ slug }) => slug)
}

async function actors(where: string): Promise<string[]> {
  const { result } = await answerOf(test.database.pool, {
    query: `{ actors(where: ${where}, orderBy: [{ field: ID }]) { nodes { slug } } }`,
  })
  return (result.data as { actors: { nodes: { slug: string }[] } }).actors.nodes.map(({ slug }) => slug)
}

describe('a missing value', () => {
  it('satisfies no comparison but `ne`, `notIn` and `isNull`', async () => {
    expect(await events('{ placeCountry: { eq: "QA" } }')).toEqual(['dated'])
    expect(await events('{ placeCountry: { notIn: ["QA"] } }')).toEqual(['undated', 'alone'])
    expect(await events('{ placeCountry: { ne: "QA" } }')).toEqual(['undated', 'alone'])
    expect(await events('{ startedAt: { lt: "2021-08-20T00:00:00Z" } }')).toEqual(['dated'])
    expect(await events('{ startedAt: { isNull: true } }')).toEqual(['undated'])
    expect(await events('{ startedAt: { isNull: false } }')).toEqual(['dated', 'alone'])
  })

  it('satisfies the opposite of a comparison', async () => {
    expect(await events('{ not: { placeCountry: { eq: "QA" } } }')).toEqual(['undated', 'alone'])
    expect(await events('{ not: { startedAt: { lt: "2021-08-20T00:00:00Z" } } }')).toEqual([
      'undated',
      'alone',
    ])
  })

  it('breaks `every`, as any value does that does not satisfy it', async () => {
    expect(await actors('{ events: { every: { startedAt: { gte: "2021-01-01T00:00:00Z" } } } }')).toEqual([
      'elise',
      'muller',
    ])
    expect(await actors('{ events: { none: { startedAt: { isNull: true } } } }')).toEqual(['elise', 'muller'])
    expect(await actors('{ events: { some: { startedAt: { isNull: true } } } }')).toEqual(['ana'])
  })
})

describe('nothing at all', () => {
  it('demanded lets everything through; of no alternatives none holds', async () => {
    expect(await events('{}')).toHaveLength(3)
    expect(await events('{ and: [] }')).toHaveLength(3)
    expect(await events('{ or: [] }')).toEqual([])
    expect(await events('{ eventType: null }')).toHaveLength(3)
    expect(await events('{ eventType: { in: [] } }')).toEqual([])
    expect(await events('{ eventType: { notIn: [] } }')).toHaveLength(3)
    expect(await events('{ participants: { every: {} } }')).toHaveLength(3)
    expect(await events('{ participants: { some: {} } }')).toEqual(['dated', 'undated'])
    expect(await events('{ participants: { none: {} } }')).toEqual(['alone'])
  })
})

describe('an alternative that asks for nothing', () => {
  it('is left out, never true; where all do, so is the choice between them', async () => {
    const aid = await events('{ eventType: { eq: AID } }')
    expect(await events('{ or: [{}, { eventType: { eq: AID } }] }')).toEqual(aid)
    expect(await events('{ or: [{ title: {} }, { eventType: { eq: AID } }] }')).toEqual(aid)
    expect(await events('{ or: [{ and: [{}] }, { eventType: { eq: AID } }] }')).toEqual(aid)
    expect(await events('{ or: [{}, { title: {} }] }')).toHaveLength(3)
    expect(await events('{ not: { title: {} } }')).toHaveLength(3)
  })

  it('may be one that a variable leaves out', async () => {
    const query = `query ($title: String) {
      alone: events(where: { title: { eq: $title } }) { totalCount }
      among: events(where: { or: [{ title: { eq: $title } }, { eventType: { eq: AID } }] }) { totalCount }
      aid: events(where: { eventType: { eq: AID } }) { totalCount }
    }`
    for (const variables of [{}, { title: null }]) {
      const { result } = await answerOf(test.database.pool, { query, variables })
      const { alone, among, aid } = result.data as Record<string, { totalCount: number }>
      expect(alone!.totalCount).toBe(3)
      expect(among).toEqual(aid)
    }
  })

  it('is not one that compares with null: that is an error, which says how to ask for what has no value', async () => {
    const asked = (query: string, variables?: object) =>
      answerOf(test.database.pool, { query, ...(variables && { variables: { ...variables } }) })
    const answers = [
      await asked('{ events(where: { title: { contains: null } }) { totalCount } }'),
      await asked(
        '{ events(where: { or: [{ startedAt: { eq: null } }, { title: { eq: "x" } }] }) { totalCount } }',
      ),
      await asked('query ($where: EventWhere) { events(where: $where) { totalCount } }', {
        where: { startedAt: { ne: null } },
      }),
    ]
    for (const { result } of answers) {
      expect(result.errors![0]!.message).toContain('isNull')
      expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('letters', () => {
  it('match whatever their case and accents, and signs only themselves', async () => {
    expect(await actors('{ name: { contains: "ELISE" } }')).toEqual(['elise'])
    expect(await actors('{ name: { startsWith: "élise" } }')).toEqual(['elise'])
    expect(await actors('{ name: { contains: "muller" } }')).toEqual(['muller'])
    expect(await actors('{ name: { contains: "%" } }')).toEqual(['elise'])
    expect(await actors('{ name: { contains: "_" } }')).toEqual(['muller'])
    expect(await actors('{ name: { contains: "\\\\" } }')).toEqual([])
    expect(await actors('{ name: { eq: "elise 100%" } }')).toEqual([])
  })
})

describe('actors by several ways to name them', () => {
  it('are those by any of them, each once', async () => {
    const part = (text: string) =>
      actors(
        `{ or: [{ name: { contains: "${text}" } }, { names: { some: { text: { contains: "${text}" } } } }] }`,
      )
    expect(await part('muller')).toEqual(['ana', 'muller'])
    expect(await part('elise')).toEqual(['elise'])
    expect(await part('nobody')).toEqual([])
    expect(
      await actors('{ or: [{ slug: { eq: "elise" } }, { named: "mueller" }, { named: "ana" }] }'),
    ).toEqual(['ana', 'elise', 'muller'])
    expect(
      await actors(
        '{ or: [{ slug: { eq: "ana" } }, { actorKind: { eq: PERSON }, name: { startsWith: "e" } }], not: { or: [{ slug: { in: ["ana"] } }, { named: "ana" }] } }',
      ),
    ).toEqual(['elise'])
  })

  it('are found through the indexes of names, whichever way', async () => {
    const { pool } = test.database
    const client = await pool.connect()
    try {
      // among so few actors it would be as quick to read all that are themselves
      await client.query(
        'BEGIN; SET enable_seqscan = off; SET enable_indexscan = off; DROP INDEX "Actor_name", "Actor_actorKind", "Actor_actorKind_id"',
      )
      for (const where of [
        '{ name: { contains: $text } }',
        '{ names: { some: { text: { startsWith: $text } } } }',
        '{ or: [{ name: { contains: $text } }, { names: { some: { text: { contains: $text } } } }] }',
      ]) {
        const document = parse(`query ($text: String!) { actors(where: ${where}) { nodes { slug } } }`)
        const operation = getOperationAST(document)!
        const { text, values } = compilerOf(schema).statement(document, operation, { text: 'muller' }, 'body')
        const { rows } = await client.query({ text: `EXPLAIN ${text}`, values, rowMode: 'array' })
        const plan = rows.map(([line]) => line).join('\n')
        if (where.includes('{ name:')) expect(plan, where).toContain('Actor_name_trigrams')
        if (where.includes('names')) expect(plan, where).toContain('ActorName_text_trigrams')
      }
    } finally {
      client.release(true)
    }
  })
})

describe('who plays two parts', () => {
  it('counts once', async () => {
    const { result } = await answerOf(test.database.pool, {
      query: `{
        actor(by: { slug: "ana" }) {
          events { totalCount nodes { slug } series(field: STARTED_AT, interval: YEAR) { count } facets(by: [EVENT_TYPE]) { count } }
        }
        events { facets(by: [PARTICIPANT]) { count keys { value } } }
      }`,
    })
    expect(result.data).toEqual({
      actor: {
        events: {
          totalCount: 2,
          nodes: [{ slug: 'dated' }, { slug: 'undated' }],
          series: [{ count: 1 }],
          facets: [{ count: 2 }],
        },
      },
      events: {
        facets: [
          { count: 2, keys: [{ value: 'ana' }] },
          { count: 1, keys: [{ value: 'elise' }] },
          { count: 1, keys: [{ value: null }] },
        ],
      },
    })
  })
})

describe('a topic that was retracted', () => {
  it('is found by no filter of what a condition is about, as it is not among its topics', async () => {
    const { pool } = test.database
    const { rows } = await pool.query(
      `UPDATE "Topic" SET "recordRetractedAt" = now() WHERE slug = 'democracy' RETURNING id::int`,
    )
    await insertRows(pool, 'Condition', [
      { id: 1, slug: 'vote', summary: 'A vote', requirement: 'vote', topicId: rows[0].id, force: 'DEMAND' },
    ])
    const { result } = await answerOf(pool, {
      query: `{
        all: conditions { nodes { slug topics { slug } } }
        about: conditions(where: { topics: { some: { slug: { eq: "democracy" } } } }) { nodes { slug } }
        among: conditions(where: { topics: { some: { slug: { in: ["democracy"] } } } }) { nodes { slug } }
      }`,
    })
    expect(result.data).toEqual({
      all: { nodes: [{ slug: 'vote', topics: [] }] },
      about: { nodes: [] },
      among: { nodes: [] },
    })
  })
})
