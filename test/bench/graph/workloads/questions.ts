// The five questions, as in schema/operations/questions without their counts, which PostGraphile cannot give in one go.
// The functions of the hand-written statements stand in peers/postgraphile.sql; PostgreSQL inlines them.
import type { Workload } from '../workload.ts'
import { body, exact, isActor, isNamed, list, moment, parties } from './sql.ts'

const page = (value: string, from: string) => `json_build_object('nodes', ${list(value, from)})`
const actor = (id: string) => `(SELECT json_build_object('name', name) FROM "Actor" WHERE id = ${id})`
const status = `(SELECT s FROM bench_shared.status_now(x.id) s)`
/** Those of a claim, as they were known by a moment where one is given. */
const quotes = (value: string, at?: string) =>
  list(
    value,
    `SELECT ${exact}, a.title, a.url, a."publishedAt", a."publishedAtPrecision", p.name FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId"
       JOIN "Revision" r ON r.id = q."revisionId" JOIN "Article" a ON a.id = r."articleId" JOIN "Publisher" p ON p.id = a."publisherId"
     WHERE cq."claimId" = x.id${at ? ` AND r."knownSince" <= ${at}::timestamptz` : ''} ORDER BY cq.ordinal`,
  )

export const requirementsAsKnown: Workload = {
  name: 'requirements-as-known',
  title: 'question 1: what was required, as known on a day',
  kind: 'nested',
  draw: (sample, random) => ({
    target: sample.actors[random.below(30)],
    issuers: [sample.actors[random.below(30)], sample.actors[random.below(30)]],
    on: sample.moment(random),
  }),
  proviso: `query Q($target: String!, $issuers: [String!]!, $on: Moment!) {
    conditions(asOf: $on, knownAt: $on, first: 20, where: { targets: { some: { slug: { eq: $target } } }, issuers: { some: { slug: { in: $issuers } } } }) {
      nodes {
        summary force formality topic { slug } firstStatedAt
        issuers { name }
        consideration { considerationKind description }
        status
        claims(first: 5) { nodes { attribution reportedAt speaker { name } quotes { exact article { title url publishedAt publisher { name } } } } }
      }
    }
  }`,
  postgraphile: `query Q($target: String!, $issuers: [String!]!, $on: Datetime!) {
    conditions: benchPostgraphileRequired(first: 20, target: $target, issuers: $issuers, at: $on) {
      nodes {
        summary force formality topic: topicByTopicId { slug } firstStatedAt: statedAt(at: $on)
        issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }) { nodes { actorByActorId { name } } }
        consideration: considerationByConsiderationId { considerationKind description }
        status: statusAt(at: $on)
        claims: claimsByConditionId(first: 5, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC],
          filter: { reportedAt: { lessThanOrEqualTo: $on }, retractedBy: { distinctFrom: CODER }, or: [{ retractedAt: { isNull: true } }, { retractedAt: { greaterThan: $on } }] }) {
          nodes { attribution reportedAt speaker: actorBySpeakerId { name } quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId {
            exact article__of: revisionByRevisionId { articleByArticleId { title url publishedAt publisher: publisherByPublisherId { name } } }
          } } } }
        }
      }
    }
  }`,
  limit: {
    statement: body(
      'conditions',
      page(
        `json_build_object('summary', summary, 'force', force, 'formality', formality, 'topic', (SELECT json_build_object('slug', slug) FROM "Topic" WHERE id = "topicId"), 'firstStatedAt', ${moment('"statedAt"')},
          'issuers', ${list(
            `json_build_object('name', name)`,
            `SELECT a.name FROM bench_shared.parties_then($3::timestamptz) p JOIN "Actor" a ON a.id = p."actorId"
             WHERE p."conditionId" = x.id AND p.role = 'ISSUER' AND (NOT p."hasClaims" OR p."knownSince" <= $3::timestamptz
               OR p."knownSince" IS NULL AND (SELECT w FROM bench_shared."conditionParty_standing"(p.id, $3::timestamptz) w) <= 'HEDGED') AND ${isActor()}
             ORDER BY a.name, a.id`,
          )},
          'consideration', (SELECT json_build_object('considerationKind', "considerationKind", 'description', description) FROM bench_shared.considerations_then($3::timestamptz) n
            WHERE n.id = x."considerationId" AND (SELECT w FROM bench_shared.is_offer_known(n.id, n."hasClaims", n."knownSince", $3::timestamptz) w)),
          'status', coalesce((SELECT s FROM bench_shared.status_at(x.id, $3::timestamptz) s), 'UNJUDGED'),
          'claims', ${page(
            `json_build_object('attribution', attribution, 'reportedAt', ${moment('"reportedAt"')}, 'speaker', ${actor('"speakerId"')},
              'quotes', ${quotes(
                `json_build_object('exact', exact, 'article', json_build_object('title', title, 'url', url, 'publishedAt', ${moment('"publishedAt"')}, 'publisher', json_build_object('name', name)))`,
                '$3',
              )})`,
            `SELECT * FROM "Claim" k WHERE "conditionId" = x.id AND bench_shared.is_known(k, $3::timestamptz)
             ORDER BY "reportedAt" DESC, id DESC LIMIT 5`,
          )})`,
        `SELECT * FROM bench_shared.required_then($1, $2, $3::timestamptz) LIMIT 20`,
      ),
    ),
    values: ({ target, issuers, on }) => [target, issuers, on],
  },
}

export const disagreements: Workload = {
  name: 'disagreements',
  title: 'question 2: whose assessors disagree, with both sides',
  kind: 'nested',
  draw: (sample, random) => ({ before: sample.moment(random) }),
  proviso: `query Q($before: Moment!) {
    conditions(first: 10, where: { disputed: { eq: true }, firstStatedAt: { lt: $before } }, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
      nodes {
        summary issuers { name } targets { name }
        camps__flat: camps { assessments { status judgedAt assessor { name } claims(first: 1) { nodes { attribution quotes { exact article { title publisher { name } } } } } } }
      }
    }
  }`,
  postgraphile: `query Q($before: Datetime!) {
    conditions: benchPostgraphileDisputed(first: 10, before: $before) {
      nodes {
        summary
        issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }) { nodes { actorByActorId { name } } }
        targets__list: conditionPartiesByConditionId(condition: { role: TARGET }) { nodes { actorByActorId { name } } }
        camps__rows: words { nodes { status judgedAt assessor: actorByAssessorId { name }
          claims: claimsByAssessmentId(first: 1, condition: { retractedAt: null }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
            nodes { attribution quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId {
              exact article__of: revisionByRevisionId { articleByArticleId { title publisher: publisherByPublisherId { name } } } } } } } } } }
      }
    }
  }`,
  limit: {
    statement: body(
      'conditions',
      page(
        `json_build_object('summary', summary, 'issuers', ${parties('ISSUER')}, 'targets', ${parties('TARGET')},
          'camps', ${list(
            `json_build_object('status', status, 'judgedAt', ${moment('"judgedAt"')}, 'assessor', ${actor('"assessorId"')}, 'claims', ${page(
              `json_build_object('attribution', attribution, 'quotes', ${quotes(
                `json_build_object('exact', exact, 'article', json_build_object('title', title, 'publisher', json_build_object('name', name)))`,
              )})`,
              `SELECT * FROM "Claim" WHERE "assessmentId" = x.id AND "retractedAt" IS NULL ORDER BY "reportedAt" DESC, id DESC LIMIT 1`,
            )})`,
            `SELECT * FROM bench_shared.words(x.id)`,
          )})`,
        `SELECT * FROM bench_shared.disputed($1) LIMIT 10`,
      ),
    ),
    values: ({ before }) => [before],
  },
}

export const requirementHistory: Workload = {
  name: 'requirement-history',
  title: 'question 3: how one requirement changed',
  kind: 'nested',
  draw: (sample, random) => ({
    topic: random.pick(['safe-passage', 'democracy', 'womens-rights', 'security', 'human-rights']),
    target: sample.actors[random.below(Math.min(500, sample.actors.length))],
  }),
  proviso: `query Q($topic: String!, $target: String!) {
    conditions(first: 20, where: { topic: { slug: { eq: $topic } }, targets: { some: { slug: { eq: $target } } } }, orderBy: [{ field: FIRST_STATED_AT, direction: ASC }]) {
      nodes {
        firstStatedAt force formality summary
        issuers { name }
        consideration { considerationKind description }
        supersedes { slug }
        status
        claims(first: 1) { nodes { attribution quotes { exact article { title publisher { name } } } } }
      }
    }
  }`,
  postgraphile: `query Q($topic: String!, $target: String!) {
    conditions: allConditions(first: 20, orderBy: [FIRST_STATED_AT_ASC, PRIMARY_KEY_ASC],
      filter: { topicByTopicId: { slug: { equalTo: $topic } }, standing: { in: [ASSERTED, HEDGED] }, conditionPartiesByConditionId: { some: { role: { equalTo: TARGET }, actorByActorId: { slug: { equalTo: $target } } } } }) {
      nodes {
        firstStatedAt force formality summary
        issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }) { nodes { actorByActorId { name } } }
        consideration: considerationByConsiderationId { considerationKind description }
        supersedes: conditionBySupersedesId { slug }
        status: statusNow
        claims: claimsByConditionId(first: 1, condition: { retractedAt: null }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
          nodes { attribution quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId {
            exact article__of: revisionByRevisionId { articleByArticleId { title publisher: publisherByPublisherId { name } } } } } } } }
      }
    }
  }`,
  limit: {
    statement: body(
      'conditions',
      page(
        `json_build_object('firstStatedAt', ${moment('"firstStatedAt"')}, 'force', force, 'formality', formality, 'summary', summary,
          'issuers', ${parties('ISSUER')},
          'consideration', (SELECT json_build_object('considerationKind', "considerationKind", 'description', description) FROM "Consideration" WHERE id = "considerationId" AND "retractedAt" IS NULL),
          'supersedes', (SELECT json_build_object('slug', slug) FROM "Condition" WHERE id = x."supersedesId" AND "retractedAt" IS NULL),
          'status', ${status},
          'claims', ${page(
            `json_build_object('attribution', attribution, 'quotes', ${quotes(
              `json_build_object('exact', exact, 'article', json_build_object('title', title, 'publisher', json_build_object('name', name)))`,
            )})`,
            `SELECT * FROM "Claim" WHERE "conditionId" = x.id AND "retractedAt" IS NULL ORDER BY "reportedAt" DESC, id DESC LIMIT 1`,
          )})`,
        `SELECT c.* FROM "ConditionParty" t JOIN "Condition" c ON c.id = t."conditionId"
         WHERE ${isNamed('t."actorId"', '$2')} AND t.role = 'TARGET' AND t."ownStanding" <= 'HEDGED' AND c."topicId" = (SELECT id FROM "Topic" WHERE slug = $1) AND c.standing <= 'HEDGED'
         ORDER BY t."firstStatedAt", c.id LIMIT 20`,
      ),
    ),
    values: ({ topic, target }) => [topic, target],
  },
}

const kinds = [
  'RECOGNITION',
  'DIPLOMATIC_PRESENCE',
  'ENGAGEMENT',
  'HUMANITARIAN_AID',
  'DEVELOPMENT_AID',
  'ASSET_RELEASE',
  'TRADE',
]
const states = [
  ['GRANTED'],
  ['PARTLY_GRANTED'],
  ['DISCLAIMED'],
  ['GRANTED', 'PARTLY_GRANTED'],
  ['GRANTED', 'PARTLY_GRANTED', 'DISCLAIMED'],
]

export const grantedWhileUnmet: Workload = {
  name: 'granted-while-unmet',
  title: 'question 4: what was granted while conditions were not met',
  kind: 'nested',
  draw: (_, random) => ({ kind: random.pick(kinds), states: random.pick(states) }),
  proviso: `query Q($kind: ConsiderationKind!, $states: [OutcomeState!]) {
    considerations(first: 10, where: {
      considerationKind: { eq: $kind }
      sign: { eq: POSITIVE }
      outcomes: { some: { state: { in: $states }, fulfilment: { in: [UNMET, PARTLY_MET] } } }
    }, orderBy: [{ field: ID, direction: ASC }]) {
      nodes {
        considerationKind description
        givers { name } receivers { name }
        outcomes(first: 10, where: { state: { in: $states } }, orderBy: [{ field: EFFECTIVE_AT, direction: DESC }]) {
          nodes { state effectiveAt
            event { title realis startedAt participants__rows: participants { nodes { role asWritten actor { name } } } figures__rows: figures { nodes { measure value low high qualifier } } }
            claims(first: 1) { nodes { quotes { exact article { title } } } } }
        }
        conditions(first: 10, where: { status: { statusClass: [OPEN, PART, FAILED] } }, orderBy: [{ field: FIRST_STATED_AT, direction: DESC }]) {
          nodes { slug summary status issuers { name } }
        }
      }
    }
  }`,
  postgraphile: `query Q($kind: ConsiderationKind!, $states: [OutcomeState!]) {
    considerations: allConsiderations(first: 10, orderBy: [PRIMARY_KEY_ASC], condition: { considerationKind: $kind, sign: POSITIVE }, filter: {
      standing: { in: [ASSERTED, HEDGED] }
      outcomesByConsiderationId: { some: { standing: { in: [ASSERTED, HEDGED] }, state: { in: $states }, fulfilment: { in: [UNMET, PARTLY_MET] } } }
    }) {
      nodes {
        considerationKind description
        givers__list: considerationPartiesByConsiderationId(condition: { role: GIVER }) { nodes { actorByActorId { name } } }
        receivers__list: considerationPartiesByConsiderationId(condition: { role: RECEIVER }) { nodes { actorByActorId { name } } }
        outcomes: outcomesByConsiderationId(first: 10, filter: { standing: { in: [ASSERTED, HEDGED] }, state: { in: $states } }, orderBy: [EFFECTIVE_AT_DESC, PRIMARY_KEY_DESC]) {
          nodes { state effectiveAt
            event: eventByEventId { title realis startedAt
              participants__rows: participationsByEventId(first: 20, orderBy: PRIMARY_KEY_ASC) { nodes { role asWritten actor: actorByActorId { name } } }
              figures__rows: figuresByEventId(first: 20, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: PRIMARY_KEY_ASC) { nodes { measure value low high qualifier } } }
            claims: claimsByOutcomeId(first: 1, condition: { retractedAt: null }, orderBy: [REPORTED_AT_DESC, PRIMARY_KEY_DESC]) {
              nodes { quotes__list: claimQuotesByClaimId(orderBy: ORDINAL_ASC) { nodes { quoteByQuoteId { exact article__of: revisionByRevisionId { articleByArticleId { title } } } } } } } }
        }
        conditions: unmet(first: 10) {
          nodes { slug summary status: statusNow issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }) { nodes { actorByActorId { name } } } }
        }
      }
    }
  }`,
  limit: {
    statement: body(
      'considerations',
      page(
        `json_build_object('considerationKind', "considerationKind", 'description', description,
          'givers', ${parties('GIVER', undefined, 'consideration')},
          'receivers', ${parties('RECEIVER', undefined, 'consideration')},
          'outcomes', ${page(
            `json_build_object('state', state, 'effectiveAt', ${moment('"effectiveAt"')},
              'event', (SELECT json_build_object('title', e.title, 'realis', e.realis, 'startedAt', ${moment('e."startedAt"')},
                'participants', ${list(
                  `json_build_object('role', role, 'asWritten', "asWritten", 'actor', ${actor('"actorId"')})`,
                  `SELECT * FROM "Participation" p WHERE p."eventId" = e.id AND p."ownStanding" <= 'HEDGED' ORDER BY p.id LIMIT 20`,
                )},
                'figures', ${list(
                  `json_build_object('measure', measure, 'value', value, 'low', low, 'high', high, 'qualifier', qualifier)`,
                  `SELECT * FROM "Figure" f WHERE f."eventId" = e.id AND f.standing <= 'HEDGED' ORDER BY f.id LIMIT 20`,
                )}) FROM "Event" e WHERE e.id = x."eventId" AND e."retractedAt" IS NULL),
              'claims', ${page(
                `json_build_object('quotes', ${quotes(`json_build_object('exact', exact, 'article', json_build_object('title', title))`)})`,
                `SELECT * FROM "Claim" WHERE "outcomeId" = x.id AND "retractedAt" IS NULL ORDER BY "reportedAt" DESC, id DESC LIMIT 1`,
              )})`,
            `SELECT * FROM "Outcome" o WHERE o."considerationId" = x.id AND o.standing <= 'HEDGED' AND o.state = ANY ($2::"OutcomeState"[]) ORDER BY o."effectiveAt" DESC, o.id DESC LIMIT 10`,
          )},
          'conditions', ${page(
            `json_build_object('slug', slug, 'summary', summary, 'status', ${status}, 'issuers', ${parties('ISSUER')})`,
            `SELECT * FROM bench_shared.unmet(x.id) ORDER BY "firstStatedAt" DESC, id DESC LIMIT 10`,
          )})`,
        `SELECT * FROM "Consideration" n WHERE n."considerationKind" = $1::"ConsiderationKind" AND n.sign = 'POSITIVE' AND n.standing <= 'HEDGED'
           AND EXISTS (SELECT FROM "Outcome" o WHERE o."considerationId" = n.id AND o.standing <= 'HEDGED' AND o.state = ANY ($2::"OutcomeState"[])
                         AND o.fulfilment IN ('UNMET', 'PARTLY_MET'))
         ORDER BY n.id LIMIT 10`,
      ),
    ),
    values: (v) => [v.kind, v.states],
  },
}

export const actorDossier: Workload = {
  name: 'actor-dossier',
  title: 'question 5: all that one actor faces and sets, over time',
  kind: 'nested',
  draw: (sample, random) => ({ slug: random.pick(sample.actors) }),
  proviso: `query Q($slug: String!) {
    actor(by: { slug: $slug }) { name actorKind conditionsFaced(first: 20) { nodes { ...C } } conditionsIssued(first: 20) { nodes { ...C } } }
  }
  fragment C on Condition {
    summary force firstStatedAt issuers { name } targets { name } status
    history__rows: history { nodes { turnedAt status assessor__of: assessment { assessor { name } } } }
    bearings__rows: bearings { nodes { bearingKind event { title eventType startedAt } } }
  }`,
  postgraphile: `query Q($slug: String!) {
    actor: actorBySlug(slug: $slug) { name actorKind
      conditionsFaced__page: conditionPartiesByActorId(first: 20, condition: { role: TARGET }, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: [FIRST_STATED_AT_DESC, CONDITION_ID_DESC]) { nodes { conditionByConditionId { ...C } } }
      conditionsIssued__page: conditionPartiesByActorId(first: 20, condition: { role: ISSUER }, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: [FIRST_STATED_AT_DESC, CONDITION_ID_DESC]) { nodes { conditionByConditionId { ...C } } }
    }
  }
  fragment C on Condition {
    summary force firstStatedAt
    issuers__list: conditionPartiesByConditionId(condition: { role: ISSUER }) { nodes { actorByActorId { name } } }
    targets__list: conditionPartiesByConditionId(condition: { role: TARGET }) { nodes { actorByActorId { name } } }
    status: statusNow
    history__rows: assessmentsByConditionId(first: 20, filter: { standing: { in: [ASSERTED, HEDGED] } }, orderBy: [JUDGED_AT_ASC, PRIMARY_KEY_ASC]) { nodes { turnedAt: judgedAt status assessor: actorByAssessorId { name } } }
    bearings__rows: bearingsByConditionId(first: 20, filter: { eventByEventId: { standing: { in: [ASSERTED, HEDGED] } } }, orderBy: PRIMARY_KEY_ASC) { nodes { bearingKind event: eventByEventId { title eventType startedAt } } }
  }`,
  limit: {
    statement: body(
      'actor',
      `(SELECT json_build_object('name', actor.name, 'actorKind', actor."actorKind", ${['TARGET', 'ISSUER']
        .map(
          (role) =>
            `'${role === 'TARGET' ? 'conditionsFaced' : 'conditionsIssued'}', ${page(
              `json_build_object('summary', summary, 'force', force, 'firstStatedAt', ${moment('"firstStatedAt"')}, 'issuers', ${parties('ISSUER')}, 'targets', ${parties('TARGET')},
              'status', ${status},
              'history', ${list(
                `json_build_object('turnedAt', ${moment('"judgedAt"')}, 'status', status, 'assessor', ${actor('"assessorId"')})`,
                `SELECT * FROM "Assessment" s WHERE s."conditionId" = x.id AND s.standing <= 'HEDGED' AND s."judgedAt" <= proviso_today() ORDER BY s."judgedAt", s.id LIMIT 20`,
              )},
              'bearings', ${list(
                `json_build_object('bearingKind', "bearingKind", 'event', json_build_object('title', title, 'eventType', "eventType", 'startedAt', ${moment('"startedAt"')}))`,
                `SELECT b."bearingKind", e.title, e."eventType", e."startedAt", e."startedAtPrecision" FROM "Bearing" b JOIN "Event" e ON e.id = b."eventId" WHERE b."conditionId" = x.id AND b."ownStanding" <= 'HEDGED' AND e.standing <= 'HEDGED' ORDER BY b.id LIMIT 20`,
              )})`,
              `SELECT c.* FROM (SELECT "conditionId", "firstStatedAt" FROM "ConditionParty" WHERE "actorId" = actor.id AND role = '${role}' AND "ownStanding" <= 'HEDGED' AND standing <= 'HEDGED'
               ORDER BY "firstStatedAt" DESC, "conditionId" DESC LIMIT 20
             ) p JOIN "Condition" c ON c.id = p."conditionId" ORDER BY p."firstStatedAt" DESC, c.id DESC`,
            )}`,
        )
        .join(', ')}) FROM "Actor" actor WHERE ${isNamed('actor.id', '$1')} AND ${isActor('actor')})`,
    ),
    values: ({ slug }) => [slug],
  },
}
