-- How conditions stand, and stood, by all that is known today.
-- Triggers look at each statement's rows together, "after" it and "before"; EXECUTE plans for as many as there are.

-- What a status comes down to.
CREATE OR REPLACE FUNCTION "public"."proviso_status_class"("status" "public"."AssessmentStatus") RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN "status" IN ('MET', 'MET_WITH_DELAY') THEN 'DONE'
    WHEN "status" = 'PARTIALLY_MET' THEN 'PART'
    WHEN "status" IN ('NOT_MET', 'REJECTED', 'BETRAYED') THEN 'FAILED'
    WHEN "status" IN ('WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED') THEN 'ENDED'
    ELSE 'OPEN' END;

-- How an assessment stood at a moment by all that is known today: what somebody first says of it holds for the time before as well.
-- Null where nobody says anything.
CREATE OR REPLACE FUNCTION "public"."proviso_assessment_standing"("assessment" bigint, "moment" timestamptz) RETURNS "public"."Standing"
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (SELECT min(w."standing")
            FROM (SELECT DISTINCT ON (c."speakerId", c."voice") "public"."proviso_standing"(c."stance") AS "standing"
                    FROM "public"."Claim" c CROSS JOIN LATERAL (SELECT coalesce(c."saidAt", c."reportedAt") AS "at") s
                   WHERE c."assessmentId" = "assessment" AND c."retractedAt" IS NULL
                   ORDER BY c."speakerId", c."voice", s."at" > "moment", CASE WHEN s."at" > "moment" THEN s."at" END, s."at" DESC,
                            "public"."proviso_standing"(c."stance")) w);

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM pg_advisory_xact_lock(hashtext('proviso_set_status_periods'));
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "disputed", "firstStatedAt")
    SELECT c."id", t."from", coalesce(lead(t."from") OVER (PARTITION BY c."id" ORDER BY t."from"), ''infinity''),
           coalesce(s."status", ''PENDING''), s."disputed", c."firstStatedAt"
      FROM "Condition" c
     CROSS JOIN LATERAL (
             SELECT ''-infinity''::timestamptz AS "from"
              UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL
              UNION SELECT coalesce(l."saidAt", l."reportedAt")
                      FROM "Assessment" a JOIN "Claim" l ON l."assessmentId" = a."id" AND l."retractedAt" IS NULL
                     WHERE a."conditionId" = c."id" AND a."knownSince" IS NULL) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(a."status" ORDER BY a."judgedAt" DESC, a."id" DESC))[1] AS "status",
                    count(DISTINCT "proviso_status_class"(a."status")) FILTER (WHERE a."isLatest") > 1 AS "disputed"
               FROM (SELECT "id", "status", "judgedAt",
                            row_number() OVER (
                              PARTITION BY "assessorId" ORDER BY "judgedAt" DESC, "id" DESC) = 1 AS "isLatest"
                       FROM "Assessment"
                      WHERE "conditionId" = c."id" AND "retractedAt" IS NULL AND "judgedAt" <= t."from"
                        AND ("knownSince" IS NOT NULL
                             OR coalesce("proviso_assessment_standing"("id", t."from"), "standing") <= ''HEDGED'')) a) s
     WHERE c."id" = ANY ($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "everDisputed" = s."everDisputed"
      FROM (SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1 AS "everDisputed"
              FROM "Assessment" WHERE "conditionId" = ANY ($1) GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."everDisputed" <> s."everDisputed"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_conditions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "disputed", "firstStatedAt")
  SELECT "id", '-infinity', 'infinity', 'PENDING', false, "firstStatedAt" FROM "after";
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_inserted" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_inserted"();

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "conditionId" FROM (
        (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt", "knownSince", "standing" FROM "after"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt", "knownSince", "standing" FROM "before")
        UNION ALL
        (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt", "knownSince", "standing" FROM "before"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt", "knownSince", "standing" FROM "after")) c);
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
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
