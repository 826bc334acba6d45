// What was known at a moment is read by the indexes of the tables, as what is known now is. Some of it was edited since and is read from
// another table: looked for in both at once, PostgreSQL has read every row of the first.
import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Compiler, type Sizes, type Statement, schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })

function statementOf(query: string, sizes: Sizes = new Map()): Statement {
  const document = parse(query)
  const compiler = new Compiler(schema)
  compiler.sizes = sizes
  return compiler.statement(document, getOperationAST(document)!, {}, 'body')
}

/** What PostgreSQL answers to a query. */
async function answerTo(query: string, sizes: Sizes): Promise<string> {
  const { text, values } = statementOf(query, sizes)
  const { rows } = await test.database.pool.query<[string]>({ text, values, rowMode: 'array' })
  return rows[0]![0]
}

/** How PostgreSQL would answer a query. */
async function planOf(query: string, sizes?: Sizes): Promise<string> {
  const { text, values } = statementOf(query, sizes)
  const { rows } = await test.database.pool.query<[string]>({
    text: `EXPLAIN ${text}`,
    values,
    rowMode: 'array',
  })
  return rows.join('\n')
}

/** How PostgreSQL would answer it where something is to be avoided: of tables so large that any index is better, to read every row. */
async function planOfMany(query: string, avoided = 'seqscan'): Promise<string[]> {
  const { text, values } = statementOf(query)
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL enable_${avoided} = off`)
    const { rows } = await client.query<[string]>({ text: `EXPLAIN ${text}`, values, rowMode: 'array' })
    return rows.map(([line]) => line)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

/** The tables of which every row is read all the same. */
const readWhole = async (query: string): Promise<string[]> =>
  (await planOfMany(query)).flatMap((line) => line.match(/Seq Scan on "(\w+)"/)?.[1] ?? [])

const knownAt = 'knownAt: "2021-12-01"'
const [one, other] = ['{ slug: "united-states" }', '{ slug: "taliban" }']

it.each([
  [
    'what one asks of another',
    `{ conditionsBetween(issuer: ${one}, target: ${other}, ${knownAt}) { totalCount nodes { summary } } }`,
  ],
  [
    'the demands of one',
    `{ actor(by: ${one}) { conditionsIssued(${knownAt}) { nodes { summary targets { name } } } } }`,
  ],
  [
    'the same, as recorded',
    `{ actor(by: ${one}) { conditionsIssued(${knownAt}, knownBy: RECORDED) { nodes { summary } } } }`,
  ],
  ['a path', `{ pathBetween(from: ${one}, to: ${other}, ${knownAt}) { actor { name } } }`],
  [
    'who is linked to one',
    `{ actor(by: ${one}, ${knownAt}) { relatedActors(depth: 2) { nodes { distance } } } }`,
  ],
  [
    'what has to be met for something',
    `{ consideration(by: { id: "cns_1" }, ${knownAt}) { conditions { nodes { summary } } } }`,
  ],
  [
    'of what an article tells',
    `{ article(by: { id: "art_1" }, ${knownAt}) { conditions { nodes { summary } } actors { nodes { name } } } }`,
  ],
])('%s', async (_, query) => {
  expect((await readWhole(query)).filter((table) => !table.endsWith('History'))).toEqual([])
})

it('what is asked of all that hangs on rows is looked up from each', async () => {
  const query =
    '{ considerations(where: { conditions: { every: { supersededBy: { every: { force: { eq: DEMAND } } } } } }) { totalCount } }'
  expect(await planOf(query)).not.toContain('Join Filter')
})

describe('what is asked for by an id is found from there, by an index', () => {
  it.each([
    [
      'conditions by what is on offer for them, which two tables tell',
      '{ conditions(where: { considerations: { some: { id: { in: ["cns_1"] } } } }) { totalCount } }',
      ['"considerationId" = ANY'],
    ],
    [
      'the same among alternatives',
      '{ conditions(where: { or: [{ considerations: { some: { id: { eq: "cns_1" } } } }, { slug: { eq: "a" } }] }) { totalCount } }',
      ['"considerationId" = ANY', 'slug = '],
    ],
    [
      'articles by what they report, which quotes and coded records tell',
      '{ articles(where: { conditions: { some: { slug: { eq: "a" } } } }) { totalCount } }',
      ['"conditionId" = ANY', '"claimId" = '],
    ],
    [
      'what is on offer by the conditions for which it is',
      '{ considerations(where: { conditions: { some: { slug: { eq: "a" } } } }) { totalCount } }',
      ['"conditionId" = ANY'],
    ],
    [
      'changes about one thing, by one of several things that they changed',
      '{ changes(about: "con_1", where: { or: [{ outcome: { id: { eq: "out_1" }, not: { event: { slug: { eq: "a" } } } } }, { stage: { id: { eq: "stg_1" } } }] }) { totalCount } }',
      ['"outcomeId" = ', '"stageId" = '],
    ],
  ])('%s', async (_, query, conditions) => {
    const found = (await planOfMany(query)).filter((line) => line.includes('Index Cond: ')).join('\n')
    for (const condition of conditions) expect(found).toContain(condition)
  })
})

describe('what PostgreSQL would bring together of whole tables is looked up', () => {
  it('of what a figure is, for a page', async () => {
    expect(await planOf('{ figures(first: 1) { nodes { id } } }')).not.toContain('hashed SubPlan')
  })

  it('of what is judged, for a page', async () => {
    for (const asked of ['first: 1', 'first: 1, asOf: "2021-12-01"'])
      expect(await planOf(`{ assessments(${asked}) { nodes { id } } }`)).toContain('EXISTS(SubPlan')
    expect(await planOf('{ assessments { totalCount } }')).toContain('Hash Join')
  })

  it('of what few name, of a far larger table', async () => {
    const query = '{ outcomes(where: { event: { placeLatitude: { lte: 30 } } }) { totalCount } }'
    const sizes = (events: number) =>
      new Map([
        ['Outcome', 90_000],
        ['Event', events],
      ])
    expect(await planOf(query, sizes(400_000))).toMatch(/EXISTS\(SubPlan/)
    expect(await planOf(query, sizes(100_000))).not.toContain('EXISTS(SubPlan')
  })

  it('the stages of an agreement, and from there what changed in it', async () => {
    const plan = (await planOfMany('{ changes(about: "agr_1") { totalCount } }')).join('\n')
    expect(plan).toMatch(/"stageId" = ANY/)
    expect(plan).not.toMatch(/(Merge|Hash) Cond: .*"stageId"/)
  })

  it('what alternatives lead to, by the links that do', async () => {
    const query =
      '{ conditions(where: { or: [{ issuers: { some: { slug: { eq: "a" } } } }, { targets: { some: { slug: { eq: "a" } } } }] }) { totalCount } }'
    const plan = (await planOfMany(query)).join('\n')
    // by whichever of the indexes that begin with the actor: they cost PostgreSQL about the same
    expect(plan.match(/Index Cond: \(\("actorId" = /g)).toHaveLength(2)
    // once, of those that were found
    expect(plan.match(/Scan .*on "Condition" /g)).toHaveLength(1)
  })

  it('what hangs on somebody, as known then, in an order that an index of all has: not along that', async () => {
    const plan = await planOf(
      `{ actor(by: ${one}, ${knownAt}) { events(first: 1, orderBy: [{ field: EVENT_TYPE }]) { nodes { id } } } }`,
    )
    expect(plan).toContain('Subquery Scan on event')
    expect(plan).not.toContain('Event_eventType')
  })

  it('how the conditions of one topic stand, one by one, and how all do at once', async () => {
    const sizes: Sizes = new Map([
      ['Condition', 300_000],
      ['Condition.topicId:rest', 1000],
    ])
    const facets = (where: string) =>
      statementOf(`{ conditions${where} { facets(by: [STATUS]) { count } } }`, sizes).text
    expect(facets('(where: { topic: { slug: { eq: "a" } } })')).not.toContain('left join "StatusPeriod"')
    expect(facets('')).toContain('left join "StatusPeriod"')
  })

  it('whom the conditions of one topic name, by each', async () => {
    const sizes: Sizes = new Map([
      ['Condition', 300_000],
      ['Condition.topicId:rest', 1000],
    ])
    const facets = (where: string) =>
      statementOf(`{ conditions${where} { facets(by: [ISSUER, TARGET]) { count } } }`, sizes).text
    expect(facets('(where: { topic: { slug: { eq: "a" } } })').match(/left join lateral/g)).toHaveLength(2)
    expect(facets('')).not.toContain('lateral')
    const answer = (sizes: Sizes) =>
      answerTo(
        '{ conditions(where: { topic: { slug: { eq: "humanitarian-access" } } }) { facets(by: [ISSUER, TARGET]) { count keys { value } } } }',
        sizes,
      )
    // of a table in which these are no small part
    const few: Sizes = new Map([['Condition', 1]])
    expect(await answer(sizes)).toBe(await answer(few))
    expect(await answer(sizes)).toContain('"taliban"')
  })

  it('alternatives that are named, of what hangs on rows: from each, and not gathered anew', async () => {
    const spoken = (slug: string) => `{ speaker: { slug: { eq: "${slug}" } } }`
    const plan = await planOf(
      `{ conditions(first: 5) { nodes { claims(first: 1, where: { or: [${spoken('a')}, ${spoken('b')}] }) { nodes { id } } } } }`,
    )
    expect(plan).not.toMatch(/Append|Join/)
    expect(plan).not.toContain('Claim_speakerId')
  })

  it('what else is demanded of alternatives that are named: of each of these, by itself', async () => {
    const all = '{ every: { force: { eq: DEMAND } } }'
    const plan = await planOf(
      `{ articles(where: { or: [{ id: { in: ["art_1"] }, conditions: ${all} }, { id: { in: ["art_2"] }, events: { some: {} } }] }) { totalCount } }`,
    )
    expect(plan).toContain('NOT EXISTS(SubPlan')
    expect(plan).not.toContain('Anti Join')
    const judged = (condition: string) =>
      `{ condition: { slug: { eq: "${condition}" } }, claims: { every: { stance: { eq: ASSERTS } } } }`
    const judgements = await planOf(
      `{ assessments(where: { or: [${judged('a')}, ${judged('b')}] }) { totalCount } }`,
    )
    expect(judgements).not.toContain('Anti Join')
  })

  it('a page of those whose name contains a text, which may be none: by the index of names, before it is put into order', async () => {
    const asked = (where: string) => `{ actors(first: 1, where: { ${where} }) { nodes { name } } }`
    for (const operator of ['contains', 'startsWith']) {
      const plan = (await planOfMany(asked(`name: { ${operator}: "zzzz" }`))).join('\n')
      expect(plan).toContain('"Actor_name_trigrams"')
      expect(plan).toContain('Subquery Scan on actor')
    }
    // too short to be found by it: in their order, until the page is full
    expect((await planOfMany(asked('name: { contains: "zz" }'))).join('\n')).not.toContain('Subquery Scan')
  })

  it('words that articles have, once, and not for each publisher', async () => {
    const sizes: Sizes = new Map([
      ['Publisher', 1000],
      ['Article', 200_000],
    ])
    const asked = '{ publishers(where: { articles: { some: { text: "aid" } } }) { totalCount } }'
    expect(await planOf(asked, sizes)).not.toContain('EXISTS(SubPlan')
    const otherwise = '{ publishers(where: { articles: { some: { title: { eq: "a" } } } }) { totalCount } }'
    expect(await planOf(otherwise, sizes)).toContain('EXISTS(SubPlan')
  })

  it('by a part of its slug, which no index finds: each actor by itself, and those that were merged once', async () => {
    const query =
      '{ affiliations(first: 20) { nodes { counterpart { affiliations(where: { counterpart: { slug: { contains: "cabinet" } } }) { totalCount } } } } }'
    const plan = await planOfMany(query)
    const read = plan.flatMap((line, i) =>
      line.includes('on "Actor"') && !plan[i + 1]!.includes('Index Cond: (id = ') ? [line] : [],
    )
    expect(read).toEqual([expect.stringContaining('"Actor_survivor"')])
    expect(plan[plan.indexOf(read[0]!) - 1]).toContain('InitPlan')
  })

  it('what changed of an actor, of whom there is little: the same as where all changes are looked through', async () => {
    const answers = async (sizes: Sizes) => {
      const { rows } = await test.database.pool.query<{ id: string }>(
        'SELECT id FROM "Actor" ORDER BY id LIMIT 25',
      )
      const asked = rows.map(
        ({ id }) => `a${id}: changes(about: "act_${id}", first: 5) { totalCount nodes { id } }`,
      )
      return answerTo(`{ ${asked.join(' ')} }`, sizes)
    }
    const many: Sizes = new Map([['Change', 1_000_000]])
    expect(statementOf('{ changes(about: "act_1") { nodes { id } } }', many).text).toContain('union all')
    expect(await answers(many)).toEqual(await answers(new Map()))
  })

  it.each(['act_1', 'agr_1', 'art_1', 'con_1', 'evt_1'])(
    'changes about %s, none of which may be as demanded',
    async (id) => {
      const asked = `{ changes(about: "${id}", first: 1, where: { stage: { agreement: { slug: { ne: "a" } } } }) { nodes { id } } }`
      const many: Sizes = new Map([['Change', 1_000_000]])
      expect(await planOf(asked, many)).toMatch(/Change_pkey" on "Change" .*\n +Index Cond: \(id = /)
    },
  )

  describe('what belongs to something that nothing may belong to', () => {
    const asked: [string, string][] = [
      ['over a row', 'claims(where: { condition: { topic: { slug: { eq: "TOPIC" } } } }, ORDER)'],
      [
        'over two',
        'claims(where: { assessment: { condition: { topic: { slug: { eq: "TOPIC" } } } } }, ORDER)',
      ],
      ['over links', 'events(where: { conditions: { some: { topic: { slug: { eq: "TOPIC" } } } } }, ORDER)'],
      [
        'of several topics',
        'assessments(where: { condition: { topics: { some: { slug: { eq: "TOPIC" } } } } }, ORDER)',
      ],
      [
        'with more that is demanded',
        'claims(where: { condition: { topic: { slug: { eq: "TOPIC" } }, force: { eq: DEMAND } }, stance: { ne: DENIES } }, ORDER)',
      ],
      [
        'as known then',
        'events(where: { conditions: { some: { topic: { slug: { eq: "TOPIC" } } } } }, knownAt: "2021-12-01", ORDER)',
      ],
      [
        'as of a day',
        'claims(where: { condition: { topic: { slug: { eq: "TOPIC" } } } }, asOf: "2021-12-01", ORDER)',
      ],
    ]
    const alone = asked.filter(([what]) => !/several|more/.test(what))
    const query = (field: string, topic: string, order = 'first: 1') =>
      `{ ${field.replaceAll('TOPIC', topic).replace('ORDER', order)} { totalCount nodes { id } } }`
    const commonTopic = (slug: string): Sizes =>
      new Map([
        ['Condition.topicId:rest', 100],
        ['Condition.topicId:longest', 60_000],
        ['Condition.topicId:long', 60_000],
        [`Condition.topicId:slug=${slug}`, 60_000],
      ])

    it.each(asked)(
      'is found from there, and not past all others in the order of the page: %s',
      async (_, field) => {
        expect(statementOf(query(field, 'a')).text).toMatch(
          / = any\(array\(select (claim|condition|event|assessment)\d+\."id" from/,
        )
      },
    )

    it('unless that is all that is demanded, of what very much belongs to: then a page is soon full', () => {
      const common = commonTopic('humanitarian-access')
      const claims = query(asked[0]![1], 'humanitarian-access')
      expect(statementOf(claims, common).text).not.toContain('any(array(')
      expect(statementOf(query(asked[0]![1], 'a'), common).text).toContain('any(array(')
      expect(statementOf(query(asked[4]![1], 'humanitarian-access'), common).text).toContain('any(array(')
    })

    it.each(alone)('is the same, however it is found: %s', async (_, field) => {
      const { pool } = test.database
      const { rows } = await pool.query(
        'SELECT t.slug FROM "Topic" t JOIN "Condition" c ON c."topicId" = t.id JOIN "Assessment" a ON a."conditionId" = c.id GROUP BY t.id ORDER BY count(*) DESC LIMIT 1',
      )
      const answer = (sizes: Sizes, order: string) => answerTo(query(field, rows[0].slug, order), sizes)
      const common = commonTopic(rows[0].slug)
      expect(statementOf(query(field, rows[0].slug), common).text).not.toContain('any(array(')
      for (const order of ['first: 5', 'first: 5, orderBy: [{ field: ID, direction: DESC }]'])
        expect(await answer(common, order)).toBe(await answer(new Map(), order))
      const { data } = JSON.parse(await answer(new Map(), 'first: 5'))
      expect(JSON.stringify(data)).toMatch(/"totalCount":[1-9]/)
    })
  })

  it('what is asked of the few changes about one thing', async () => {
    const query =
      '{ changes(about: "art_1", where: { article: { conditions: { some: { force: { eq: DEMAND } } } } }) { totalCount } }'
    expect(await planOf(query)).toMatch(/EXISTS\(SubPlan/)
  })

  it('facts that link actors, as of a moment and as known at another', async () => {
    const query = `{ actor(by: ${one}, ${knownAt}) { relatedActors(asOf: "2021-06-01", via: [CONDITION]) { totalCount } } }`
    // where PostgreSQL expects many links it would join them with all conditions
    const plan = await planOfMany(query, 'nestloop')
    expect(plan.filter((line) => /(Merge|Hash) Cond: .*"Condition"\.id/.test(line))).toEqual([])
  })

  it('the conditions of an agreement, by its stages', async () => {
    const query = '{ agreement(by: { id: "agr_1" }) { conditions { facets(by: [FORCE]) { count } } } }'
    const plan = (await planOfMany(query)).join('\n')
    expect(plan).toMatch(/"stageId" = ANY/)
    expect(plan).not.toContain('Unique')
  })

  it('what is not like this behind a relation', async () => {
    const query =
      '{ figures(where: { parts: { every: { condition: { force: { eq: DEMAND } } } } }) { totalCount } }'
    expect(await planOf(query)).toMatch(/NOT \(?EXISTS\(SubPlan/)
  })

  it('a page of what leads to those that have none of something is found before it is put into order', async () => {
    const query =
      '{ affiliations(first: 1, where: { counterpart: { affiliates: { every: { contested: { eq: true } } } } }) { nodes { id } } }'
    const plan = (await planOfMany(query)).join('\n')
    expect(plan).toContain('Subquery Scan on affiliation')
    // by comparing each with each
    expect(plan).not.toContain('Join Filter')
  })

  it.each(['{ polarity: { notIn: [ALLOW] } }', '{ not: { polarity: { in: [ALLOW] } } }'])(
    'many are expected that are other than a parameter, whichever it is: %s',
    async (where) => {
      const { text } = statementOf(`{ conditions(where: ${where}) { totalCount } }`)
      const { pool } = test.database
      await pool.query('ANALYZE "Condition"')
      const { rows } = await pool.query<[string]>({
        text: `EXPLAIN (GENERIC_PLAN) ${text}`,
        rowMode: 'array',
      })
      const expected = Number(rows.join('\n').match(/on "Condition".*? rows=(\d+)/)![1])
      const { rows: all } = await pool.query('SELECT count(*)::int AS conditions FROM "Condition"')
      expect(expected).toBeGreaterThan(all[0].conditions / 4)
    },
  )
})
