import type { Workload } from '../workload.ts'
import { before, body, exact, list, moment, parties } from './sql.ts'

export const fourLevels: Workload = {
  name: 'four-levels',
  title: 'four levels: conditions, assessments, claims, quotes',
  kind: 'nested',
  draw: (sample, random) => ({ before: sample.moment(random) }),
  proviso: `query Q($before: Moment!) {
    conditions(first: 50, where: { firstStatedAt: { lt: $before } }, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
      nodes {
        summary force
        issuers { name }
        assessments(first: 5, orderBy: [{ field: JUDGED_AT, direction: DESC }]) {
          nodes { status judgedAt assessor { name }
            claims(first: 3, orderBy: [{ field: REPORTED_AT, direction: DESC }]) { nodes { stance reportedAt quotes { exact } } } }
        }
        claims(first: 5, orderBy: [{ field: REPORTED_AT, direction: DESC }]) {
          nodes { stance attribution speaker { name } quotes { exact startOffset endOffset } }
        }
      }
    }
  }`,
  postgraphile: `query Q($before: Datetime!) {
    conditions: allConditions(first: 50, filter: { standing: { in: [ASSERTED, HEDGED] }, firstStatedAt: { lessThan: $before } }, orderBy: [FIRST_STATED_AT_DESC, PRIMARY_KEY_DESC]) {
      nodes {
        summary force
        issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }, orderBy: ACTOR_ID_ASC) { nodes { actorByActorId { name } } }
        assessments: assessmentsByConditionId(first: 5, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: [JUDGED_AT_DESC, PRIMARY_KEY_DESC]) {
          nodes { status judgedAt assessor: actorByAssessorId { name }
            claims: claimsByAssessmentId(first: 3, condition: { retractedAt: null }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
              nodes { stance reportedAt quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId { exact } } } } } }
        }
        claims: claimsByConditionId(first: 5, condition: { retractedAt: null }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
          nodes { stance attribution speaker: actorBySpeakerId { name }
            quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId { exact startOffset endOffset } } } }
        }
      }
    }
  }`,
  limit: {
    statement: body(
      'conditions',
      `json_build_object('nodes', ${list(
        `json_build_object('summary', summary, 'force', force,
          'issuers', ${parties('ISSUER')},
          'assessments', json_build_object('nodes', ${list(
            `json_build_object('status', status, 'judgedAt', ${moment('"judgedAt"')},
              'assessor', (SELECT json_build_object('name', name) FROM "Actor" WHERE id = "assessorId"),
              'claims', json_build_object('nodes', ${list(
                `json_build_object('stance', stance, 'reportedAt', ${moment('"reportedAt"')}, 'quotes', ${list(
                  `json_build_object('exact', exact)`,
                  `SELECT ${exact} FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId" WHERE cq."claimId" = x.id ORDER BY cq.ordinal`,
                )})`,
                `SELECT * FROM "Claim" WHERE "assessmentId" = x.id AND "retractedAt" IS NULL ORDER BY "reportedAt" DESC, id DESC LIMIT 3`,
              )}))`,
            `SELECT * FROM "Assessment" WHERE "conditionId" = x.id AND standing <= 'HEDGED' ORDER BY "judgedAt" DESC, id DESC LIMIT 5`,
          )}),
          'claims', json_build_object('nodes', ${list(
            `json_build_object('stance', stance, 'attribution', attribution,
              'speaker', (SELECT json_build_object('name', name) FROM "Actor" WHERE id = "speakerId"),
              'quotes', ${list(
                `json_build_object('exact', exact, 'startOffset', "startOffset", 'endOffset', "endOffset")`,
                `SELECT ${exact}, q."startOffset", q."endOffset" FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId" WHERE cq."claimId" = x.id ORDER BY cq.ordinal`,
              )})`,
            `SELECT * FROM "Claim" WHERE "conditionId" = x.id AND "retractedAt" IS NULL ORDER BY "reportedAt" DESC, id DESC LIMIT 5`,
          )}))`,
        `SELECT id, summary, force FROM "Condition" WHERE ${before('Condition', 'firstStatedAt', '$1')} AND standing <= 'HEDGED'
         ORDER BY "firstStatedAt" DESC, id DESC LIMIT 50`,
      )})`,
    ),
    values: ({ before }) => [before],
  },
}
