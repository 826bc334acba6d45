-- AlterTable
ALTER TABLE "TermCondition" DROP CONSTRAINT "TermCondition_pkey",
ADD COLUMN     "id" BIGSERIAL NOT NULL,
ADD CONSTRAINT "TermCondition_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "TermCondition_considerationId_conditionId_term_key" ON "TermCondition"("considerationId", "conditionId", "term");

-- AlterTable
ALTER TABLE "Bearing" ADD COLUMN     "hasClaims" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "knownSince" TIMESTAMPTZ(3),
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "bearingId" BIGINT,
ADD COLUMN     "conditionPartyId" BIGINT,
ADD COLUMN     "considerationId" BIGINT,
ADD COLUMN     "considerationPartyId" BIGINT,
ADD COLUMN     "participationId" BIGINT;

-- AlterTable
ALTER TABLE "ConditionParty" DROP CONSTRAINT "ConditionParty_pkey",
ADD COLUMN     "hasClaims" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "id" BIGSERIAL NOT NULL,
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3),
ADD CONSTRAINT "ConditionParty_pkey" PRIMARY KEY ("id");

-- AlterTable
ALTER TABLE "Consideration" ADD COLUMN     "hasClaims" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "knownSince" TIMESTAMPTZ(3),
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ConsiderationParty" DROP CONSTRAINT "ConsiderationParty_pkey",
ADD COLUMN     "hasClaims" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "id" BIGSERIAL NOT NULL,
ADD COLUMN     "knownSince" TIMESTAMPTZ(3),
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3),
ADD CONSTRAINT "ConsiderationParty_pkey" PRIMARY KEY ("id");

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "hasClaims" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "knownSince" TIMESTAMPTZ(3),
ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "ConditionParty_conditionId_role_actorId_key" ON "ConditionParty"("conditionId", "role", "actorId");

-- CreateIndex
CREATE UNIQUE INDEX "ConsiderationParty_considerationId_role_actorId_key" ON "ConsiderationParty"("considerationId", "role", "actorId");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_considerationId_fkey" FOREIGN KEY ("considerationId") REFERENCES "Consideration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_bearingId_fkey" FOREIGN KEY ("bearingId") REFERENCES "Bearing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_conditionPartyId_fkey" FOREIGN KEY ("conditionPartyId") REFERENCES "ConditionParty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_considerationPartyId_fkey" FOREIGN KEY ("considerationPartyId") REFERENCES "ConsiderationParty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What else decides whether a link counts stands in the indexes as well.
DROP INDEX "ConditionParty_firstStatedAt_descending";
DROP INDEX "ConditionParty_firstStatedAt_ascending";
DROP INDEX "Participation_eventStartedAt_descending";
DROP INDEX "Participation_eventStartedAt_ascending";
CREATE INDEX "ConditionParty_firstStatedAt_descending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", '-infinity'), "conditionId")
  INCLUDE ("firstStatedAt", "standing", "retractedAt", "knownSince", "hasClaims");
CREATE INDEX "ConditionParty_firstStatedAt_ascending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", 'infinity'), "conditionId")
  INCLUDE ("firstStatedAt", "standing", "retractedAt", "knownSince", "hasClaims");
CREATE INDEX "Participation_eventStartedAt_descending" ON "Participation"
  ("actorId", coalesce("eventStartedAt", '-infinity'), "eventId") INCLUDE ("eventStartedAt", "role", "eventStanding", "retractedAt", "hasClaims");
CREATE INDEX "Participation_eventStartedAt_ascending" ON "Participation"
  ("actorId", coalesce("eventStartedAt", 'infinity'), "eventId") INCLUDE ("eventStartedAt", "role", "eventStanding", "retractedAt", "hasClaims");

-- Few links have claims of their own.
CREATE INDEX "ConditionParty_claimed" ON "ConditionParty" ("conditionId") WHERE "hasClaims";
CREATE INDEX "Claim_bearing" ON "Claim" ("bearingId", "reportedAt", "id") WHERE "bearingId" IS NOT NULL;
CREATE INDEX "Claim_consideration" ON "Claim" ("considerationId", "reportedAt", "id") WHERE "considerationId" IS NOT NULL;
CREATE INDEX "Claim_participation" ON "Claim" ("participationId", "reportedAt", "id") WHERE "participationId" IS NOT NULL;
CREATE INDEX "Claim_conditionParty" ON "Claim" ("conditionPartyId", "reportedAt", "id") WHERE "conditionPartyId" IS NOT NULL;
CREATE INDEX "Claim_considerationParty" ON "Claim" ("considerationPartyId", "reportedAt", "id") WHERE "considerationPartyId" IS NOT NULL;

ALTER TABLE "Claim"
  DROP CONSTRAINT "Claim_subject_check",
  ADD CONSTRAINT "Claim_subject_check" CHECK (
    num_nonnulls("eventId", "conditionId", "assessmentId", "outcomeId", "figureId", "affiliationId", "bearingId",
                 "considerationId", "participationId", "conditionPartyId", "considerationPartyId") = 1);

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "firstStatedAt" = c."stated", "knownSince" = c."since",
                               "standing" = c."standing", "contested" = c."contested"
        FROM (SELECT w."id", w."until", w."stated", w."standing", w."contested",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN w."isUnsteady" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                           AND w."stated" <= w."reported"
                          THEN w."reported" END AS "since"
                FROM (SELECT k."id", k."until", k."isUnsteady", k."reported", n."contested",
                             CASE WHEN k."isClaimed" THEN n."standing" ELSE ''ASSERTED'' END AS "standing",
                             min(o."at") FILTER (WHERE o."stands") AS "stated", min(o."at") AS "ever",
                             min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce"
                        FROM (SELECT c."id",
                                     CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                                     bool_or(q."retractedBy" = ''SOURCE'' OR q."stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                                     count(q."id") > 0 AS "isClaimed",
                                     -- what was never said was never reported
                                     min(q."reportedAt") FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                                FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                               WHERE c."id" = ANY ($1) GROUP BY 1) k
                        JOIN "proviso_standings"(''conditionId'', $1) n USING ("id")
                        LEFT JOIN (SELECT "conditionId" AS "id", least("saidAt", "reportedAt") AS "at",
                                          "retractedAt" IS NULL AS "stands", "reportedAt" AS "since"
                                     FROM "Claim"
                                    WHERE "conditionId" = ANY ($1) AND "stance" IN (''ASSERTS'', ''HEDGES'')
                                      AND "retractedBy" IS DISTINCT FROM ''CODER''
                                    UNION ALL
                                   SELECT b."conditionId", e."startedAt", b."retractedAt" IS NULL AND e."retractedAt" IS NULL,
                                          CASE WHEN NOT b."hasClaims" THEN e."knownSince"
                                               WHEN e."knownSince" IS NOT NULL AND b."knownSince" IS NOT NULL
                                               THEN greatest(e."knownSince", b."knownSince") END
                                     FROM "Bearing" b JOIN "Event" e ON e."id" = b."eventId"
                                    WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                                      AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                                    UNION ALL
                                   SELECT "conditionId", "judgedAt", "retractedAt" IS NULL, "knownSince"
                                     FROM "Assessment" WHERE "conditionId" = ANY ($1)) o USING ("id")
                       GROUP BY 1, 2, 3, 4, 5, 6) w) c
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."stated", c."since", c."standing", c."contested")' USING "ids";
  ELSIF "fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty') THEN
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since"
        FROM (SELECT k."id", CASE WHEN k."hasClaims" THEN k."until" END AS "until",
                     CASE WHEN NOT k."hasClaims" THEN k."before"
                          WHEN %4$s THEN greatest(k."before", k."own") END AS "since"
                FROM (SELECT l."id", l."hasClaims", %3$s AS "before",
                             CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until",
                             CASE WHEN bool_or(c."retractedBy" = ''SOURCE'') IS NOT TRUE
                                  THEN min(c."reportedAt") FILTER (WHERE c."retractedBy" IS NULL) END AS "own"
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
                          THEN min("reportedAt") FILTER (WHERE "retractedBy" IS NULL) END AS "since"
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
          FROM (SELECT "id", "startedAt", "realis" FROM "after" EXCEPT SELECT "id", "startedAt", "realis" FROM "before") e
          JOIN "Bearing" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES'')' INTO "ids";
  ELSIF TG_OP <> 'UPDATE' THEN
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT "conditionId" FROM %I %s)', CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END,
      CASE TG_TABLE_NAME WHEN 'Bearing' THEN 'WHERE "bearingKind" = ''STATES''' END) INTO "ids";
  ELSIF TG_TABLE_NAME = 'Assessment' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT "conditionId"
          FROM ((SELECT "id", "conditionId", "judgedAt" FROM "after" EXCEPT SELECT "id", "conditionId", "judgedAt" FROM "before")
                 UNION ALL
                (SELECT "id", "conditionId", "judgedAt" FROM "before" EXCEPT SELECT "id", "conditionId", "judgedAt" FROM "after")) c)'
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

CREATE OR REPLACE TRIGGER "Event_updated_stated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE TRIGGER "Bearing_inserted_stated" AFTER INSERT ON "Bearing" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE TRIGGER "Bearing_updated_stated" AFTER UPDATE ON "Bearing" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE TRIGGER "Bearing_deleted_stated" AFTER DELETE ON "Bearing" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE TRIGGER "Assessment_inserted_stated" AFTER INSERT ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE TRIGGER "Assessment_updated_stated" AFTER UPDATE ON "Assessment"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE TRIGGER "Assessment_deleted_stated" AFTER DELETE ON "Assessment" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();

CREATE OR REPLACE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claimed" bigint[];
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
  RETURN NULL;
END $$;

-- Adds the actors of whom these claims speak to the articles that they quote: who they are, and who was written, so that both are
-- there when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    INSERT INTO "Mention" ("actorId", "articleId", "publishedAt")
    SELECT DISTINCT i."id", a."id", a."publishedAt"
      FROM "Claim" c
     CROSS JOIN LATERAL (
             SELECT c."speakerId" AS "actorId", c."speakerWrittenId" AS "writtenId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "id" = c."conditionPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConsiderationParty" WHERE "id" = c."considerationPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "eventId" = c."eventId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "id" = c."participationId"
              UNION ALL SELECT "assessorId", "assessorWrittenId" FROM "Assessment" WHERE "id" = c."assessmentId") m
     CROSS JOIN LATERAL (VALUES (m."actorId"), (m."writtenId")) i ("id")
      JOIN "ClaimQuote" l ON l."claimId" = c."id"
      JOIN "Quote" q ON q."id" = l."quoteId"
      JOIN "Revision" r ON r."id" = q."revisionId"
      JOIN "Article" a ON a."id" = r."articleId"
     WHERE c."id" = ANY ($1) AND i."id" IS NOT NULL
    ON CONFLICT DO NOTHING' USING "claims";
END $$;

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
BEGIN
  FOR s IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId'), ('Bearing', 'bearingId'), ('Consideration', 'considerationId'),
      ('Participation', 'participationId'), ('ConditionParty', 'conditionPartyId'),
      ('ConsiderationParty', 'considerationPartyId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      IF TG_OP = 'INSERT' AND s."fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty') THEN
        EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1) AND NOT "hasClaims"', s."fact") USING "ids";
      END IF;
      PERFORM "proviso_set_known"(s."fact", s."subject", "ids");
      IF s."fact" = 'Assessment' THEN
        -- who judges, since when that is reported, and how it stood earlier, can change without a change of the assessments
        PERFORM "proviso_set_status_periods"(ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "id" = ANY ("ids")));
      END IF;
    END IF;
  END LOOP;
  -- events, bearings and judgements tell when conditions were first stated, as their own claims do
  EXECUTE '
    SELECT ARRAY(
      SELECT "conditionId" FROM "after" WHERE "conditionId" IS NOT NULL
       UNION SELECT a."conditionId" FROM "after" c JOIN "Assessment" a ON a."id" = c."assessmentId"
       UNION SELECT b."conditionId" FROM "after" c JOIN "Bearing" b ON b."id" = c."bearingId"
       UNION SELECT b."conditionId" FROM "after" c JOIN "Bearing" b ON b."eventId" = c."eventId" WHERE b."bearingKind" = ''STATES'')'
    INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_known"('Condition', 'conditionId', "ids");
  END IF;
  RETURN NULL;
END $$;

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
                 AND (f."validFrom" IS NULL OR f."validFrom" <= ("moment" AT TIME ZONE 'UTC')::date)
                 AND (f."validTo" IS NULL OR f."validTo" >= ("moment" AT TIME ZONE 'UTC')::date))))
$$;

-- On whose side assessors are depends on the parties, and on who belongs to them.
CREATE OR REPLACE FUNCTION "proviso_sides_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'ConditionParty' AND TG_OP = 'UPDATE' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "conditionId", "role", "actorId", "retractedAt" FROM "after"
                EXCEPT SELECT "conditionId", "role", "actorId", "retractedAt" FROM "before") s
          JOIN "Assessment" a ON a."conditionId" = s."conditionId")' INTO "ids";
  ELSIF TG_TABLE_NAME = 'ConditionParty' THEN
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT a."conditionId" FROM %I s JOIN "Assessment" a ON a."conditionId" = s."conditionId")',
      CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END) INTO "ids";
  ELSIF TG_TABLE_NAME = 'Affiliation' THEN
    EXECUTE format('
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "counterpartId" FROM "after" %s) f
          JOIN "ConditionParty" p ON p."actorId" = f."counterpartId" JOIN "Assessment" a ON a."conditionId" = p."conditionId")',
      CASE TG_OP WHEN 'UPDATE' THEN 'UNION SELECT "counterpartId" FROM "before"' END) INTO "ids";
  ELSE
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "id", "actorKind" FROM "after" EXCEPT SELECT "id", "actorKind" FROM "before") k
          JOIN "ConditionParty" p ON p."actorId" = k."id" JOIN "Assessment" a ON a."conditionId" = p."conditionId")' INTO "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

SELECT "proviso_set_known"('Condition', 'conditionId', ARRAY(SELECT "id" FROM "Condition"));
