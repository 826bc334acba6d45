-- What a user of PostGraphile would write to serve the same questions: computed columns and queries as SQL functions.
DROP SCHEMA IF EXISTS bench_postgraphile CASCADE;
CREATE SCHEMA bench_postgraphile;
-- What these functions and the hand-written statements share: functions that return sets, for of those PostgreSQL inlines what has
-- sub-selects. PostGraphile does not show this schema.
DROP SCHEMA IF EXISTS bench_shared CASCADE;
CREATE SCHEMA bench_shared;

-- Proviso's own indexes of these orders are over expressions, which PostGraphile does not order by.
CREATE INDEX IF NOT EXISTS bench_condition_topic ON "Condition" ("topicId", "firstStatedAt", id);
CREATE INDEX IF NOT EXISTS bench_condition_force ON "Condition" (force, "firstStatedAt", id);
CREATE INDEX IF NOT EXISTS bench_event_type ON "Event" ("eventType", "startedAt", id);
CREATE INDEX IF NOT EXISTS bench_event_country ON "Event" ("placeCountry", "startedAt", id);
CREATE INDEX IF NOT EXISTS bench_participation_order ON "Participation" ("actorId", "eventStartedAt", "eventId");
CREATE INDEX IF NOT EXISTS bench_party_order ON "ConditionParty" ("actorId", role, "firstStatedAt", "conditionId");

-- Whether a claim had been reported by a moment; whether it was known then, and not taken back.
CREATE FUNCTION bench_shared.was_reported(k "Claim", at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT k."reportedAt" <= at AND k."retractedBy" IS DISTINCT FROM 'CODER'
$$;
CREATE FUNCTION bench_shared.is_known(k "Claim", at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT bench_shared.was_reported(k, at) AND (k."retractedAt" IS NULL OR k."retractedAt" > at)
$$;

-- How what rests on claims stood at a moment, as known then: by the strongest of the latest words of each
-- who speaks of it. Null where it was not known.
DO $do$
DECLARE
  subject text;
BEGIN
  FOREACH subject IN ARRAY ARRAY['condition', 'assessment', 'affiliation', 'conditionParty', 'consideration'] LOOP
    EXECUTE format($f$
      CREATE FUNCTION bench_shared.%I(subject_id bigint, at timestamptz) RETURNS SETOF "Standing" LANGUAGE sql STABLE AS $$
        SELECT min(w.standing) FROM (
          SELECT DISTINCT ON (k."speakerId", k.voice) proviso_standing(k.stance) AS standing
          FROM "Claim" k WHERE k.%I = subject_id AND bench_shared.is_known(k, at)
          ORDER BY k."speakerId", k.voice, coalesce(k."saidAt", k."reportedAt") DESC, proviso_standing(k.stance)) w
      $$$f$, subject || '_standing', subject || 'Id');
  END LOOP;
END $do$;

-- Whether who judges a condition is on the side of a party to it when they judge, as known at a moment.
CREATE FUNCTION bench_shared.is_on_side(condition_id bigint, party "ConditionRole", judge bigint, judged_at timestamptz, at timestamptz)
RETURNS SETOF boolean LANGUAGE sql STABLE AS $$
  SELECT true FROM "ConditionParty" p
  WHERE p."conditionId" = condition_id AND p.role = party AND (p."actorId" = judge OR EXISTS (
    SELECT FROM "Affiliation" f
    WHERE f."actorId" = judge AND f."counterpartId" = p."actorId"
      AND (f."affiliationKind" IN ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
        OR f."affiliationKind" = 'MEMBER_OF' AND (SELECT a."actorKind" FROM "Actor" a WHERE a.id = p."actorId") = 'COALITION')
      AND (f."knownSince" <= at OR f."knownSince" IS NULL AND (SELECT s FROM bench_shared.affiliation_standing(f.id, at) s) <= 'HEDGED')
      AND (f."validFrom" IS NULL OR f."validFrom" <= (judged_at AT TIME ZONE 'UTC')::date)
      AND (f."validTo" IS NULL OR f."validTo" >= (judged_at AT TIME ZONE 'UTC')::date)))
$$;

-- The status of a condition at a moment, as known then: of the words of its assessors the latest that counts. None where nobody judged.
CREATE FUNCTION bench_shared.status_at(condition_id bigint, at timestamptz) RETURNS SETOF "ConditionStatus" LANGUAGE sql STABLE AS $$
  WITH judged AS (
    SELECT s.id, s.status, proviso_status_class(s.status) AS class, s."judgedAt", s."supersedesId", k."reportedAt",
           (SELECT w FROM bench_shared.assessment_standing(s.id, at) w) AS standing,
           coalesce(s."assessorId", k."speakerId") AS judge, CASE WHEN s."assessorId" IS NULL THEN k.voice END AS voice
    FROM "Assessment" s CROSS JOIN LATERAL (
      SELECT k."speakerId", k.voice, k."reportedAt" FROM "Claim" k
      WHERE k."assessmentId" = s.id AND bench_shared.is_known(k, at) ORDER BY k."reportedAt", k.id LIMIT 1) k
    WHERE s."conditionId" = condition_id AND s."judgedAt" <= at),
  counted AS (SELECT * FROM judged WHERE standing <= 'HEDGED'),
  words AS (
    SELECT DISTINCT ON (w.judge, w.voice) w.* FROM counted w
    WHERE NOT EXISTS (SELECT FROM counted l WHERE l."supersedesId" = w.id)
    ORDER BY w.judge, w.voice, w.standing, w."judgedAt" DESC, w."reportedAt" DESC, proviso_class_rank(w.class), w.id)
  SELECT w.status::text::"ConditionStatus" FROM words w
  ORDER BY w.class <> 'FAILED' AND EXISTS (SELECT FROM bench_shared.is_on_side(condition_id, 'TARGET', w.judge, w."judgedAt", at))
      AND NOT (w.class = 'ENDED' AND EXISTS (SELECT FROM bench_shared.is_on_side(condition_id, 'ISSUER', w.judge, w."judgedAt", at))),
    w.standing <> 'ASSERTED' OR w.status = 'UNKNOWN', w."judgedAt" DESC, w."reportedAt" DESC, proviso_class_rank(w.class), w.id
  LIMIT 1
$$;

-- When a condition was first stated, as known at a moment. Null where it was not known.
CREATE FUNCTION bench_shared.stated_at(c "Condition", at timestamptz) RETURNS SETOF timestamptz LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN c."knownSince" <= at THEN c."firstStatedAt"
    WHEN c."knownSince" IS NULL THEN (SELECT s."at" FROM proviso_first_stated(c.id, at, 'REPORTED') s) END
$$;

-- What some issuers required of a target, as known at a moment: the latest first.
CREATE FUNCTION bench_shared.required(target text, issuers text[], at timestamptz) RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT c.* FROM "ConditionParty" t JOIN "Condition" c ON c.id = t."conditionId"
    CROSS JOIN LATERAL bench_shared.stated_at(c, at) s(stated)
  WHERE t."actorId" = (SELECT id FROM "Actor" WHERE slug = target) AND t.role = 'TARGET'
    AND EXISTS (SELECT FROM "ConditionParty" i JOIN "Actor" a ON a.id = i."actorId"
      WHERE i."conditionId" = c.id AND i.role = 'ISSUER' AND a.slug = ANY (issuers))
    AND (c."knownSince" <= at OR c."knownSince" IS NULL AND (SELECT w FROM bench_shared.condition_standing(c.id, at) w) <= 'HEDGED')
    AND s.stated <= at
  ORDER BY s.stated DESC, c.id DESC
$$;

-- Conditions, their parties, judgements of them and what is on offer, as they read at a moment: many were edited since.
CREATE FUNCTION bench_shared.conditions_then(at timestamptz) RETURNS TABLE (id bigint, summary text, force "ConditionForce", formality "Formality",
  "topicId" bigint, "considerationId" bigint, "knownSince" timestamptz, "firstStatedAt" timestamptz, "firstStatedAtPrecision" "DatePrecision") LANGUAGE sql STABLE AS $$
  SELECT c.id, c.summary, c.force, c.formality, c."topicId", c."considerationId", c."knownSince", c."firstStatedAt", c."firstStatedAtPrecision"
  FROM "Condition" c WHERE NOT c."isEdited"
  UNION ALL
  SELECT h.id, h.summary, h.force, h.formality, h."topicId", h."considerationId", h."knownSince", h."firstStatedAt", h."firstStatedAtPrecision"
  FROM "ConditionHistory" h WHERE h."reportedFrom" <= at AND h."reportedUntil" > at AND h."recordedUntil" = 'infinity'
$$;
CREATE FUNCTION bench_shared.parties_then(at timestamptz) RETURNS TABLE (id bigint, "conditionId" bigint, "actorId" bigint, role "ConditionRole", "hasClaims" boolean,
  "knownSince" timestamptz) LANGUAGE sql STABLE AS $$
  SELECT p.id, p."conditionId", p."actorId", p.role, p."hasClaims", p."knownSince" FROM "ConditionParty" p WHERE NOT p."isEdited"
  UNION ALL
  SELECT h.id, h."conditionId", h."actorId", h.role, h."hasClaims", h."knownSince"
  FROM "ConditionPartyHistory" h WHERE h."reportedFrom" <= at AND h."reportedUntil" > at AND h."recordedUntil" = 'infinity'
$$;
CREATE FUNCTION bench_shared.considerations_then(at timestamptz) RETURNS TABLE (id bigint, "considerationKind" "ConsiderationKind", description text, "hasClaims" boolean,
  "knownSince" timestamptz) LANGUAGE sql STABLE AS $$
  SELECT n.id, n."considerationKind", n.description, n."hasClaims", n."knownSince" FROM "Consideration" n WHERE NOT n."isEdited"
  UNION ALL
  SELECT h.id, h."considerationKind", h.description, h."hasClaims", h."knownSince"
  FROM "ConsiderationHistory" h WHERE h."reportedFrom" <= at AND h."reportedUntil" > at AND h."recordedUntil" = 'infinity'
$$;

-- Whether what is on offer was known at a moment: by claims of its own, else by those of what is tied to it.
CREATE FUNCTION bench_shared.is_offer_known(offer bigint, has_claims boolean, known_since timestamptz, at timestamptz) RETURNS SETOF boolean LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN has_claims THEN known_since <= at
      OR known_since IS NULL AND EXISTS (SELECT FROM "Claim" k WHERE k."considerationId" = offer AND bench_shared.was_reported(k, at))
    ELSE EXISTS (SELECT FROM bench_shared.conditions_then(at) c JOIN "Claim" k ON k."conditionId" = c.id
        WHERE c."considerationId" = offer AND bench_shared.was_reported(k, at))
      OR EXISTS (SELECT FROM "TermCondition" t JOIN "Claim" k ON k."conditionId" = t."conditionId"
        WHERE t."considerationId" = offer AND bench_shared.was_reported(k, at))
      OR EXISTS (SELECT FROM "Outcome" o JOIN "Claim" k ON k."outcomeId" = o.id
        WHERE o."considerationId" = offer AND bench_shared.was_reported(k, at))
      OR EXISTS (SELECT FROM "Figure" f JOIN "Claim" k ON k."figureId" = f.id
        WHERE f."considerationId" = offer AND bench_shared.was_reported(k, at)) END
$$;

-- What some issuers required of a target, as it read at a moment and was known then: the latest first.
CREATE FUNCTION bench_shared.required_then(target text, issuers text[], at timestamptz) RETURNS TABLE (id bigint, summary text, force "ConditionForce",
  formality "Formality", "topicId" bigint, "considerationId" bigint, "statedAt" timestamptz, "statedAtPrecision" "DatePrecision") LANGUAGE sql STABLE AS $$
  SELECT c.id, c.summary, c.force, c.formality, c."topicId", c."considerationId", s.stated, s.precision
  FROM bench_shared.parties_then(at) t
    CROSS JOIN LATERAL (SELECT * FROM bench_shared.conditions_then(at) c WHERE c.id = t."conditionId" OFFSET 0) c
    CROSS JOIN LATERAL (
      SELECT c."firstStatedAt" AS stated, c."firstStatedAtPrecision" AS precision WHERE c."knownSince" <= at
      UNION ALL
      SELECT f."at", f.precision FROM proviso_first_stated(c.id, $3, 'REPORTED') f WHERE c."knownSince" IS NULL) s
  WHERE t."actorId" = (SELECT coalesce("survivorId", id) FROM "Actor" WHERE slug = target) AND t.role = 'TARGET'
    AND (NOT t."hasClaims" OR t."knownSince" <= at
      OR t."knownSince" IS NULL AND (SELECT w FROM bench_shared."conditionParty_standing"(t.id, at) w) <= 'HEDGED')
    AND EXISTS (SELECT FROM bench_shared.parties_then(at) i
      WHERE i."conditionId" = t."conditionId" AND i.role = 'ISSUER' AND (NOT i."hasClaims" OR i."knownSince" <= at
      OR i."knownSince" IS NULL AND (SELECT w FROM bench_shared."conditionParty_standing"(i.id, at) w) <= 'HEDGED')
        AND i."actorId" = ANY (ARRAY(SELECT coalesce("survivorId", id) FROM "Actor" WHERE slug = ANY (issuers))))
    AND (c."knownSince" <= at OR c."knownSince" IS NULL AND (SELECT w FROM bench_shared.condition_standing(c.id, at) w) <= 'HEDGED')
    AND s.stated <= at
  ORDER BY s.stated DESC, c.id DESC
$$;

-- The status of a condition by all that is known today, by the words of a role; none of a role that has not judged.
CREATE FUNCTION bench_shared.status_now(condition_id bigint, by_role "StatusRole" DEFAULT 'OTHERS') RETURNS SETOF "ConditionStatus" LANGUAGE sql STABLE AS $$
  SELECT p.status FROM "StatusPeriod" p
  WHERE p."conditionId" = condition_id AND p.role = by_role AND p."from" <= proviso_today() ORDER BY p."from" DESC LIMIT 1
$$;

-- The conditions of a consideration that somebody has judged, and not to be met or ended.
CREATE FUNCTION bench_shared.unmet(consideration_id bigint) RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT c.* FROM "Condition" c
  WHERE c.id IN (SELECT o.id FROM "Condition" o WHERE o."considerationId" = consideration_id
                 UNION SELECT t."conditionId" FROM "TermCondition" t WHERE t."considerationId" = consideration_id)
    AND c.standing <= 'HEDGED'
    AND (SELECT s FROM bench_shared.status_now(c.id) s) IN ('PENDING', 'IN_PROGRESS', 'UNKNOWN', 'PARTIALLY_MET', 'NOT_MET', 'REJECTED', 'BETRAYED')
$$;

-- Each assessor's word on a condition: their latest judgement that counts and is not superseded, what is asserted before what is hedged.
CREATE FUNCTION bench_shared.words(condition_id bigint) RETURNS SETOF "Assessment" LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (coalesce(s."assessorId", k."speakerId"), CASE WHEN s."assessorId" IS NULL THEN k.voice END) s.*
  FROM "Assessment" s LEFT JOIN LATERAL (
    SELECT k."speakerId", k.voice, k."reportedAt" FROM "Claim" k
    WHERE k."assessmentId" = s.id AND k."retractedAt" IS NULL ORDER BY k."reportedAt", k.id LIMIT 1) k ON true
  WHERE s."conditionId" = condition_id AND s."judgedAt" <= proviso_today() AND s.standing <= 'HEDGED'
    AND NOT EXISTS (SELECT FROM "Assessment" l WHERE l."supersedesId" = s.id AND l."conditionId" = condition_id
      AND l."judgedAt" <= proviso_today() AND l.standing <= 'HEDGED')
  ORDER BY coalesce(s."assessorId", k."speakerId"), CASE WHEN s."assessorId" IS NULL THEN k.voice END, s.standing,
    s."judgedAt" DESC, k."reportedAt" DESC NULLS LAST, proviso_class_rank(proviso_status_class(s.status)), s.id
$$;

-- Conditions whose assessors disagree, of those first stated before a moment: the latest first.
CREATE FUNCTION bench_shared.disputed(before timestamptz) RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT c.* FROM "StatusPeriod" p JOIN "Condition" c ON c.id = p."conditionId"
  WHERE p.disputed AND p."from" <= proviso_today() AND p.until > proviso_today() AND c.standing <= 'HEDGED'
    AND coalesce(p."firstStatedAt", '-infinity') < before AND p."firstStatedAt" IS NOT NULL
  ORDER BY coalesce(p."firstStatedAt", '-infinity') DESC, p."conditionId" DESC
$$;

-- The same, as PostGraphile takes them.
CREATE FUNCTION bench_postgraphile."Condition_status_at"(c "Condition", at timestamptz) RETURNS "ConditionStatus" LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT s FROM bench_shared.status_at(c.id, at) s), 'UNJUDGED')
$$;
CREATE FUNCTION bench_postgraphile."Condition_stated_at"(c "Condition", at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT s FROM bench_shared.stated_at(c, at) s
$$;
CREATE FUNCTION bench_postgraphile.required(target text, issuers text[], at timestamptz) RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT * FROM bench_shared.required(target, issuers, at)
$$;
CREATE FUNCTION bench_postgraphile."Condition_status_now"(c "Condition") RETURNS "ConditionStatus" LANGUAGE sql STABLE AS $$
  SELECT s FROM bench_shared.status_now(c.id) s
$$;
CREATE FUNCTION bench_postgraphile."Condition_words"(c "Condition") RETURNS SETOF "Assessment" LANGUAGE sql STABLE AS $$
  SELECT * FROM bench_shared.words(c.id)
$$;
CREATE FUNCTION bench_postgraphile."Condition_status_of"(c "Condition", party "StatusRole") RETURNS "ConditionStatus" LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT s FROM bench_shared.status_now(c.id, party) s), 'UNJUDGED')
$$;
CREATE FUNCTION bench_postgraphile."Condition_word_of"(c "Condition", party "StatusRole") RETURNS "Assessment" LANGUAGE sql STABLE AS $$
  SELECT s.* FROM "StatusPeriod" p JOIN "Assessment" s ON s.id = p."assessmentId"
  WHERE p."conditionId" = c.id AND p.role = party AND p."from" <= proviso_today() AND p.until > proviso_today()
$$;
CREATE FUNCTION bench_postgraphile.disputed(before timestamptz) RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT * FROM bench_shared.disputed(before)
$$;
CREATE FUNCTION bench_postgraphile."Consideration_unmet"(n "Consideration") RETURNS SETOF "Condition" LANGUAGE sql STABLE AS $$
  SELECT * FROM bench_shared.unmet(n.id) ORDER BY "firstStatedAt" DESC, id DESC
$$;

-- Articles by full text, the best first.
CREATE FUNCTION bench_postgraphile.search_articles(match text, ranks text[]) RETURNS SETOF "Article" LANGUAGE sql STABLE AS $$
  SELECT a.* FROM "SearchEntry" s JOIN "Article" a ON a.id = s."articleId"
  WHERE s.words @@ match::tsquery AND s."retractedAt" IS NULL
  ORDER BY ts_rank_cd(s.words, ranks[s.language]::tsquery) DESC, s.id DESC
$$;
