// What the tests of all clients ask: one actor, as seen now and as known on a day, and how a server without a cache answers.

/** A day on which much of today's picture was not known yet. */
export const day = '2021-10-01T00:00:00.000Z'
export const slug = 'taliban'

const fields = `id presentId name conditionsFaced(first: 100) { totalCount nodes { id presentId status } }`

/** As seen now, as known on a day, and both side by side. */
export const NOW = `query Now($slug: String!) { actor(by: { slug: $slug }) { ${fields} } }`
export const THEN = `query Then($slug: String!, $day: Moment!) { actor(by: { slug: $slug }, knownAt: $day) { ${fields} } }`
export const BOTH = `query Both($slug: String!, $day: Moment!) {
  now: actor(by: { slug: $slug }) { ${fields} }
  then: actor(by: { slug: $slug }, knownAt: $day) { ${fields} }
}`
/** The same conditions once more, nested within each other's answers; and actors as seen on the day, below the present. */
export const NESTED = `query Nested($slug: String!, $day: Moment!) {
  actor(by: { slug: $slug }) {
    id presentId
    conditionsFaced(first: 3) { nodes {
      id presentId status
      targets { id presentId conditionsFaced(first: 3) { nodes { id presentId status } } }
      was: status(knownAt: $day)
    } }
    relatedActors(first: 3, knownAt: $day) { nodes {
      actor { id presentId name conditionsFaced(first: 3) { nodes { id presentId status } } }
    } }
  }
}`

/** Sends a query, as a client does that keeps nothing. */
export async function sent<Data>(url: string, query: string, variables: object, key?: string): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** What clients add to objects. */
export const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key.startsWith('__') ? undefined : inner)))
