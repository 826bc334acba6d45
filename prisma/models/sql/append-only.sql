-- Evidence is added to, never overwritten.

-- Words that a law demands to be removed give way to as many blocks: all that stands at an offset stays where it is.
CREATE OR REPLACE FUNCTION "proviso_blocks"("words" text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT repeat('█', char_length("words")) $$;

-- A row without the words of texts that it holds.
CREATE OR REPLACE FUNCTION "proviso_without_words"("row" jsonb, "table" text) RETURNS jsonb IMMUTABLE LANGUAGE sql AS $$
  SELECT "row" || coalesce(jsonb_object_agg(c, "proviso_blocks"("row" ->> c)), '{}')
    FROM unnest(CASE "table" WHEN 'Revision' THEN '{text}' WHEN 'Quote' THEN '{exact,prefix,suffix}' WHEN 'Claim' THEN '{speakerAsWritten}' END::text[]) c
$$;

-- The arguments of the trigger name the columns that may change nevertheless.
CREATE OR REPLACE FUNCTION "proviso_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = to_jsonb(OLD) - TG_ARGV THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = "proviso_without_words"(to_jsonb(OLD), TG_TABLE_NAME) - TG_ARGV THEN
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

CREATE OR REPLACE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('capturedAt', 'by', 'publishedAt', 'publishedAtPrecision', 'knownSince', 'isOwn');
CREATE OR REPLACE TRIGGER "Quote_append_only" BEFORE UPDATE OR DELETE ON "Quote"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('retractedAt');
CREATE OR REPLACE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"(
    'retractedBy', 'retractedAt', 'retractedAtPrecision', 'retractedRecordedAt', 'retractedOriginId', 'speakerId', 'speakerWrittenId', 'voice');
-- its speaker may be found to be another, but not written anew
CREATE OR REPLACE TRIGGER "Claim_speaker_append_only" BEFORE UPDATE ON "Claim"
  FOR EACH ROW WHEN (coalesce(OLD."speakerWrittenId", OLD."speakerId") IS DISTINCT FROM coalesce(NEW."speakerWrittenId", NEW."speakerId"))
  EXECUTE FUNCTION "proviso_refuse_change"();
CREATE OR REPLACE TRIGGER "ClaimQuote_append_only" BEFORE UPDATE OR DELETE ON "ClaimQuote"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"();
CREATE OR REPLACE TRIGGER "ClaimArticle_append_only" BEFORE UPDATE OR DELETE ON "ClaimArticle"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"();
CREATE OR REPLACE TRIGGER "ClaimRelay_append_only" BEFORE UPDATE OR DELETE ON "ClaimRelay"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('actorId', 'actorWrittenId');
