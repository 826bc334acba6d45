import type { Ask, Sample, Variables, Workload } from '../workload.ts'
import { body, moment } from './sql.ts'

const proviso = `query Q($after: String) {
  conditions(first: 20, after: $after, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
    nodes { summary topic { slug } force firstStatedAt }
    pageInfo { hasNextPage }
  }
}`
const postgraphile = `query Q($after: Cursor) {
  conditions: allConditions(first: 20, after: $after, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: [FIRST_STATED_AT_DESC, PRIMARY_KEY_DESC]) {
    nodes { summary topic: topicByTopicId { slug } force firstStatedAt }
    pageInfo { hasNextPage }
  }
}`
const rows = `SELECT * FROM "Condition" WHERE ("firstStatedAt", id) < ($1::timestamptz, $2::bigint) AND standing <= 'HEDGED'
  ORDER BY "firstStatedAt" DESC, id DESC LIMIT 21`
const limit: Workload['limit'] = {
  statement: body(
    'conditions',
    `(SELECT json_build_object(
      'nodes', coalesce(json_agg(json_build_object('summary', summary, 'topic', (SELECT json_build_object('slug', slug) FROM "Topic" WHERE id = "topicId"), 'force', force, 'firstStatedAt', ${moment('"firstStatedAt"')}))
        FILTER (WHERE n <= 20), '[]'::json),
      'pageInfo', json_build_object('hasNextPage', count(*) > 20))
    FROM (SELECT *, row_number() OVER () AS n FROM (${rows}) x) x)`,
  ),
  values: ({ position }) => position as [string, string],
}

/** A page after some condition, the latest first. Each server has its own cursors for the same positions. */
function pageWorkload(
  name: string,
  title: string,
  positions: (sample: Sample) => [string, string][],
): Workload {
  return {
    name,
    title,
    kind: 'flat',
    draw: (sample, random) => ({ position: random.pick(positions(sample)) }),
    proviso,
    postgraphile,
    limit,
    async prepare(peer, ask, sample) {
      if (peer === 'limit') return (variables) => variables
      const cursors = await collectCursors(peer, ask, positions(sample))
      return ({ position }): Variables => ({ after: cursors.get((position as string[])[1]!) })
    },
  }
}

/** Asks a server for the cursors at these positions, a hundred at a time. */
async function collectCursors(
  peer: 'proviso' | 'postgraphile',
  ask: Ask,
  positions: [string, string][],
): Promise<Map<string, string>> {
  const document =
    peer === 'proviso'
      ? `query Q($from: Moment!, $after: String) {
          conditions(first: 100, after: $after, where: { firstStatedAt: { lte: $from } }, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
            edges { cursor node { slug } } pageInfo { endCursor }
          }
        }`
      : `query Q($from: Datetime!, $after: Cursor) {
          conditions: allConditions(first: 100, after: $after, filter: { standing: { in: [ASSERTED, HEDGED] }, firstStatedAt: { lessThanOrEqualTo: $from } }, orderBy: [FIRST_STATED_AT_DESC, PRIMARY_KEY_DESC]) {
            edges { cursor node { slug } } pageInfo { endCursor }
          }
        }`
  const wanted = new Set(positions.map(([, id]) => id))
  const cursors = new Map<string, string>()
  let after: string | undefined
  // Rows with the moment of the first position may come before it, so that a few more pages than positions are read.
  for (let page = 0; page < positions.length / 100 + 20 && cursors.size < wanted.size; page++) {
    // biome-ignore lint/suspicious/noExplicitAny: the answer to the document above
    const { conditions } = (await ask(document, { from: positions[0]![0], after })) as any
    for (const { cursor, node } of conditions.edges) {
      const id = node.slug.replace('condition-', '')
      if (wanted.has(id)) cursors.set(id, cursor)
    }
    after = conditions.pageInfo.endCursor
  }
  if (cursors.size < wanted.size)
    throw new Error(`${peer} gave cursors for ${cursors.size} of ${wanted.size} positions`)
  return cursors
}

export const frontPage = pageWorkload(
  'front-page',
  'a page near the front, by cursor',
  (sample) => sample.front,
)
export const deepPage = pageWorkload('deep-page', 'a page about 5,000, by cursor', (sample) => sample.deep)
