// Edited records: what a report brings is known since then, and before it the record reads as it did; what its coder mends never was.
import { describe, expect, it } from 'vitest'
import { type Database, exportDossier, importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()

const sentences = {
  february:
    'A mill at the weir burnt down. The council demands that the owners pay by the end of the summer.',
  may: 'The owners have to pay by July 1, the council wrote.',
  june: 'The Millers’ League set the mill on fire, an inquiry found. The owners have to pay by July 15.',
}
const article = (key: keyof typeof sentences, publishedAt: string) => ({
  record: 'article',
  key,
  publisher: { name: 'Weir Gazette' },
  title: key,
  publishedAt,
  text: sentences[key],
})
const base = [
  article('february', '1951-02-03'),
  article('may', '1951-05-04'),
  article('june', '1951-06-07'),
  ...['league', 'owners', 'council', 'guests'].map((key) => ({
    record: 'actor',
    key,
    name: key,
    actorKind: 'ARMED_GROUP',
  })),
]
const told = (key: string, exact: string, more: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: key, exact }],
  ...more,
})
const inFebruary = told('february', 'A mill at the weir burnt down.')
const inJune = (more: object = {}) => told('june', 'The Millers’ League set the mill on fire', more)
const fire = (more: object = {}) => ({
  record: 'event',
  key: 'fire',
  eventType: 'ASSAULT',
  title: 'The fire at the wier',
  startedAt: '1951-02-01',
  participants: [{ actor: 'owners', role: 'VICTIM' }],
  claims: [inFebruary],
  ...more,
})
const perpetrator = { actor: 'league', role: 'PERPETRATOR' }
const named = (more: object = {}) =>
  fire({
    title: 'The fire at the weir',
    participants: [{ actor: 'owners', role: 'VICTIM' }, perpetrator],
    claims: [inFebruary, inJune({ brings: ['participants'] })],
    ...more,
  })
const demand = (deadline: string, claims: object[], more: object = {}) => ({
  record: 'condition',
  key: 'payment',
  summary: 'The council demands payment.',
  requirement: 'pay',
  topic: 'ECONOMY',
  force: 'DEMAND',
  issuers: ['council'],
  targets: ['owners'],
  deadline,
  claims,
  ...more,
})
const byJune = told('june', 'The owners have to pay by July 15.')
const byMay = told('may', 'The owners have to pay by July 1')

interface Graph {
  /** Imports records, and tells the faults. */
  load(...records: object[]): Promise<string[]>
  ask(fields: string): Promise<unknown>
  /** The moment after all that was recorded. */
  moment(): Promise<string>
  exported(): Promise<string[]>
}

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const database: Database = await createTestDatabase()
  try {
    await work({
      async load(...records) {
        const again = new Set(records.map((record) => (record as { key: string }).key))
        const path = await files.dossier('weir.jsonl', 'weir', [
          ...base.filter(({ key }) => !again.has(key)),
          ...records,
        ])
        const { files: reports } = await importFiles(database, [path])
        return reports[0]!.errors.map(String)
      },
      async ask(fields) {
        const { result, statements } = await answerOf(database.pool, { query: `{ ${fields} }` })
        expect(result.errors).toBeUndefined()
        expect(statements).toHaveLength(1)
        return result.data
      },
      async moment() {
        const { rows } = await database.pool.query(
          `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now FROM pg_sleep(0.01)`,
        )
        return rows[0].now
      },
      async exported() {
        const lines: string[] = []
        await exportDossier(database, (line) => void lines.push(line))
        return lines
      },
    })
  } finally {
    await database.close()
  }
}

const [march, july] = ['1951-03-01T00:00:00Z', '1951-07-01T00:00:00Z']
const at = (knownAt?: string, knownBy = 'REPORTED') =>
  knownAt ? `, knownAt: "${knownAt}", knownBy: ${knownBy}` : ''
const event = (knownAt?: string, knownBy?: string) =>
  `event(by: { slug: "fire" }${at(knownAt, knownBy)}) { title participants { nodes { role } } }`
const reads = (title: string, ...roles: string[]) => ({
  event: { title, participants: { nodes: roles.map((role) => ({ role })) } },
})

describe('a June claim that brings the participants names the attacker, and a typo in the title is mended with it', () => {
  it('February shows no attacker and the mended title, June both', () =>
    withGraph(async ({ load, ask }) => {
      expect(await load(fire())).toEqual([])
      expect(await load(named())).toEqual([])
      expect(await ask(event(march))).toEqual(reads('The fire at the weir', 'VICTIM'))
      expect(await ask(event(july))).toEqual(reads('The fire at the weir', 'VICTIM', 'PERPETRATOR'))
      expect(await ask(event())).toEqual(reads('The fire at the weir', 'VICTIM', 'PERPETRATOR'))
    }))

  it('by what was recorded, all of it came with the import', () =>
    withGraph(async ({ load, ask, moment }) => {
      await load(fire())
      const between = await moment()
      await load(named())
      const after = await moment()
      expect(await ask(event(between, 'RECORDED'))).toEqual(reads('The fire at the wier', 'VICTIM'))
      expect(await ask(event(after, 'RECORDED'))).toEqual(
        reads('The fire at the weir', 'VICTIM', 'PERPETRATOR'),
      )
    }))

  it('in lists, filters and counts as well', () =>
    withGraph(async ({ load, ask }) => {
      await load(fire())
      await load(named())
      const seen = (knownAt: string) =>
        ask(`actor(by: { slug: "league" }, knownAt: "${knownAt}") { events { totalCount } }
          events(knownAt: "${knownAt}", where: { participants: { some: { role: { eq: PERPETRATOR } } } }) { totalCount }`)
      expect(await seen(march)).toEqual({ actor: { events: { totalCount: 0 } }, events: { totalCount: 0 } })
      expect(await seen(july)).toEqual({ actor: { events: { totalCount: 1 } }, events: { totalCount: 1 } })
    }))

  it('and without saying what it brings, it brings the title, too', () =>
    withGraph(async ({ load, ask }) => {
      await load(fire())
      await load(named({ claims: [inFebruary, inJune()] }))
      expect(await ask(event(march))).toEqual(reads('The fire at the wier', 'VICTIM'))
      expect(await ask(event(july))).toEqual(reads('The fire at the weir', 'VICTIM', 'PERPETRATOR'))
    }))

  it('in one import as in two', () =>
    withGraph(async ({ load, ask }) => {
      await load(named())
      expect(await ask(event(march))).toEqual(reads('The fire at the weir'))
      expect(await ask(event(july))).toEqual(reads('The fire at the weir', 'VICTIM', 'PERPETRATOR'))
    }))
})

it('only agent, version and offsets change: by reports the record reads the same throughout', () =>
  withGraph(async ({ load, ask }) => {
    await load(fire())
    const before = await ask(event(march))
    const agent = { kind: 'MODEL', name: 'reader', version: '2' }
    const shorter = { ...told('february', 'A mill at the weir burnt down'), agent }
    await load(fire({ title: 'The fire at the weir', claims: [shorter] }))
    expect(await ask(event(march)), 'a claim that is read anew brings nothing').toEqual(
      reads('The fire at the weir', 'VICTIM'),
    )
    await load(fire({ claims: [shorter] }))
    expect(await ask(event(march))).toEqual(before)
  }))

describe('a June report says July 15, and an archive of May July 1', () => {
  const deadline = (knownAt?: string) => `condition(by: { slug: "payment" }${at(knownAt)}) { deadline }`
  const is = (day: string) => ({ condition: { deadline: day } })

  it('found later, it is an error that points to how the record read before', () =>
    withGraph(async ({ load, ask }) => {
      await load(demand('1951-07-15', [byJune]))
      expect(await load(demand('1951-07-01', [byMay, byJune]))).toEqual([
        expect.stringMatching(/\$\.formerly: .*1951-05-04.*1951-06-07/),
      ])
      expect(await ask(deadline())).toEqual(is('1951-07-15'))
    }))

  it('with that said, May reads July 1 and June July 15', () =>
    withGraph(async ({ load, ask }) => {
      await load(demand('1951-07-15', [byJune]))
      const formerly = [{ until: '1951-06-07', deadline: '1951-07-01' }]
      expect(await load(demand('1951-07-15', [byMay, byJune], { formerly }))).toEqual([])
      expect(await ask(deadline('1951-05-20T00:00:00Z'))).toEqual(is('1951-07-01'))
      expect(await ask(deadline('1951-06-20T00:00:00Z'))).toEqual(is('1951-07-15'))
      expect(await ask(deadline())).toEqual(is('1951-07-15'))
    }))

  it('what the coder mends then is mended where it read so', () =>
    withGraph(async ({ load, ask }) => {
      const formerly = [{ until: '1951-06-07', deadline: '1951-07-01' }]
      await load(demand('1951-07-15', [byMay, byJune], { formerly }))
      await load(demand('1951-07-16', [byMay, byJune]))
      expect(await ask(deadline('1951-05-20T00:00:00Z'))).toEqual(is('1951-07-01'))
      expect(await ask(deadline('1951-06-20T00:00:00Z'))).toEqual(is('1951-07-16'))
    }))
})

describe('reports that bring one thing each', () => {
  const inMay = told('may', 'The owners have to pay', { brings: ['place'] })
  const weir = { name: 'the weir' }
  const title = 'The fire at the weir'
  const whole = named({ place: weir, claims: [inFebruary, inMay, inJune({ brings: ['participants'] })] })
  const seen = (knownAt: string) =>
    `event(by: { slug: "fire" }, knownAt: "${knownAt}") { place { name } participants { nodes { role } } }`
  const shows = (place: object | null, ...roles: string[]) => ({
    event: { place, participants: { nodes: roles.map((role) => ({ role })) } },
  })

  it.each([
    ['together', [whole]],
    [
      'one after the other',
      [fire({ title }), fire({ title, place: weir, claims: [inFebruary, inMay] }), whole],
    ],
  ])('%s', (_, records) =>
    withGraph(async ({ load, ask }) => {
      const [first, ...later] = records as [object, ...object[]]
      expect(await load(later.length > 0 ? first : fire({ title }))).toEqual([])
      for (const record of later.length > 0 ? later : [first]) expect(await load(record)).toEqual([])
      expect(await ask(seen(march))).toEqual(shows(null, 'VICTIM'))
      expect(await ask(seen('1951-05-20'))).toEqual(shows(weir, 'VICTIM'))
      expect(await ask(seen(july))).toEqual(shows(weir, 'VICTIM', 'PERPETRATOR'))
    }),
  )
})

it.each([
  ['asserts with reservations', { stance: 'HEDGES' }, ['VICTIM']],
  ['was taken back by its source', { retracted: { by: 'SOURCE', at: '1951-06-20' } }, ['VICTIM']],
  ['denies', { stance: 'DENIES' }, ['VICTIM', 'PERPETRATOR']],
  ['doubts', { stance: 'QUESTIONS' }, ['VICTIM', 'PERPETRATOR']],
  ['was never made', { retracted: { by: 'CODER' } }, ['VICTIM', 'PERPETRATOR']],
])('what comes with a claim that %s reads, before it, with %j: %j', (_, more, roles) =>
  withGraph(async ({ load, ask }) => {
    await load(fire())
    expect(await load(named({ title: 'The fire at the wier', claims: [inFebruary, inJune(more)] }))).toEqual(
      [],
    )
    expect(await ask(event(march))).toEqual(reads('The fire at the wier', ...roles))
  }),
)

describe('what a report brought is known since it really was reported', () => {
  const mayOf = '1951-05-20'
  const both = reads('The fire at the weir', 'VICTIM', 'PERPETRATOR')
  const before = reads('The fire at the weir', 'VICTIM')

  it('where its claim was dated wrongly', () =>
    withGraph(async ({ load, ask }) => {
      await load(fire())
      await load(named())
      const dated = (reportedAt: string) =>
        named({ claims: [inFebruary, inJune({ brings: ['participants'], reportedAt })] })
      expect(await load(dated('1951-05-10'))).toEqual([])
      expect([await ask(event(march)), await ask(event(mayOf))]).toEqual([before, both])
      expect(await load(dated('1951-07-20'))).toEqual([])
      expect([await ask(event(july)), await ask(event('1951-08-01'))]).toEqual([before, both])
    }))

  it('where its article was, and the record itself is the same', () =>
    withGraph(async ({ load, ask }) => {
      await load(fire())
      await load(named())
      expect(await ask(event(mayOf))).toEqual(before)
      expect(await load(article('june', '1951-05-10'), named())).toEqual([])
      expect(await ask(event(mayOf))).toEqual(both)
      expect(await ask('event(by: { slug: "fire" }) { claims { nodes { reportedAt } } }')).toEqual({
        event: { claims: { nodes: [{ reportedAt: '1951-05-10' }, { reportedAt: '1951-02-03' }] } },
      })
    }))

  it('where another article says so', () =>
    withGraph(async ({ load, ask }) => {
      const inMay = told('may', 'The owners have to pay', { brings: ['participants'] })
      await load(fire({ title: 'The fire at the weir' }))
      await load(named({ claims: [inFebruary, inMay] }))
      expect(await ask(event(mayOf))).toEqual(both)
      expect(await load(named())).toEqual([])
      expect([await ask(event(mayOf)), await ask(event(july))]).toEqual([before, both])
    }))

  it('and never was where nobody reported it', () =>
    withGraph(async ({ load, ask }) => {
      await load(fire({ title: 'The fire at the weir' }))
      await load(named())
      expect(await load(fire({ title: 'The fire at the weir' }))).toEqual([])
      expect([await ask(event(march)), await ask(event(july)), await ask(event())]).toEqual([
        before,
        before,
        before,
      ])
    }))
})

it('what somebody has to do for an offer is, at a past date, what was known of its terms then', () =>
  withGraph(async ({ load, ask }) => {
    const offer = (terms: object[] | undefined, more: object = {}) => ({
      record: 'consideration',
      key: 'seat',
      slug: 'seat',
      considerationKind: 'MEMBERSHIP',
      description: 'A seat in the council.',
      claims: [told('february', 'The council demands')],
      ...(terms && { terms }),
      ...more,
    })
    const condition = (key: string) =>
      demand('1951-07-15', [told('february', 'The council demands')], { key })
    const met = (key: string) => ({
      record: 'assessment',
      key: `${key}-met`,
      condition: key,
      assessor: 'council',
      status: 'MET',
      judgedAt: '1951-02-02',
      claims: [told('february', 'The council demands')],
    })
    const all = [condition('a'), condition('b'), met('a')]
    expect(await load(...all, offer([{ conditions: ['a'] }]))).toEqual([])
    const twice = [told('february', 'The council demands'), told('june', 'The owners have to pay')]
    expect(
      await load(...all, offer([{ conditions: ['a'] }, { conditions: ['b'] }], { claims: twice })),
    ).toEqual([])
    const seen = (knownAt?: string) =>
      ask(
        `condition(by: { slug: "a" }${at(knownAt)}) { considerations { fulfilment terms { conditions { slug } } } }`,
      )
    const shows = (fulfilment: string, ...slugs: string[]) => ({
      condition: {
        considerations: [{ fulfilment, terms: slugs.map((slug) => ({ conditions: [{ slug }] })) }],
      },
    })
    expect(await seen(march)).toEqual(shows('MET', 'a'))
    expect(await seen(july)).toEqual(shows('UNJUDGED', 'a', 'b'))
    expect(await seen()).toEqual(shows('UNJUDGED', 'a', 'b'))
  }))

it('actors, articles and stages, which claim nothing, are mended at all dates, and read by what was recorded as they did', () =>
  withGraph(async ({ load, ask, moment }) => {
    const agreement = {
      record: 'agreement',
      key: 'weir-treaty',
      title: 'Treaty of the weir',
      agreementKind: 'TREATY',
      claims: [inFebruary],
    }
    const stage = { record: 'stage', key: 'first', agreement: 'weir-treaty', number: 1, title: 'The frist' }
    const league = { record: 'actor', key: 'league', name: 'league', actorKind: 'ARMED_GROUP' }
    await load(agreement, stage)
    const between = await moment()
    const mended = { ...league, name: 'The Millers’ League', description: 'A league of millers.' }
    expect(
      await load({ ...article('june', '1951-06-08'), title: 'An inquiry' }, mended, agreement, {
        ...stage,
        title: 'The first',
      }),
    ).toEqual([])
    const after = await moment()
    const seen = (knownAt?: string, knownBy?: string) =>
      ask(`actor(by: { slug: "league" }${at(knownAt, knownBy)}) { name description }
        agreement(by: { slug: "weir-treaty" }${at(knownAt, knownBy)}) { stages { title } }
        articles(where: { text: "inquiry" }${at(knownAt, knownBy)}) { nodes { title publishedAt } }
        actors(where: { name: { eq: "league" } }${at(knownAt, knownBy)}) { totalCount }`)
    const now = {
      actor: { name: 'The Millers’ League', description: 'A league of millers.' },
      agreement: { stages: [{ title: 'The first' }] },
      articles: { nodes: [{ title: 'An inquiry', publishedAt: '1951-06-08' }] },
      actors: { totalCount: 0 },
    }
    expect([await seen(), await seen(july), await seen(after, 'RECORDED')]).toEqual([now, now, now])
    expect(await seen(between, 'RECORDED')).toEqual({
      actor: { name: 'league', description: null },
      agreement: { stages: [{ title: 'The frist' }] },
      articles: { nodes: [{ title: 'june', publishedAt: '1951-06-07' }] },
      actors: { totalCount: 1 },
    })
  }))

it('an export restores its own past: imported elsewhere, the record reads then as it did', () =>
  withGraph(async ({ load, exported }) => {
    await load(fire(), demand('1951-07-01', [byMay]))
    await load(named({ participants: [perpetrator] }), demand('1951-07-15', [byMay, byJune]))
    const lines = await exported()
    expect(lines.find((line) => line.includes('"key":"fire"'))).toContain(
      '"formerly":[{"until":"1951-06-07","participants":[{"actor":"owners","asWritten":"owners","role":"VICTIM"}]}]',
    )
    const elsewhere: Database = await createTestDatabase()
    try {
      const path = await files.write('export.jsonl', `${lines.join('\n')}\n`)
      const { files: reports } = await importFiles(elsewhere, [path])
      expect(reports[0]!.errors.map(String)).toEqual([])
      const again: string[] = []
      await exportDossier(elsewhere, (line) => void again.push(line))
      expect(again).toEqual(lines)
      const { result } = await answerOf(elsewhere.pool, { query: `{ ${event(march)} }` })
      expect(result.data).toEqual(reads('The fire at the weir', 'VICTIM'))
    } finally {
      await elsewhere.close()
    }
  }))

it('the words for a party are mended in place, also where claims of its own state it; a report brings others', () =>
  withGraph(async ({ load, ask, moment, exported }) => {
    const partiesOf = (at = '') =>
      `condition(by: { slug: "payment" }${at}) { parties(first: 5) { nodes { presentId role asWritten claims(first: 2) { totalCount } } } }`
    const seen = async (at = '') => {
      const data = (await ask(partiesOf(at))) as {
        condition: {
          parties: { nodes: { presentId: string; asWritten: string; claims: { totalCount: number } }[] }
        }
      }
      return data.condition.parties.nodes
    }
    const written = (council: string, owners: string | undefined, more: object = {}) =>
      demand('1951-09-01', [told('february', 'that the owners pay by the end of the summer')], {
        issuers: [{ actor: 'council', asWritten: council }],
        targets: [{ actor: 'owners', asWritten: owners, claims: [byMay] }],
        ...more,
      })
    expect(await load(written('The councl', 'Owners'))).toEqual([])
    const before = await moment()
    const first = await seen()
    expect(first.map(({ asWritten }) => asWritten)).toEqual(['The councl', 'Owners'])

    expect(await load(written('The council', 'The owners'))).toEqual([])
    const mended = await seen()
    expect(mended).toEqual(
      first.map((party) => ({
        ...party,
        asWritten: party.asWritten === 'Owners' ? 'The owners' : 'The council',
      })),
    )
    // at all dates, but by what was recorded
    expect(await seen(', knownAt: "1951-06-01"')).toEqual(mended)
    expect(await seen(`, knownAt: "${before}", knownBy: RECORDED`)).toEqual(first)

    // who is named otherwise in June stays the same party
    const claims = [
      told('february', 'that the owners pay by the end of the summer'),
      { ...byJune, brings: ['issuers'] },
    ]
    expect(await load(written('the council', 'The owners', { claims }))).toEqual([])
    expect((await seen()).map(({ asWritten }) => asWritten)).toEqual(['the council', 'The owners'])
    expect(await seen(', knownAt: "1951-06-01"')).toEqual(mended)
    const dossier = await exported()
    expect(dossier.join('\n')).toContain('"issuers":[{"actor":"council","asWritten":"the council"}]')
    expect(dossier.join('\n')).toContain(
      '"formerly":[{"until":"1951-06-07","issuers":[{"actor":"council","asWritten":"The council"}]}]',
    )
    // without its words it is said as before
    expect(await load(written('the council', undefined, { claims }))).toEqual([])
    expect((await seen()).map(({ asWritten }) => asWritten)).toEqual(['the council', null])
    expect(
      await ask(
        'conditions(where: { parties: { some: { asWritten: { startsWith: "the coun" } } } }) { totalCount }',
      ),
    ).toEqual({
      conditions: { totalCount: 1 },
    })
  }))

it('an actor stands once in a role: two words for it are a fault', () =>
  withGraph(async ({ load }) => {
    const issuers = ['council', { actor: 'council', asWritten: 'the town' }]
    expect(await load(demand('1951-09-01', [byMay], { issuers }))).toEqual([
      expect.stringContaining('issuers[0] is the same actor, in other words'),
    ])
  }))

it('what a change left is counted as it was recorded then, also by what is no actor', () =>
  withGraph(async ({ load, ask }) => {
    await load(fire())
    const roles = 'participants { facets(by: [ROLE, ACTOR]) { count keys { value actor { slug } } } }'
    const keys = 'participants { facets(by: [ROLE]) { keys { actor { slug } topic { slug } } } }'
    const changed = (fields: string) =>
      ask(`changes(kinds: [EVENT]) { nodes { after { ... on Event { ${fields} } } } }`)
    const left = (facet: object) => ({
      changes: { nodes: [{ after: { participants: { facets: [facet] } } }] },
    })
    expect(await changed(roles)).toEqual(
      left({
        count: 1,
        keys: [
          { value: 'VICTIM', actor: null },
          { value: 'owners', actor: { slug: 'owners' } },
        ],
      }),
    )
    expect(await changed(keys)).toEqual(left({ keys: [{ actor: null, topic: null }] }))
  }))
