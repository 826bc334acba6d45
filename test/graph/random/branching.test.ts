// Seeds go on saying the same while the schema grows: what was found with one is found again after a field or a noun was added.
import { getNamedType, isObjectType } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { loadStore, type Store } from '../reference/store.ts'
import { Draws } from '../world/draws.ts'
import { insertWorld } from '../world/insert.ts'
import { createWorld } from '../world/world.ts'
import { createBranching } from './branching.ts'
import { createOperation } from './operation.ts'

const test = useTestDatabase()
let store: Store
beforeAll(async () => {
  await insertWorld(test.database.pool, createWorld(1))
  store = await loadStore(test.database.pool)
})

/** The fields of others that lead to a noun, and the filters by it. */
const leadingTo = (noun: string): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !type.name.startsWith(noun))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => [noun, `${noun}Connection`].includes(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    )

it.each([
  { added: 'a field', fields: ['Event.realis'] },
  { added: 'a noun', fields: leadingTo('Figure') },
])('operations: $added changes those that ask for it, and no other', ({ fields }) => {
  const names = new RegExp(`\\b(${fields.map((field) => field.split('.')[1]).join('|')})\\b`)
  let asking = 0
  for (let seed = 1; seed <= 400; seed++) {
    const before = createOperation({ seed, store, without: { fields } })
    const after = createOperation({ seed, store })
    if (names.test(after.query + JSON.stringify(after.variables))) asking += 1
    else expect(after, `seed ${seed}`).toEqual(before)
  }
  expect(asking).toBeGreaterThan(0)
  expect(asking).toBeLessThan(200)
})

it('worlds: a column, a row or a table changes no other', () => {
  const draw = (count: number, isGrown: boolean) => {
    const draws = new Draws(1)
    if (isGrown) draws.rows('Hall', 3, () => ({ name: () => draws.phrase() }))
    const events = draws.rows('Event', count, () => ({
      title: () => draws.phrase(),
      ...(isGrown && { venue: () => draws.phrase() }),
      startedAt: () => draws.moment(),
    }))
    draws.linked('EventCode', events.slice(0, 4), ({ id }) => [{ eventId: id, value: () => draws.phrase() }])
    return draws.tables
  }
  const [before, after] = [draw(4, false), draw(6, true)]
  const withoutVenue = after.Event!.slice(0, 4).map(({ venue: _, ...row }) => row)
  expect({ Event: withoutVenue, EventCode: after.EventCode }).toEqual(before)
})

it('choices by name: each as likely as the others, and one more is chosen in its turn', () => {
  const names = ['one', 'two', 'three', 'four']
  const draw = (items: string[]) =>
    Array.from({ length: 4000 }, (_, seed) => createBranching(seed).pickNamed(items, (name) => name))
  const [before, after] = [draw(names), draw(['five', ...names])]
  for (const name of names) expect(before.filter((one) => one === name).length / 1000).toBeCloseTo(1, 0)
  const moved = after.filter((one, i) => one !== before[i])
  expect(new Set(moved)).toEqual(new Set(['five']))
  expect(moved.length / 800).toBeCloseTo(1, 0)
})
