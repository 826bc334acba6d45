// The texts by which things are found, and how each is called in the graph.
import type { ClientBase } from 'pg'
import { type Field, UNKNOWN } from './parts.ts'

/** The texts of each kind of thing in the order in which they are indexed; an actor's other names follow. */
export const SEARCHED = {
  article: ['title', 'text'],
  actor: ['name', 'description'],
  event: ['title'],
  condition: ['summary', 'requirement'],
} as const
export type SearchedKind = keyof typeof SEARCHED

export interface Found {
  of: string
  language: string | null
  texts: (string | null)[]
  names: { text: string; language: string }[] | null
}

const QUERIES: Readonly<Record<SearchedKind, string>> = {
  article: `SELECT a.id::text AS of, w.language, ARRAY[w.title, a.text] AS texts, NULL AS names
    FROM "Revision" a JOIN "Article" w ON w.id = a."articleId"`,
  actor: `SELECT a.id::text AS of, NULL AS language, ARRAY[a.name, a.description] AS texts, n.names
    FROM "Actor" a LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('text', text, 'language', language) ORDER BY id) AS names
        FROM "ActorName" WHERE "actorId" = a.id) n ON true`,
  event: `SELECT a.id::text AS of, NULL AS language, ARRAY[a.title] AS texts, NULL AS names FROM "Event" a`,
  condition: `SELECT a.id::text AS of, NULL AS language, ARRAY[a.summary, a.requirement] AS texts, NULL AS names
    FROM "Condition" a`,
}

/**
 * A statement that reads the texts of a thing, whose id is `$1`, as far as they have to be analysed, each with the id of its entry; also
 * those that it has only among its former states.
 */
export const textsOf = (kind: SearchedKind): string => `${presentTexts(kind)}${former[kind] ?? ''}`

const presentTexts = (kind: SearchedKind): string =>
  `SELECT e.id::text AS id, f.* FROM "SearchEntry" e JOIN LATERAL (
     ${QUERIES[kind]} WHERE a.id = ${kind === 'article' ? 'e."revisionId"' : `e."${kind}Id"`}) f ON true
   WHERE e.version = 0 AND e."${kind}Id" = $1::bigint`

const formerTexts = (column: string): string => `
  UNION ALL
  SELECT id::text, "${column}"::text, NULL, former, NULL FROM "SearchEntry" WHERE version = 0 AND "${column}" = $1::bigint`

const former: Partial<Record<SearchedKind, string>> = {
  event: formerTexts('formerEventId'),
  condition: formerTexts('formerConditionId'),
}

/** The texts of things of one kind, by their ids; those of articles, with the title, by the ids of their revisions. */
export async function loadFields(
  client: Pick<ClientBase, 'query'>,
  kind: SearchedKind,
  things: readonly { of: string | null }[],
): Promise<Map<string, Field[]>> {
  const { rows } = await client.query<Found>(`${QUERIES[kind]} WHERE a.id = ANY ($1::bigint[])`, [
    things.map(({ of }) => of).filter((of) => of !== null),
  ])
  return new Map(rows.map((row) => [row.of, fieldsOf(row)]))
}

/** The former texts of an event or condition. */
export const formerFields = (texts: readonly string[]): Field[] =>
  fieldsOf({ of: '', language: null, texts: [...texts], names: null })

/** The fields of a thing, as a statement of these reads them. */
export function fieldsOf({ language, texts, names }: Found): Field[] {
  const isArticle = language !== null
  const [first, second] = texts
  return [
    { text: first ?? '', language: language ?? UNKNOWN, weight: 'A' },
    ...(texts.length > 1
      ? [
          {
            text: second ?? '',
            language: language ?? UNKNOWN,
            weight: isArticle ? ('D' as const) : ('B' as const),
          },
        ]
      : []),
    ...(names ?? []).map((name) => ({ text: name.text, language: name.language, weight: 'B' as const })),
  ]
}
