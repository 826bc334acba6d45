// Mergers, as dossiers state and undo them: one actor everywhere, at all dates and from every perspective.
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()

const text =
  'Foreign Minister Orlov of Ruritania said that Strelsau must withdraw. The Ruritanian foreign ministry repeated it. ' +
  'Mr Orlov heads the ministry. The ministry found that nothing had been done.'
const said = (exact: string, more: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: 'report', exact }],
  ...more,
})
const actor = (key: string, name: string, more: object = {}) => ({
  record: 'actor',
  key,
  name,
  actorKind: 'STATE',
  ...more,
})
const report = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Hentzau Post' },
  title: 'Orlov demands withdrawal',
  publishedAt: '1998-05-04',
  text,
}
const ruritania = actor('ruritania', 'Ruritania', { identifiers: [{ scheme: 'cow', value: '395' }] })
const ministry = actor('ministry', 'Ministry of Foreign Affairs', {
  actorKind: 'STATE_BODY',
  names: [{ text: 'MFA', language: 'en', kind: 'ACRONYM' }],
  identifiers: [{ scheme: 'wikidata', value: 'Q77' }],
})
const strelsau = actor('strelsau', 'Strelsau')
const withdrawal = {
  record: 'condition',
  key: 'withdrawal',
  summary: 'Ruritania demands that Strelsau withdraw.',
  requirement: 'withdraw',
  topic: 'SECURITY',
  force: 'DEMAND',
  issuers: ['ruritania', 'ministry'],
  targets: ['strelsau'],
  claims: [said('Strelsau must withdraw', { speaker: 'ministry' })],
}
const undone = {
  record: 'assessment',
  key: 'undone',
  condition: 'withdrawal',
  status: 'NOT_MET',
  assessor: 'ministry',
  judgedAt: '1998-05-04',
  claims: [said('nothing had been done')],
}
const belongs = {
  record: 'affiliation',
  key: 'belongs',
  actor: 'ministry',
  counterpart: 'ruritania',
  affiliationKind: 'PART_OF',
  claims: [said('The Ruritanian foreign ministry')],
}
const dossier = [report, ruritania, ministry, strelsau, withdrawal, undone, belongs]

async function withGraph(
  work: (graph: {
    load(records: object[], dataset?: string): Promise<string[]>
    ask(query: string): Promise<Record<string, unknown>>
  }) => Promise<void>,
): Promise<void> {
  const database = await createTestDatabase()
  try {
    await work({
      async load(records, dataset = 'hope') {
        const path = await files.dossier(`${dataset}.jsonl`, dataset, records)
        const { files: reports } = await importFiles(database, [path])
        return reports[0]!.errors.map((error) => String(error).replace(path, ''))
      },
      async ask(query) {
        const { result } = await answerOf(database.pool, { query })
        expect(result.errors).toBeUndefined()
        return result.data as Record<string, unknown>
      },
    })
  } finally {
    await database.close()
  }
}

const everything = /* GraphQL */ `{
  ministry: actor(by: { slug: "ministry" }) { slug name }
  actors { nodes { slug } totalCount }
  between: conditionsBetween(issuer: { slug: "ministry" }, target: { slug: "strelsau" }) { totalCount nodes { slug issuers { slug } } }
  filtered: conditions(where: { issuers: { some: { slug: { eq: "ministry" } } } }) { totalCount nodes { slug } }
  others: actors(where: { slug: { notIn: ["ministry"] } }) { nodes { slug } }
  alike: actors(where: { slug: { startsWith: "min" } }) { nodes { slug } }
  unlike: actors(where: { not: { slug: { contains: "inistr" } } }) { nodes { slug } }
  facets: conditions { facets(by: [ISSUER]) { count keys { value label actor { slug } } } }
  speakers: claims { facets(by: [SPEAKER]) { count keys { value } } }
  search(query: "ministry", types: [ACTOR]) { nodes { ... on Actor { slug } } }
  named: actors(where: { named: "Ministry of Foreign Affairs" }) { nodes { slug } }
  path: pathBetween(from: { slug: "ministry" }, to: { slug: "strelsau" }) { actor { slug } }
  identified: actor(by: { identifier: { scheme: "wikidata", value: "Q77" } }) {
    slug
    actorKind
    names { text }
    identifiers { scheme }
    mergedFrom { slug name }
    affiliations { totalCount }
    conditionsIssued { totalCount }
    statements { totalCount }
    assessments { nodes { assessor { slug } } }
    relatedActors { nodes { actor { slug } } }
  }
  past: actor(by: { slug: "ministry" }, knownAt: "1998-06-01T00:00:00Z") { slug conditionsIssued { totalCount } }
}`

describe('an actor that was merged into another', () => {
  it('is that other everywhere: in lists, filters, facets, search, walks, statements and judgements', () =>
    withGraph(async ({ load, ask }) => {
      expect(await load(dossier)).toEqual([])
      // by a dataset other than the one that wrote it
      expect(
        await load([{ ...ministry, names: [], identifiers: [], mergedInto: 'hope/ruritania' }], 'later'),
      ).toEqual([])
      const one = { slug: 'ruritania' }
      expect(await ask(everything)).toEqual({
        ministry: { slug: 'ruritania', name: 'Ruritania' },
        actors: { nodes: [one, { slug: 'strelsau' }], totalCount: 2 },
        between: { totalCount: 1, nodes: [{ slug: 'withdrawal', issuers: [one] }] },
        filtered: { totalCount: 1, nodes: [{ slug: 'withdrawal' }] },
        others: { nodes: [{ slug: 'strelsau' }] },
        alike: { nodes: [one] },
        unlike: { nodes: [{ slug: 'strelsau' }] },
        facets: { facets: [{ count: 1, keys: [{ value: 'ruritania', label: 'Ruritania', actor: one }] }] },
        speakers: {
          facets: [
            { count: 2, keys: [{ value: null }] },
            { count: 1, keys: [{ value: 'ruritania' }] },
          ],
        },
        search: { nodes: [one] },
        named: { nodes: [one] },
        path: [{ actor: one }, { actor: { slug: 'strelsau' } }],
        identified: {
          slug: 'ruritania',
          actorKind: 'STATE',
          names: [{ text: 'MFA' }, { text: 'Ministry of Foreign Affairs' }],
          identifiers: [{ scheme: 'cow' }, { scheme: 'wikidata' }],
          mergedFrom: [{ slug: 'ministry', name: 'Ministry of Foreign Affairs' }],
          affiliations: { totalCount: 0 },
          conditionsIssued: { totalCount: 1 },
          statements: { totalCount: 1 },
          assessments: { nodes: [{ assessor: one }] },
          relatedActors: { nodes: [{ actor: { slug: 'strelsau' } }] },
        },
        past: { slug: 'ruritania', conditionsIssued: { totalCount: 1 } },
      })
    }))

  it('stays so while dossiers say nothing of it, and is by itself again, as before, when one says that it is merged into none', () =>
    withGraph(async ({ load, ask }) => {
      await load(dossier)
      const before = await ask(everything)
      await load([{ ...ministry, mergedInto: 'ruritania' }, ruritania])
      const merged = await ask(everything)
      // an edited record of the merged actor, and one of a fact that names it
      expect(
        await load([
          ...dossier.filter((one) => one !== ministry),
          { ...ministry, description: 'It is old.' },
        ]),
      ).toEqual([])
      expect(
        await load([...dossier.filter((one) => one !== undone), { ...undone, status: 'REJECTED' }]),
      ).toEqual([])
      expect(await ask(everything)).toEqual(merged)
      expect(await load([{ ...ministry, names: [], identifiers: [], mergedInto: null }], 'later')).toEqual([])
      expect(await ask(everything)).toEqual(before)
    }))

  it('counts once where it and the other have the same part, whichever of them a dossier drops', () =>
    withGraph(async ({ load, ask }) => {
      await load(
        [...dossier, { ...ministry, key: 'm2', slug: 'ministry', mergedInto: 'ruritania' }]
          .filter((one) => one !== ministry)
          .map((one) =>
            'issuers' in one
              ? { ...one, issuers: ['ruritania', 'm2'], claims: [said('must withdraw')] }
              : 'assessor' in one
                ? { ...one, assessor: 'm2' }
                : 'counterpart' in one
                  ? { ...one, actor: 'm2' }
                  : one,
          ),
      )
      const issued = `{ conditions { totalCount nodes { issuers { slug } } } actor(by: { slug: "ruritania" }) { conditionsIssued { totalCount } } }`
      const once = {
        conditions: { totalCount: 1, nodes: [{ issuers: [{ slug: 'ruritania' }] }] },
        actor: { conditionsIssued: { totalCount: 1 } },
      }
      expect(await ask(issued)).toEqual(once)
      for (const issuers of [['m2'], ['ruritania', 'm2'], ['ruritania'], ['m2', 'ruritania']]) {
        expect(await load([report, { ...withdrawal, issuers, claims: [said('must withdraw')] }])).toEqual([])
        expect(await ask(issued)).toEqual(once)
      }
    }))
})

describe('an event in which actors had the same part who are found to be one', () => {
  const talks = {
    record: 'event',
    key: 'talks',
    eventType: 'CONSULT',
    title: 'Talks',
    participants: [
      { actor: 'ministry', role: 'SPEAKER', asWritten: 'The Ruritanian foreign ministry' },
      { actor: 'ministry', role: 'SPEAKER', asWritten: 'the ministry' },
      { actor: 'ruritania', role: 'SPEAKER', asWritten: 'Ruritania' },
      { actor: 'ministry', role: 'HOST', asWritten: 'The Ruritanian foreign ministry' },
      { actor: 'ministry', role: 'HOST', asWritten: 'the ministry' },
      { role: 'SPEAKER', asWritten: 'somebody' },
    ],
    claims: [said('Foreign Minister Orlov of Ruritania said')],
  }
  const participants = `{
    event(by: { slug: "talks" }) {
      participants { totalCount nodes { actor { slug } role asWritten } facets(by: [ACTOR]) { count keys { value } } }
    }
    events {
      facets(by: [PARTICIPANT]) { count keys { value } }
      nodes { participants { totalCount } }
    }
    written: events(where: { participants: { some: { actor: { slug: { eq: "ministry" } }, role: { eq: SPEAKER } } } }) { totalCount }
    spoken: articles { nodes { mentions: actors { nodes { slug } } } }
    actor(by: { slug: "ministry" }) { slug events { totalCount } relatedActors { nodes { actor { slug } } } }
  }`
  const merged = { ...ministry, mergedInto: 'ruritania' }
  const taking = (written: string, role: string, slug: string | null = 'ruritania') => ({
    actor: slug && { slug },
    role,
    asWritten: written,
  })

  it('lists that one once, as what was written of the survivor says; undone, it lists them as they were written', () =>
    withGraph(async ({ load, ask }) => {
      expect(await load([report, ruritania, ministry, strelsau, talks])).toEqual([])
      const before = await ask(participants)
      expect(await load([merged, ruritania])).toEqual([])
      expect(await ask(participants)).toMatchObject({
        event: {
          participants: {
            totalCount: 4,
            nodes: [
              taking('Ruritania', 'SPEAKER'),
              // a text may name somebody in several ways
              taking('The Ruritanian foreign ministry', 'HOST'),
              taking('the ministry', 'HOST'),
              taking('somebody', 'SPEAKER', null),
            ],
          },
        },
        events: { nodes: [{ participants: { totalCount: 4 } }] },
        written: { totalCount: 1 },
        actor: { slug: 'ruritania', events: { totalCount: 1 }, relatedActors: { nodes: [] } },
      })
      expect(await load([{ ...ministry, mergedInto: null }])).toEqual([])
      expect(await ask(participants)).toEqual(before)
    }))

  it('lists that one once whichever of them a dossier drops or adds', () =>
    withGraph(async ({ load, ask }) => {
      const [mine, again, theirs] = talks.participants
      expect(await load([report, ruritania, merged, { ...talks, participants: [mine] }])).toEqual([])
      for (const [written, listed] of [
        [[mine, theirs], [theirs]],
        [[theirs], [theirs]],
        [[theirs, again], [theirs]],
        [[again], [again]],
        // a text may name somebody in several ways
        [
          [again, mine],
          [again, mine],
        ],
        [[mine], [mine]],
      ] as const) {
        const claims = [said('Foreign Minister Orlov of Ruritania said')]
        expect(await load([report, { ...talks, participants: written, claims }])).toEqual([])
        expect(
          await ask(
            `{ event(by: { slug: "talks" }) { participants { nodes { actor { slug } asWritten } } } }`,
          ),
        ).toEqual({
          event: {
            participants: {
              nodes: listed.map((one) => ({ actor: { slug: 'ruritania' }, asWritten: one!.asWritten })),
            },
          },
        })
      }
    }))
})

it('parties of considerations and agreements who are found to be one count once, and as before when that is undone', () =>
  withGraph(async ({ load, ask }) => {
    const aid = {
      record: 'consideration',
      key: 'aid',
      considerationKind: 'HUMANITARIAN_AID',
      description: 'Aid',
      givers: ['ruritania', 'ministry'],
    }
    const pact = {
      record: 'agreement',
      key: 'pact',
      title: 'A pact',
      agreementKind: 'CEASEFIRE',
      parties: ['ruritania', 'ministry', 'strelsau'],
      claims: [said('Strelsau must withdraw')],
    }
    const needs = { ...withdrawal, consideration: 'aid' }
    const both = `{
      consideration(by: { slug: "aid" }) { parties { totalCount nodes { actor { slug } } } }
      agreement(by: { slug: "pact" }) { parties { totalCount nodes { actor { slug } } } }
    }`
    expect(await load([report, ruritania, ministry, strelsau, aid, pact, needs])).toEqual([])
    const before = await ask(both)
    expect(await load([{ ...ministry, mergedInto: 'ruritania' }, ruritania])).toEqual([])
    expect(await ask(both)).toMatchObject({
      consideration: { parties: { totalCount: 1 } },
      agreement: { parties: { totalCount: 2 } },
    })
    expect(await load([{ ...ministry, mergedInto: null }])).toEqual([])
    expect(await ask(both)).toEqual(before)
  }))

describe('a chain of mergers, in whatever order they are found', () => {
  const [a, b, c] = [actor('a', 'a'), actor('b', 'b'), actor('c', 'c')]
  const [aIsB, bIsC] = [
    { ...a, mergedInto: 'b' },
    { ...b, mergedInto: 'c' },
  ]
  const asked = (key: string, ...issuers: string[]) => ({
    ...withdrawal,
    key,
    issuers,
    claims: [said('Strelsau must withdraw')],
  })
  const facts = [report, strelsau, asked('one', 'a'), asked('two', 'b'), asked('all', 'a', 'b', 'c')]
  const who = `{
    a: actor(by: { slug: "a" }) { slug mergedFrom { slug } conditionsIssued { totalCount nodes { slug issuers { slug } } } }
    b: actor(by: { slug: "b" }) { slug conditionsIssued { totalCount } }
    actors { totalCount }
    conditions(where: { issuers: { some: { slug: { eq: "a" } } } }) { totalCount }
  }`

  it.each([
    ['from its beginning', [aIsB, bIsC]],
    ['from its end', [bIsC, aIsB]],
  ])('%s, leads to its last; undone at its end or at its beginning, it is two', (_, mergers) =>
    withGraph(async ({ load, ask }) => {
      expect(await load([...facts, a, b, c])).toEqual([])
      const before = await ask(who)
      for (const merger of mergers)
        expect(await load([merger, ...[a, b, c].filter(({ key }) => key !== merger.key)])).toEqual([])
      const issued = [{ slug: 'c' }]
      expect(await ask(who)).toMatchObject({
        a: {
          slug: 'c',
          mergedFrom: [{ slug: 'a' }, { slug: 'b' }],
          conditionsIssued: {
            totalCount: 3,
            nodes: [{ issuers: issued }, { issuers: issued }, { issuers: issued }],
          },
        },
        b: { slug: 'c' },
        actors: { totalCount: 2 },
        conditions: { totalCount: 3 },
      })
      expect(await load([{ ...b, mergedInto: null }])).toEqual([])
      expect(await ask(who)).toMatchObject({
        a: { slug: 'b', conditionsIssued: { totalCount: 3 } },
        actors: { totalCount: 3 },
      })
      expect(await load([{ ...a, mergedInto: null }])).toEqual([])
      expect(await ask(who)).toEqual(before)
    }),
  )
})

it('an issuer who is found to be the target demands it of itself, judges it with one voice, and is two again when that is undone', () =>
  withGraph(async ({ load, ask }) => {
    const met = { ...undone, key: 'met', status: 'MET', assessor: 'strelsau', judgedAt: '1998-05-05' }
    const issued = { ...withdrawal, issuers: ['ministry'] }
    expect(await load([report, ruritania, ministry, strelsau, issued, undone, met])).toEqual([])
    const asked = `{
      condition(by: { slug: "withdrawal" }) { status disputed issuers { slug } targets { slug } camps { statusClass assessments { assessor { slug } } } }
      between: conditionsBetween(issuer: { slug: "ministry" }, target: { slug: "strelsau" }) { totalCount }
      disputed: conditions(where: { disputed: { eq: true } }) { totalCount }
      actor(by: { slug: "ministry" }) { slug conditionsIssued { totalCount } conditionsFaced { totalCount } relatedActors { nodes { actor { slug } } } }
    }`
    const before = await ask(asked)
    expect(before).toMatchObject({ condition: { disputed: true }, disputed: { totalCount: 1 } })
    await load([strelsau, { ...ministry, mergedInto: 'strelsau' }])
    expect(await ask(asked)).toMatchObject({
      condition: { disputed: false, issuers: [{ slug: 'strelsau' }], targets: [{ slug: 'strelsau' }] },
      between: { totalCount: 1 },
      disputed: { totalCount: 0 },
      actor: {
        slug: 'strelsau',
        conditionsIssued: { totalCount: 1 },
        conditionsFaced: { totalCount: 1 },
        relatedActors: { nodes: [] },
      },
    })
    await load([{ ...ministry, mergedInto: null }])
    expect(await ask(asked)).toEqual(before)
  }))

describe('mergers that contradict each other are errors', () => {
  it('two survivors, a circle, and what one line says and another denies', () =>
    withGraph(async ({ load }) => {
      await load([...dossier.filter((one) => one !== ministry), { ...ministry, mergedInto: 'ruritania' }])
      const other = { ...ministry, names: [], identifiers: [] }
      expect(await load([{ ...other, mergedInto: 'hope/strelsau' }], 'later')).toEqual([
        ':2 $.mergedInto: the actor is merged into another already: "ruritania"\n  is that wrong? then undo it first, by "mergedInto": null',
      ])
      expect(await load([{ ...ruritania, identifiers: [], mergedInto: 'hope/ministry' }], 'later')).toEqual([
        expect.stringContaining('$.mergedInto: a cycle'),
      ])
      expect(
        await load(
          [
            { ...other, mergedInto: null },
            { ...other, key: 'again', slug: 'strelsau', mergedInto: 'hope/ruritania' },
            { ...other, key: 'other', slug: 'strelsau', mergedInto: null },
          ],
          'later',
        ),
      ).toEqual([expect.stringContaining(':3 $.slug'), expect.stringContaining(':4 $.slug')])
      // the same survivor, by another way, is no contradiction
      expect(await load([{ ...other, mergedInto: 'hope/ruritania' }], 'later')).toEqual([])
    }))
})
