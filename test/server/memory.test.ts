// What a request leaves behind in memory once it is answered: next to nothing of what was sent, whatever is remembered of it.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

beforeAll(async () => {
  server = await startServer({ database: test.database })
})
afterAll(() => server?.close())

/** The length of what is sent each time, in characters. */
const LONG = 800_000
const TIMES = 30

async function post(body: unknown): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  await response.text()
}

/** What the heap holds, in characters of a text. */
async function held(): Promise<number> {
  // what is answered is let go of a turn later
  await new Promise((resolve) => setTimeout(resolve, 50))
  collect()
  return process.memoryUsage().heapUsed
}

/** A document with a comment behind it that makes it long. */
const padded = (document: string) => ({ query: `${document} # ${'x'.repeat(LONG)}` })

describe('a long request leaves nothing of its length behind', () => {
  it.each<[string, (n: number) => unknown]>([
    ['with a name', (n) => padded(`query NameOfAnOperation${n} { conditions { totalCount } }`)],
    ['with an alias', (n) => padded(`{ aliasOfTheConditions${n}: conditions { totalCount } }`)],
    [
      'with a variable',
      (n) => ({
        ...padded(
          `query ($howManyConditions${n}: Int) { conditions(first: $howManyConditions${n}) { nodes { id } } }`,
        ),
        variables: { [`howManyConditions${n}`]: 2 },
      }),
    ],
    [
      'with a shape of variables',
      (n) => ({
        ...padded(
          'query ($theseConditions: ConditionFilter) { conditions(where: $theseConditions) { totalCount } }',
        ),
        variables: { theseConditions: { or: Array.from({ length: n + 1 }, () => ({ not: {} })) } },
      }),
    ],
    ['that cannot be parsed', (n) => padded(`{ conditions${n}`)],
    ['that asks for what there is not', (n) => padded(`{ nothingOfThatName${n} }`)],
    ['about the schema', (n) => padded(`query AboutTheSchema${n} { __type(name: "Condition") { name } }`)],
    ['in a batch', (n) => [padded(`query NameOfAnOperation${n} { conditions { totalCount } }`)]],
    [
      'with a long name',
      (n) => ({ query: `query Name${n}${'x'.repeat(LONG)} { conditions { totalCount } }` }),
    ],
    [
      'with a long value',
      (n) => ({
        query: 'query ($slug: String) { conditions(where: { slug: { eq: $slug } }) { totalCount } }',
        variables: { slug: `${n}${'x'.repeat(LONG)}` },
      }),
    ],
  ])('%s', async (_, make) => {
    await post(make(TIMES))
    const before = await held()
    for (let n = 0; n < TIMES; n++) await post(make(n))
    expect((await held()) - before).toBeLessThan((TIMES * LONG) / 4)
  })
})
