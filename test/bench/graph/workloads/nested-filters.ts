import type { Workload } from '../workload.ts'
import { before, body, exact, list, moment } from './sql.ts'

const topics = ['democracy', 'womens-rights', 'safe-passage', 'counter-terrorism', 'security', 'human-rights']

export const nestedFilters: Workload = {
  name: 'nested-filters',
  title: 'filtered and ordered lists at two levels',
  kind: 'nested',
  draw: (sample, random) => ({
    topic: random.pick(topics),
    before: sample.moment(random),
    statuses: random.chance(0.5)
      ? ['MET', 'PARTIALLY_MET', 'MET_WITH_DELAY']
      : ['NOT_MET', 'REJECTED', 'BETRAYED'],
  }),
  proviso: `query Q($topic: String!, $before: Moment!, $statuses: [AssessmentStatus!]) {
    conditions(
      first: 20
      where: { topic: { slug: { eq: $topic } }, force: { in: [CONDITION, DEMAND] }, firstStatedAt: { lt: $before } }
      orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]
    ) {
      nodes {
        summary
        assessments(first: 3, where: { status: { in: $statuses } }, orderBy: [{ field: JUDGED_AT, direction: DESC }]) {
          nodes { status judgedAt assessor { name } }
        }
        claims(first: 3, where: { stance: { eq: ASSERTS } }, orderBy: [{ field: REPORTED_AT, direction: DESC }]) {
          nodes { attribution reportedAt quotes { exact } }
        }
      }
    }
  }`,
  postgraphile: `query Q($topic: String!, $before: Datetime!, $statuses: [AssessmentStatus!]) {
    conditions: allConditions(
      first: 20
      filter: { topicByTopicId: { slug: { equalTo: $topic } }, standing: { in: [ASSERTED, HEDGED] }, force: { in: [CONDITION, DEMAND] }, firstStatedAt: { lessThan: $before } }
      orderBy: [FIRST_STATED_AT_DESC, PRIMARY_KEY_DESC]
    ) {
      nodes {
        summary
        assessments: assessmentsByConditionId(first: 3, filter: { standing: { in: [ASSERTED, HEDGED] }, status: { in: $statuses } }, orderBy: [JUDGED_AT_DESC, PRIMARY_KEY_DESC]) {
          nodes { status judgedAt assessor: actorByAssessorId { name } }
        }
        claims: claimsByConditionId(first: 3, condition: { retractedAt: null, stance: ASSERTS }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
          nodes { attribution reportedAt quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId { exact } } } }
        }
      }
    }
  }`,
  limit: {
    statement: body(
      'conditions',
      `json_build_object('nodes', ${list(
        `json_build_object('summary', summary,
          'assessments', json_build_object('nodes', ${list(
            `json_build_object('status', status, 'judgedAt', ${moment('"judgedAt"')},
              'assessor', (SELECT json_build_object('name', name) FROM "Actor" WHERE id = "assessorId"))`,
            `SELECT * FROM "Assessment" WHERE "conditionId" = x.id AND standing <= 'HEDGED' AND status = ANY ($3::"AssessmentStatus"[])
             ORDER BY "judgedAt" DESC, id DESC LIMIT 3`,
          )}),
          'claims', json_build_object('nodes', ${list(
            `json_build_object('attribution', attribution, 'reportedAt', ${moment('"reportedAt"')}, 'quotes', ${list(
              `json_build_object('exact', exact)`,
              `SELECT ${exact} FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId" WHERE cq."claimId" = x.id ORDER BY cq.ordinal`,
            )})`,
            `SELECT * FROM "Claim" WHERE "conditionId" = x.id AND "retractedAt" IS NULL AND stance = 'ASSERTS' ORDER BY "reportedAt" DESC, id DESC LIMIT 3`,
          )}))`,
        `SELECT id, summary FROM "Condition" WHERE "topicId" = (SELECT id FROM "Topic" WHERE slug = $1) AND force IN ('CONDITION', 'DEMAND') AND ${before('Condition', 'firstStatedAt', '$2')}
           AND standing <= 'HEDGED'
         ORDER BY "firstStatedAt" DESC, id DESC LIMIT 20`,
      )})`,
    ),
    values: ({ topic, before, statuses }) => [topic, before, statuses],
  },
}
