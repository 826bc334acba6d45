-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "formerActorId" BIGINT,
ADD COLUMN     "formerArticleId" BIGINT,
ADD COLUMN     "formerRevisionId" BIGINT;

-- CreateIndex
CREATE INDEX "SearchEntry_formerArticleId_idx" ON "SearchEntry"("formerArticleId");

-- CreateIndex
CREATE INDEX "SearchEntry_formerRevisionId_idx" ON "SearchEntry"("formerRevisionId");

-- CreateIndex
CREATE INDEX "SearchEntry_formerActorId_idx" ON "SearchEntry"("formerActorId");

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_formerArticleId_fkey" FOREIGN KEY ("formerArticleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_formerRevisionId_fkey" FOREIGN KEY ("formerRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_formerActorId_fkey" FOREIGN KEY ("formerActorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "SearchEntry" DROP CONSTRAINT "SearchEntry_subject_check";
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_subject_check" CHECK (
  num_nonnulls("articleId", "actorId", "eventId", "conditionId",
               "formerArticleId", "formerActorId", "formerEventId", "formerConditionId") = 1
  AND ("formerArticleId" IS NULL) = ("formerRevisionId" IS NULL));

CREATE INDEX "SearchEntry_former_article_words" ON "SearchEntry" USING gin ("words") WHERE "formerArticleId" IS NOT NULL;
CREATE INDEX "SearchEntry_former_actor_words" ON "SearchEntry" USING gin ("words") WHERE "formerActorId" IS NOT NULL;


-- Entries of the index of which the words are gone: they are analysed anew.
CREATE OR REPLACE FUNCTION "proviso_forget_words"("entries" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchPart" WHERE "entryId" = ANY ("entries");
  UPDATE "SearchEntry" SET "version" = 0, "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "id" = ANY ("entries")
$$;

-- The words of articles, wherever they are kept.
CREATE OR REPLACE FUNCTION "proviso_remove_texts"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[] := ARRAY(
    SELECT DISTINCT l."claimId" FROM "ClaimQuote" l JOIN "Quote" q ON q."id" = l."quoteId" JOIN "Revision" r ON r."id" = q."revisionId"
     WHERE r."articleId" = ANY ("articles"));
BEGIN
  UPDATE "Revision" SET "text" = "proviso_blocks"("text")
   WHERE "articleId" = ANY ("articles") AND "text" <> "proviso_blocks"("text");
  UPDATE "Quote" q SET "exact" = "proviso_blocks"(q."exact"), "prefix" = "proviso_blocks"(q."prefix"), "suffix" = "proviso_blocks"(q."suffix")
    FROM "Revision" r WHERE r."id" = q."revisionId" AND r."articleId" = ANY ("articles") AND q."exact" <> "proviso_blocks"(q."exact");
  UPDATE "Claim" c SET "speakerAsWritten" = "proviso_blocks"(c."speakerAsWritten")
   WHERE c."speakerAsWritten" <> "proviso_blocks"(c."speakerAsWritten") AND c."id" = ANY ("claims");
  PERFORM "proviso_set_voices"("claims");
  PERFORM "proviso_remove_former_titles"("articles");
  PERFORM "proviso_forget_words"(ARRAY(
    SELECT "id" FROM "SearchEntry" WHERE "articleId" = ANY ("articles") OR "formerArticleId" = ANY ("articles")));
END $$;

-- Who an actor is, wherever it is kept.
CREATE OR REPLACE FUNCTION "proviso_remove_actors"("actors" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "parties" text;
BEGIN
  DELETE FROM "ActorName" WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors");
  DELETE FROM "ActorIdentifier" WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors");
  UPDATE "Participation" SET "asWritten" = '█' || "id"
   WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors") AND "asWritten" !~ '^█[0-9]+$';
  UPDATE "ParticipationHistory" SET "asWritten" = '█' || "id"
   WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors") AND "asWritten" !~ '^█[0-9]+$';
  FOREACH "parties" IN ARRAY ARRAY['ConditionParty', 'ConditionPartyHistory', 'ConsiderationParty', 'ConsiderationPartyHistory',
                                   'AgreementParty', 'AgreementPartyHistory'] LOOP
    EXECUTE format('
      UPDATE %I SET "asWritten" = NULL WHERE coalesce("actorWrittenId", "actorId") = ANY ($1) AND "asWritten" IS NOT NULL', "parties")
      USING "actors";
  END LOOP;
  UPDATE "Claim" SET "speakerAsWritten" = "proviso_blocks"("speakerAsWritten")
   WHERE coalesce("speakerWrittenId", "speakerId") = ANY ("actors") AND "speakerAsWritten" <> "proviso_blocks"("speakerAsWritten");
  UPDATE "ActorHistory" SET "name" = 'Removed', "description" = NULL
   WHERE "id" = ANY ("actors") AND ("name" <> 'Removed' OR "description" IS NOT NULL);
  UPDATE "DatasetRecord" SET "key" = "proviso_removed_key"("key")
   WHERE "type" = 'ACTOR' AND "rowId" = ANY ("actors") AND "key" <> "proviso_removed_key"("key");
  PERFORM "proviso_forget_words"(ARRAY(
    SELECT "id" FROM "SearchEntry" WHERE "actorId" = ANY ("actors") OR "formerActorId" = ANY ("actors")));
END $$;

-- Former titles are found with the texts that they stood above. An article that was never edited has none.
CREATE OR REPLACE FUNCTION "proviso_index_former_titles"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "edited" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT "id" FROM "Article" WHERE "id" = ANY ($1) AND "isEdited")' INTO "edited" USING "articles";
  IF cardinality("edited") > 0 THEN
    PERFORM "proviso_index_former"('Article', "edited");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchEntry" ("articleId", "revisionId", "standing")
  SELECT n."articleId", n."id", "proviso_record_standing"(a."recordRetractedAt")
    FROM "after" n JOIN "Article" a ON a."id" = n."articleId" WHERE n."isOwn" ORDER BY n."id";
  PERFORM "proviso_date_revisions"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  PERFORM "proviso_index_former_titles"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "articles" bigint[] := ARRAY(
    SELECT DISTINCT "articleId" FROM (SELECT "id", "articleId", "publishedAt", "publishedAtPrecision", "capturedAt", "isOwn" FROM "after"
                                      EXCEPT SELECT "id", "articleId", "publishedAt", "publishedAtPrecision", "capturedAt", "isOwn" FROM "before") c);
BEGIN
  PERFORM "proviso_date_revisions"("articles");
  PERFORM "proviso_index_former_titles"("articles");
  RETURN NULL;
END $$;

-- What a thing says in the texts that are searched, now and in its former states; of an article, beside the texts of its revisions.
CREATE OR REPLACE FUNCTION "proviso_texts"("kind" text, "row" jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE "kind" WHEN 'Actor' THEN ARRAY["row" ->> 'name', "row" ->> 'description']
                     WHEN 'Condition' THEN ARRAY["row" ->> 'summary', "row" ->> 'requirement']
                     ELSE ARRAY["row" ->> 'title'] END
$$;

-- The texts that these things of a kind have only among their former states, as there have to be entries of them: titles of articles with
-- each revision that was there while they held, names of actors unless these are merged into others.
DROP FUNCTION IF EXISTS "proviso_former_texts";
CREATE OR REPLACE FUNCTION "proviso_former_texts"("kind" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "revision" bigint, "texts" text[]) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT DISTINCT h."id", %3$s, t."texts"
      FROM %1$I h JOIN %2$I o ON o."id" = h."id" %4$s
     CROSS JOIN LATERAL (SELECT "proviso_texts"(%2$L, to_jsonb(h)) AS "texts") t
     WHERE h."id" = ANY ($1) AND t."texts" <> "proviso_texts"(%2$L, to_jsonb(o))',
    "kind" || 'History', "kind",
    CASE "kind" WHEN 'Article' THEN 'r."id"' ELSE 'NULL::bigint' END,
    CASE "kind" WHEN 'Article' THEN 'JOIN "Revision" r ON r."articleId" = h."id" AND r."isOwn" AND r."capturedAt" < h."recordedUntil"'
                WHEN 'Actor' THEN 'AND o."survivorId" IS NULL' ELSE '' END) USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_index_former"("kind" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('
    DELETE FROM "SearchEntry" s
     WHERE s.%1$I = ANY ($1)
       AND NOT EXISTS (SELECT FROM "proviso_former_texts"(%2$L, $1) f
                        WHERE f."id" = s.%1$I AND f."texts" = s."former" AND f."revision" IS NOT DISTINCT FROM s."formerRevisionId")',
    'former' || "kind" || 'Id', "kind") USING "ids";
  EXECUTE format('
    INSERT INTO "SearchEntry" (%1$I, "formerRevisionId", "former")
    SELECT f."id", f."revision", f."texts" FROM "proviso_former_texts"(%2$L, $1) f
     WHERE NOT EXISTS (SELECT FROM "SearchEntry" s
                        WHERE s.%1$I = f."id" AND s."former" = f."texts" AND s."formerRevisionId" IS NOT DISTINCT FROM f."revision")
     ORDER BY f."id", f."revision", f."texts"',
    'former' || "kind" || 'Id', "kind") USING "ids";
END $$;

-- Actors that were merged into others are not found themselves; those others go by their names.
CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId", "standing")
  SELECT "id", "proviso_record_standing"("recordRetractedAt") FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NULL ORDER BY "id"
  ON CONFLICT ("actorId") DO UPDATE SET "version" = 0;
  SELECT "proviso_index_former"('Actor', "ids")
$$;

CREATE OR REPLACE FUNCTION "proviso_search_names_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT DISTINCT "actorId" FROM %I)', CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END) INTO "actors";
  UPDATE "SearchEntry" SET "version" = 0 WHERE ("actorId" = ANY ("actors") OR "formerActorId" = ANY ("actors")) AND "version" <> 0;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_updated_search_former" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('formerArticleId', '"id", "language"');

CREATE OR REPLACE TRIGGER "Article_updated_former" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');

CREATE OR REPLACE TRIGGER "ArticleHistory_inserted_former" AFTER INSERT ON "ArticleHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');

CREATE OR REPLACE TRIGGER "ArticleHistory_updated_former" AFTER UPDATE ON "ArticleHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');

CREATE OR REPLACE TRIGGER "ArticleHistory_deleted_former" AFTER DELETE ON "ArticleHistory" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');

CREATE OR REPLACE TRIGGER "Actor_updated_former" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');

CREATE OR REPLACE TRIGGER "ActorHistory_inserted_former" AFTER INSERT ON "ActorHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');

CREATE OR REPLACE TRIGGER "ActorHistory_updated_former" AFTER UPDATE ON "ActorHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');

CREATE OR REPLACE TRIGGER "ActorHistory_deleted_former" AFTER DELETE ON "ActorHistory" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');

CREATE OR REPLACE TRIGGER "ActorName_inserted_search" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_names_changed"();

CREATE OR REPLACE TRIGGER "ActorName_updated_search" AFTER UPDATE ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_names_changed"();

CREATE OR REPLACE TRIGGER "ActorName_deleted_search" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_names_changed"();

DROP FUNCTION "proviso_search_text_changed";

-- What was edited before has entries of its former texts from now on.
SELECT "proviso_index_former"('Article', ARRAY(SELECT DISTINCT "id" FROM "ArticleHistory"));
SELECT "proviso_index_former"('Actor', ARRAY(SELECT DISTINCT "id" FROM "ActorHistory"));
