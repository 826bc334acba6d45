-- A threat is carried out or averted, something good is granted or withheld: the states of outcomes by the sign of the consideration.

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
