import { describe, expect, it } from 'vitest'
import { type RequestRecord, withRequestRecord } from '../request-record.ts'
import { admitted, FairQueue } from './admission.ts'

/** Holds as many places as a client can have at once, up to `most`. */
function take(queue: FairQueue, client: string, most = 100) {
  const held: (() => void)[] = []
  while (held.length < most) {
    const leave = queue.tryEnter([client])
    if (!leave) break
    held.push(leave)
  }
  return held
}

describe('places', () => {
  it('may all but one be held by a client who is alone: whoever comes next begins at once', () => {
    const queue = new FairQueue(10)
    expect(take(queue, 'a')).toHaveLength(9)
    expect(take(queue, 'b')).toHaveLength(1)
  })

  it('are held by half by a client who is not', () => {
    const queue = new FairQueue(10)
    queue.tryEnter(['b'])
    expect(take(queue, 'a')).toHaveLength(5)
    expect(take(queue, 'b')).toHaveLength(4)
  })

  it('are held by half by one request, or by what is costly', () => {
    const queue = new FairQueue(4)
    expect([1, 2, 3].map(() => queue.tryEnter(['a', 'costly']) !== undefined)).toEqual([true, true, false])
    expect(queue.tryEnter(['a'])).toBeDefined()
  })

  it('are at least one for everybody', () => {
    const queue = new FairQueue(1)
    queue.tryEnter(['a'])!()
    expect(queue.tryEnter(['b', 'costly'])).toBeDefined()
  })

  it('are given next to the client who holds least, then to the one who came first', async () => {
    const queue = new FairQueue(4)
    const [ofA, ofB] = [take(queue, 'a', 2), take(queue, 'b', 2)]
    const order: string[] = []
    const waiting = ['a', 'a', 'c', 'd'].map((client) =>
      queue.enter([client]).then((leave) => {
        order.push(client)
        return leave
      }),
    )
    ofA[0]!()
    ofB[0]!()
    await waiting[3]
    expect(order).toEqual(['c', 'd'])
    expect(queue.waiting).toBe(2)
  })

  it('are not kept for those who have gone', async () => {
    const queue = new FairQueue(1)
    const leave = queue.tryEnter(['a'])!
    const controller = new AbortController()
    const waiting = queue.enter(['b'], controller.signal)
    controller.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    leave()
    expect(queue.waiting).toBe(0)
    expect(queue.tryEnter(['b'])).toBeDefined()
  })
})

describe('a statement', () => {
  const record = (client: string): RequestRecord => ({
    id: client,
    address: '',
    client,
    startedAt: 0,
    operations: [],
    statements: 0,
    databaseTime: 0,
    plans: { made: 0, reused: 0 },
    compiled: 0,
    errors: [],
  })
  const statement = { name: 's', text: '', values: [], cost: 1 }

  it('gives its place back, however it ends, and is counted', async () => {
    const queue = new FairQueue(1)
    const asked = record('a')
    const run = admitted(
      async () => {
        throw new Error('wrong')
      },
      { queue, costly: 100, timeout: 1000 },
    )
    for (let i = 0; i < 3; i++)
      await expect(withRequestRecord(asked, () => run(statement))).rejects.toThrow('wrong')
    expect(asked.statements).toBe(3)
  })

  it('is refused where no place comes free in time', async () => {
    const queue = new FairQueue(1)
    queue.tryEnter(['a'])
    const run = admitted(async () => '1', { queue, costly: 100, timeout: 20 })
    await expect(run(statement)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } })
  })

  it('leaves half of the places to others where it is costly', async () => {
    const queue = new FairQueue(4)
    const ends: (() => void)[] = []
    const run = admitted(() => new Promise((resolve) => ends.push(() => resolve('{}'))), {
      queue,
      costly: 100,
      timeout: 1000,
    })
    const costly = ['a', 'b', 'c'].map((client) =>
      withRequestRecord(record(client), () => run({ ...statement, cost: 100 })),
    )
    expect(ends).toHaveLength(2)
    const cheap = withRequestRecord(record('a'), () => run(statement))
    expect(ends).toHaveLength(3)
    for (const end of ends) end()
    expect(await cheap).toBe('{}')
    await expect.poll(() => ends.length).toBe(4)
    ends[3]!()
    await Promise.all(costly)
  })
})
