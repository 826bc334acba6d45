import { expect, it } from 'vitest'
import { unitOf, unitSpellings } from './units.ts'

it('says the same unit in one word, however it is written', () => {
  expect(['US$', 'usd', 'USD', 'U.S. dollars'].map(unitOf)).toEqual(Array(4).fill('USD'))
  expect(['%', 'per cent', 'Percent'].map(unitOf)).toEqual(Array(3).fill('percent'))
  expect(['persons', 'People'].map(unitOf)).toEqual(['people', 'people'])
})

it('leaves alone what is no unit of the vocabulary, and what is one already', () => {
  expect(['lorries', 'dollars', 'XAF'].map(unitOf)).toEqual(['lorries', 'dollars', 'XAF'])
  for (const [, unit] of unitSpellings()) expect(unitOf(unit)).toBe(unit)
})

it('has each way of writing once', () => {
  const ways = unitSpellings().map(([written]) => written)
  expect(new Set(ways).size).toBe(ways.length)
  expect(ways).toEqual(ways.map((way) => way.toLowerCase()))
})
