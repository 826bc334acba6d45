// Rows written past the importer, straight into the tables: for tests of what the database itself holds to.
import type pg from 'pg'

/** Writes one row and resolves to its id. Columns that every row of that table needs have a default here; those that are undefined are left out. */
export async function insert(
  connection: Pick<pg.Pool, 'query'>,
  table: keyof typeof DEFAULTS,
  columns: Record<string, unknown> = {},
): Promise<string> {
  counter += 1
  const row: Record<string, unknown> = { ...DEFAULTS[table](counter), ...columns }
  for (const [name, value] of Object.entries(row)) if (value === undefined) delete row[name]
  const names = Object.keys(row).map((name) => `"${name}"`)
  const places = names.map((_, index) => `$${index + 1}`)
  const returning = table === 'ClaimQuote' ? '' : 'RETURNING id'
  const { rows } = await connection.query(
    `INSERT INTO "${table}" (${names}) VALUES (${places}) ${returning}`,
    Object.values(row),
  )
  return rows[0]?.id
}

/** The columns of a claim that its source took back then. */
export const retractedBySource = (at: string) => ({
  retractedBy: 'SOURCE',
  retractedAt: at,
  retractedRecordedAt: at,
})

let counter = 0

const DEFAULTS = {
  Publisher: (n: number) => ({ name: `Publisher ${n}` }),
  Article: () => ({ title: 'A title' }),
  Revision: () => ({ number: 1, text: 'A text', sha256: '0'.repeat(64), length: 6 }),
  Quote: () => ({}),
  Actor: (n: number) => ({ slug: `actor-${n}`, name: `Actor ${n}` }),
  ActorName: () => ({}),
  Affiliation: () => ({ affiliationKind: 'MEMBER_OF' }),
  Event: () => ({ eventType: 'OTHER', title: 'An event' }),
  Participation: () => ({ role: 'ACTOR', asWritten: 'somebody' }),
  Condition: (n: number) => ({
    slug: `condition-${n}`,
    summary: 'A summary',
    requirement: 'A requirement',
    // that Proviso ships first
    topicId: 1,
    force: 'DEMAND',
  }),
  ConditionParty: () => ({ role: 'TARGET' }),
  Consideration: () => ({ considerationKind: 'OTHER', description: 'Something' }),
  Bearing: () => ({ bearingKind: 'STATES' }),
  Assessment: () => ({ status: 'MET', judgedAt: '2021-12-05' }),
  Outcome: () => ({ state: 'GRANTED', effectiveAt: '2021-12-05' }),
  Figure: () => ({ measure: 'people', unit: 'people' }),
  Claim: () => ({ attribution: 'IMPORTED_CODING', reportedAt: '2021-12-05', agentName: 'a test' }),
  ClaimQuote: () => ({ ordinal: 1 }),
  SearchEntry: () => ({ words: 'word' }),
  Change: () => ({ action: 'ADDED' }),
} satisfies Record<string, (n: number) => Record<string, unknown>>
