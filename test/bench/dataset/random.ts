// Seeded random numbers and skewed choices: the same seed gives the same graph on every machine.

/** A source of random numbers. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number
  /** A whole number from 0 (inclusive) to `n` (exclusive). */
  below(n: number): number
  /** True with the probability `p`. */
  chance(p: number): boolean
  /** One of the items, each as likely as the others. */
  pick<T>(items: readonly T[]): T
}

/** A generator (mulberry32) that starts from `seed`, any whole number. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { next, below, chance: (p) => next() < p, pick: (items) => items[below(items.length)]! }
}

/** Draws ranks from 0 (the most popular) to `n` - 1 with the frequency 1 / (rank + 1)^`exponent`: Zipf's law. */
export function zipf(n: number, exponent = 1): (random: Random) => number {
  const cumulative = new Float64Array(n)
  let sum = 0
  for (let rank = 0; rank < n; rank++) {
    sum += 1 / (rank + 1) ** exponent
    cumulative[rank] = sum
  }
  return (random) => {
    const target = random.next() * sum
    let low = 0
    let high = n - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle]! > target) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Picks by weight: `weighted({ MET: 3, NOT_MET: 1 })` draws MET three times as often. */
export function weighted<K extends string>(weights: Record<K, number>): (random: Random) => K {
  const keys = Object.keys(weights) as K[]
  const total = keys.reduce((sum, key) => sum + weights[key], 0)
  return (random) => {
    let left = random.next() * total
    for (const key of keys) {
      left -= weights[key]
      if (left < 0) return key
    }
    return keys.at(-1)!
  }
}

/** Spreads ranks over ids 1 to `n`, so that popular rows do not all lie at the start of a table. */
export function scatter(n: number): (rank: number) => number {
  let step = Math.max(1, Math.floor(n * 0.618))
  while (gcd(step, n) !== 1) step++
  return (rank) => 1 + ((rank * step) % n)
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
