-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "recordRetractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "recordRetractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "DatasetRecord" ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Stage" ADD COLUMN     "recordRetractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "recordRetractedAt" TIMESTAMPTZ(3);

-- How like actors' names are to what was written, from 0 to 1 by their trigrams: the name as a whole, and, as a person
-- goes by a part of a name, too, the least like of the words written to any words of it, or of a name without spaces its beginning.
-- The likest name counts. The setting is the threshold of <<%, which finds candidates through the indexes: names that have words like
-- all that was written.
CREATE OR REPLACE FUNCTION "proviso_actors_named"("wanted" text) RETURNS TABLE ("id" bigint, "whole" real, "part" real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 SET pg_trgm.strict_word_similarity_threshold = 0.3 AS $$
  SELECT n."id", max(CASE WHEN n."plain" = "wanted" THEN 1 ELSE similarity("wanted", n."plain") END), max(
           CASE WHEN n."actorKind" <> 'PERSON' THEN NULL
                WHEN n."isUnspaced" THEN 1
                ELSE (SELECT min(strict_word_similarity("word", n."plain"))
                        FROM regexp_split_to_table("wanted", '[^[:alnum:]]+') "word" WHERE "word" <> '') END)
    FROM (SELECT "id", "actorKind", "public"."proviso_plain"("name") AS "plain", false AS "isUnspaced" FROM "Actor"
           WHERE "wanted" <<% "public"."proviso_plain"("name") AND "survivorId" IS NULL AND "recordRetractedAt" IS NULL
           UNION ALL
          SELECT a."id", a."actorKind", "public"."proviso_plain"(o."text"), false
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE "wanted" <<% "public"."proviso_plain"(o."text") AND a."survivorId" IS NULL AND a."recordRetractedAt" IS NULL
           UNION ALL
          SELECT "id", "actorKind", "public"."proviso_plain"("name"), true FROM "Actor"
           WHERE "survivorId" IS NULL AND "recordRetractedAt" IS NULL AND "public"."proviso_plain"("name") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"("name"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"("name"), "wanted")
           UNION ALL
          SELECT a."id", a."actorKind", "public"."proviso_plain"(o."text"), true
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE a."survivorId" IS NULL AND a."recordRetractedAt" IS NULL AND "public"."proviso_plain"(o."text") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"(o."text"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"(o."text"), "wanted")) n
   GROUP BY n."id"
$$;

-- What the titles of these articles were before: the present one stays, to be rewritten, and then is one of them.
CREATE OR REPLACE FUNCTION "proviso_remove_former_titles"("articles" bigint[]) RETURNS void LANGUAGE sql AS $$
  UPDATE "ArticleHistory" h SET "title" = "proviso_blocks"(h."title")
    FROM "Article" a WHERE a."id" = h."id" AND a."id" = ANY ("articles") AND a."removedAt" IS NOT NULL
     AND h."title" NOT IN (a."title", "proviso_blocks"(h."title"))
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
  DELETE FROM "SearchPart" WHERE "entryId" IN (SELECT "id" FROM "SearchEntry" WHERE "articleId" = ANY ("articles"));
  UPDATE "SearchEntry" SET "version" = 0, "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "articleId" = ANY ("articles");
END $$;

CREATE OR REPLACE FUNCTION "proviso_titles_come_back"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "proviso_has_removals"('Article') THEN
    PERFORM "proviso_remove_former_titles"(ARRAY(SELECT "id" FROM "after"));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_retitled_removed" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_titles_come_back"();

CREATE OR REPLACE TRIGGER "ArticleHistory_inserted_removed" AFTER INSERT ON "ArticleHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_titles_come_back"();

CREATE OR REPLACE FUNCTION "proviso_revisions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchEntry" ("articleId", "revisionId", "standing")
  SELECT n."articleId", n."id", "proviso_record_standing"(a."recordRetractedAt")
    FROM "after" n JOIN "Article" a ON a."id" = n."articleId" WHERE n."isOwn" ORDER BY n."id";
  PERFORM "proviso_date_revisions"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  RETURN NULL;
END $$;

-- How an article or actor stands in the index: it is found while a record of it stands.
CREATE OR REPLACE FUNCTION "proviso_record_standing"("retractedAt" timestamptz) RETURNS "Standing" LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN "retractedAt" IS NULL THEN 'ASSERTED'::"Standing" END
$$;

-- Argument: the column that leads to it.
CREATE OR REPLACE FUNCTION "proviso_search_record_retracted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" s SET "standing" = "proviso_record_standing"(c."recordRetractedAt")
       FROM (SELECT "id", "recordRetractedAt" FROM "after" EXCEPT SELECT "id", "recordRetractedAt" FROM "before") c
      WHERE s.%I = c."id"',
    TG_ARGV[0]);
  RETURN NULL;
END $$;

-- Actors that were merged into others are not found themselves; those others go by their names.
CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId", "standing")
  SELECT "id", "proviso_record_standing"("recordRetractedAt") FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NULL ORDER BY "id"
  ON CONFLICT ("actorId") DO UPDATE SET "version" = 0
$$;

CREATE OR REPLACE TRIGGER "Article_record_retracted" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_record_retracted"('articleId');

CREATE OR REPLACE TRIGGER "Actor_record_retracted" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_record_retracted"('actorId');

-- Of articles that were removed before, too.
SELECT "proviso_remove_former_titles"(ARRAY(SELECT "id" FROM "Article" WHERE "removedAt" IS NOT NULL));
