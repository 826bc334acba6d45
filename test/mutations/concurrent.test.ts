// Many who write the same condition at the same time: each is applied, or told that it has changed; the history is one line.
import { expect, it } from 'vitest'
import { verify } from '../../prisma/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { mutate } from './mutate.ts'

const test = useTestDatabase({ corpus: 'sample' })

const CLIENTS = 4
const WRITES = 6
const slug = 'doha-2021-humanitarian-access'

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await mutate(test.database.pool, query, variables)
  expect(errors).toBeUndefined()
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  return data as any
}

const read = async () => (await ask(`{ condition(by: { slug: "${slug}" }) { presentId version } }`)).condition

it('applies each write once or tells of a conflict, and keeps one history of them', async () => {
  const { presentId, version: first } = await read()
  const applied: string[] = []
  let conflicts = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      let expectedVersion = first
      for (let i = 0; i < WRITES; i++) {
        const summary = `Said by ${client}, ${i}.`
        const { reviseCondition } = await ask(
          `mutation ($input: ReviseConditionInput!) { reviseCondition(input: $input) {
             ... on ReviseConditionPayload { condition { version summary } } ... on Conflict { currentVersion } } }`,
          { input: { condition: { slug }, expectedVersion, summary } },
        )
        if (reviseCondition.condition) {
          expect(reviseCondition.condition).toEqual({ version: expectedVersion + 1, summary })
          applied.push(summary)
        } else {
          expect(reviseCondition.currentVersion).toBeGreaterThan(expectedVersion)
          conflicts += 1
        }
        expectedVersion = reviseCondition.condition?.version ?? reviseCondition.currentVersion
      }
    }),
  )
  expect(applied.length + conflicts).toBe(CLIENTS * WRITES)
  expect(applied.length).toBeGreaterThanOrEqual(WRITES)
  expect((await read()).version).toBe(first + applied.length)

  const state = '... on Condition { version summary }'
  const { changes } = await ask(
    `{ changes(about: "${presentId}", kinds: [CONDITION], first: 100, where: { action: { eq: UPDATED } }, orderBy: [{ field: ID, direction: ASC }]) {
         nodes { before { ${state} } after { ${state} } } } }`,
  )
  expect(changes.nodes).toHaveLength(applied.length)
  for (const [i, { before, after }] of changes.nodes.entries()) {
    expect([before.version, after.version]).toEqual([first + i, first + i + 1])
    expect(before).toEqual(i === 0 ? before : changes.nodes[i - 1].after)
  }
  const said = changes.nodes.map(({ after }: { after: { summary: string } }) => after.summary)
  expect(said.toSorted()).toEqual(applied.toSorted())
  expect((await verify(test.database)).filter(({ found }) => found > 0)).toEqual([])
})
