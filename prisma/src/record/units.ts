// The units of figures. What a text writes in one of these ways is kept in the word of the vocabulary, and as written beside it.

/** The units other than currencies, with the ways in which they are written in lower case. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  people: ['person', 'persons', 'individuals'],
  percent: ['%', 'per cent', 'pct', 'percentage', '％'],
  'percentage points': ['percentage point', 'pp', 'pct points'],
  households: ['household'],
  tonnes: ['tonne', 'metric ton', 'metric tons', 'metric tonnes'],
  kilograms: ['kilogram', 'kg', 'kgs'],
  kilometres: ['kilometre', 'kilometer', 'kilometers', 'km'],
  'square kilometres': ['km2', 'km²', 'sq km', 'square kilometers'],
  barrels: ['barrel', 'bbl', 'bbls'],
  megawatts: ['megawatt', 'mw'],
  days: ['day'],
  weeks: ['week'],
  months: ['month'],
  years: ['year'],
  members: ['member'],
  seats: ['seat'],
  states: ['state'],
  votes: ['vote'],
  USD: ['us$', 'u.s. dollars', 'us dollars', 'u.s. dollar', 'us dollar', '$us'],
  EUR: ['€', 'euro', 'euros'],
  GBP: ['£ sterling', 'pounds sterling', 'pound sterling'],
  JPY: ['yen', 'japanese yen'],
  CHF: ['swiss francs', 'swiss franc'],
  CNY: ['rmb', 'renminbi', 'yuan'],
  XDR: ['sdr', 'sdrs', 'special drawing rights'],
}

const units = new Map(
  Object.entries(spellings).flatMap(([unit, ways]) =>
    [unit.toLowerCase(), ...ways].map((way) => [way, unit] as const),
  ),
)
for (const currency of Intl.supportedValuesOf('currency')) units.set(currency.toLowerCase(), currency)

/** The unit that is written so: the word of the vocabulary, or what is written where the vocabulary does not have it. */
export const unitOf = (written: string): string => units.get(written.toLowerCase()) ?? written

/** The ways in which units are written other than by the vocabulary. */
export const unitSpellings = (): [written: string, unit: string][] =>
  Object.entries(spellings).flatMap(([unit, ways]) => ways.map((way): [string, string] => [way, unit]))
