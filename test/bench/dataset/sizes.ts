// How many rows of each kind the benchmark graph has.

/** The shape of one benchmark graph. The same options give the same rows, byte for byte. */
export interface GraphOptions {
  /** 1 is the full size: 200,000 articles, 400,000 events, 20,000 actors, 300,000 conditions. */
  scale: number
  /** Any whole number. */
  seed: number
}

/** Raise this whenever the generator would make other rows from the same options. */
export const GENERATOR_VERSION = 3

export interface Sizes {
  publishers: number
  articles: number
  actors: number
  affiliations: number
  events: number
  conditions: number
  considerations: number
  assessments: number
  outcomes: number
  figures: number
  /** Further claims on events and conditions that an earlier article reported already. */
  repeats: number
}

export function sizesOf(scale: number): Sizes {
  if (!(scale > 0 && scale <= 10))
    throw new RangeError(`the scale is a number above 0 and up to 10, not ${scale}`)
  const n = (full: number, least: number) => Math.max(least, Math.round(full * scale))
  return {
    publishers: n(1_000, 10),
    articles: n(200_000, 100),
    actors: n(20_000, 50),
    affiliations: n(15_000, 30),
    events: n(400_000, 200),
    conditions: n(300_000, 150),
    considerations: n(75_000, 40),
    assessments: n(240_000, 120),
    outcomes: n(75_000, 40),
    figures: n(60_000, 30),
    repeats: n(120_000, 60),
  }
}
