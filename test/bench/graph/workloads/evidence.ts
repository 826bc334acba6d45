import type { Workload } from '../workload.ts'
import { body, exact, isActor, isNamed, list, moment, parties } from './sql.ts'

export const evidence: Workload = {
  name: 'evidence',
  title: 'actor → conditions → issuers and evidence → source',
  kind: 'nested',
  draw: (sample, random) => ({ slug: random.pick(sample.actors) }),
  proviso: `query Q($slug: String!) {
    actor(by: { slug: $slug }) {
      name actorKind
      conditionsFaced(first: 20, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
        nodes {
          summary force firstStatedAt
          issuers { name actorKind }
          claims(first: 3, orderBy: [{ field: REPORTED_AT, direction: DESC }]) {
            nodes { stance attribution quotes { exact article { title publishedAt publisher { name } } } }
          }
        }
      }
    }
  }`,
  postgraphile: `query Q($slug: String!) {
    actor: actorBySlug(slug: $slug) {
      name actorKind
      conditionsFaced__page: conditionPartiesByActorId(first: 20, condition: { role: TARGET }, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: [FIRST_STATED_AT_DESC, CONDITION_ID_DESC]) {
        nodes { conditionByConditionId {
          summary force firstStatedAt
          issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }, orderBy: ACTOR_ID_ASC) { nodes { actorByActorId { name actorKind } } }
          claims: claimsByConditionId(first: 3, condition: { retractedAt: null }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
            nodes { stance attribution quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId {
              exact article__of: revisionByRevisionId { articleByArticleId { title publishedAt publisher: publisherByPublisherId { name } } }
            } } } }
          }
        } }
      }
    }
  }`,
  limit: {
    statement: body(
      'actor',
      `(SELECT json_build_object('name', actor.name, 'actorKind', actor."actorKind", 'conditionsFaced', json_build_object('nodes', ${list(
        `json_build_object('summary', summary, 'force', force, 'firstStatedAt', ${moment('"firstStatedAt"')},
          'issuers', ${parties('ISSUER', `json_build_object('name', name, 'actorKind', "actorKind")`)},
          'claims', json_build_object('nodes', ${list(
            `json_build_object('stance', stance, 'attribution', attribution, 'quotes', ${list(
              `json_build_object('exact', exact, 'article', json_build_object('title', title, 'publishedAt', ${moment('"publishedAt"')},
                'publisher', json_build_object('name', name)))`,
              `SELECT ${exact}, a.title, a."publishedAt", a."publishedAtPrecision", p.name FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId"
                 JOIN "Revision" r ON r.id = q."revisionId" JOIN "Article" a ON a.id = r."articleId" JOIN "Publisher" p ON p.id = a."publisherId"
               WHERE cq."claimId" = x.id ORDER BY cq.ordinal`,
            )})`,
            `SELECT * FROM "Claim" WHERE "conditionId" = x.id AND "retractedAt" IS NULL ORDER BY "reportedAt" DESC, id DESC LIMIT 3`,
          )}))`,
        `SELECT c.id, c.summary, c.force, c."firstStatedAt", c."firstStatedAtPrecision" FROM (
           SELECT "conditionId", "firstStatedAt" FROM "ConditionParty" WHERE "actorId" = actor.id AND role = 'TARGET' AND "ownStanding" <= 'HEDGED' AND standing <= 'HEDGED'
           ORDER BY "firstStatedAt" DESC, "conditionId" DESC LIMIT 20
         ) p JOIN "Condition" c ON c.id = p."conditionId" ORDER BY p."firstStatedAt" DESC, c.id DESC`,
      )})) FROM "Actor" actor WHERE ${isNamed('actor.id', '$1')} AND ${isActor('actor')})`,
    ),
    values: ({ slug }) => [slug],
  },
}
