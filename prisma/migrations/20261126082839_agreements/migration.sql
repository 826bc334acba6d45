-- CreateEnum
CREATE TYPE "AgreementKind" AS ENUM ('PEACE_AGREEMENT', 'CEASEFIRE', 'PROGRAMME', 'RESOLUTION', 'JOINT_STATEMENT', 'TREATY', 'ACCESSION', 'OTHER');

-- CreateEnum
CREATE TYPE "AgreementRole" AS ENUM ('PARTY');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RecordType" ADD VALUE 'AGREEMENT';
ALTER TYPE "RecordType" ADD VALUE 'STAGE';

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "agreementId" BIGINT,
ADD COLUMN     "stageId" BIGINT;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "agreementId" BIGINT,
ADD COLUMN     "agreementPartyId" BIGINT;

-- AlterTable
ALTER TABLE "Condition" ADD COLUMN     "deliversId" BIGINT,
ADD COLUMN     "stageId" BIGINT;

-- AlterTable
ALTER TABLE "Consideration" ADD COLUMN     "stageId" BIGINT;

-- CreateTable
CREATE TABLE "Agreement" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "agreementKind" "AgreementKind" NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "startedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT',
    "endedAt" TIMESTAMPTZ(3),
    "endedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT',
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing" DEFAULT 'ASSERTED',
    "contested" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" BIGSERIAL NOT NULL,
    "agreementId" BIGINT NOT NULL,
    "actorId" BIGINT NOT NULL,
    "actorWrittenId" BIGINT,
    "role" "AgreementRole" NOT NULL,
    "hasClaims" BOOLEAN NOT NULL DEFAULT false,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" BIGSERIAL NOT NULL,
    "agreementId" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "opensById" BIGINT,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_slug_key" ON "Agreement"("slug");

-- CreateIndex
CREATE INDEX "Agreement_startedAt_id_idx" ON "Agreement"("startedAt", "id");

-- CreateIndex
CREATE INDEX "AgreementParty_actorId_role_agreementId_idx" ON "AgreementParty"("actorId", "role", "agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_role_actorId_key" ON "AgreementParty"("agreementId", "role", "actorId");

-- CreateIndex
CREATE INDEX "Stage_opensById_idx" ON "Stage"("opensById");

-- CreateIndex
CREATE UNIQUE INDEX "Stage_agreementId_number_key" ON "Stage"("agreementId", "number");

-- CreateIndex
CREATE INDEX "Claim_agreementId_reportedAt_id_idx" ON "Claim"("agreementId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Condition_deliversId_id_idx" ON "Condition"("deliversId", "id");

-- CreateIndex
CREATE INDEX "Condition_stageId_id_idx" ON "Condition"("stageId", "id");

-- CreateIndex
CREATE INDEX "Consideration_stageId_id_idx" ON "Consideration"("stageId", "id");

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_opensById_fkey" FOREIGN KEY ("opensById") REFERENCES "Consideration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_agreementPartyId_fkey" FOREIGN KEY ("agreementPartyId") REFERENCES "AgreementParty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_deliversId_fkey" FOREIGN KEY ("deliversId") REFERENCES "Consideration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consideration" ADD CONSTRAINT "Consideration_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

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
  ELSIF "fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
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

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
BEGIN
  FOR s IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId'), ('Agreement', 'agreementId'), ('Bearing', 'bearingId'),
      ('Consideration', 'considerationId'), ('Participation', 'participationId'), ('ConditionParty', 'conditionPartyId'),
      ('ConsiderationParty', 'considerationPartyId'), ('AgreementParty', 'agreementPartyId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      IF TG_OP = 'INSERT' AND s."fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
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
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "agreementId" = c."agreementId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "id" = c."agreementPartyId"
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

CREATE OR REPLACE TRIGGER "AgreementParty_inserted_mentions" AFTER INSERT ON "AgreementParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('agreementId', 'agreementId');

-- The tables with links to actors: the column that leads to one, and the other columns by which rows must differ, if any must.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('Participation', 'actorId', '{}'),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role']),
         ('AgreementParty', 'actorId', ARRAY['agreementId', 'role'])
$$;

CREATE OR REPLACE TRIGGER "AgreementParty_merged_actorId" AFTER INSERT ON "AgreementParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'agreementId', 'role');

CREATE OR REPLACE TRIGGER "AgreementParty_survivor" BEFORE INSERT ON "AgreementParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('agreementId', 'role');

CREATE OR REPLACE TRIGGER "AgreementParty_removed" AFTER DELETE ON "AgreementParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('agreementId', 'role');

ALTER TABLE "Claim"
  DROP CONSTRAINT "Claim_subject_check",
  ADD CONSTRAINT "Claim_subject_check" CHECK (
    num_nonnulls("eventId", "conditionId", "assessmentId", "outcomeId", "figureId", "affiliationId", "agreementId", "bearingId",
                 "considerationId", "participationId", "conditionPartyId", "considerationPartyId", "agreementPartyId") = 1);
ALTER TABLE "Change"
  DROP CONSTRAINT "Change_subject_check",
  ADD CONSTRAINT "Change_subject_check" CHECK (
    num_nonnulls(
      "articleId", "revisionId", "actorId", "eventId", "conditionId", "considerationId", "assessmentId", "outcomeId",
      "figureId", "affiliationId", "bearingId", "agreementId", "stageId", "claimId") >= 1);
ALTER TABLE "Agreement"
  ADD CONSTRAINT "Agreement_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Agreement_end_check" CHECK ("endedAt" >= "proviso_moment_start"("startedAt", "startedAtPrecision"));
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_number_check" CHECK ("number" >= 1);
-- A consideration can belong to a stage that opens by another: whichever is written first names what is still to come.
ALTER TABLE "Stage" ALTER CONSTRAINT "Stage_opensById_fkey" DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "Claim_agreementParty" ON "Claim" ("agreementPartyId", "reportedAt", "id") WHERE "agreementPartyId" IS NOT NULL;

-- Gives the changes of committed transactions their places, those of agreements and stages too.
CREATE OR REPLACE FUNCTION "proviso_number_changes"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "last" bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM "PendingChange") THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('proviso changes', 0));
  -- sees what was committed before the lock was had
  WITH pending AS (DELETE FROM "PendingChange" RETURNING *),
  numbered AS (
    INSERT INTO "Change" ("recordedAt", "action", "originId", "articleId", "revisionId", "actorId", "eventId", "conditionId",
                          "considerationId", "assessmentId", "outcomeId", "figureId", "affiliationId", "bearingId", "agreementId", "stageId", "claimId")
    SELECT p."recordedAt", c."action", c."originId",
           CASE c."subject" WHEN 'articleId' THEN c."rowId" END, CASE c."subject" WHEN 'revisionId' THEN c."rowId" END,
           CASE c."subject" WHEN 'actorId' THEN c."rowId" END, CASE c."subject" WHEN 'eventId' THEN c."rowId" END,
           CASE c."subject" WHEN 'conditionId' THEN c."rowId" END, CASE c."subject" WHEN 'considerationId' THEN c."rowId" END,
           CASE c."subject" WHEN 'assessmentId' THEN c."rowId" END, CASE c."subject" WHEN 'outcomeId' THEN c."rowId" END,
           CASE c."subject" WHEN 'figureId' THEN c."rowId" END, CASE c."subject" WHEN 'affiliationId' THEN c."rowId" END,
           CASE c."subject" WHEN 'bearingId' THEN c."rowId" END, CASE c."subject" WHEN 'agreementId' THEN c."rowId" END,
           CASE c."subject" WHEN 'stageId' THEN c."rowId" END, CASE c."subject" WHEN 'claimId' THEN c."rowId" END
      FROM pending p
     CROSS JOIN LATERAL unnest(p."actions", p."subjects", p."rowIds", p."originIds") WITH ORDINALITY
             AS c ("action", "subject", "rowId", "originId", "place")
     ORDER BY p."id", c."place"
    RETURNING "id")
  SELECT max("id") INTO "last" FROM numbered;
  IF "last" IS NOT NULL THEN
    PERFORM pg_notify('proviso_changes', "last"::text);
  END IF;
END $$;
