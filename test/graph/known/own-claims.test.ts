// Participants, parties, bearings and considerations on claims of their own: who did it is known since somebody said so, not since it
// was reported that it was done.
import { describe, expect, it } from 'vitest'
import { type Database, importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()

const article = (key: string, publishedAt: string, text: string) => ({
  record: 'article',
  key,
  publisher: { name: 'Courier' },
  title: key,
  publishedAt,
  text,
})
const told = (key: string, exact: string, more: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: key, exact }],
  ...more,
})
const actor = (key: string) => ({ record: 'actor', key, name: key, actorKind: 'ARMED_GROUP' })

const sentences = {
  february: 'A warehouse at the harbour burnt down. The port authority demands the return of the cranes.',
  june: 'The Grey Column set the warehouse on fire, an inquiry found. The demand was addressed to the Column as well. The fire was the breach.',
}
const base = [
  article('february', '1961-02-03', sentences.february),
  article('june', '1961-06-07', sentences.june),
  ...['grey-column', 'watchmen', 'port-authority', 'shippers'].map(actor),
]
const attack = (...participants: object[]) => ({
  record: 'event',
  key: 'fire',
  eventType: 'ASSAULT',
  title: 'The fire at the harbour',
  startedAt: '1961-02-01',
  participants: [{ actor: 'watchmen', role: 'VICTIM' }, ...participants],
  claims: [told('february', 'A warehouse at the harbour burnt down.')],
})
const named = (more: object = {}) => ({
  actor: 'grey-column',
  role: 'PERPETRATOR',
  claims: [told('june', 'The Grey Column set the warehouse on fire', more)],
})
const demand = {
  record: 'condition',
  key: 'cranes',
  summary: 'The port authority demands the cranes back.',
  requirement: 'return the cranes',
  topic: 'OTHER',
  force: 'DEMAND',
  issuers: ['port-authority'],
  targets: [
    'shippers',
    { actor: 'grey-column', claims: [told('june', 'The demand was addressed to the Column as well.')] },
  ],
  claims: [told('february', 'The port authority demands the return of the cranes.')],
}
const breach = {
  record: 'bearing',
  key: 'breach',
  event: 'fire',
  condition: 'cranes',
  bearingKind: 'BREACHES',
  claims: [told('june', 'The fire was the breach.')],
}

interface Graph {
  load(...records: object[]): Promise<void>
  ask(fields: string): Promise<unknown>
}

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const database: Database = await createTestDatabase()
  try {
    await work({
      async load(...records) {
        const path = await files.dossier('harbour.jsonl', 'harbour', [...base, ...records])
        const { files: reports } = await importFiles(database, [path])
        expect(reports[0]!.errors.map(String)).toEqual([])
      },
      async ask(fields) {
        const { result, statements } = await answerOf(database.pool, { query: `{ ${fields} }` })
        expect(result.errors).toBeUndefined()
        expect(statements).toHaveLength(1)
        return result.data
      },
    })
  } finally {
    await database.close()
  }
}

const participants = (knownAt?: string) =>
  `event(by: { slug: "fire" }${knownAt ? `, knownAt: "${knownAt}"` : ''}) { participants { nodes { role actor { slug } } } }`
const parts = (...all: [string, string][]) => ({
  event: { participants: { nodes: all.map(([role, slug]) => ({ role, actor: { slug } })) } },
})
const march = '1961-03-01T00:00:00Z'
const july = '1961-07-01T00:00:00Z'

describe('an attacker named in June, of an attack reported in February', () => {
  it('is not seen in March, and seen since June; whoever else took part is known with the event', () =>
    withGraph(async ({ load, ask }) => {
      await load(attack(named()))
      expect(await ask(participants(march))).toEqual(parts(['VICTIM', 'watchmen']))
      const both = parts(['VICTIM', 'watchmen'], ['PERPETRATOR', 'grey-column'])
      expect(await ask(participants(july))).toEqual(both)
      expect(await ask(participants())).toEqual(both)
    }))

  it('has no event in March, in lists, filters, counts and walks', () =>
    withGraph(async ({ load, ask }) => {
      await load(attack(named()))
      const seen = (knownAt: string) =>
        ask(
          `actor(by: { slug: "grey-column" }, knownAt: "${knownAt}") { events { totalCount nodes { slug } } relatedActors { nodes { actor { slug } } } }
           events(knownAt: "${knownAt}", where: { participants: { some: { actor: { slug: { eq: "grey-column" } } } } }) { totalCount facets(by: [PARTICIPANT]) { count keys { value } } }`,
        )
      expect(await seen(march)).toMatchObject({
        actor: { events: { totalCount: 0, nodes: [] }, relatedActors: { nodes: [] } },
        events: { totalCount: 0 },
      })
      expect(await seen(july)).toMatchObject({
        actor: {
          events: { totalCount: 1, nodes: [{ slug: 'fire' }] },
          relatedActors: { nodes: [{ actor: { slug: 'watchmen' } }] },
        },
        events: { totalCount: 1, facets: [{ count: 1 }, { count: 1 }] },
      })
    }))

  it('says on whose word, and the article that says so is one that speaks of it', () =>
    withGraph(async ({ load, ask }) => {
      await load(attack(named()))
      expect(
        await ask(`event(by: { slug: "fire" }) { participants { nodes { claims { nodes { quotes { article { title } } } } } } }
          articles { nodes { title actors { nodes { slug } } } }`),
      ).toEqual({
        event: {
          participants: {
            nodes: [
              { claims: { nodes: [] } },
              { claims: { nodes: [{ quotes: [{ article: { title: 'june' } }] }] } },
            ],
          },
        },
        articles: {
          nodes: [
            { title: 'june', actors: { nodes: [{ slug: 'grey-column' }] } },
            { title: 'february', actors: { nodes: [{ slug: 'watchmen' }] } },
          ],
        },
      })
    }))

  it('is gone where the source takes it back, from then on', () =>
    withGraph(async ({ load, ask }) => {
      await load(attack(named({ retracted: { by: 'SOURCE', at: '1961-09-01', recordedAt: '1961-09-01' } })))
      expect(await ask(participants(july))).toEqual(
        parts(['VICTIM', 'watchmen'], ['PERPETRATOR', 'grey-column']),
      )
      expect(await ask(participants('1961-10-01T00:00:00Z'))).toEqual(parts(['VICTIM', 'watchmen']))
      expect(await ask(participants())).toEqual(parts(['VICTIM', 'watchmen']))
    }))

  it('is, by what was recorded, one since that was, also after its coder took it back', () =>
    withGraph(async ({ load, ask }) => {
      const recorded = (knownAt: string) =>
        ask(participants(knownAt).replace('knownAt', 'knownBy: RECORDED, knownAt'))
      const whole = (...more: object[]) => {
        const event = attack(...more)
        return { ...event, claims: [{ ...event.claims[0], recordedAt: '1961-02-10' }] }
      }
      await load(whole(named({ recordedAt: '1961-09-01' })))
      expect(await recorded(july)).toEqual(parts(['VICTIM', 'watchmen']))
      const both = parts(['VICTIM', 'watchmen'], ['PERPETRATOR', 'grey-column'])
      expect(await recorded('1961-10-01T00:00:00Z')).toEqual(both)
      await load(whole())
      expect(await recorded('1961-10-01T00:00:00Z')).toEqual(both)
      expect(await ask(participants(july))).toEqual(parts(['VICTIM', 'watchmen']))
    }))

  it('was never named where it leaves the record, and is named again when it comes back', () =>
    withGraph(async ({ load, ask }) => {
      await load(attack(named()))
      await load(attack())
      expect(await ask(participants(july))).toEqual(parts(['VICTIM', 'watchmen']))
      expect(await ask(participants())).toEqual(parts(['VICTIM', 'watchmen']))
      await load(attack(named()))
      expect(await ask(participants(july))).toEqual(
        parts(['VICTIM', 'watchmen'], ['PERPETRATOR', 'grey-column']),
      )
    }))

  it('is known with the event where nobody claims it by itself any more', () =>
    withGraph(async ({ load, ask }) => {
      await load(attack(named()))
      await load(attack({ actor: 'grey-column', role: 'PERPETRATOR' }))
      expect(await ask(participants(march))).toEqual(
        parts(['VICTIM', 'watchmen'], ['PERPETRATOR', 'grey-column']),
      )
      await load(attack())
      expect(await ask(participants()), 'and leaves with the record').toEqual(parts(['VICTIM', 'watchmen']))
    }))
})

it('a target that was named later is a target since then, and a bearing bears since somebody said so', () =>
  withGraph(async ({ load, ask }) => {
    await load(attack(named()), demand, breach)
    const seen = (knownAt: string) =>
      ask(
        `condition(by: { slug: "cranes" }, knownAt: "${knownAt}") { targets { slug } bearings { nodes { bearingKind claims { totalCount } } } events { totalCount } }
         actor(by: { slug: "grey-column" }, knownAt: "${knownAt}") { conditionsFaced { totalCount nodes { slug } } }
         conditions(knownAt: "${knownAt}", where: { targets: { some: { slug: { eq: "grey-column" } } } }) { nodes { slug } }`,
      )
    expect(await seen(march)).toEqual({
      condition: { targets: [{ slug: 'shippers' }], bearings: { nodes: [] }, events: { totalCount: 0 } },
      actor: { conditionsFaced: { totalCount: 0, nodes: [] } },
      conditions: { nodes: [] },
    })
    expect(await seen(july)).toEqual({
      condition: {
        targets: [{ slug: 'grey-column' }, { slug: 'shippers' }],
        bearings: { nodes: [{ bearingKind: 'BREACHES', claims: { totalCount: 1 } }] },
        events: { totalCount: 1 },
      },
      actor: { conditionsFaced: { totalCount: 1, nodes: [{ slug: 'cranes' }] } },
      conditions: { nodes: [{ slug: 'cranes' }] },
    })
  }))
