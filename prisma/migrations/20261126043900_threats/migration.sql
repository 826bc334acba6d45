-- Threats have kinds and outcomes of their own. PENALTY_AVOIDED, which said that something bad does not happen, goes.
-- New types, for values that are added to an old one cannot be used before the transaction ends.
ALTER TYPE "OutcomeState" RENAME TO "OutcomeState_old";
CREATE TYPE "OutcomeState" AS ENUM ('OFFERED', 'WITHHELD', 'PARTLY_GRANTED', 'GRANTED', 'SUSPENDED', 'REVOKED', 'THREATENED', 'EXECUTED', 'AVERTED', 'LIFTED', 'DISCLAIMED');
ALTER TABLE "Outcome" ALTER COLUMN "state" TYPE "OutcomeState" USING "state"::text::"OutcomeState";
DROP TYPE "OutcomeState_old";

-- A penalty that was avoided, as something good: that it was granted says that the penalty was averted.
UPDATE "Outcome" o SET "state" = (CASE o."state" WHEN 'GRANTED' THEN 'AVERTED' WHEN 'OFFERED' THEN 'THREATENED' ELSE 'EXECUTED' END)::"OutcomeState"
  FROM "Consideration" c
 WHERE c."id" = o."considerationId" AND c."considerationKind" = 'PENALTY_AVOIDED' AND c."sign" = 'POSITIVE'
   AND o."state" IN ('GRANTED', 'OFFERED', 'WITHHELD');
UPDATE "Outcome" o SET "state" = (CASE o."state" WHEN 'GRANTED' THEN 'EXECUTED' WHEN 'PARTLY_GRANTED' THEN 'EXECUTED' WHEN 'OFFERED' THEN 'THREATENED'
                                    WHEN 'WITHHELD' THEN 'AVERTED' ELSE 'LIFTED' END)::"OutcomeState"
  FROM "Consideration" c
 WHERE c."id" = o."considerationId" AND c."sign" = 'NEGATIVE'
   AND o."state" IN ('GRANTED', 'PARTLY_GRANTED', 'OFFERED', 'WITHHELD', 'SUSPENDED', 'REVOKED');

ALTER TYPE "ConsiderationKind" RENAME TO "ConsiderationKind_old";
CREATE TYPE "ConsiderationKind" AS ENUM ('RECOGNITION', 'DIPLOMATIC_PRESENCE', 'ENGAGEMENT', 'HUMANITARIAN_AID', 'DEVELOPMENT_AID', 'ASSET_RELEASE', 'SANCTIONS_RELIEF', 'TRADE', 'MEMBERSHIP', 'SECURITY', 'CEASEFIRE', 'RELEASE_OF_PERSONS', 'NEGOTIATION', 'SANCTIONS', 'USE_OF_FORCE', 'SUSPENSION', 'UNSPECIFIED', 'OTHER');
UPDATE "Consideration" SET "sign" = 'NEGATIVE' WHERE "considerationKind" = 'PENALTY_AVOIDED';
ALTER TABLE "Consideration" ALTER COLUMN "considerationKind" TYPE "ConsiderationKind"
  USING (CASE "considerationKind"::text WHEN 'PENALTY_AVOIDED' THEN 'UNSPECIFIED' ELSE "considerationKind"::text END)::"ConsiderationKind";
DROP TYPE "ConsiderationKind_old";

CREATE OR REPLACE FUNCTION "proviso_fits_sign"("state" "public"."OutcomeState", "sign" "public"."ConsiderationSign") RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "state" = 'DISCLAIMED' OR ("state" IN ('THREATENED', 'EXECUTED', 'AVERTED', 'LIFTED')) = ("sign" = 'NEGATIVE');

-- Checked when the transaction commits, for the sign and the outcomes of a consideration may change together.
CREATE OR REPLACE FUNCTION "proviso_check_states"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  IF TG_TABLE_NAME = 'Outcome' THEN
    SELECT o."id", o."state", c."sign" INTO wrong FROM "Outcome" o JOIN "Consideration" c ON c."id" = o."considerationId"
     WHERE o."id" = NEW."id" AND NOT "proviso_fits_sign"(o."state", c."sign");
  ELSE
    SELECT o."id", o."state", c."sign" INTO wrong FROM "Consideration" c JOIN "Outcome" o ON o."considerationId" = c."id"
     WHERE c."id" = NEW."id" AND NOT "proviso_fits_sign"(o."state", c."sign") ORDER BY o."id" LIMIT 1;
  END IF;
  IF wrong."id" IS NOT NULL THEN
    RAISE EXCEPTION 'outcome % is %, which does not become of a consideration of the sign %', wrong."id", wrong."state", wrong."sign"
      USING ERRCODE = 'check_violation', TABLE = 'Outcome', CONSTRAINT = 'Outcome_fits_sign';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS "Outcome_fits_sign" ON "Outcome";
CREATE CONSTRAINT TRIGGER "Outcome_fits_sign" AFTER INSERT OR UPDATE OF "state", "considerationId" ON "Outcome" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "proviso_check_states"();
DROP TRIGGER IF EXISTS "Consideration_fits_outcomes" ON "Consideration";
CREATE CONSTRAINT TRIGGER "Consideration_fits_outcomes" AFTER UPDATE OF "sign" ON "Consideration" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."sign" <> OLD."sign") EXECUTE FUNCTION "proviso_check_states"();
