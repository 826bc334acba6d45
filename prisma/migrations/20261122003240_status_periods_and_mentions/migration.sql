-- DropIndex
DROP INDEX "Condition_force_firstStatedAt_id_idx";

-- DropIndex
DROP INDEX "Condition_topic_firstStatedAt_id_idx";

-- DropIndex
DROP INDEX "Event_placeCountry_start_id_idx";

-- DropIndex
DROP INDEX "Event_type_start_id_idx";

-- AlterTable
ALTER TABLE "Affiliation" ADD COLUMN     "knownSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "knownSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Condition" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "knownSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "knownSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Figure" ADD COLUMN     "knownSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "knownSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ConditionParty" ADD COLUMN     "knownSince" TIMESTAMPTZ(3),
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "eventRetractedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Mention" (
    "actorId" BIGINT NOT NULL,
    "articleId" BIGINT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("articleId","actorId")
);

-- CreateTable
CREATE TABLE "StatusPeriod" (
    "conditionId" BIGINT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "status" "AssessmentStatus" NOT NULL,
    "disputed" BOOLEAN NOT NULL,
    "firstStatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StatusPeriod_pkey" PRIMARY KEY ("conditionId","from")
);

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusPeriod" ADD CONSTRAINT "StatusPeriod_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is kept by triggers. As in 20261121210200_derived_columns they look at each statement's rows together, and
-- EXECUTE plans for as many rows as there are.

-- What a status comes down to.
CREATE FUNCTION "public"."proviso_status_class"("status" "public"."AssessmentStatus") RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN "status" IN ('MET', 'MET_WITH_DELAY') THEN 'DONE'
    WHEN "status" = 'PARTIALLY_MET' THEN 'PART'
    WHEN "status" IN ('NOT_MET', 'REJECTED', 'BETRAYED') THEN 'FAILED'
    WHEN "status" IN ('WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED') THEN 'ENDED'
    ELSE 'OPEN' END;

-- Since when facts stand, and are known. ------------------------------------------------------------------------------

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "firstStatedAt" = c."stated", "knownSince" = c."since"
        FROM (SELECT "id", "until", "stated",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN NOT "isWithdrawn" AND "stated" = "statedFirst" AND "stated" <= "reported" THEN "reported" END AS "since"
                FROM (SELECT "conditionId" AS "id",
                             CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                             min(coalesce("saidAt", "reportedAt")) FILTER (WHERE "retractedAt" IS NULL) AS "stated",
                             bool_or("retractedAt" IS NOT NULL) AS "isWithdrawn",
                             min("reportedAt") AS "reported",
                             (array_agg(coalesce("saidAt", "reportedAt") ORDER BY "reportedAt", coalesce("saidAt", "reportedAt")))[1] AS "statedFirst"
                        FROM "Claim" WHERE "conditionId" = ANY ($1) GROUP BY 1) k) c
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."knownSince") IS DISTINCT FROM (c."until", c."stated", c."since")' USING "ids";
  ELSE
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since"
        FROM (SELECT %2$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_and("retractedAt" IS NULL) THEN min("reportedAt") END AS "since"
                FROM "Claim" WHERE %2$I = ANY ($1) GROUP BY 1) c
       WHERE s."id" = c."id" AND (s."retractedAt", s."knownSince") IS DISTINCT FROM (c."until", c."since")',
      "fact", "subject") USING "ids";
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
BEGIN
  FOR s IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Condition', 'conditionId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "changed" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      PERFORM "proviso_set_known"(s."fact", s."subject", "ids");
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- How conditions stand, and stood, by all that is known today. --------------------------------------------------------

-- Works out the periods of these conditions anew, and whether they were ever contested.
CREATE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
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
              UNION SELECT "asOf" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(a."status" ORDER BY a."asOf" DESC, a."id" DESC))[1] AS "status",
                    count(DISTINCT "proviso_status_class"(a."status")) FILTER (WHERE a."isLatest") > 1 AS "disputed"
               FROM (SELECT "id", "status", "asOf",
                            row_number() OVER (PARTITION BY "assessorId" ORDER BY "asOf" DESC, "id" DESC) = 1 AS "isLatest"
                       FROM "Assessment"
                      WHERE "conditionId" = c."id" AND "retractedAt" IS NULL AND "asOf" <= t."from") a) s
     WHERE c."id" = ANY ($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "contested" = s."contested"
      FROM (SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1 AS "contested"
              FROM "Assessment" WHERE "conditionId" = ANY ($1) GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."contested" <> s."contested"' USING "ids";
END $$;

CREATE FUNCTION "proviso_conditions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "disputed", "firstStatedAt")
  SELECT "id", '-infinity', 'infinity', 'PENDING', false, "firstStatedAt" FROM "after";
  RETURN NULL;
END $$;

CREATE TRIGGER "Condition_inserted" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_inserted"();

CREATE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "conditionId" FROM (
        (SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "after"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "before")
        UNION ALL
        (SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "before"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "after")) c);
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Assessment_inserted" AFTER INSERT ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();
CREATE TRIGGER "Assessment_updated" AFTER UPDATE ON "Assessment"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();
CREATE TRIGGER "Assessment_deleted" AFTER DELETE ON "Assessment" REFERENCING OLD TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();

-- Links repeat when their condition was first stated, or their event began, and since when it no longer stands. ------

CREATE OR REPLACE FUNCTION "proviso_condition_party_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "firstStatedAt", "retractedAt", "knownSince" INTO NEW."firstStatedAt", NEW."retractedAt", NEW."knownSince"
    FROM "Condition" WHERE "id" = NEW."conditionId";
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "ConditionParty" p
       SET "firstStatedAt" = c."firstStatedAt", "retractedAt" = c."retractedAt", "knownSince" = c."knownSince"
      FROM "changed" c
     WHERE p."conditionId" = c."id"
       AND (p."firstStatedAt", p."retractedAt", p."knownSince")
           IS DISTINCT FROM (c."firstStatedAt", c."retractedAt", c."knownSince")';
  EXECUTE '
    UPDATE "StatusPeriod" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "changed" c
     WHERE p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"';
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_participation_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "start", "retractedAt" INTO NEW."eventStart", NEW."eventRetractedAt" FROM "Event" WHERE "id" = NEW."eventId";
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "proviso_events_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Participation" p SET "eventStart" = e."start", "eventRetractedAt" = e."retractedAt"
      FROM "changed" e
     WHERE p."eventId" = e."id" AND (p."eventStart", p."eventRetractedAt") IS DISTINCT FROM (e."start", e."retractedAt")';
  RETURN NULL;
END $$;

-- Which articles may speak of whom. -----------------------------------------------------------------------------------

-- Adds the actors of whom these claims speak to the articles that they quote.
CREATE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    INSERT INTO "Mention" ("actorId", "articleId", "publishedAt")
    SELECT DISTINCT m."actorId", a."id", a."publishedAt"
      FROM "Claim" c
     CROSS JOIN LATERAL (
             SELECT c."speakerId" AS "actorId"
              UNION ALL SELECT "actorId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
              UNION ALL SELECT "actorId" FROM "Participation" WHERE "eventId" = c."eventId"
              UNION ALL SELECT "assessorId" FROM "Assessment" WHERE "id" = c."assessmentId") m
      JOIN "ClaimQuote" l ON l."claimId" = c."id"
      JOIN "Quote" q ON q."id" = l."quoteId"
      JOIN "Revision" r ON r."id" = q."revisionId"
      JOIN "Article" a ON a."id" = r."articleId"
     WHERE c."id" = ANY ($1) AND m."actorId" IS NOT NULL
    ON CONFLICT DO NOTHING' USING "claims";
END $$;

CREATE FUNCTION "proviso_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_add_mentions"(ARRAY(SELECT DISTINCT "claimId" FROM "after"));
  RETURN NULL;
END $$;

CREATE TRIGGER "ClaimQuote_inserted" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quoted"();

-- A table of those who play a part in facts, and the column by which claims name the fact.
CREATE FUNCTION "proviso_parts_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT "id" FROM "Claim" WHERE %1$I IN (SELECT %2$I FROM "after"))', TG_ARGV[0], TG_ARGV[1])
    INTO "claims";
  IF cardinality("claims") > 0 THEN
    PERFORM "proviso_add_mentions"("claims");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "ConditionParty_inserted_mentions" AFTER INSERT ON "ConditionParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('conditionId', 'conditionId');
CREATE TRIGGER "Participation_inserted_mentions" AFTER INSERT ON "Participation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('eventId', 'eventId');
CREATE TRIGGER "Assessment_updated_mentions" AFTER UPDATE ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('assessmentId', 'id');

CREATE FUNCTION "proviso_articles_dated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Mention" m SET "publishedAt" = a."publishedAt"
      FROM "after" a
     WHERE m."articleId" = a."id" AND m."publishedAt" IS DISTINCT FROM a."publishedAt"';
  RETURN NULL;
END $$;

CREATE TRIGGER "Article_updated" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_dated"();

-- What is there already. ----------------------------------------------------------------------------------------------

SELECT "proviso_set_known"('Event', 'eventId', ARRAY(SELECT "id" FROM "Event"));
SELECT "proviso_set_known"('Condition', 'conditionId', ARRAY(SELECT "id" FROM "Condition"));
SELECT "proviso_set_known"('Assessment', 'assessmentId', ARRAY(SELECT "id" FROM "Assessment"));
SELECT "proviso_set_known"('Outcome', 'outcomeId', ARRAY(SELECT "id" FROM "Outcome"));
SELECT "proviso_set_known"('Figure', 'figureId', ARRAY(SELECT "id" FROM "Figure"));
SELECT "proviso_set_known"('Affiliation', 'affiliationId', ARRAY(SELECT "id" FROM "Affiliation"));
UPDATE "ConditionParty" p SET "retractedAt" = c."retractedAt"
  FROM "Condition" c WHERE c."id" = p."conditionId" AND c."retractedAt" IS NOT NULL;
UPDATE "Participation" p SET "eventRetractedAt" = e."retractedAt"
  FROM "Event" e WHERE e."id" = p."eventId" AND e."retractedAt" IS NOT NULL;
SELECT "proviso_set_status_periods"(ARRAY(SELECT "id" FROM "Condition"));
SELECT "proviso_add_mentions"(ARRAY(SELECT "id" FROM "Claim"));

-- Pages in order, out of one index; what else decides whether a row belongs to the list stands in it as well. ---------

DROP INDEX "ConditionParty_firstStatedAt_descending";
DROP INDEX "ConditionParty_firstStatedAt_ascending";
DROP INDEX "Participation_eventStart_descending";
DROP INDEX "Participation_eventStart_ascending";
CREATE INDEX "ConditionParty_firstStatedAt_descending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", '-infinity'), "conditionId") INCLUDE ("firstStatedAt", "retractedAt", "knownSince");
CREATE INDEX "ConditionParty_firstStatedAt_ascending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", 'infinity'), "conditionId") INCLUDE ("firstStatedAt", "retractedAt", "knownSince");
CREATE INDEX "Participation_eventStart_descending" ON "Participation"
  ("actorId", coalesce("eventStart", '-infinity'), "eventId") INCLUDE ("eventStart", "role", "eventRetractedAt");
CREATE INDEX "Participation_eventStart_ascending" ON "Participation"
  ("actorId", coalesce("eventStart", 'infinity'), "eventId") INCLUDE ("eventStart", "role", "eventRetractedAt");

CREATE INDEX "StatusPeriod_status_descending" ON "StatusPeriod"
  ("status", coalesce("firstStatedAt", '-infinity'), "conditionId") INCLUDE ("firstStatedAt", "from", "until");
CREATE INDEX "StatusPeriod_status_ascending" ON "StatusPeriod"
  ("status", coalesce("firstStatedAt", 'infinity'), "conditionId") INCLUDE ("firstStatedAt", "from", "until");
CREATE INDEX "StatusPeriod_disputed_descending" ON "StatusPeriod"
  (coalesce("firstStatedAt", '-infinity'), "conditionId") INCLUDE ("firstStatedAt", "from", "until") WHERE "disputed";
CREATE INDEX "StatusPeriod_disputed_ascending" ON "StatusPeriod"
  (coalesce("firstStatedAt", 'infinity'), "conditionId") INCLUDE ("firstStatedAt", "from", "until") WHERE "disputed";

CREATE INDEX "ConditionParty_unsteady" ON "ConditionParty" ("actorId", "role", "conditionId") WHERE "knownSince" IS NULL;
CREATE INDEX "Condition_unsteady" ON "Condition" ("id") WHERE "knownSince" IS NULL;
CREATE INDEX "Condition_contested" ON "Condition" ("id") WHERE "contested";

CREATE INDEX "Mention_publishedAt_descending" ON "Mention" ("actorId", coalesce("publishedAt", '-infinity'), "articleId") INCLUDE ("publishedAt");
CREATE INDEX "Mention_publishedAt_ascending" ON "Mention" ("actorId", coalesce("publishedAt", 'infinity'), "articleId") INCLUDE ("publishedAt");
CREATE INDEX "Article_publisher_descending" ON "Article" ("publisherId", coalesce("publishedAt", '-infinity'), "id");
CREATE INDEX "Article_publisher_ascending" ON "Article" ("publisherId", coalesce("publishedAt", 'infinity'), "id");

-- in place of those that had the dates themselves, in whose order no list is
CREATE INDEX "Event_type_descending" ON "Event" ("type", coalesce("start", '-infinity'), "id");
CREATE INDEX "Event_type_ascending" ON "Event" ("type", coalesce("start", 'infinity'), "id");
CREATE INDEX "Event_placeCountry_descending" ON "Event" ("placeCountry", coalesce("start", '-infinity'), "id");
CREATE INDEX "Event_placeCountry_ascending" ON "Event" ("placeCountry", coalesce("start", 'infinity'), "id");
CREATE INDEX "Condition_topic_descending" ON "Condition" ("topic", coalesce("firstStatedAt", '-infinity'), "id");
CREATE INDEX "Condition_topic_ascending" ON "Condition" ("topic", coalesce("firstStatedAt", 'infinity'), "id");
CREATE INDEX "Condition_force_descending" ON "Condition" ("force", coalesce("firstStatedAt", '-infinity'), "id");
CREATE INDEX "Condition_force_ascending" ON "Condition" ("force", coalesce("firstStatedAt", 'infinity'), "id");
CREATE INDEX "Condition_topic_force_descending" ON "Condition"
  ("topic", "force", coalesce("firstStatedAt", '-infinity'), "id");
CREATE INDEX "Condition_topic_force_ascending" ON "Condition"
  ("topic", "force", coalesce("firstStatedAt", 'infinity'), "id");
