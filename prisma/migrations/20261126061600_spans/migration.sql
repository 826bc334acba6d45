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

ALTER TABLE "Affiliation" DROP CONSTRAINT "Affiliation_valid_check",
  ALTER COLUMN "validFrom" SET DATA TYPE TIMESTAMPTZ(3) USING "validFrom"::timestamp AT TIME ZONE 'UTC' + interval '1 day -1 millisecond',
  ALTER COLUMN "validTo" SET DATA TYPE TIMESTAMPTZ(3) USING "validTo"::timestamp AT TIME ZONE 'UTC' + interval '1 day -1 millisecond',
  ADD COLUMN "validFromPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT',
  ADD COLUMN "validToPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
UPDATE "Affiliation" SET
  "validFromPrecision" = CASE WHEN "validFrom" IS NULL THEN 'INSTANT' ELSE 'DAY' END::"DatePrecision",
  "validToPrecision" = CASE WHEN "validTo" IS NULL THEN 'INSTANT' ELSE 'DAY' END::"DatePrecision";
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_valid_check"
  CHECK ("validTo" >= "proviso_moment_start"("validFrom", "validFromPrecision"));

ALTER TABLE "Condition" ADD COLUMN "firstStatedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';

-- what ends within what has begun
ALTER TABLE "Event" DROP CONSTRAINT "Event_end_check";

-- the last millisecond of a moment whose first one is given
CREATE FUNCTION "proviso_moment_end"("start" timestamptz, "precision" "DatePrecision") RETURNS timestamptz LANGUAGE sql IMMUTABLE
  RETURN CASE "precision" WHEN 'INSTANT' THEN "start" ELSE ("start" AT TIME ZONE 'UTC'
    + CASE "precision" WHEN 'DAY' THEN interval '1 day' WHEN 'MONTH' THEN interval '1 month' ELSE interval '1 year' END
    - interval '1 millisecond') AT TIME ZONE 'UTC' END;

-- claims change as nobody may change them; what facts repeat of them is worked out anew below
ALTER TABLE "Claim" DISABLE TRIGGER USER;
UPDATE "Claim" SET
  "saidAt" = "proviso_moment_end"("saidAt", "saidAtPrecision"),
  "reportedAt" = "proviso_moment_end"("reportedAt", "reportedAtPrecision"),
  "retractedAt" = "proviso_moment_end"("retractedAt", "retractedAtPrecision"),
  -- by Proviso's own clock a day that was written was meant as its end
  "recordedAt" = CASE WHEN "recordedAt" = date_trunc('day', "recordedAt", 'UTC') THEN "proviso_moment_end"("recordedAt", 'DAY') ELSE "recordedAt" END,
  "retractedRecordedAt" = CASE WHEN "retractedRecordedAt" = date_trunc('day', "retractedRecordedAt", 'UTC')
    THEN "proviso_moment_end"("retractedRecordedAt", 'DAY') ELSE "retractedRecordedAt" END;
ALTER TABLE "Claim" ENABLE TRIGGER USER;
ALTER TABLE "Revision" DISABLE TRIGGER USER;
UPDATE "Revision" SET
  "publishedAt" = "proviso_moment_end"("publishedAt", "publishedAtPrecision"),
  "capturedAt" = CASE WHEN "capturedAt" = date_trunc('day', "capturedAt", 'UTC') THEN "proviso_moment_end"("capturedAt", 'DAY') ELSE "capturedAt" END;
ALTER TABLE "Revision" ENABLE TRIGGER USER;
UPDATE "Article" SET "publishedAt" = "proviso_moment_end"("publishedAt", "publishedAtPrecision") WHERE "publishedAtPrecision" <> 'INSTANT';
UPDATE "Event" SET "startedAt" = "proviso_moment_end"("startedAt", "startedAtPrecision"),
    "endedAt" = "proviso_moment_end"("endedAt", "endedAtPrecision")
  WHERE "startedAtPrecision" <> 'INSTANT' OR "endedAtPrecision" <> 'INSTANT';
UPDATE "Condition" SET "deadline" = "proviso_moment_end"("deadline", "deadlinePrecision") WHERE "deadlinePrecision" <> 'INSTANT';
UPDATE "Assessment" SET "judgedAt" = "proviso_moment_end"("judgedAt", "judgedAtPrecision") WHERE "judgedAtPrecision" <> 'INSTANT';
UPDATE "Figure" SET "countedAt" = "proviso_moment_end"("countedAt", "countedAtPrecision") WHERE "countedAtPrecision" <> 'INSTANT';
UPDATE "Outcome" SET "effectiveAt" = "proviso_moment_end"("effectiveAt", "effectiveAtPrecision") WHERE "effectiveAtPrecision" <> 'INSTANT';
DROP FUNCTION "proviso_moment_end";
ALTER TABLE "Event" ADD CONSTRAINT "Event_end_check" CHECK ("endedAt" >= "proviso_moment_start"("startedAt", "startedAtPrecision"));

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "knownSince" = c."since",
                               "firstStatedAt" = c."stated", "firstStatedAtPrecision" = c."precision",
                               "standing" = w."standing", "contested" = w."contested"
        FROM (SELECT "id", "until", "stated", coalesce("precision", ''INSTANT'') AS "precision",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN "isUnsteady" IS NOT TRUE AND "stated" = "statedFirst" AND "precision" = "precisionFirst" AND "stated" <= "reported"
                          THEN "reported" END AS "since"
                FROM (SELECT "conditionId" AS "id",
                             CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                             min("at") FILTER (WHERE "retractedAt" IS NULL) AS "stated",
                             -- of moments that end together the most exact
                             (array_agg("precision" ORDER BY "at", "precision" DESC) FILTER (WHERE "retractedAt" IS NULL))[1]
                               AS "precision",
                             bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                             -- what was never said was never reported
                             min("reported") FILTER (WHERE "retractedBy" IS NULL) AS "reported",
                             (array_agg("at" ORDER BY "reported", "at") FILTER (WHERE "retractedBy" IS NULL))[1] AS "statedFirst",
                             (array_agg("precision" ORDER BY "reported", "at", "precision" DESC) FILTER (WHERE "retractedBy" IS NULL))[1]
                               AS "precisionFirst"
                        FROM "Claim"
                       CROSS JOIN LATERAL (
                               SELECT coalesce("saidAt", "reportedAt") AS "at",
                                      CASE WHEN "saidAt" IS NULL THEN "reportedAtPrecision" ELSE "saidAtPrecision" END AS "precision",
                                      "proviso_known_from"("reportedAt", "reportedAtPrecision", "recordedAt") AS "reported") m
                       WHERE "conditionId" = ANY ($1) GROUP BY 1) k) c
        JOIN "proviso_standings"(''conditionId'', $1) w USING ("id")
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."firstStatedAtPrecision", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."stated", c."precision", c."since", w."standing", w."contested")' USING "ids";
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

DO $$
DECLARE
  f record;
  "ids" bigint[];
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(SELECT "id" FROM "Article"));
  FOR f IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Condition', 'conditionId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "Claim" WHERE %1$I IS NOT NULL)', f."subject") INTO "ids";
    PERFORM "proviso_set_known"(f."fact", f."subject", "ids");
  END LOOP;
END $$;

-- where a moment begins is told from its end and its precision; of those of whole months and years, few, the end alone says little
CREATE INDEX "Article_publishedAt_coarse" ON "Article" ("publishedAt") WHERE "publishedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Event_startedAt_coarse" ON "Event" ("startedAt") WHERE "startedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Condition_firstStatedAt_coarse" ON "Condition" ("firstStatedAt") WHERE "firstStatedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Claim_reportedAt_coarse" ON "Claim" ("reportedAt") WHERE "reportedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Assessment_judgedAt_coarse" ON "Assessment" ("judgedAt") WHERE "judgedAtPrecision" IN ('YEAR', 'MONTH');
CREATE INDEX "Outcome_effectiveAt_coarse" ON "Outcome" ("effectiveAt") WHERE "effectiveAtPrecision" IN ('YEAR', 'MONTH');
