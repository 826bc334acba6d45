import { expect, it } from 'vitest'
import { createSharedReads } from './shared-reads.ts'

const next = (after: string) => ({ name: 'changes', text: '', values: ['x', after], cost: 1 })

it('reads once in a turn what many follow', async () => {
  const feed = { turn: 1 }
  let runs = 0
  const read = createSharedReads(async () => {
    runs += 1
    return `[["${runs}", {"data": {"n": ${runs}}}]]`
  }, feed)
  const entries = await Promise.all(Array.from({ length: 1500 }, () => read(next('0'))))
  expect(new Set(entries.map(String))).toEqual(new Set(['1,{"data":{"n":1}}']))
  expect(runs).toBe(1)

  await read(next('1'))
  expect(runs, 'those who have seen less or more ask something else').toBe(2)

  feed.turn = 2
  expect(await read(next('0'))).toEqual([['3', '{"data":{"n":3}}']])
})

it('keeps no failure', async () => {
  let runs = 0
  const read = createSharedReads(
    async () => {
      runs += 1
      if (runs === 1) throw new Error('starting')
      return '[]'
    },
    { turn: 0 },
  )
  await expect(read(next('0'))).rejects.toThrow('starting')
  expect(await read(next('0'))).toEqual([])
})

it('tells statements apart that are too long to have a name', async () => {
  const read = createSharedReads(async ({ text }) => `[["1", "${text}"]]`, { turn: 0 })
  const long = (text: string) => ({ ...next('0'), name: '', text })
  expect(await read(long('a'))).toEqual([['1', '"a"']])
  expect(await read(long('b'))).toEqual([['1', '"b"']])
})
