// Walks from actor to actor: what links them, from which moment, and who an actor turned out to be.
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { retractedBySource } from '../../support/rows.ts'
import { insertRows } from '../world/insert.ts'

const test = useTestDatabase()

// ana - bo over an affiliation; bo - cleo over a condition, retracted since; cleo - dan over an event reported late;
// ana - eve - dan over events announced early
beforeAll(async () => {
  const { pool } = test.database
  const slugs = ['ana', 'bo', 'cleo', 'dan', 'eve', 'nobody', 'dans-office', 'dans-old-office']
  await insertRows(
    pool,
    'Actor',
    slugs.map((slug, i) => ({ id: i + 1, slug, name: slug, actorKind: 'PERSON' })),
  )
  // the old office was found to be the office, and the office to be dan
  await pool.query(`UPDATE "Actor" SET "mergedIntoId" = 7 WHERE slug = 'dans-old-office'`)
  await pool.query(`UPDATE "Actor" SET "mergedIntoId" = 4 WHERE slug = 'dans-office'`)
  await insertRows(pool, 'Affiliation', [
    { id: 1, actorId: 1, counterpartId: 2, affiliationKind: 'MEMBER_OF' },
  ])
  await insertRows(pool, 'Condition', [
    { id: 1, slug: 'c', summary: 's', requirement: 'r', topicId: 1, force: 'DEMAND' },
  ])
  await insertRows(pool, 'ConditionParty', [
    { conditionId: 1, actorId: 2, role: 'ISSUER' },
    { conditionId: 1, actorId: 3, role: 'TARGET' },
  ])
  const events = [
    { id: 1, start: '2021-06-01', with: [3, 4] },
    { id: 2, start: '2022-06-01', with: [1, 5] },
    { id: 3, start: '2022-07-01', with: [5, 4] },
  ]
  await insertRows(
    pool,
    'Event',
    events.map(({ id, start }) => ({ id, startedAt: start, eventType: 'CONSULT', title: 'Talks' })),
  )
  await insertRows(
    pool,
    'Participation',
    events.flatMap(({ id, with: both }) =>
      both.map((actorId) => ({ eventId: id, actorId, role: 'ACTOR', asWritten: slugs[actorId - 1] })),
    ),
  )
  const nothing = { affiliationId: null, conditionId: null, eventId: null }
  const stands = { retractedBy: null, retractedAt: null, retractedRecordedAt: null }
  const claim = { attribution: 'IMPORTED_CODING', agentName: 'a test', ...nothing, ...stands }
  await insertRows(pool, 'Claim', [
    { ...claim, affiliationId: 1, reportedAt: '2021-01-01' },
    { ...claim, conditionId: 1, reportedAt: '2021-02-01', ...retractedBySource('2021-11-01') },
    { ...claim, eventId: 1, reportedAt: '2021-09-01' },
    { ...claim, eventId: 2, reportedAt: '2021-12-01' },
    { ...claim, eventId: 3, reportedAt: '2021-12-01' },
  ])
})

interface Step {
  readonly via: string | null
  readonly actor: { readonly slug: string }
}

async function ask<Data>(query: string): Promise<Data> {
  const { result } = await answerOf(test.database.pool, { query })
  expect(result.errors).toBeUndefined()
  return result.data as Data
}

/** A path in one line, as in "ana AFFILIATION bo". */
async function path(args: string): Promise<string> {
  const query = `{ pathBetween(${args}) { via actor { slug } } }`
  const { pathBetween } = await ask<{ pathBetween: Step[] }>(query)
  return pathBetween.flatMap(({ via, actor }) => (via ? [via, actor.slug] : [actor.slug])).join(' ')
}

describe('the path between two actors', () => {
  it('goes over what is known today, past what was retracted', async () => {
    expect(await path('from: { slug: "ana" }, to: { slug: "dan" }')).toBe('ana EVENT eve EVENT dan')
    expect(await path('from: { slug: "bo" }, to: { slug: "cleo" }, maxLength: 3')).toBe('')
    expect(await path('from: { slug: "bo" }, to: { slug: "cleo" }, maxLength: 4')).toBe(
      'bo AFFILIATION ana EVENT eve EVENT dan EVENT cleo',
    )
  })

  it('goes over what was known at a moment: reported by then, and retracted later', async () => {
    const then = 'from: { slug: "ana" }, to: { slug: "dan" }, knownAt: "2021-10-01T00:00:00Z"'
    expect(await path(then)).toBe('ana AFFILIATION bo CONDITION cleo EVENT dan')
    expect(
      await path('from: { slug: "ana" }, to: { slug: "dan" }, knownAt: "2021-08-01T00:00:00Z"'),
      'not yet reported',
    ).toBe('')
    expect(await path('from: { slug: "ana" }, to: { slug: "cleo" }, knownAt: "2021-08-01T00:00:00Z"')).toBe(
      'ana AFFILIATION bo CONDITION cleo',
    )
  })

  it('goes over events that have been announced and are still to come', async () => {
    expect(await path('from: { slug: "ana" }, to: { slug: "dan" }, knownAt: "2021-12-05"')).toBe(
      'ana EVENT eve EVENT dan',
    )
  })

  it('counts what was recorded by then, where that is asked for', async () => {
    const then = 'from: { slug: "ana" }, to: { slug: "bo" }, knownAt: "2021-10-01T00:00:00Z"'
    expect(await path(`${then}, knownBy: REPORTED`)).toBe('ana AFFILIATION bo')
    expect(await path(`${then}, knownBy: RECORDED`)).toBe('')
  })

  it('hands the moment down to the actors on it', async () => {
    const { pathBetween } = await ask<{ pathBetween: { actor: { events: { totalCount: number } } }[] }>(
      '{ pathBetween(from: { slug: "cleo" }, to: { slug: "dan" }, knownAt: "2021-10-01T00:00:00Z") { actor { events { totalCount } } } }',
    )
    expect(pathBetween.map(({ actor }) => actor.events.totalCount)).toEqual([1, 1])
  })

  it('is no longer than asked for, and only over the links asked for', async () => {
    expect(await path('from: { slug: "ana" }, to: { slug: "dan" }, maxLength: 1')).toBe('')
    expect(
      await path('from: { slug: "ana" }, to: { slug: "dan" }, via: [AFFILIATION, CONDITION], maxLength: 4'),
    ).toBe('')
  })

  it('of an actor to itself is that actor; to somebody who is linked to none there is none', async () => {
    expect(await path('from: { slug: "ana" }, to: { slug: "ana" }')).toBe('ana')
    expect(await path('from: { slug: "ana" }, to: { slug: "nobody" }, maxLength: 4')).toBe('')
  })

  it('to an actor who is not there is refused, with the nearest names', async () => {
    const query =
      '{ conditionsBetween(issuer: { slug: "ana" }, target: { slug: "cleo" }) { totalCount } path: pathBetween(from: { slug: "ana" }, to: { slug: "cleoo" }) { via } }'
    const { result } = await answerOf(test.database.pool, { query })
    expect(result).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^There is no actor "cleoo"\. Nearest: cleo/),
          extensions: {
            code: 'NOT_FOUND',
            field: ['path', 'to'],
            nearest: [expect.objectContaining({ slug: 'cleo' })],
          },
        },
      ],
    })
    expect(result.data).toBeUndefined()
    // and so where there is nothing to be read
    for (const [issuer, target] of [
      ['nobody', 'there-is-no-such-actor'],
      ['there-is-no-such-actor', 'nobody'],
    ]) {
      const between = `{ conditionsBetween(issuer: { slug: "${issuer}" }, target: { slug: "${target}" }) { nodes { slug } } }`
      const answer = await answerOf(test.database.pool, { query: between })
      expect(answer.result.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    }
  })

  it('leads to whom an actor was merged into, over several mergers', async () => {
    expect(await path('from: { slug: "ana" }, to: { slug: "dans-office" }')).toBe('ana EVENT eve EVENT dan')
    expect(await path('from: { slug: "dans-old-office" }, to: { slug: "ana" }')).toBe(
      'dan EVENT eve EVENT ana',
    )
    expect(await path('from: { slug: "dans-old-office" }, to: { slug: "dan" }')).toBe('dan')
  })
})

describe('related actors', () => {
  const moment = 'knownAt: "2021-10-01T00:00:00Z"'
  const related = async (slug: string, args: string, above = '') => {
    const query = `{ actor(by: { slug: "${slug}" } ${above}) { relatedActors(${args}) { nodes { actor { slug } } } } }`
    const { actor } = await ask<{ actor: { relatedActors: { nodes: Step[] } } }>(query)
    return actor.relatedActors.nodes.map((one) => one.actor.slug)
  }

  it('are the nearest first, then those with lower ids', async () => {
    expect(await related('ana', 'depth: 1')).toEqual(['bo', 'eve'])
    expect(await related('ana', 'depth: 3')).toEqual(['bo', 'eve', 'dan', 'cleo'])
    expect(await related('ana', 'depth: 3, first: 3')).toEqual(['bo', 'eve', 'dan'])
  })

  it('of several actors at once are each told once', async () => {
    const { actors } = await ask<{ actors: { nodes: { slug: string; relatedActors: { nodes: Step[] } }[] } }>(
      '{ actors { nodes { slug relatedActors(depth: 3) { nodes { actor { slug } } } } } }',
    )
    for (const { slug, relatedActors } of actors.nodes) {
      const found = [slug, ...relatedActors.nodes.map(({ actor }) => actor.slug)]
      expect(found).toEqual([...new Set(found)])
    }
  })

  it('are seen from the moment above them, or from one of their own', async () => {
    expect(await related('ana', 'depth: 3', moment)).toEqual(['bo', 'cleo', 'dan'])
    expect(await related('ana', `depth: 3, ${moment}`)).toEqual(['bo', 'cleo', 'dan'])
    expect(await related('ana', 'depth: 3, knownAt: "2021-08-01T00:00:00Z"', moment)).toEqual(['bo', 'cleo'])
  })

  it('of a merged actor are those of whom it was merged into', async () => {
    expect(await related('dans-old-office', 'depth: 1')).toEqual(['cleo', 'eve'])
  })
})

it('an actor is found by any slug that was merged into it, over several mergers', async () => {
  for (const slug of ['dan', 'dans-office', 'dans-old-office'])
    expect(await ask(`{ actor(by: { slug: "${slug}" }) { slug } }`)).toEqual({ actor: { slug: 'dan' } })
})
