import type { Workload } from '../workload.ts'
import { before, body, list, moment } from './sql.ts'

/** How a condition `c` stands by the words of a role, with the judgement that says so and who gave it. */
const standing = (name: string, role: string) => `
  LEFT JOIN "StatusPeriod" ${name} ON ${name}."conditionId" = c.id AND ${name}.role = '${role}' AND ${name}."from" <= proviso_today() AND ${name}.until > proviso_today()
  LEFT JOIN "Assessment" ${name}_word ON ${name}_word.id = ${name}."assessmentId" AND ${name}_word."retractedAt" IS NULL
  LEFT JOIN "Actor" ${name}_judge ON ${name}_judge.id = ${name}_word."assessorId"`
const told = (name: string) => `
  coalesce(${name}.status, 'UNJUDGED') AS ${name}_status, CASE WHEN ${name}_word.id IS NOT NULL THEN
    json_build_object('status', ${name}_word.status, 'judgedAt', ${moment(`${name}_word."judgedAt"`)},
      'assessor', CASE WHEN ${name}_judge.id IS NOT NULL THEN json_build_object('name', ${name}_judge.name) END) END AS ${name}_word`

export const whoseWord: Workload = {
  name: 'whose-word',
  title: '20 conditions, how they stand by each side, and on whose word',
  kind: 'nested',
  draw: (sample, random) => ({ before: sample.moment(random) }),
  proviso: `query Q($before: Moment!) {
    conditions(first: 20, where: { firstStatedAt: { lt: $before } }, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
      nodes {
        summary status
        byIssuer: status(by: { role: ISSUER })
        issuersWord: statusBy(by: { role: ISSUER }) { status judgedAt assessor { name } }
        byTarget: status(by: { role: TARGET })
        targetsWord: statusBy(by: { role: TARGET }) { status judgedAt assessor { name } }
      }
    }
  }`,
  postgraphile: `query Q($before: Datetime!) {
    conditions: allConditions(first: 20, filter: { standing: { in: [ASSERTED, HEDGED] }, firstStatedAt: { lessThan: $before } }, orderBy: [FIRST_STATED_AT_DESC, PRIMARY_KEY_DESC]) {
      nodes {
        summary status: statusNow
        byIssuer: statusOf(party: ISSUER)
        issuersWord: wordOf(party: ISSUER) { status judgedAt assessor: actorByAssessorId { name } }
        byTarget: statusOf(party: TARGET)
        targetsWord: wordOf(party: TARGET) { status judgedAt assessor: actorByAssessorId { name } }
      }
    }
  }`,
  limit: {
    statement: body(
      'conditions',
      `json_build_object('nodes', ${list(
        `json_build_object('summary', summary, 'status', status, 'byIssuer', issuer_status, 'issuersWord', issuer_word,
          'byTarget', target_status, 'targetsWord', target_word)`,
        `SELECT c.summary, (SELECT s FROM bench_shared.status_now(c.id) s) AS status, ${told('issuer')}, ${told('target')}
         FROM (SELECT id, summary, "firstStatedAt" FROM "Condition" WHERE ${before('Condition', 'firstStatedAt', '$1')} AND standing <= 'HEDGED'
               ORDER BY "firstStatedAt" DESC, id DESC LIMIT 20) c${standing('issuer', 'ISSUER')}${standing('target', 'TARGET')}
         ORDER BY c."firstStatedAt" DESC, c.id DESC`,
      )})`,
    ),
    values: ({ before }) => [before],
  },
}
