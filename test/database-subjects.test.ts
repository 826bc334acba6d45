// Where SQL goes by what a claim or a change is about, it knows all of that: a noun is entered there by hand.
import { expect, it } from 'vitest'
import { editedModels, historyOf } from '../prisma/src/history/tables.ts'
import {
  claimed,
  claimedLinks,
  claimedModels,
  descriptions,
  KINDS,
  stated,
} from '../prisma/src/record/format.ts'
import { subjectColumn } from '../prisma/src/record/stored.ts'
import { partsOfClaims } from '../schema/src/nouns/article.ts'
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

/** The links of the graph's tables to actors, by table and column. */
const actorLinks = modelNames
  .filter((model) => model !== 'SearchEntry')
  .flatMap((model) =>
    [...modelOf(model).relations.values()]
      .filter((relation) => relation.model === 'Actor' && relation.to === 'id')
      .map(({ from }) => ({ model, column: from })),
  )

/** The tables on which triggers call a function, each with when: `INSERT`, `UPDATE`. */
async function triggersOf(name: string): Promise<string[]> {
  const { rows } = await test.database.pool.query<{ told: string }>(
    `SELECT format('%s %s', event_object_table, event_manipulation) AS told
       FROM information_schema.triggers WHERE action_statement LIKE '%' || $1 || '%'`,
    [name],
  )
  return rows.map(({ told }) => told)
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
    const told = `SELECT proviso_is_known($1, 0, NULL, now(), 'REPORTED') AS known, proviso_counted($1, 0, NULL, now(), 'REPORTED') AS counted`
    const { rows } = await test.database.pool.query(told, [subject])
    expect(rows, subject).toEqual([{ known: false, counted: null }])
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

it.each(['Claim', 'Change'])(
  'a %s is about one thing: all that it can be about is counted',
  async (table) => {
    const subjects = subjectsOf(table, ({ model, claimed }) =>
      table === 'Claim' ? claimed : model !== 'Origin',
    )
    expect(subjects.length).toBeGreaterThan(10)
    const { rows } = await test.database.pool.query<{ check: string }>(
      `SELECT pg_get_constraintdef(oid) AS check FROM pg_constraint WHERE conname = $1`,
      [`${table}_subject_check`],
    )
    expect(subjects.filter((subject) => !rows[0]!.check.includes(`"${subject}"`))).toEqual([])
  },
)

it('changes of all that can change are put into the trail', async () => {
  const text = await textOf('proviso_number_changes')
  const subjects = subjectsOf('Change', ({ model }) => model !== 'Origin')
  expect(subjects.length).toBeGreaterThan(10)
  expect(subjects.filter((subject) => !text.includes(`WHEN '${subject}'`))).toEqual([])
})

it('all that leads to actors follows their mergers', async () => {
  // what says who they are, and what is of each actor by itself: its changes, its words, its mentions
  const others = ['Actor.mergedIntoId', 'Actor.survivorId', 'Change.actorId', 'Mention.actorId']
  const links = actorLinks.flatMap(({ model, column }) => [
    `${model}.${column}`,
    ...(editedModels.includes(model) && model !== 'Actor' ? [`${historyOf(model)}.${column}`] : []),
  ])
  const { rows } = await test.database.pool.query<{ link: string }>(
    `SELECT format('%s.%s', links, link) AS link FROM proviso_actor_links()`,
  )
  const followed = rows.map(({ link }) => link)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !followed.includes(link) && !others.includes(link))).toEqual([])
})

it('articles speak of all who have a part in what their sentences state', async () => {
  // who belongs to whom is no part in what happens, and who gives or receives is told by the condition for which it is offered
  const others = [
    'Affiliation.actorId by id',
    'Affiliation.counterpartId by id',
    'ConsiderationParty.actorId by considerationId',
  ]
  const children = new Map(
    descriptions.flatMap((record) => record.children.map((child) => [child.model, child])),
  )
  const parts = actorLinks
    .filter(({ model }) => claimedModels.includes(model))
    .flatMap(({ model, column }) => {
      const parent = children.get(model)?.parent
      const own = { model, column, by: 'id', fact: subjectColumn(model) }
      return parent ? [own, { ...own, by: parent, fact: parent }] : [own]
    })
    .filter(({ model, column, by }) => !others.includes(`${model}.${column} by ${by}`))
  expect(parts.length).toBeGreaterThan(6)
  const text = await textOf('proviso_mentions')
  const isSaid = ({ model, column, by, fact }: (typeof parts)[number]) =>
    text.includes(
      `SELECT "${column}", "${column.replace(/Id$/, 'WrittenId')}" FROM "${model}" WHERE "${by}" = c."${fact}"`,
    )
  expect(parts.filter((part) => !isSaid(part))).toEqual([])
  expect(partsOfClaims.map(({ isBare: _, actor: column, ...part }) => ({ ...part, column }))).toEqual(
    expect.arrayContaining(parts),
  )
  expect(partsOfClaims).toHaveLength(parts.length)

  // those that come after the claim: links are written once, and of a record the actor can be another
  const triggers = await triggersOf('proviso_parts_changed')
  const late = parts.filter(({ model, by }) => by !== 'id' || !children.has(model))
  expect(
    late
      .map(({ model, by }) => `${model} ${by === 'id' ? 'UPDATE' : 'INSERT'}`)
      .filter((one) => !triggers.includes(one)),
  ).toEqual([])
})

it('nothing that tells who an actor is stays, or comes back, once the actor was removed', async () => {
  // what belongs to an actor alone, and links with words for whom they lead to
  const ofActors = ['Actor', ...KINDS.actor.children.map(({ model }) => model)]
  const hasWords = (model: string) =>
    [...modelOf(model).columns.keys()].some((name) => /asWritten$/i.test(name))
  const told = [...new Set(actorLinks.map(({ model }) => model))].filter(
    (model) => ofActors.includes(model) || hasWords(model),
  )
  const tables = told.flatMap((model) => [model, ...(editedModels.includes(model) ? [historyOf(model)] : [])])
  expect(tables.length).toBeGreaterThan(8)
  const removing = await textOf('proviso_remove_actors')
  const keeping = await textOf('proviso_keep_removed')
  const isRemoved = (table: string) =>
    new RegExp(`["']${table}["']`).test(table === 'Actor' ? keeping : removing)
  expect(tables.filter((table) => !isRemoved(table))).toEqual([])

  const triggers = [
    ...(await triggersOf('proviso_names_come_back')),
    ...(await triggersOf('proviso_speakers_come_back')),
    ...(await triggersOf('proviso_keep_removed')),
  ]
  // what an actor read before was read off its row, which says nothing any more
  const written = tables
    .filter((table) => table !== historyOf('Actor'))
    .map((table) => (table === 'Actor' ? 'Actor UPDATE' : `${table} INSERT`))
  // words are mended in the links that have some
  const mended = tables
    .filter((table) => modelNames.includes(table) && modelOf(table).columns.has('asWritten'))
    .map((table) => `${table} UPDATE`)
  expect([...written, ...mended].filter((one) => !triggers.includes(one))).toEqual([])
})
