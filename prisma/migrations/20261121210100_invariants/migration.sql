-- What must hold whoever writes: programs have errors, and these rows are evidence.

-- Text ---------------------------------------------------------------------------------------------------------------

ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_seq_check" CHECK ("seq" >= 1),
  ADD CONSTRAINT "Revision_length_check" CHECK ("length" = char_length("text")),
  ADD CONSTRAINT "Revision_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "Quote"
  ADD CONSTRAINT "Quote_offsets_check" CHECK ("start" >= 0 AND "start" < "end"),
  ADD CONSTRAINT "Quote_exact_check" CHECK (char_length("exact") = "end" - "start");

-- PostgreSQL counts code points in a UTF-8 database, as Proviso's offsets do.
CREATE FUNCTION "proviso_check_quotes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  -- EXECUTE plans for as many rows as there are: a plan is otherwise kept for the session
  EXECUTE '
    SELECT q."id", q."revisionId", q."start", q."end", q."exact", r."length",
           substr(r."text", q."start" + 1, q."end" - q."start") AS "slice"
      FROM "inserted" q JOIN "Revision" r ON r."id" = q."revisionId"
     WHERE q."end" > r."length" OR substr(r."text", q."start" + 1, q."end" - q."start") <> q."exact"
     LIMIT 1' INTO wrong;
  IF wrong."end" > wrong."length" THEN
    RAISE EXCEPTION 'quote % ends at %, but revision % has only % code points',
      wrong."id", wrong."end", wrong."revisionId", wrong."length"
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_inside_revision';
  ELSIF wrong."id" IS NOT NULL THEN
    RAISE EXCEPTION 'quote % is not what revision % holds from % to %: "%" is not "%"',
      wrong."id", wrong."revisionId", wrong."start", wrong."end", left(wrong."exact", 100), left(wrong."slice", 100)
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_equals_slice';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Quote_check" AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS "inserted"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_check_quotes"();

-- Claims -------------------------------------------------------------------------------------------------------------

ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_subject_check" CHECK (
    num_nonnulls("eventId", "conditionId", "assessmentId", "outcomeId", "figureId", "affiliationId") = 1),
  ADD CONSTRAINT "Claim_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "ClaimQuote" ADD CONSTRAINT "ClaimQuote_ordinal_check" CHECK ("ordinal" >= 1);

-- Checked when the transaction commits, for a claim is written before its quotes.
CREATE FUNCTION "proviso_check_claim_is_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "ClaimQuote" WHERE "claimId" = NEW."id") THEN
    RAISE EXCEPTION 'claim % has no quote, and its attribution is % rather than IMPORTED_CODING',
      NEW."id", NEW."attribution"
      USING ERRCODE = 'check_violation', TABLE = 'Claim', CONSTRAINT = 'Claim_is_quoted';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Claim_is_quoted" AFTER INSERT ON "Claim" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."attribution" <> 'IMPORTED_CODING') EXECUTE FUNCTION "proviso_check_claim_is_quoted"();

-- Append-only --------------------------------------------------------------------------------------------------------

-- The arguments of the trigger name the columns that may change nevertheless.
CREATE FUNCTION "proviso_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = to_jsonb(OLD) - TG_ARGV THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only: % of % is refused', TG_TABLE_NAME, TG_OP, OLD
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME,
      HINT = CASE TG_TABLE_NAME
        WHEN 'Revision' THEN 'Add a new revision.'
        WHEN 'Claim' THEN 'Set "retractedAt", and add a new claim.'
        ELSE 'Add new rows, and retract the claim that rests on the old ones.'
      END;
END $$;

CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('capturedAt');
CREATE TRIGGER "Quote_append_only" BEFORE UPDATE OR DELETE ON "Quote"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"();
CREATE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('retractedAt');
CREATE TRIGGER "ClaimQuote_append_only" BEFORE UPDATE OR DELETE ON "ClaimQuote"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"();

-- Nouns --------------------------------------------------------------------------------------------------------------

ALTER TABLE "Actor"
  ADD CONSTRAINT "Actor_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Actor_merged_check" CHECK ("mergedIntoId" <> "id");

ALTER TABLE "Affiliation"
  ADD CONSTRAINT "Affiliation_ends_check" CHECK ("fromId" <> "toId"),
  ADD CONSTRAINT "Affiliation_valid_check" CHECK ("validTo" >= "validFrom");

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Event_end_check" CHECK ("end" >= "start"),
  ADD CONSTRAINT "Event_place_check" CHECK (
    "placeCountry" ~ '^[A-Z]{2}$' AND "placeLat" BETWEEN -90 AND 90 AND "placeLon" BETWEEN -180 AND 180),
  ADD CONSTRAINT "Event_part_check" CHECK ("partOfId" <> "id");

ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_subject_check" CHECK (num_nonnulls("eventId", "conditionId") = 1),
  ADD CONSTRAINT "Figure_range_check" CHECK ("low" <= "high"),
  ADD CONSTRAINT "Figure_part_check" CHECK ("partOfId" <> "id");

ALTER TABLE "Condition"
  ADD CONSTRAINT "Condition_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Condition_supersedes_check" CHECK ("supersedesId" <> "id");

ALTER TABLE "Consideration"
  ADD CONSTRAINT "Consideration_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_supersedes_check" CHECK ("supersedesId" <> "id");

ALTER TABLE "Change" ADD CONSTRAINT "Change_subject_check" CHECK (
  num_nonnulls(
    "articleId", "revisionId", "actorId", "eventId", "conditionId", "considerationId", "assessmentId", "outcomeId",
    "figureId", "affiliationId", "bearingId", "claimId") >= 1);
