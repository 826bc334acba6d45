// Which figures contradict each other: of the same thing, measure, of, unit, use and moment, where the ranges do not overlap.
import type { Perspective } from './known.ts'
import { momentIn } from './moment.ts'
import type { Entity } from './store.ts'
import { visible } from './visible.ts'

/** What a figure leaves open: all between its least and its most. What is meant about leaves everything open. */
function rangeOf(figure: Entity): [least: number, most: number] {
  const [value, low, high] = ['value', 'low', 'high'].map((column) => figure.get<number | null>(column))
  switch (figure.get<string>('qualifier')) {
    case 'EXACT':
    case 'BETWEEN':
      return [low ?? value ?? -Infinity, high ?? value ?? Infinity]
    case 'AT_LEAST':
      return [value ?? low ?? -Infinity, Infinity]
    case 'AT_MOST':
      return [-Infinity, value ?? high ?? Infinity]
    default:
      return [-Infinity, Infinity]
  }
}

const subjectOf = (figure: Entity) =>
  figure.one('event') ?? figure.one('condition') ?? figure.one('consideration')!

const isComparable = (a: Entity, b: Entity): boolean =>
  ['measure', 'of', 'unit', 'use'].every((column) => a.get(column) === b.get(column)) &&
  momentIn(a, 'countedAt')?.text === momentIn(b, 'countedAt')?.text

/** The figures that contradict one, as far as they are seen. */
export function conflictsOf(figure: Entity, at: Perspective): Entity[] {
  const [least, most] = rangeOf(figure)
  return visible(subjectOf(figure).many('figures'), at)
    .filter((other) => {
      const [otherLeast, otherMost] = rangeOf(other)
      return other !== figure && isComparable(figure, other) && (least > otherMost || otherLeast > most)
    })
    .sort((a, b) => Number(a.id - b.id))
}
