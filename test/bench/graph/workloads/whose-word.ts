import type { Workload } from '../workload.ts'
import { body, list, moment } from './sql.ts'

const word = (side: string) =>
  `(SELECT json_build_object('status', w.status, 'judgedAt', ${moment('w."judgedAt"')},
      'assessor', (SELECT json_build_object('name', name) FROM "Actor" WHERE id = w."assessorId")) FROM bench_shared.word_of(x.id, '${side}') w)`
const status = (side: string) =>
  `coalesce((SELECT w.status::text FROM bench_shared.word_of(x.id, '${side}') w), 'UNJUDGED')`

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
        `json_build_object('summary', summary, 'status', (SELECT s FROM bench_shared.status_now(x.id) s),
          'byIssuer', ${status('ISSUER')}, 'issuersWord', ${word('ISSUER')}, 'byTarget', ${status('TARGET')}, 'targetsWord', ${word('TARGET')})`,
        `SELECT id, summary FROM "Condition" WHERE "firstStatedAt" < $1::timestamptz AND standing <= 'HEDGED'
         ORDER BY "firstStatedAt" DESC, id DESC LIMIT 20`,
      )})`,
    ),
    values: ({ before }) => [before],
  },
}
