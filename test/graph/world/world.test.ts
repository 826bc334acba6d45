import { expect, it } from 'vitest'
import { claimedModels } from '../../../prisma/src/record/format.ts'
import { subjectColumn } from '../../../prisma/src/record/stored.ts'
import { useTestDatabase } from '../../support/database.ts'
import { filled } from '../reference/columns.ts'
import { insertWorld } from './insert.ts'
import { createWorld } from './world.ts'

const test = useTestDatabase()

it('is a graph that the database takes, the same for the same seed', async () => {
  const world = createWorld(1)
  expect(world).toEqual(createWorld(1))
  expect(world).not.toEqual(createWorld(2))
  await insertWorld(test.database.pool, world)
  const { rows } = await test.database.pool.query('SELECT count(*)::int AS claims FROM "Claim"')
  expect(rows[0].claims).toBe(world.Claim!.length)
})

it('says something in every column that records fill: what it leaves empty, no random question would miss', () => {
  const worlds = [1, 2, 3].map((seed) => createWorld(seed))
  const isSaid = (model: string, column: string) =>
    worlds.some((world) => world[model]?.some((row) => (row[column] ?? null) !== null))
  const empty = [...filled].flatMap(([model, columns]) =>
    columns.filter((column) => !isSaid(model, column)).map((column) => `${model}.${column}`),
  )
  expect(empty).toEqual([])
})

it('claims something of all that rests on claims', () => {
  const claims = [1, 2, 3, 4, 5, 6].flatMap((seed) => createWorld(seed).Claim!)
  const isClaimed = (model: string) => claims.some((claim) => (claim[subjectColumn(model)] ?? null) !== null)
  expect(claimedModels.filter((model) => !isClaimed(model))).toEqual([])
})
