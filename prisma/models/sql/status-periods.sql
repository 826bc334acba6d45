-- How conditions stand, and stood, by all that is known today.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- What a status comes down to.
CREATE OR REPLACE FUNCTION "public"."proviso_status_class"("status" "public"."AssessmentStatus") RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN "status" IN ('MET', 'MET_WITH_DELAY') THEN 'DONE'
    WHEN "status" = 'PARTIALLY_MET' THEN 'PART'
    WHEN "status" IN ('NOT_MET', 'REJECTED', 'BETRAYED') THEN 'FAILED'
    WHEN "status" IN ('WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED') THEN 'ENDED'
    ELSE 'OPEN' END;

-- The order of classes where judgements are of the same moment.
CREATE OR REPLACE FUNCTION "public"."proviso_class_rank"("class" text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_position(ARRAY['FAILED', 'PART', 'DONE', 'ENDED', 'OPEN'], "class");

-- The word of each assessor by all that is known today, as proviso_words() tells of any moment. PostgreSQL writes it into the statements
-- that ask for it, and works out no more of it than they use. "key" tells judgements of one moment apart.
CREATE OR REPLACE FUNCTION "proviso_words_today"("condition" bigint)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text, "isTarget" boolean, "key" text)
  LANGUAGE sql STABLE AS $$
  SELECT w."id", w."status", w."class", w."standing", "proviso_moment_start"(w."judgedAt", w."judgedAtPrecision"), w."judgedAt",
         w."reportedAt", w."judge", w."voice", "proviso_is_on_side"($1, 'TARGET', w."judge", w."judgedAt", NULL, 'REPORTED'), w."key"
    FROM (SELECT DISTINCT ON (j."judge", j."voice") j.*
            FROM (SELECT t.*, CASE WHEN count(*) OVER (PARTITION BY t."judgedAt") > 1 THEN "proviso_judgement_key"(t."id") END AS "key"
                    FROM (SELECT a."id", a."status", "proviso_status_class"(a."status") AS "class", a."standing", a."judgedAt",
                                 a."judgedAtPrecision", c."reportedAt",
                                 coalesce(a."assessorId", c."speakerId") AS "judge", CASE WHEN a."assessorId" IS NULL THEN c."voice" END AS "voice"
                            FROM "Assessment" a
                            LEFT JOIN LATERAL (SELECT k."speakerId", k."voice", k."reportedAt" FROM "Claim" k
                                                WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1) c ON true
                           WHERE a."conditionId" = $1 AND a."retractedAt" IS NULL AND a."judgedAt" <= "proviso_today"()
                             AND a."standing" <= 'HEDGED'
                             -- nobody takes back the word of another
                             AND NOT EXISTS (SELECT FROM "Assessment" l
                                               LEFT JOIN LATERAL (SELECT k."speakerId", k."voice" FROM "Claim" k
                                                                   WHERE k."assessmentId" = l."id" AND k."retractedAt" IS NULL
                                                                   ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id"
                                                                   LIMIT 1) d ON true
                                              WHERE l."supersedesId" = a."id" AND l."conditionId" = $1 AND l."retractedAt" IS NULL
                                                AND l."judgedAt" <= "proviso_today"() AND l."standing" <= 'HEDGED'
                                                AND coalesce(l."assessorId", d."speakerId") IS NOT DISTINCT FROM coalesce(a."assessorId", c."speakerId")
                                                AND CASE WHEN l."assessorId" IS NULL THEN d."voice" END
                                                    IS NOT DISTINCT FROM CASE WHEN a."assessorId" IS NULL THEN c."voice" END)) t) j
           ORDER BY j."judge", j."voice", j."standing", j."judgedAt" DESC, j."reportedAt" DESC NULLS LAST,
                    "proviso_class_rank"(j."class"), j."key" COLLATE "C", j."id") w
$$;

-- The periods of these conditions, as they have to be: of each role from its first word on, of OTHERS from the beginning of time.
CREATE OR REPLACE FUNCTION "proviso_status_periods"("ids" bigint[])
  RETURNS TABLE ("conditionId" bigint, "role" "StatusRole", "from" timestamptz, "until" timestamptz, "status" "ConditionStatus",
                 "assessmentId" bigint, "selfAssessed" boolean, "disputed" boolean, "firstStatedAt" timestamptz)
  LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT p."conditionId", p."role", p."from", lead(p."from", 1, 'infinity') OVER (PARTITION BY p."conditionId", p."role" ORDER BY p."from"),
         coalesce(p."status"::text, 'UNJUDGED')::"ConditionStatus", p."id", coalesce(p."isTarget", false), p."disputed", p."firstStatedAt"
    FROM (SELECT c."id" AS "conditionId", r."role", t."from", s."ids"[r."place"] AS "id", s."statuses"[r."place"] AS "status",
                 s."areTargets"[r."place"] AS "isTarget", r."disputed", c."firstStatedAt",
                 -- it stands otherwise than before: where a role has no word yet, there was nothing to keep
                 s."ids"[r."place"] IS DISTINCT FROM lag(s."ids"[r."place"]) OVER b
                 OR r."disputed" IS DISTINCT FROM lag(r."disputed", 1, CASE WHEN r."role" <> 'OTHERS' THEN false END) OVER b AS "turns"
            FROM "Condition" c
           CROSS JOIN LATERAL (
                   SELECT EXISTS (SELECT FROM "ConditionParty" p WHERE p."conditionId" = c."id" AND p."role" = 'MONITOR') AS "is") m
           CROSS JOIN LATERAL (
                   SELECT '-infinity'::timestamptz AS "from"
                    UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL
                    UNION SELECT coalesce(l."saidAt", l."reportedAt")
                            FROM "Assessment" a JOIN "Claim" l ON l."assessmentId" = a."id" AND l."retractedAt" IS NULL
                           WHERE a."conditionId" = c."id" AND (SELECT count(DISTINCT k."stance") FROM "Claim" k WHERE k."assessmentId" = a."id") > 1) t
           CROSS JOIN LATERAL (
                   SELECT array_agg(w."id" ORDER BY w."place") AS "ids", array_agg(w."status" ORDER BY w."place") AS "statuses",
                          array_agg(w."isTarget" ORDER BY w."place") AS "areTargets", coalesce(bool_or(w."opposes"), false) AS "disputed",
                          min(w."place") AS "ofAnybody", min(w."place") FILTER (WHERE w."isTarget") AS "ofTarget",
                          min(w."place") FILTER (WHERE w."isIssuer" AND NOT w."isTarget") AS "ofIssuer",
                          min(w."place") FILTER (WHERE NOT w."isIssuer" AND NOT w."isTarget") AS "ofThirdParty",
                          min(w."place") FILTER (WHERE CASE WHEN m."is" THEN "proviso_is_on_side"(c."id", 'MONITOR', w."judge", w."judgedAt", NULL, 'REPORTED') END) AS "ofMonitor",
                          min(w."place") FILTER (WHERE NOT w."isTarget" OR w."class" = 'FAILED' OR w."class" = 'ENDED' AND w."isIssuer") AS "counted"
                     FROM (SELECT w.*,
                                  row_number() OVER (
                                    ORDER BY w."standing" <> 'ASSERTED' OR w."status" = 'UNKNOWN', w."judgedAt" DESC,
                                             w."reportedAt" DESC NULLS LAST, "proviso_class_rank"(w."class"),
                                             CASE WHEN w."isTied" THEN "proviso_judgement_key"(w."id") END COLLATE "C", w."id") AS "place",
                                  -- of all that ended before it and oppose it, the latest is the nearest; ends are the last milliseconds of moments
                                  f."isFirm" AND w."judgedFrom" - '366 days 1 millisecond'::interval
                                    <= greatest(CASE WHEN w."class" <> 'DONE' THEN max(w."judgedAt") FILTER (WHERE w."class" = 'DONE') OVER e END,
                                                CASE WHEN w."class" <> 'PART' THEN max(w."judgedAt") FILTER (WHERE w."class" = 'PART') OVER e END,
                                                CASE WHEN w."class" <> 'FAILED' THEN max(w."judgedAt") FILTER (WHERE w."class" = 'FAILED') OVER e END)
                                    AS "opposes"
                             FROM (SELECT *, count(*) OVER (PARTITION BY "judgedAt") > 1 AS "isTied"
                                     FROM "proviso_words"(c."id", t."from", t."from", NULL, 'REPORTED')
                                    WHERE t."from" > '-infinity') w
                            CROSS JOIN LATERAL (SELECT w."standing" = 'ASSERTED' AND w."class" IN ('DONE', 'PART', 'FAILED') AS "isFirm") f
                           WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
           CROSS JOIN LATERAL (
                   VALUES ('OTHERS'::"StatusRole", coalesce(s."counted", s."ofAnybody"), s."disputed"), ('ANYBODY', s."ofAnybody", false),
                          ('ISSUER', s."ofIssuer", false), ('TARGET', s."ofTarget", false), ('MONITOR', s."ofMonitor", false),
                          ('THIRD_PARTY', s."ofThirdParty", false)) r ("role", "place", "disputed")
           WHERE c."id" = ANY ($1)
          WINDOW b AS (PARTITION BY c."id", r."role" ORDER BY t."from")) p
   WHERE p."turns";
END $$;

-- Whether judgements of these conditions, as far as they were judged, ever opposed each other within the usual window. Whose words they
-- are, and what was known of them, is left out: that is worked out for the few that are left.
CREATE OR REPLACE FUNCTION "proviso_ever_disputed"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "everDisputed" boolean) LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT "conditionId", coalesce(bool_or("opposes"), false)
    FROM (SELECT "conditionId",
                 "class" IN ('DONE', 'PART', 'FAILED') AND "proviso_moment_start"("judgedAt", "judgedAtPrecision") - '366 days 1 millisecond'::interval
                   <= greatest(CASE WHEN "class" <> 'DONE' THEN max("judgedAt") FILTER (WHERE "class" = 'DONE') OVER e END,
                               CASE WHEN "class" <> 'PART' THEN max("judgedAt") FILTER (WHERE "class" = 'PART') OVER e END,
                               CASE WHEN "class" <> 'FAILED' THEN max("judgedAt") FILTER (WHERE "class" = 'FAILED') OVER e END) AS "opposes"
            FROM (SELECT "conditionId", "proviso_status_class"("status") AS "class", "judgedAt", "judgedAtPrecision"
                    FROM "Assessment" WHERE "conditionId" = ANY ($1)
                   UNION
                  SELECT "conditionId", "proviso_status_class"("status"), "judgedAt", "judgedAtPrecision"
                    FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)) a
          WINDOW e AS (PARTITION BY "conditionId" ORDER BY "judgedAt")) o
   GROUP BY 1;
END $$;

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM FROM "Condition" WHERE "id" = ANY ("ids") ORDER BY "id" FOR NO KEY UPDATE;
  DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ("ids");
  INSERT INTO "StatusPeriod"
    ("conditionId", "role", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
  SELECT * FROM "proviso_status_periods"("ids");
  UPDATE "Condition" c SET "everDisputed" = s."everDisputed" FROM "proviso_ever_disputed"("ids") s
   WHERE c."id" = s."id" AND c."everDisputed" <> s."everDisputed";
  PERFORM "proviso_set_fulfilments_by"("ids");
END $$;

CREATE OR REPLACE FUNCTION "proviso_conditions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "disputed", "firstStatedAt")
  SELECT "id", '-infinity', 'infinity', 'UNJUDGED', false, "firstStatedAt" FROM "after";
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_inserted" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_inserted"();

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
  ELSE
    "ids" := ARRAY(
      SELECT "conditionId"
        FROM (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested"
                FROM "after"
              EXCEPT
              SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested"
                FROM "before") a
       UNION
      SELECT "conditionId" FROM (SELECT "id", "conditionId" FROM "before" EXCEPT SELECT "id", "conditionId" FROM "after") b);
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Assessment_inserted" AFTER INSERT ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();
CREATE OR REPLACE TRIGGER "Assessment_updated" AFTER UPDATE ON "Assessment"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();
CREATE OR REPLACE TRIGGER "Assessment_deleted" AFTER DELETE ON "Assessment" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();

-- A judgement that came in by one more record may come before others of the same moment.
CREATE OR REPLACE FUNCTION "proviso_judgement_keys_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "assessments" bigint[] := ARRAY(SELECT "rowId" FROM "after" WHERE "type" = 'ASSESSMENT');
  "ids" bigint[];
BEGIN
  IF cardinality("assessments") = 0 THEN
    RETURN NULL;
  END IF;
  "ids" := ARRAY(
    SELECT DISTINCT a."conditionId"
      FROM "Assessment" a JOIN "Assessment" o ON o."conditionId" = a."conditionId" AND o."judgedAt" = a."judgedAt" AND o."id" <> a."id"
     WHERE a."id" = ANY ("assessments"));
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "DatasetRecord_inserted_judgements" AFTER INSERT ON "DatasetRecord" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_judgement_keys_changed"();

-- On whose side assessors are depends on the parties, and on who belongs to them.
CREATE OR REPLACE FUNCTION "proviso_sides_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'ConditionParty' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
    ELSIF TG_OP = 'DELETE' THEN
      "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
    ELSE
      "ids" := ARRAY(
        SELECT DISTINCT "conditionId"
          FROM (SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "after"
                EXCEPT SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "before") s);
    END IF;
  ELSE
    IF TG_TABLE_NAME = 'Actor' THEN
      "actors" := ARRAY(SELECT "id" FROM (SELECT "id", "actorKind" FROM "after" EXCEPT SELECT "id", "actorKind" FROM "before") k);
    ELSIF TG_OP = 'INSERT' THEN
      "actors" := ARRAY(SELECT DISTINCT "counterpartId" FROM "after");
    ELSE
      "actors" := ARRAY(
        SELECT "counterpartId"
          FROM (SELECT "id", "actorId", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing"
                  FROM "after"
                EXCEPT
                SELECT "id", "actorId", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing"
                  FROM "before") a
         UNION
        SELECT "counterpartId" FROM (SELECT "id", "counterpartId" FROM "before" EXCEPT SELECT "id", "counterpartId" FROM "after") b);
    END IF;
    IF cardinality("actors") = 0 THEN
      RETURN NULL;
    END IF;
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "ConditionParty" WHERE "actorId" = ANY ("actors"));
  END IF;
  IF cardinality("ids") = 0 THEN
    RETURN NULL;
  END IF;
  "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "conditionId" = ANY ("ids"));
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ConditionParty_inserted_sides" AFTER INSERT ON "ConditionParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_sides_changed"();
CREATE OR REPLACE TRIGGER "ConditionParty_updated_sides" AFTER UPDATE ON "ConditionParty"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_sides_changed"();
CREATE OR REPLACE TRIGGER "ConditionParty_deleted_sides" AFTER DELETE ON "ConditionParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_sides_changed"();
CREATE OR REPLACE TRIGGER "Affiliation_inserted_sides" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_sides_changed"();
CREATE OR REPLACE TRIGGER "Affiliation_updated_sides" AFTER UPDATE ON "Affiliation"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_sides_changed"();
CREATE OR REPLACE TRIGGER "Actor_updated_sides" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_sides_changed"();
