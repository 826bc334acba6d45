-- CreateEnum
CREATE TYPE "Recurrence" AS ENUM ('CONTINUOUS', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY');

-- AlterTable
ALTER TABLE "Condition" ADD COLUMN     "deadlineAsWritten" TEXT,
ADD COLUMN     "recurs" "Recurrence";

CREATE OR REPLACE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claimed" bigint[];
  "recurring" bigint[];
BEGIN
  EXECUTE '
    UPDATE "ConditionParty" p
       SET "firstStatedAt" = c."firstStatedAt", "standing" = c."standing",
           "knownSince" = CASE WHEN p."hasClaims" THEN p."knownSince" ELSE c."knownSince" END
      FROM "after" c
     WHERE p."conditionId" = c."id"
       AND (p."firstStatedAt", p."standing", p."knownSince")
           IS DISTINCT FROM (c."firstStatedAt", c."standing",
                             CASE WHEN p."hasClaims" THEN p."knownSince" ELSE c."knownSince" END)';
  EXECUTE 'SELECT ARRAY(SELECT p."id" FROM "ConditionParty" p JOIN "after" c ON c."id" = p."conditionId" WHERE p."hasClaims")'
    INTO "claimed";
  IF cardinality("claimed") > 0 THEN
    PERFORM "proviso_set_known"('ConditionParty', 'conditionPartyId', "claimed");
  END IF;
  EXECUTE '
    UPDATE "StatusPeriod" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "after" c
     WHERE p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"';
  -- judgements oppose each other within a period of what recurs
  EXECUTE '
    SELECT ARRAY(SELECT a."id" FROM "after" a JOIN "before" b ON b."id" = a."id"
                  WHERE a."recurs" IS DISTINCT FROM b."recurs" AND EXISTS (SELECT FROM "Assessment" s WHERE s."conditionId" = a."id"))'
    INTO "recurring";
  IF cardinality("recurring") > 0 THEN
    PERFORM "proviso_set_status_periods"("recurring");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_updated" AFTER UPDATE ON "Condition" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_updated"();

-- When the period of something that recurs begins in which a moment lies: a week from Monday, a month, a quarter, a year, all of UTC.
-- Null where it does not recur, or has to hold all the time.
CREATE OR REPLACE FUNCTION "public"."proviso_period"("moment" timestamptz, "recurs" "public"."Recurrence") RETURNS timestamptz
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN date_trunc(CASE "recurs"
    WHEN 'WEEKLY' THEN 'week' WHEN 'MONTHLY' THEN 'month' WHEN 'QUARTERLY' THEN 'quarter' WHEN 'YEARLY' THEN 'year' END,
    "moment" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';

-- Whether judgements, each from its first millisecond to its last, are of times that can be compared: of one period of what recurs,
-- and with a gap between them of so many days at most.
CREATE OR REPLACE FUNCTION "public"."proviso_are_comparable"("from1" timestamptz, "at1" timestamptz, "from2" timestamptz, "at2" timestamptz,
    "recurs" "public"."Recurrence", "days" integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN greatest("from1", "from2") - least("at1", "at2") <= make_interval(days => "days")
     AND "public"."proviso_period"("at1", "recurs") IS NOT DISTINCT FROM "public"."proviso_period"("at2", "recurs");

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM pg_advisory_xact_lock(hashtext('proviso_set_status_periods'));
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
    SELECT c."id", t."from", coalesce(lead(t."from") OVER (PARTITION BY c."id" ORDER BY t."from"), ''infinity''),
           coalesce(s."status"::text, ''UNJUDGED'')::"ConditionStatus", s."id", coalesce(s."isTarget", false), coalesce(s."disputed", false),
           c."firstStatedAt"
      FROM "Condition" c
     CROSS JOIN LATERAL (
             SELECT ''-infinity''::timestamptz AS "from"
              UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL
              UNION SELECT coalesce(l."saidAt", l."reportedAt")
                      FROM "Assessment" a JOIN "Claim" l ON l."assessmentId" = a."id" AND l."retractedAt" IS NULL
                     WHERE a."conditionId" = c."id" AND (SELECT count(DISTINCT k."stance") FROM "Claim" k WHERE k."assessmentId" = a."id") > 1) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(w."id" ORDER BY w."place"))[1] AS "id", (array_agg(w."status" ORDER BY w."place"))[1] AS "status",
                    (array_agg(w."isTarget" ORDER BY w."place"))[1] AS "isTarget", bool_or(w."opposes") AS "disputed"
               FROM (WITH words AS MATERIALIZED (
                       SELECT w.*, "proviso_moment_start"(w."judgedAt", a."judgedAtPrecision") AS "judgedFrom",
                              w."standing" = ''ASSERTED'' AND w."class" IN (''DONE'', ''PART'', ''FAILED'') AS "isFirm"
                         FROM "proviso_words"(c."id", t."from") w JOIN "Assessment" a USING ("id"))
                     SELECT w.*,
                            row_number() OVER (
                              ORDER BY w."isTarget" AND w."class" <> ''FAILED'' AND NOT (w."class" = ''ENDED'' AND w."isIssuer"),
                                       w."standing" <> ''ASSERTED'' OR w."status" = ''UNKNOWN'', w."judgedAt" DESC,
                                       w."reportedAt" DESC NULLS LAST, "proviso_class_rank"(w."class"), w."id") AS "place",
                            w."isFirm" AND EXISTS (
                              SELECT FROM words o
                               WHERE o."isFirm" AND o."class" < w."class"
                                 AND "proviso_are_comparable"(o."judgedFrom", o."judgedAt", w."judgedFrom", w."judgedAt", c."recurs", 366)) AS "opposes"
                       FROM words w) w) s
     WHERE c."id" = ANY ($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "everDisputed" = s."everDisputed"
      FROM (SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1 AS "everDisputed"
              FROM "Assessment" WHERE "conditionId" = ANY ($1) GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."everDisputed" <> s."everDisputed"' USING "ids";
END $$;

-- the time between two judgements goes from the end of one to the beginning of the other
SELECT "proviso_set_status_periods"(ARRAY(SELECT "id" FROM "Condition" WHERE "everDisputed"));
