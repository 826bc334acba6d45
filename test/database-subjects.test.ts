// Where SQL goes by what a claim or a change is about, it knows all of that: a noun is entered there by hand.
import { expect, it } from 'vitest'
import { editedModels, historyOf } from '../prisma/src/history/tables.ts'
import { claimed, claimedLinks, KINDS, stated } from '../prisma/src/record/format.ts'
import { subjectColumn } from '../prisma/src/record/stored.ts'
import { modelNames, modelOf } from '../schema/src/sql/model.ts'
import { allNouns } from '../schema/src/sql/noun.ts'
import '../schema/src/index.ts'
import { useTestDatabase } from './support/database.ts'

const test = useTestDatabase()

/** The columns of a model that lead to rows of nouns, with these. */
function subjectsOf(model: string, isSubject: (noun: ReturnType<typeof allNouns>[number]) => boolean) {
  const nouns = new Map(allNouns().map((noun) => [noun.model, noun]))
  return [...modelOf(model).relations.values()].flatMap(({ from, to, model: other }) => {
    const noun = nouns.get(other)
    return to === 'id' && noun && isSubject(noun) ? [from] : []
  })
}

const textOf = async (name: string) => {
  const { rows } = await test.database.pool.query<{ text: string }>(
    'SELECT prosrc AS text FROM pg_proc WHERE proname = $1',
    [name],
  )
  return rows[0]!.text
}

it('the known claims of all that claims are about can be read', async () => {
  const subjects = subjectsOf('Claim', ({ claimed }) => claimed === true)
  expect(subjects.length).toBeGreaterThan(10)
  for (const subject of subjects) {
    const query = `SELECT * FROM proviso_claims_known($1, 0, now(), 'REPORTED')`
    expect((await test.database.pool.query(query, [subject])).rows, subject).toEqual([])
  }
})

it('what is kept of claims is kept of all that claims are about', async () => {
  const { rows } = await test.database.pool.query('SELECT * FROM proviso_claim_subjects() ORDER BY fact')
  const facts = stated.map((kind) => ({
    fact: KINDS[kind].model,
    subject: `${kind}Id`,
    isOptional: !claimed.includes(kind),
  }))
  const links = claimedLinks.map(({ model }) => ({
    fact: model,
    subject: subjectColumn(model),
    isOptional: true,
  }))
  const byFact = (a: { fact: string }, b: { fact: string }) => (a.fact < b.fact ? -1 : 1)
  expect(rows.toSorted(byFact)).toEqual([...facts, ...links].toSorted(byFact))
})

it('changes of all that can change are put into the trail', async () => {
  const text = await textOf('proviso_number_changes')
  const subjects = subjectsOf('Change', ({ model }) => model !== 'Origin')
  expect(subjects.length).toBeGreaterThan(10)
  expect(subjects.filter((subject) => !text.includes(`WHEN '${subject}'`))).toEqual([])
})

it('all that leads to actors follows their mergers', async () => {
  // what says who they are, and what is of each actor by itself: its changes, its words, its mentions
  const others = ['Actor.mergedIntoId', 'Actor.survivorId', 'Change.actorId', 'Mention.actorId']
  const graph = modelNames.filter((model) => model !== 'SearchEntry')
  const links = graph.flatMap((model) =>
    [...modelOf(model).relations.values()]
      .filter((relation) => relation.model === 'Actor' && relation.to === 'id')
      .flatMap(({ from }) => [
        `${model}.${from}`,
        ...(editedModels.includes(model) && model !== 'Actor' ? [`${historyOf(model)}.${from}`] : []),
      ]),
  )
  const { rows } = await test.database.pool.query<{ link: string }>(
    `SELECT format('%s.%s', links, link) AS link FROM proviso_actor_links()`,
  )
  const followed = rows.map(({ link }) => link)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !followed.includes(link) && !others.includes(link))).toEqual([])
})
