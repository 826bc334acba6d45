// Random choices that stay as they are while the schema grows: each place draws from a stream of its own, begun by the seed and the
// names that lead there, and things with names are chosen by name and not by position.
import { createRandom, type Random } from '../../bench/dataset/random.ts'

/** Random numbers in branches. */
export interface Branching extends Random {
  /** Draws from a stream of its own: how much is drawn there changes nothing elsewhere. A name that is used again begins another. */
  within<T>(name: string | number, draw: () => T): T
  /** One of the items, each as likely as the others; one more item changes the choice only where that one is chosen. */
  pickNamed<T>(items: readonly T[], nameOf: (item: T) => string): T
  /** The items in any order; one more item changes that of no others. */
  shuffledNamed<T>(items: readonly T[], nameOf: (item: T) => string): T[]
}

/** Branches that start from `seed`, any whole number. */
export function createBranching(seed: number): Branching {
  const branch = (begin: number) => ({
    begin,
    random: createRandom(begin),
    uses: new Map<string | number, number>(),
  })
  let at = branch(seed)
  const next = () => at.random.next()
  const below = (n: number) => Math.floor(next() * n)
  const placeOf = () => {
    const draw = below(2 ** 32)
    return (name: string) => seedOf(draw, name)
  }
  return {
    next,
    below,
    chance: (p) => next() < p,
    pick: (items) => items[below(items.length)]!,
    pickNamed(items, nameOf) {
      const place = placeOf()
      const places = items.map((item) => place(nameOf(item)))
      return items[places.indexOf(Math.max(...places))]!
    },
    shuffledNamed(items, nameOf) {
      const place = placeOf()
      return items.toSorted((a, b) => place(nameOf(a)) - place(nameOf(b)))
    },
    within(name, draw) {
      const outer = at
      const use = (outer.uses.get(name) ?? 0) + 1
      outer.uses.set(name, use)
      at = branch(seedOf(outer.begin, `${name} ${use}`))
      try {
        return draw()
      } finally {
        at = outer
      }
    },
  }
}

/** A seed out of a seed and a name (FNV-1a, with the last steps of MurmurHash3). */
function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5
  for (const letter of `${seed} ${name}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
