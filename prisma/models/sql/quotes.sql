-- A quote holds what its revision holds, and a claim rests on a quote.

-- PostgreSQL counts code points in a UTF-8 database, as Proviso's offsets do.
CREATE OR REPLACE FUNCTION "proviso_check_quotes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  -- EXECUTE plans for as many rows as there are: a plan is otherwise kept for the session
  EXECUTE '
    SELECT q."id", q."revisionId", q."startOffset", q."endOffset", q."exact", r."length",
           substr(r."text", q."startOffset" + 1, q."endOffset" - q."startOffset") AS "slice"
      FROM "after" q JOIN "Revision" r ON r."id" = q."revisionId"
     WHERE q."endOffset" > r."length" OR substr(r."text", q."startOffset" + 1, q."endOffset" - q."startOffset") NOT IN (q."exact", "proviso_blocks"(q."exact"))
     LIMIT 1' INTO wrong;
  IF wrong."endOffset" > wrong."length" THEN
    RAISE EXCEPTION 'quote % ends at %, but revision % has only % code points',
      wrong."id", wrong."endOffset", wrong."revisionId", wrong."length"
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_inside_revision';
  ELSIF wrong."id" IS NOT NULL THEN
    RAISE EXCEPTION 'quote % is not what revision % holds from % to %: "%" is not "%"',
      wrong."id", wrong."revisionId", wrong."startOffset", wrong."endOffset", left(wrong."exact", 100), left(wrong."slice", 100)
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_equals_slice';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Quote_check" AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_check_quotes"();

-- Checked when the transaction commits, for a claim is written before its quotes.
CREATE OR REPLACE FUNCTION "proviso_check_claim_is_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "ClaimQuote" WHERE "claimId" = NEW."id") THEN
    RAISE EXCEPTION 'claim % has no quote, and its attribution is % rather than IMPORTED_CODING',
      NEW."id", NEW."attribution"
      USING ERRCODE = 'check_violation', TABLE = 'Claim', CONSTRAINT = 'Claim_is_quoted';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS "Claim_is_quoted" ON "Claim";
CREATE CONSTRAINT TRIGGER "Claim_is_quoted" AFTER INSERT ON "Claim" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."attribution" <> 'IMPORTED_CODING') EXECUTE FUNCTION "proviso_check_claim_is_quoted"();

-- Words of a text are quoted while a claim rests on them: until when these are.
CREATE OR REPLACE FUNCTION "proviso_quoted_until"("quotes" bigint[])
  RETURNS TABLE ("id" bigint, "retractedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY
  SELECT l."quoteId", CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END
    FROM "ClaimQuote" l JOIN "Claim" c ON c."id" = l."claimId" WHERE l."quoteId" = ANY ($1) GROUP BY 1;
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_quoted"("quotes" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Quote" q SET "retractedAt" = c."retractedAt" FROM "proviso_quoted_until"("quotes") c
   WHERE q."id" = c."id" AND q."retractedAt" IS DISTINCT FROM c."retractedAt";
END $$;

CREATE OR REPLACE FUNCTION "proviso_quotes_retracted"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[] := ARRAY(SELECT "id" FROM (SELECT "id", "retractedAt" FROM "after" EXCEPT SELECT "id", "retractedAt" FROM "before") c);
BEGIN
  IF cardinality("claims") > 0 THEN
    PERFORM "proviso_set_quoted"(ARRAY(SELECT DISTINCT "quoteId" FROM "ClaimQuote" WHERE "claimId" = ANY ("claims")));
  END IF;
  RETURN NULL;
END $$;

-- Of quotes that stand, a further claim changes nothing.
CREATE OR REPLACE FUNCTION "proviso_quotes_claimed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[] := ARRAY(SELECT DISTINCT "claimId" FROM "after");
  "quotes" bigint[] := ARRAY(SELECT DISTINCT "quoteId" FROM "after");
BEGIN
  IF cardinality("claims") = 0 THEN
    RETURN NULL;
  END IF;
  "quotes" := ARRAY(
    SELECT "id" FROM "Quote" WHERE "id" = ANY ("quotes") AND "retractedAt" IS NOT NULL
     UNION
    SELECT l."quoteId" FROM "Claim" c JOIN "ClaimQuote" l ON l."claimId" = c."id"
     WHERE c."id" = ANY ("claims") AND c."retractedAt" IS NOT NULL);
  IF cardinality("quotes") > 0 THEN
    PERFORM "proviso_set_quoted"("quotes");
  END IF;
  RETURN NULL;
END $$;

-- Words on which retractions alone rest state nothing.
CREATE OR REPLACE FUNCTION "proviso_quotes_of_retractions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Quote" q SET "retractedAt" = c."retractedAt"
      FROM "after" l JOIN "Claim" c ON c."id" = l."claimId"
     WHERE q."id" = l."quoteId" AND q."retractedAt" IS NULL
       AND NOT EXISTS (SELECT FROM "ClaimQuote" o WHERE o."quoteId" = q."id")';
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "RetractionQuote_inserted_quotes" AFTER INSERT ON "RetractionQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quotes_of_retractions"();
CREATE OR REPLACE TRIGGER "Claim_updated_quotes" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quotes_retracted"();
CREATE OR REPLACE TRIGGER "ClaimQuote_inserted_quotes" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quotes_claimed"();
