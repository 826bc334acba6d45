import { expect, it } from 'vitest'
import { createEmptyDatabase } from '../../../test/support/database.ts'
import { insert } from '../../../test/support/rows.ts'
import { startEngine } from './engine.ts'
import { readMigrations } from './folder.ts'
import { migrate } from './migrate.ts'

/** What becomes of the outcomes of a consideration of a kind and sign, by the migration that gave threats their own states. */
const expected: [string, string, Record<string, string>][] = [
  ['TRADE', 'NEGATIVE', { GRANTED: 'EXECUTED', PARTLY_GRANTED: 'EXECUTED', OFFERED: 'THREATENED' }],
  ['TRADE', 'NEGATIVE', { WITHHELD: 'AVERTED', SUSPENDED: 'LIFTED', REVOKED: 'LIFTED' }],
  ['TRADE', 'POSITIVE', { GRANTED: 'GRANTED', WITHHELD: 'WITHHELD' }],
  ['PENALTY_AVOIDED', 'NEGATIVE', { GRANTED: 'EXECUTED', DISCLAIMED: 'DISCLAIMED' }],
  ['PENALTY_AVOIDED', 'POSITIVE', { GRANTED: 'AVERTED', OFFERED: 'THREATENED', WITHHELD: 'EXECUTED' }],
]

it('tells what became of threats in words of their own, and reports what it cannot tell', async () => {
  const database = await createEmptyDatabase()
  const migrations = await readMigrations()
  const own = migrations.findIndex(({ name }) => name.endsWith('_threats'))
  const engine = await startEngine(database.url)
  await engine.apply(migrations.slice(0, own))
  await engine.close()

  const add = async (considerationKind: string, sign: string, states: string[]) => {
    const considerationId = await insert(database.pool, 'Consideration', { considerationKind, sign })
    for (const state of states) await insert(database.pool, 'Outcome', { considerationId, state })
    return considerationId
  }
  const ids = []
  for (const [kind, sign, states] of expected) ids.push(await add(kind, sign, Object.keys(states)))
  const unclear = await add('PENALTY_AVOIDED', 'POSITIVE', ['REVOKED'])

  const { unfitting } = await migrate(database)
  for (const [i, [kind, sign, states]] of expected.entries()) {
    const { rows } = await database.pool.query(
      `SELECT c."considerationKind" AS kind, c.sign, array_agg(o.state::text ORDER BY o.id) AS states
       FROM "Consideration" c JOIN "Outcome" o ON o."considerationId" = c.id WHERE c.id = $1 GROUP BY c.id`,
      [ids[i]],
    )
    const isPenalty = kind === 'PENALTY_AVOIDED'
    expect(rows).toEqual([
      {
        kind: isPenalty ? 'UNSPECIFIED' : kind,
        sign: isPenalty ? 'NEGATIVE' : sign,
        states: Object.values(states),
      },
    ])
  }
  expect(unfitting).toEqual([
    { outcome: expect.any(String), consideration: `consideration-n${unclear}`, state: 'REVOKED' },
  ])
  await database.close()
})
