-- Moments become spans: a column holds the last millisecond of the year, month or day that is known, and lists are ordered by it.
-- A moment as it is written.
CREATE OR REPLACE FUNCTION "public"."proviso_moment"("end" timestamptz, "precision" "public"."DatePrecision") RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN to_char("end" AT TIME ZONE 'UTC', CASE "precision"
    WHEN 'DAY' THEN 'YYYY-MM-DD' WHEN 'MONTH' THEN 'YYYY-MM' WHEN 'YEAR' THEN 'YYYY' ELSE 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"' END);

-- Its first millisecond.
CREATE OR REPLACE FUNCTION "public"."proviso_moment_start"("end" timestamptz, "precision" "public"."DatePrecision") RETURNS timestamptz
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN date_trunc(CASE "precision"
    WHEN 'DAY' THEN 'day' WHEN 'MONTH' THEN 'month' WHEN 'YEAR' THEN 'year' ELSE 'milliseconds' END,
    "end" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';

-- Since when what is dated by a moment counts as known: from its end, or from when it was recorded if that came first.
CREATE OR REPLACE FUNCTION "public"."proviso_known_from"("end" timestamptz, "precision" "public"."DatePrecision", "recorded" timestamptz)
  RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE "precision" WHEN 'INSTANT' THEN "end" ELSE least("end", "recorded") END;

-- The last millisecond of today: by then stands what stands now.
CREATE OR REPLACE FUNCTION "public"."proviso_today"() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  RETURN date_trunc('day', now(), 'UTC') + interval '1 day -1 millisecond';

-- A text that says nothing else was published with its article. Where that has no date, it is known from when the first such text was taken in.
CREATE OR REPLACE FUNCTION "proviso_date_revisions"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("articles") = 0 THEN
    RETURN;
  END IF;
  EXECUTE '
    UPDATE "Revision" r SET "knownSince" = d."since"
      FROM (SELECT o."id", coalesce("proviso_known_from"(o."publishedAt", o."publishedAtPrecision", o."capturedAt"),
                                    "proviso_known_from"(a."publishedAt", a."publishedAtPrecision", o."captured"), o."captured") AS "since"
              FROM (SELECT *, min("capturedAt") FILTER (WHERE "publishedAt" IS NULL) OVER (PARTITION BY "articleId", "isOwn") AS "captured"
                      FROM "Revision" WHERE "articleId" = ANY ($1)) o
              JOIN "Article" a ON a."id" = o."articleId") d
     WHERE r."id" = d."id" AND r."knownSince" <> d."since"' USING "articles";
  -- a text gives way to the one that comes after it by publication, and of the same moment by number
  EXECUTE '
    UPDATE "SearchEntry" s SET "retractedAt" = n."until"
      FROM (SELECT "id", lead("knownSince") OVER (PARTITION BY "articleId" ORDER BY "knownSince", "number") AS "until"
              FROM "Revision" WHERE "articleId" = ANY ($1) AND "isOwn") n
     WHERE s."revisionId" = n."id" AND s."retractedAt" IS DISTINCT FROM n."until"' USING "articles";
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(
    SELECT DISTINCT "articleId" FROM (SELECT "id", "articleId", "publishedAt", "publishedAtPrecision", "capturedAt", "isOwn" FROM "after"
                                      EXCEPT SELECT "id", "articleId", "publishedAt", "publishedAtPrecision", "capturedAt", "isOwn" FROM "before") c));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_redated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(
    SELECT "id" FROM (SELECT "id", "publishedAt", "publishedAtPrecision" FROM "after"
                  EXCEPT SELECT "id", "publishedAt", "publishedAtPrecision" FROM "before") c));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('capturedAt', 'by', 'publishedAt', 'publishedAtPrecision', 'knownSince', 'isOwn');

CREATE OR REPLACE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"(
    'retractedBy', 'retractedAt', 'retractedAtPrecision', 'retractedRecordedAt', 'retractedOriginId', 'speakerId', 'speakerWrittenId', 'voice');

-- Whether who judges is on the side of a party to a condition: is that party, or belongs to it at the moment of the judgement.
CREATE OR REPLACE FUNCTION "proviso_is_on_side"("condition" bigint, "party" "ConditionRole", "judge" bigint, "moment" timestamptz) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "ConditionParty" p
     WHERE p."conditionId" = "condition" AND p."role" = "party" AND p."retractedAt" IS NULL
       AND (p."actorId" = "judge"
            OR EXISTS (
              SELECT FROM "Affiliation" f
               WHERE f."actorId" = "judge" AND f."counterpartId" = p."actorId" AND f."standing" <= 'HEDGED'
                 AND (f."affiliationKind" IN ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                      OR f."affiliationKind" = 'MEMBER_OF'
                         AND (SELECT k."actorKind" FROM "Actor" k WHERE k."id" = p."actorId") = 'COALITION')
                 AND (f."validFrom" IS NULL OR f."validFrom" <= "moment")
                 AND (f."validTo" IS NULL OR f."validTo" >= "moment"))))
$$;

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "knownSince" = c."since",
                               "firstStatedAt" = c."stated", "firstStatedAtPrecision" = coalesce(c."precision", ''INSTANT''),
                               "standing" = c."standing", "contested" = c."contested"
        FROM (SELECT w."id", w."until", w."stated", w."precision", w."standing", w."contested",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN w."isUnsteady" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                           AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                          THEN w."reported" END AS "since"
                FROM (SELECT k."id", k."until", k."isUnsteady", k."reported", n."contested",
                             CASE WHEN k."isClaimed" THEN n."standing" ELSE ''ASSERTED'' END AS "standing",
                             min(o."at") FILTER (WHERE o."stands") AS "stated", min(o."at") AS "ever",
                             min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce",
                             -- of moments that end together the most exact
                             (array_agg(o."precision" ORDER BY o."at", o."precision" DESC) FILTER (WHERE o."stands"))[1] AS "precision",
                             (array_agg(o."precision" ORDER BY o."at", o."precision" DESC))[1] AS "precisionEver",
                             (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                                FILTER (WHERE o."stands" AND o."since" <= k."reported"))[1] AS "precisionAtOnce"
                        FROM (SELECT c."id",
                                     CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                                     bool_or(q."retractedBy" = ''SOURCE'' OR q."stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                                     count(q."id") > 0 AS "isClaimed",
                                     -- what was never said was never reported
                                     min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                                       FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                                FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                               WHERE c."id" = ANY ($1) GROUP BY 1) k
                        JOIN "proviso_standings"(''conditionId'', $1) n USING ("id")
                        LEFT JOIN (SELECT q."conditionId" AS "id", m."at", m."precision", q."retractedAt" IS NULL AS "stands",
                                          "proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt") AS "since"
                                     FROM "Claim" q
                                    CROSS JOIN LATERAL (
                                            VALUES (q."saidAt", q."saidAtPrecision"), (q."reportedAt", q."reportedAtPrecision")) m ("at", "precision")
                                    WHERE q."conditionId" = ANY ($1) AND q."stance" IN (''ASSERTS'', ''HEDGES'')
                                      AND q."retractedBy" IS DISTINCT FROM ''CODER'' AND m."at" IS NOT NULL
                                    UNION ALL
                                   SELECT b."conditionId", e."startedAt", e."startedAtPrecision", b."retractedAt" IS NULL AND e."retractedAt" IS NULL,
                                          CASE WHEN NOT b."hasClaims" THEN e."knownSince"
                                               WHEN e."knownSince" IS NOT NULL AND b."knownSince" IS NOT NULL
                                               THEN greatest(e."knownSince", b."knownSince") END
                                     FROM "Bearing" b JOIN "Event" e ON e."id" = b."eventId"
                                    WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                                      AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                                    UNION ALL
                                   SELECT "conditionId", "judgedAt", "judgedAtPrecision", "retractedAt" IS NULL, "knownSince"
                                     FROM "Assessment" WHERE "conditionId" = ANY ($1)) o USING ("id")
                       GROUP BY 1, 2, 3, 4, 5, 6) w) c
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."firstStatedAtPrecision", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."stated", coalesce(c."precision", ''INSTANT''), c."since", c."standing", c."contested")' USING "ids";
  ELSIF "fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty') THEN
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since"
        FROM (SELECT k."id", CASE WHEN k."hasClaims" THEN k."until" END AS "until",
                     CASE WHEN NOT k."hasClaims" THEN k."before"
                          WHEN %4$s THEN greatest(k."before", k."own") END AS "since"
                FROM (SELECT l."id", l."hasClaims", %3$s AS "before",
                             CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until",
                             CASE WHEN bool_or(c."retractedBy" = ''SOURCE'') IS NOT TRUE
                                  THEN min("proviso_known_from"(c."reportedAt", c."reportedAtPrecision", c."recordedAt"))
                                         FILTER (WHERE c."retractedBy" IS NULL) END AS "own"
                        FROM %1$I l JOIN "Claim" c ON c.%2$I = l."id" WHERE l."id" = ANY ($1) GROUP BY l."id") k) c
       WHERE s."id" = c."id" AND (s."retractedAt", s."knownSince") IS DISTINCT FROM (c."until", c."since")',
      "fact", "subject",
      CASE "fact" WHEN 'ConditionParty' THEN '(SELECT "knownSince" FROM "Condition" WHERE "id" = l."conditionId")'
                  ELSE 'NULL::timestamptz' END,
      CASE "fact" WHEN 'ConditionParty' THEN 'k."before" IS NOT NULL AND k."own" IS NOT NULL' ELSE 'true' END)
      USING "ids";
  ELSE
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since", "standing" = w."standing", "contested" = w."contested"
        FROM (SELECT %2$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("proviso_known_from"("reportedAt", "reportedAtPrecision", "recordedAt"))
                                 FILTER (WHERE "retractedBy" IS NULL) END AS "since"
                FROM "Claim" WHERE %2$I = ANY ($1) GROUP BY 1) c
        JOIN "proviso_standings"(%2$L, $1) w USING ("id")
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."since", w."standing", w."contested")',
      "fact", "subject") USING "ids";
  END IF;
END $$;

-- What tells when conditions were first stated has come, changed or gone.
CREATE OR REPLACE FUNCTION "proviso_conditions_restated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Event' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT b."conditionId"
          FROM (SELECT "id", "startedAt", "startedAtPrecision", "realis" FROM "after"
                EXCEPT SELECT "id", "startedAt", "startedAtPrecision", "realis" FROM "before") e
          JOIN "Bearing" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES'')' INTO "ids";
  ELSIF TG_OP <> 'UPDATE' THEN
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT "conditionId" FROM %I %s)', CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END,
      CASE TG_TABLE_NAME WHEN 'Bearing' THEN 'WHERE "bearingKind" = ''STATES''' END) INTO "ids";
  ELSIF TG_TABLE_NAME = 'Assessment' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT "conditionId"
          FROM ((SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "after"
                 EXCEPT SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "before")
                 UNION ALL
                (SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "before"
                 EXCEPT SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "after")) c)'
      INTO "ids";
  ELSE
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT "conditionId"
          FROM ((SELECT "id", "conditionId", "eventId", "bearingKind" FROM "after"
                 EXCEPT SELECT "id", "conditionId", "eventId", "bearingKind" FROM "before")
                 UNION ALL
                (SELECT "id", "conditionId", "eventId", "bearingKind" FROM "before"
                 EXCEPT SELECT "id", "conditionId", "eventId", "bearingKind" FROM "after")) c)'
      INTO "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_known"('Condition', 'conditionId', "ids");
  END IF;
  RETURN NULL;
END $$;

ALTER TABLE "Affiliation" DROP CONSTRAINT "Affiliation_valid_check",
  ALTER COLUMN "validFrom" SET DATA TYPE TIMESTAMPTZ(3) USING "validFrom"::timestamp AT TIME ZONE 'UTC' + interval '1 day -1 millisecond',
  ALTER COLUMN "validTo" SET DATA TYPE TIMESTAMPTZ(3) USING "validTo"::timestamp AT TIME ZONE 'UTC' + interval '1 day -1 millisecond',
  ADD COLUMN "validFromPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT',
  ADD COLUMN "validToPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
-- what ends within what has begun
ALTER TABLE "Event" DROP CONSTRAINT "Event_end_check";
ALTER TABLE "Condition" ADD COLUMN "firstStatedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';

-- the last millisecond of a moment whose first one is given
CREATE FUNCTION "proviso_moment_end"("start" timestamptz, "precision" "DatePrecision") RETURNS timestamptz LANGUAGE sql IMMUTABLE
  RETURN CASE "precision" WHEN 'INSTANT' THEN "start" ELSE ("start" AT TIME ZONE 'UTC'
    + CASE "precision" WHEN 'DAY' THEN interval '1 day' WHEN 'MONTH' THEN interval '1 month' ELSE interval '1 year' END
    - interval '1 millisecond') AT TIME ZONE 'UTC' END;

-- claims and texts change as nobody may change them; what others repeat of all this is worked out anew below
ALTER TABLE "Claim" DISABLE TRIGGER USER;
ALTER TABLE "Revision" DISABLE TRIGGER USER;
ALTER TABLE "Article" DISABLE TRIGGER USER;
ALTER TABLE "Event" DISABLE TRIGGER USER;
ALTER TABLE "Condition" DISABLE TRIGGER USER;
ALTER TABLE "Assessment" DISABLE TRIGGER USER;
ALTER TABLE "Affiliation" DISABLE TRIGGER USER;

UPDATE "Affiliation" SET
  "validFromPrecision" = CASE WHEN "validFrom" IS NULL THEN 'INSTANT' ELSE 'DAY' END::"DatePrecision",
  "validToPrecision" = CASE WHEN "validTo" IS NULL THEN 'INSTANT' ELSE 'DAY' END::"DatePrecision";
UPDATE "Claim" SET
  "saidAt" = "proviso_moment_end"("saidAt", "saidAtPrecision"),
  "reportedAt" = "proviso_moment_end"("reportedAt", "reportedAtPrecision"),
  "retractedAt" = "proviso_moment_end"("retractedAt", "retractedAtPrecision"),
  -- by Proviso's own clock a day that was written was meant as its end
  "recordedAt" = CASE WHEN "recordedAt" = date_trunc('day', "recordedAt", 'UTC') THEN "proviso_moment_end"("recordedAt", 'DAY') ELSE "recordedAt" END,
  "retractedRecordedAt" = CASE WHEN "retractedRecordedAt" = date_trunc('day', "retractedRecordedAt", 'UTC')
    THEN "proviso_moment_end"("retractedRecordedAt", 'DAY') ELSE "retractedRecordedAt" END;
UPDATE "Revision" SET
  "publishedAt" = "proviso_moment_end"("publishedAt", "publishedAtPrecision"),
  "capturedAt" = CASE WHEN "capturedAt" = date_trunc('day', "capturedAt", 'UTC') THEN "proviso_moment_end"("capturedAt", 'DAY') ELSE "capturedAt" END;
UPDATE "Article" SET "publishedAt" = "proviso_moment_end"("publishedAt", "publishedAtPrecision") WHERE "publishedAtPrecision" <> 'INSTANT';
UPDATE "Event" SET "startedAt" = "proviso_moment_end"("startedAt", "startedAtPrecision"),
    "endedAt" = "proviso_moment_end"("endedAt", "endedAtPrecision")
  WHERE "startedAtPrecision" <> 'INSTANT' OR "endedAtPrecision" <> 'INSTANT';
UPDATE "Condition" SET "deadline" = "proviso_moment_end"("deadline", "deadlinePrecision") WHERE "deadlinePrecision" <> 'INSTANT';
UPDATE "Assessment" SET "judgedAt" = "proviso_moment_end"("judgedAt", "judgedAtPrecision") WHERE "judgedAtPrecision" <> 'INSTANT';
UPDATE "Figure" SET "countedAt" = "proviso_moment_end"("countedAt", "countedAtPrecision") WHERE "countedAtPrecision" <> 'INSTANT';
UPDATE "Outcome" SET "effectiveAt" = "proviso_moment_end"("effectiveAt", "effectiveAtPrecision") WHERE "effectiveAtPrecision" <> 'INSTANT';

ALTER TABLE "Claim" ENABLE TRIGGER USER;
ALTER TABLE "Revision" ENABLE TRIGGER USER;
ALTER TABLE "Article" ENABLE TRIGGER USER;
ALTER TABLE "Event" ENABLE TRIGGER USER;
ALTER TABLE "Condition" ENABLE TRIGGER USER;
ALTER TABLE "Assessment" ENABLE TRIGGER USER;
ALTER TABLE "Affiliation" ENABLE TRIGGER USER;
DROP FUNCTION "proviso_moment_end";
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_valid_check"
  CHECK ("validTo" >= "proviso_moment_start"("validFrom", "validFromPrecision"));
ALTER TABLE "Event" ADD CONSTRAINT "Event_end_check" CHECK ("endedAt" >= "proviso_moment_start"("startedAt", "startedAtPrecision"));

UPDATE "Participation" p SET "eventStartedAt" = e."startedAt"
  FROM "Event" e WHERE e."id" = p."eventId" AND p."eventStartedAt" IS DISTINCT FROM e."startedAt";

DO $$
DECLARE
  f record;
  "ids" bigint[];
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(SELECT "id" FROM "Article"));
  -- facts before the links on them, and conditions after what tells when they were first stated
  FOR f IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'), ('Figure', 'figureId'),
      ('Affiliation', 'affiliationId'), ('Bearing', 'bearingId'), ('Consideration', 'considerationId'),
      ('Participation', 'participationId'), ('ConsiderationParty', 'considerationPartyId'), ('Condition', 'conditionId'),
      ('ConditionParty', 'conditionPartyId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "Claim" WHERE %1$I IS NOT NULL)', f."subject") INTO "ids";
    PERFORM "proviso_set_known"(f."fact", f."subject", "ids");
  END LOOP;
  PERFORM "proviso_set_status_periods"(ARRAY(SELECT "id" FROM "Condition"));
END $$;

-- where a moment begins is told from its end and its precision; of those of whole months and years, few, the end alone says little
CREATE INDEX "Article_publishedAt_coarse" ON "Article" ("publishedAt") WHERE "publishedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Event_startedAt_coarse" ON "Event" ("startedAt") WHERE "startedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Condition_firstStatedAt_coarse" ON "Condition" ("firstStatedAt") WHERE "firstStatedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Claim_reportedAt_coarse" ON "Claim" ("reportedAt") WHERE "reportedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Assessment_judgedAt_coarse" ON "Assessment" ("judgedAt") WHERE "judgedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Outcome_effectiveAt_coarse" ON "Outcome" ("effectiveAt") WHERE "effectiveAtPrecision" IN ('YEAR', 'MONTH');
