-- CreateEnum
CREATE TYPE "Retractor" AS ENUM ('CODER', 'SOURCE');

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "retractedBy" "Retractor",
ADD COLUMN     "retractedImportId" BIGINT,
ADD COLUMN     "retractedRecordedAt" TIMESTAMPTZ(3);

CREATE OR REPLACE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"(
    'retractedBy', 'retractedAt', 'retractedRecordedAt', 'retractedImportId', 'speakerId', 'speakerWrittenId');

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "firstStatedAt" = c."stated", "knownSince" = c."since"
        FROM (SELECT "id", "until", "stated",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN "isTakenBack" IS NOT TRUE AND "stated" = "statedFirst" AND "stated" <= "reported"
                          THEN "reported" END AS "since"
                FROM (SELECT "conditionId" AS "id",
                             CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                             min(coalesce("saidAt", "reportedAt")) FILTER (WHERE "retractedAt" IS NULL) AS "stated",
                             bool_or("retractedBy" = ''SOURCE'') AS "isTakenBack",
                             -- what was never said was never reported
                             min("reportedAt") FILTER (WHERE "retractedBy" IS NULL) AS "reported",
                             (array_agg(coalesce("saidAt", "reportedAt")
                                        ORDER BY "reportedAt", coalesce("saidAt", "reportedAt"))
                                FILTER (WHERE "retractedBy" IS NULL))[1] AS "statedFirst"
                        FROM "Claim" WHERE "conditionId" = ANY ($1) GROUP BY 1) k) c
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."knownSince")
             IS DISTINCT FROM (c."until", c."stated", c."since")' USING "ids";
  ELSE
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since"
        FROM (SELECT %2$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_or("retractedBy" = ''SOURCE'') IS NOT TRUE
                          THEN min("reportedAt") FILTER (WHERE "retractedBy" IS NULL) END AS "since"
                FROM "Claim" WHERE %2$I = ANY ($1) GROUP BY 1) c
       WHERE s."id" = c."id" AND (s."retractedAt", s."knownSince") IS DISTINCT FROM (c."until", c."since")',
      "fact", "subject") USING "ids";
  END IF;
END $$;

-- What was retracted until now was said and taken back, so that answers stay as they are; whoever brought a claim retracted it.
UPDATE "Claim"
   SET "retractedBy" = 'SOURCE', "retractedRecordedAt" = "retractedAt", "retractedImportId" = "importId"
 WHERE "retractedAt" IS NOT NULL;

-- by whom, when, and since when that is recorded
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_retracted_check" CHECK (
  num_nonnulls("retractedBy", "retractedAt", "retractedRecordedAt") IN (0, 3));
