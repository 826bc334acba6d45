-- What a user of PostGraphile would write to serve the same questions: computed columns and queries as SQL functions.
DROP SCHEMA IF EXISTS bench_postgraphile CASCADE;
CREATE SCHEMA bench_postgraphile;

-- Proviso's own indexes of these orders are over expressions, which PostGraphile does not order by.
CREATE INDEX IF NOT EXISTS bench_condition_topic ON "Condition" (topic, "firstStatedAt", id);
CREATE INDEX IF NOT EXISTS bench_condition_force ON "Condition" (force, "firstStatedAt", id);
CREATE INDEX IF NOT EXISTS bench_event_type ON "Event" ("eventType", "startedAt", id);
CREATE INDEX IF NOT EXISTS bench_event_country ON "Event" ("placeCountry", "startedAt", id);
CREATE INDEX IF NOT EXISTS bench_participation_order ON "Participation" ("actorId", "eventStartedAt", "eventId");
CREATE INDEX IF NOT EXISTS bench_party_order ON "ConditionParty" ("actorId", role, "firstStatedAt", "conditionId");

-- The status of a condition at a time, as known at a time.
CREATE FUNCTION bench_postgraphile."Condition_status_at"(c "Condition", as_of timestamptz, known_at timestamptz)
RETURNS "AssessmentStatus" LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT s.status FROM "Assessment" s
    WHERE s."conditionId" = c.id AND s."judgedAt" <= as_of AND EXISTS (
      SELECT FROM "Claim" k WHERE k."assessmentId" = s.id AND k."reportedAt" <= known_at
        AND (k."retractedAt" IS NULL OR k."retractedAt" > known_at))
    ORDER BY s."judgedAt" DESC, s.id DESC LIMIT 1), 'PENDING')
$$;

CREATE FUNCTION bench_postgraphile."Condition_status_now"(c "Condition") RETURNS "AssessmentStatus" LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT s.status FROM "Assessment" s WHERE s."conditionId" = c.id AND s."judgedAt" <= now() AND s."retractedAt" IS NULL
    ORDER BY s."judgedAt" DESC, s.id DESC LIMIT 1), 'PENDING')
$$;

CREATE FUNCTION bench_postgraphile."Condition_unmet"(c "Condition") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT s.status FROM "Assessment" s WHERE s."conditionId" = c.id AND s."judgedAt" <= now() AND s."retractedAt" IS NULL
    ORDER BY s."judgedAt" DESC, s.id DESC LIMIT 1), 'PENDING')
    IN ('PENDING', 'IN_PROGRESS', 'UNKNOWN', 'PARTIALLY_MET', 'NOT_MET', 'REJECTED', 'BETRAYED')
$$;
COMMENT ON FUNCTION bench_postgraphile."Condition_unmet"("Condition") IS E'@behavior +filterBy';

-- Each assessor's latest word on a condition.
CREATE FUNCTION bench_postgraphile."Condition_latest_by_assessor"(c "Condition") RETURNS SETOF "Assessment" LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (s."assessorId") s.* FROM "Assessment" s
  WHERE s."conditionId" = c.id AND s."judgedAt" <= now() AND s."retractedAt" IS NULL
  ORDER BY s."assessorId", s."judgedAt" DESC, s.id DESC
$$;

-- Conditions whose assessors disagree, of those first stated before a moment: the latest first.
CREATE FUNCTION bench_postgraphile.disputed_conditions(before timestamptz) RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT c.* FROM "Condition" c
  WHERE c."firstStatedAt" < before AND c."retractedAt" IS NULL AND (
    SELECT count(DISTINCT CASE
        WHEN l.status IN ('MET', 'MET_WITH_DELAY') THEN 'DONE'
        WHEN l.status = 'PARTIALLY_MET' THEN 'PART'
        WHEN l.status IN ('NOT_MET', 'REJECTED', 'BETRAYED') THEN 'FAILED'
        WHEN l.status IN ('WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED') THEN 'ENDED'
        ELSE 'OPEN' END) > 1
    FROM (
      SELECT DISTINCT ON (s."assessorId") s.status FROM "Assessment" s
      WHERE s."conditionId" = c.id AND s."judgedAt" <= now() AND s."retractedAt" IS NULL
      ORDER BY s."assessorId", s."judgedAt" DESC, s.id DESC) l)
  ORDER BY c."firstStatedAt" DESC, c.id DESC
$$;

-- Articles by full text, the best first.
CREATE FUNCTION bench_postgraphile.search_articles(match text, ranks text[]) RETURNS SETOF "Article" LANGUAGE sql STABLE AS $$
  SELECT a.* FROM "SearchEntry" s JOIN "Article" a ON a.id = s."articleId"
  WHERE s.words @@ match::tsquery
  ORDER BY ts_rank_cd(s.words, ranks[s.language]::tsquery) DESC, s.id DESC
$$;
