// The two founding reports, annotated: what they say comes out as typed answers, each with its sentence.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../prisma/src/index.ts'
import { createClient } from '../../sdk/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const seeds = here('../../../shared/seeds')
const missing = !existsSync(seeds)
if (missing) console.warn(`skipped: the texts of the founding reports are not in ../shared/seeds`)

describe.skipIf(missing)('the founding reports', () => {
  const test = useTestDatabase()
  let server: RunningServer

  beforeAll(async () => {
    const texts = readdirSync(seeds).map((name) => `${seeds}/${name}`)
    const { files } = await importFiles(test.database, [...texts, here('dossier.jsonl')])
    expect(files.flatMap(({ errors }) => errors.map(String))).toEqual([])
    server = await startServer({ database: test.database })
  })
  afterAll(() => server?.close())

  const ask: ReturnType<typeof createClient>['query'] = (selection) =>
    createClient({ url: `${server.url}/graphql` }).query(selection)

  it('say on what the US and the EU condition recognition: four requirements', async () => {
    const { conditions } = await ask({
      conditions: {
        $: {
          where: { force: { eq: 'CONDITION' }, consideration: { considerationKind: { eq: 'RECOGNITION' } } },
          orderBy: [{ field: 'SLUG' }],
        },
        nodes: {
          topic: { slug: true },
          polarity: true,
          issuers: { slug: true },
          targets: { slug: true },
          claims: { $: { first: 1 }, nodes: { quotes: { exact: true } } },
        },
      },
    })
    expect(conditions.nodes.map(({ topic, polarity }) => `${topic.slug} ${polarity}`)).toEqual([
      'human-rights MUST',
      'inclusive-government MUST',
      'counter-terrorism MUST_NOT',
      'safe-passage ALLOW',
    ])
    for (const { issuers, targets } of conditions.nodes) {
      expect(issuers.map(({ slug }) => slug).sort()).toEqual(['european-union', 'united-states'])
      expect(targets).toEqual([{ slug: 'taliban' }])
    }
    expect(conditions.nodes[0]!.claims.nodes[0]!.quotes[0]!.exact).toContain('conditioning recognition')
  })

  it('hold the concerns of 11 October apart from conditions', async () => {
    const { conditions } = await ask({
      conditions: {
        $: { where: { force: { eq: 'CONCERN' } }, orderBy: [{ field: 'SLUG' }] },
        nodes: { topic: { slug: true }, consideration: { considerationKind: true }, firstStatedAt: true },
      },
    })
    expect(conditions.nodes.map(({ topic }) => topic.slug).sort()).toEqual([
      'counter-terrorism',
      'humanitarian-access',
      'safe-passage',
      'womens-rights',
    ])
    expect(conditions.nodes[0]!.firstStatedAt).toContain('2021-10-11')
  })

  it('say what is asked for by appeals: recognition, which is withheld, and help, which is given in part', async () => {
    const { conditions } = await ask({
      conditions: {
        $: { where: { force: { eq: 'APPEAL' }, delivers: {} }, orderBy: [{ field: 'SLUG' }] },
        nodes: {
          slug: true,
          issuers: { slug: true },
          delivers: { slug: true, outcomes: { nodes: { state: true } } },
        },
      },
    })
    expect(
      conditions.nodes.map(({ slug, issuers, delivers }) => [
        slug,
        issuers[0]!.slug,
        delivers!.slug,
        delivers!.outcomes.nodes.map(({ state }) => state),
      ]),
    ).toEqual([
      ['more-money-for-afghanistan', 'antonio-guterres', 'help-against-disaster', ['PARTLY_GRANTED']],
      ['taliban-seeks-recognition', 'taliban', 'recognition-by-any-country', ['WITHHELD']],
      ['taliban-seeks-support', 'taliban', 'help-against-disaster', ['PARTLY_GRANTED']],
    ])
  })

  it('attribute "betrayed" to Guterres, although the report tags the line otherwise', async () => {
    const { assessments } = await ask({
      assessments: {
        $: { where: { status: { eq: 'BETRAYED' } } },
        nodes: {
          assessor: { slug: true },
          claims: { nodes: { attribution: true, speakerAsWritten: true, quotes: { exact: true } } },
        },
      },
    })
    expect(assessments.nodes).toHaveLength(1)
    const [{ assessor, claims }] = assessments.nodes as [(typeof assessments.nodes)[number]]
    expect(assessor).toEqual({ slug: 'antonio-guterres' })
    const direct = claims.nodes.find(({ attribution }) => attribution === 'DIRECT_QUOTE')!
    expect(direct.speakerAsWritten).toBe('the author')
    expect(direct.quotes.map(({ exact }) => exact).join()).toContain('being betrayed')
  })

  it('give 330 evacuated, and beside it 258 and 11 and about 60 and some more', async () => {
    const { events } = await ask({
      events: {
        $: { where: { slug: { eq: 'evacuation-flight-via-doha' } } },
        nodes: {
          figures: {
            nodes: {
              value: true,
              qualifier: true,
              partOf: { qualifier: true },
              parts: { nodes: { of: true, value: true, qualifier: true } },
            },
          },
        },
      },
    })
    const totals = events.nodes[0]!.figures.nodes.filter(({ partOf }) => partOf === null)
    expect(totals.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [330, 'APPROX'],
      [null, 'UNSPECIFIED'],
    ])
    expect(totals[1]!.parts.nodes.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [258, 'EXACT'],
      [11, 'EXACT'],
      [60, 'APPROX'],
      [null, 'UNSPECIFIED'],
    ])
  })

  it('plan a common site, and disclaim that it would mean recognition', async () => {
    const { events } = await ask({
      events: {
        $: { where: { slug: { eq: 'common-european-site' } } },
        nodes: {
          realis: true,
          subtype: true,
          outcomes: {
            nodes: {
              state: true,
              consideration: { considerationKind: true },
              claims: { nodes: { speaker: { name: true } } },
            },
          },
        },
      },
    })
    const [site] = events.nodes
    expect(site).toMatchObject({ realis: 'PLANNED', subtype: 'MISSION_OPENING' })
    const disclaimed = site!.outcomes.nodes.find(({ state }) => state === 'DISCLAIMED')!
    expect(disclaimed.consideration!.considerationKind).toBe('RECOGNITION')
    expect(disclaimed.claims.nodes[0]!.speaker?.name).toBe('Emmanuel Macron')
  })

  it('date the aid mission, the numbers of OCHA, and the meeting "on Tuesday"', async () => {
    const { events } = await ask({
      events: {
        $: {
          where: {
            slug: { in: ['aid-mission-of-france-and-qatar', 'ocha-overview-for-2022', 'doha-meeting'] },
          },
          orderBy: [{ field: 'STARTED_AT' }],
        },
        nodes: {
          slug: true,
          startedAt: true,
          figures: { nodes: { value: true, unit: true, qualifier: true } },
        },
      },
    })
    const found = (slug: string) => events.nodes.find((event) => event.slug === slug)!
    expect(found('doha-meeting').startedAt).toBe('2021-10-12')
    expect(found('aid-mission-of-france-and-qatar').startedAt).toBe('2021-12-02')
    expect(
      found('ocha-overview-for-2022').figures.nodes.map(({ value, qualifier }) => [value, qualifier]),
    ).toEqual([
      [24_000_000, 'AT_LEAST'],
      [65, 'EXACT'],
      [9_000_000, 'APPROX'],
    ])
  })

  it('are annotated whole: of every sentence, all 40 of them, something is quoted', async () => {
    const { articles } = await ask({
      articles: {
        nodes: {
          text: true,
          quotations: { $: { first: 100 }, nodes: { startOffset: true, endOffset: true } },
        },
      },
    })
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
    let told = 0
    for (const { text, quotations } of articles.nodes) {
      const units = [...text!]
      const points = (unit: number) => [...text!.slice(0, unit)].length
      const left = [...sentences.segment(text!)].flatMap(({ segment, index }) => {
        const [start, end] = [points(index), points(index + segment.trimEnd().length)]
        if (!/\p{L}{3}/u.test(segment)) return []
        told += 1
        const isQuoted = quotations.nodes.some((quote) => quote.startOffset < end && quote.endOffset > start)
        return isQuoted ? [] : [units.slice(start, end).join('')]
      })
      expect(left).toEqual([])
    }
    expect(told).toBe(40)
  })
})
