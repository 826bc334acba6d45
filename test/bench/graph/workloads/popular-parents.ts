import type { Workload } from '../workload.ts'
import { body, isActor, list, moment } from './sql.ts'

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
    actors(first: 10, where: { slug: { in: $slugs } }, orderBy: [{ field: ID, direction: ASC }]) {
      nodes { name events(first: 5, where: { startedAt: { isNull: false } }, orderBy: [{ field: STARTED_AT, direction: DESC }]) { nodes { title eventType startedAt } } }
    }
  }`,
  postgraphile: `query Q($slugs: [String!]) {
    actors: allActors(first: 10, filter: { slug: { in: $slugs } }, orderBy: [PRIMARY_KEY_ASC]) {
      nodes { name events__page: participationsByActorId(first: 5, filter: { eventStanding: { in: [ASSERTED, HEDGED] }, eventStartedAt: { isNull: false } }, orderBy: [EVENT_STARTED_AT_DESC, EVENT_ID_DESC]) {
        nodes { eventByEventId { title eventType startedAt } }
      } }
    }
  }`,
  limit: {
    statement: body(
      'actors',
      `json_build_object('nodes', ${list(
        `json_build_object('name', name, 'events', json_build_object('nodes', ${list(
          `json_build_object('title', title, 'eventType', "eventType", 'startedAt', ${moment('"startedAt"')})`,
          `SELECT e.title, e."eventType", e."startedAt", e."startedAtPrecision" FROM (
             SELECT "eventId", "eventStartedAt" FROM "Participation" WHERE "actorId" = x.id AND "eventStartedAt" IS NOT NULL AND "ownStanding" <= 'HEDGED' AND "eventStanding" <= 'HEDGED'
             ORDER BY "eventStartedAt" DESC, "eventId" DESC LIMIT 5
           ) p JOIN "Event" e ON e.id = p."eventId" ORDER BY p."eventStartedAt" DESC, e.id DESC`,
        )}))`,
        `SELECT id, name FROM "Actor" a WHERE id IN (SELECT coalesce("survivorId", id) FROM "Actor" WHERE slug = ANY ($1)) AND ${isActor()} ORDER BY id LIMIT 10`,
      )})`,
    ),
    values: ({ slugs }) => [slugs],
  },
}
