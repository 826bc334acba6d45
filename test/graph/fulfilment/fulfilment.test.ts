// Whether what a consideration was offered for had been done: the rule of its field, case by case.
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const claims = (reportedAt: string) => [{ attribution: 'IMPORTED_CODING', reportedAt }]
const actors = ['giver', 'target', 'tracker'].map((key) => ({
  record: 'actor',
  key,
  slug: `${key}-of-fulfilment`,
  name: key,
  actorKind: 'STATE',
}))
const condition = (key: string, fields: object = {}) => ({
  record: 'condition',
  key,
  summary: key,
  requirement: key,
  topic: 'OTHER',
  force: 'CONDITION',
  issuers: ['giver'],
  targets: ['target'],
  claims: claims('2024-01-01'),
  ...fields,
})
const judgement = (of: string, status: string, judgedAt = '2024-02-01', assessor = 'tracker') => ({
  record: 'assessment',
  key: `${of}-${status}-${judgedAt}-${assessor}`,
  condition: of,
  status,
  judgedAt,
  assessor,
  claims: claims(judgedAt),
})
const outcome = (state: string, effectiveAt: string) => ({
  record: 'outcome',
  key: `offer-${state}-${effectiveAt}`,
  consideration: 'offer',
  state,
  effectiveAt,
  claims: claims(effectiveAt),
})

let cases = 0

/** What the field says of a consideration with these records, and of its outcomes, earliest first. */
async function fulfilment(
  offer: object,
  records: readonly object[],
): Promise<{ now: string; outcomes: string[] }> {
  const dataset = `case-${++cases}`
  const consideration = {
    record: 'consideration',
    key: 'offer',
    slug: `offer-${dataset}`,
    considerationKind: 'RECOGNITION',
    description: 'Recognition',
    ...offer,
  }
  const own = (record: { record?: string; key?: string }) =>
    record.record === 'condition' ? { ...record, slug: `${record.key}-${dataset}` } : record
  const shared = actors.map((actor) => ({ ...actor, slug: `${actor.slug}-${dataset}` }))
  const path = await files.dossier('case.jsonl', dataset, [consideration, ...shared, ...records.map(own)])
  const { files: reports } = await importFiles(test.database, [path])
  expect(reports[0]!.errors.map(String)).toEqual([])
  const { result } = await answerOf(test.database.pool, {
    query: `{ consideration(by: { slug: "offer-${dataset}" }) {
      fulfilment
      outcomes(orderBy: [{ field: EFFECTIVE_AT, direction: ASC }]) { nodes { fulfilment } }
    } }`,
  })
  expect(result.errors).toBeUndefined()
  const found = result.data!.consideration as never as {
    fulfilment: string
    outcomes: { nodes: { fulfilment: string }[] }
  }
  return { now: found.fulfilment, outcomes: found.outcomes.nodes.map((node) => node.fulfilment) }
}

describe('A and (B or C) unless D', () => {
  const terms = [{ conditions: ['a'] }, { conditions: ['b', 'c'], atLeast: 1 }, { conditions: ['d'] }]
  const records = [
    ...['a', 'b', 'c'].map((key) => condition(key)),
    condition('d', { polarity: 'MUST_NOT' }),
    judgement('a', 'MET'),
    judgement('b', 'NOT_MET'),
    judgement('c', 'MET'),
  ]

  it('is met by A and C while nobody says that D was done', async () => {
    expect((await fulfilment({ terms }, records)).now).toBe('MET')
  })

  it('is met in part once D is betrayed, and was met until then', async () => {
    const betrayed = judgement('d', 'BETRAYED', '2024-03-01')
    const outcomes = [outcome('GRANTED', '2024-02-15'), outcome('SUSPENDED', '2024-03-15')]
    expect(await fulfilment({ terms }, [...records, betrayed, ...outcomes])).toEqual({
      now: 'PARTLY_MET',
      outcomes: ['MET', 'PARTLY_MET'],
    })
  })
})

describe('two of three', () => {
  const terms = [{ conditions: ['a', 'b', 'c'], atLeast: 2 }]
  const records = [
    ...['a', 'b', 'c'].map((key) => condition(key)),
    judgement('a', 'MET'),
    judgement('b', 'NOT_MET'),
  ]

  it('are not judged while the third could still make it so', async () => {
    expect((await fulfilment({ terms }, records)).now).toBe('UNJUDGED')
    expect((await fulfilment({ terms }, [...records, judgement('c', 'UNKNOWN')])).now).toBe('UNJUDGED')
    expect((await fulfilment({ terms }, [...records, judgement('c', 'PENDING')])).now).toBe('PARTLY_MET')
  })

  it('are met where the third is waived', async () => {
    expect((await fulfilment({ terms }, [...records, judgement('c', 'WAIVED')])).now).toBe('MET')
  })

  it('are two of those that are left', async () => {
    const left = [judgement('b', 'MET', '2024-03-01'), judgement('c', 'WITHDRAWN')]
    expect((await fulfilment({ terms }, [...records, ...left])).now).toBe('MET')
    const all = ['a', 'b', 'c'].map((key) => judgement(key, 'LAPSED', '2024-03-01'))
    expect((await fulfilment({ terms }, [...records, ...all])).now).toBe('UNCONDITIONAL')
  })
})

describe('the conditions that name it', () => {
  const named = ['a', 'b'].map((key) => condition(key, { consideration: 'offer' }))

  it('are a term by its operator', async () => {
    const judged = [judgement('a', 'MET'), judgement('b', 'NOT_MET')]
    expect((await fulfilment({ operator: 'ALL_OF' }, [...named, ...judged])).now).toBe('PARTLY_MET')
    expect((await fulfilment({ operator: 'ANY_OF' }, [...named, ...judged])).now).toBe('MET')
    expect((await fulfilment({ operator: 'GRADUATED' }, [...named, ...judged])).now).toBe('PARTLY_MET')
    expect((await fulfilment({ operator: 'GRADUATED' }, [...named, judgement('b', 'NOT_MET')])).now).toBe(
      'UNJUDGED',
    )
  })

  it('count as not judged on the word of the target alone', async () => {
    const own = ['a', 'b'].map((key) => judgement(key, 'MET', '2024-02-01', 'target'))
    expect((await fulfilment({}, [...named, ...own])).now).toBe('UNJUDGED')
    const failed = ['a', 'b'].map((key) => judgement(key, 'NOT_MET', '2024-02-01', 'target'))
    expect((await fulfilment({}, [...named, ...failed])).now).toBe('UNMET')
  })

  it('count from when they were stated, until others take their place', async () => {
    const late = condition('late', { consideration: 'offer', claims: claims('2024-06-01'), supersedes: 'a' })
    const records = [...named, late, judgement('b', 'MET'), judgement('late', 'MET', '2024-07-01')]
    const outcomes = [outcome('OFFERED', '2023-12-01'), outcome('GRANTED', '2024-05-01')]
    expect(await fulfilment({}, [...records, ...outcomes, outcome('GRANTED', '2024-06-02')])).toEqual({
      now: 'MET',
      outcomes: ['UNCONDITIONAL', 'UNJUDGED', 'UNJUDGED'],
    })
  })

  it('do not count where they end it only if they cease to hold', async () => {
    const sunset = condition('c', { consideration: 'offer', effect: 'SUBSEQUENT' })
    expect((await fulfilment({}, [sunset, judgement('c', 'NOT_MET')])).now).toBe('UNCONDITIONAL')
  })
})
