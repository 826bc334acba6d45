import { describe, expect, it } from 'vitest'
import { flawOf } from './json-flaw.ts'

describe('a flaw in JSON', () => {
  it.each([
    ['{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 2}]}'],
    ['{"a": ["a", "a"], "b": "a"}'],
    ['{"a\\"": 1, "a": "x\\\\", "b": ","}'],
    ['"a"'],
    ['[]'],
  ])('is not in %s', (json) => {
    expect(flawOf(json)).toBeUndefined()
  })

  it.each([
    ['{"a": 1, "a": 2}', 9, 'a'],
    ['[{"x": {"name": 1, "b": "}", "name": 2}}]', 29, 'name'],
    ['{"\\u0061": 1, "a": 2}', 14, 'a'],
  ])('is a key that stands twice, as in %s', (json, offset, key) => {
    expect(flawOf(json)).toMatchObject({
      kind: 'duplicate key',
      offset,
      message: `the key "${key}" stands twice in one object`,
    })
  })

  it('is a value that is nested too deep', () => {
    expect(flawOf('['.repeat(100_000))).toMatchObject({ kind: 'too deep', offset: 100 })
    expect(flawOf(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)).toBeUndefined()
  })
})
