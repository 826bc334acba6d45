// What came about by mutations is imported again into an empty database: also what no dossier would say at once.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportDossier, importFiles, verify } from '../../prisma/src/index.ts'
import { createTestDatabase, useTestDatabase } from '../support/database.ts'
import * as asking from './ask.ts'
import { article, claims, condition, FAULT } from './ask.ts'

const test = useTestDatabase({ corpus: 'sample' })
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-again-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Writes by one mutation, and answers what it selects. */
async function write(name: string, input: object, selection = '') {
  const model = `${name[0]!.toUpperCase()}${name.slice(1)}`
  const data = await asking.ask(
    test.database.pool,
    `mutation ($input: ${model}Input!) { ${name}(input: $input) { ${FAULT} ${selection && `... on ${model}Payload { ${selection} }`} } }`,
    { input },
  )
  expect(data[name], JSON.stringify(data[name])).not.toHaveProperty('code')
  return data[name]
}

const desk = { dataset: 'desk' }
const judgement = (fields: object) => ({
  ...desk,
  condition: { slug: condition.slug },
  status: 'NOT_MET',
  judgedAt: '2022-01-20',
  claims: claims('It is not safe'),
  ...fields,
})
const judge = async (fields: object) =>
  (await write('createAssessment', judgement(fields), 'assessment { presentId version }')).assessment
const supersede = async ({ presentId, version }: { presentId: string; version: number }, fields: object) =>
  (
    await write(
      'supersedeAssessment',
      { ...desk, assessment: presentId, expectedVersion: version, claims: claims('It is late'), ...fields },
      'assessment { presentId version }',
    )
  ).assessment

it('judgements that supersede each other, of which some were retracted, moved, and found to be by others', async () => {
  await write('createArticle', article)
  await write('createCondition', condition)
  await write('createCondition', { ...condition, slug: 'open-airport', requirement: 'an open airport' })
  for (const slug of ['ann', 'bob', 'anne'])
    await write('createActor', { ...desk, slug, name: slug, actorKind: 'PERSON' })
  const by = (slug: string) => ({ assessor: { slug } })

  // a correction was itself a mistake, and so was the assessor of what it corrected
  for (const retractedBy of ['CODER', 'SOURCE']) {
    const first = await judge(by('ann'))
    const second = await supersede(first, { status: 'MET' })
    await write('retract', {
      id: second.presentId,
      expectedVersion: second.version,
      by: retractedBy,
      ...(retractedBy === 'SOURCE' && { at: '2022-02-01' }),
      reason: 'a mistake',
    })
    await write('reviseAssessment', {
      ...desk,
      assessment: first.presentId,
      expectedVersion: first.version,
      ...by('bob'),
      condition: { slug: 'open-airport' },
    })
  }

  // two who were thought to be one: what the one said in place of the other's
  const { actor } = await asking.ask(
    test.database.pool,
    '{ actor(by: { slug: "anne" }) { presentId version } }',
  )
  const reason = 'the same'
  await write('mergeActors', {
    ...desk,
    actor: { slug: 'anne' },
    into: { slug: 'ann' },
    expectedVersion: actor.version,
    reason,
  })
  await supersede(await judge(by('ann')), by('anne'))
  await write('unmergeActors', {
    ...desk,
    actor: actor.presentId,
    expectedVersion: actor.version + 1,
    reason,
  })
  // both count now
  const { condition: judged } = await asking.ask(
    test.database.pool,
    `{ condition(by: { slug: "${condition.slug}" }) { ann: status(by: { actor: { slug: "ann" } }) anne: status(by: { actor: { slug: "anne" } }) } }`,
  )
  expect(judged).toEqual({ ann: 'NOT_MET', anne: 'NOT_MET' })

  const exported = async (database: typeof test.database) => {
    const lines: string[] = []
    await exportDossier(database, (line) => void lines.push(line))
    return `${lines.join('\n')}\n`
  }
  const text = await exported(test.database)
  const path = join(folder, 'all.jsonl')
  await writeFile(path, text)
  const again = await createTestDatabase()
  try {
    const { files } = await importFiles(again, [path])
    expect(files.flatMap(({ errors }) => errors.map(String))).toEqual([])
    expect(await exported(again)).toBe(text)
    expect((await verify(again)).filter(({ found }) => found > 0)).toEqual([])
  } finally {
    await again.close()
  }
})
