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
  /** Those of the texts that read otherwise before, the first of them, as they read then. */
  former?: readonly (string | null)[] | null
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

/** The columns that lead from an entry of a kind to its texts: to what has them now, and to what had others. */
export const leadTo = (kind: SearchedKind): readonly [present: string, former: string] =>
  kind === 'article'
    ? ['revisionId', 'formerRevisionId']
    : [`${kind}Id`, `former${kind[0]!.toUpperCase()}${kind.slice(1)}Id`]

/** Which entries the transaction has yet to analyse. */
export const STALE = '"version" = "proviso_stale"()'

/**
 * A statement that reads the texts of a kind that the transaction has yet to analyse, each with the id of its entry; also those that things
 * have only among their former states.
 */
export function staleTexts(kind: SearchedKind): string {
  const read = (of: string, former: string) =>
    `SELECT e.id::text AS id, f.*, ${former} AS former FROM "SearchEntry" e JOIN LATERAL (
       ${QUERIES[kind]} WHERE a.id = e."${of}") f ON true
     WHERE e.${STALE}`
  const [present, former] = leadTo(kind)
  return `${read(present, 'NULL')} UNION ALL ${read(former, 'e.former')}`
}

/** The texts of things of one kind, by their ids; those of articles, with the title, by the ids of their revisions. */
export async function loadTexts(
  client: Pick<ClientBase, 'query'>,
  kind: SearchedKind,
  things: readonly { of: string }[],
): Promise<Map<string, Found>> {
  const { rows } = await client.query<Found>(`${QUERIES[kind]} WHERE a.id = ANY ($1::bigint[])`, [
    things.map(({ of }) => of),
  ])
  return new Map(rows.map((row) => [row.of, row]))
}

/** The fields of a thing, as a statement of these reads them; former texts stand in the place of the present ones. */
export function fieldsOf({ language, texts: present, names, former }: Found): Field[] {
  const isArticle = language !== null
  const texts = [...(former ?? []), ...present.slice(former?.length)]
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
