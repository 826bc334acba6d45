// The five questions, as a user of the SDK asks them, answered from the sample corpus.
import { expect, it } from 'vitest'
import { useServer } from './server.ts'

const proviso = useServer()

it('1: what the US and the EU require of the Taliban, as known on 5 December 2021', async () => {
  const question = {
    target: 'taliban',
    issuers: ['united-states', 'european-union'],
    on: '2021-12-05',
  }
  const known = await proviso.client.requirementsAsKnown(question).all()
  const recognition = known.filter(({ considerations }) =>
    considerations.some(({ considerationKind }) => considerationKind === 'RECOGNITION'),
  )
  expect(recognition.map(({ topic, force }) => `${topic.slug} ${force}`).sort()).toEqual([
    'counter-terrorism CONDITION',
    'human-rights CONDITION',
    'inclusive-government CONDITION',
    'safe-passage CONDITION',
  ])
  const passage = recognition.find(({ topic }) => topic.slug === 'safe-passage')!
  expect(passage.issuers.map(({ slug }) => slug).sort()).toEqual(['european-union', 'united-states'])
  const words = passage.claims.nodes.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))
  expect(words).toContain('it must allow foreigners and Afghans who want to leave to do so')
  expect(passage.claims.nodes[0]!.quotes[0]!.article.publisher.name).toBe('Proviso Sample Gazette')

  // The demand that came in 2022 was not known then.
  const later = await proviso.client.requirementsAsKnown({ ...question, on: '2022-12-31' }).all()
  const slugs = (conditions: { slug: string }[]) => conditions.map(({ slug }) => slug)
  expect(slugs(known)).not.toContain('us-2022-girls-schools')
  expect(slugs(later)).toContain('us-2022-girls-schools')
})

it('2: which conditions have assessors who disagree, with the words of each side', async () => {
  const disputed = await proviso.client.disagreements().all()
  const name = disputed.find(({ slug }) => slug === 'ec-1991-macedonia-name')!
  expect(name.camps.map(({ statusClass }) => statusClass).sort()).toEqual(['DONE', 'ENDED', 'FAILED'])
  for (const { camps } of disputed) {
    expect(camps.length).toBeGreaterThan(1)
    for (const { assessments } of camps)
      for (const { claims } of assessments) expect(claims.nodes[0]!.quotes[0]!.exact).not.toBe('')
  }
})

it('3: how "safe passage" changed force, formality and consideration', async () => {
  const history = await proviso.client.requirementHistory({ topic: 'safe-passage', target: 'taliban' }).rows({
    columns: {
      when: 'firstStatedAt',
      who: 'issuers.name',
      force: 'force',
      formality: 'formality',
      offer: 'considerations.considerationKind',
    },
  })
  expect(history.toCSV().replaceAll('\r', '').trim()).toMatchInlineSnapshot(`
    "when,who,force,formality,offer
    2021-08-24,Group of Seven,DEMAND,OFFICIAL_STATEMENT,
    2021-08-30,United Nations Security Council,EXPECTATION,FORMAL_DECISION,
    2021-09-03,European Union,BENCHMARK,FORMAL_DECISION,ENGAGEMENT
    2021-10-12,European Union; United States,CONCERN,INFORMAL,
    2021-11-29,United States,DEMAND,OFFICIAL_STATEMENT,
    2021-12-04,European Union; United States,CONDITION,REPORTED_BY_MEDIA,RECOGNITION"
  `)
})

it('4: where something good was granted although what it was offered for had not been done', async () => {
  const cases = await proviso.client.grantedWhileUnmet().all()
  const recognition = cases.find(({ description }) => description?.includes('Taliban government by Russia'))!
  expect(recognition.outcomes.nodes).toMatchObject([{ state: 'GRANTED', fulfilment: 'UNMET' }])
  expect(recognition.conditions.nodes.map(({ status }) => status)).toEqual(['NOT_MET', 'NOT_MET'])
  const outcomes = cases.flatMap(({ outcomes }) => outcomes.nodes)
  expect(outcomes.map(({ state }) => state)).toContain('PARTLY_GRANTED')
  for (const { fulfilment } of outcomes) expect(['UNMET', 'PARTLY_MET']).toContain(fulfilment)
  const events = cases.flatMap(({ outcomes }) => outcomes.nodes.flatMap(({ event }) => event ?? []))
  expect(events.flatMap(({ participants }) => participants.nodes.map(({ role }) => role))).toContain('HOST')
  expect(events.flatMap(({ figures }) => figures.nodes).length).toBeGreaterThan(0)
})

it('5: one actor, with every condition it faces or sets and the events that bear on them', async () => {
  const taliban = (await proviso.client.actorDossier({ by: { slug: 'taliban' } }))!
  expect(taliban.name).toBe('Taliban')
  const faced = [
    ...taliban.conditionsFaced.nodes,
    ...(await proviso.client.more(taliban.conditionsFaced).all()),
  ]
  expect(faced.length).toBe(taliban.conditionsFaced.totalCount)
  const turns = faced.flatMap(({ history }) => history.nodes)
  expect(turns.map(({ status }) => status)).toContain('BETRAYED')
  expect(faced.flatMap(({ bearings }) => bearings.nodes.map(({ bearingKind }) => bearingKind))).toContain(
    'BREACHES',
  )
  expect(await proviso.client.actorDossier({ by: { slug: 'atlantis' } })).toBeNull()
})
