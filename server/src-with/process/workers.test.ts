import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../configuration.ts'
import { shareOf, workerCount } from './workers.ts'

const auto = readConfiguration({})

describe('the number of workers', () => {
  it.each([
    ['auto', 'embedded', 1, 1],
    ['auto', 'embedded', 2, 1],
    ['auto', 'embedded', 16, 8],
    ['auto', 'external', 1, 1],
    ['auto', 'external', 16, 16],
    ['3', 'embedded', 1, 3],
  ] as const)('for WORKERS=%s and an %s database on %d cores is %d', (WORKERS, database, cores, count) => {
    expect(workerCount(readConfiguration({ WORKERS }), database, cores)).toBe(count)
  })

  it('is a whole number, or auto', () => {
    expect(() => readConfiguration({ WORKERS: 'many' })).toThrow('WORKERS=many: give `auto` or a number')
    expect(() => readConfiguration({ WORKERS: '0' })).toThrow('WORKERS=0: give')
  })
})

it('workers share what the whole service may use', () => {
  expect(shareOf({ ...auto, POOL_SIZE: 10, RESPONSE_CACHE_MB: 64, MAX_SUBSCRIPTIONS: 10 }, 4)).toEqual({
    POOL_SIZE: 3,
    RESPONSE_CACHE_MB: 16,
    MAX_SUBSCRIPTIONS: 3,
  })
  expect(shareOf({ ...auto, POOL_SIZE: 1, RESPONSE_CACHE_MB: 0, MAX_SUBSCRIPTIONS: 0 }, 4)).toEqual({
    POOL_SIZE: 2,
    RESPONSE_CACHE_MB: 0,
    MAX_SUBSCRIPTIONS: 0,
  })
})
