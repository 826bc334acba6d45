-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('ASSERTED', 'HEDGED', 'QUESTIONED', 'DENIED');

-- AlterTable
ALTER TABLE "Affiliation" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "voice" TEXT;

-- AlterTable
ALTER TABLE "Condition" RENAME COLUMN "contested" TO "everDisputed";
ALTER INDEX "Condition_contested" RENAME TO "Condition_everDisputed";
ALTER TABLE "Condition" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "ConditionParty" DROP COLUMN "retractedAt",
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Consideration" ADD COLUMN     "standing" "Standing" NOT NULL DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Figure" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Participation" DROP COLUMN "eventRetractedAt",
ADD COLUMN     "eventStanding" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "standing" "Standing" DEFAULT 'ASSERTED';

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
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      PERFORM "proviso_set_known"(s."fact", s."subject", "ids");
      IF s."fact" = 'Assessment' THEN
        -- how these stood at earlier moments can change without a change today
        PERFORM "proviso_set_status_periods"(ARRAY(
          SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "id" = ANY ("ids") AND "knownSince" IS NULL));
      END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"(
    'retractedBy', 'retractedAt', 'retractedRecordedAt', 'retractedOriginId', 'speakerId', 'speakerWrittenId', 'voice');

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "firstStatedAt" = c."stated", "knownSince" = c."since",
                               "standing" = w."standing", "contested" = w."contested"
        FROM (SELECT "id", "until", "stated",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN "isUnsteady" IS NOT TRUE AND "stated" = "statedFirst" AND "stated" <= "reported"
                          THEN "reported" END AS "since"
                FROM (SELECT "conditionId" AS "id",
                             CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                             min(coalesce("saidAt", "reportedAt")) FILTER (WHERE "retractedAt" IS NULL) AS "stated",
                             bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                             -- what was never said was never reported
                             min("reportedAt") FILTER (WHERE "retractedBy" IS NULL) AS "reported",
                             (array_agg(coalesce("saidAt", "reportedAt")
                                        ORDER BY "reportedAt", coalesce("saidAt", "reportedAt"))
                                FILTER (WHERE "retractedBy" IS NULL))[1] AS "statedFirst"
                        FROM "Claim" WHERE "conditionId" = ANY ($1) GROUP BY 1) k) c
        JOIN "proviso_standings"(''conditionId'', $1) w USING ("id")
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."stated", c."since", w."standing", w."contested")' USING "ids";
  ELSE
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since", "standing" = w."standing", "contested" = w."contested"
        FROM (SELECT %2$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("reportedAt") FILTER (WHERE "retractedBy" IS NULL) END AS "since"
                FROM "Claim" WHERE %2$I = ANY ($1) GROUP BY 1) c
        JOIN "proviso_standings"(%2$L, $1) w USING ("id")
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."since", w."standing", w."contested")',
      "fact", "subject") USING "ids";
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_condition_party_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "firstStatedAt", "standing", "knownSince" INTO NEW."firstStatedAt", NEW."standing", NEW."knownSince"
    FROM "Condition" WHERE "id" = NEW."conditionId";
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "ConditionParty" p
       SET "firstStatedAt" = c."firstStatedAt", "standing" = c."standing", "knownSince" = c."knownSince"
      FROM "after" c
     WHERE p."conditionId" = c."id"
       AND (p."firstStatedAt", p."standing", p."knownSince")
           IS DISTINCT FROM (c."firstStatedAt", c."standing", c."knownSince")';
  EXECUTE '
    UPDATE "StatusPeriod" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "after" c
     WHERE p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"';
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_participation_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "startedAt", "standing" INTO NEW."eventStartedAt", NEW."eventStanding" FROM "Event" WHERE "id" = NEW."eventId";
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "proviso_events_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Participation" p SET "eventStartedAt" = e."startedAt", "eventStanding" = e."standing"
      FROM "after" e
     WHERE p."eventId" = e."id"
       AND (p."eventStartedAt", p."eventStanding") IS DISTINCT FROM (e."startedAt", e."standing")';
  RETURN NULL;
END $$;

-- How an event or condition stands is written beside its words.
CREATE OR REPLACE FUNCTION "proviso_search_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" s SET "standing" = c."standing"
       FROM (SELECT "id", "standing" FROM "after" EXCEPT SELECT "id", "standing" FROM "before") c
      WHERE s.%I = c."id"',
    TG_ARGV[0]);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_standing_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('eventId');

CREATE OR REPLACE TRIGGER "Condition_standing_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('conditionId');

-- How a fact stands by one claim alone.
CREATE OR REPLACE FUNCTION "proviso_standing"("stance" "public"."Stance") RETURNS "public"."Standing"
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE "stance"
    WHEN 'ASSERTS' THEN 'ASSERTED' WHEN 'HEDGES' THEN 'HEDGED' WHEN 'QUESTIONS' THEN 'QUESTIONED' ELSE 'DENIED' END::"public"."Standing";

-- How facts stand today that the claims at hand state, and whether that is contested; null where no claim stands.
CREATE OR REPLACE FUNCTION "proviso_standings"("subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing", "contested" boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT f."id", min(w."standing"), bool_or(w."standing" <= ''HEDGED'') IS TRUE AND bool_or(w."standing" = ''DENIED'') IS TRUE
      FROM unnest($1) f ("id")
      LEFT JOIN (SELECT DISTINCT ON (%1$I, "speakerId", "voice") %1$I AS "id", "proviso_standing"("stance") AS "standing"
                   FROM "Claim" WHERE %1$I = ANY ($1) AND "retractedAt" IS NULL
                  ORDER BY %1$I, "speakerId", "voice", coalesce("saidAt", "reportedAt") DESC, "proviso_standing"("stance")) w
        ON w."id" = f."id"
     GROUP BY 1', "subject") USING "ids";
END $$;

-- Works out who speaks in claims in which no actor does.
CREATE OR REPLACE FUNCTION "proviso_set_voices"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Claim" c SET "voice" = v."voice"
      FROM (SELECT c."id",
                   CASE WHEN c."speakerAsWritten" IS NOT NULL THEN concat_ws('': '', coalesce(p."name", d."name"), c."speakerAsWritten")
                        WHEN c."attribution" = ''IMPORTED_CODING'' THEN coalesce(d."name", p."name")
                        ELSE coalesce(p."name", d."name") END AS "voice"
              FROM "Claim" c
              LEFT JOIN LATERAL (SELECT ''dataset '' || o."datasetId" AS "name" FROM "Origin" o WHERE o."id" = c."originId") d ON true
              LEFT JOIN LATERAL (
                     SELECT CASE WHEN p."name" = ''unknown'' THEN ''article '' || a."id" ELSE ''publisher '' || p."id" END AS "name"
                       FROM "ClaimQuote" l
                       JOIN "Quote" q ON q."id" = l."quoteId"
                       JOIN "Revision" r ON r."id" = q."revisionId"
                       JOIN "Article" a ON a."id" = r."articleId"
                       JOIN "Publisher" p ON p."id" = a."publisherId"
                      WHERE l."claimId" = c."id" ORDER BY l."ordinal", a."id" LIMIT 1) p ON true
             WHERE c."id" = ANY ($1) AND c."speakerId" IS NULL) v
     WHERE c."id" = v."id" AND c."voice" IS DISTINCT FROM v."voice"' USING "ids";
END $$;

-- What is not quoted is said by the words or the dataset alone.
CREATE OR REPLACE FUNCTION "proviso_claim_voice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."voice" := concat_ws(': ',
    (SELECT 'dataset ' || "datasetId" FROM "Origin" WHERE "id" = NEW."originId"), NEW."speakerAsWritten");
  NEW."voice" := nullif(NEW."voice", '');
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Claim_voice" BEFORE INSERT ON "Claim"
  FOR EACH ROW WHEN (NEW."speakerId" IS NULL) EXECUTE FUNCTION "proviso_claim_voice"();

CREATE OR REPLACE FUNCTION "proviso_claims_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_set_voices"(ARRAY(SELECT DISTINCT "claimId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ClaimQuote_voice" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_quoted"();

-- A consideration stands as the strongest of its conditions and outcomes.
CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "considerationId" FROM (
        (SELECT "id", "considerationId", "standing" FROM "after" EXCEPT SELECT "id", "considerationId", "standing" FROM "before")
        UNION ALL
        (SELECT "id", "considerationId", "standing" FROM "before" EXCEPT SELECT "id", "considerationId", "standing" FROM "after")) c
       WHERE "considerationId" IS NOT NULL);
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after" WHERE "considerationId" IS NOT NULL);
  END IF;
  IF cardinality("ids") > 0 THEN
    EXECUTE '
      UPDATE "Consideration" c SET "standing" = s."standing"
        FROM (SELECT k."id", coalesce(min(f."standing"), ''ASSERTED'') AS "standing"
                FROM unnest($1) k ("id")
                LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                                    UNION ALL
                                   SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
               GROUP BY 1) s
       WHERE c."id" = s."id" AND c."standing" <> s."standing"' USING "ids";
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_inserted_consideration" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

CREATE OR REPLACE TRIGGER "Condition_updated_consideration" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

CREATE OR REPLACE TRIGGER "Outcome_inserted_consideration" AFTER INSERT ON "Outcome" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

CREATE OR REPLACE TRIGGER "Outcome_updated_consideration" AFTER UPDATE ON "Outcome"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

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

DROP TRIGGER "Condition_retracted_search" ON public."Condition";

DROP TRIGGER "Event_retracted_search" ON public."Event";

DROP FUNCTION "proviso_search_retracted";

-- Pages in order, out of one index; what else decides whether a row belongs to the list stands in it as well. ---------

CREATE INDEX "ConditionParty_firstStatedAt_descending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", '-infinity'), "conditionId") INCLUDE ("firstStatedAt", "standing", "knownSince");
CREATE INDEX "ConditionParty_firstStatedAt_ascending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", 'infinity'), "conditionId") INCLUDE ("firstStatedAt", "standing", "knownSince");
CREATE INDEX "Participation_eventStartedAt_descending" ON "Participation"
  ("actorId", coalesce("eventStartedAt", '-infinity'), "eventId") INCLUDE ("eventStartedAt", "role", "eventStanding");
CREATE INDEX "Participation_eventStartedAt_ascending" ON "Participation"
  ("actorId", coalesce("eventStartedAt", 'infinity'), "eventId") INCLUDE ("eventStartedAt", "role", "eventStanding");

-- What is there already. ----------------------------------------------------------------------------------------------

UPDATE "SearchEntry" SET "retractedAt" = NULL, "standing" = NULL WHERE "articleId" IS NULL AND "retractedAt" IS NOT NULL;
SELECT "proviso_set_voices"(ARRAY(SELECT "id" FROM "Claim" WHERE "speakerId" IS NULL));
SELECT "proviso_set_known"('Event', 'eventId', ARRAY(SELECT "id" FROM "Event"));
SELECT "proviso_set_known"('Condition', 'conditionId', ARRAY(SELECT "id" FROM "Condition"));
SELECT "proviso_set_known"('Assessment', 'assessmentId', ARRAY(SELECT "id" FROM "Assessment"));
SELECT "proviso_set_known"('Outcome', 'outcomeId', ARRAY(SELECT "id" FROM "Outcome"));
SELECT "proviso_set_known"('Figure', 'figureId', ARRAY(SELECT "id" FROM "Figure"));
SELECT "proviso_set_known"('Affiliation', 'affiliationId', ARRAY(SELECT "id" FROM "Affiliation"));
