import type { Workload } from '../workload.ts'
import { body, list, moment } from './sql.ts'

export const popularParents: Workload = {
  name: 'popular-parents',
  title: 'the latest 5 of the many events of 10 popular actors',
  kind: 'nested',
  draw(sample, random) {
    const slugs = new Set<string>()
    const popular = sample.busyActors.slice(0, 100)
    while (slugs.size < Math.min(10, popular.length)) slugs.add(random.pick(popular))
    return { slugs: [...slugs] }
  },
  proviso: `query Q($slugs: [String!]) {
    actors(first: 10, where: { slug: { in: $slugs } }, orderBy: [{ field: id, direction: ASC }]) {
      nodes { name events(first: 5, where: { start: { isNull: false } }, orderBy: [{ field: start, direction: DESC }]) { nodes { title type start } } }
    }
  }`,
  postgraphile: `query Q($slugs: [String!]) {
    actors: allActors(first: 10, filter: { slug: { in: $slugs } }, orderBy: [PRIMARY_KEY_ASC]) {
      nodes { name events__page: participationsByActorId(first: 5, filter: { eventStart: { isNull: false } }, orderBy: [EVENT_START_DESC, EVENT_ID_DESC]) {
        nodes { eventByEventId { title type start } }
      } }
    }
  }`,
  limit: {
    statement: body(
      'actors',
      `json_build_object('nodes', ${list(
        `json_build_object('name', name, 'events', json_build_object('nodes', ${list(
          `json_build_object('title', title, 'type', type, 'start', ${moment('start')})`,
          `SELECT e.title, e.type, e.start FROM (
             SELECT "eventId", "eventStart" FROM "Participation" WHERE "actorId" = x.id AND "eventStart" IS NOT NULL
             ORDER BY "eventStart" DESC, "eventId" DESC LIMIT 5
           ) p JOIN "Event" e ON e.id = p."eventId" ORDER BY p."eventStart" DESC, e.id DESC`,
        )}))`,
        `SELECT id, name FROM "Actor" WHERE slug = ANY ($1) ORDER BY id LIMIT 10`,
      )})`,
    ),
    values: ({ slugs }) => [slugs],
  },
}
