-- Whose words an article holds is said by its publisher.
CREATE OR REPLACE FUNCTION "proviso_articles_republished"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT l."claimId" FROM (' || "proviso_rows_changed"(TG_OP, '"id", "publisherId"') || ') a
                          JOIN "Revision" r ON r."articleId" = a."id"
                          JOIN "Quote" q ON q."revisionId" = r."id"
                          JOIN "ClaimQuote" l ON l."quoteId" = q."id")' INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_voices"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_updated_voice" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_republished"();

-- Articles that got another publisher before.
SELECT "proviso_set_voices"(ARRAY(SELECT "id" FROM "Claim" WHERE "speakerId" IS NULL));
