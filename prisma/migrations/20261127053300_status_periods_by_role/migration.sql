-- CreateEnum
CREATE TYPE "StatusRole" AS ENUM ('OTHERS', 'ISSUER', 'TARGET', 'MONITOR', 'THIRD_PARTY', 'ANYBODY');

DROP INDEX "StatusPeriod_status_descending";
DROP INDEX "StatusPeriod_status_ascending";

-- AlterTable
ALTER TABLE "StatusPeriod" DROP CONSTRAINT "StatusPeriod_pkey",
ADD COLUMN     "role" "StatusRole" NOT NULL DEFAULT 'OTHERS',
ADD CONSTRAINT "StatusPeriod_pkey" PRIMARY KEY ("conditionId", "role", "from");

-- they return something else
DROP FUNCTION "proviso_words_today"(bigint);
DROP FUNCTION "proviso_status_periods"(bigint[]);

-- What a condition counts as at a moment: by its status, but for the good that the target's side alone says of it; that it has ended is
-- for the issuer to say.
CREATE OR REPLACE FUNCTION "proviso_verdict"("condition" bigint, "polarity" "Polarity", "moment" timestamptz) RETURNS text
  LANGUAGE sql STABLE AS $$
  SELECT CASE
           WHEN p."status" IS NULL
             OR p."selfAssessed" AND (p."class" IN ('DONE', 'PART')
                                      OR p."class" = 'ENDED'
                                         AND NOT (SELECT "proviso_is_on_side"("condition", 'ISSUER', coalesce(a."assessorId", (
                                                           SELECT k."speakerId" FROM "Claim" k
                                                            WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                            ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1)), a."judgedAt", NULL, 'REPORTED')
                                                    FROM "Assessment" a WHERE a."id" = p."assessmentId"))
           THEN CASE "polarity" WHEN 'MUST_NOT' THEN 'KEPT' ELSE 'UNJUDGED' END
           WHEN p."status" = 'WAIVED' OR p."class" = 'DONE' THEN 'DONE'
           WHEN p."class" = 'PART' THEN 'PART'
           WHEN p."status" = 'UNKNOWN' THEN 'UNJUDGED'
           WHEN p."class" = 'ENDED' THEN 'LEFT'
           ELSE 'NOT' END
    FROM (SELECT 1) one
    LEFT JOIN LATERAL (
           SELECT nullif(s."status"::text, 'UNJUDGED') AS "status", s."selfAssessed", s."assessmentId",
                  CASE WHEN s."status" <> 'UNJUDGED' THEN "proviso_status_class"(s."status"::text::"AssessmentStatus") END AS "class"
             FROM "StatusPeriod" s
            WHERE s."conditionId" = "condition" AND s."role" = 'OTHERS' AND s."from" <= "moment" ORDER BY s."from" DESC LIMIT 1) p ON true
$$;

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
                             AND NOT EXISTS (SELECT FROM "Assessment" l
                                              WHERE l."supersedesId" = a."id" AND l."conditionId" = $1 AND l."retractedAt" IS NULL
                                                AND l."judgedAt" <= "proviso_today"() AND l."standing" <= 'HEDGED')) t) j
           ORDER BY j."judge", j."voice", j."standing", j."judgedAt" DESC, j."reportedAt" DESC NULLS LAST,
                    "proviso_class_rank"(j."class"), j."key" COLLATE "C", j."id") w
$$;

-- The periods of these conditions, as they have to be: of each role from its first word on, of OTHERS from the beginning of time.
CREATE OR REPLACE FUNCTION "proviso_status_periods"("ids" bigint[])
  RETURNS TABLE ("conditionId" bigint, "role" "StatusRole", "from" timestamptz, "until" timestamptz, "status" "ConditionStatus",
                 "assessmentId" bigint, "selfAssessed" boolean, "disputed" boolean, "firstStatedAt" timestamptz)
  LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT p."conditionId", p."role", p."from", lead(p."from", 1, ''infinity'') OVER (PARTITION BY p."conditionId", p."role" ORDER BY p."from"),
           coalesce(p."status"::text, ''UNJUDGED'')::"ConditionStatus", p."id", coalesce(p."isTarget", false), p."disputed", p."firstStatedAt"
      FROM (SELECT c."id" AS "conditionId", r."role", t."from", s."ids"[r."place"] AS "id", s."statuses"[r."place"] AS "status",
                   s."areTargets"[r."place"] AS "isTarget", r."disputed", c."firstStatedAt",
                   -- it stands otherwise than before: where a role has no word yet, there was nothing to keep
                   s."ids"[r."place"] IS DISTINCT FROM lag(s."ids"[r."place"]) OVER b
                   OR r."disputed" IS DISTINCT FROM lag(r."disputed", 1, CASE WHEN r."role" <> ''OTHERS'' THEN false END) OVER b AS "turns"
              FROM "Condition" c
             CROSS JOIN LATERAL (
                     SELECT EXISTS (SELECT FROM "ConditionParty" p WHERE p."conditionId" = c."id" AND p."role" = ''MONITOR'') AS "is") m
             CROSS JOIN LATERAL (
                     SELECT ''-infinity''::timestamptz AS "from"
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
                            min(w."place") FILTER (WHERE CASE WHEN m."is" THEN "proviso_is_on_side"(c."id", ''MONITOR'', w."judge", w."judgedAt", NULL, ''REPORTED'') END) AS "ofMonitor",
                            min(w."place") FILTER (WHERE NOT w."isTarget" OR w."class" = ''FAILED'' OR w."class" = ''ENDED'' AND w."isIssuer") AS "counted"
                       FROM (SELECT w.*,
                                    row_number() OVER (
                                      ORDER BY w."standing" <> ''ASSERTED'' OR w."status" = ''UNKNOWN'', w."judgedAt" DESC,
                                               w."reportedAt" DESC NULLS LAST, "proviso_class_rank"(w."class"),
                                               CASE WHEN w."isTied" THEN "proviso_judgement_key"(w."id") END COLLATE "C", w."id") AS "place",
                                    -- of all that ended before it and oppose it, the latest is the nearest; ends are the last milliseconds of moments
                                    f."isFirm" AND w."judgedFrom" - ''366 days 1 millisecond''::interval
                                      <= greatest(CASE WHEN w."class" <> ''DONE'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''DONE'') OVER e END,
                                                  CASE WHEN w."class" <> ''PART'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''PART'') OVER e END,
                                                  CASE WHEN w."class" <> ''FAILED'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''FAILED'') OVER e END)
                                      AS "opposes"
                               FROM (SELECT *, count(*) OVER (PARTITION BY "judgedAt") > 1 AS "isTied"
                                       FROM "proviso_words"(c."id", t."from", t."from", NULL, ''REPORTED'')
                                      WHERE t."from" > ''-infinity'') w
                              CROSS JOIN LATERAL (SELECT w."standing" = ''ASSERTED'' AND w."class" IN (''DONE'', ''PART'', ''FAILED'') AS "isFirm") f
                             WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
             CROSS JOIN LATERAL (
                     VALUES (''OTHERS''::"StatusRole", coalesce(s."counted", s."ofAnybody"), s."disputed"), (''ANYBODY'', s."ofAnybody", false),
                            (''ISSUER'', s."ofIssuer", false), (''TARGET'', s."ofTarget", false), (''MONITOR'', s."ofMonitor", false),
                            (''THIRD_PARTY'', s."ofThirdParty", false)) r ("role", "place", "disputed")
             WHERE c."id" = ANY ($1)
            WINDOW b AS (PARTITION BY c."id", r."role" ORDER BY t."from")) p
     WHERE p."turns"' USING "ids";
END $$;

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  EXECUTE 'SELECT FROM "Condition" WHERE "id" = ANY ($1) ORDER BY "id" FOR NO KEY UPDATE' USING "ids";
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod"
      ("conditionId", "role", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
    SELECT * FROM "proviso_status_periods"($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "everDisputed" = s."everDisputed" FROM "proviso_ever_disputed"($1) s
     WHERE c."id" = s."id" AND c."everDisputed" <> s."everDisputed"' USING "ids";
  PERFORM "proviso_set_fulfilments_by"("ids");
END $$;

-- of those whom somebody has judged
DELETE FROM "StatusPeriod" p USING "Assessment" a WHERE a."conditionId" = p."conditionId";
INSERT INTO "StatusPeriod"
  ("conditionId", "role", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
SELECT * FROM "proviso_status_periods"(ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment"));

CREATE INDEX "StatusPeriod_status_descending" ON "StatusPeriod"
  ("role", "status", coalesce("firstStatedAt", '-infinity'), "conditionId") INCLUDE ("firstStatedAt", "from", "until");
CREATE INDEX "StatusPeriod_status_ascending" ON "StatusPeriod"
  ("role", "status", coalesce("firstStatedAt", 'infinity'), "conditionId") INCLUDE ("firstStatedAt", "from", "until");
